import HTTP
import Model
import SQLite
import Schema
import Store

/// What each side prepares: saved while somebody writes, and shown to the other only when both are done.
enum Voorbereidingen {
    static let lees = Operation.read(
        .leesVoorbereiding, "Leest uw kant van de voorbereiding, en wat de ander met u deelt.",
        .one(Voorbereiding.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.leesVoorbereiding)
        return try call.antwoord(try call.kant(van: dialoog), dialoog, parts)
    }

    static let wijzig = Operation.change(
        .wijzigVoorbereiding, "Zegt of iemand hielp bij het invullen en of u een kopie houdt.",
        .change(Voorbereiding.shape), .one(Voorbereiding.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.wijzigVoorbereiding)
        let kant = try call.kant(van: dialoog)
        try call.precondition(kant.revisie)
        let changed = try call.changed(kant, within: parts)
        try call.check(.wijzigVoorbereiding, dialoog)
        try call.check(changed.strijdigheden)
        return try call.antwoord(try call.bewaar(changed), dialoog, parts)
    }

    static let dienIn = Operation.change(
        .dienVoorbereidingIn, "Zegt dat u klaar bent; overgeslagen vragen zijn goed zoals ze zijn.",
        .none, .one(Voorbereiding.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.dienVoorbereidingIn)
        var kant = try call.kant(van: dialoog)
        try call.precondition(kant.revisie)
        try call.check(.dienVoorbereidingIn, dialoog)
        guard kant.ingediendOp == nil else {
            throw .conflict("/ingediendOp", "al_ingediend", "Je voorbereiding is al ingediend.")
        }
        kant.ingediendOp = call.now
        let next = try call.bewaar(kant)
        let bewaard = try call.bewaar(.dienVoorbereidingIn, dialoog, ["voorbereiding"])
        return try call.antwoord(next, bewaard, parts)
    }

    static let leesAntwoord = Operation.read(
        .leesAntwoord, "Leest uw antwoord op een vraag.", .one(Antwoord.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .leesAntwoord)
        let vraag = try call.nummer("vraag")
        guard let antwoord = try call.antwoord(op: vraag, van: dialoog) else { throw .notFound }
        return call.antwoord(antwoord, parts)
    }

    static let wijzigAntwoord = Operation.change(
        .wijzigAntwoord, "Bewaart uw antwoord op een vraag; bij 412 staat in `huidig` wat er nu staat.",
        .change(Antwoord.shape), .one(Antwoord.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .wijzigAntwoord)
        let nummer = try call.nummer("vraag")
        guard let vraag = try call.sjabloon(van: dialoog)?.vraag(nummer) else { throw .notFound }
        guard let antwoord = try call.antwoord(op: nummer, van: dialoog) else {
            guard vraag.soort == .alleenBespreken else { throw .notFound }
            throw .conflict("", "alleen_bespreken", "Dit is alleen om over te praten; hier wordt niets van bewaard.")
        }
        try call.precondition(antwoord.revisie) { call.antwoord(antwoord, parts).value }
        let patch = try call.changed(antwoord, within: parts)
        let velden = call.patchedFields()
        try call.check(.wijzigAntwoord, dialoog)
        if velden.contains(where: { $0 != "gedeeld" }) { try call.checkNogTeSchrijven(dialoog) }
        let next = try Failure.rule { () throws(Conflicts) in
            try antwoord.gewijzigd(patch, velden: velden, vraag: vraag)
        }
        return call.antwoord(try call.bewaar(next, was: antwoord), parts)
    }
}

extension Call {
    /// The number in the path under `name`; anything that is no number names nothing.
    func nummer(_ name: String) throws(Failure) -> Int64 {
        guard let text = parameters[name], let number = Int64(text), String(number) == text else { throw .notFound }
        return number
    }

    /// Lays both sides of a preparation ready for a dialogue that begins.
    func legVoorbereidingKlaar(_ dialoog: Dialoog, _ sjabloon: Sjabloon) throws(Failure) {
        let (kanten, antwoorden) = Voorbereiding.leeg(dialoog.id, sjabloon, op: now)
        try stored { database throws(DatabaseError) in
            for kant in kanten { try Tables.voorbereidingen.insert(kant, in: database) }
            for antwoord in antwoorden { try Tables.antwoorden.insert(antwoord, in: database) }
        }
    }

    /// Erases what both prepared, and every kept answer that could still show it.
    func wisVoorbereiding(van dialoog: ID) throws(Failure) {
        let (transaction, environment) = (try writing(), environment)
        try stored { _ throws(DatabaseError) in try Voorbereidingswissing.wis(dialoog, in: transaction) }
        // What was erased is still in the log until that is emptied.
        transaction.afterCommit { environment.emptyLog() }
    }

