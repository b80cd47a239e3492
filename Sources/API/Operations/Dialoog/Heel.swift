import Model
import SQLite
import Schema
import Store

extension Call {
    /// A dialogue with all its parts, the names and what the caller may do now.
    func heel(_ dialoog: Dialoog) throws(Failure) -> Dialoog {
        let relaties = try relaties(dialoog: dialoog)
        var heel = try metDelen(dialoog)
        // The employee's own words beside the record are for the two, not for who stands in or takes part.
        if !relaties.isDisjoint(with: [.zelf, .gesprekspartner]) { heel.verklaring = try verklaring(bij: dialoog.id) }
        heel = try benoemd(heel, relaties)
        heel = zichtbaar(heel, relaties)
        heel = try metSamenhang(heel, relaties)
        heel.gesprekken = try self.heel(heel.gesprekken, dialoog)
        var afspraken: [Afspraak] = []
        for afspraak in heel.afspraken { afspraken.append(try self.heel(afspraak, dialoog, relaties)) }
        heel.afspraken = afspraken
        heel.teEvalueren = heel.nogTeEvalueren
        heel = try metActueel(heel)
        heel.bevestigdActueelDatums = heel.actueel(dagenActueel: try instellingen().dagenActueel).dagen
        var acties: [Actie] = []
        for actie in heel.acties { acties.append(try self.heel(actie, dialoog)) }
        heel.acties = acties
        return heel
    }

    /// A dialogue as a list shows it: with names and what the caller may do now, without its parts.
    func kort(_ dialoog: Dialoog) throws(Failure) -> Dialoog {
        var kort = dialoog
        if dialoog.status == .gevoerd || dialoog.correcties > 0 { kort = try metAntwoorden(dialoog) }
        if dialoog.isVoorGesprek { kort.ingediendDoor = try ingediend(dialoog.id) }
        return try benoemd(kort, try relaties(dialoog: dialoog))
    }

    private func benoemd(_ dialoog: Dialoog, _ relaties: Choices<Relatie>) throws(Failure) -> Dialoog {
        let register = try register()
        var heel = dialoog
        heel.medewerkerNaam = register.naam(dialoog.medewerkerId)
        heel.gesprekspartnerNaam = register.naam(dialoog.gesprekspartnerId)
        heel.fase = heel.fase(op: today, dagenActueel: try instellingen().dagenActueel)
        heel.afsluiting = try afsluiting(van: dialoog)
        heel.verlooptDatum = try verlooptDatum(dialoog)
        if heel.verlooptDatum == nil { heel.herinnerdOp = nil }
        heel.correctieWachtOp = dialoog.wachtendOpCorrectie
        var niet = try nietNu(heel, relaties)
        if dialoog.verklaring == nil { niet.insert(.verwijderVerklaring) }
        heel.toegestaneHandelingen = mogelijk(Gate.bijDialoog, relaties) {
            Gate.takes($0, bij: dialoog) && !niet.contains($0)
        }
        return heel
    }

    /// A dialogue with its summary and what was answered to it.
    func metAntwoorden(_ dialoog: Dialoog) throws(Failure) -> Dialoog {
        var heel = dialoog
        do {
            let id = dialoog.id
            heel.samenvatting = try Tables.samenvattingen.first(
                "where dialoog_id = \(id) order by versie desc limit 1", in: database)
            heel.reacties = try Tables.reacties.all("where dialoog_id = \(id) order by id", in: database)
        } catch {
            throw .database(error)
        }
        return heel
    }

    /// A dialogue with all its parts as they are stored, those that only the employee may see included.
    func metDelen(_ dialoog: Dialoog) throws(Failure) -> Dialoog {
        var heel = try metAntwoorden(dialoog)
        if dialoog.wijze == .voorbereid {
            heel.uitnodiging = try uitnodiging(van: dialoog.id)
            heel.ingediendDoor = try ingediend(dialoog.id)
        }
        do {
            let id = dialoog.id
            heel.gesprekken = try Tables.gesprekken.all(
                "where dialoog_id = \(id) order by coalesce(datum, gepland_op), id", in: database)
            heel.wensen = try Tables.wensen.all("where dialoog_id = \(id) order by id", in: database)
            heel.afspraken = try Tables.afspraken.all("where dialoog_id = \(id) order by id", in: database)
            heel.acties = try Tables.acties.all("where dialoog_id = \(id) order by streefdatum_nu, id", in: database)
        } catch {
            throw .database(error)
        }
        return heel
    }

