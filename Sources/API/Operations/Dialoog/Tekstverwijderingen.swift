import Model
import SQLite
import Schema
import Store

/// The employee has texts about health or private life removed for good, whoever wrote them (R2).
///
/// Unlike a correction it keeps nothing: every version goes, and what is kept of answers that showed it. It is no other
/// agreement: what both answered and confirmed stays.
enum Tekstverwijderingen {
    static let verwijder = Operation.change(
        .verwijderTekst,
        "Haalt teksten over gezondheid of privé voorgoed weg, ook eerdere versies; alleen het feit blijft, voor beiden zichtbaar.",
        .new(TekstVerwijderen.shape), .one(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .verwijderTekst)
        try call.precondition(dialoog.revisie)
        let teksten = try call.new(TekstVerwijderen.shape).teksten
        for weg in try call.plekken(teksten, in: dialoog) { try call.haalWeg(weg, dialoog) }
        let next = try call.bewaar(.verwijderTekst, dialoog, teksten)
        let (environment, transaction) = (call.environment, try call.writing())
        // What was removed is still in the log until that is emptied.
        transaction.afterCommit { environment.emptyLog() }
        return try call.antwoord(next, parts)
    }

    private static let lijst = Listing<Dialoogtekst>(
        keyParts: 1, key: { [$0.tekst] },
        rows: { call, after, limit throws(Failure) in
            let dialoog = try call.dialoog(try call.id("dialoogId"), for: .leesTeksten).dialoog
            let alle = try call.teksten(in: dialoog).map { Dialoogtekst(tekst: $0.naam, inhoud: $0.tekst) }
            let eerder = after?.first.flatMap { last in alle.firstIndex { $0.tekst == last } }
            return Array(alle.dropFirst(eerder.map { $0 + 1 } ?? 0).prefix(limit))
        })

    static let leesTeksten = Operation.list(
        .leesTeksten, "Leest welke teksten er in een dialoog staan en hoe ze heten, om er een weg te kunnen halen.",
        Dialoogtekst.shape
    ) { call throws(Failure) in try call.page(lijst, try call.deelVan(.leesTeksten).parts) }
}

/// One text that can be removed: its row, and what it says now.
private struct Weg {
    let plek: Tekstplek
    let naam: String
    let rij: ID
    let tekst: String
    /// The agreement or the action that it belongs to; else the row.
    let geheel: ID

    init(_ plek: Tekstplek, _ row: borrowing Row) {
        self.plek = plek
        (rij, tekst, geheel) = (row.id(0), row.text(1), row.id(2))
        switch plek.geheel {
        case .enige: naam = plek.naam([])
        case .kant: naam = plek.naam([row.text(3), "\(row.integer(4))"])
        default: naam = plek.naam([row.text(0)])
        }
    }
}

extension Call {
    /// The texts of a dialogue, in the order of the places; without what the other side still keeps to itself.
    fileprivate func teksten(in dialoog: Dialoog) throws(Failure) -> [Weg] {
        let isZichtbaar = try isZichtbaar(dialoog)
        var gevonden: [Weg] = []
        for plek in Tekstplek.alle {
            gevonden += try stored { database throws(DatabaseError) in
                try database.query(plek.rijen(van: dialoog.id, isZichtbaar)) { row in Weg(plek, row) }
            }
        }
        return gevonden.filter { !Tekstplek.isWeggehaald($0.tekst) }
    }

    /// The texts that the names mean; a name without a text of this dialogue behind it is refused.
    fileprivate func plekken(_ namen: [String], in dialoog: Dialoog) throws(Failure) -> [Weg] {
        let teksten = Dictionary(
            try teksten(in: dialoog).map { ($0.naam, $0) }, uniquingKeysWith: { first, _ in first })
        try check(
            namen.enumerated().compactMap { place, naam in
                teksten[naam] != nil && !namen[..<place].contains(naam)
                    ? nil
                    : Complaint(
                        pointer: "/teksten/\(place)", code: "geen_tekst",
                        detail: "Hier staat in deze dialoog geen tekst die weg kan.")
            })
        return namen.compactMap { teksten[$0] }
    }

    /// Removes a text with all that was kept of it, and keeps the fact.
    fileprivate func haalWeg(_ weg: Weg, _ dialoog: Dialoog) throws(Failure) {
        let feit = Tekstverwijdering(
            id: .make(at: now), dialoogId: dialoog.id, tekst: weg.naam, doorId: try person(), aangemaaktOp: now)
        let (transaction, zin) = (try writing(), Tekstplek.inPlaats(op: today))
        try stored { database throws(DatabaseError) in
            try weg.vervang(door: zin, in: dialoog.id, database)
            try Tables.tekstverwijderingen.insert(feit, in: database)
            for id in [dialoog.id, weg.geheel] { try Idempotentie.erase(id, in: transaction) }
            // An answer about a draft or another list may hold it too.
            try Idempotentie.erase(showing: Array(JSON.bytes(.text(weg.tekst)).dropFirst().dropLast()), in: transaction)
        }
        try vernieuw(weg)
    }

