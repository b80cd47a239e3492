import Model
import SQLite
import Schema
import Store

/// In which capacity somebody reads the list of people.
enum Blik: String, CaseIterable, Sendable {
    /// Everybody.
    case beheer
    /// Who works in the werkgebied.
    case hrAdviseur = "hr_adviseur"
    /// Who is in line with the caller, or with somebody the caller stands in for.
    case gesprekspartner

    fileprivate func past(bij who: Caller) -> Bool {
        switch self {
        case .beheer: who.beheertPersoneel
        case .hrAdviseur: who.rollen.contains(.hrAdviseur)
        case .gesprekspartner: who.rollen.contains(.gesprekspartner)
        }
    }
}

/// The people of the organisation.
enum Medewerkers {
    static let als = Parameter(
        "als", Kind<Blik>.choice, "In welke hoedanigheid u kijkt; de ruimste die u heeft als u niets kiest.")

    // The key is the id alone, because names do not belong in links; the order is found back through it.
    private static let lijst = Listing<Medewerker>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            let verder: SQL =
                if let last = after?.first {
                    """
                    and (achternaam, voornaam, id) >
                        (select achternaam, voornaam, id from medewerker where id = \(last))
                    """
                } else { "" }
            return try call.all(
                Tables.medewerkers,
                """
                where \(try call.zichtbaar(als: try call.blik())) \(verder)
                order by achternaam, voornaam, id limit \(limit)
                """)
        },
        fill: { call, medewerkers throws(Failure) in try call.heel(medewerkers) })

    static let leesAlle = Operation.list(
        .leesMedewerkers, "Leest de medewerkers over wie u gaat.", query: [als], Medewerker.shape
    ) { call throws(Failure) in
        try call.pass(.leesMedewerkers)
        return try call.page(lijst, try call.blik() == .gesprekspartner ? .algemeen : .persoon)
    }

    static let leesEen = Operation.read(
        .leesMedewerker, "Leest een medewerker.", .one(Medewerker.shape)
    ) { call throws(Failure) in
        let id = try call.id("medewerkerId")
        let parts = try call.medewerker(id, for: .leesMedewerker)
        let medewerker = try call.een(Tables.medewerkers, id)
        return .record(try call.heel([medewerker])[0], parts, revision: medewerker.revisie)
    }

    static let schrijf = Operation.make(
        .schrijfMedewerker, "Legt vast wat het HR-systeem van één medewerker weet, op personeelsnummer.",
        .new(Personeelsopgave.shape), .oneOrMade(Medewerker.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.schrijfMedewerker)
        try call.precondition()
        let opgave = try call.new(Personeelsopgave.shape)
        let transaction = try call.writing()
        let wasBekend = try call.leg(opgave, vast: transaction)
        let environment = call.environment
        transaction.afterCommit { environment.peopleChanged() }
        let medewerker = try transaction.persoon(opgave.personeelsnummer)
        return .record(
            try call.heel([medewerker], in: try Register.Snapshot.nu(in: call.database))[0], parts,
            revision: medewerker.revisie, status: wasBekend ? 200 : 201,
            location: wasBekend ? nil : "/v1/medewerkers/\(medewerker.id.text)")
    }
}

extension Call {
    /// In which capacity the caller reads the list; 403 for one the caller lacks.
    fileprivate func blik() throws(Failure) -> Blik {
        let who = try caller()
        let eigen = Blik.allCases.filter { $0.past(bij: who) }
        guard let blik = query(Medewerkers.als) ?? eigen.first, eigen.contains(blik) else { throw .forbidden }
        return blik
    }

    /// The condition on `medewerker` for who is seen in that capacity.
    fileprivate func zichtbaar(als blik: Blik) throws(Failure) -> SQL {
        switch blik {
        case .beheer: return "true"
        case .hrAdviseur: return "onderdeel_id in \(list: Array(try caller().werkgebied))"
        case .gesprekspartner:
            let ik = try person()
            return """
                id in (select medewerker_id from lijn where van_datum <= \(today)
                and (tot_datum is null or tot_datum > \(today)) and medewerker_id <> \(ik)
                and gesprekspartner_id in (select \(ik) union select gesprekspartner_id from waarneming
                    where waarnemer_id = \(ik) and van_datum <= \(today) and tot_en_met_datum >= \(today)))
                """
        }
    }

    /// What the caller gets to see of a person; 404 where the caller may not know of the record.
    fileprivate func medewerker(_ id: ID, for handeling: Handeling) throws(Failure) -> Part {
        let who = try caller()
        let relaties = try relaties(medewerker: id)
        let parts = try pass(handeling, relaties)
        // An adviser reads people of the own werkgebied; elsewhere only what another relation gives.
        if relaties.contains(.zelf) || who.beheertPersoneel { return parts }
        if who.rollen.contains(.hrAdviseur), try isInWerkgebied(id) { return parts }
        guard !relaties.isEmpty else { throw .notFound }
        return parts.intersection(.algemeen)
    }

    /// What the caller is to a person today.
    fileprivate func relaties(medewerker id: ID) throws(Failure) -> Choices<Relatie> {
        guard let who, let ik = who.medewerkerId else { return [] }
        var relaties: Choices<Relatie> = []
        if ik == id { relaties.insert(.zelf) }
        if ik != id, who.rollen.contains(.gesprekspartner) {
            if try lijn(id, met: ik, op: today) { relaties.insert(.gesprekspartner) }
            if let partner = try gesprekspartner(van: id, op: today), try neemtWaar(ik, voor: partner) {
                relaties.insert(.waarnemer)
            }
        }
        return relaties.intersection(who.mogelijk)
    }

    /// People with their units and with whom they hold the dialogue today.
    func heel(_ medewerkers: [Medewerker], in snapshot: Register.Snapshot? = nil) throws(Failure) -> [Medewerker] {
        let register = if let snapshot { snapshot } else { try register() }
        let ids = medewerkers.map(\.id)
        let lijnen = try Failure.stored { () throws(DatabaseError) in
            try database.query(
                """
                select medewerker_id, gesprekspartner_id from lijn where medewerker_id in \(list: ids)
                and van_datum <= \(today) and (tot_datum is null or tot_datum > \(today)) order by van_datum, id
                """
            ) { row in (row.id(0), row.id(1)) }
        }
        let partners = Dictionary(lijnen) { $1 }
        return medewerkers.map { medewerker in
            var heel = medewerker
            heel.naam = Medewerker.naam(heel.voornaam, heel.tussenvoegsel, heel.achternaam)
            heel.onderdeelCode = register.onderdelen[heel.onderdeelId]?.code ?? ""
            heel.onderdeelNaam = register.onderdelen[heel.onderdeelId]?.naam ?? ""
            heel.gesprekspartnerId = partners[heel.id]
            heel.gesprekspartnerNaam = partners[heel.id].map(register.naam)
            return heel
        }
    }
}

extension Register.Snapshot {
    /// Everybody as this transaction sees them, beside the copy that others read.
    fileprivate static func nu(in database: Database) throws(Failure) -> Register.Snapshot {
        try Failure.stored { () throws(DatabaseError) in try Register.Snapshot(in: database) }
    }
}