    /// A dialogue without the actions that only the employee may see, for anybody else.
    func zichtbaar(_ dialoog: Dialoog, _ relaties: Choices<Relatie>) -> Dialoog {
        guard !relaties.contains(.zelf) else { return dialoog }
        var heel = dialoog
        heel.acties.removeAll(where: \.isPersoonlijk)
        // Only the two see why a dialogue was started: were only an invitation after a signal left out, that would say so.
        if !relaties.contains(.gesprekspartner) { heel.uitnodiging = nil }
        return heel
    }

    /// An agreement with its confirmations and what the caller may do now.
    func heel(_ afspraak: Afspraak, _ dialoog: Dialoog, _ relaties: Choices<Relatie>) throws(Failure) -> Afspraak {
        var heel = afspraak
        do {
            heel.bevestigingen = try Tables.bevestigingen.all(
                "where afspraak_id = \(afspraak.id) order by id", in: database)
            heel.evaluaties = try Tables.evaluaties.all(
                "where afspraak_id = \(afspraak.id) order by datum, id", in: database)
        } catch {
            throw .database(error)
        }
        if let vanaf = try vanaf(afspraak.id, relaties) {
            heel.evaluaties.removeAll { $0.aangemaaktOp < vanaf }
        }
        let isVrijgegeven = try isVrijgegeven(.afspraak(afspraak.id), in: dialoog)
        heel.toegestaneHandelingen = mogelijk(Gate.bijAfspraak, relaties) { handeling in
            Gate.takes(handeling, in: dialoog.status) && Gate.takes(handeling, in: afspraak.status)
                && Vrijgaven.takes(handeling, bij: dialoog, isVrijgegeven: isVrijgegeven)
                && !(handeling == .bevestigAfspraak && relaties.contains { isBevestigd(heel, door: $0) })
                && !(handeling == .wijzigEvaluatie && heel.evaluaties.isEmpty)
        }
        return heel
    }

    private func isBevestigd(_ afspraak: Afspraak, door relatie: Relatie) -> Bool {
        switch relatie {
        case .zelf: afspraak.isBevestigd(door: .medewerker)
        case .gesprekspartner: afspraak.isBevestigd(door: .gesprekspartner)
        default: false
        }
    }

    /// An action with its course, the names and what the caller may do now.
    func heel(_ actie: Actie, _ bij: some HeeftDialoogkop) throws(Failure) -> Actie {
        let dialoog = bij.kop
        let register = try register()
        let relaties = try relaties(actie: actie, dialoog: dialoog)
        let vanaf = try vanaf(actie.id, relaties)
        var heel = try metVerloop(actie, relaties, vanaf)
        if let vanaf { heel = heel.zonderVerleden(voor: vanaf) }
        if actie.status == .looptVast, let inDeWeg = heel.belemmeringen.last(where: { $0.opgelostDatum == nil }) {
            heel.voorzieningen = try voorzieningen(bij: inDeWeg)
        }
        if !relaties.contains(.zelf) { try verbergHerkomst(van: &heel, sinds: vanaf) }
        for index in heel.voortgang.indices {
            heel.voortgang[index].auteurNaam = register.naam(heel.voortgang[index].auteurId)
        }
        heel.eigenaarNaam = actie.eigenaarSoort == .hr ? "HR" : register.naam(actie.eigenaarId)
        heel.eigenaarRol = actie.rolVanEigenaar(in: dialoog)
        heel.steunVanNaam = actie.steunVanId.map(register.naam)
        heel.eigenaarUitDienst = actie.status.loopt && register.isUitDienst(actie.eigenaarId, op: today)
        if actie.status == .vervallen, actie.vervallenDoorId == nil { heel.vervallenReden = dialoog.afsluitReden }
        heel.dagenTeLaat = actie.dagenTeLaat(op: today)
        heel.teLaat = heel.dagenTeLaat > 0
        let isVrijgegeven = try isVrijgegeven(.actie(actie.id), in: dialoog)
        heel.toegestaneHandelingen = mogelijk(Gate.bijActie, relaties) { handeling in
            Gate.takes(handeling, in: dialoog.status) && Gate.takes(handeling, in: actie.status)
                && Gate.takes(handeling, bij: actie)
                && Vrijgaven.takes(handeling, bij: dialoog, isVrijgegeven: isVrijgegeven)
        }
        return heel
    }

