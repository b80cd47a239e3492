import Crypto
import CryptoExtras
import Model
import Schema
import Store

/// scrypt with N = 2^15, r = 8, p = 3 (OWASP): 32 MiB and about 0.2 s each, so at most two at a time.
package final class PasswordHashing: Sendable {
    /// How much work a hash is: memory (n × r × 128 octets) and time.
    package struct Cost: Sendable {
        let n: Int
        let r: Int
        let p: Int

        /// What every password is kept with.
        package static let standard = Cost(n: 1 << 15, r: 8, p: 3)
        /// For tests of all that is not about time.
        package static let light = Cost(n: 1 << 4, r: 1, p: 1)
    }

    private static let most = 2
    private let cost: Cost
    private let running = Lock(0)

    package init(cost: Cost = .standard) {
        self.cost = cost
    }

    /// How long a password must and may be, in characters.
    package static let length = Wachtwoordeisen.lengte
    /// Octets of a password at most: nothing longer is hashed, and nothing is ever cut off.
    static let octets = Wachtwoordeisen.octetten

    /// The hash to keep: "scrypt$N$r$p$salt$hash".
    package func hash(_ password: String) throws(Failure) -> String {
        let salt = Secret.random()
        return "scrypt$\(cost.n)$\(cost.r)$\(cost.p)$\(salt)$\(try derive(password, salt, cost))"
    }

    /// Whether a password has this hash; without a hash the same work is done for nothing, so that time tells nothing.
    package func matches(_ password: String, hash: String?) throws(Failure) -> Bool {
        guard let hash else {
            _ = try derive(password, "niemand", cost)
            return false
        }
        let parts = hash.split(separator: "$").map(String.init)
        guard parts.count == 6, parts[0] == "scrypt", let n = Int(parts[1]), let r = Int(parts[2]),
            let p = Int(parts[3])
        else { return false }
        let derived = try derive(password, parts[4], Cost(n: n, r: r, p: p))
        return SHA256.hash(data: Array(derived.utf8)) == SHA256.hash(data: Array(parts[5].utf8))
    }

    private func derive(_ password: String, _ salt: String, _ cost: Cost) throws(Failure) -> String {
        guard take(1) else { throw .unavailable(seconds: 2) }
        defer { give(1) }
        let key = try? KDF.Scrypt.deriveKey(
            from: Array(password.utf8), salt: Array(salt.utf8), outputByteCount: 32, rounds: cost.n, blockSize: cost.r,
            parallelism: cost.p)
        guard let key else { throw .unavailable(seconds: 5) }
        return unsafe key.withUnsafeBytes { unsafe Secret.hex(Array($0)) }
    }

    private func take(_ count: Int) -> Bool {
        running.withLock { running in
            guard running + count <= Self.most else { return false }
            running += count
            return true
        }
    }

    private func give(_ count: Int) { running.withLock { $0 -= count } }

    /// Does something while no password can be hashed, as at the busiest moment.
    package func whileFull(_ body: () throws -> Void) rethrows {
        guard take(Self.most) else { return }
        defer { give(Self.most) }
        try body()
    }
}
