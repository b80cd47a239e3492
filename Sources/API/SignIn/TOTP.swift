import Crypto
package import Schema

/// Codes that an authenticator shows (RFC 6238): six digits every thirty seconds, by HMAC-SHA-1 as all of them make them.
package enum TOTP {
    private static let seconds: Int64 = 30
    /// How many steps a clock may be ahead or behind.
    private static let drift: Int64 = 1

    /// A secret of 160 random bits, in Base32.
    package static func newSecret() -> String {
        var generator = SystemRandomNumberGenerator()
        return Base32.text((0..<20).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    /// The code of a secret at an instant.
    package static func code(_ secret: String, at now: Instant) -> String {
        Base32.octets(secret).map { code($0, step(now)) } ?? ""
    }

    /// The step whose code this is, when it is one of now and later than `last`; a code counts once.
    static func step(of code: String, _ secret: String, after last: Int64, at now: Instant) -> Int64? {
        guard let key = Base32.octets(secret) else { return nil }
        let steps = (step(now) - drift)...(step(now) + drift)
        return steps.first { $0 > last && Secret.matches(code, hash: Secret.hash(Self.code(key, $0))) }
    }

    private static func step(_ now: Instant) -> Int64 { now.milliseconds / (seconds * 1000) }

    private static func code(_ key: [UInt8], _ step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
        let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: key)))
        // RFC 4226, 5.3: the last four bits say where the number stands.
        let start = Int(hash[19] & 15)
        let number = hash[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }
}

/// Base32 (RFC 4648) without padding: what people can type over.
enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func text(_ octets: [UInt8]) -> String {
        var text: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for octet in octets {
            (bits, count) = (bits << 8 | UInt32(octet), count + 8)
            while count >= 5 {
                count -= 5
                text.append(alphabet[Int(bits >> UInt32(count)) & 31])
            }
            bits &= 0xFF
        }
        if count > 0 { text.append(alphabet[Int(bits << UInt32(5 - count)) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }

    static func octets(_ text: String) -> [UInt8]? {
        var octets: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for letter in text.utf8 {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            (bits, count) = ((bits & 0xFF) << 5 | UInt32(value), count + 5)
            if count >= 8 {
                count -= 8
                octets.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return octets
    }
}
