import Crypto
import CryptoExtras
import Schema
import Store

/// scrypt with N = 2^15, r = 8, p = 3 (OWASP): 32 MiB and about 0.2 s each, so at most two at a time.
package final class PasswordHashing: Sendable {
    private static let cost = (n: 1 << 15, r: 8, p: 3)
    private static let most = 2
    private let running = Lock(0)

    /// How long a password must and may be, in characters.
    package static let length = 12...128

    /// The hash to keep: "scrypt$N$r$p$salt$hash".
    package func hash(_ password: String) throws(Failure) -> String {
        let salt = Secret.random()
        return "scrypt$\(Self.cost.n)$\(Self.cost.r)$\(Self.cost.p)$\(salt)$\(try derive(password, salt, Self.cost))"
    }

    /// Whether a password has this hash; without a hash the same work is done for nothing, so that time tells nothing.
    package func matches(_ password: String, hash: String?) throws(Failure) -> Bool {
        guard let hash else {
            _ = try derive(password, "niemand", Self.cost)
            return false
        }
        let parts = hash.split(separator: "$").map(String.init)
        guard parts.count == 6, parts[0] == "scrypt", let n = Int(parts[1]), let r = Int(parts[2]),
            let p = Int(parts[3])
        else { return false }
        let derived = try derive(password, parts[4], (n, r, p))
        return SHA256.hash(data: Array(derived.utf8)) == SHA256.hash(data: Array(parts[5].utf8))
    }

    private func derive(_ password: String, _ salt: String, _ cost: (n: Int, r: Int, p: Int)) throws(Failure) -> String
    {
        let isFree = running.withLock { running in
            guard running < Self.most else { return false }
            running += 1
            return true
        }
        guard isFree else { throw .unavailable(seconds: 2) }
        defer { running.withLock { $0 -= 1 } }
        let key = try? KDF.Scrypt.deriveKey(
            from: Array(password.utf8), salt: Array(salt.utf8), outputByteCount: 32, rounds: cost.n, blockSize: cost.r,
            parallelism: cost.p)
        guard let key else { throw .unavailable(seconds: 5) }
        return unsafe key.withUnsafeBytes { unsafe Secret.hex(Array($0)) }
    }
}
