import Model
import SQLite
import Schema
import Store

/// Objections of employees to what is done with their data, answered by the functional administrator of HR.
///
/// They are in no feed. Whoever answers reads the text and leaves a read line, and never learns which dialogue it is.
enum Bezwaren {
    /// As whom somebody reads the list of objections.
    enum Lezer: String, CaseIterable, Sendable {
        case medewerker
        case hrBeheerder = "hr_beheerder"
    }

    static let als = Parameter<Lezer?>(
        "als", .optional(.choice), "Alleen uw eigen bezwaren, of die u namens de werkgever beantwoordt.")
    static let status = Parameter<StatusBezwaar?>("status", .optional(.choice), "Alleen met deze status.")

    private static let lijst = Listing<Bezwaar>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in try call.bezwaren(after, limit) },
        fill: { call, items throws(Failure) in
            var all: [Bezwaar] = []
            for bezwaar in items {
                try call.leaveLine(bezwaar.medewerkerId, .bezwaar)
                all.append(try call.heel(bezwaar))
            }
            return all
        })

    static let leesAlle = Operation.list(
        .leesBezwaren, "Leest uw bezwaren, of als HR-beheerder die van iedereen; het oudste eerst.",
        query: [als, status], Bezwaar.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesBezwaren)) }

    static let maak = Operation.make(
        .maakBezwaar, "Maakt bezwaar tegen wat er met uw gegevens gebeurt; u krijgt binnen een maand antwoord.",
        .new(Bezwaar.shape), .made(Bezwaar.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.maakBezwaar)
        let ik = try call.person()
        try call.precondition()
        let bezwaar = try call.new(
            Bezwaar.shape,
            [
                Bezwaar.id.given(.make(at: call.now)), Bezwaar.medewerkerId.given(ik),
                Bezwaar.status.given(.ingediend),
                Bezwaar.antwoordUiterlijkDatum.given(call.today.adding(months: Bezwaar.maanden)),
                Bezwaar.toelichting.given(nil), Bezwaar.beantwoordDoorId.given(nil), Bezwaar.afgehandeldOp.given(nil),
                Bezwaar.aangemaaktOp.given(call.now), Bezwaar.revisie.given(1),
            ], within: parts)
        try call.checkEigen(bezwaar.dialoogId)
        try call.stored { database throws(DatabaseError) in try Tables.bezwaren.insert(bezwaar, in: database) }
        try call.controleer(.maakBezwaar, bezwaar.id)
        return .record(
            try call.heel(bezwaar), parts, revision: 1, status: 201, location: "/v1/bezwaren/\(bezwaar.id.text)")
    }

    static let lees = Operation.read(
        .leesBezwaar, "Leest een bezwaar en het antwoord daarop.", .one(Bezwaar.shape)
    ) { call throws(Failure) in
        let (bezwaar, parts) = try call.bezwaar(for: .leesBezwaar)
        return try call.antwoord(bezwaar, parts)
    }

    static let trekIn = Operation.change(
        .trekBezwaarIn, "Trekt een eigen bezwaar in dat nog geen antwoord heeft.", .none, .one(Bezwaar.shape)
    ) { call throws(Failure) in
        let (bezwaar, parts) = try call.bezwaar(for: .trekBezwaarIn)
        try call.precondition(bezwaar.revisie)
        try call.check(bezwaar.status == .ingediend, bezwaar.status.rawValue)
        return try call.antwoord(
            try call.bewaar(.trekBezwaarIn, bezwaar.ingetrokken(op: call.now), ["status"]), parts)
    }

    static let beantwoord = Operation.change(
        .beantwoordBezwaar, "Geeft namens de werkgever antwoord op een bezwaar, met uitleg.",
        .new(BezwaarBeantwoorden.shape), .one(Bezwaar.shape)
    ) { call throws(Failure) in
        let (bezwaar, parts) = try call.bezwaar(for: .beantwoordBezwaar)
        try call.precondition(bezwaar.revisie)
        let woord = try call.new(BezwaarBeantwoorden.shape)
        try call.check(bezwaar.status == .ingediend, bezwaar.status.rawValue)
        let ik = try call.person()
        guard bezwaar.medewerkerId != ik else {
            throw .conflict("/medewerkerId", "eigen_bezwaar", "Op je eigen bezwaar antwoordt iemand anders.")
        }
        return try call.antwoord(
            try call.bewaar(
                .beantwoordBezwaar, bezwaar.beantwoord(woord, door: ik, op: call.now), ["status", "toelichting"]),
            parts)
    }
}

