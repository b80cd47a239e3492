import Model
import SQLite
import Schema
import Store

/// Who else takes part in a talk; for anybody from outside, the employee decides.
enum Deelnemers {
    static let maak = Operation.change(
        .maakDeelnemer, "Vraagt iemand bij een gepland gesprek; wie de gesprekspartner vraagt, telt na akkoord.",
        .new(Deelnemer.shape), .made(Deelnemer.shape)
    ) { call throws(Failure) in
        let (dialoog, gesprek, parts) = try call.gepland(.maakDeelnemer)
        try call.precondition(dialoog.revisie)
        let zijde = call.zijde(dialoog)
        let deelnemer = try call.new(
            Deelnemer.shape,
            [
                Deelnemer.id.given(.make(at: call.now)), Deelnemer.dialoogId.given(dialoog.id),
                Deelnemer.gesprekId.given(gesprek.id), Deelnemer.opVerzoekVan.given(zijde),
                Deelnemer.akkoordMedewerker.given(zijde == .medewerker),
            ], within: parts)
        try call.check(.maakDeelnemer, dialoog)
        try call.checkGepland(gesprek)
        try call.check(try call.strijdigheden(deelnemer, dialoog))
        if deelnemer.akkoordMedewerker { try call.waak(overMeelezer: deelnemer, bij: dialoog) }
        try call.stored { database throws(DatabaseError) in try Tables.deelnemers.insert(deelnemer, in: database) }
        let next = try call.bewaar(.maakDeelnemer, dialoog, ["deelnemers"])
        return try call.antwoord(
            call.benoemd(deelnemer), in: next, parts,
            made: "gesprekken/\(gesprek.id.text)/deelnemers/\(deelnemer.id.text)")
    }

    static let lees = Operation.read(
        .leesDeelnemer, "Leest wie aan een gesprek deelneemt.", .one(Deelnemer.shape)
    ) { call throws(Failure) in
        let (dialoog, gesprek, parts) = try call.gepland(.leesDeelnemer)
        return try call.antwoord(call.benoemd(try call.deelnemer(gesprek)), in: dialoog, parts)
    }

    static let aanvaard = Operation.change(
        .aanvaardDeelnemer, "Stemt in met iemand die de gesprekspartner bij het gesprek vroeg.",
        .none, .one(Deelnemer.shape)
    ) { call throws(Failure) in
        let (dialoog, gesprek, parts) = try call.gepland(.aanvaardDeelnemer)
        var deelnemer = try call.deelnemer(gesprek)
        try call.precondition(dialoog.revisie)
        try call.check(.aanvaardDeelnemer, dialoog)
        try call.checkGepland(gesprek)
        try call.waak(overMeelezer: deelnemer, bij: dialoog)
        deelnemer.akkoordMedewerker = true
        _ = try call.stored { [deelnemer] database throws(DatabaseError) in
            try Tables.deelnemers.update(deelnemer, in: database)
        }
        let next = try call.bewaar(.aanvaardDeelnemer, dialoog, ["deelnemers"])
        return try call.antwoord(call.benoemd(deelnemer), in: next, parts)
    }

    static let verwijder = Operation.change(
        .verwijderDeelnemer, "Haalt iemand van een gepland gesprek af.", .none, .nothing
    ) { call throws(Failure) in
        let (dialoog, gesprek, _) = try call.gepland(.verwijderDeelnemer)
        let deelnemer = try call.deelnemer(gesprek)
        try call.precondition(dialoog.revisie)
        try call.check(.verwijderDeelnemer, dialoog)
        try call.checkGepland(gesprek)
        guard deelnemer.rol != .medewerker, deelnemer.rol != .gesprekspartner else {
            throw .conflict("/rol", "blijft", "De twee die het gesprek voeren, zijn er altijd bij.")
        }
        if deelnemer.opVerzoekVan == .medewerker, call.zijde(dialoog) != .medewerker {
            throw .conflict("/opVerzoekVan", "alleen_medewerker", "De medewerker vroeg deze deelnemer.")
        }
        _ = try call.stored { database throws(DatabaseError) in
            try Tables.deelnemers.delete(deelnemer.id, in: database)
        }
        _ = try call.bewaar(.verwijderDeelnemer, dialoog, ["deelnemers"])
        return .nothing
    }
}

extension Call {
    fileprivate func gepland(
        _ handeling: Handeling
    ) throws(Failure) -> (dialoog: Dialoog, gesprek: Gesprek, parts: Part) {
        let (dialoog, parts) = try deelVan(handeling)
        return (dialoog, try deel(Tables.gesprekken, "gesprekId", van: dialoog), parts)
    }

    fileprivate func deelnemer(_ gesprek: Gesprek) throws(Failure) -> Deelnemer {
        let id = try id("deelnemerId")
        let found = try stored { database throws(DatabaseError) in
            try Tables.deelnemers.first("where id = \(id) and gesprek_id = \(gesprek.id)", in: database)
        }
        guard let found else { throw .notFound }
        return found
    }

    fileprivate func benoemd(_ deelnemer: Deelnemer) throws(Failure) -> Deelnemer {
        var heel = deelnemer
        heel.naam = try register().naam(deelnemer.persoonId)
        return heel
    }

    fileprivate func strijdigheden(_ deelnemer: Deelnemer, _ dialoog: Dialoog) throws(Failure) -> [Complaint] {
        let known = deelnemer.strijdigheden(in: dialoog)
        guard known.isEmpty, let id = deelnemer.persoonId else { return known }
        let persoon = try register().personen[id]
        guard let persoon, persoon.uitDienst.map({ $0 >= today }) ?? true else {
            return [
                Complaint(
                    pointer: "/persoonId", code: "onbekende_persoon",
                    detail: "Deze persoon is niet bekend of niet meer in dienst.")
            ]
        }
        let isErAl = try stored { database throws(DatabaseError) in
            try database.exists(
                "select 1 from deelnemer where gesprek_id = \(deelnemer.gesprekId) and persoon_id = \(id)")
        }
        return isErAl
            ? [Complaint(pointer: "/persoonId", code: "is_er_al", detail: "Deze persoon is er al bij.")] : []
    }
}
