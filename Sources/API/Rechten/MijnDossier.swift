import Model
import SQLite
import Schema
import Store

/// The whole record of whoever asks, in one answer and of one moment; nobody else can ask for it.
enum MijnDossier {
    /// Where the JSON Schema of the answer stands; the answer names it in `$schema`.
    static let plaats = "/v1/mij/dossier/_schema"

    /// Of one moment, so that its parts fit: it is not streamed in slices, and a person's record is some hundreds of kB.
    static let lees = Operation.read(
        .leesMijnDossier, "Geeft alles wat de dienst over u bewaart, met de historie en wie keek.",
        .record(name: "Dossier", components: Dossierschema.components, isMade: false)
    ) { call throws(Failure) in
        _ = try call.pass(.leesMijnDossier)
        let ik = try call.person()
        let transaction = try call.writing()
        try call.checkNietTeVaak(ik)
        let dossier = try call.dossier(van: ik)
        try call.stored { _ throws(DatabaseError) in
            try transaction.audit(
                Handeling.leesMijnDossier.rawValue, kind: "medewerker", id: ik, actor: call.actor)
        }
        var answer = Answer(200, Media.json, Dossierschema.document(dossier))
        answer.fields.append(("Content-Disposition", "attachment; filename=\"dossier-\(call.today.text).json\""))
        return answer
    }

    /// How often in an hour: everybody else's writes wait the while it takes to gather one.
    fileprivate static let perUur: Int64 = 60

    static let schema = Operation.fixed(
        .leesDossierschema, "Geeft het JSON Schema van uw dossier.", .document(["type": "object"]),
        Answer(200, Media.json, JSON.bytes(Dossierschema.schema)))
}

extension Call {
    /// Refuses somebody who asked too often; the audit chain counts.
    fileprivate func checkNietTeVaak(_ ik: ID) throws(Failure) {
        let keren = try stored { database throws(DatabaseError) in
            try database.first(
                """
                select count(*) from audit where id = \(ik) and op > \(now.adding(seconds: -3_600))
                and handeling = \(Handeling.leesMijnDossier.rawValue)
                """
            ) { $0.integer(0) } ?? 0
        }
        guard keren < MijnDossier.perUur else { throw .tooMany(seconds: 600) }
    }

    fileprivate func dossier(van ik: ID) throws(Failure) -> Dossier {
        let found = try stored { database throws(DatabaseError) in try Tables.medewerkers.find(ik, in: database) }
        guard let found, let medewerker = try heel([found]).first else { throw .notFound }
        let (dialogen, aangekondigd) = try eigenDialogen(ik)
        var dossier = Dossier(
            gemaaktOp: now, medewerker: medewerker, rollen: try rollen(ik), werkgebied: try werkgebied(ik),
            lijnen: try all(
                Tables.lijnen, "where medewerker_id = \(ik) or gesprekspartner_id = \(ik) order by van_datum, id"),
            waarnemingen: try all(
                Tables.waarnemingen, "where gesprekspartner_id = \(ik) or waarnemer_id = \(ik) order by van_datum, id"),
            beurtGemeldDatum: try beurt(ik), signalen: try signalen(over: ik), dialogen: dialogen,
            aangekondigd: aangekondigd, concepten: try concepten(van: ik), conceptenOverMij: try conceptenOverMij(),
            taken: try taken(ik), lijstkeuzes: try lijstkeuzes(), bezwaren: try bezwaren(van: ik),
            inzagen: try metLezers(try all(Tables.inzagen, "where medewerker_id = \(ik) order by id")),
            handelingen: try handelingen(ik), toegang: try toegang(ik), gewist: try gewist(ik), personen: [])
        dossier.personen = try personen(in: dossier)
        return dossier
    }

    private func eigenDialogen(_ ik: ID) throws(Failure) -> ([Dossierdialoog], [Aangekondigd]) {
        var (heel, aangekondigd) = ([Dossierdialoog](), [Aangekondigd]())
        for dialoog in try all(Tables.dialogen, "where medewerker_id = \(ik) order by id") {
            if dialoog.isVoorUitnodiging {
                aangekondigd.append(
                    Aangekondigd(
                        dialoogId: dialoog.id, gesprekspartnerId: dialoog.gesprekspartnerId,
                        aangemaaktOp: dialoog.aangemaaktOp))
            } else {
                heel.append(try metAlles(dialoog))
            }
        }
        return (heel, aangekondigd)
    }

    /// A dialogue with what hung on it before as well.
    private func metAlles(_ dialoog: Dialoog) throws(Failure) -> Dossierdialoog {
        let id = dialoog.id
        let afspraken: SQL = "(select id from afspraak where dialoog_id = \(id))"
        let bevestigingen = try all(Tables.bevestigingen, "where afspraak_id in \(afspraken) order by id")
        var versies = try all(
            Tables.afspraakversies, "where afspraak_id in \(afspraken) order by afspraak_id, versie")
        for plaats in versies.indices {
            versies[plaats].bevestigingen = bevestigingen.filter {
                $0.afspraakId == versies[plaats].afspraakId && $0.versie == versies[plaats].versie
            }
        }
        return Dossierdialoog(
            dialoog: try heel(dialoog), bewaartermijn: try bewaartermijn(dialoog),
            voorbereiding: try eigenVoorbereiding(van: dialoog),
            samenvattingen: try all(Tables.samenvattingen, "where dialoog_id = \(id) order by versie"),
            historie: try historie(van: dialoog), afspraakversies: versies, actiestanden: try actiestanden(id),
            overgangen: try all(
                Tables.overgangen, "where van_dialoog_id = \(id) or naar_dialoog_id = \(id) order by id"),
            vrijgaven: try all(Tables.vrijgaven, "where dialoog_id = \(id) order by id"))
    }