    /// Which parts of its course an action has.
    private static let delenVanVerloop = """
        select exists (select 1 from bijstelling where actie_id = ?1),
            exists (select 1 from belemmering where actie_id = ?1), exists (select 1 from voortgang where actie_id = ?1)
        """

    /// An action with how it went; most have no such past, which one statement tells for all three parts of it.
    private func metVerloop(
        _ actie: Actie, _ relaties: Choices<Relatie>, _ vanaf: Instant?
    ) throws(Failure) -> Actie {
        let id = actie.id
        let heeft = try stored { database throws(DatabaseError) in
            try database.first(SQL(Self.delenVanVerloop, [id.cell])) { row in (0..<3).map { row.integer($0) == 1 } }
        }
        guard let heeft, heeft.contains(true) else { return actie }
        // Who reads only what was released reads no notes: they tell with whom the employee talks. A connected system
        // gets the action, not what is said about it.
        let leestVoortgang =
            relaties != [.vrijgegeven] && (who.map { Gate.mayEver(.leesVoortgang, caller: $0) } ?? true)
        let leesbaar = heeft[2] && leestVoortgang ? try leesbareVoortgang(relaties, sinds: vanaf) : nil
        return try stored { database throws(DatabaseError) in
            var heel = actie
            let selection: SQL = "where actie_id = \(id) order by id"
            if heeft[0] { heel.bijstellingen = try Tables.bijstellingen.all(selection, in: database) }
            if heeft[1] { heel.belemmeringen = try Tables.belemmeringen.all(selection, in: database) }
            if let leesbaar {
                heel.voortgang = try Tables.voortgang.all(
                    "where actie_id = \(id) and \(leesbaar) order by id", in: database)
            }
            return heel
        }
    }

    /// Leaves out of an action, for others than the employee, the ids of what they may not know of: personal support, and
    /// what stayed behind with a partner of before.
    private func verbergHerkomst(van actie: inout Actie, sinds overgedragenOp: Instant?) throws(Failure) {
        if let eerder = actie.voortgekomenUitId, try isPersoonlijk(eerder) { actie.voortgekomenUitId = nil }
        guard let overgedragenOp else { return }
        if actie.aangemaaktOp < overgedragenOp { actie.auteurId = nil }
        let (dialoog, afspraak, eerder) = (actie.dialoogId, actie.afspraakId, actie.voortgekomenUitId)
        let mee = try stored { database throws(DatabaseError) in
            Set(
                try database.query(
                    """
                    select id from afspraak where id = \(afspraak) and dialoog_id = \(dialoog)
                    union all select id from actie where id = \(eerder) and dialoog_id = \(dialoog)
                    """
                ) { $0.id(0) })
        }
        actie.afspraakId = afspraak.flatMap { mee.contains($0) ? $0 : nil }
        actie.voortgekomenUitId = eerder.flatMap { mee.contains($0) ? $0 : nil }
    }

    /// Whether an action is one that only the employee may know of.
    private func isPersoonlijk(_ actie: ID) throws(Failure) -> Bool {
        try stored { database throws(DatabaseError) in
            try database.exists(
                """
                select 1 from actie where id = \(actie)
                and soort_ondersteuning = \(SoortOndersteuning.persoonlijkeOndersteuning.rawValue)
                """)
        }
    }

    /// The operations of `list` that the gate and the state of the record leave open to the caller.
    func mogelijk(
        _ list: [Handeling], _ relaties: Choices<Relatie>, _ takes: (Handeling) -> Bool
    ) -> [String] {
        list.filter { handeling in
            guard takes(handeling), case .allowed = Gate.decide(handeling, caller: who, relaties: relaties) else {
                return false
            }
            return true
        }.map(\.rawValue)
    }
}

extension Actie {
    /// In which role the owner sees to this.
    func rolVanEigenaar(in dialoog: some HeeftDialoogkop) -> RolEigenaar {
        if eigenaarSoort == .hr { return .hr }
        if eigenaarId == dialoog.kop.medewerkerId { return .medewerker }
        return eigenaarId == dialoog.kop.gesprekspartnerId ? .gesprekspartner : .anders
    }
}
