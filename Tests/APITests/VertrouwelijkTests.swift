import Model
import SQLite
import Schema
import Store
import Testing

@Suite struct VertrouwelijkTests {
    private let hr = Who.hrAdviseur

    private func talk(_ house: House) -> Value {
        house.talk().with([("soort", "vertrouwelijk_hr")])
    }

    /// A confidential talk that the adviser logged.
    private func vertrouwelijk(_ house: House) throws -> Dossier {
        let reply = try house.as(hr).post("/v1/dialogen", talk(house))
        guard reply.status == 201 else { throw Broken(reply.text) }
        return Dossier(
            dialoog: reply.location, afspraak: "/v1/afspraken/" + reply.text("/afspraken/0/id"),
            actie: "/v1/acties/" + reply.text("/acties/0/id"), wens: "")
    }

    @Test func `begin with the employee, and with an adviser of HR`() throws {
        let house = try House()
        let ik = house.as(.medewerker)
        let begin: Value = ["soort": "vertrouwelijk_hr", "gesprekspartnerId": house.text(hr)]
        let reply = try ik.post("/v1/dialogen/_beginnen", begin)
        #expect(reply.status == 201)
        #expect(reply.text("/soort") == "vertrouwelijk_hr")
        #expect(try house.as(hr).get(reply.location).status == 200)
        #expect(try house.as(.gesprekspartner).get(reply.location).status == 404)
    }

    @Test(arguments: [Who.gesprekspartner, .collega, .medewerker, .hrBeheerder])
    func `are with nobody else`(who: Who) throws {
        let house = try House()
        let begin: Value = ["soort": "vertrouwelijk_hr", "gesprekspartnerId": house.text(who)]
        let reply = try house.as(.medewerker).post("/v1/dialogen/_beginnen", begin)
        #expect(reply.errors == ["/gesprekspartnerId geen_adviseur"])
    }

    @Test func `are not begun by a manager, nor logged by one`() throws {
        let house = try House()
        let begin: Value = ["soort": "vertrouwelijk_hr", "medewerkerId": house.text(.medewerker)]
        let partner = house.as(.gesprekspartner)
        #expect(try partner.post("/v1/dialogen/_beginnen", begin).errors == ["/soort alleen_medewerker"])
        #expect(try partner.post("/v1/dialogen", talk(house)).errors == ["/soort alleen_met_hr"])
    }

    @Test func `are logged by the employee too`() throws {
        let house = try House()
        let body = talk(house).without("medewerkerId").with([("gesprekspartnerId", house.text(hr))])
        let reply = try house.as(.medewerker).post("/v1/dialogen", body)
        #expect(reply.status == 201)
        #expect(try house.as(hr).get(reply.location).status == 200)
    }

    @Test(arguments: ["", "/samenvatting", "/acties", "/afspraken", "/gesprekken", "/uitnodiging", "/voorbereiding"])
    func `are hidden from the manager and the deputy`(part: String) throws {
        let house = try House()
        let dossier = try vertrouwelijk(house)
        try house.waarneming(.andereManager)
        for who in [Who.gesprekspartner, .andereManager, .andereHrAdviseur] {
            #expect(try house.as(who).get(dossier.dialoog + part).status == 404)
        }
        #expect(try house.as(.gesprekspartner).get(dossier.actie).status == 404)
        #expect(try house.as(.gesprekspartner).get(dossier.afspraak).status == 404)
    }

    @Test func `are in no list of the manager`() throws {
        let house = try House()
        _ = try vertrouwelijk(house)
        let manager = house.as(.gesprekspartner)
        #expect(try manager.get("/v1/dialogen").count("/items") == 0)
        #expect(try manager.get("/v1/acties?als=gesprekspartner").count("/items") == 0)
        #expect(try manager.get("/v1/vrijgaven").count("/items") == 0)
        #expect(try house.as(.andereHrAdviseur).get("/v1/dialogen").count("/items") == 0)
        #expect(try house.as(hr).get("/v1/dialogen?als=hr_adviseur").count("/items") == 1)
        #expect(try house.as(hr).get("/v1/acties").count("/items") == 0)
    }

