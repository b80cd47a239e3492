import Crypto
import CryptoExtras
import Model
import Schema
import Store

/// scrypt with N = 2^15, r = 8, p = 3 (OWASP): 32 MiB and about 0.2 s each, so at most two at a time.
///
/// One of the two places is kept for whoever is known already: names tried from elsewhere never fill both.
package final class PasswordHashing: Sendable {
    /// How much work a hash is: memory (n × r × 128 octets) and time.
    package struct Cost: Sendable {
        let n: Int
        let r: Int
        let p: Int

        /// What every password is kept with.
        package static let standard = Cost(n: 1 << exponent, r: 8, p: 3)
        /// For tests of all that is not about time.
        package static let light = Cost(n: 1 << 4, r: 1, p: 1)

        #if DEBUG
        /// A debug build is for tests: without optimisation the real work would take 2.4 s of each sign-in.
        private static let exponent = 10
        #else
        private static let exponent = 15
        #endif
    }

    package static let most = 2
    package static let mostUnknown = 1
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
        return "scrypt$\(cost.n)$\(cost.r)$\(cost.p)$\(salt)$\(try derive(password, salt, cost, Self.most))"
    }

    /// Whether a password has this hash; without a hash the same work is done for nothing, so that time tells nothing.
    ///
    /// `isKnown` says that somebody signed in from there before, or is signed in.
    package func matches(_ password: String, hash: String?, isKnown: Bool) throws(Failure) -> Bool {
        let most = isKnown ? Self.most : Self.mostUnknown
        guard let hash else {
            _ = try derive(password, "niemand", cost, most)
            return false
        }
        let parts = hash.split(separator: "$").map(String.init)
        guard parts.count == 6, parts[0] == "scrypt", let n = Int(parts[1]), let r = Int(parts[2]),
            let p = Int(parts[3])
        else { return false }
        let derived = try derive(password, parts[4], Cost(n: n, r: r, p: p), most)
        return SHA256.hash(data: Array(derived.utf8)) == SHA256.hash(data: Array(parts[5].utf8))
    }

    private func derive(_ password: String, _ salt: String, _ cost: Cost, _ most: Int) throws(Failure) -> String {
        guard take(1, of: most) else { throw .unavailable(seconds: 2) }
        defer { give(1) }
        let key = try? KDF.Scrypt.deriveKey(
            from: Array(password.utf8), salt: Array(salt.utf8), outputByteCount: 32, rounds: cost.n, blockSize: cost.r,
            parallelism: cost.p)
        guard let key else { throw .unavailable(seconds: 5) }
        return unsafe key.withUnsafeBytes { unsafe Secret.hex(Array($0)) }
    }

    private func take(_ count: Int, of most: Int) -> Bool {
        running.withLock { running in
            guard running + count <= most else { return false }
            running += count
            return true
        }
    }

    private func give(_ count: Int) { running.withLock { $0 -= count } }

    /// Does something at the busiest moment: while nobody's password can be hashed, or only that of whoever is known.
    package func whileFull(_ most: Int = PasswordHashing.most, _ body: () throws -> Void) rethrows {
        guard take(most, of: most) else { return }
        defer { give(most) }
        try body()
    }
}
