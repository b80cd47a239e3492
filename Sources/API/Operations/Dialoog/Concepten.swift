import Model
import SQLite
import Schema
import Store

/// Talks that somebody is still writing down: their author's only, for 90 days after the last change.
enum Concepten {
    /// How long a draft is kept after it was last changed, in days.
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
                where auteur_id = \(ik) and gewijzigd_op > \(sinds) and \(.after(after, "id"))
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
            found.gewijzigdOp > now.adding(seconds: Int64(-Concepten.dagen) * 86_400)
        else { throw .notFound }
        return (found, try pass(handeling, [.auteur]))
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
