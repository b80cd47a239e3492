import Model
import SQLite
import Schema
import Store

/// Writing the record: every change of it passes here, so that revisions, feed, audit and history never differ.
extension Call {
    /// Runs statements in this call's snapshot or transaction.
    func stored<Result>(
        _ body: (Database) throws(DatabaseError) -> Result
    ) throws(Failure) -> Result {
        do throws(DatabaseError) { return try body(database) } catch { throw .database(error) }
    }

    /// Refuses what a record in this state does not take; comes after the body was read.
    func check(_ takes: Bool, _ status: String) throws(Failure) {
        guard !takes else { return }
        throw .conflict("/status", "niet_in_deze_status", "Dit kan niet als de status \(status) is.")
    }

    /// Refuses what this dialogue does not take as it stands now.
    func check(_ handeling: Handeling, _ dialoog: Dialoog) throws(Failure) {
        try check(Gate.takes(handeling, in: dialoog.status), dialoog.status.rawValue)
        guard !Gate.takes(handeling, bij: dialoog) else { return }
        throw .conflict(
            "/aangevraagdDoor", "niet_zo_begonnen",
            dialoog.aangevraagdDoor == .medewerker
                ? "De medewerker begon deze dialoog zelf; daar hoort geen uitnodiging bij."
                : "Verstuur eerst de uitnodiging.")
    }

    /// Refuses what is in the way, when something is.
    func check(_ conflicts: [Complaint]) throws(Failure) {
        guard conflicts.isEmpty else { throw .conflict(conflicts) }
    }

    /// Keeps a dialogue after a change of its own or of a part without a revision.
    func bewaar(_ handeling: Handeling, _ dialoog: Dialoog, _ fields: [String] = []) throws(Failure) -> Dialoog {
        let velden = metTaalantwoorden(fields)
        let next = try boek(handeling) { boek throws(DatabaseError) in try boek.bewaar(dialoog, velden) }
        try noemStatus(next)
        return next
    }

    /// Names who gave a dialogue the status that the database just wrote down.
    func noemStatus(_ dialoog: Dialoog) throws(Failure) {
        guard let persoon = who?.medewerkerId else { return }
        _ = try stored { database throws(DatabaseError) in
            try database.run(
                """
                update dialoogstatus set door_id = \(persoon), rol = \(zijde(dialoog).rawValue)
                where dialoog_id = \(dialoog.id) and door_id is null and aangemaakt_op = \(now)
                """)
        }
    }

    /// Adds an agreement.
    func voegToe(_ handeling: Handeling, _ afspraak: Afspraak) throws(Failure) {
        try stored { database throws(DatabaseError) in try Tables.afspraken.insert(afspraak, in: database) }
        try bewaarVersie(afspraak)
        try ledger(handeling, "afspraak", afspraak.id, afspraak.revisie)
    }

    /// Keeps an agreement after a change.
    func bewaar(_ handeling: Handeling, _ afspraak: Afspraak, _ fields: [String] = []) throws(Failure) -> Afspraak {
        let velden = metTaalantwoorden(fields)
        return try boek(handeling) { boek throws(DatabaseError) in try boek.bewaar(afspraak, velden) }
    }

    /// Keeps the words an agreement has now, beside those it had before.
    func bewaarVersie(_ afspraak: Afspraak) throws(Failure) {
        let versie = AfspraakVersie(afspraak, door: who?.medewerkerId, op: now)
        try stored { database throws(DatabaseError) in try Tables.afspraakversies.insert(versie, in: database) }
    }

    /// Adds an action.
    @discardableResult
    func voegToe(_ handeling: Handeling, _ actie: Actie) throws(Failure) -> Actie {
        let next = actie.gedeeld(vandaag: today)
        let velden = metTaalantwoorden([])
        try boek(handeling) { boek throws(DatabaseError) in try boek.voegToe(next, velden) }
        return next
    }

    /// Keeps an action after a change.
    func bewaar(_ handeling: Handeling, _ actie: Actie, _ fields: [String] = []) throws(Failure) -> Actie {
        let velden = metTaalantwoorden(fields)
        return try boek(handeling) { boek throws(DatabaseError) in try boek.bewaar(actie, velden) }
    }
}

/// What goes back to the caller; others than the employee leave a line first (R14).
extension Call {
    func antwoord(
        _ dialoog: Dialoog, _ parts: Part, status: Int = 200, refs: [Ref] = []
    ) throws(Failure) -> Answer {
        try leaveLine(dialoog.medewerkerId, dialoog: dialoog.id, .dialoog)
        var heel = try heel(dialoog)
        heel.refs = refs
        var answer = Answer.record(
            heel, parts, revision: dialoog.revisie, status: status,
            location: status == 201 ? "/v1/dialogen/\(dialoog.id.text)" : nil)
        answer.about = dialoog.id
        return answer
    }

    func antwoord(
        _ afspraak: Afspraak, _ dialoog: Dialoog, _ parts: Part, status: Int = 200
    ) throws(Failure) -> Answer {
        try leaveLine(dialoog.medewerkerId, dialoog: dialoog.id, .afspraak)
        let heel = try heel(afspraak, dialoog, try relaties(dialoog: dialoog))
        var answer = Answer.record(
            heel, parts, revision: afspraak.revisie, status: status,
            location: status == 201 ? "/v1/afspraken/\(afspraak.id.text)" : nil)
        answer.about = dialoog.id
        return answer
    }

