import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

@Suite struct `People and units` {
    @Test func `everybody learns who they are and what they may`() throws {
        let house = try House()
        let hr = try house.as(.hrAdviseur).get("/v1/mij")
        #expect(hr["/medewerkerId"] == house.text(.hrAdviseur))
        #expect(hr.texts("/rollen") == ["hr_adviseur"])
        #expect(hr.count("/werkgebied") == 3)
        let systeem = try house.as(.koppeling(.medewerkersSchrijven)).get("/v1/mij")
        #expect(systeem["/medewerkerId"] == .null)
        #expect(systeem.texts("/scopes") == ["medewerkers:schrijven"])
        #expect(systeem.texts("/handelingen").contains("schrijfMedewerker"))
        #expect(try house.anybody().get("/v1/mij").status == 401)
    }

    @Test func `units are read one by one, page by page and not again when nothing changed`() throws {
        let house = try House()
        let page = try house.as(.medewerker).get("/v1/onderdelen?limit=3")
        #expect(page.count("/items") == 3)
        #expect(page.fields.first("Link")?.contains("rel=\"next\"") == true)
        let one = try house.as(.medewerker).get("/v1/onderdelen/\(page.text("/items/0/id"))")
        #expect(one.text("/code") == "AFD-10")
        let again = try house.as(.medewerker).get(
            "/v1/onderdelen/\(page.text("/items/0/id"))", [("If-None-Match", one.etag)])
        #expect(again.status == 304)
    }

    @Test func `a partner lists the team, an adviser the werkgebied, a system everybody`() throws {
        let house = try House()
        let team = try house.as(.gesprekspartner).get("/v1/medewerkers")
        #expect(team.count("/items") == 3)
        #expect(team["/items/0/personeelsnummer"] == nil)
        let gebied = try house.as(.andereHrAdviseur).get("/v1/medewerkers")
        #expect(gebied.count("/items") == 2)
        #expect(gebied["/items/0/personeelsnummer"] != nil)
        #expect(try house.as(.koppeling(.medewerkersSchrijven)).get("/v1/medewerkers").count("/items") == 10)
        #expect(try house.as(.medewerker).get("/v1/medewerkers").status == 403)
        #expect(try house.as(.gesprekspartner).get("/v1/medewerkers?als=beheer").status == 403)
    }

    @Test func `pages follow one another by name without a name in the link`() throws {
        let house = try House()
        var target = "/v1/medewerkers?limit=4"
        var names: [String] = []
        for _ in 0..<3 {
            let page = try house.as(.beheerder).get(target)
            for place in 0..<page.count("/items") { names.append(page.text("/items/\(place)/achternaam")) }
            guard let link = page.fields.first("Link")?.split(separator: ">").first else { break }
            target = String(link.dropFirst())
        }
        #expect(names.count == 10)
        #expect(names == names.sorted())
    }

    @Test func `a deputy sees the team as long as it lasts`() throws {
        let house = try House()
        let target = "/v1/medewerkers/\(house.id(.collega).text)"
        #expect(try house.as(.andereManager).get(target).status == 404)
        try house.waarneming(.andereManager, dagen: 2)
        #expect(try house.as(.andereManager).get(target).status == 200)
        #expect(try house.as(.andereManager).get("/v1/medewerkers").count("/items") == 4)
        try house.pass(days: 3)
        #expect(try house.as(.andereManager).get(target).status == 404)
    }

    @Test func `a person is shown by what one is to that person`() throws {
        let house = try House()
        let target = "/v1/medewerkers/\(house.id(.medewerker).text)"
        #expect(try house.as(.medewerker).get(target)["/email"] != nil)
        let partner = try house.as(.gesprekspartner).get(target)
        #expect(partner.status == 200)
        #expect(partner["/email"] == nil)
        #expect(partner["/gesprekspartnerId"] == house.text(.gesprekspartner))
        #expect(try house.as(.hrAdviseur).get(target)["/email"] != nil)
        #expect(try house.as(.andereHrAdviseur).get(target).status == 404)
        #expect(try house.as(.collega).get(target).status == 404)
    }

    @Test func `a new line ends what the former partner sees`() throws {
        let house = try House()
        let target = "/v1/medewerkers/\(house.id(.medewerker).text)"
        try house.line(.medewerker, with: .andereManager)
        #expect(try house.as(.gesprekspartner).get(target).status == 404)
        #expect(try house.as(.andereManager).get(target).status == 200)
    }

    @Test func `people are found by the beginning of a name, with little shown`() throws {
        let house = try House()
        let found = try house.as(.medewerker).post("/v1/medewerkers/_zoek", ["zoekterm": "de COL"])
        #expect(found.count("/items") == 1)
        #expect(found["/items/0/id"] == house.text(.collega))
        #expect(found["/items/0/personeelsnummer"] == .null)
        #expect(try house.as(.medewerker).post("/v1/medewerkers/_zoek", ["zoekterm": "ega"]).count("/items") == 0)
        #expect(
            try house.as(.medewerker).post("/v1/medewerkers/_zoek", ["zoekterm": "d"]).errors == ["/zoekterm te_kort"])
        #expect(try house.as(.medewerker).post("/v1/medewerkers/_zoek", [:]).status == 409)
    }

    @Test func `a number is for those who may see numbers`() throws {
        let house = try House()
        let vraag: Value = ["personeelsnummer": "100"]
        let found = try house.as(.koppeling(.medewerkersSchrijven)).post("/v1/medewerkers/_zoek", vraag)
        #expect(found["/items/0/id"] == house.text(.medewerker))
        #expect(try house.as(.collega).post("/v1/medewerkers/_zoek", vraag).status == 403)
    }

    @Test func `who left is found by those who keep the people only`() throws {
        let house = try House()
        let (wie, gisteren) = (house.id(.collega), house.today.adding(days: -1))
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run(
                "update medewerker set uit_dienst_datum = \(gisteren) where id = \(wie)")
        }
        let vraag: Value = ["zoekterm": "de collega"]
        #expect(try house.as(.medewerker).post("/v1/medewerkers/_zoek", vraag).count("/items") == 0)
        #expect(try house.as(.beheerder).post("/v1/medewerkers/_zoek", vraag).count("/items") == 1)
        #expect(try house.as(.collega).get("/v1/mij").status == 401)
    }
}
