import HTTP
import Model
import SQLite
import Schema

/// The text guard where bodies become records: no handler calls it, so none can forget it (R2).
extension Call {
    /// The header in which a writer answers what the guard asked: `/wens=over_het_werk, /toelichting=toch_opslaan`.
    ///
    /// A header and no member of the body: a merge patch holds the record's own members and nothing else.
    package static let taalwachtHeader = "Taalwacht"

    /// Refuses the texts that `body` gave `row` where its readers should not find them.
    func waak<Row: Entity>(over body: Value, _ row: Row) throws(Failure) {
        let bezwaren = taalbezwaren(Row.shape.vrijeTeksten(body), try lezers(row))
        guard bezwaren.isEmpty else { throw .conflict(bezwaren) }
    }

    /// Who reads a record; what hangs on an action is read by those who read the action.
    func lezers<Row: Entity>(_ row: Row) throws(Failure) -> Lezers {
        if let actie = row as? Actie {
            if let gevraagdeDialoog, try isVrijgegeven(.actie(actie.id), in: gevraagdeDialoog) { return .hr }
            return try lezers(van: actie)
        }
        if let row = row as? any Bewaakt { return row.lezers }
        if let afspraak = row as? Afspraak, let gevraagdeDialoog,
            try isVrijgegeven(.afspraak(afspraak.id), in: gevraagdeDialoog)
        {
            return .hr
        }
        if let gevraagdeActie { return try lezers(van: gevraagdeActie) }
        return try leestMee(Row.self) ? .hr : .tweetal
    }

    /// Who reads an action: HR too when an adviser of HR, who is none of the two, does it or helps with it.
    ///
    /// `partijen` are the two of a dialogue that is not stored yet.
    func lezers(van actie: Actie, _ partijen: Partijen? = nil) throws(Failure) -> Lezers {
        guard actie.lezers == .tweetal else { return actie.lezers }
        if try leestMee(Actie.self) { return .hr }
        guard actie.eigenaarId != nil || actie.steunVanId != nil else { return .tweetal }
        let isVanHr = try stored { database throws(DatabaseError) in
            try database.exists(
                """
                select 1 from rol where rol = 'hr_adviseur' and medewerker_id in
                    (\(actie.eigenaarId), \(actie.steunVanId))
                and medewerker_id <> \(partijen?.medewerker ?? actie.medewerkerId)
                and medewerker_id is not \(partijen?.gesprekspartner)
                and not exists (select 1 from dialoog where id = \(actie.dialoogId)
                    and gesprekspartner_id = rol.medewerker_id)
                """)
        }
        return isVanHr ? .hr : .tweetal
    }

    /// What the guard has against texts; the answers that settle it are kept for the audit row.
    func taalbezwaren(_ teksten: [(pointer: String, tekst: String)], _ lezers: Lezers) -> [Complaint] {
        teksten.compactMap { pointer, tekst in
            guard let bezwaar = Taalwacht.bezwaar(tekst, at: pointer, lezers: lezers) else { return nil }
            guard let antwoord = taalantwoord(pointer), antwoord.stilt(bezwaar, lezers) else { return bezwaar }
            taalantwoorden.append("taalwacht:\(antwoord.rawValue):\(pointer)")
            return nil
        }
    }

    /// What the writer answered about the text at a pointer; anything unreadable is no answer.
    private func taalantwoord(_ pointer: String) -> Taalantwoord? {
        for antwoord in (request.fields.joined(Self.taalwachtHeader) ?? "").split(separator: ",") {
            let delen = antwoord.split(separator: "=", maxSplits: 1).map { part in part.drop { $0 == " " } }
            if delen.count == 2, delen[0] == pointer { return Taalantwoord(rawValue: String(delen[1])) }
        }
        return nil
    }
}
