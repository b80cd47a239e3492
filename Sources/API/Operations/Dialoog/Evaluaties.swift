import Model
import SQLite
import Schema
import Store

/// How the two look back on an agreement, and what its text was before.
enum Evaluaties {
    private static let versies = Listing<AfspraakVersie>(
        keyParts: 1, key: { ["\($0.versie)"] },
        rows: { call, after, limit throws(Failure) in
            let id = try call.id("afspraakId")
            let versie = after?.first.flatMap { Int64($0) } ?? 0
            let vanaf = try call.vanaf(afspraak: id, for: .leesAfspraakversies)
            return try call.all(
                Tables.afspraakversies,
                """
                where afspraak_id = \(id) and versie > \(versie) and versie >= coalesce(
                    (select max(versie) from afspraak_versie where afspraak_id = \(id) and aangemaakt_op < \(vanaf)), 0)
                order by versie limit \(limit)
                """)
        },
        fill: { call, items throws(Failure) in
            let id = try call.id("afspraakId")
            let alle = try call.all(Tables.bevestigingen, "where afspraak_id = \(id) order by id")
            let redenen = try call.redenen(vanAfspraak: id)
            return items.map { versie in
                var heel = versie
                heel.bevestigingen = alle.filter { $0.versie == versie.versie }
                heel.reden = redenen.last { $0.versie == versie.versie }?.reden
                return heel
            }
        })

    static let leesVersies = Operation.list(
        .leesAfspraakversies, "Leest elke tekst die een afspraak had, met wie die bevestigde.", AfspraakVersie.shape
    ) { call throws(Failure) in try call.page(versies, try call.deelVanAfspraak(.leesAfspraakversies).parts) }

    private static let lijst = Listing<Evaluatie>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            let id = try call.id("afspraakId")
            let vanaf = try call.vanaf(afspraak: id, for: .leesEvaluaties)
            return try call.all(
                Tables.evaluaties,
                """
                where afspraak_id = \(id) and aangemaakt_op >= \(vanaf ?? .first)
                and \(.after(after, "id")) order by id limit \(limit)
                """)
        })

    static let leesAlle = Operation.list(
        .leesEvaluaties, "Leest hoe beiden op een afspraak terugkeken.", Evaluatie.shape
    ) { call throws(Failure) in try call.page(lijst, try call.deelVanAfspraak(.leesEvaluaties).parts) }

    static let lees = Operation.read(
        .leesEvaluatie, "Leest een evaluatie van een afspraak.", .one(Evaluatie.shape)
    ) { call throws(Failure) in
        let (afspraak, dialoog, parts) = try call.deelVanAfspraak(.leesEvaluatie)
        return try call.antwoord(try call.evaluatie(van: afspraak), afspraak, dialoog, parts)
    }

    static let maak = Operation.change(
        .evalueerAfspraak, "Kijkt terug op een lopende afspraak: die loopt door, of het oordeel sluit haar af.",
        .new(Evalueren.shape), .made(Evaluatie.shape)
    ) { call throws(Failure) in
        let (afspraak, dialoog, parts) = try call.deelVanAfspraak(.evalueerAfspraak)
        try call.precondition(afspraak.revisie)
        let woord = try call.new(Evalueren.shape)
        try call.check(Gate.takes(.evalueerAfspraak, in: dialoog.status), dialoog.status.rawValue)
        try call.check(Gate.takes(.evalueerAfspraak, in: afspraak.status), afspraak.status.rawValue)
        let evaluatie = try call.nieuweEvaluatie(afspraak, dialoog, woord)
        let next = try call.evalueer(afspraak, evaluatie, .evalueerAfspraak)
        return try call.antwoord(evaluatie, next, dialoog, parts, isMade: true)
    }

    static let wijzig = Operation.change(
        .wijzigEvaluatie, "Wijzigt de eigen opmerking bij een evaluatie.", .change(Evaluatie.shape),
        .one(Evaluatie.shape)
    ) { call throws(Failure) in
        let (afspraak, dialoog, parts) = try call.deelVanAfspraak(.wijzigEvaluatie)
        let vorige = try call.evaluatie(van: afspraak)
        try call.precondition(afspraak.revisie)
        let evaluatie = try call.changed(vorige, within: parts)
        try call.check(Gate.takes(.wijzigEvaluatie, in: dialoog.status), dialoog.status.rawValue)
        try call.check(evaluatie.strijdigheden(door: call.zijde(dialoog), van: vorige))
        _ = try call.stored { database throws(DatabaseError) in
            try Tables.evaluaties.update(evaluatie, in: database)
        }
        let next = try call.bewaar(.wijzigEvaluatie, afspraak, call.patchedFields().map { "evaluaties." + $0 })
        return try call.antwoord(evaluatie, next, dialoog, parts)
    }
}

