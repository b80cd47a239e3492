import API
import Model
import SQLite
import Schema
import Store

/// Somebody with a token: a person in one role, or a connected system with one scope.
struct Who: Hashable, Sendable {
    let name: String
    let rol: Rol
    var scope: Scope?

    static let medewerker = Who("medewerker", .medewerker)
    /// In line with `medewerker`, `collega` and `hrAdviseur` since 60 days ago.
    static let gesprekspartner = Who("gesprekspartner", .gesprekspartner)
    /// Another employee of the same partner and team.
    static let collega = Who("collega", .medewerker)
    /// A second manager, in line with `buitenstaander` only.
    static let andereManager = Who("andereManager", .gesprekspartner)
    /// An employee of AFD-11.
    static let buitenstaander = Who("buitenstaander", .medewerker)
    /// With AFD-10 as werkgebied.
    static let hrAdviseur = Who("hrAdviseur", .hrAdviseur)
    /// With AFD-11 as werkgebied.
    static let andereHrAdviseur = Who("andereHrAdviseur", .hrAdviseur)
    static let hrBeheerder = Who("hrBeheerder", .hrBeheerder)
    static let cijferlezer = Who("cijferlezer", .cijferlezer)
    static let beheerder = Who("beheerder", .beheerder)

    /// A connected system with one scope.
    static func koppeling(_ scope: Scope) -> Who {
        var who = Who("koppeling " + scope.rawValue, .koppeling)
        who.scope = scope
        return who
    }

    /// The persons, each in the role they have here.
    static let persons: [Who] = [
        medewerker, gesprekspartner, collega, andereManager, buitenstaander, hrAdviseur, andereHrAdviseur,
        hrBeheerder, cijferlezer, beheerder,
    ]

    /// Everybody with a token.
    static let all: [Who] =
        persons + persons.filter { $0.rol != .medewerker }.map { $0.in(.medewerker) }
        + persons.filter { $0.rol != .gesprekspartner }.map { $0.in(.gesprekspartner) }
        + Scope.allCases.map(koppeling)

    private init(_ name: String, _ rol: Rol) {
        self.name = name
        self.rol = rol
    }

    /// The same person in another role: everybody is an employee, and may be somebody's partner.
    func `in`(_ rol: Rol) -> Who { Who(name, rol) }
}

/// The people and units of a house.
///
/// AFD-10 has TEAM-101 (medewerker, collega, gesprekspartner) and TEAM-102 (andereManager); AFD-11 has buitenstaander.
struct People: Sendable {
    private let ids: [String: ID]
    private let units: [String: ID]
    private let tokens: [Who: String]

    init(in store: Archive, at now: Instant) throws {
        (ids, units, tokens) = try store.writeAndWait(at: now) { transaction throws(DatabaseError) in
            let units = try Self.makeUnits(in: transaction.database, at: now)
            let ids = try Self.makePersons(units, in: transaction.database, at: now)
            try Self.makeLines(ids, in: transaction.database, at: now)
            try Self.grant(ids, units, in: transaction.database)
            var tokens: [Who: String] = [:]
            for who in Who.all {
                tokens[who] = try Sleutel.maak(
                    naam: who.name, rol: who.rol, medewerker: ids[who.name], scopes: who.scope.map { [$0] } ?? [],
                    in: transaction
                ).token
            }
            return .keep((ids, units, tokens))
        }
    }

    func token(_ who: Who) -> String { tokens[who] ?? "" }

    /// The id of a person, whatever the role.
    func id(_ who: Who) -> ID { ids[who.name] ?? .make(at: .first) }

    /// The id of a unit by its code.
    func unit(_ code: String) -> ID { units[code] ?? .make(at: .first) }

    private static func makeUnits(in database: Database, at now: Instant) throws(DatabaseError) -> [String: ID] {
        var units: [String: ID] = [:]
        for (code, boven) in [("AFD-10", nil), ("AFD-11", nil), ("TEAM-101", "AFD-10"), ("TEAM-102", "AFD-10")] {
            let unit = Onderdeel(
                id: .make(at: now), code: code, naam: "Onderdeel \(code)", soort: boven == nil ? .afdeling : .team,
                bovenliggendId: boven.flatMap { units[$0] }, revisie: 1)
            try Tables.onderdelen.insert(unit, in: database)
            units[code] = unit.id
        }
        return units
    }

