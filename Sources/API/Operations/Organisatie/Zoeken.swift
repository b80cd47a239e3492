import Model
import SQLite
import Schema
import Store

/// Whom somebody looks for; a body, because nothing personal stands in a URI.
struct Zoekvraag: Entity {
    var personeelsnummer: String?
    var zoekterm: String?

    static let shape = Shape("Zoekvraag", Zoekvraag.init, personeelsnummer, zoekterm)

    static let personeelsnummer = Field(
        "personeelsnummer", \Zoekvraag.personeelsnummer, .optional(Medewerker.personeelsnummer.kind),
        "Precies dit nummer; alleen voor wie personeelsnummers mag zien.", .new)
    static let zoekterm = Field(
        "zoekterm", \Zoekvraag.zoekterm, .optional(.text(2...60)), "Het begin van een voornaam of achternaam.", .new)
}

/// At most twenty people.
struct Zoekresultaat: Entity {
    var items: [GevondenMedewerker]

    static let shape = Shape("Zoekresultaat", Zoekresultaat.init, items)

    static let items = Field(
        "items", \Zoekresultaat.items, .list(.object(GevondenMedewerker.shape), 0...Medewerkers.hoogstens),
        "Wie gevonden is, op naam.", .server)
}

/// Somebody to choose: no more than is needed to know whom one chooses.
struct GevondenMedewerker: Entity {
    var id: ID
    var naam: String
    var onderdeelCode: String
    var onderdeelNaam: String
    var personeelsnummer: String?

    static let shape = Shape(
        "GevondenMedewerker", GevondenMedewerker.init, id, naam, onderdeelCode, onderdeelNaam, personeelsnummer)

    static let id = Field("id", \GevondenMedewerker.id, .id, "Wijst de persoon aan.", .server)
    static let naam = Field("naam", \GevondenMedewerker.naam, .text(1...262), "De hele naam.", .server)
    static let onderdeelCode = Field(
        "onderdeelCode", \GevondenMedewerker.onderdeelCode, .text(0...40), "De code van het onderdeel.", .server)
    static let onderdeelNaam = Field(
        "onderdeelNaam", \GevondenMedewerker.onderdeelNaam, .text(0...200), "De naam van het onderdeel.", .server)
    static let personeelsnummer = Field(
        "personeelsnummer", \GevondenMedewerker.personeelsnummer, .optional(Medewerker.personeelsnummer.kind),
        "Leeg voor wie het niet mag zien.", .server)
}

extension Medewerkers {
    /// How many are found at most.
    static let hoogstens = 20

    static let zoek = Operation.ask(
        .zoekMedewerkers, "Zoekt medewerkers op het begin van hun naam, of op personeelsnummer.",
        .new(Zoekvraag.shape), .one(Zoekresultaat.shape)
    ) { call throws(Failure) in
        let ziet = try call.nummersTeZien(try call.pass(.zoekMedewerkers))
        let vraag = try call.new(Zoekvraag.shape)
        guard (vraag.personeelsnummer == nil) != (vraag.zoekterm == nil) else {
            throw .conflict("/zoekterm", "een_van_beide", "Geef een zoekterm of een personeelsnummer.")
        }
        if vraag.personeelsnummer != nil, case .niemand = ziet { throw .forbidden }
        let register = try call.register()
        let today = call.today
        let gevonden = register.personen.filter { _, persoon in
            let zietNummer = ziet.omvat(persoon)
            if let nummer = vraag.personeelsnummer { return zietNummer && persoon.personeelsnummer == nummer }
            let isInDienst = persoon.inDienst <= today && (persoon.uitDienst.map { today <= $0 } ?? true)
            return (zietNummer || isInDienst) && Zoeknaam.past(vraag.zoekterm ?? "", op: persoon.naam)
        }
        let opNaam = gevonden.sorted { ($0.value.naam, $0.key) < ($1.value.naam, $1.key) }
        let items = opNaam.prefix(hoogstens).map { id, persoon in
            let onderdeel = register.onderdelen[persoon.onderdeelId]
            return GevondenMedewerker(
                id: id, naam: persoon.naam, onderdeelCode: onderdeel?.code ?? "", onderdeelNaam: onderdeel?.naam ?? "",
                personeelsnummer: ziet.omvat(persoon) ? persoon.personeelsnummer : nil)
        }
        return .record(Zoekresultaat(items: items), .all)
    }
}

/// Of whom somebody sees the personeelsnummer, and that they are no longer employed.
private enum NummersTeZien {
    case allen, niemand
    /// An adviser: of who works in these units.
    case werkgebied(Set<ID>)

    func omvat(_ persoon: Register.Persoon) -> Bool {
        switch self {
        case .allen: true
        case .niemand: false
        case .werkgebied(let onderdelen): onderdelen.contains(persoon.onderdeelId)
        }
    }
}

extension Call {
    fileprivate func nummersTeZien(_ parts: Part) throws(Failure) -> NummersTeZien {
        let who = try caller()
        guard parts.contains(.persoonsgegevens) else { return .niemand }
        return who.beheertPersoneel || who.medewerkerId == nil ? .allen : .werkgebied(who.werkgebied)
    }
}

/// Compares names as people type them: without capitals, and without the marks on letters that Dutch keyboards lack.
enum Zoeknaam {
    /// Whether one of the words of a name, with what follows it, begins with the term.
    static func past(_ term: String, op naam: String) -> Bool {
        let gezocht = kaal(term).drop { $0 == " " }
        var rest = kaal(naam)[...]
        while !rest.isEmpty {
            if rest.starts(with: gezocht) { return true }
            guard let spatie = rest.firstIndex(of: " ") else { return false }
            rest = rest[rest.index(after: spatie)...]
        }
        return false
    }

    private static let letters: [Character: Character] = {
        let vormen: [(Character, String)] = [
            ("a", "áàâäãåăą"), ("c", "çćč"), ("d", "đ"), ("e", "éèêëěęễếềệẽ"), ("g", "ğ"), ("i", "íìîïıİ"), ("l", "ł"),
            ("n", "ñńň"), ("o", "óòôöõøő"), ("r", "ř"), ("s", "śšş"), ("t", "ť"), ("u", "úùûüűů"), ("y", "ýÿ"),
            ("z", "źžż"),
        ]
        return Dictionary(uniqueKeysWithValues: vormen.flatMap { kaal, alle in alle.map { ($0, kaal) } })
    }()

    private static func kaal(_ tekst: String) -> [Character] { tekst.lowercased().map { letters[$0] ?? $0 } }
}
