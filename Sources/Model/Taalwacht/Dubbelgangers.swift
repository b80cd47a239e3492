/// Letters of other alphabets, and other shapes of our own, that look like ours.
extension Vouwing {
    /// The letter (0–25) that a scalar looks like.
    static func dubbelganger(_ scalar: UInt32) -> UInt8? {
        switch scalar {
        // Fullwidth, circled and mathematical letters run from a to z, over and over.
        case 0xff21...0xff3a: UInt8(scalar - 0xff21)
        case 0xff41...0xff5a: UInt8(scalar - 0xff41)
        case 0x24b6...0x24e9: UInt8((scalar - 0x24b6) % 26)
        case 0x1d400...0x1d6a3: UInt8((scalar - 0x1d400) % 26)
        case 0x1f130...0x1f189: UInt8((scalar - 0x1f130) % 32 % 26)
        case 0x1e00...0x1eff: vietnamees(scalar)
        default: gelijkend[scalar]
        }
    }

    /// The letter under the accents of Latin Extended Additional, which are in alphabetical order.
    private static func vietnamees(_ scalar: UInt32) -> UInt8? {
        latijnsVervolg.last { $0.vanaf <= scalar }.map { $0.letter }
    }

    private static let latijnsVervolg: [(vanaf: UInt32, letter: UInt8)] = [
        (0x1e00, "a"), (0x1e02, "b"), (0x1e08, "c"), (0x1e0a, "d"), (0x1e14, "e"), (0x1e1e, "f"), (0x1e20, "g"),
        (0x1e22, "h"), (0x1e2c, "i"), (0x1e30, "k"), (0x1e36, "l"), (0x1e3e, "m"), (0x1e44, "n"), (0x1e4c, "o"),
        (0x1e54, "p"), (0x1e58, "r"), (0x1e60, "s"), (0x1e6a, "t"), (0x1e72, "u"), (0x1e7c, "v"), (0x1e80, "w"),
        (0x1e8a, "x"), (0x1e8e, "y"), (0x1e90, "z"), (0x1e96, "h"), (0x1e97, "t"), (0x1e98, "w"), (0x1e99, "y"),
        (0x1e9a, "a"), (0x1e9b, "s"), (0x1ea0, "a"), (0x1eb8, "e"), (0x1ec8, "i"), (0x1ecc, "o"), (0x1ee4, "u"),
        (0x1ef2, "y"),
    ].map { ($0.0, letter($0.1)) }

    private static func letter(_ teken: String) -> UInt8 { (teken.utf8.first ?? 0) - UInt8(ascii: "a") }

    /// Greek, Cyrillic and Armenian letters and small capitals, by what they look like.
    private static let gelijkend: [UInt32: UInt8] = {
        let rijen: [(String, String)] = [
            ("a", "аАαΑɑᴀªǎǍȧȦ"), ("b", "вВьЬβΒʙƀɓ"), ("c", "сСϲϹᴄƈ"), ("d", "ԁԀɗɖᴅ"), ("e", "еЕєЄεΕэЭᴇəɛėёЁѐЀ"),
            ("f", "ϝғꜰƒ"), ("g", "ɡԍɢǥǧǦɠ"), ("h", "һҺнНΗհʜ"), ("i", "іІιΙїЇӏɩɪǐǏίΊϊ"), ("j", "јЈϳʝᴊǰ"),
            ("k", "кКκΚќЌᴋƙǩ"), ("l", "ⅼӀʟɭɫ"), ("m", "мМΜᴍɱ"), ("n", "пПηΝոռɴɲŋиИ"), ("o", "оОοΟσΣθΘօ०٥ᴏºǒǑøØόΌ"),
            ("p", "рРρΡᴘƥ"), ("q", "ԛԚգʠ"), ("r", "гГᴦʀɾɼяЯ"), ("s", "ѕЅꜱʂșȘƨ"), ("t", "тТτΤᴛțȚƭ"),
            ("u", "υսцЦᴜʋǔǓύ"), ("v", "νѵѴᴠ"), ("w", "ωшШщЩԝԜᴡώ"), ("x", "хХχΧ×"), ("y", "уУγΥўЎʏүҮ"),
            ("z", "ᴢΖʐżƶ"),
        ]
        return rijen.reduce(into: [:]) { tabel, rij in
            for scalar in rij.1.unicodeScalars { tabel[scalar.value] = letter(rij.0) }
        }
    }()
}
