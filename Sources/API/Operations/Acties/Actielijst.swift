import Model
import SQLite
import Schema
import Store

/// The list of actions: of HR, of a partner, of an employee, of an owner, as of a day (DOMAIN.md §6).
enum Actielijst {
    /// As whom somebody asks for the list.
    enum Lezer: String, CaseIterable, Sendable {
        case hrAdviseur = "hr_adviseur"
        case gesprekspartner, medewerker, eigenaar
    }

    /// The order of the list.
    enum Volgorde: String, CaseIterable, Sendable {
        case oplopend = "streefdatum"
        case aflopend = "-streefdatum"
        /// What is late or stalled first, each by date.
        case aandacht
    }

    static let als = Parameter("als", Kind<Lezer>.choice, "Als wie u de lijst leest; volgt anders uit uw rol.")
    static let peildatum = Parameter("peildatum", .day, "De lijst zoals die op deze dag bekend was; anders vandaag.")
    static let onderdeel = Parameter(
        "onderdeel", .text(1...40), "De code van een onderdeel; telt mee wat eronder valt.")
    static let soort = Parameter("soort", Kind<SoortOndersteuning>.choice, "Alleen deze soort ondersteuning.")
    static let eigenaarRol = Parameter("eigenaarRol", Kind<RolEigenaar>.choice, "Alleen met een eigenaar in deze rol.")
    static let status = Parameter(
        "status", Kind<[StatusActie]>.set(.choice), "Alleen met deze status; anders alles wat nog loopt.")
    static let teLaat = Parameter("teLaat", .flag, "Alleen wat te laat is, of juist niet.")
    static let vastgelopen = Parameter("vastgelopen", .flag, "Alleen wat vastloopt, of juist niet.")
    static let vanMij = Parameter(
        "vanMij", .flag, "Alleen wat u zelf doet of waar u bij helpt; als HR ook wat HR doet.")
    static let mijnWerkgebied = Parameter(
        "mijnWerkgebied", .flag, "Als HR: alleen uw werkgebied, zonder eigen acties daarbuiten.")
    static let gewijzigdSinds = Parameter(
        "gewijzigdSinds", .integer(0...Int64.max),
        "Wat er veranderde sinds deze stand van een eerder antwoord, met wat is ingetrokken.")
    static let sort = Parameter(
        "sort", Kind<Volgorde>.choice, "Op streefdatum, oplopend of aflopend; of eerst wat te laat is of vastloopt.")

    static let lees = Operation.list(
        .leesActies, "Leest de actielijst zoals u die mag zien.",
        query: [
            als, peildatum, onderdeel, soort, eigenaarRol, status, teLaat, vastgelopen, vanMij, mijnWerkgebied,
            gewijzigdSinds, sort,
        ], Actieregel.shape, hasPosition: true
    ) { call throws(Failure) in
        let parts = try call.pass(.leesActies)
        // Of a list that tells no changes the position would only say that somebody did something.
        return try call.page(lijst, parts, stand: try ActielijstVraag(call).kentWijzigingen ? nil : "0")
    }

    static let lijst = Listing<Actieregel>(hasPosition: true) {
        call, _, after, limit, writer throws(Failure) in
        let vraag = try ActielijstVraag(call)
        let register = try call.register()
        var slice = ActielijstSlice(
            register: register, peildatum: vraag.peildatum, numbersOf: vraag.numbersOf, room: limit)
        do throws(DatabaseError) {
            for groep in vraag.groepen(after: after, limit: limit + 1) where !slice.hasMore {
                slice.voorvoegsel = groep.voorvoegsel
                try call.database.merge(
                    groep.statements, by: [9, 0], descending: vraag.isAflopend, limit: slice.room + 1
                ) { row throws(DatabaseError) in slice.take(row, &writer) }
            }
        } catch {
            throw .database(error)
        }
        try call.leaveLines(slice.medewerkers, .actielijst)
        return Listing<Actieregel>.End(last: slice.last, hasMore: slice.hasMore)
    }
}

/// The rows of one slice on their way from the statement to the writer.
struct ActielijstSlice {
    private let register: Register.Snapshot
    private let peildatum: Day
    private let peildatumText: [UInt8]
    private let numbersOf: ActielijstVraag.Nummers
    /// How many rows still fit.
    private(set) var room: Int
    /// With what the key of a row begins in the group that is read.
    var voorvoegsel = ""
    /// Whose actions are shown, for the read lines.
    private(set) var medewerkers: Set<ID> = []
    private(set) var last: [String]?
    private(set) var hasMore = false

    init(register: Register.Snapshot, peildatum: Day, numbersOf: ActielijstVraag.Nummers, room: Int) {
        self.register = register
        self.numbersOf = numbersOf
        self.peildatum = peildatum
        peildatumText = Array(peildatum.text.utf8)
        self.room = room
    }

    /// Writes a row of the list's statements; the row after the last that fits only says that more follow.
    mutating func take(_ row: borrowing Row, _ writer: inout ListingWriter) {
        guard room > 0 else {
            hasMore = true
            return
        }
        room -= 1
        // Only the key of the last row leaves; the others are not worth two texts each.
        if room == 0 { last = [voorvoegsel + (row.textOrNil(9) ?? ""), row.text(0)] }
        writer.beginRow()
        writer.text(row, 0)
        if row.integer(13) == 0 { regel(row, &writer) } else { ingetrokken(&writer) }
        writer.endRow()
    }

    private mutating func regel(_ row: borrowing Row, _ writer: inout ListingWriter) {
        let medewerker = row.id(1)
        medewerkers.insert(medewerker)
        let persoon = register.personen[medewerker]
        let partner = register.naam(row.idOrNil(2))
        writer.text(numbersOf.includes(medewerker) ? persoon?.personeelsnummer ?? "" : "")
        writer.text(persoon?.naam ?? "")
        writer.text(persoon?.onderdeel.code ?? "")
        writer.text(persoon?.onderdeel.naam ?? "")
        writer.text(partner)
        writer.text(row, 3)
        writer.text(row, 4)
        let rol = rol(row)
        writer.text(rol.rawValue)
        switch rol {
        case .hr: writer.text("HR")
        case .medewerker: writer.text(persoon?.naam ?? "")
        case .gesprekspartner: writer.text(partner)
        case .anders: writer.text(register.naam(row.id(6)))
        }
        writer.text(row, 7)
        writer.text(row, 8)
        writer.text(row, 9)
        writer.integer(dagenTeLaat(row))
        writer.text(row, 10)
        writer.text(row, 11)
        writer.text(row, 12)
        writer.flag(false)
    }

    private func ingetrokken(_ writer: inout ListingWriter) {
        for _ in 1...16 { writer.absent() }
        writer.flag(true)
    }

    private func rol(_ row: borrowing Row) -> RolEigenaar {
        if row.isNull(6) { return .hr }
        if row.isSame(6, 1) { return .medewerker }
        return row.isSame(6, 2) ? .gesprekspartner : .anders
    }

    private func dagenTeLaat(_ row: borrowing Row) -> Int64 {
        guard row.comes(9, before: peildatumText), StatusActie(rawValue: row.text(7))?.loopt == true else { return 0 }
        return Int64(row.day(9).days(until: peildatum))
    }
}
