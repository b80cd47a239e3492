import Testing

@testable import HTTP

@Suite struct FuzzTests {
    /// A generator with a seed, so that a failure can be seen again (SplitMix64).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private let seeds = [
        "GET /a?b=c HTTP/1.1\r\nHost: x\r\nX-A: b\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabcGET / HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n0\r\nX: y\r\n\r\n",
    ]
    private let pieces: [[UInt8]] = ["\r", "\n", "\r\n", "\0", " ", ":", ";", "%", "\"", "0", "-", "Host: x\r\n"].map {
        Array($0.utf8)
    }

    @Test func `survives mangled requests and reads them alike in one piece and in octets`() {
        var dice = Dice(state: 1)
        for round in 0..<3000 {
            var wire = Array(seeds[round % seeds.count].utf8)
            for _ in 0..<Int.random(in: 1...4, using: &dice) { mangle(&wire, &dice) }
            var whole = Rehearsal()
            var single = Rehearsal()
            let expected = feed(&whole, [wire[...]])
            let got = feed(&single, wire.indices.map { wire[$0...$0] })
            let seen = String(decoding: wire, as: UTF8.self).debugDescription
            #expect(got == expected && whole.bodies == single.bodies, "\(seen)")
        }
    }

    private func mangle(_ wire: inout [UInt8], _ dice: inout Dice) {
        let place = Int.random(in: 0..<wire.count, using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: wire.insert(contentsOf: pieces.randomElement(using: &dice) ?? [], at: place)
        case 1: wire[place] = UInt8.random(in: 0...255, using: &dice)
        case 2: wire.removeSubrange(place..<min(wire.count, place + 3))
        default: wire.insert(contentsOf: wire[max(0, place - 9)..<place], at: place)
        }
        if wire.isEmpty { wire = [0] }
    }

    /// The statuses that come out, up to the end of the peer; interim answers depend on the cut and are left out.
    private func feed(_ rehearsal: inout Rehearsal, _ pieces: [ArraySlice<UInt8>]) -> [Substring] {
        var written = ""
        for piece in pieces {
            piece.withUnsafeBytes { rehearsal.connection.receive($0, at: rehearsal.now) }
            written += rehearsal.advance(answers: true) + " "
        }
        written += rehearsal.end()
        return written.split { $0 == " " || $0 == "|" }.filter { ["2", "4", "5"].contains($0.prefix(1)) }
    }
}
