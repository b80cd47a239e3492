import Model
import SQLite
import Schema
import Store

/// Erasure of a dialogue at the request of its employee (GDPR article 17).
///
/// At once before the talk, in fourteen days after it; nobody has to agree, and what still runs ends first.
enum Wissen {
    static let leesGevolg = Operation.read(
        .leesWisgevolg,
        "Zegt wat er gebeurt als u deze dialoog laat wissen: wanneer, wat weggaat en wat in de weg staat.",
        .one(Wisgevolg.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .leesWisgevolg)
        return .record(try call.wisgevolg(dialoog), parts, revision: dialoog.revisie)
    }

    static let wis = Operation.change(
        .wisDialoog,
        "Wist een eigen dialoog: meteen als het gesprek er nog niet was, anders na veertien dagen.", .none,
        .one(Wisgevolg.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.teWissen()
        try call.precondition(dialoog.revisie)
        var gevolg = try call.wisgevolg(dialoog)
        // An objection that was granted meanwhile makes it at once.
        guard Gate.takes(.wisDialoog, bij: dialoog) || gevolg.wisDatum <= call.today else {
            throw .conflict("/wisDatum", "al_gevraagd", "Je vroeg al om dit te wissen.")
        }
        try call.check(gevolg.inDeWeg.map(\.complaint))
        guard gevolg.wisDatum <= call.today else {
            var next = dialoog
            next.wisDatum = gevolg.wisDatum
            next = try call.bewaar(.wisDialoog, next, ["wisDatum"])
            return .record(gevolg, parts, revision: next.revisie)
        }
        try call.wis(dialoog)
        gevolg.gewist = true
        return .record(gevolg, parts)
    }

    static let trekIn = Operation.change(
        .trekWissenIn, "Laat een dialoog toch staan die gewist zou worden.", .none, .one(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .trekWissenIn)
        try call.precondition(dialoog.revisie)
        guard Gate.takes(.trekWissenIn, bij: dialoog) else {
            throw .conflict("/wisDatum", "niet_gevraagd", "Hier is niet gevraagd om te wissen.")
        }
        var next = dialoog
        next.wisDatum = nil
        return try call.antwoord(try call.bewaar(.trekWissenIn, next, ["wisDatum"]), parts)
    }
}

extension Call {
    /// The dialogue to erase; a repeated request finds it gone and its answer kept.
    fileprivate func teWissen() throws(Failure) -> (dialoog: Dialoog, parts: Part) {
        do throws(Failure) {
            return try dialoog(try id("dialoogId"), for: .wisDialoog)
        } catch {
            if case .gone = error { try precondition() }
            throw error
        }
    }

    /// What erasing this dialogue comes to, when its employee asks today or asked before.
    fileprivate func wisgevolg(_ dialoog: Dialoog) throws(Failure) -> Wisgevolg {
        let isToegewezen = try isBezwaarToegewezen(dialoog)
        let weg = try stored { database throws(DatabaseError) in
            Vernietiging.rij(try Vernietiging.telling(bijDialoog: dialoog.id, in: database))
        }
        return Wisgevolg(
            dialoogId: dialoog.id, gewist: false,
            wisDatum: min(dialoog.wisDatum ?? .last, dialoog.wisdag(op: today, isToegewezen: isToegewezen)), weg: weg,
            inDeWeg: isToegewezen ? [] : try metDelen(dialoog).wisbeletsels)
    }

    private func isBezwaarToegewezen(_ dialoog: Dialoog) throws(Failure) -> Bool {
        try stored { database throws(DatabaseError) in
            try database.exists("select 1 from bezwaar where dialoog_id = \(dialoog.id) and status = 'toegewezen'")
        }
    }

    fileprivate func wis(_ dialoog: Dialoog) throws(Failure) {
        let (transaction, environment, actor) = (try writing(), environment, actor)
        _ = try stored { _ throws(DatabaseError) in
            try Vernietiging.wis(dialoog: dialoog.id, .opVerzoek, door: actor, in: transaction)
        }
        transaction.afterCommit { environment.emptyLog() }
    }
}
