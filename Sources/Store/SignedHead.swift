internal import Crypto
internal import Schema

/// One line of the file of heads: how far the audit chain was, signed by a key outside the database.
///
/// The signature is Ed25519 over the UTF-8 of seven lines, each ended by a line feed: `inzetbaar kop 1`, volgnummer, op,
/// hash, reden, vorige and sleutel. `vorige` is the SHA-256 of the line before, without its line feed, so that no line
/// can be taken out. This form is frozen.
struct SignedHead: Sendable, Equatable {
    /// Why a head was signed.
    enum Reason: String, Sendable {
        /// The first of its file, with a new database.
        case begin
        /// The first of its file; the database is older than signing.
        case overgang
        /// The first of its file though the database had signed heads before: the file was lost or taken away.
        case opnieuw
        /// An hour passed.
        case uur
        /// The database was opened after a stop that did not sign.
        case start
        /// A process stopped cleanly.
        case stop
        /// A copy took the database's place; heads above it no longer hold.
        case teruggezet
        /// The database changed while no process of the product had it open.
        case afwijking
    }

    let head: AuditHead
    let at: String
    let reason: Reason
    /// The SHA-256 of the line before, in hexadecimal.
    let previous: String
    /// The public half of the key that signed, in hexadecimal.
    let key: String
    let signature: String

    /// Signs a head.
    init(
        _ head: AuditHead, _ reason: Reason, at: Instant, after previous: String,
        with signer: Curve25519.Signing.PrivateKey
    ) throws(StoreError) {
        let key = Hex.text(signer.publicKey.rawRepresentation)
        let bytes = Self.signed(head, at.text, reason, previous, key)
        guard let signature = try? signer.signature(for: bytes) else { throw .auditKey(path: "") }
        (self.head, self.at, self.reason, self.previous, self.key) = (head, at.text, reason, previous, key)
        self.signature = Hex.text(signature)
    }

    /// Reads a line; nil when it is none.
    init?(_ line: String) {
        guard let value = try? JSON.parse(Array(line.utf8)), case .integer(let number)? = value["volgnummer"],
            let hash = Self.text(value["hash"]).flatMap(Hex.bytes), hash.count == 32, let at = Self.text(value["op"]),
            let reason = Self.text(value["reden"]).flatMap(Reason.init), let previous = Self.text(value["vorige"]),
            let key = Self.text(value["sleutel"]), let signature = Self.text(value["handtekening"])
        else { return nil }
        head = AuditHead(number: number, hash: hash)
        (self.at, self.reason, self.previous, self.key, self.signature) = (at, reason, previous, key, signature)
    }

    /// Whether the key on the line signed what stands on it.
    var isSigned: Bool {
        guard let raw = Hex.bytes(key), let signature = Hex.bytes(signature),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
        else { return false }
        return key.isValidSignature(signature, for: Self.signed(head, at, reason, previous, self.key))
    }

    /// The line, without its line feed.
    var line: [UInt8] {
        var writer = JSONWriter(reserving: 512)
        writer.beginObject()
        writer.name("volgnummer")
        writer.integer(head.number)
        let texts = [
            ("op", at), ("hash", Hex.text(head.hash)), ("reden", reason.rawValue), ("vorige", previous),
            ("sleutel", key), ("handtekening", signature),
        ]
        for (name, text) in texts {
            writer.name(JSONWriter.Key(name))
            writer.text(text)
        }
        writer.endObject()
        return writer.bytes
    }

    /// What the line after a line names as `vorige`.
    static func fingerprint(_ line: [UInt8]) -> String { Hex.text(SHA256.hash(data: line)) }

    /// What the first line names.
    static let none = String(repeating: "0", count: 64)

    private static func signed(
        _ head: AuditHead, _ at: String, _ reason: Reason, _ previous: String, _ key: String
    ) -> [UInt8] {
        let lines = ["inzetbaar kop 1", String(head.number), at, Hex.text(head.hash), reason.rawValue, previous, key]
        return lines.flatMap { Array($0.utf8) + [0x0A] }
    }

    private static func text(_ value: Value?) -> String? { if case .text(let text)? = value { text } else { nil } }
}