extension Call {
    /// The objection in the path, when the caller may do this with it.
    fileprivate func bezwaar(for handeling: Handeling) throws(Failure) -> (bezwaar: Bezwaar, parts: Part) {
        let id = try id("bezwaarId")
        let found = try stored { database throws(DatabaseError) in try Tables.bezwaren.find(id, in: database) }
        guard let found else { throw .notFound }
        return (found, try pass(handeling, relaties(bezwaar: found)))
    }

    /// Whose it is; who answers is allowed that by the role.
    private func relaties(bezwaar: Bezwaar) -> Choices<Relatie> {
        guard let who, who.medewerkerId == bezwaar.medewerkerId else { return [] }
        return who.mogelijk.intersection([.zelf])
    }

    fileprivate func bezwaren(_ after: [String]?, _ limit: Int) throws(Failure) -> [Bezwaar] {
        let (who, ik) = (try caller(), try person())
        let als = query(Bezwaren.als) ?? nil
        let isZelf = who.mayBe(.zelf) && (als ?? .medewerker) == .medewerker
        let isBeheerder = who.rollen.contains(.hrBeheerder) && (als ?? .hrBeheerder) == .hrBeheerder
        var filter: SQL = .after(after, "id")
        if let status = query(Bezwaren.status) ?? nil { filter += " and status = \(status.rawValue)" }
        return try all(
            Tables.bezwaren,
            """
            where (\(isBeheerder) or (\(isZelf) and medewerker_id = \(ik))) and \(filter) order by id limit \(limit)
            """)
    }

    /// Refuses to name a dialogue that is not the caller's own; one that is not there looks the same.
    fileprivate func checkEigen(_ dialoog: ID?) throws(Failure) {
        guard let dialoog else { return }
        let found = try stored { database throws(DatabaseError) in try Tables.dialogen.find(dialoog, in: database) }
        guard let found, try relaties(dialoog: found).contains(.zelf) else {
            throw .conflict("/dialoogId", "niet_van_jou", "Dit is geen dialoog van jou.")
        }
    }

    fileprivate func bewaar(
        _ handeling: Handeling, _ bezwaar: Bezwaar, _ fields: [String]
    ) throws(Failure) -> Bezwaar {
        var next = bezwaar
        next.revisie += 1
        _ = try stored { [next] database throws(DatabaseError) in try Tables.bezwaren.update(next, in: database) }
        try controleer(handeling, next.id, fields)
        return next
    }

    /// Objections are in the audit chain only: that there is one is no business of connected systems.
    fileprivate func controleer(_ handeling: Handeling, _ id: ID, _ fields: [String] = []) throws(Failure) {
        let (transaction, velden) = (try writing(), metTaalantwoorden(fields))
        try stored { _ throws(DatabaseError) in
            try transaction.audit(handeling.rawValue, kind: "bezwaar", id: id, actor: actor, fields: velden)
        }
    }

    fileprivate func antwoord(_ bezwaar: Bezwaar, _ parts: Part) throws(Failure) -> Answer {
        try leaveLine(bezwaar.medewerkerId, .bezwaar)
        return .record(try heel(bezwaar), parts, revision: bezwaar.revisie)
    }

    /// An objection with names and what the caller may do now; which dialogue it is about is the employee's to know.
    func heel(_ bezwaar: Bezwaar) throws(Failure) -> Bezwaar {
        let (register, relaties) = (try register(), relaties(bezwaar: bezwaar))
        var heel = bezwaar
        heel.medewerkerNaam = register.naam(bezwaar.medewerkerId)
        heel.beantwoordDoorNaam = bezwaar.beantwoordDoorId.map(register.naam)
        let isZelf = who?.medewerkerId == bezwaar.medewerkerId
        if relaties.isEmpty { heel.dialoogId = nil }
        heel.toegestaneHandelingen = mogelijk([.trekBezwaarIn, .beantwoordBezwaar], relaties) {
            bezwaar.status == .ingediend && !($0 == .beantwoordBezwaar && isZelf)
        }
        return heel
    }
}

/// How many objections wait for an answer, for the first page of who answers them.
package struct Bezwaartelling: Sendable {
    package let open: Int64
    /// Those whose month is over.
    package let teLaat: Int64
}

extension Call {
    /// How many objections wait for the caller's answer.
    package func bezwaartelling() throws(Failure) -> Bezwaartelling {
        guard let who, who.rollen.contains(.hrBeheerder) else { return Bezwaartelling(open: 0, teLaat: 0) }
        let found = try stored { database throws(DatabaseError) in
            try database.first(
                """
                select count(*), coalesce(sum(antwoord_uiterlijk_datum < \(today)), 0) from bezwaar
                where status = 'ingediend' and medewerker_id is not \(who.medewerkerId)
                """
            ) { Bezwaartelling(open: $0.integer(0), teLaat: $0.integer(1)) }
        }
        return found ?? Bezwaartelling(open: 0, teLaat: 0)
    }
}
