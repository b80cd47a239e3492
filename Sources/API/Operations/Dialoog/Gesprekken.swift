import Model
import SQLite
import Schema
import Store

/// The talks of a dialogue: planned by either side, held, or logged when they were.
enum Gesprekken {
    private static let lijst = Listing<Gesprek>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            let id = try call.id("dialoogId")
            return try call.all(
                Tables.gesprekken, "where dialoog_id = \(id) and \(.after(after, "id")) order by id limit \(limit)")
        },
        fill: { call, items throws(Failure) in
            try call.heel(items, try call.dialoog(try call.id("dialoogId"), for: .leesGesprekken).dialoog)
        })

    static let leesAlle = Operation.list(
        .leesGesprekken, "Leest de gesprekken van een dialoog.", Gesprek.shape
    ) { call throws(Failure) in try call.page(lijst, try call.deelVan(.leesGesprekken).parts) }

    static let lees = Operation.read(
        .leesGesprek, "Leest een gesprek.", .one(Gesprek.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.leesGesprek)
        let gesprek = try call.deel(Tables.gesprekken, "gesprekId", van: dialoog)
        return try call.antwoord(try call.heel([gesprek], dialoog)[0], in: dialoog, parts)
    }

    static let maak = Operation.change(
        .maakGesprek, "Legt een gesprek van een dialoog vast dat al is gevoerd.", .new(GesprekVastleggen.shape),
        .made(Gesprek.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.maakGesprek)
        try call.precondition(dialoog.revisie)
        let woord = try call.new(GesprekVastleggen.shape)
        try call.check(.maakGesprek, dialoog)
        let gesprek = Gesprek(woord, in: dialoog.id, op: call.now)
        try call.check(gesprek.strijdigheden(na: dialoog.begonnenDatum, vandaag: call.today))
        try call.voegToe(gesprek, dialoog)
        try call.evalueer(woord.evaluaties, in: gesprek, dialoog, .maakGesprek)
        let next = try call.bewaar(.maakGesprek, dialoog.gevoerd(op: woord.datum), ["gesprekken"])
        return try call.antwoord(gesprek, next, parts, isMade: true)
    }

    static let plan = Operation.change(
        .planGesprek, "Plant een gesprek van een dialoog; dat kunnen beiden.", .new(GesprekPlannen.shape),
        .made(Gesprek.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.planGesprek)
        try call.precondition(dialoog.revisie)
        let gesprek = Gesprek(try call.new(GesprekPlannen.shape), in: dialoog.id, op: call.now)
        try call.check(.planGesprek, dialoog)
        try call.check(gesprek.strijdigheden(gepland: call.now))
        try call.voegToe(gesprek, dialoog)
        let next = try call.bewaar(.planGesprek, dialoog, ["gesprekken"])
        return try call.antwoord(gesprek, next, parts, isMade: true)
    }

    static let wijzig = Operation.change(
        .wijzigGesprek, "Verzet een gepland gesprek.", .change(Gesprek.shape), .one(Gesprek.shape)
    ) { call throws(Failure) in
        try call.wijzigGepland(.wijzigGesprek) { gesprek, parts throws(Failure) in
            try call.changed(gesprek, within: parts)
        } _: { gesprek, changed, dialoog throws(Failure) in
            if changed.geplandOp != gesprek.geplandOp { try call.check(changed.strijdigheden(gepland: call.now)) }
            return (changed, dialoog)
        }
    }

    static let houd = Operation.change(
        .houdGesprek, "Zegt dat een gepland gesprek is gevoerd; met het eerste is de dialoog gevoerd.",
        .new(GesprekHouden.shape), .one(Gesprek.shape)
    ) { call throws(Failure) in
        try call.wijzigGepland(.houdGesprek) { _, _ throws(Failure) in
            try call.new(GesprekHouden.shape)
        } _: { gesprek, woord, dialoog throws(Failure) in
            var next = gesprek
            next.datum = woord.datum
            try call.check(next.strijdigheden(na: dialoog.begonnenDatum, vandaag: call.today))
            try call.evalueer(woord.evaluaties, in: next, dialoog, .houdGesprek)
            try call.beurtVoorbij(dialoog)
            return (next, dialoog.gevoerd(op: woord.datum))
        }
    }

    static let annuleer = Operation.change(
        .annuleerGesprek, "Laat een gepland gesprek niet doorgaan.", .none, .nothing
    ) { call throws(Failure) in
        let (dialoog, _) = try call.dialoog(try call.id("dialoogId"), for: .annuleerGesprek)
        let gesprek = try call.deel(Tables.gesprekken, "gesprekId", van: dialoog)
        try call.precondition(dialoog.revisie)
        try call.check(.annuleerGesprek, dialoog)
        try call.checkGepland(gesprek)
        _ = try call.stored { database throws(DatabaseError) in
            try Tables.gesprekken.delete(gesprek.id, in: database)
        }
        _ = try call.bewaar(.annuleerGesprek, dialoog, ["gesprekken"])
        return .nothing
    }
}

