import Model
import SQLite
import Schema
import Store

/// What HR may know of actions that are not shared: how many wait for the employees of the werkgebied to decide.
enum Actietellingen {
    /// From how many people a number says nothing about one of them (DOMAIN.md R8).
    static let kleinsteGroep = 15

    private static let schema: Value = .object([
        .init("type", "object"), .init("additionalProperties", false),
        .init("required", .list(["wachtOpMedewerker", "reden"])),
        .init(
            "properties",
            [
                "wachtOpMedewerker": [
                    "type": "integer", "format": "int64", "minimum": 0, "nullable": true,
                    "description": "Hoeveel lopende acties zijn voorgesteld aan HR en wachten op de medewerker.",
                ],
                "reden": [
                    "type": "string", "enum": .list(["te_klein_om_te_tonen", .null]), "nullable": true,
                    "description": "Waarom er geen getal staat.",
                ],
            ]),
    ])

    static let lees = Operation.read(
        .leesActietellingen, "Telt wat in uw werkgebied op de medewerker wacht.", .document(schema)
    ) { call throws(Failure) in
        try call.pass(.leesActietellingen)
        let werkgebied = try call.caller().werkgebied
        let count = try call.isGrootGenoeg(werkgebied) ? call.wachtend(in: werkgebied) : nil
        return Answer(
            200, Media.json,
            JSON.bytes([
                "wachtOpMedewerker": count.map(Value.integer) ?? .null,
                "reden": count == nil ? "te_klein_om_te_tonen" : .null,
            ]))
    }
}

extension Call {
    /// Whether enough people work in these units today.
    fileprivate func isGrootGenoeg(_ onderdelen: Set<ID>) throws(Failure) -> Bool {
        let people = try register().personen.values.lazy.filter { [today] persoon in
            onderdelen.contains(persoon.onderdeelId) && persoon.inDienst <= today
                && persoon.uitDienst.map { today <= $0 } ?? true
        }
        return people.prefix(Actietellingen.kleinsteGroep).count == Actietellingen.kleinsteGroep
    }

    fileprivate func wachtend(in onderdelen: Set<ID>) throws(Failure) -> Int64 {
        do {
            return try database.first(
                """
                select count(*) from actie a cross join medewerker m on m.id = a.medewerker_id
                where a.hr_delen = 'voorgesteld' and a.status in ('open', 'in_uitvoering', 'loopt_vast')
                and m.onderdeel_id in \(list: onderdelen.sorted())
                """
            ) { row in row.integer(0) } ?? 0
        } catch {
            throw .database(error)
        }
    }
}
