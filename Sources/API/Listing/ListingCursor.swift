import Schema

/// Where the next page begins: the key of the last row, bound to the list and its filters by a checksum.
///
/// It keeps no secret and needs no key: what it names is asked again in the name of the caller.
struct ListingCursor {
    /// The feed position of the first page, which every page of one walk repeats.
    let stand: String
    let key: [String]

    /// Makes a cursor.
    init(stand: String, key: [String]) {
        self.stand = stand
        self.key = key
    }

    /// Reads a cursor strictly; nil when it was not made for this list with these filters.
    init?(_ text: String, keyParts: Int, for list: String) {
        guard let bytes = Base64URL.decode(text), case .list(let values)? = try? JSON.parse(bytes) else { return nil }
        let parts = values.compactMap { if case .text(let part) = $0 { part } else { nil } }
        guard parts.count == values.count, parts.count == keyParts + 2 else { return nil }
        self.init(stand: parts[0], key: Array(parts[1...keyParts]))
        guard parts[keyParts + 1] == checksum(list) else { return nil }
    }

    /// The cursor as it stands in a link.
    func text(for list: String) -> String {
        Base64URL.encode(JSON.bytes(.list(([stand] + key + [checksum(list)]).map { .text($0) })))
    }

    private func checksum(_ list: String) -> String {
        let covered = ([list, stand] + key).joined(separator: "\u{1f}")
        return String(Fingerprint.of(Array(covered.utf8)), radix: 16)
    }
}

/// Base64 with the alphabet for URLs and without padding (RFC 4648 §5); every text stands for other octets.
enum Base64URL {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var (held, bits): (UInt32, UInt32) = (0, 0)
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(alphabet[Int(held >> bits & 63)])
            }
        }
        if bits > 0 { text.append(alphabet[Int(held << (6 - bits) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (held, bits): (UInt32, UInt32) = (0, 0)
        for octet in text.utf8 {
            guard let value = alphabet.firstIndex(of: octet) else { return nil }
            held = held << 6 | UInt32(value)
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: held >> bits))
        }
        // What is left over must be zero, or two texts would mean the same.
        guard bits < 6, held & (1 << bits - 1) == 0 else { return nil }
        return bytes
    }
}
