package import Model
import SQLite
package import Schema
package import Store

/// Loading a record always says on whose behalf: nobody gets one without passing the gate.
extension Call {
    /// A dialogue, when the caller may do `handeling` with it, and what of it they get to see.
    package func dialoog(_ id: ID, for handeling: Handeling) throws(Failure) -> (dialoog: Dialoog, parts: Part) {
        let found: Dialoog?
        do { found = try Tables.dialogen.find(id, in: database) } catch { throw .database(error) }
        guard let found else { throw try verdwenen(id, alsof: .dialoog) }
        return (found, try gezien(id, handeling, try relaties(dialoog: found)))
    }

    /// An action with the head of its dialogue, when the caller may do `handeling` with it.
    package func actie(
        _ id: ID, for handeling: Handeling
    ) throws(Failure) -> (actie: Actie, dialoog: Dialoogkop, parts: Part) {
        let found: (record: Actie, other: Dialoogkop)?
        do { found = try Tables.actiesMetDialoog.find(id, in: database) } catch { throw .database(error) }
        guard let (actie, dialoog) = found else { throw try verdwenen(id, alsof: .actie) }
        gevraagdeActie = actie
        return (actie, dialoog, try gezien(id, handeling, try relaties(actie: actie, dialoog: dialoog)))
    }

    /// An agreement with its dialogue, when the caller may do `handeling` with it.
    package func afspraak(
        _ id: ID, for handeling: Handeling
    ) throws(Failure) -> (
        afspraak: Afspraak, dialoog: Dialoog, parts: Part
    ) {
        let found: Afspraak?
        do { found = try Tables.afspraken.find(id, in: database) } catch { throw .database(error) }
        guard let found else { throw try verdwenen(id, alsof: .afspraak) }
        let dialoog: Dialoog?
        do { dialoog = try Tables.dialogen.find(found.dialoogId, in: database) } catch { throw .database(error) }
        guard let dialoog else { throw .notFound }
        return (found, dialoog, try gezien(id, handeling, try relaties(afspraak: found, dialoog: dialoog)))
    }

    /// What the caller gets to see of a record that is there; who may not know of it waits as long as for one that is not.
    private func gezien(_ id: ID, _ handeling: Handeling, _ relaties: Choices<Relatie>) throws(Failure) -> Part {
        do throws(Failure) {
            return try pass(handeling, relaties)
        } catch {
            guard case .notFound = error else { throw error }
            throw try verdwenen(id)
        }
    }

    private enum Soort { case dialoog, actie, afspraak }

    /// Does for an id that names nothing what is done for one that names somebody else's, so that time tells neither.
    private func doeAlsof(_ soort: Soort) throws(Failure) {
        guard let ik = who?.medewerkerId else { return }
        switch soort {
        case .actie:
            let ander = try stored { database throws(DatabaseError) in
                try Tables.actiesMetDialoog.first("where r.medewerker_id <> \(ik) limit 1", in: database)
            }
            if let (actie, dialoog) = ander { _ = try relaties(actie: actie, dialoog: dialoog) }
        case .afspraak:
            let (afspraak, dialoog) = try stored { database throws(DatabaseError) in
                let afspraak = try Tables.afspraken.first("limit 1", in: database)
                let gezocht: SQL =
                    afspraak.map { "where id = \($0.dialoogId)" } ?? "where medewerker_id <> \(ik) limit 1"
                return (afspraak, try Tables.dialogen.first(gezocht, in: database))
            }
            if let afspraak, let dialoog { _ = try relaties(afspraak: afspraak, dialoog: dialoog) }
        case .dialoog:
            let ander = try stored { database throws(DatabaseError) in
                try Tables.dialogen.first("where medewerker_id <> \(ik) limit 1", in: database)
            }
            if let ander { _ = try relaties(dialoog: ander) }
        }
    }

    /// Why a record is not there: who could read it today had it not been erased is told so, anybody else nothing.
    private func verdwenen(_ id: ID, alsof soort: Soort? = nil) throws(Failure) -> Failure {
        if let soort { try doeAlsof(soort) }
        guard let ik = who?.medewerkerId else { return .notFound }
        let wie: (medewerker: ID, partner: ID?)?
        do {
            wie = try database.first("select medewerker_id, gesprekspartner_id from vernietigd where id = \(id)") {
                row in (row.id(0), row.idOrNil(1))
            }
        } catch {
            throw .database(error)
        }
        guard let wie, let who else { return .notFound }
        if wie.medewerker == ik, who.mayBe(.zelf) { return .gone }
        guard let partner = wie.partner, who.mayBe(.gesprekspartner) else { return .notFound }
        guard try lijn(wie.medewerker, met: partner, op: today) else { return .notFound }
        if partner == ik { return .gone }
        return try neemtWaar(ik, voor: partner) ? .gone : .notFound
    }

