/// A text as the guard reads it: folded letters, and words that know where they stood.
struct Lezing {
    /// One word, or the first of a phrase that the word lists know.
    struct Woord {
        /// Where its letters stand in `letters`.
        var begin: Int
        var einde: Int
        /// Where it stands in the text, counted in code points.
        var vanaf: Int
        var tot: Int
        /// Whether a clause begins with it.
        var naGrens: Bool
        /// Whether it has a capital within a clause, as a name has.
        var isNaam: Bool
        var soort: Woordsoort = .niets
    }

    private(set) var letters: [UInt8] = []
    var woorden: [Woord] = []
    private var begin = -1
    private var vanaf = 0
    private var isNaam = false
    private var naGrens = true
    /// Where digits stand in `letters`, and which.
    private var cijfers: [(plaats: Int, cijfer: UInt8)] = []
    /// How many of them stand before the word asked for last: words are asked for in order.
    private var gelezenCijfers = 0
    /// How many words of one letter stood in a row, and at most.
    private var rij = 0
    private var langsteRij = 0
    /// Length of the run of letters since the word began or since its last dot: `i.v.m.` is one word.
    private var loop = 0

    init(_ octets: [UInt8]) {
        letters.reserveCapacity(octets.count + 1)
        woorden.reserveCapacity(octets.count / 5 + 1)
        let ascii = Vouwing.ascii
        var index = 0
        var teken = 0
        while index < octets.count {
            let octet = octets[index]
            let letter = octet < 0x80 ? ascii[Int(octet)] : 255
            if letter < Vouwing.wit {
                if begin < 0 { open(teken, isHoofdletter: octet > 0x40 && octet < 0x60) }
                letters.append(letter)
                if letter == Vouwing.cijfer { cijfers.append((letters.count - 1, octet - UInt8(ascii: "0"))) }
                loop += 1
                index += 1
            } else if letter == Vouwing.wit {
                sluit(teken)
                index += 1
            } else {
                let (scalar, lengte) = Self.scalar(octets, index)
                index += lengte
                verwerk(scalar, teken, volgende: index < octets.count ? octets[index] : 0)
            }
            teken += 1
        }
        sluit(teken)
        voegLosseLettersSamen()
    }

    private mutating func verwerk(_ scalar: UInt32, _ teken: Int, volgende: UInt8) {
        let letterVolgt = volgende >= 0x80 || Vouwing.ascii[Int(volgende)] < Vouwing.cijfer
        switch Vouwing(scalar) {
        case .vermomd(let letter) where begin >= 0 && letterVolgt: neem(letter, teken)
        case .letters(let first, let second):
            neem(first, teken)
            if let second { neem(second, teken) }
        case .niets: return
        case .spatie: sluit(teken)
        // Within a word a hyphen joins: burn-out is burnout.
        case .koppelteken where begin >= 0 && letterVolgt: return
        case .grens where scalar == 0x2e && begin >= 0 && loop == 1 && letterVolgt: loop = 0
        case .grens where scalar == 0x2e && begin >= 0 && loop == 1 && letters.count - begin > 1: sluit(teken)
        case .koppelteken, .grens, .vermomd:
            sluit(teken)
            naGrens = true
        }
    }

    private mutating func neem(_ letter: UInt8, _ teken: Int) {
        if begin < 0 { open(teken, isHoofdletter: false) }
        letters.append(letter)
        loop += 1
    }

    private mutating func open(_ teken: Int, isHoofdletter: Bool) {
        if !woorden.isEmpty { letters.append(Vouwing.wit) }
        begin = letters.count
        vanaf = teken
        isNaam = isHoofdletter && !naGrens
        loop = 0
    }

    private mutating func sluit(_ teken: Int) {
        guard begin >= 0 else { return }
        woorden.append(
            Woord(begin: begin, einde: letters.count, vanaf: vanaf, tot: teken, naGrens: naGrens, isNaam: isNaam))
        rij = letters.count - begin == 1 ? rij + 1 : 0
        langsteRij = max(langsteRij, rij)
        begin = -1
        naGrens = false
    }

    /// The scalar at `index` of valid UTF-8 and its length in octets.
    private static func scalar(_ octets: [UInt8], _ index: Int) -> (UInt32, Int) {
        let first = UInt32(octets[index])
        func rest(_ offset: Int) -> UInt32 {
            index + offset < octets.count ? UInt32(octets[index + offset] & 0x3f) : 0
        }
        switch first {
        case 0..<0x80: return (first, 1)
        case 0..<0xe0: return ((first & 0x1f) << 6 | rest(1), 2)
        case 0..<0xf0: return ((first & 0x0f) << 12 | rest(1) << 6 | rest(2), 3)
        default: return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
        }
    }
}

extension Lezing {
    /// Reads digits for the letters they look like, in a word that has more letters than digits.
    ///
    /// - Returns: Whether that made another word of it.
    mutating func ontcijfer(_ index: Int) -> Bool {
        guard !cijfers.isEmpty else { return false }
        let woord = woorden[index]
        while gelezenCijfers < cijfers.count, cijfers[gelezenCijfers].plaats < woord.begin { gelezenCijfers += 1 }
        let daarin = cijfers[gelezenCijfers...].prefix { $0.plaats < woord.einde }
        guard !daarin.isEmpty, woord.einde - woord.begin - daarin.count >= max(3, daarin.count) else { return false }
        for (plaats, cijfer) in daarin { letters[plaats] = Vouwing.cijferletters[Int(cijfer)] }
        return true
    }

    /// Makes one word of four or more letters that stand apart: `d e p r e s s i e`, also with signs in between.
    private mutating func voegLosseLettersSamen() {
        guard langsteRij >= 4 else { return }
        let gelezen = self
        (letters, woorden) = ([], [])
        letters.reserveCapacity(gelezen.letters.count)
        // A digit among letters that stand apart is no letter in disguise.
        cijfers = []
        var index = 0
        while index < gelezen.woorden.count {
            var einde = index + 1
            while gelezen.isLos(index), einde < gelezen.woorden.count, gelezen.isLos(einde) { einde += 1 }
            if einde - index < 4 { einde = index + 1 }
            if !woorden.isEmpty { letters.append(Vouwing.wit) }
            var woord = gelezen.woorden[index]
            woord.begin = letters.count
            for een in gelezen.woorden[index..<einde] { letters += gelezen.letters[een.begin..<een.einde] }
            woord.einde = letters.count
            woord.tot = gelezen.woorden[einde - 1].tot
            woorden.append(woord)
            index = einde
        }
    }

    private func isLos(_ index: Int) -> Bool { woorden[index].einde - woorden[index].begin == 1 }
}
