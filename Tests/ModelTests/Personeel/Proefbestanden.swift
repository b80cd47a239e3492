import Glibc
import Schema

@testable import Model

/// The fixtures, found from this file's own place.
enum Proefbestand: String {
    case onderdelen = "onderdelen.csv"
    case export = "hr-export.csv"
    case exportFout = "hr-export-fout.csv"

    struct Onleesbaar: Error {}

    func octetten() throws -> [UInt8] { try Self.lees(rawValue) }

    /// A file of the folder of fixtures.
    static func lees(_ naam: String, _ plaats: String = #filePath) throws -> [UInt8] {
        let map = plaats.split(separator: "/").dropLast(3).joined(separator: "/")
        guard let bestand = unsafe fopen("/\(map)/Fixtures/\(naam)", "rb") else { throw Onleesbaar() }
        defer { unsafe fclose(bestand) }
        var octetten: [UInt8] = []
        var stuk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let gelezen = unsafe fread(&stuk, 1, stuk.count, bestand)
            guard gelezen > 0 else { return octetten }
            octetten.append(contentsOf: stuk[..<gelezen])
        }
    }

    func tekst() throws -> String { String(decoding: try octetten(), as: UTF8.self) }
}

/// The day on which the fixtures are read in.
let inleesdag = dag("2026-11-21")

func dag(_ tekst: String) -> Day { Day(tekst) ?? .first }

extension Personeelsstand {
    static func leeg(onderdelen: Set<String>, isEersteKeer: Bool = true) -> Self {
        Self(medewerkers: [:], onderdelen: onderdelen, lijnen: [], isEersteKeer: isEersteKeer)
    }

    /// Nobody on record yet, but every unit of the fixture.
    static func voorProef() throws -> Self {
        let onderdelen = try Onderdelenbestand(Proefbestand.onderdelen.octetten(), bij: [:])
        return leeg(onderdelen: Set(onderdelen.onderdelen.map(\.code)))
    }

    /// What is on record once a plan has been carried out.
    func na(_ plan: Inleesplan) -> Self {
        var medewerkers = medewerkers
        for gegevens in plan.nieuw + plan.gewijzigd.map(\.gegevens) {
            medewerkers[gegevens.personeelsnummer] = gegevens
        }
        let gestopt = Set(plan.teEindigen.map(\.lijn))
        let begonnen = plan.teBeginnen.map {
            LopendeLijn(
                medewerker: $0.medewerker, gesprekspartner: $0.gesprekspartner, van: $0.van, bron: .importbestand)
        }
        let lijnen = lijnen.filter { !gestopt.contains($0) } + begonnen
        return Self(medewerkers: medewerkers, onderdelen: onderdelen, lijnen: lijnen, isEersteKeer: false)
    }
}

/// A file of people in the columns of the fixture, one text per line.
func personeelscsv(_ regels: String...) -> [UInt8] {
    let kop =
        "Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Onderdeelcode;Functie;Leidinggevende;"
        + "In dienst;Uit dienst;Uren per week"
    return Array(([kop] + regels).joined(separator: "\r\n").utf8)
}

/// The faults for which a file is refused; empty when it is accepted.
func fouten(_ octetten: [UInt8], bij stand: Personeelsstand) -> [Inleesfout] {
    do throws(Inleesfouten) {
        _ = try Personeelsbestand(octetten, bij: stand)
        return []
    } catch {
        return error.fouten
    }
}

extension Inleesfout {
    /// Line, column and code, such as `6 In dienst ongeldige_datum`.
    var kort: String { "\(regel) \(kolom ?? "-") \(code.rawValue)" }
}
