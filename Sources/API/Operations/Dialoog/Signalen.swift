import Model
import SQLite
import Schema
import Store

/// Signals from the HR system: off until the organisation turns them on, decided by partner and HR together.
///
/// A signal is in no feed, no list of actions and no log; the employee sees it, and who looked.
enum Signalen {
    static let medewerker = Parameter<ID?>("medewerkerId", .optional(.id), "Alleen over deze persoon.")
    static let status = Parameter<StatusSignaal?>("status", .optional(.choice), "Alleen met deze status.")

    private static let lijst = Listing<Signaal>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in try call.signalen(after, limit) },
        fill: { call, items throws(Failure) in
            var all: [Signaal] = []
            for signaal in items {
                try call.leaveLine(signaal.medewerkerId, .signalenlijst)
                all.append(try call.heel(signaal, try call.relaties(signaal: signaal)))
            }
            return all
        })

    static let leesAlle = Operation.list(
        .leesSignalen, "Leest de signalen over u, over uw mensen en uit uw werkgebied; leeg als signalen uit staan.",
        query: [medewerker, status], Signaal.shape
    ) { call throws(Failure) in
        try call.pass(.leesSignalen)
        return try call.page(lijst, [.algemeen, .inhoud])
    }

    static let lees = Operation.read(
        .leesSignaal, "Leest een signaal.", .one(Signaal.shape)
    ) { call throws(Failure) in
        let (signaal, parts, relaties) = try call.signaal(for: .leesSignaal)
        return try call.antwoord(signaal, parts, relaties)
    }

    static let maak = Operation.make(
        .maakSignaal, "Neemt een signaal aan; hetzelfde signaal nog eens sturen verandert niets.",
        .new(SignaalMelden.shape), .oneOrMade(Signaal.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.maakSignaal)
        try call.precondition()
        let melding = try call.new(SignaalMelden.shape)
        let keuzes = try call.instellingen()
        guard keuzes.signalenAan else {
            throw .conflict("", "signalen_staan_uit", "Signalen staan uit in deze organisatie.")
        }
        let medewerker = try call.medewerker(melding)
        if let bekend = try call.bekend(melding, medewerker) {
            // What was sent and no more: what became of it is not for who sends it.
            var gemeld = Signaal(melding, over: medewerker, criterium: keuzes.criterium(melding), op: call.now)
            gemeld.id = bekend.id
            gemeld.aangemaaktOp = bekend.aangemaaktOp
            return .record(gemeld, parts, revision: 1)
        }
        let signaal = Signaal(melding, over: medewerker, criterium: keuzes.criterium(melding), op: call.now)
        try call.stored { database throws(DatabaseError) in try Tables.signalen.insert(signaal, in: database) }
        try call.controleer(.maakSignaal, signaal.id)
        return .record(signaal, parts, revision: 1, status: 201, location: "/v1/signalen/\(signaal.id.text)")
    }

    static let besluit = Operation.change(
        .besluitOverSignaal,
        "Zegt wat u vindt van een signaal; gesprekspartner en HR besluiten samen, en er gaat niets vanzelf uit.",
        .new(Besluiten.shape), .one(Signaal.shape)
    ) { call throws(Failure) in
        let (oud, parts, relaties) = try call.signaal(for: .besluitOverSignaal)
        try call.precondition(oud.revisie)
        let woord = try call.new(Besluiten.shape)
        try call.check(oud.status == .open, oud.status.rawValue)
        let next = try call.bewaar(
            oud, woord.besluit, relaties.contains(.gesprekspartner) ? .gesprekspartner : .hrAdviseur)
        return try call.antwoord(next, parts, relaties)
    }
}

extension Call {
    /// The signal in the path, when signals are on and the caller may do this with it.
    fileprivate func signaal(
        for handeling: Handeling
    ) throws(Failure) -> (signaal: Signaal, parts: Part, relaties: Choices<Relatie>) {
        let id = try id("signaalId")
        let found = try stored { database throws(DatabaseError) in try Tables.signalen.find(id, in: database) }
        guard let found, try instellingen().signalenAan else { throw .notFound }
        let relaties = try relaties(signaal: found)
        return (found.geldend(op: today), try pass(handeling, relaties), relaties)
    }

    /// What the caller is to a signal today: a deputy is nothing to it, because it tells why somebody is invited.
    fileprivate func relaties(signaal: Signaal) throws(Failure) -> Choices<Relatie> {
        guard let who, let ik = who.medewerkerId else { return [] }
        guard ik != signaal.medewerkerId else { return who.mogelijk.intersection([.zelf]) }
        var relaties: Choices<Relatie> = []
        if who.rollen.contains(.gesprekspartner), try lijn(signaal.medewerkerId, met: ik, op: today) {
            relaties.insert(.gesprekspartner)
        }
        if try isInWerkgebied(signaal.medewerkerId) { relaties.insert(.hr) }
        return relaties.intersection(who.mogelijk)
    }