    private static func makePersons(
        _ units: [String: ID], in database: Database, at now: Instant
    ) throws(DatabaseError) -> [String: ID] {
        var ids: [String: ID] = [:]
        for (place, who) in Who.persons.enumerated() {
            let unit =
                switch who {
                case .andereManager: units["TEAM-102"]
                case .buitenstaander, .andereHrAdviseur: units["AFD-11"]
                default: units["TEAM-101"]
                }
            guard let unit else { continue }
            let id = ID.make(at: now)
            try database.run(
                """
                insert into medewerker (id, personeelsnummer, voornaam, achternaam, email, onderdeel_id, functie,
                    uren_per_week, in_dienst_datum, revisie)
                values (\(id), \("10\(place)"), 'Sam', \("De " + who.name), \("\(who.name)@voorbeeld.nl"), \(unit),
                    'Medewerker', 3600, '2020-01-01', 1)
                """)
            ids[who.name] = id
        }
        return ids
    }

    private static func makeLines(_ ids: [String: ID], in database: Database, at now: Instant) throws(DatabaseError) {
        let lines: [(Who, Who)] = [
            (.medewerker, .gesprekspartner), (.collega, .gesprekspartner), (.hrAdviseur, .gesprekspartner),
            (.buitenstaander, .andereManager),
        ]
        for (who, partner) in lines {
            guard let medewerker = ids[who.name], let gesprekspartner = ids[partner.name] else { continue }
            try Tables.lijnen.insert(
                Lijn(
                    id: .make(at: now), medewerkerId: medewerker, gesprekspartnerId: gesprekspartner,
                    vanDatum: now.day.adding(days: -60), totDatum: nil, bron: .importbestand, revisie: 1),
                in: database)
        }
    }

    private static func grant(
        _ ids: [String: ID], _ units: [String: ID], in database: Database
    ) throws(DatabaseError) {
        for who in Who.persons where Rol.toegekend.contains(who.rol) {
            try database.run("insert into rol (medewerker_id, rol) values (\(ids[who.name]), \(who.rol.rawValue))")
        }
        for (who, code) in [(Who.hrAdviseur, "AFD-10"), (.andereHrAdviseur, "AFD-11")] {
            try database.run(
                "insert into werkgebied (medewerker_id, onderdeel_id) values (\(ids[who.name]), \(units[code]))")
        }
    }
}

extension House {
    /// The id of a person.
    func id(_ who: Who) -> ID { people.id(who) }

    /// The id of a person as it stands in JSON.
    func text(_ who: Who) -> Value { .text(people.id(who).text) }

    /// The day so many days from today as it stands in JSON.
    func day(_ days: Int) -> Value { .text(today.adding(days: days).text) }

    /// Lets somebody stand in for the partner, from today.
    func waarneming(_ waarnemer: Who, voor partner: Who = .gesprekspartner, dagen: Int = 7) throws {
        let (nieuw, wie, voor, van) = (ID.make(at: now), id(waarnemer), id(partner), today)
        try write { transaction throws(DatabaseError) in
            try transaction.database.run(
                """
                insert into waarneming (id, gesprekspartner_id, waarnemer_id, van_datum, tot_en_met_datum, revisie)
                values (\(nieuw), \(voor), \(wie), \(van), \(van.adding(days: dagen)), 1)
                """)
        }
    }

    /// Ends the line of somebody yesterday, and begins one with another partner when there is one.
    func line(_ who: Who, with partner: Who?) throws {
        let (nieuw, wie, met, van) = (ID.make(at: now), id(who), partner.map { id($0) }, today)
        try write { transaction throws(DatabaseError) in
            try transaction.database.run(
                "update lijn set tot_datum = \(van) where medewerker_id = \(wie) and tot_datum is null")
            guard let met else { return }
            try transaction.database.run(
                """
                insert into lijn (id, medewerker_id, gesprekspartner_id, van_datum, bron, revisie)
                values (\(nieuw), \(wie), \(met), \(van), 'hand', 1)
                """)
        }
    }
}
