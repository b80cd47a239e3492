import Model
import SQLite
import Schema
import Testing

@Suite struct BeurtmeldingTests {
    @Test(arguments: [Scope.medewerkersSchrijven, .signalenSchrijven])
    func `are told by a connected system, without a reason`(scope: Scope) throws {
        let house = try House()
        let address = "/v1/medewerkers/\(house.id(.medewerker).text)/beurt"
        #expect(try house.as(.koppeling(scope)).post(address).status == 204)
        #expect(try house.as(.koppeling(scope)).post(address).status == 204)
        #expect(try house.number("select count(*) from beurt") == 1)
        let lijst = try house.as(.gesprekspartner).get("/v1/dialogen/_aan-de-beurt")
        #expect(
            (0..<lijst.count("/items")).contains { lijst["/items/\($0)/gemeldDatum"] == .text(house.now.day.text) })
        #expect(try house.as(.hrAdviseur).post(address).status == 403)
        #expect(
            try house.as(.koppeling(scope)).post("/v1/medewerkers/\(ID.make(at: house.now).text)/beurt").status == 404)
    }

    @Test func `are over with the next talk, but not with one in confidence`() throws {
        let house = try House()
        let address = "/v1/medewerkers/\(house.id(.medewerker).text)/beurt"
        _ = try house.as(.koppeling(.medewerkersSchrijven)).post(address)
        _ = try house.as(.hrAdviseur).post("/v1/dialogen", house.talk().with([("soort", "vertrouwelijk_hr")]))
        #expect(try house.number("select count(*) from beurt") == 1)
        _ = try house.logged()
        #expect(try house.number("select count(*) from beurt") == 0)
    }
}
