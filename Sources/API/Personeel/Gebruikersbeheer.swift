package import Model
import SQLite
package import Schema
package import Store

/// The accounts of people: what the command line may change of them.
extension Transaction {
    /// The person with this personeelsnummer; 409 when there is none.
    func persoon(_ nummer: String) throws(Failure) -> Medewerker {
        let gevonden = try Failure.stored { () throws(DatabaseError) in
            try Tables.medewerkers.first("where personeelsnummer = \(nummer)", in: database)
        }
        guard let gevonden else {
            throw .conflict(
                "/personeelsnummer", "onbekend", "Niemand heeft dit personeelsnummer. Lees eerst de medewerkers in.")
        }
        return gevonden
    }

    /// Gives somebody a password, of which only the hash comes here, and ends that person's sessions.
    ///
    /// `isNieuw` says that an account is made: one that is there already is left alone (409).
    package func geefWachtwoord(
        _ hash: String, aan nummer: String, isNieuw: Bool, door actor: Actor
    ) throws(Failure) -> ID {
        let id = try persoon(nummer).id
        try Failure.stored { () throws(DatabaseError) in
            if isNieuw, try database.exists("select 1 from wachtwoord where medewerker_id = \(id)") { return false }
            try Wachtwoord.zet(hash, van: id, in: self)
            try meld(.wachtwoordGegeven, aan: id)
            try audit("geefWachtwoord", kind: "medewerker", id: id, actor: actor, fields: ["wachtwoord"])
            return true
        }.orConflict("/personeelsnummer", "bestaat", "Deze persoon heeft al een account. Gebruik user password.")
        return id
    }

    /// Gives somebody exactly these roles and this werkgebied; medewerker and gesprekspartner follow by themselves.
    package func geefRollen(
        _ rollen: [Rol], werkgebied codes: [String], aan nummer: String, door actor: Actor
    ) throws(Failure) -> ID {
        let id = try persoon(nummer).id
        var onderdelen: [ID] = []
        for code in codes {
            let onderdeel = try Failure.stored { () throws(DatabaseError) in
                try Tables.onderdelen.first("where code = \(code)", in: database)
            }
            guard let onderdeel else {
                throw .conflict("/werkgebied", "onbekend", "Er is geen onderdeel met een van deze codes.")
            }
            onderdelen.append(onderdeel.id)
        }
        if !onderdelen.isEmpty, !rollen.contains(.hrAdviseur) {
            throw .conflict("/werkgebied", "zonder_rol", "Alleen een hr_adviseur heeft een werkgebied.")
        }
        try Failure.stored { () throws(DatabaseError) in
            try database.run("delete from rol where medewerker_id = \(id)")
            try database.run("delete from werkgebied where medewerker_id = \(id)")
            for rol in Set(rollen) {
                try database.run("insert into rol (medewerker_id, rol) values (\(id), \(rol))")
            }
            for onderdeel in Set(onderdelen) {
                try database.run("insert into werkgebied (medewerker_id, onderdeel_id) values (\(id), \(onderdeel))")
            }
            // Copies of the action list that were read with the old werkgebied have to be read anew.
            try feed(kind: "werkgebied", id: id, revision: 0)
            try audit("geefRollen", kind: "medewerker", id: id, actor: actor, fields: ["rollen", "werkgebied"])
        }
        return id
    }

    /// Makes a bearer token for a role; of a person when the role is held by one.
    func maakSleutel(_ vraag: NieuweSleutel, door actor: Actor) throws(Failure) -> (id: ID, token: String) {
        var medewerker: ID?
        if let nummer = vraag.personeelsnummer { medewerker = try persoon(nummer).id }
        if vraag.rol == .koppeling, medewerker != nil {
            throw .conflict("/personeelsnummer", "geen_persoon", "Een koppeling is geen persoon: laat --person weg.")
        }
        if vraag.rol != .koppeling, !vraag.scopes.isEmpty {
            throw .conflict("/scopes", "geen_koppeling", "Scopes zijn er alleen voor de rol koppeling.")
        }
        if [.medewerker, .gesprekspartner, .hrAdviseur].contains(vraag.rol), medewerker == nil {
            throw .conflict("/personeelsnummer", "verplicht", "Deze rol heeft een persoon: geef --person.")
        }
        if let medewerker, Rol.toegekend.contains(vraag.rol) {
            let heeftRol = try Failure.stored { () throws(DatabaseError) in
                try database.exists("select 1 from rol where medewerker_id = \(medewerker) and rol = \(vraag.rol)")
            }
            try heeftRol.orConflict(
                "/rol", "geen_rol", "Deze persoon heeft die rol niet. Geef die eerst met user roles.")
        }
        return try Failure.stored { () throws(DatabaseError) in
            let (id, token) = try Sleutel.maak(
                naam: vraag.naam, rol: vraag.rol, medewerker: medewerker, scopes: vraag.scopes, in: self)
            try audit("maakSleutel", kind: "sleutel", id: id, actor: actor)
            return (id, token)
        }
    }

    /// Withdraws a token; 404 when there is none that still counts.
    func trekSleutelIn(_ id: ID, door actor: Actor) throws(Failure) {
        let isGedaan = try Failure.stored { () throws(DatabaseError) in
            guard try Sleutel.trekIn(id, in: self) else { return false }
            try audit("trekSleutelIn", kind: "sleutel", id: id, actor: actor)
            return true
        }
        guard isGedaan else { throw .notFound }
    }
}

extension Bool {
    /// Throws a conflict when this is false.
    func orConflict(_ pointer: String, _ code: String, _ detail: String) throws(Failure) {
        guard self else { throw .conflict(pointer, code, detail) }
    }
}
