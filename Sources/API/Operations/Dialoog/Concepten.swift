import Model
import SQLite
import Schema
import Store

/// Talks that somebody is still writing down: their author's only, for 90 days.
enum Concepten {
    /// How long a draft is kept, in days, however often it is changed (DECISIONS 20).
    static let dagen = 90
    /// Octets of a draft at most, as many as the body that would log it.
    static let grootste = 1 << 20

    private static let lijst = Listing<Concept>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            let (ik, sinds) = (try call.person(), call.now.adding(seconds: Int64(-dagen) * 86_400))
            return try call.all(
                Tables.concepten,
                """
                where auteur_id = \(ik) and aangemaakt_op > \(sinds) and \(.after(after, "id"))
                order by id limit \(limit)
                """)
        })

    static let leesAlle = Operation.list(
        .leesConcepten, "Leest uw concepten.", Concept.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesConcepten)) }

    static let maak = Operation.make(
        .maakConcept, "Begint een concept van een gesprek; alleen u ziet het, 90 dagen lang.", .new(Concept.shape),
        .made(Concept.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.maakConcept)
        let ik = try call.person()
        try call.precondition()
        let concept = try call.new(
            Concept.shape,
            [
                Concept.id.given(.make(at: call.now)), Concept.auteurId.given(ik),
                Concept.aangemaaktOp.given(call.now), Concept.gewijzigdOp.given(call.now), Concept.revisie.given(1),
            ], within: parts)
        try call.toets(overWie: concept.inhoud)
        try call.stored { database throws(DatabaseError) in try Tables.concepten.insert(concept, in: database) }
        try call.boek(.maakConcept, concept.id)
        return .record(
            concept, parts, revision: 1, status: 201, location: "/v1/concepten/\(concept.id.text)")
    }

    static let lees = Operation.read(
        .leesConcept, "Leest een concept.", .one(Concept.shape)
    ) { call throws(Failure) in
        let (concept, parts) = try call.concept(for: .leesConcept)
        return .record(concept, parts, revision: concept.revisie)
    }

    static let wijzig = Operation.change(
        .wijzigConcept, "Wijzigt een concept; wat niet in de aanvraag staat, blijft.", .change(Concept.shape),
        .one(Concept.shape)
    ) { call throws(Failure) in
        let (concept, parts) = try call.concept(for: .wijzigConcept)
        try call.precondition(concept.revisie)
        let changed = try call.changed(
            concept, [Concept.gewijzigdOp.given(call.now), Concept.revisie.given(concept.revisie + 1)], within: parts)
        guard JSON.bytes(changed.inhoud).count <= grootste else { throw .tooLarge }
        if changed.inhoud != concept.inhoud { try call.toets(overWie: changed.inhoud) }
        _ = try call.stored { database throws(DatabaseError) in try Tables.concepten.update(changed, in: database) }
        return .record(changed, parts, revision: changed.revisie)
    }

    static let verwijder = Operation.change(
        .verwijderConcept, "Verwijdert een concept.", .none, .nothing
    ) { call throws(Failure) in
        let (concept, _) = try call.concept(for: .verwijderConcept)
        try call.precondition(concept.revisie)
        try call.verwijder(concept, .verwijderConcept)
        return .nothing
    }

    static let legVast = Operation.change(
        .legConceptVast, "Legt het gesprek vast dat in een concept staat, en verwijdert het concept.",
        .none, .made(Dialoog.shape)
    ) { call throws(Failure) in
        let concept: Concept
        do throws(Failure) {
            concept = try call.concept(for: .legConceptVast).concept
        } catch {
            // A repeated request finds its draft gone and its answer kept.
            if case .notFound = error { try call.precondition() }
            throw error
        }
        try call.precondition(concept.revisie)
        let answer: Answer
        do throws(Failure) {
            answer = try call.legVast(concept.inhoud, .legConceptVast, .dossier)
        } catch {
            // The request itself is right; it is the draft that is not ready yet.
            if case .invalid(let complaints) = error { throw .conflict(complaints) }
            throw error
        }
        try call.verwijder(concept, .legConceptVast)
        return answer
    }
}

extension Call {
    /// The draft in the path, when it is the caller's own and not past its time.
    fileprivate func concept(for handeling: Handeling) throws(Failure) -> (concept: Concept, parts: Part) {
        let id = try id("conceptId")
        let found = try stored { database throws(DatabaseError) in try Tables.concepten.find(id, in: database) }
        guard let found, found.auteurId == who?.medewerkerId,
            found.aangemaaktOp > now.adding(seconds: Int64(-Concepten.dagen) * 86_400)
        else { throw .notFound }
        return (found, try pass(handeling, [.auteur]))
    }

    /// Refuses words about nobody, or about somebody with whom the author can log no talk: nobody would hear of them (R7).
    fileprivate func toets(overWie inhoud: Value) throws(Failure) {
        let (who, ik) = (try caller(), try person())
        guard case .text(let tekst)? = inhoud["medewerkerId"] else {
            // For who is an employee only, a talk is the own one.
            guard !who.rollen.isDisjoint(with: [.gesprekspartner, .hrAdviseur]), case .object(let members) = inhoud,
                members.contains(where: { !Concept.zonderPersoon.contains($0.name) && $0.value != .null })
            else { return }
            throw .conflict(
                "/inhoud/medewerkerId", "medewerker_nodig",
                "Zeg eerst met wie het gesprek is: diegene ziet dat u schrijft.")
        }
        guard tekst != ik.text else { return }
        guard let medewerker = ID(tekst), try kanVastleggen(met: medewerker, ik) else {
            throw .conflict("/inhoud/medewerkerId", "niet_in_lijn", "Met deze persoon kunt u geen gesprek vastleggen.")
        }
    }

    /// Whether a talk of the last weeks with this employee can be the caller's to log, also as a deputy; an adviser may
    /// name anybody, who hears of it.
    private func kanVastleggen(met medewerker: ID, _ ik: ID) throws(Failure) -> Bool {
        let partners: SQL = """
            select gesprekspartner_id from lijn where medewerker_id = \(medewerker) and van_datum <= \(today)
            and (tot_datum is null or tot_datum > \(today.adding(days: -NieuweDialoog.dagenTerug)))
            """
        return try stored { database throws(DatabaseError) in
            try database.exists(
                """
                select 1 from medewerker where id = \(ik) and (id in (\(partners)) or id in (select waarnemer_id
                    from waarneming where van_datum <= \(today) and tot_en_met_datum >= \(today)
                    and gesprekspartner_id in (\(partners)))
                    or id in (select medewerker_id from rol where rol = 'hr_adviseur'))
                """)
        }
    }

    fileprivate func verwijder(_ concept: Concept, _ handeling: Handeling) throws(Failure) {
        _ = try stored { database throws(DatabaseError) in try Tables.concepten.delete(concept.id, in: database) }
        try boek(handeling, concept.id)
    }

    /// The audit chain tells of a draft's beginning and end; the feed, which others read, never of any draft.
    fileprivate func boek(_ handeling: Handeling, _ id: ID) throws(Failure) {
        let (transaction, actor) = (try writing(), actor)
        try stored { _ throws(DatabaseError) in
            try transaction.audit(handeling.rawValue, kind: "concept", id: id, actor: actor)
        }
    }
}
