import API
import Model
import SQLite
import Schema
import Store

/// An organisation with a dialogue in every state and everybody who might want to read it.
struct Wandelhuis: Sendable {
    let house: House
    let mensen: [String: ID]
    let zaken: [Zaak]
    private let sleutels: [String: String]

    /// The persons beside those of every house, and the unit they work in.
    private static let anderen: [(naam: String, afdeling: String)] = [
        ("vorigePartner", "TEAM-102"), ("toekomstigePartner", "TEAM-102"), ("waarnemerVooraf", "TEAM-102"),
        ("waarnemer", "TEAM-102"), ("waarnemerNadien", "TEAM-102"), ("leidinggevendeErboven", "AFD-10"),
        ("eigenaar", "TEAM-102"), ("steun", "TEAM-102"), ("hrGesprekspartner", "AFD-11"),
        ("hrDeelnemer", "AFD-11"), ("hrDeelnemerNadien", "AFD-11"), ("vertrokken", "TEAM-101"),
    ]

    init() throws {
        let house = try House(isDemo: true)
        var mensen: [String: ID] = [:]
        for who in Who.persons { mensen[who.name] = house.id(who) }
        for (naam, _) in Self.anderen { mensen[naam] = ID.make(at: House.begin) }
        let (alle, eenheden) = (mensen, house.people)
        let (zaken, sleutels) = try house.store.writeAndWait(at: house.now) { transaction throws(DatabaseError) in
            try Self.mensen(alle, eenheden, transaction)
            let zaken = try Dossiermaker(transaction: transaction, mensen: alle, eenheden: eenheden).zaken()
            var sleutels: [String: String] = [:]
            for beller in Beller.alle { sleutels[beller.naam] = try Self.sleutel(beller, alle, transaction) }
            return .keep((zaken, sleutels))
        }
        house.environment.peopleChanged()
        (self.house, self.mensen, self.zaken, self.sleutels) = (house, mensen, zaken, sleutels)
    }

    /// Somebody at the door.
    func visitor(_ beller: Beller) -> Visitor { house.anybody(token: sleutels[beller.naam]) }

    /// The id of the person, nil for a system.
    func id(_ beller: Beller) -> ID? { beller.mens.flatMap { mensen[$0] } }

    /// How much was ever changed: the length of the chain and of the feed.
    func veranderingen() throws -> Int64 {
        // That somebody asked for the own record is written down, and changes none.
        try house.number(
            """
            select (select count(*) from audit where handeling <> 'leesMijnDossier') + (select count(*) from wijziging)
            """)
    }

    private static func mensen(
        _ ids: [String: ID], _ eenheden: People, _ transaction: Transaction
    ) throws(DatabaseError) {
        let (database, today) = (transaction.database, transaction.now.day)
        for (nummer, (naam, afdeling)) in anderen.enumerated() {
            let weg: Day? = naam == "vertrokken" ? today.adding(days: -1) : nil
            try database.run(
                """
                insert into medewerker (id, personeelsnummer, voornaam, achternaam, onderdeel_id, functie,
                    uren_per_week, in_dienst_datum, uit_dienst_datum, revisie)
                values (\(ids[naam]), \("20\(nummer)"), 'Kim', \("Van " + naam), \(eenheden.unit(afdeling)),
                    'Medewerker', 3600, '2020-01-01', \(weg), 1)
                """)
        }
        for naam in ["hrGesprekspartner", "hrDeelnemer", "hrDeelnemerNadien"] {
            try database.run("insert into rol (medewerker_id, rol) values (\(ids[naam]), 'hr_adviseur')")
            try database.run(
                "insert into werkgebied (medewerker_id, onderdeel_id) values (\(ids[naam]), \(eenheden.unit("AFD-11")))"
            )
        }
        let lijnen: [(String, String, Int, Int?)] = [
            ("medewerker", "vorigePartner", -200, -10), ("medewerker", "toekomstigePartner", 7, nil),
            ("gesprekspartner", "leidinggevendeErboven", -60, nil),
        ]
        for (wie, met, van, tot) in lijnen {
            try database.run(
                """
                insert into lijn (id, medewerker_id, gesprekspartner_id, van_datum, tot_datum, bron, revisie)
                values (\(ID.make(at: transaction.now)), \(ids[wie]), \(ids[met]), \(today.adding(days: van)),
                    \(tot.map { today.adding(days: $0) }), 'hand', 1)
                """)
        }
    }

    /// A token for somebody, or what is left of one; the secret of an ended session for who signed out.
    private static func sleutel(
        _ beller: Beller, _ ids: [String: ID], _ transaction: Transaction
    ) throws(DatabaseError) -> String? {
        let (now, mens) = (transaction.now, beller.mens.flatMap { ids[$0] })
        if beller.bewijs == .uitgelogd, let mens {
            let secret = try Sessie.begin(mens, in: transaction)
            try Sessie.eindig(secret, in: transaction)
            return secret
        }
        guard let rol = beller.rol else { return nil }
        let (id, token) = try Sleutel.maak(
            naam: beller.naam, rol: rol, medewerker: mens, scopes: beller.scopes, in: transaction)
        if beller.bewijs == .ingetrokken { _ = try Sleutel.trekIn(id, in: transaction) }
        if beller.bewijs == .verlopen {
            try transaction.database.run("update sleutel set verloopt_op = \(now) where id = \(id)")
        }
        return token
    }
}