    fileprivate func signalen(_ after: [String]?, _ limit: Int) throws(Failure) -> [Signaal] {
        guard try instellingen().signalenAan else { return [] }
        let (who, ik) = (try caller(), try person())
        let werkgebied = who.rollen.contains(.hrAdviseur) ? who.werkgebied.sorted() : []
        var filter: SQL = .after(after, "id")
        if let medewerker = query(Signalen.medewerker) ?? nil { filter += " and medewerker_id = \(medewerker)" }
        if let status = query(Signalen.status) ?? nil {
            let verlopen: SQL = "(status = 'open' and aangemaakt_op < \(Signaalwissing.grens(op: today)))"
            filter +=
                status == .vervallen
                ? " and \(verlopen)" : " and status = \(status.rawValue) and not \(verlopen)"
        }
        return try all(
            Tables.signalen,
            """
            where ((\(who.rollen.contains(.medewerker)) and medewerker_id = \(ik))
                or (\(who.rollen.contains(.gesprekspartner)) and medewerker_id in (select medewerker_id from lijn
                    where gesprekspartner_id = \(ik) and van_datum <= \(today)
                    and (tot_datum is null or tot_datum > \(today))))
                or (medewerker_id <> \(ik) and medewerker_id in
                    (select id from medewerker where onderdeel_id in \(list: werkgebied))))
            and \(filter) order by id limit \(limit)
            """)
    }

    /// Whom a signal is about; one that nobody knows is refused.
    fileprivate func medewerker(_ melding: SignaalMelden) throws(Failure) -> ID {
        let found = try stored { database throws(DatabaseError) in
            try database.first(
                """
                select id from medewerker where (id = \(melding.medewerkerId)
                    or personeelsnummer = \(melding.personeelsnummer)) and in_dienst_datum <= \(today)
                and (uit_dienst_datum is null or uit_dienst_datum >= \(today))
                """
            ) { row in row.id(0) }
        }
        var conflicts = melding.strijdigheden(op: today)
        if found == nil {
            conflicts.append(
                Complaint(
                    pointer: melding.personeelsnummer == nil ? "/medewerkerId" : "/personeelsnummer",
                    code: "onbekende_persoon", detail: "Deze persoon is niet bekend of niet in dienst."))
        }
        try check(conflicts)
        guard let found else { throw .notFound }
        return found
    }

    /// The same signal, when it is here: still open, or of the same day.
    fileprivate func bekend(_ melding: SignaalMelden, _ medewerker: ID) throws(Failure) -> Signaal? {
        let sinds = Signaalwissing.grens(op: today)
        return try stored { database throws(DatabaseError) in
            try Tables.signalen.first(
                """
                where medewerker_id = \(medewerker) and soort = \(melding.soort.rawValue)
                and ((status = 'open' and aangemaakt_op >= \(sinds)) or peildatum = \(melding.peildatum))
                order by id desc limit 1
                """, in: database)
        }
    }

    /// Adds the word of one of the two; with both the same it is decided.
    fileprivate func bewaar(_ oud: Signaal, _ besluit: Besluit, _ rol: Rol) throws(Failure) -> Signaal {
        let woord = Beslisser(
            id: .make(at: now), signaalId: oud.id, beslisserId: try person(), rol: rol, besluit: besluit,
            aangemaaktOp: now)
        let id = oud.id
        try stored { database throws(DatabaseError) in
            try database.run("delete from beslisser where signaal_id = \(id) and rol = \(rol.rawValue)")
            try Tables.beslissers.insert(woord, in: database)
        }
        var next = oud
        next.beslissers = try all(Tables.beslissers, "where signaal_id = \(id) order by id")
        next = next.besloten(op: today)
        next.revisie += 1
        _ = try stored { [next] database throws(DatabaseError) in try Tables.signalen.update(next, in: database) }
        try controleer(.besluitOverSignaal, id, ["besluit"])
        return next
    }

    /// Signals are in the audit chain only: in the change feed even their number would tell something.
    fileprivate func controleer(_ handeling: Handeling, _ id: ID, _ fields: [String] = []) throws(Failure) {
        let transaction = try writing()
        try stored { _ throws(DatabaseError) in
            try transaction.audit(handeling.rawValue, kind: "signaal", id: id, actor: actor, fields: fields)
        }
    }

    fileprivate func antwoord(
        _ signaal: Signaal, _ parts: Part, _ relaties: Choices<Relatie>
    ) throws(Failure) -> Answer {
        try leaveLine(signaal.medewerkerId, .signaal)
        return .record(try heel(signaal, relaties), parts, revision: signaal.revisie)
    }

    func heel(_ signaal: Signaal, _ relaties: Choices<Relatie>) throws(Failure) -> Signaal {
        let register = try register()
        var heel = signaal.geldend(op: today)
        heel.medewerkerNaam = register.naam(signaal.medewerkerId)
        heel.beslissers = try all(Tables.beslissers, "where signaal_id = \(signaal.id) order by id")
        for index in heel.beslissers.indices {
            heel.beslissers[index].naam = register.naam(heel.beslissers[index].beslisserId)
        }
        heel.verwijderdUiterlijkDatum = signaal.einde
        let isOpen = heel.status == .open
        heel.toegestaneHandelingen = mogelijk([.besluitOverSignaal], relaties) { _ in isOpen }
        return heel
    }
}