    func antwoord(
        _ actie: Actie, _ dialoog: some HeeftDialoogkop, _ parts: Part, status: Int = 200
    ) throws(Failure) -> Answer {
        let kop = dialoog.kop
        try leaveLine(kop.medewerkerId, dialoog: kop.id, .actie)
        var answer = Answer.record(
            try heel(actie, kop), parts, revision: actie.revisie, status: status,
            location: status == 201 ? "/v1/acties/\(actie.id.text)" : nil)
        answer.about = kop.id
        return answer
    }

    /// A part of a dialogue without a revision of its own: it goes by the dialogue's.
    func antwoord<Deel: Entity>(
        _ deel: Deel, in dialoog: Dialoog, _ parts: Part, made path: String? = nil
    ) throws(Failure) -> Answer {
        try leaveLine(dialoog.medewerkerId, dialoog: dialoog.id, .dialoog)
        var answer = Answer.record(
            deel, parts, revision: dialoog.revisie, status: path == nil ? 200 : 201,
            location: path.map { "/v1/dialogen/\(dialoog.id.text)/\($0)" })
        answer.about = dialoog.id
        return answer
    }
}

/// Parts of one dialogue, as every operation on them begins.
extension Call {
    /// The dialogue in the path, when the caller may do this with it; the caller leaves a line for what is shown.
    func deelVan(_ handeling: Handeling) throws(Failure) -> (dialoog: Dialoog, parts: Part) {
        let (dialoog, parts) = try dialoog(try id("dialoogId"), for: handeling)
        try leaveLine(dialoog.medewerkerId, dialoog: dialoog.id, .dialoog)
        return (dialoog, parts)
    }

    /// One part of the dialogue in the path by the id under `name`.
    func deel<Deel: Entity>(_ table: Table<Deel>, _ name: String, van dialoog: Dialoog) throws(Failure) -> Deel {
        let id = try id(name)
        let found = try stored { database throws(DatabaseError) in
            try table.first("where id = \(id) and dialoog_id = \(dialoog.id)", in: database)
        }
        guard let found else { throw .notFound }
        return found
    }

    /// On which side of the dialogue the caller stands; a deputy stands with the partner.
    func zijde(_ dialoog: some HeeftDialoogkop) -> Zijde {
        who?.medewerkerId == dialoog.kop.medewerkerId ? .medewerker : .gesprekspartner
    }

    /// What is wrong with a link to an agreement: it must belong to the same dialogue.
    func strijdigheden(afspraakId: ID?, in dialoog: some HeeftDialoogkop) throws(Failure) -> [Complaint] {
        guard let afspraakId else { return [] }
        let found = try stored { database throws(DatabaseError) in
            try database.exists("select 1 from afspraak where id = \(afspraakId) and dialoog_id = \(dialoog.kop.id)")
        }
        return found ? [] : [.nietInDezeDialoog("/afspraakId")]
    }

    /// What is wrong with the action this one came of: it must belong to the same dialogue, and be the caller's to see.
    func strijdigheden(voortgekomenUitId id: ID?, in dialoog: Dialoog) throws(Failure) -> [Complaint] {
        guard let id else { return [] }
        let isZelf = try relaties(dialoog: dialoog).contains(.zelf)
        let found = try stored { database throws(DatabaseError) in
            try database.exists(
                """
                select 1 from actie where id = \(id) and dialoog_id = \(dialoog.id)
                and (\(isZelf) or soort_ondersteuning is not \(SoortOndersteuning.persoonlijkeOndersteuning.rawValue))
                """)
        }
        return found ? [] : [.geenEerdereActie("/voortgekomenUitId")]
    }

    /// What is wrong with the people an action names: they must be employed today.
    func strijdigheden(personenVan actie: Actie, at pointer: String = "") throws(Failure) -> [Complaint] {
        let register = try register()
        func isUnknown(_ id: ID?) -> Bool {
            guard let id else { return false }
            guard let persoon = register.personen[id] else { return true }
            return persoon.uitDienst.map { $0 < today } ?? false
        }
        return [("eigenaarId", actie.eigenaarId), ("steunVanId", actie.steunVanId)].compactMap { field, id in
            isUnknown(id)
                ? Complaint(
                    pointer: "\(pointer)/\(field)", code: "onbekende_persoon",
                    detail: "Deze persoon is niet bekend of niet meer in dienst.") : nil
        }
    }
}

extension Complaint {
    static func geenEerdereActie(_ pointer: String) -> Complaint {
        Complaint(
            pointer: pointer, code: "geen_eerdere_actie", detail: "Dit is geen eerder actiepunt van deze dialoog.")
    }

    static func nietInDezeDialoog(_ pointer: String) -> Complaint {
        Complaint(
            pointer: pointer, code: "niet_in_deze_dialoog", detail: "Deze afspraak hoort niet bij deze dialoog.")
    }
}

extension Listing {
    /// The parts of the dialogue in the path, in the order in which they were made.
    static func delen(_ table: Table<Item>, key: @escaping @Sendable (Item) -> ID) -> Listing {
        Listing(
            keyParts: 1, key: { [key($0).text] },
            rows: { call, after, limit throws(Failure) in
                let id = try call.id("dialoogId")
                return try call.all(
                    table, "where dialoog_id = \(id) and \(.after(after, "id")) order by id limit \(limit)")
            })
    }
}
