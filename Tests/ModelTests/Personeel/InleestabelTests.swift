import Schema
import Testing

@testable import Model

@Suite struct InleestabelTests {
    let team = Personeelsstand.leeg(onderdelen: ["T1"])

    @Test func `refuses Latin-1 and says how to save the file`() throws {
        var octetten = personeelscsv("1;A;;B;;T1;F;;01-02-2026;;36", "2;Zo")
        octetten += [0xEB] + Array(";;B;;T1;F;;01-02-2026;;36\r\n".utf8)
        let fout = try #require(fouten(octetten, bij: team).first)
        #expect(fout.kort == "3 Voornaam onleesbaar")
        #expect(fout.tekst.contains("CSV UTF-8"))
    }

    @Test func `tells a workbook from a text file`() throws {
        let fout = try #require(fouten([0x50, 0x4B, 0x03, 0x04, 0xFF], bij: team).first)
        #expect(fout.tekst.contains("Excel-werkmap"))
    }

    @Test(arguments: ["", "\u{FEFF}", "\r\n\r\n"])
    func `refuses an empty file`(tekst: String) {
        #expect(fouten(Array(tekst.utf8), bij: team).map(\.code) == [.leeg])
    }

    @Test func `refuses a file with a header and nobody`() {
        #expect(fouten(personeelscsv(), bij: team).map(\.code) == [.leeg])
    }

    @Test func `refuses more than 16 MiB`() {
        let groot = [UInt8](repeating: UInt8(ascii: " "), count: 16 * 1024 * 1024 + 1)
        #expect(fouten(groot, bij: team).map(\.code) == [.teGroot])
    }

    @Test func `refuses more than 100000 lines`() {
        let regels = String(repeating: "1;A;;B;;T1;F;;01-02-2026;;36\n", count: 100_001)
        #expect(fouten(personeelscsv(regels), bij: team).map(\.code) == [.teVeelRegels])
    }

    @Test func `names the line of a quote that is never closed`() {
        let octetten = personeelscsv("1;;;B;;T1;F;;01-02-2026;;36", "2;\"C;;D;;T1;F;;01-02-2026;;36", "3;E")
        #expect(fouten(octetten, bij: team).map(\.kort) == ["2 Voornaam verplicht", "3 Voornaam onleesbaar"])
    }

    @Test func `counts lines as an editor does, also after a line break inside quotes`() {
        let octetten = personeelscsv("1;A;;B;;T1;\"F\r\nen G\";;01-02-2026;;36", "2;;;D;;T1;F;;01-02-2026;;36")
        #expect(fouten(octetten, bij: team).map(\.kort) == ["4 Voornaam verplicht"])
    }

    @Test func `answers any damaged file with people or with faults`() throws {
        let heel = try Proefbestand.exportFout.octetten()
        let stand = try Personeelsstand.voorProef()
        var toeval = Toeval(stand: 2026)
        for _ in 0..<200 {
            var octetten = heel
            for _ in 0..<Int.random(in: 1...8, using: &toeval) {
                let plaats = Int.random(in: octetten.indices, using: &toeval)
                switch Int.random(in: 0..<3, using: &toeval) {
                case 0: octetten[plaats] = [0, 10, 13, 34, 59, 239].randomElement(using: &toeval) ?? 0
                case 1: octetten.remove(at: plaats)
                default: octetten.removeSubrange(plaats..<min(plaats + 40, octetten.count - 1))
                }
            }
            let gevonden = fouten(octetten, bij: stand)
            #expect(!gevonden.isEmpty)
            #expect(gevonden.map(\.regel) == gevonden.map(\.regel).sorted())
        }
    }
}

/// The same numbers every time (SplitMix64), so that a failure can be repeated.
private struct Toeval: RandomNumberGenerator {
    var stand: UInt64

    mutating func next() -> UInt64 {
        stand &+= 0x9E37_79B9_7F4A_7C15
        var getal = stand
        getal = (getal ^ (getal >> 30)) &* 0xBF58_476D_1CE4_E5B9
        getal = (getal ^ (getal >> 27)) &* 0x94D0_49BB_1331_11EB
        return getal ^ (getal >> 31)
    }
}
