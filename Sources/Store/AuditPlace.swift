internal import Crypto
internal import Glibc

/// Where the signed heads of the audit chain are written, and the key that signs them: outside the database.
///
/// A directory of its own: put it on another disk or machine, and whoever can rewrite the database still cannot rewrite
/// what was signed about it.
package struct AuditPlace: Sendable, Equatable {
    package let directory: String
    /// The file with the private key; it is made when it is missing.
    package let key: String

    /// Describes a place; the key lies in its directory unless it is told where else.
    package init(directory: String, key: String? = nil) {
        self.directory = directory
        self.key = key ?? directory + "/sleutel"
    }

    /// One signed head on each line, oldest first.
    var heads: String { directory + "/koppen.jsonl" }
    /// The public halves of all keys that ever signed here, one on each line.
    var publicKeys: String { directory + "/sleutels.pub" }

    /// Makes the directory when it is missing, for the owner only.
    func create() throws(StoreError) {
        // A String handed to C is a NUL-terminated copy that lives as long as the call.
        guard unsafe mkdir(directory, 0o700) != 0, errno != EEXIST else { return }
        throw .file(operation: "mkdir", path: directory, code: errno)
    }

    /// The key that signs; the first time it is made, and its public half is written down.
    func signingKey() throws(StoreError) -> Curve25519.Signing.PrivateKey {
        try create()
        let made = Curve25519.Signing.PrivateKey()
        if try File.makeNew(key, Array((Hex.text(made.rawRepresentation) + "\n").utf8)) {
            try File.sync(File.directory(of: key))
        }
        let lines = try File.lines(key)
        guard let bytes = lines.first.flatMap(Hex.bytes),
            let known = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
        else { throw .auditKey(path: key) }
        let open = Hex.text(known.publicKey.rawRepresentation)
        if try !File.lines(publicKeys).contains(open) { try File.append(Array((open + "\n").utf8), to: publicKeys) }
        return known
    }
}

/// Octets as lower-case hexadecimal text.
enum Hex {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        for byte in bytes { text += [digit(byte >> 4), digit(byte & 15)] }
        return String(decoding: text, as: UTF8.self)
    }

    static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map(value)
        guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
        let values = digits.compactMap { $0 }
        return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
