import Schema
import Testing

@Suite struct HouseTests {
    @Test func `a house answers on its own port`() throws {
        let house = try House()
        #expect(try house.anybody().get("/livez").status == 200)
        #expect(try house.as(.medewerker).get("/v1/dialogen/\(house.id(.collega).text)").status == 404)
        #expect(try house.anybody(token: "inz_x").get("/v1/dialogen/\(house.id(.collega).text)").status == 401)
    }

    @Test func `the clock of a house stands still until it is moved`() throws {
        let house = try House()
        try house.pass(days: 3, seconds: 5)
        #expect(house.now.text == "2026-11-21T09:00:05.000Z")
    }
}
