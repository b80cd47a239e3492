import Glibc
import HTTP
import Schema
import Store

/// Everything one caller ever received, boiled down to the words and the ids in it.
struct Opvang: Sendable {
    /// The words that stand for free texts.
    private(set) var woorden: Set<String> = []
    /// The ids of the organisation's records in answers that are no refusal, with where they stood.
    private(set) var ids: [String: String] = [:]
    /// Answers that told why a dialogue was begun.
    private(set) var aanleidingen: Set<String> = []
    /// What all ids of the organisation begin with: they were made in one instant.
    let begin: String

    init(_ huis: Wandelhuis) {
        begin = String(huis.house.id(.medewerker).text.prefix(13))
    }

    /// Takes in an answer to a request.
    mutating func neem(_ reply: Reply, op vraag: String) {
        for woord in Self.gevonden("zwaluw-", in: reply.octets) { woorden.insert(woord) }
        guard reply.status < 300, !vraag.hasSuffix("/v1/openapi.json"), !vraag.hasSuffix("/_schema") else { return }
        // What the caller named in the address, an answer may name back.
        for id in Self.gevonden(begin, in: reply.octets) where id.count == 36 && !vraag.contains(id) {
            ids[id] = vraag
        }
        if !Self.gevonden("frequent_middellang", in: reply.octets).isEmpty { aanleidingen.insert(vraag) }
    }

    /// What begins with `begin` in the octets, each time as far as letters, digits, hyphens and underscores go.
    static func gevonden(_ begin: String, in octets: [UInt8]) -> [String] {
        let zoek = Array(begin.utf8)
        var (gevonden, van) = ([String](), 0)
        while let plaats = volgende(zoek[0], in: octets, van: van) {
            van = plaats + 1
            guard octets[plaats...].starts(with: zoek) else { continue }
            while van < octets.count, isLetter(octets[van]) { van += 1 }
            gevonden.append(String(decoding: octets[plaats..<van], as: UTF8.self))
        }
        return gevonden
    }

    /// Where an octet stands next; the C library looks, because this reads tens of millions of them.
    private static func volgende(_ octet: UInt8, in octets: [UInt8], van: Int) -> Int? {
        guard van < octets.count else { return nil }
        // The octets stay where they are while memchr looks through them.
        return unsafe octets.withUnsafeBytes { all in
            guard let start = all.baseAddress,
                let hit = unsafe memchr(start + van, Int32(octet), all.count - van)
            else { return nil }
            return unsafe UnsafeRawPointer(hit) - start
        }
    }

    private static func isLetter(_ octet: UInt8) -> Bool {
        switch octet {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

/// What one caller was answered on the walk.
struct Tocht: Sendable {
    let beller: Beller
    /// By route, then by dialogue: the statuses.
    var antwoorden: [String: [String: String]] = [:]
    var opvang: Opvang
    /// Addresses of records that do not exist for the caller.
    var onbekend: Set<String> = []
    /// What is not as it should be.
    var fouten: [String] = []
}