extension Call {
    /// The agreement in the path, when the caller may do this with it; the caller leaves a line for what is shown.
    func deelVanAfspraak(
        _ handeling: Handeling
    ) throws(Failure) -> (afspraak: Afspraak, dialoog: Dialoog, parts: Part) {
        let (afspraak, dialoog, parts) = try afspraak(try id("afspraakId"), for: handeling)
        try leaveLine(dialoog.medewerkerId, dialoog: dialoog.id, .afspraak)
        return (afspraak, dialoog, parts)
    }

    /// Why an agreement changed, for the two who hold the dialogue, as far back as they read it.
    fileprivate func redenen(vanAfspraak id: ID) throws(Failure) -> [Correctie] {
        let dialoog = try afspraak(id, for: .leesAfspraakversies).dialoog
        guard try !relaties(dialoog: dialoog).isDisjoint(with: [.zelf, .gesprekspartner, .waarnemer]) else { return [] }
        let vanaf = try vanaf(afspraak: id, for: .leesAfspraakversies) ?? .first
        return try all(
            Tables.correcties,
            "where onderdeel_id = \(id) and wat = 'afspraak' and aangemaakt_op >= \(vanaf) order by id")
    }

    /// Looks back on agreements in the talk that is being logged; what is wrong with any of them undoes the talk too.
    func evalueer(
        _ woorden: [EvaluatieBijGesprek], in gesprek: Gesprek, _ dialoog: Dialoog, _ handeling: Handeling
    ) throws(Failure) {
        var (conflicts, klaar): ([Complaint], [(Afspraak, Evaluatie)]) = ([], [])
        let alle = try all(Tables.afspraken, "where dialoog_id = \(dialoog.id) order by id")
        for (plaats, woord) in woorden.enumerated() {
            let pointer = "/evaluaties/\(plaats)"
            guard let afspraak = alle.first(where: { $0.id == woord.afspraakId }) else {
                conflicts.append(.nietInDezeDialoog(pointer + "/afspraakId"))
                continue
            }
            let evaluatie = Evaluatie(woord, in: gesprek, door: who?.medewerkerId, op: now)
            conflicts += evaluatie.strijdigheden(
                door: zijde(dialoog), na: dialoog.begonnenDatum, vandaag: today, at: pointer)
            if !Gate.takes(.evalueerAfspraak, in: afspraak.status) {
                conflicts.append(.nietLopend(pointer + "/afspraakId"))
            } else if klaar.contains(where: { $0.0.id == afspraak.id }) {
                conflicts.append(.alGeevalueerd(pointer + "/afspraakId"))
            } else {
                klaar.append((afspraak, evaluatie))
            }
        }
        try check(conflicts)
        for (afspraak, evaluatie) in klaar { _ = try evalueer(afspraak, evaluatie, handeling) }
    }

    fileprivate func evalueer(
        _ afspraak: Afspraak, _ evaluatie: Evaluatie, _ handeling: Handeling
    ) throws(Failure) -> Afspraak {
        try stored { database throws(DatabaseError) in try Tables.evaluaties.insert(evaluatie, in: database) }
        return try bewaar(handeling, afspraak.geevalueerd(evaluatie), ["evaluaties", "status"])
    }

