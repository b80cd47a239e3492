internal import Crypto
internal import Schema

/// The file of signed heads while a process holds the database; its lock keeps everybody else from writing here.
struct HeadLog {
    private let place: AuditPlace
    private let key: Curve25519.Signing.PrivateKey
    /// The last line's fingerprint, and what it says.
    private var fingerprint = SignedHead.none
    private(set) var last: SignedHead?

    /// Opens the place and makes what is missing.
    init(_ place: AuditPlace) throws(StoreError) {
        self.place = place
        key = try place.signingKey()
        guard let line = try File.lines(place.heads).last else { return }
        fingerprint = SignedHead.fingerprint(Array(line.utf8))
        last = SignedHead(line)
        // What can't be read is for the check to tell; the chain of lines goes on behind it.
    }

    /// Signs a head and returns when the disk has it.
    mutating func sign(_ head: AuditHead, _ reason: SignedHead.Reason, at now: Instant) throws(StoreError) {
        let signed = try SignedHead(head, reason, at: now, after: fingerprint, with: key)
        try File.append(signed.line + [0x0A], to: place.heads)
        fingerprint = SignedHead.fingerprint(signed.line)
        last = signed
    }

    /// Whether a head is another one than was signed last.
    func isNews(_ head: AuditHead) -> Bool { last?.head != head }

    /// Why the head is signed with which a database is opened; nil when it was signed already.
    ///
    /// After a clean stop nobody but the product may have written.
    func reasonToOpen(with head: AuditHead, wasUnclean: Bool, isUpgrade: Bool) -> SignedHead.Reason? {
        guard let last else { return head.number == 0 ? .begin : isUpgrade ? .overgang : .opnieuw }
        guard last.head != head else { return nil }
        return last.reason.endsQuietly && !wasUnclean ? .afwijking : .start
    }
}

extension SignedHead.Reason {
    /// Whether nothing may be written between this head and the next opening.
    var endsQuietly: Bool { self == .stop || self == .teruggezet }
}
