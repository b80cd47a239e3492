package import Model
import SQLite
package import Schema
import Store

/// Somebody of HR who can be asked to take part in a talk.
package struct Adviseur: Sendable {
    package let id: ID
    package let naam: String
    package let onderdeel: String
}

/// What forms offer to choose from.
extension Call {
    /// Every version of every form, the newest of each first.
    package func formulieren() throws(Failure) -> [Sjabloon] {
        try pass(.leesSjablonen)
        return try all(Tables.sjablonen, "where true order by code, versie desc")
    }

    /// The newest version of each form, in the order in which they came.
    package func nieuwsteFormulieren() throws(Failure) -> [Sjabloon] {
        var codes: Set<String> = []
        return try formulieren().filter { codes.insert($0.code).inserted }.sorted { $0.naam < $1.naam }
    }

    /// Advisers of HR in service, by name.
    package func hrAdviseurs() throws(Failure) -> [Adviseur] {
        _ = try person()
        let register = try register()
        let today = today
        let ids = try stored { database throws(DatabaseError) in
            try database.query("select medewerker_id from rol where rol = 'hr_adviseur'") { row in row.id(0) }
        }
        return ids.compactMap { id in
            guard let persoon = register.personen[id], persoon.uitDienst.map({ $0 >= today }) ?? true else {
                return nil
            }
            return Adviseur(
                id: id, naam: persoon.naam, onderdeel: register.onderdelen[persoon.onderdeelId]?.naam ?? "")
        }.sorted { ($0.naam, $0.id) < ($1.naam, $1.id) }
    }

    /// The reasons that a decided signal gives this partner to begin with; none where nothing was decided.
    package func besloteAanleidingen(over medewerker: ID, door partner: ID) throws(Failure) -> [Aanleiding] {
        try besloten(over: medewerker, door: partner).map(\.soort.aanleiding)
    }

    /// The dialogue of these two whose first talk is still to come; nil when there is none.
    package func komendeDialoog(_ medewerker: ID, met partner: ID) throws(Failure) -> ID? {
        try stored { _ throws(DatabaseError) in try komend(medewerker, met: partner) }
    }
}