    @Test func `are answered by both like any other`() throws {
        let house = try House()
        let dossier = try vertrouwelijk(house)
        let answer: Value = ["reactie": "akkoord", "versie": 1]
        _ = try house.act(.medewerker, dossier.dialoog, "/reacties", answer, on: dossier.dialoog)
        #expect(try house.as(hr).get(dossier.dialoog).text("/status") == "vastgesteld")
    }

    @Test func `name nobody as owner who would learn of them`() throws {
        let house = try House()
        let dossier = try vertrouwelijk(house)
        let actie: Value = ["omschrijving": "Iets regelen.", "streefdatumEerst": house.day(9)]
        let manager = actie.with([("eigenaarId", house.text(.gesprekspartner))])
        let address = dossier.dialoog + "/acties"
        #expect(try house.as(hr).post(address, manager).errors == ["/eigenaarId vertrouwelijk"])
        let allen = actie.with([("eigenaarSoort", "hr")])
        #expect(try house.as(hr).post(address, allen).errors == ["/eigenaarSoort vertrouwelijk"])
    }

    @Test func `pass no action on to who would learn of them`() throws {
        let house = try House()
        let dossier = try vertrouwelijk(house)
        let manager: Value = ["eigenaarId": house.text(.gesprekspartner)]
        let refused = try house.act(.medewerker, dossier.actie, "/_toewijzen", manager)
        #expect(refused.errors == ["/eigenaarId vertrouwelijk"])
        let allen = try house.act(.medewerker, dossier.actie, "/_toewijzen", ["eigenaarSoort": "hr"])
        #expect(allen.errors == ["/eigenaarSoort vertrouwelijk"])
        let adviseur = try house.act(.medewerker, dossier.actie, "/_toewijzen", ["eigenaarId": house.text(hr)])
        #expect(adviseur.status == 200)
    }

    @Test func `warn where the adviser is one of the two, and refuse where another one reads`() throws {
        let house = try House()
        let dossier = try vertrouwelijk(house)
        let actie: Value = ["omschrijving": "Zij heeft een burn-out gehad.", "streefdatumEerst": house.day(9)]
        func made(_ who: Who) throws -> [String] {
            try house.as(hr).post(dossier.dialoog + "/acties", actie.with([("eigenaarId", house.text(who))])).errors
        }
        #expect(try made(hr) == ["/omschrijving taalwacht_waarschuwt"])
        #expect(try made(.andereHrAdviseur) == ["/omschrijving gezondheid"])
    }

    @Test func `show the manager one action, until the employee takes it back`() throws {
        let house = try House()
        let dossier = try vertrouwelijk(house)
        let manager = house.as(.gesprekspartner)
        _ = try house.act(hr, dossier.actie, "/voortgang", ["tekst": "We spraken hierover."], on: dossier.actie)
        let released = try house.act(.medewerker, dossier.actie, "/_vrijgeven", on: dossier.actie)
        #expect(released.texts("/toegestaneHandelingen").contains("trekVrijgaveActieIn"))
        let seen = try manager.get(dossier.actie)
        #expect(seen.status == 200)
        #expect(seen.text("/omschrijving") == "Gesprek met opleidingen plannen.")
        for hidden in ["/dialoogId", "/afspraakId", "/auteurId", "/alsDan"] {
            #expect(seen[hidden] == nil)
        }
        #expect(seen.texts("/toegestaneHandelingen") == [])
        #expect(seen.count("/voortgang") == 0)
        #expect(try manager.get(dossier.dialoog).status == 404)
        #expect(try manager.get(dossier.afspraak).status == 404)
        #expect(try manager.get("/v1/vrijgaven").count("/items") == 1)
        #expect(try house.as(.medewerker).get("/v1/mij/inzagen").text("/items/0/deel") != "")
        let back = try house.act(.medewerker, dossier.actie, "/_vrijgave-intrekken", on: dossier.actie)
        #expect(back.status == 200)
        #expect(try manager.get(dossier.actie).status == 404)
        #expect(try manager.get("/v1/vrijgaven").count("/items") == 0)
    }

