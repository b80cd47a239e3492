/// What a scalar is once case, accents, typography and look-alikes are folded away.
enum Vouwing: Equatable {
    /// One or two letters (0–25) or a digit (26).
    case letters(UInt8, UInt8?)
    case spatie
    case koppelteken
    /// A sign that people put for a letter, when it stands within a word: `d@gbehandeling`.
    case vermomd(UInt8)
    /// An accent, apostrophe or invisible mark: as if it were not there.
    case niets
    /// Anything that ends a clause.
    case grens

    static let cijfer: UInt8 = 26
    static let wit: UInt8 = 27

    /// What the octets below 128 are; 255 says that the rules below decide.
    static let ascii: [UInt8] = (0..<128).map { octet in
        switch UInt8(octet) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(octet) - UInt8(ascii: "a")
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(octet) - UInt8(ascii: "A")
        case UInt8(ascii: "0")...UInt8(ascii: "9"): cijfer
        case 0x20, 0x09, UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "\""): wit
        default: 255
        }
    }

    /// The letter that a digit is put for: `d3pr3ssi3`; 26 where it is put for none.
    static let cijferletters: [UInt8] = "oizeasgtbg".utf8.map { $0 - UInt8(ascii: "a") }

    init(_ scalar: UInt32) {
        switch scalar {
        case 0x21: self = .vermomd(8)
        case 0x24: self = .vermomd(18)
        case 0x40: self = .vermomd(0)
        case 0x7c: self = .vermomd(11)
        case 0x20ac: self = .vermomd(4)
        case 0x27, 0x60, 0xb4, 0x2018, 0x2019: self = .niets
        case _ where Self.isOnzichtbaar(scalar): self = .niets
        case 0x2d, 0x2010, 0x2011: self = .koppelteken
        case 0xa0, 0x2000...0x200a, 0x202f, 0x205f, 0x3000, 0x201c...0x201e, 0xab, 0xbb, 0x2a: self = .spatie
        case 0x132, 0x133: self = .letters(8, 9)
        case 0xc6, 0xe6: self = .letters(0, 4)
        case 0x152, 0x153: self = .letters(14, 4)
        case 0xdf: self = .letters(18, 18)
        default: self = (Self.kaal(scalar) ?? Self.dubbelganger(scalar)).map { .letters($0, nil) } ?? .grens
        }
    }

    /// Soft hyphens, joiners, marks of direction, variation and accents of their own.
    private static func isOnzichtbaar(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xad, 0x300...0x36f, 0x483...0x489, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b...0x180e,
            0x1ab0...0x1aff,
            0x1dc0...0x1dff, 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x206f, 0x20d0...0x20ff, 0x3164,
            0xfe00...0xfe0f,
            0xfe20...0xfe2f, 0xfeff, 0xe0000...0xe01ef:
            true
        default: false
        }
    }

    /// The letter under an accent, for Latin-1 and Latin Extended-A.
    private static func kaal(_ scalar: UInt32) -> UInt8? {
        guard (0xc0...0x17f).contains(scalar) else { return nil }
        let octet = onderAccent[Int(scalar - 0xc0)]
        return octet == UInt8(ascii: "-") ? nil : octet - UInt8(ascii: "a")
    }

    private static let onderAccent = Array(
        ("aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-yaaaaaaccccccccddddeeeeeeeeeegggg"
            + "gggghhhhiiiiiiiiii--jjkkkllllllllllnnnnnnnnnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