    /// What was asked, as it is kept; the day is that of the talk, when there is one.
    fileprivate func nieuweEvaluatie(
        _ afspraak: Afspraak, _ dialoog: Dialoog, _ woord: Evalueren
    ) throws(Failure) -> Evaluatie {
        let gesprek = try gevoerd(woord, in: dialoog)
        let evaluatie = Evaluatie(
            id: .make(at: now), afspraakId: afspraak.id, gesprekId: gesprek?.id,
            datum: gesprek?.datum ?? woord.datum ?? today, oordeel: woord.oordeel,
            opmerkingMedewerker: woord.opmerkingMedewerker, opmerkingGesprekspartner: woord.opmerkingGesprekspartner,
            auteurId: who?.medewerkerId, aangemaaktOp: now)
        try check(evaluatie.strijdigheden(door: zijde(dialoog), na: dialoog.begonnenDatum, vandaag: today))
        guard let gesprek else { return evaluatie }
        let twice = try stored { database throws(DatabaseError) in
            try database.exists(
                "select 1 from evaluatie where gesprek_id = \(gesprek.id) and afspraak_id = \(afspraak.id)")
        }
        try check(twice ? [.alGeevalueerd("/gesprekId")] : [])
        return evaluatie
    }

    /// The talk that an evaluation names: held, in this dialogue, and on the day that is given beside it.
    private func gevoerd(_ woord: Evalueren, in dialoog: Dialoog) throws(Failure) -> Gesprek? {
        guard let id = woord.gesprekId else { return nil }
        let found = try stored { database throws(DatabaseError) in
            try Tables.gesprekken.first("where id = \(id) and dialoog_id = \(dialoog.id)", in: database)
        }
        guard let found, let datum = found.datum else {
            throw .conflict(
                "/gesprekId", "geen_gevoerd_gesprek", "Dit is geen gesprek van deze dialoog dat al is geweest.")
        }
        guard woord.datum == nil || woord.datum == datum else {
            throw .conflict("/datum", "andere_dag", "Dit is niet de dag van dat gesprek.")
        }
        return found
    }

    fileprivate func evaluatie(van afspraak: Afspraak) throws(Failure) -> Evaluatie {
        let id = try id("evaluatieId")
        let found = try stored { database throws(DatabaseError) in
            try Tables.evaluaties.first("where id = \(id) and afspraak_id = \(afspraak.id)", in: database)
        }
        guard let found, found.aangemaaktOp >= (try vanaf(afspraak: afspraak.id, for: .leesEvaluatie)) ?? .first else {
            throw .notFound
        }
        return found
    }

    /// A part of an agreement without a revision of its own: it goes by the agreement's.
    fileprivate func antwoord(
        _ evaluatie: Evaluatie, _ afspraak: Afspraak, _ dialoog: Dialoog, _ parts: Part, isMade: Bool = false
    ) throws(Failure) -> Answer {
        try leaveLine(dialoog.medewerkerId, dialoog: dialoog.id, .afspraak)
        let location = "/v1/afspraken/\(afspraak.id.text)/evaluaties/\(evaluatie.id.text)"
        var answer = Answer.record(
            evaluatie, parts, revision: afspraak.revisie, status: isMade ? 201 : 200,
            location: isMade ? location : nil)
        answer.about = dialoog.id
        return answer
    }
}

extension Complaint {
    fileprivate static func nietLopend(_ pointer: String) -> Complaint {
        Complaint(
            pointer: pointer, code: "loopt_niet",
            detail: "Terugkijken kan op een afspraak die door beiden is bevestigd en nog loopt.")
    }

    fileprivate static func alGeevalueerd(_ pointer: String) -> Complaint {
        Complaint(
            pointer: pointer, code: "al_geevalueerd", detail: "In dit gesprek is al op deze afspraak teruggekeken.")
    }
}
