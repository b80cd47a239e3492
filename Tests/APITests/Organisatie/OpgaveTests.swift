import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

/// What a connected HR system says of one person.
private let opgave: Value = [
    "personeelsnummer": "900001", "voornaam": "Jo", "achternaam": "Nieuw", "onderdeelCode": "TEAM-101",
    "inDienstDatum": "2026-01-01", "leidinggevende": "101",
]

@Suite struct `One person from the HR system` {
    private let target = "/v1/medewerkers/_nummer"

    @Test func `is made once and then recognised by number`() throws {
        let house = try House()
        let systeem = house.as(.koppeling(.medewerkersSchrijven))
        let made = try systeem.put(target, opgave)
        #expect(made.status == 201)
        #expect(made["/gesprekspartnerId"] == house.text(.gesprekspartner))
        #expect(made.location == "/v1/medewerkers/\(made.text("/id"))")
        let again = try systeem.put(target, opgave)
        #expect(again.status == 200)
        #expect(again["/id"] == made["/id"])
        #expect(again["/revisie"] == .integer(1))
        #expect(try house.number("select count(*) from lijn where bron = 'import' and revisie > 1") == 0)
    }

    @Test func `gets another partner with another manager, from today`() throws {
        let house = try House()
        let systeem = house.as(.koppeling(.medewerkersSchrijven))
        let made = try systeem.put(target, opgave)
        let changed = try systeem.put(target, opgave.with([("leidinggevende", "103")]))
        #expect(changed["/gesprekspartnerId"] == house.text(.andereManager))
        let lijnen = try systeem.get("/v1/lijnen?medewerkerId=\(made.text("/id"))")
        #expect(lijnen.count("/items") == 2)
        #expect(lijnen["/items/0/totDatum"] == house.day(0))
        #expect(lijnen["/items/1/vanDatum"] == house.day(0))
    }

    @Test func `is refused with everything that is in the way`() throws {
        let house = try House()
        let refused = try house.as(.koppeling(.medewerkersSchrijven)).put(
            target, opgave.with([("onderdeelCode", "TEAM-999"), ("leidinggevende", "900001")]))
        #expect(refused.status == 409)
        #expect(refused.errors == ["/onderdeelCode onbekend_onderdeel", "/leidinggevende eigen_leidinggevende"])
        #expect(try house.number("select count(*) from medewerker where personeelsnummer = '900001'") == 0)
    }

    @Test func `may not stand above whoever stands above`() throws {
        let house = try House()
        let systeem = house.as(.koppeling(.medewerkersSchrijven))
        let partner = opgave.with([
            ("personeelsnummer", "101"), ("voornaam", "Sam"), ("achternaam", "De gesprekspartner"),
            ("inDienstDatum", "2020-01-01"), ("leidinggevende", "100"),
        ])
        #expect(try systeem.put(target, partner).errors == ["/leidinggevende kring"])
    }

    @Test func `is put in line with whoever asks it by somebody else only`() throws {
        let house = try House()
        let eigen = opgave.with([("leidinggevende", .text(house.number(of: .beheerder)))])
        let refused = try house.as(.beheerder).put(target, eigen)
        #expect(refused.status == 409)
        #expect(refused.errors == ["/leidinggevende niet_voor_jezelf"])
        #expect(try house.number("select count(*) from medewerker where personeelsnummer = '900001'") == 0)
        #expect(try house.as(.koppeling(.medewerkersSchrijven)).put(target, eigen).status == 201)
        #expect(try house.as(.beheerder).put(target, eigen).status == 200)
    }

    @Test func `ends the lines of who leaves`() throws {
        let house = try House()
        let systeem = house.as(.koppeling(.medewerkersSchrijven))
        #expect(try systeem.put(target, opgave).status == 201)
        let weg = try systeem.put(target, opgave.with([("uitDienstDatum", "2026-11-01")]))
        #expect(weg["/gesprekspartnerId"] == .null)
        #expect(
            try house.number(
                """
                select count(*) from lijn join medewerker on medewerker.id = medewerker_id
                where personeelsnummer = '900001' and tot_datum is null
                """) == 0)
    }

    @Test(arguments: [Who.medewerker, .gesprekspartner, .hrAdviseur, .hrBeheerder, .koppeling(.actiesLezen)])
    func `is not for others to write`(who: Who) throws {
        let house = try House()
        #expect(try house.as(who).put(target, opgave).status == 403)
    }

    @Test func `takes shared actions out of sight of the former adviser`() throws {
        let house = try House()
        let dialoog = try house.proefdialoog()
        let actie = Proefactie(
            id: .make(at: house.now), medewerker: house.id(.medewerker), dialoog: dialoog,
            eigenaar: house.id(.medewerker), eerst: house.today.adding(days: 9),
            standen: [.init(op: house.now, nu: house.today.adding(days: 9))])
        try house.write { transaction throws(DatabaseError) in try actie.insert(transaction) }
        let voor = try house.number("select positie from actie_spoor")
        let verhuisd = opgave.with([
            ("personeelsnummer", "100"), ("voornaam", "Sam"), ("achternaam", "De medewerker"),
            ("onderdeelCode", "AFD-11"), ("inDienstDatum", "2020-01-01"),
        ])
        #expect(try house.as(.koppeling(.medewerkersSchrijven)).put(target, verhuisd).status == 200)
        #expect(try house.number("select positie from actie_spoor") > voor)
    }
}
