@testable import Model

/// The labelled sentences of `Fixtures/taalwacht`.
enum Zinnen: String, CaseIterable {
    /// What the word lists were written with.
    case ontwikkeling
    /// Written before the lists were, and looked at once they were done.
    case apart
    /// Telegram style, dialect, typing errors and long sentences, written after the lists.
    case nieuw
    /// The same once more, written after the lists were mended for those.
    case later
    /// Notes of managers, telegram style, euphemisms and typing errors, written before the lists grew for those.
    case vers
    /// The same, and looked at only once they had.
    case blind
    /// Written when the lists held for those two.
    case proef
    /// Written when they held for that one too.
    case houd
    /// And once more: plain sentences, as most people write.
    case slot

    var alle: [(oordeel: Oordeel, zin: String)] {
        get throws {
            let tekst = String(decoding: try Proefbestand.lees("taalwacht/\(rawValue).tsv"), as: UTF8.self)
            return tekst.split(separator: "\n").dropFirst().compactMap { regel in
                let delen = regel.split(separator: "\t")
                guard delen.count == 2, let oordeel = Oordeel(rawValue: String(delen[0])) else { return nil }
                return (oordeel, String(delen[1]))
            }
        }
    }
}

/// How well the guard separates what counts as `ja` from the rest.
struct Meting {
    private(set) var precisie = 1.0
    private(set) var vangst = 1.0

    init(_ zinnen: [(oordeel: Oordeel, zin: String)], vanaf ondergrens: Oordeel) {
        let gevonden = zinnen.filter { Taalwacht.oordeel($0.zin) >= ondergrens }
        let terecht = gevonden.count { $0.oordeel >= ondergrens }
        let gezocht = zinnen.count { $0.oordeel >= ondergrens }
        precisie = Double(terecht) / Double(max(gevonden.count, 1))
        vangst = Double(terecht) / Double(max(gezocht, 1))
    }
}