    @Test func `show the manager one agreement without who made it`() throws {
        let house = try House()
        let dossier = try vertrouwelijk(house)
        let manager = house.as(.gesprekspartner)
        #expect(try house.act(.medewerker, dossier.afspraak, "/_vrijgeven", on: dossier.afspraak).status == 200)
        let seen = try manager.get(dossier.afspraak)
        #expect(seen.text("/tekst") == "Meelopen met het team opleiden.")
        for hidden in ["/dialoogId", "/auteurId", "/bevestigingen"] { #expect(seen[hidden] == nil) }
        #expect(!seen.text.contains(house.id(hr).text))
        #expect(try house.act(.medewerker, dossier.afspraak, "/_vrijgeven", on: dossier.afspraak).status == 409)
        _ = try house.act(.medewerker, dossier.afspraak, "/_vrijgave-intrekken", on: dossier.afspraak)
        #expect(try manager.get(dossier.afspraak).status == 404)
    }

    @Test func `are released by the employee only, and to the manager of that day`() throws {
        let house = try House()
        let dossier = try vertrouwelijk(house)
        #expect(try house.act(hr, dossier.actie, "/_vrijgeven", on: dossier.actie).status == 403)
        #expect(try house.as(.gesprekspartner).post(dossier.actie + "/_vrijgeven", match: "*").status == 403)
        _ = try house.act(.medewerker, dossier.actie, "/_vrijgeven", on: dossier.actie)
        try house.line(.medewerker, with: .andereManager)
        #expect(try house.as(.gesprekspartner).get(dossier.actie).status == 404)
        #expect(try house.as(.andereManager).get(dossier.actie).status == 404)
    }

    @Test func `are released again after the line changed, and not back to who was manager before`() throws {
        let house = try House()
        let dossier = try vertrouwelijk(house)
        func release() throws -> Reply { try house.act(.medewerker, dossier.actie, "/_vrijgeven", on: dossier.actie) }
        #expect(try release().status == 200)
        try house.pass(days: 1)
        try house.line(.medewerker, with: .andereManager)
        let stale = try house.as(.medewerker).get(dossier.actie)
        #expect(stale.texts("/toegestaneHandelingen").contains("geefActieVrij"))
        #expect(try release().status == 200)
        #expect(try release().errors == [" al_vrijgegeven"])
        #expect(try house.as(.andereManager).get(dossier.actie).status == 200)
        try house.pass(days: 1)
        try house.line(.medewerker, with: .gesprekspartner)
        #expect(try house.as(.gesprekspartner).get(dossier.actie).status == 404)
    }

    @Test func `are logged by an adviser of the werkgebied, or by one whom the employee chose`() throws {
        let house = try House()
        let far = Who.andereHrAdviseur
        #expect(try house.as(far).post("/v1/dialogen", talk(house)).errors == ["/medewerkerId niet_vertrouwelijk"])
        let unknown = talk(house).with([("medewerkerId", .text(ID.make(at: house.now).text))])
        #expect(try house.as(far).post("/v1/dialogen", unknown).errors == ["/medewerkerId niet_vertrouwelijk"])
        let begin: Value = ["soort": "vertrouwelijk_hr", "gesprekspartnerId": house.text(far)]
        #expect(try house.as(.medewerker).post("/v1/dialogen/_beginnen", begin).status == 201)
        #expect(try house.as(far).post("/v1/dialogen", talk(house)).status == 201)
    }

    @Test func `that an adviser is writing down are no secret to the employee`() throws {
        let house = try House()
        let draft = try house.as(hr.in(.medewerker)).post("/v1/concepten", ["inhoud": talk(house)])
        #expect(draft.status == 201)
        let mij = try house.as(.medewerker).get("/v1/mij")
        #expect(mij.text("/conceptenOverMij/0/auteurNaam") == "Sam De hrAdviseur")
        #expect(try house.as(.collega).get("/v1/mij").count("/conceptenOverMij") == 0)
    }

    @Test func `are the only ones to release from`() throws {
        let house = try House()
        let dossier = try house.dossier()
        let reply = try house.act(.medewerker, dossier.actie, "/_vrijgeven", on: dossier.actie)
        #expect(reply.errors == [" niet_vertrouwelijk"])
    }

    @Test func `end for who is no adviser any more`() throws {
        let house = try House()
        let dossier = try vertrouwelijk(house)
        let adviseur = house.id(hr)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("delete from rol where medewerker_id = \(adviseur)")
        }
        #expect(try house.as(hr).get(dossier.dialoog).status == 401)
        #expect(try house.as(hr.in(.gesprekspartner)).get(dossier.dialoog).status == 404)
    }
}
