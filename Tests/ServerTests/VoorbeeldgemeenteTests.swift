import Glibc
import Testing

@testable import inzetbaar

/// The made-up municipality in the program is the one in the fixtures.
struct VoorbeeldgemeenteTests {
    @Test(arguments: ["onderdelen.csv", "hr-export.csv"])
    func `holds what the HR system delivers, but for the line ends`(_ naam: String) throws {
        let tekst = naam == "onderdelen.csv" ? Voorbeeldgemeente.onderdelen : Voorbeeldgemeente.medewerkers
        let bestand = try #require(lees("../Fixtures/\(naam)"))
        let genormaliseerd = bestand.replacing("\r\n", with: "\n")
        #expect("\u{FEFF}\(tekst)\n" == genormaliseerd)
    }

    @Test func `chance falls the same way every time`() {
        var (een, ander) = (Toeval(7), Toeval(7))
        #expect((0..<20).map { _ in een.getal(1...6) } == (0..<20).map { _ in ander.getal(1...6) })
    }

    @Test func `no text of the demo speaks of illness`() {
        for thema in Thema.alle {
            let teksten =
                thema.samenvattingen + [thema.wens.wens, thema.wens.nee, thema.afspraak.tekst]
                + thema.acties.flatMap { [$0.omschrijving, $0.watInDeWegZit, $0.waaromLater] + $0.voortgang }
            for tekst in teksten {
                #expect(
                    !["ziek", "verzuim", "arts", "klacht"].contains { tekst.lowercased().contains($0) }, "\(tekst)")
            }
        }
    }

    private func lees(_ pad: String) -> String? {
        let bron = #filePath
        let map = bron[..<(bron.lastIndex(of: "/") ?? bron.endIndex)]
        guard let file = unsafe fopen("\(map)/\(pad)", "r") else { return nil }
        defer { unsafe fclose(file) }
        var octetten = [UInt8](repeating: 0, count: 1 << 20)
        // The buffer is written within the call.
        let aantal = unsafe octetten.withUnsafeMutableBytes { unsafe fread($0.baseAddress, 1, $0.count, file) }
        return String(decoding: octetten.prefix(aantal), as: UTF8.self)
    }
}
