import Model
import SQLite
import Schema
import Store

/// What was agreed; it holds once both sides have confirmed the same version.
enum Afspraken {
    private static let lijst = Listing<Afspraak>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            let id = try call.id("dialoogId")
            return try call.all(
                Tables.afspraken, "where dialoog_id = \(id) and \(.after(after, "id")) order by id limit \(limit)")
        },
        fill: { call, items throws(Failure) in
            guard let first = items.first else { return [] }
            let dialoog = try call.dialoog(first.dialoogId, for: .leesDialoogAfspraken).dialoog
            let relaties = try call.relaties(dialoog: dialoog)
            var all: [Afspraak] = []
            for afspraak in items { all.append(try call.heel(afspraak, dialoog, relaties)) }
            return all
        })

    static let leesAlle = Operation.list(
        .leesDialoogAfspraken, "Leest de afspraken in een dialoog.", Afspraak.shape
    ) { call throws(Failure) in try call.page(lijst, try call.deelVan(.leesDialoogAfspraken).parts) }

    static let lees = Operation.read(
        .leesAfspraak, "Leest een afspraak.", .one(Afspraak.shape)
    ) { call throws(Failure) in
        let (afspraak, dialoog, parts) = try call.afspraak(try call.id("afspraakId"), for: .leesAfspraak)
        return try call.antwoord(afspraak, dialoog, parts)
    }

    static let maak = Operation.make(
        .maakAfspraak, "Stelt een afspraak voor in een dialoog.", .new(Afspraak.shape), .made(Afspraak.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .maakAfspraak)
        try call.precondition()
        let afspraak = try call.new(Afspraak.shape, call.nieuweAfspraak(dialoog.id), within: parts)
        try call.check(Gate.takes(.maakAfspraak, bij: dialoog), dialoog.status.rawValue)
        try call.voegToe(.maakAfspraak, afspraak)
        return try call.antwoord(afspraak, dialoog, parts, status: 201)
    }

    static let wijzig = Operation.change(
        .wijzigAfspraak, "Wijzigt een afspraak; andere woorden zijn een nieuwe versie die beiden weer bevestigen.",
        .change(Afspraak.shape), .one(Afspraak.shape)
    ) { call throws(Failure) in
        try call.wijzig(.wijzigAfspraak, call.patchedFields()) { parts, afspraak throws(Failure) in
            try call.changed(afspraak, within: parts.union(.reden))
        } _: { afspraak, dialoog, changed throws(Failure) in
            let next = afspraak.gewijzigd(changed)
            let isAnders = next.versie != afspraak.versie
            try call.check(
                Verbetering.strijdigheden(
                    isAnders, vastgelegd: try call.isVastgelegd(afspraak, in: dialoog), reden: next.wijzigingsreden))
            guard isAnders else {
                if next.evaluatieDatum != afspraak.evaluatieDatum { try call.bewaarDag(next) }
                return next
            }
            try call.bewaarVersie(next)
            if call.zijde(dialoog) != .medewerker { try call.eindig(.afspraak(afspraak.id)) }
            if let reden = next.wijzigingsreden {
                try call.schrijf([next.verbetering(van: afspraak)], dialoog, reden, versie: next.versie)
            }
            return next
        }
    }

    static let bevestig = Operation.change(
        .bevestigAfspraak, "Bevestigt de versie van een afspraak die u las.", .new(Bevestigen.shape),
        .one(Afspraak.shape)
    ) { call throws(Failure) in
        try call.wijzig(.bevestigAfspraak, ["bevestigingen"]) { _, _ throws(Failure) in
            try call.new(Bevestigen.shape)
        } _: { afspraak, dialoog, woord throws(Failure) in
            try call.bevestig(afspraak, dialoog, woord.versie)
        }
    }

    static let rondAf = Operation.change(
        .rondAfspraakAf, "Zegt wat er van een afspraak kwam.", .new(Afronden.shape), .one(Afspraak.shape)
    ) { call throws(Failure) in
        try call.wijzig(.rondAfspraakAf, ["status"]) { _, _ throws(Failure) in
            try call.new(Afronden.shape)
        } _: { afspraak, _, woord throws(Failure) in
            try Failure.rule { () throws(Conflicts) in try afspraak.afgerond(woord.status) }
        }
    }
}