    /// What an agreement or an action hangs on gets a new revision, so that copies elsewhere are known to be stale.
    private func vernieuw(_ weg: Weg) throws(Failure) {
        let id = weg.geheel
        switch weg.plek.geheel {
        case .actie, .vanActie:
            guard let actie = try stored({ database throws(DatabaseError) in try Tables.acties.find(id, in: database) })
            else { return }
            _ = try bewaar(.verwijderTekst, actie, [weg.plek.veld])
        case .afspraak, .vanAfspraak:
            let afspraak = try stored { database throws(DatabaseError) in try Tables.afspraken.find(id, in: database) }
            if let afspraak { _ = try bewaar(.verwijderTekst, afspraak, [weg.plek.veld]) }
        case .dialoog, .enige, .kant: return
        }
    }
}

extension Tekstplek {
    /// Under what name the history keeps the words that a part had here before; nil where it keeps none.
    fileprivate var correctie: WatVeranderde? {
        switch (tabel, kolom) {
        case ("wens", "wens"): .wens
        case ("wens", "toelichting"): .wensToelichting
        case ("actie", "omschrijving"): .actie
        case ("actie", "als_dan"): .actieAlsDan
        case ("afspraak", "tekst"): .afspraak
        default: nil
        }
    }

    /// The rows of a dialogue that hold a text here: id, text, what it belongs to, and for an answer its side and question.
    fileprivate func rijen(van dialoog: ID, _ isZichtbaar: Bool) -> SQL {
        // What was cleared since may still stand in the past of it.
        let tekst: SQL =
            if kolom == "keuzes" {
                "json_extract(keuzes, '$.plaats')"
            } else if let wat = correctie {
                """
                coalesce(\(raw: kolom), (select max(oud) from correctie
                    where onderdeel_id = \(raw: tabel).id and wat = \(wat.rawValue)))
                """
            } else if self.geheel == .afspraak {
                """
                coalesce(\(raw: kolom), (select max(v.\(raw: kolom)) from afspraak_versie v
                    where v.afspraak_id = afspraak.id))
                """
            } else {
                "\(raw: kolom)"
            }
        let (geheel, waar): (SQL, SQL) =
            switch self.geheel {
            case .vanActie: ("actie_id", "actie_id in (select id from actie where dialoog_id = \(dialoog))")
            case .vanAfspraak: ("afspraak_id", "afspraak_id in (select id from afspraak where dialoog_id = \(dialoog))")
            case .kant: ("id, zijde, vraag", "dialoog_id = \(dialoog) and (zijde = 'medewerker' or \(isZichtbaar))")
            case .enige where tabel == "samenvatting":
                ("id", "id = (select id from samenvatting where dialoog_id = \(dialoog) order by versie desc limit 1)")
            default: ("id", "dialoog_id = \(dialoog)")
            }
        return "select id, \(tekst), \(geheel) from \(raw: tabel) where \(tekst) is not null and \(waar) order by id"
    }
}

extension Weg {
    /// Writes the fixed sentence over the text and over every earlier version of it.
    fileprivate func vervang(door zin: String, in dialoog: ID, _ database: Database) throws(DatabaseError) {
        let kolom = plek.kolom
        switch (plek.tabel, kolom) {
        case ("antwoord", _):
            // Nothing was answered then: a preparation says nothing of what it does not hold.
            try database.run(
                """
                update antwoord set status = 'leeg', tekst = null, gedeeld = 0, revisie = revisie + 1 where id = \(rij)
                """)
        case ("uitnodiging", "keuzes"):
            try database.run(
                "update uitnodiging set keuzes = json_set(keuzes, '$.plaats', \(zin)) where id = \(rij)")
        case ("samenvatting", _):
            try database.run("update samenvatting set tekst = \(zin) where dialoog_id = \(dialoog)")
            try vergeetCorrectie("dialoog_id = \(dialoog) and wat = 'samenvatting'", zin, database)
        default:
            try database.run(
                "update \(raw: plek.tabel) set \(raw: kolom) = \(zin) where id = \(rij) and \(raw: kolom) is not null")
        }
        if let wat = plek.correctie {
            try vergeetCorrectie("wat = \(wat.rawValue) and onderdeel_id = \(rij)", zin, database)
        }
        if plek.geheel == .afspraak {
            try database.run(
                """
                update afspraak_versie set \(raw: kolom) = \(zin) where afspraak_id = \(rij)
                and \(raw: kolom) is not null
                """)
        }
    }

    /// What a correction kept of the words, before and after.
    private func vergeetCorrectie(_ waar: SQL, _ zin: String, _ database: Database) throws(DatabaseError) {
        for kolom in ["oud", "nieuw"] {
            try database.run(
                "update correctie set \(raw: kolom) = \(zin) where \(waar) and \(raw: kolom) is not null")
        }
    }
}