    /// What the caller is to a dialogue today.
    package func relaties(dialoog: some HeeftDialoogkop) throws(Failure) -> Choices<Relatie> {
        let kop = dialoog.kop
        gevraagdeDialoog = kop
        if let known, known.dialoog == kop.id, known.status == kop.status { return known.relaties }
        let relaties = try asked(kop)
        known = (kop.id, kop.status, relaties)
        return relaties
    }

    private func asked(_ dialoog: Dialoogkop) throws(Failure) -> Choices<Relatie> {
        guard let who, let ik = who.medewerkerId else { return [] }
        if ik == dialoog.medewerkerId {
            return who.mogelijk.intersection(dialoog.isVoorUitnodiging ? [.betrokkene] : [.zelf])
        }
        var relaties = try partner(dialoog, ik, who)
        if relaties.isEmpty, who.rollen.contains(.hrAdviseur), dialoog.afsluitReden != .uitDienst,
            !dialoog.isVoorUitnodiging,
            try neemtDeel(ik, aan: dialoog)
        {
            relaties.insert(.deelnemer)
        }
        return relaties.intersection(who.mogelijk)
    }

    /// Who holds a dialogue: the partner in line and the deputy, or the adviser with whom it is confidential.
    private func partner(_ dialoog: Dialoogkop, _ ik: ID, _ who: Caller) throws(Failure) -> Choices<Relatie> {
        // What ended because somebody left stays theirs alone, also when they come back to the same partner.
        guard dialoog.afsluitReden != .uitDienst else { return [] }
        if dialoog.soort == .vertrouwelijkHr {
            return who.rollen.contains(.hrAdviseur) && ik == dialoog.gesprekspartnerId ? [.gesprekspartner] : []
        }
        guard who.rollen.contains(.gesprekspartner),
            try lijn(dialoog.medewerkerId, met: dialoog.gesprekspartnerId, op: today)
        else { return [] }
        if ik == dialoog.gesprekspartnerId { return [.gesprekspartner] }
        return try neemtWaar(ik, voor: dialoog.gesprekspartnerId) ? [.waarnemer] : []
    }

    /// Whether `persoon` takes part in a talk of this dialogue with the employee's yes, and may still read it.
    private func neemtDeel(_ persoon: ID, aan dialoog: Dialoogkop) throws(Failure) -> Bool {
        guard dialoog.deelnemersTotEnMet.map({ today <= $0 }) ?? true else { return false }
        do {
            return try database.exists(
                """
                select 1 from deelnemer where dialoog_id = \(dialoog.id) and persoon_id = \(persoon)
                and rol in ('begeleider', 'deskundige') and akkoord_medewerker = 1
                """)
        } catch {
            throw .database(error)
        }
    }

    /// What the caller is to an agreement today: what they are to its dialogue, or that it was released to them.
    package func relaties(afspraak: Afspraak, dialoog: some HeeftDialoogkop) throws(Failure) -> Choices<Relatie> {
        let relaties = try relaties(dialoog: dialoog)
        guard relaties.isEmpty, try isVrijgegeven("afspraak_id", afspraak.id, dialoog) else { return relaties }
        return [.vrijgegeven]
    }

    /// Whether the employee released this part of a confidential dialogue to the caller, who is in line today.
    private func isVrijgegeven(_ column: String, _ id: ID, _ dialoog: some HeeftDialoogkop) throws(Failure) -> Bool {
        let kop = dialoog.kop
        guard kop.soort == .vertrouwelijkHr, let who, who.mayBe(.vrijgegeven), let ik = who.medewerkerId else {
            return false
        }
        let isKnown: Bool
        do {
            isKnown = try database.exists("select 1 from vrijgave where \(raw: column) = \(id) and aan_id = \(ik)")
        } catch {
            throw .database(error)
        }
        guard isKnown else { return false }
        return try lijn(kop.medewerkerId, met: ik, op: today)
    }

    /// What the caller is to an action today; what only the employee may see is nobody else's.
    package func relaties(actie: Actie, dialoog: some HeeftDialoogkop) throws(Failure) -> Choices<Relatie> {
        guard let who else { return [] }
        var relaties = try relaties(dialoog: dialoog)
        if actie.isPersoonlijk { return relaties.intersection([.zelf]) }
        if relaties.isEmpty, try isVrijgegeven("actie_id", actie.id, dialoog) { relaties.insert(.vrijgegeven) }
        if let ik = who.medewerkerId {
            if actie.eigenaarId == ik { relaties.insert(.eigenaar) }
            if actie.steunVanId == ik { relaties.insert(.steun) }
            if try isInWerkgebied(dialoog.kop.medewerkerId) {
                if actie.eigenaarSoort == .hr { relaties.formUnion([.eigenaar, .hr]) }
                if actie.hrDelen == .gedeeld { relaties.insert(.hr) }
            }
        } else if actie.hrDelen == .gedeeld {
            relaties.formUnion([.koppelingLezen, .koppelingStatus])
        }
        return relaties.intersection(who.mogelijk)
    }