extension Call {
    /// Adds a talk with the two who hold it.
    func voegToe(_ gesprek: Gesprek, _ dialoog: Dialoog) throws(Failure) {
        let deTwee = Deelnemer.deTwee(van: dialoog, in: gesprek.id, opVerzoekVan: zijde(dialoog), op: now)
        try stored { database throws(DatabaseError) in
            try Tables.gesprekken.insert(gesprek, in: database)
            for deelnemer in deTwee { try Tables.deelnemers.insert(deelnemer, in: database) }
        }
        if gesprek.datum != nil { try beurtVoorbij(dialoog) }
    }

    /// Talks with who takes part and what the caller may do now.
    func heel(_ gesprekken: [Gesprek], _ dialoog: Dialoog) throws(Failure) -> [Gesprek] {
        let (register, relaties) = (try register(), try relaties(dialoog: dialoog))
        let alle = try all(Tables.deelnemers, "where dialoog_id = \(dialoog.id) order by id")
        return gesprekken.map { gesprek in
            var heel = gesprek
            heel.deelnemers = alle.filter { $0.gesprekId == gesprek.id }
            for index in heel.deelnemers.indices {
                heel.deelnemers[index].naam = register.naam(heel.deelnemers[index].persoonId)
            }
            let deelnemers = heel.deelnemers
            heel.toegestaneHandelingen = mogelijk(Gate.bijGesprek, relaties) { handeling in
                gesprek.datum == nil && Gate.takes(handeling, bij: dialoog) && Self.past(handeling, bij: deelnemers)
            }
            return heel
        }
    }

    /// Whether there is anybody in a talk to say yes to, or to take off it.
    private static func past(_ handeling: Handeling, bij deelnemers: [Deelnemer]) -> Bool {
        switch handeling {
        case .aanvaardDeelnemer: deelnemers.contains { !$0.akkoordMedewerker }
        case .verwijderDeelnemer: deelnemers.contains { $0.rol != .medewerker && $0.rol != .gesprekspartner }
        default: true
        }
    }

    /// Refuses what can only be done with a talk that is still to come.
    func checkGepland(_ gesprek: Gesprek) throws(Failure) {
        guard gesprek.datum != nil else { return }
        throw .conflict("/datum", "al_gevoerd", "Dit gesprek is al gevoerd.")
    }

    fileprivate func antwoord(
        _ gesprek: Gesprek, _ dialoog: Dialoog, _ parts: Part, isMade: Bool = false
    ) throws(Failure) -> Answer {
        try antwoord(
            try heel([gesprek], dialoog)[0], in: dialoog, parts,
            made: isMade ? "gesprekken/\(gesprek.id.text)" : nil)
    }

    /// A change of the planned talk in the path, which goes by the dialogue's revision.
    fileprivate func wijzigGepland<Body>(
        _ handeling: Handeling, lees: (Gesprek, Part) throws(Failure) -> Body,
        _ change: (Gesprek, Body, Dialoog) throws(Failure) -> (Gesprek, Dialoog)
    ) throws(Failure) -> Answer {
        let (dialoog, parts) = try deelVan(handeling)
        let gesprek = try deel(Tables.gesprekken, "gesprekId", van: dialoog)
        try precondition(dialoog.revisie)
        let body = try lees(gesprek, parts)
        try check(handeling, dialoog)
        try checkGepland(gesprek)
        let (next, na) = try change(gesprek, body, dialoog)
        _ = try stored { database throws(DatabaseError) in try Tables.gesprekken.update(next, in: database) }
        return try antwoord(next, try bewaar(handeling, na, ["gesprekken"]), parts)
    }
}
