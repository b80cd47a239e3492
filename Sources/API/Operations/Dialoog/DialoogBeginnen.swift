import Model
import SQLite
import Schema
import Store

/// Beginning a dialogue that is still to be prepared and held.
enum DialoogBeginnen {
    static let begin = Operation.make(
        .beginDialoog,
        "Begint een dialoog die nog wordt gevoerd; een medewerker heeft daar niemands toestemming voor nodig.",
        .new(Beginnen.shape), .made(Dialoog.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.beginDialoog)
        try call.precondition()
        let begin = try call.new(Beginnen.shape)
        var conflicts: [Complaint] = []
        let partijen = try call.partijen(begin, &conflicts)
        var besloten: [Signaal] = []
        if let partijen, let zijde = partijen.zijde {
            besloten = try call.besloten(over: partijen.medewerker, door: partijen.gesprekspartner)
            conflicts += begin.strijdigheden(van: zijde, besloten: Set(besloten.map(\.soort.aanleiding)))
        }
        let sjabloon = try call.sjabloon(begin.sjabloonCode)
        if sjabloon == nil {
            conflicts.append(
                Complaint(pointer: "/sjabloonCode", code: "onbekend_formulier", detail: "Dit formulier is er niet."))
        }
        var oud: Dialoog?
        if let partijen {
            oud = try call.vervolgOp(begin.vervolgOpId, begin.aanleiding, partijen, call.today, &conflicts)
        }
        try call.check(conflicts)
        guard let partijen, let sjabloon else { throw .forbidden }
        var dialoog = try call.nieuweDialoog(begin, partijen, sjabloon)
        dialoog.vervolgOpId = oud?.id
        try call.stored { [dialoog] database throws(DatabaseError) in
            try Tables.dialogen.insert(dialoog, in: database)
        }
        try call.gebruik(besloten, voor: dialoog)
        try call.noemStatus(dialoog)
        try call.legVoorbereidingKlaar(dialoog, sjabloon)
        try call.ledger(.beginDialoog, "dialoog", dialoog.id, dialoog.revisie)
        if let oud { try call.neemMee(oud, naar: dialoog.id, .beginDialoog) }
        return try call.antwoord(dialoog, parts, status: 201)
    }
}

extension Call {
    /// Between whom a dialogue begins today; nil when something is in the way, which is then among the conflicts.
    fileprivate func partijen(_ begin: Beginnen, _ conflicts: inout [Complaint]) throws(Failure) -> Partijen? {
        do throws(Failure) {
            let (who, ik) = (try caller(), try person())
            let isEigen = begin.medewerkerId.map { $0 == ik } ?? who.rollen.contains(.medewerker)
            let opgave = Opgave(medewerkerId: begin.medewerkerId, gesprekspartnerId: begin.gesprekspartnerId)
            if begin.soort == .vertrouwelijkHr {
                guard isEigen else {
                    throw .conflict("/soort", "alleen_medewerker", "Een vertrouwelijk gesprek begint de medewerker.")
                }
                return try vertrouwelijk(opgave, today, ik, who)
            }
            return isEigen ? try vanMijzelf(opgave, today, ik, who) : try vanEenAnder(opgave, today, ik, who)
        } catch {
            guard case .conflict(let complaints) = error else { throw error }
            conflicts += complaints
            return nil
        }
    }

    fileprivate func nieuweDialoog(
        _ begin: Beginnen, _ partijen: Partijen, _ sjabloon: Sjabloon
    ) throws(Failure) -> Dialoog {
        let zijde = partijen.zijde ?? .gesprekspartner
        let given: [Given<Dialoog>] = [
            Dialoog.id.given(.make(at: now)), Dialoog.medewerkerId.given(partijen.medewerker),
            Dialoog.gesprekspartnerId.given(partijen.gesprekspartner), Dialoog.soort.given(begin.soort),
            Dialoog.wijze.given(.voorbereid), Dialoog.aanleiding.given(begin.reden(van: zijde)),
            Dialoog.aangevraagdDoor.given(zijde), Dialoog.sjabloonCode.given(sjabloon.code),
            Dialoog.sjabloonVersie.given(sjabloon.versie), Dialoog.status.given(.concept),
            Dialoog.onderwerpen.given([]), Dialoog.metKanttekening.given(false),
            Dialoog.auteurId.given(partijen.auteur), Dialoog.aangemaaktOp.given(now),
            Dialoog.gewijzigdOp.given(now), Dialoog.revisie.given(1),
        ]
        return try Failure.reading { () throws(Complaints) in try Dialoog.shape.create(.object([]), given) }
    }
}
