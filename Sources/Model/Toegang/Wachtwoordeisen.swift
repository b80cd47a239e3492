/// What a password has to be (NIST 800-63B, 5.1.1.2): long enough and hard to guess; of which signs is nobody's business.
package enum Wachtwoordeisen {
    /// Characters at least and at most; spaces and every script count.
    package static let lengte = 12...128
    /// Octets at most: nothing longer is hashed.
    package static let octetten = 512

    /// What is wrong with a password.
    package enum Bezwaar: String, Sendable, CaseIterable {
        case teKort = "te_kort"
        case teLang = "te_lang"
        /// It is on every list that guessing begins with, or made from one word of such a list.
        case veelgebruikt
        /// It holds the person's own number, name or address.
        case eigenGegevens = "eigen_gegevens"
    }

    /// What is wrong with a password for somebody of whom `eigen` is known; nil when nothing is.
    package static func bezwaar(_ wachtwoord: String, eigen: [String]) -> Bezwaar? {
        if wachtwoord.count < lengte.lowerBound { return .teKort }
        if wachtwoord.count > lengte.upperBound || wachtwoord.utf8.count > octetten { return .teLang }
        let klein = wachtwoord.lowercased()
        if eigen.contains(where: { holds(klein, $0.lowercased()) }) { return .eigenGegevens }
        return isVeelgebruikt(klein) ? .veelgebruikt : nil
    }

    /// Short pieces stand in many words by chance; of an address the part before the `@` counts.
    private static func holds(_ wachtwoord: String, _ eigen: String) -> Bool {
        let deel = eigen.prefix { $0 != "@" }
        return deel.count >= 4 && wachtwoord.contains(deel)
    }

    private static func isVeelgebruikt(_ klein: String) -> Bool {
        if woorden.contains(klein) || Set(klein).count < 5 || isReeks(klein) { return true }
        let kern = kern(klein)
        return woorden.contains(kern) || kern.count * 2 >= klein.count && isHerhaald(kern)
    }

    /// What is left of `W3lk0m2026!!` without decoration: `welkom`.
    private static func kern(_ klein: String) -> String {
        let begin = klein.drop { !$0.isLetter }
        let midden = begin.reversed().drop { !$0.isLetter }.reversed()
        return String(midden.compactMap { teken in teken.isLetter ? teken : vermomd[teken] })
    }

    private static let vermomd: [Character: Character] = [
        "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "!": "i", "+": "t",
    ]

    /// Whether it is one listed word or one short piece, again and again.
    private static func isHerhaald(_ kern: String) -> Bool {
        let tekens = Array(kern)
        return (1...max(tekens.count / 2, 1)).contains { lengte in
            guard tekens.count > lengte, tekens.count % lengte == 0 else { return false }
            return tekens.indices.allSatisfy { tekens[$0] == tekens[$0 % lengte] }
        }
    }

    /// Whether nearly every sign follows the one before, in the alphabet or on the keyboard, up or down.
    private static func isReeks(_ klein: String) -> Bool {
        let tekens = Array(klein)
        let paren = zip(tekens, tekens.dropFirst())
        let volgt = paren.count { een, ander in rijen.contains { $0.contains("\(een)\(ander)") } }
        return volgt * 10 >= (tekens.count - 1) * 8
    }

    private static let rijen: [String] = {
        let heen = [
            "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "azertyuiop",
            "qsdfghjklm", "wxcvbn", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "1q2w3e4r5t6y7u8i9o0p", "!@#$%^&*()",
        ]
        return heen + heen.map { String($0.reversed()) }
    }()

    private static let woorden = Set(veelgebruikt.split { $0.isWhitespace }.map(String.init))
}
