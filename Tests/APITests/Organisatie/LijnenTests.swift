import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

@Suite struct `Lines by hand` {
    private func body(_ house: House) -> Value {
        [
            "medewerkerId": house.text(.collega), "gesprekspartnerId": house.text(.andereManager),
            "vanDatum": house.day(0), "totDatum": house.day(30),
        ]
    }

    @Test func `make a partner at once, and end when told`() throws {
        let house = try House()
        let made = try house.as(.hrBeheerder).post("/v1/lijnen", body(house))
        #expect(made.status == 201)
        #expect(made.text("/bron") == "hand")
        let person = "/v1/medewerkers/\(house.id(.collega).text)"
        #expect(try house.as(.andereManager).get(person).status == 200)
        let ended = try house.as(.hrBeheerder).patch(
            made.location, ["totDatum": house.day(0)], match: made.etag)
        #expect(ended["/revisie"] == .integer(2))
        #expect(try house.as(.andereManager).get(person).status == 404)
    }

    @Test func `do not overlap with another of the same two`() throws {
        let house = try House()
        let first = try house.as(.hrBeheerder).post("/v1/lijnen", body(house))
        let second = try house.as(.hrBeheerder).post("/v1/lijnen", body(house))
        #expect(second.status == 409)
        #expect(second.errors == ["/vanDatum overlapt"])
        let later = body(house).with([("vanDatum", house.day(30)), ("totDatum", .null)])
        #expect(try house.as(.hrBeheerder).post("/v1/lijnen", later).status == 201)
        let longer = try house.as(.hrBeheerder).patch(
            first.location, ["totDatum": house.day(31)], match: first.etag)
        #expect(longer.status == 409)
    }

    @Test func `are made for others, and an ended one is not taken back for oneself`() throws {
        let house = try House()
        let own = body(house).with([("gesprekspartnerId", house.text(.hrBeheerder))])
        let visitor = house.as(.hrBeheerder)
        #expect(try visitor.post("/v1/lijnen", own).errors == ["/gesprekspartnerId niet_voor_jezelf"])
        let made = try house.as(.beheerder).post("/v1/lijnen", own.with([("totDatum", house.day(0))]))
        #expect(made.status == 201)
        let again = try visitor.patch(made.location, ["totDatum": .null], match: made.etag)
        #expect(again.errors == ["/gesprekspartnerId niet_voor_jezelf"])
        #expect(try house.as(.beheerder).patch(made.location, ["totDatum": .null], match: made.etag).status == 200)
    }

    @Test func `are made once under one key`() throws {
        let house = try House()
        let first = try house.as(.hrBeheerder).post("/v1/lijnen", body(house), key: "een")
        let second = try house.as(.hrBeheerder).post("/v1/lijnen", body(house), key: "een")
        #expect(second.status == 201)
        #expect(second["/id"] == first["/id"])
    }

    @Test func `name the version that is changed`() throws {
        let house = try House()
        let made = try house.as(.hrBeheerder).post("/v1/lijnen", body(house))
        let change: Value = ["totDatum": house.day(9)]
        #expect(try house.as(.hrBeheerder).patch(made.location, change).status == 428)
        #expect(try house.as(.hrBeheerder).patch(made.location, change, match: "\"r7\"").status == 412)
        let other = try house.as(.hrBeheerder).patch(
            made.location, ["vanDatum": house.day(9)], match: made.etag)
        #expect(other.status == 400)
    }

    @Test func `refuse who is unknown, oneself, and an end before the beginning`() throws {
        let house = try House()
        let self_ = body(house).with([("gesprekspartnerId", house.text(.collega)), ("totDatum", house.day(-1))])
        #expect(
            try house.as(.hrBeheerder).post("/v1/lijnen", self_).errors == [
                "/gesprekspartnerId zichzelf", "/totDatum voor_begin",
            ])
        let nobody = body(house).with([("medewerkerId", .text(ID.make(at: .first).text))])
        #expect(try house.as(.hrBeheerder).post("/v1/lijnen", nobody).errors == ["/medewerkerId onbekend"])
    }

    @Test(arguments: [Who.medewerker, .gesprekspartner, .hrAdviseur, .koppeling(.actiesLezen)])
    func `are not for others`(who: Who) throws {
        let house = try House()
        #expect(try house.as(who).get("/v1/lijnen").status == 403)
        #expect(try house.as(who).post("/v1/lijnen", body(house)).status == 403)
    }
}

@Suite struct `Standing in` {
    private func body(_ house: House, voor partner: Who = .gesprekspartner) -> Value {
        [
            "gesprekspartnerId": house.text(partner), "waarnemerId": house.text(.andereManager),
            "vanDatum": house.day(0), "totEnMetDatum": house.day(7),
        ]
    }

    @Test func `is arranged by the partner, and seen by the two`() throws {
        let house = try House()
        let made = try house.as(.gesprekspartner).post("/v1/waarnemingen", body(house))
        #expect(made.status == 201)
        #expect(try house.as(.andereManager).get(made.location).status == 200)
        #expect(try house.as(.andereManager).get("/v1/waarnemingen").count("/items") == 1)
        #expect(try house.as(.hrAdviseur.in(.gesprekspartner)).get(made.location).status == 404)
        #expect(try house.as(.hrAdviseur.in(.gesprekspartner)).get("/v1/waarnemingen").count("/items") == 0)
        let change: Value = ["totEnMetDatum": house.day(3)]
        #expect(try house.as(.andereManager).patch(made.location, change, match: made.etag).status == 403)
        let changed = try house.as(.gesprekspartner).patch(made.location, change, match: made.etag)
        #expect(changed["/totEnMetDatum"] == house.day(3))
    }

    @Test func `is not arranged for somebody else, but by those who keep the people`() throws {
        let house = try House()
        #expect(try house.as(.andereManager).post("/v1/waarnemingen", body(house)).status == 403)
        #expect(try house.as(.hrBeheerder).post("/v1/waarnemingen", body(house)).status == 201)
    }

    @Test func `is not prolonged by who stands in`() throws {
        let house = try House()
        let own = body(house).with([("waarnemerId", house.text(.hrBeheerder))])
        let made = try house.as(.gesprekspartner).post("/v1/waarnemingen", own)
        let change: Value = ["totEnMetDatum": house.day(90)]
        let longer = try house.as(.hrBeheerder).patch(made.location, change, match: made.etag)
        #expect(longer.errors == ["/waarnemerId niet_voor_jezelf"])
        #expect(try house.as(.gesprekspartner).patch(made.location, change, match: made.etag).status == 200)
    }

    @Test func `refuses oneself, the wrong order and the same time twice`() throws {
        let house = try House()
        let wrong = body(house).with([
            ("waarnemerId", house.text(.gesprekspartner)), ("totEnMetDatum", house.day(-1)),
        ])
        #expect(
            try house.as(.gesprekspartner).post("/v1/waarnemingen", wrong).errors == [
                "/waarnemerId zichzelf", "/totEnMetDatum voor_begin",
            ])
        #expect(try house.as(.gesprekspartner).post("/v1/waarnemingen", body(house)).status == 201)
        #expect(
            try house.as(.gesprekspartner).post("/v1/waarnemingen", body(house)).errors == ["/vanDatum overlapt"])
    }
}
