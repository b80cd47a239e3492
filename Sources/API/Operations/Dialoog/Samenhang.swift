import Model
import SQLite
import Schema
import Store

/// How a dialogue hangs together with others: what it follows on, what follows on it, and what went on there.
extension Call {
    /// A dialogue with what it has to do with others, as far as the caller may know of those.
    func metSamenhang(_ dialoog: Dialoog, _ relaties: Choices<Relatie>) throws(Failure) -> Dialoog {
        var heel = dialoog
        if let oud = dialoog.vervolgOpId, try !magLezen(oud) { heel.vervolgOpId = nil }
        heel.overgegaan = try overgegaan(uit: dialoog.id)
        if !relaties.contains(.zelf) { try verberg(&heel.overgegaan) }
        heel.vervolgDialoogId = try stored { database throws(DatabaseError) in
            try database.first("select id from dialoog where vervolg_op_id = \(dialoog.id) order by id desc limit 1") {
                $0.id(0)
            }
        }
        if let volgend = heel.vervolgDialoogId, try !magLezen(volgend) { heel.vervolgDialoogId = nil }
        guard dialoog.status == .gevoerd || dialoog.status == .vastgesteld else { return heel }
        let laatste = heel.gesprekken.compactMap(\.datum).max() ?? dialoog.begonnenDatum
        heel.voorgesteldVolgendGesprekDatum = Dialoog.voorstel(
            na: laatste, perJaar: try instellingen().gesprekkenPerJaar, vandaag: today)
        return heel
    }

    /// What the state of the record allows, but how it stands with others does not.
    func nietNu(_ dialoog: Dialoog, _ relaties: Choices<Relatie>) throws(Failure) -> Set<Handeling> {
        var niet: Set<Handeling> = []
        if Gate.takes(.bevestigAfsluiting, bij: dialoog), try heeftAfgesloten(dialoog) {
            niet.insert(.bevestigAfsluiting)
        }
        guard Gate.takes(.draagDialoogOver, bij: dialoog) else { return niet }
        let isVervallen = dialoog.status == .afgezien || dialoog.status == .ingetrokken
        let loopt = try loopt(in: dialoog.id, relaties)
        if isVervallen, !loopt { niet.insert(.vervolgDialoog) }
        guard relaties.contains(.zelf) else {
            if !dialoog.belet(vervolgDoor: .gesprekspartner).isEmpty { niet.insert(.vervolgDialoog) }
            return niet
        }
        let isZelfde = try lijn(dialoog.medewerkerId, met: dialoog.gesprekspartnerId, op: today)
        if !isZelfde { niet.insert(.vervolgDialoog) }
        if isZelfde { niet.insert(.draagDialoogOver) }
        if !loopt, try !wachtWens(in: dialoog.id) { niet.insert(.draagDialoogOver) }
        if !isZelfde, try nieuwePartner(dialoog) == nil { niet.insert(.draagDialoogOver) }
        return niet
    }

    /// Whether an agreement or an action that the caller may know of runs in this dialogue.
    func loopt(in dialoog: ID, _ relaties: Choices<Relatie>) throws(Failure) -> Bool {
        let isZelf = relaties.contains(.zelf)
        return try stored { database throws(DatabaseError) in
            try database.exists(
                """
                select 1 from actie where dialoog_id = \(dialoog) and status in ('open', 'in_uitvoering', 'loopt_vast')
                    and (\(isZelf) or soort_ondersteuning is not 'persoonlijke_ondersteuning')
                union all select 1 from afspraak where dialoog_id = \(dialoog)
                    and status in ('voorstel', 'overeengekomen')
                """)
        }
    }

    /// Whether a wish waits for an answer in this dialogue.
    private func wachtWens(in dialoog: ID) throws(Failure) -> Bool {
        try stored { database throws(DatabaseError) in
            try database.exists(
                "select 1 from wens where dialoog_id = \(dialoog) and coalesce(antwoord, 'nog_niet') = 'nog_niet'")
        }
    }

    /// From when on the caller may read how this went; nil when from the beginning.
    ///
    /// What was handed over to a new partner has no past but for the employee, whoever else somebody is to it.
    func vanaf(_ deel: ID, _ relaties: Choices<Relatie>) throws(Failure) -> Instant? {
        guard !relaties.contains(.zelf) else { return nil }
        let vanaf = try stored { database throws(DatabaseError) in
            try database.first(
                "select max(aangemaakt_op) from overgang where deel_id = \(deel) and overgedragen = 1"
            ) { $0.instantOrNil(0) }
        }
        return vanaf ?? nil
    }

    /// The same for an agreement by its id.
    func vanaf(afspraak id: ID, for handeling: Handeling) throws(Failure) -> Instant? {
        let (afspraak, dialoog, _) = try afspraak(id, for: handeling)
        return try vanaf(afspraak.id, try relaties(dialoog: dialoog))
    }

    private func magLezen(_ id: ID) throws(Failure) -> Bool {
        let known = known
        defer { self.known = known }
        do throws(Failure) {
            _ = try dialoog(id, for: .leesVoorbereiding)
            return true
        } catch {
            switch error {
            case .notFound, .forbidden: return false
            default: throw error
            }
        }
    }

    private func overgegaan(uit dialoog: ID) throws(Failure) -> [Overgang] {
        try stored { database throws(DatabaseError) in
            try database.query(
                """
                select o.id, o.naar_dialoog_id, o.soort, o.deel_id, o.overgedragen, o.aangemaakt_op,
                    coalesce(w.wens, s.tekst, a.omschrijving), a.soort_ondersteuning
                from overgang o left join wens w on w.id = o.deel_id left join afspraak s on s.id = o.deel_id
                left join actie a on a.id = o.deel_id where o.van_dialoog_id = \(dialoog)
                order by o.id limit 500
                """
            ) { row in
                Overgang(
                    id: row.id(0), vanDialoogId: dialoog, naarDialoogId: row.idOrNil(1),
                    soort: SoortOvergang(rawValue: row.text(2)) ?? .actie, deelId: row.id(3),
                    overgedragen: row.integer(4) == 1, aangemaaktOp: row.instant(5), tekst: row.textOrNil(6))
            }
        }
    }

    /// For others than the employee: not what only the employee may see, and no words that they may not read now.
    private func verberg(_ overgegaan: inout [Overgang]) throws(Failure) {
        let ids = overgegaan.map(\.deelId)
        let persoonlijk = try stored { database throws(DatabaseError) in
            Set(
                try database.query(
                    """
                    select id from actie where id in \(list: ids)
                    and soort_ondersteuning = \(SoortOndersteuning.persoonlijkeOndersteuning.rawValue)
                    """
                ) { $0.id(0) })
        }
        overgegaan.removeAll { persoonlijk.contains($0.deelId) }
        var leesbaar: [ID: Bool] = [:]
        for index in overgegaan.indices {
            guard let naar = overgegaan[index].naarDialoogId else {
                overgegaan[index].tekst = nil
                continue
            }
            let mag = if let known = leesbaar[naar] { known } else { try magLezen(naar) }
            leesbaar[naar] = mag
            if !mag { overgegaan[index].tekst = nil }
        }
    }
}
