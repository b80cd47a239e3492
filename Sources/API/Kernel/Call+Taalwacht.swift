import HTTP
import Model
import Schema

/// The text guard where bodies become records: no handler calls it, so none can forget it (R2).
extension Call {
    /// The header in which a writer answers what the guard asked: `/wens=over_het_werk, /toelichting=toch_opslaan`.
    ///
    /// A header and no member of the body: a merge patch holds the record's own members and nothing else.
    package static let taalwachtHeader = "Taalwacht"

    /// Refuses the texts that `body` gave `row` where its readers should not find them.
    func waak<Row: Entity>(over body: Value, _ row: Row) throws(Failure) {
        let bezwaren = taalbezwaren(Row.shape.vrijeTeksten(body), lezers(row))
        guard bezwaren.isEmpty else { throw .conflict(bezwaren) }
    }

    /// Who reads a record; what hangs on an action is read by those who read the action.
    func lezers<Row: Entity>(_ row: Row) -> Lezers {
        (row as? any Bewaakt)?.lezers ?? lezersVanActie ?? .tweetal
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