    private func bewaartermijn(_ dialoog: Dialoog) throws(Failure) -> Dossiertermijn {
        let gronden = try stored { database throws(DatabaseError) in
            try Bewaring.termijn(van: dialoog.id, in: database)
        }
        // What was asked for comes before what would happen by itself.
        let gevraagd = dialoog.wisDatum.map { (dag: $0, regel: Vernietigingsregel.opVerzoek) }
        let einde = [gevraagd, gronden?.einde].compactMap(\.self).min { $0.dag < $1.dag }
        return Dossiertermijn(
            maanden: Int64(gronden?.maanden ?? Bewaartermijn.maanden), afgelopenDatum: gronden?.afgelopen,
            uitDienstDatum: gronden?.uitDienst, regel: einde?.regel, bewarenTotDatum: einde?.dag)
    }

    private func actiestanden(_ dialoog: ID) throws(Failure) -> [Actiestand] {
        try stored { database throws(DatabaseError) in
            try database.query(
                """
                select actie_id, revisie, van_op, tot_op, status, streefdatum_nu, vastgelopen_sinds from actie_stand
                where actie_id in (select id from actie where dialoog_id = \(dialoog)) order by actie_id, revisie
                """
            ) { row in
                Actiestand(
                    actieId: row.id(0), revisie: row.integer(1), vanOp: row.instant(2), totOp: row.instantOrNil(3),
                    status: StatusActie(rawValue: row.text(4)) ?? .open, streefdatumNu: row.dayOrNil(5) ?? now.day,
                    vastgelopenSinds: row.dayOrNil(6))
            }
        }
    }

    private func rollen(_ ik: ID) throws(Failure) -> [Rol] {
        try stored { database throws(DatabaseError) in
            try database.query("select rol from rol where medewerker_id = \(ik) order by rol") {
                Rol(rawValue: $0.text(0))
            }.compactMap(\.self)
        }
    }

    private func werkgebied(_ ik: ID) throws(Failure) -> [Werkgebied] {
        try stored { database throws(DatabaseError) in
            try database.query(
                """
                select o.id, o.code, o.naam from werkgebied w join onderdeel o on o.id = w.onderdeel_id
                where w.medewerker_id = \(ik) order by o.code
                """
            ) { Werkgebied(onderdeelId: $0.id(0), code: $0.text(1), naam: $0.text(2)) }
        }
    }

    private func beurt(_ ik: ID) throws(Failure) -> Day? {
        try stored { database throws(DatabaseError) in
            try database.first("select gemeld_datum from beurt where medewerker_id = \(ik)") { $0.dayOrNil(0) } ?? nil
        }
    }

    private func signalen(over ik: ID) throws(Failure) -> [Signaal] {
        var heel: [Signaal] = []
        for signaal in try all(Tables.signalen, "where medewerker_id = \(ik) order by id") {
            heel.append(try self.heel(signaal, [.zelf]))
        }
        return heel
    }

    private func bezwaren(van ik: ID) throws(Failure) -> [Bezwaar] {
        var heel: [Bezwaar] = []
        for bezwaar in try all(Tables.bezwaren, "where medewerker_id = \(ik) order by id") {
            heel.append(try self.heel(bezwaar))
        }
        return heel
    }

    /// Own drafts; of a talk with somebody else only that there is one: what stands in it is theirs as well.
    private func concepten(van ik: ID) throws(Failure) -> [Concept] {
        try all(Tables.concepten, "where auteur_id = \(ik) order by id").map { concept in
            var concept = concept
            if let wie = concept.inhoud["medewerkerId"], wie != .null, wie != .text(ik.text) {
                concept.inhoud = .object([])
            }
            return concept
        }
    }

    /// What the person does for somebody else, without that one's words.
    private func taken(_ ik: ID) throws(Failure) -> [Dossiertaak] {
        try stored { database throws(DatabaseError) in
            try database.query(
                """
                select id, eigenaar_id is \(ik), status, streefdatum_nu, gereed_datum from actie
                where medewerker_id <> \(ik) and (eigenaar_id = \(ik) or steun_van_id = \(ik))
                and soort_ondersteuning is not 'persoonlijke_ondersteuning' order by id
                """
            ) { row in
                Dossiertaak(
                    actieId: row.id(0), rol: row.integer(1) == 1 ? .eigenaar : .steun,
                    status: StatusActie(rawValue: row.text(2)) ?? .open, streefdatumNu: row.dayOrNil(3) ?? now.day,
                    gereedDatum: row.dayOrNil(4))
            }
        }
    }

    private func gewist(_ ik: ID) throws(Failure) -> [Gewist] {
        try stored { database throws(DatabaseError) in
            try database.query("select id, op from vernietigd where medewerker_id = \(ik) order by op, id") {
                Gewist(id: $0.id(0), op: $0.instant(1))
            }
        }
    }

    /// The names of the people whom the record names by id.
    private func personen(in dossier: Dossier) throws(Failure) -> [Persoonsnaam] {
        var writer = JSONWriter()
        Dossier.shape.encode(dossier, .all, &writer)
        guard let document = try? JSON.parse(writer.bytes) else { return [] }
        let register = try register()
        return document.ids.sorted().compactMap { id in
            register.personen[id].map { Persoonsnaam(id: id, naam: $0.naam) }
        }
    }
}

extension Value {
    /// Every id that stands anywhere in this.
    fileprivate var ids: Set<ID> {
        switch self {
        case .text(let text) where text.utf8.count == 36: Set([ID(text)].compactMap(\.self))
        case .list(let values): values.reduce(into: []) { $0.formUnion($1.ids) }
        case .object(let members): members.reduce(into: []) { $0.formUnion($1.value.ids) }
        default: []
        }
    }
}
