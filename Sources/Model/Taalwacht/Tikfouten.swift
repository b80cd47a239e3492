/// Finds the word that somebody meant who struck one key too many, too few, wrong, or two in the wrong order.
///
/// Every word with one letter left out stands in a table; a typing error meets the word there. A look-up costs a
/// probe for each letter, whatever the number of words. Short words are too near to each other to guess.
struct Tikfouten: Sendable {
    private static let lengte = 7...24

    private var woorden: [(letters: [UInt8], soort: Woordsoort)] = []
    /// Open addressing: a word's place plus one, or 0 where nothing is.
    private var plaatsen: [UInt16] = Array(repeating: 0, count: 1 << 16)
    private var sleutels: [UInt32] = Array(repeating: 0, count: 1 << 16)

    mutating func voegToe(_ letters: [UInt8], _ soort: Woordsoort) {
        guard Self.lengte.contains(letters.count), letters.allSatisfy({ $0 < Vouwing.cijfer }) else { return }
        woorden.append((letters, soort))
        precondition(woorden.count * 13 < plaatsen.count, "the words with typing errors fit in the table")
        Self.zonderEen(letters, 0..<letters.count) { sleutel in
            var plaats = Int(sleutel & 0xffff)
            while plaatsen[plaats] != 0 { plaats = (plaats + 1) & 0xffff }
            plaatsen[plaats] = UInt16(woorden.count)
            sleutels[plaats] = sleutel
            return false
        }
    }

    /// What the word is that is meant by the letters in a range; nothing when there is none.
    func soort(_ letters: [UInt8], _ bereik: Range<Int>) -> Woordsoort {
        guard Self.lengte.contains(bereik.count) else { return .niets }
        var gevonden: Woordsoort = .niets
        Self.zonderEen(letters, bereik) { sleutel in
            var plaats = Int(sleutel & 0xffff)
            while plaatsen[plaats] != 0 {
                if sleutels[plaats] == sleutel {
                    let woord = woorden[Int(plaatsen[plaats]) - 1]
                    if Self.scheeltEen(woord.letters, letters, bereik) { gevonden = woord.soort }
                }
                plaats = (plaats + 1) & 0xffff
            }
            return !gevonden.isNiets
        }
        return gevonden
    }

    /// The keys of the whole word and of the word without each of its letters, until `isGenoeg`.
    private static func zonderEen(_ letters: [UInt8], _ bereik: Range<Int>, _ isGenoeg: (UInt32) -> Bool) {
        var heel: UInt64 = 0
        for plaats in bereik { heel = heel &* basis &+ UInt64(letters[plaats]) &+ 1 }
        if isGenoeg(sleutel(heel)) { return }
        var voor: UInt64 = 0
        for plaats in bereik {
            let macht = machten[bereik.upperBound - plaats - 1]
            let metLetter = voor &* basis &+ UInt64(letters[plaats]) &+ 1
            if isGenoeg(sleutel(voor &* macht &+ (heel &- metLetter &* macht))) { return }
            voor = metLetter
        }
    }

    private static let basis: UInt64 = 0x9e37_79b9_7f4a_7c15
    private static let machten: [UInt64] = (0..<24).reduce(into: []) { machten, _ in
        machten.append((machten.last ?? 1) &* (machten.isEmpty ? 1 : basis))
    }

    private static func sleutel(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 24) }

    /// Whether two words with the same first letter differ by one stroke.
    private static func scheeltEen(_ woord: [UInt8], _ letters: [UInt8], _ bereik: Range<Int>) -> Bool {
        let getypt = letters[bereik]
        guard abs(woord.count - getypt.count) <= 1, woord[0] == letters[bereik.lowerBound] else { return false }
        var voor = 0
        while voor < min(woord.count, getypt.count), woord[voor] == getypt[bereik.lowerBound + voor] { voor += 1 }
        let eigen = woord[voor...]
        let ander = getypt[(bereik.lowerBound + voor)...]
        if eigen.count == ander.count {
            if eigen.dropFirst().elementsEqual(ander.dropFirst()) { return true }
            return eigen.count > 1 && eigen.dropFirst(2).elementsEqual(ander.dropFirst(2))
                && eigen.prefix(2).reversed().elementsEqual(ander.prefix(2))
        }
        return eigen.count > ander.count
            ? eigen.dropFirst().elementsEqual(ander) : ander.dropFirst().elementsEqual(eigen)
    }
}