    /// Which sides have said that they are ready.
    func ingediend(_ dialoog: ID) throws(Failure) -> [Zijde] {
        try stored { database throws(DatabaseError) in
            try database.query(
                """
                select zijde from voorbereiding where dialoog_id = \(dialoog) and ingediend_op is not null
                order by zijde desc
                """
            ) { row in Zijde(rawValue: row.text(0)) }.compactMap(\.self)
        }
    }

    /// The caller's own side; there is none once it is erased, or where a talk was only logged afterwards.
    fileprivate func kant(van dialoog: Dialoog) throws(Failure) -> Voorbereiding {
        guard let kant = try opgeslagenKant(van: dialoog) else { throw .notFound }
        return kant
    }

    private func opgeslagenKant(van dialoog: Dialoog) throws(Failure) -> Voorbereiding? {
        let zijde = zijde(dialoog)
        return try stored { database throws(DatabaseError) in
            try Tables.voorbereidingen.first(
                "where dialoog_id = \(dialoog.id) and zijde = \(zijde)", in: database)
        }
    }

    fileprivate func antwoord(op vraag: Int64, van dialoog: Dialoog) throws(Failure) -> Antwoord? {
        let zijde = zijde(dialoog)
        return try stored { database throws(DatabaseError) in
            try Tables.antwoorden.first(
                "where dialoog_id = \(dialoog.id) and zijde = \(zijde) and vraag = \(vraag)", in: database)
        }
    }

    /// Refuses other words once the other side may have read them: from then on only sharing changes.
    fileprivate func checkNogTeSchrijven(_ dialoog: Dialoog) throws(Failure) {
        guard try isZichtbaar(dialoog) else { return }
        throw .conflict(
            "", "al_gelezen",
            "Jullie zijn allebei klaar of het gesprek is geweest. Je kunt alleen nog kiezen wat je deelt.")
    }

    /// Whether each side may see what the other shares.
    func isZichtbaar(_ dialoog: Dialoog) throws(Failure) -> Bool {
        if dialoog.gevoerdDatum != nil { return true }
        return try ingediend(dialoog.id).count == Zijde.allCases.count
    }

    fileprivate func bewaar(_ kant: Voorbereiding) throws(Failure) -> Voorbereiding {
        var next = kant
        next.revisie += 1
        next.gewijzigdOp = now
        _ = try stored { database throws(DatabaseError) in try Tables.voorbereidingen.update(next, in: database) }
        return next
    }

    /// Saves an answer; the chain tells of sharing, and of what somebody writes and rewrites it tells nothing.
    fileprivate func bewaar(_ antwoord: Antwoord, was: Antwoord) throws(Failure) -> Antwoord {
        var next = antwoord
        next.revisie += 1
        next.gewijzigdOp = now
        let (transaction, actor) = (try writing(), actor)
        try stored { database throws(DatabaseError) in
            _ = try Tables.antwoorden.update(next, in: database)
            guard next.gedeeld != was.gedeeld else { return }
            try transaction.audit(
                Handeling.wijzigAntwoord.rawValue, kind: "dialoog", id: next.dialoogId, actor: actor,
                fields: ["gedeeld"])
        }
        return next
    }

    fileprivate func antwoord(_ antwoord: Antwoord, _ parts: Part) -> Answer {
        var answer = Answer.record(antwoord, parts, revision: antwoord.revisie)
        answer.about = antwoord.dialoogId
        return answer
    }

    fileprivate func antwoord(_ kant: Voorbereiding, _ dialoog: Dialoog, _ parts: Part) throws(Failure) -> Answer {
        var answer = Answer.record(try heel(kant, dialoog), parts, revision: kant.revisie)
        answer.about = dialoog.id
        return answer
    }

    /// One side of a preparation as that side reads it, with what the other one shares.
    private func heel(_ kant: Voorbereiding, _ dialoog: Dialoog) throws(Failure) -> Voorbereiding {
        var heel = kant
        let alle = try all(Tables.antwoorden, "where dialoog_id = \(dialoog.id) order by vraag")
        heel.antwoorden = alle.filter { $0.zijde == kant.zijde }
        if try isZichtbaar(dialoog) {
            heel.vanDeAnder = alle.filter { $0.zijde != kant.zijde && $0.isVoorDeAnder }
        }
        heel.toegestaneHandelingen = try mogelijk(
            Gate.bijVoorbereiding, relaties(dialoog: dialoog)
        ) { handeling in
            Gate.takes(handeling, bij: dialoog) && !(handeling == .dienVoorbereidingIn && kant.ingediendOp != nil)
        }
        return heel
    }

    /// The caller's own side as they read it; nil once it is erased, or where a talk was only logged afterwards.
    func eigenVoorbereiding(van dialoog: Dialoog) throws(Failure) -> Voorbereiding? {
        guard let kant = try opgeslagenKant(van: dialoog) else { return nil }
        return try heel(kant, dialoog)
    }
}
