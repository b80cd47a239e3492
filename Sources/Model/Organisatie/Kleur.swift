/// A colour on a screen, and how well it can be read on another.
package struct Kleur: Sendable, Equatable {
    /// Red, green and blue, each 0 to 255.
    package let delen: [UInt8]

    /// A colour written as `#1d5a57`; nil when it is not.
    package init?(_ text: some StringProtocol) {
        let octets = Array(text.utf8)
        guard octets.count == 7, octets[0] == UInt8(ascii: "#"), octets.dropFirst().allSatisfy(Self.isHex),
            let number = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        delen = [UInt8(number >> 16), UInt8(number >> 8 & 255), UInt8(number & 255)]
    }

    private init(delen: [UInt8]) {
        self.delen = delen
    }

    /// A colour of our own.
    static func vast(_ rgb: UInt32) -> Kleur {
        Kleur(delen: [UInt8(rgb >> 16 & 255), UInt8(rgb >> 8 & 255), UInt8(rgb & 255)])
    }

    package static let wit = Kleur(delen: [255, 255, 255])
    package static let zwart = Kleur(delen: [0, 0, 0])

    /// The colour as `#1d5a57`.
    package var text: String {
        "#" + delen.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// This with a share of another in it, in thousandths.
    package func gemengd(met ander: Kleur, _ deel: Int) -> Kleur {
        Kleur(delen: zip(delen, ander.delen).map { UInt8((Int($0) * (1000 - deel) + Int($1) * deel + 500) / 1000) })
    }

    /// The first step on the way to `ander` that reaches a contrast with every ground; nil when none does.
    package func leesbaar(op gronden: [Kleur], naar ander: Kleur, contrast: Double = 4.5) -> Kleur? {
        stride(from: 0, through: 1000, by: 20).lazy.map { gemengd(met: ander, $0) }
            .first { kleur in gronden.allSatisfy { Self.contrast(kleur, $0) >= contrast } }
    }

    /// From 1 to 21, as WCAG 2.2 defines it.
    package static func contrast(_ een: Kleur, _ ander: Kleur) -> Double {
        let light = max(een.helderheid, ander.helderheid)
        let dark = min(een.helderheid, ander.helderheid)
        return (light + 0.05) / (dark + 0.05)
    }

    private var helderheid: Double {
        let linear = delen.map { Self.linear[Int($0)] }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    private static let linear: [Double] = (0...255).map { part in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : power24((share + 0.055) / 1.055)
    }

    /// x^2.4 is x² times the fifth root of x², by Newton: nothing here needs a library of mathematics.
    private static func power24(_ x: Double) -> Double {
        var root = 1.0
        for _ in 0..<60 { root -= (root * root * root * root * root - x * x) / (5 * root * root * root * root) }
        return x * x * root
    }

    private static func isHex(_ octet: UInt8) -> Bool {
        (0x30...0x39).contains(octet) || (0x41...0x46).contains(octet) || (0x61...0x66).contains(octet)
    }
}