extension Call {
    /// What the server gives a new agreement.
    func nieuweAfspraak(_ dialoog: ID) -> [Given<Afspraak>] {
        [
            Afspraak.id.given(.make(at: now)), Afspraak.dialoogId.given(dialoog), Afspraak.versie.given(1),
            Afspraak.status.given(.voorstel), Afspraak.auteurId.given(who?.medewerkerId),
            Afspraak.aangemaaktOp.given(now), Afspraak.gewijzigdOp.given(now), Afspraak.revisie.given(1),
        ]
    }

    /// A change of the agreement in the path: its body is read before its state is judged.
    func wijzig<Body>(
        _ handeling: Handeling, _ fields: [String], lees: (Part, Afspraak) throws(Failure) -> Body,
        _ change: (Afspraak, Dialoog, Body) throws(Failure) -> Afspraak
    ) throws(Failure) -> Answer {
        let (afspraak, dialoog, parts) = try afspraak(try id("afspraakId"), for: handeling)
        try precondition(afspraak.revisie)
        let body = try lees(parts, afspraak)
        try check(Gate.takes(handeling, in: dialoog.status), dialoog.status.rawValue)
        try check(Gate.takes(handeling, in: afspraak.status), afspraak.status.rawValue)
        let next = try bewaar(handeling, try change(afspraak, dialoog, body), fields)
        return try antwoord(next, dialoog, parts)
    }

    /// Whether both ever stood behind one text of this agreement, and what they talked of was settled.
    fileprivate func isVastgelegd(_ afspraak: Afspraak, in dialoog: Dialoog) throws(Failure) -> Bool {
        let isOvereengekomen = try stored { database throws(DatabaseError) in
            try database.exists(
                """
                select 1 from bevestiging where afspraak_id = \(afspraak.id)
                group by versie having count(distinct rol) = 2
                """)
        }
        guard isOvereengekomen else { return false }
        return try isVastgelegd(afspraak.id, in: dialoog.id, sinds: .first)
    }

    /// Keeps the day to look back with the words that it belongs to.
    fileprivate func bewaarDag(_ afspraak: Afspraak) throws(Failure) {
        _ = try stored { database throws(DatabaseError) in
            try database.run(
                """
                update afspraak_versie set evaluatie_datum = \(afspraak.evaluatieDatum)
                where afspraak_id = \(afspraak.id) and versie = \(afspraak.versie)
                """)
        }
    }

    fileprivate func bevestig(
        _ afspraak: Afspraak, _ dialoog: Dialoog, _ versie: Int64
    ) throws(Failure) -> Afspraak {
        let zijde = zijde(dialoog)
        var heel = afspraak
        heel.bevestigingen = try all(Tables.bevestigingen, "where afspraak_id = \(afspraak.id) order by id")
        let next = try Failure.rule { () throws(Conflicts) in try heel.bevestigd(door: zijde, versie: versie) }
        try tekenAan(afspraak, zijde, try person())
        return next
    }

    /// Writes down that one side's word stands behind the version an agreement has now.
    func tekenAan(_ afspraak: Afspraak, _ zijde: Zijde, _ persoon: ID) throws(Failure) {
        let bevestiging = Bevestiging(
            id: .make(at: now), afspraakId: afspraak.id, medewerkerId: persoon, rol: zijde, versie: afspraak.versie,
            aangemaaktOp: now)
        try stored { database throws(DatabaseError) in try Tables.bevestigingen.insert(bevestiging, in: database) }
    }
}