/// How many signals there are for somebody, without a word of what they say.
package struct Signaaltelling: Sendable {
    /// About the caller.
    package let eigen: Int64
    /// About people in line with the caller.
    package let team: Int64
    /// Those still to be decided by the caller, as partner or as HR.
    package let teBesluiten: Int64
}

extension Call {
    /// How many signals wait for the caller, for a link to where they stand.
    package func signaaltelling() throws(Failure) -> Signaaltelling {
        guard try instellingen().signalenAan else { return Signaaltelling(eigen: 0, team: 0, teBesluiten: 0) }
        let (who, ik) = (try caller(), try person())
        let werkgebied = who.rollen.contains(.hrAdviseur) ? who.werkgebied.sorted() : []
        let inLijn: SQL = """
            (\(who.rollen.contains(.gesprekspartner)) and medewerker_id in (select medewerker_id from lijn
            where gesprekspartner_id = \(ik) and van_datum <= \(today) and (tot_datum is null or tot_datum > \(today))))
            """
        let found = try stored { database throws(DatabaseError) in
            try database.first(
                """
                select coalesce(sum(medewerker_id = \(ik)), 0), coalesce(sum(\(inLijn)), 0), coalesce(sum(status = 'open'
                    and aangemaakt_op >= \(Signaalwissing.grens(op: today)) and medewerker_id <> \(ik) and (\(inLijn)
                        or medewerker_id in (select id from medewerker where onderdeel_id in \(list: werkgebied)))
                    and id not in (select signaal_id from beslisser where beslisser_id = \(ik))), 0) from signaal
                """
            ) { row in Signaaltelling(eigen: row.integer(0), team: row.integer(1), teBesluiten: row.integer(2)) }
        }
        return found ?? Signaaltelling(eigen: 0, team: 0, teBesluiten: 0)
    }
}

/// What a decided signal gives: a reason to begin with, once.
extension Call {
    /// The signals that let the caller, as partner of this employee, begin a dialogue for that reason.
    func besloten(over medewerker: ID, door partner: ID) throws(Failure) -> [Signaal] {
        guard try caller().medewerkerId == partner, try instellingen().signalenAan else { return [] }
        return try all(
            Tables.signalen,
            """
            where medewerker_id = \(medewerker) and status = 'besloten' and besluit = 'uitnodigen'
            and id in (select signaal_id from beslisser
                where beslisser_id = \(partner) and rol = 'gesprekspartner')
            and (dialoog_id is null or dialoog_id in (select id from dialoog where status = 'ingetrokken'))
            order by id
            """)
    }

    /// Puts a decided signal behind the dialogue that it was the reason for, with a first text for the invitation.
    func gebruik(_ besloten: [Signaal], voor dialoog: Dialoog) throws(Failure) {
        guard let signaal = besloten.first(where: { $0.soort.aanleiding == dialoog.aanleiding }) else { return }
        var next = signaal
        // No next revision: HR would see that something came of it.
        next.dialoogId = dialoog.id
        let uitnodiging = Uitnodiging.concept(voor: dialoog.id, criterium: signaal.criterium, op: now)
        try stored { [next] database throws(DatabaseError) in
            _ = try Tables.signalen.update(next, in: database)
            try Tables.uitnodigingen.insert(uitnodiging, in: database)
        }
    }
}

/// Takes signals away when their time is over.
enum Signaalwissing {
    /// What came in before this instant and is still open has expired on `vandaag`.
    static func grens(op vandaag: Day) -> Instant {
        Instant(vandaag.adding(days: 1 - Signaal.dagenOpen)) ?? .first
    }

    /// Erases what was decided 30 days ago, and what nobody decided in time.
    static func wisVerlopen(limit: Int, in transaction: Transaction) throws(DatabaseError) -> Int {
        let vandaag = transaction.now.day
        return try wis(
            """
            besloten_datum <= \(vandaag.adding(days: -Signaal.dagenNaBesluit))
            or (status = 'open' and aangemaakt_op < \(grens(op: vandaag)))
            """, limit, in: transaction)
    }

    /// Erases all of them: signals were turned off.
    static func wisAlle(in transaction: Transaction) throws(DatabaseError) -> Int {
        try wis("true", 1_000_000, in: transaction)
    }

    /// Erases the signal that a dialogue came of: whoever had that erased is not invited for the same again.
    static func wis(van dialoog: ID, in transaction: Transaction) throws(DatabaseError) {
        _ = try wis("dialoog_id = \(dialoog)", 100, in: transaction)
    }

    private static func wis(_ waar: SQL, _ limit: Int, in transaction: Transaction) throws(DatabaseError) -> Int {
        let due = try transaction.database.query("select id from signaal where \(waar) limit \(limit)") { $0.id(0) }
        for id in due {
            _ = try Tables.signalen.delete(id, in: transaction.database)
            try Idempotentie.erase(id, in: transaction)
            try transaction.audit("wisSignaal", kind: "signaal", id: id, actor: Actor(kind: "systeem"))
        }
        return due.count
    }
}