    /// Whether the line between these two holds on `dag`.
    package func lijn(_ medewerker: ID, met partner: ID, op dag: Day) throws(Failure) -> Bool {
        do {
            return try database.exists(
                """
                select 1 from lijn where medewerker_id = \(medewerker) and gesprekspartner_id = \(partner)
                and van_datum <= \(dag) and (tot_datum is null or tot_datum > \(dag))
                """)
        } catch {
            throw .database(error)
        }
    }

    /// With whom this employee holds the dialogue on `dag`: the line that began last.
    package func gesprekspartner(van medewerker: ID, op dag: Day) throws(Failure) -> ID? {
        do {
            return try database.first(
                """
                select gesprekspartner_id from lijn where medewerker_id = \(medewerker)
                and van_datum <= \(dag) and (tot_datum is null or tot_datum > \(dag))
                order by van_datum desc, id desc limit 1
                """
            ) { row in row.id(0) }
        } catch {
            throw .database(error)
        }
    }

    /// Whether `persoon` stands in for `partner` today.
    package func neemtWaar(_ persoon: ID, voor partner: ID) throws(Failure) -> Bool {
        do {
            return try database.exists(
                """
                select 1 from waarneming where waarnemer_id = \(persoon) and gesprekspartner_id = \(partner)
                and van_datum <= \(today) and tot_en_met_datum >= \(today)
                """)
        } catch {
            throw .database(error)
        }
    }

    /// Whether the employee works in the caller's werkgebied.
    package func isInWerkgebied(_ medewerker: ID) throws(Failure) -> Bool {
        guard let who, who.rollen.contains(.hrAdviseur), !who.werkgebied.isEmpty else { return false }
        guard let onderdeel = try register().personen[medewerker]?.onderdeelId else { return false }
        return who.werkgebied.contains(onderdeel)
    }
}

/// The tables of the record, their SQL derived once.
package enum Tables {
    package static let instellingen = Table<Instellingen>()
    package static let huisstijl = Table<Huisstijl>()
    package static let onderdelen = Table<Onderdeel>()
    package static let medewerkers = Table<Medewerker>()
    package static let lijnen = Table<Lijn>()
    package static let waarnemingen = Table<Waarneming>()
    package static let sjablonen = Table<Sjabloon>()
    package static let signalen = Table<Signaal>()
    package static let beslissers = Table<Beslisser>()
    package static let concepten = Table<Concept>()
    package static let dialogen = Table<Dialoog>()
    package static let uitnodigingen = Table<Uitnodiging>()
    package static let voorbereidingen = Table<Voorbereiding>()
    package static let antwoorden = Table<Antwoord>()
    package static let deelnemers = Table<Deelnemer>()
    package static let gesprekken = Table<Gesprek>()
    package static let samenvattingen = Table<Samenvatting>()
    package static let reacties = Table<Reactie>()
    package static let wensen = Table<Wens>()
    package static let vrijgaven = Table<Vrijgave>()
    package static let afspraken = Table<Afspraak>()
    package static let bevestigingen = Table<Bevestiging>()
    package static let afspraakversies = Table<AfspraakVersie>()
    package static let evaluaties = Table<Evaluatie>()
    package static let voorzieningen = Table<Voorziening>()
    package static let onderwerpkaarten = Table<Onderwerpkaart>()
    package static let actueelbevestigingen = Table<Actueelbevestiging>()
    package static let correcties = Table<Correctie>()
    package static let tekstverwijderingen = Table<Tekstverwijdering>()
    package static let acties = Table<Actie>()
    /// An action with as much of its dialogue as the gate asks.
    package static let actiesMetDialoog = TablePair(acties, Table<Dialoogkop>(), by: "dialoog_id")
    package static let bijstellingen = Table<Bijstelling>()
    package static let belemmeringen = Table<Belemmering>()
    package static let voortgang = Table<Voortgang>()
    package static let inzagen = Table<Inzage>()
    package static let vernietigingen = Table<Vernietiging>()
    package static let afsluitbevestigingen = Table<Afsluitbevestiging>()
    package static let overgangen = Table<Overgang>()
    package static let verklaringen = Table<Verklaring>()
    package static let bezwaren = Table<Bezwaar>()
}
