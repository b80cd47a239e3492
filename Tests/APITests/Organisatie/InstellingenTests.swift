import Model
import Schema
import Testing

@Suite struct InstellingenTests {
    private let address = "/v1/instellingen"

    @Test func `are there from the start, with signals off`() throws {
        let house = try House()
        let reply = try house.as(.medewerker).get(address)
        #expect(reply.status == 200)
        #expect(reply["/signalenAan"] == .flag(false))
        #expect(reply["/gesprekkenPerJaar"] == 3)
        #expect(reply["/dagenActueel"] == 122)
        #expect(reply.texts("/toegestaneHandelingen") == [])
    }

    @Test func `are changed by who administers, and count at once`() throws {
        let house = try House()
        let beheerder = house.as(.hrBeheerder)
        let first = try beheerder.get(address)
        #expect(first.texts("/toegestaneHandelingen") == ["wijzigInstellingen"])
        let changed = try beheerder.patch(address, ["signalenAan": .flag(true)], match: first.etag)
        #expect(changed.status == 200)
        #expect(changed["/revisie"] == 2)
        #expect(try house.as(.koppeling(.signalenSchrijven)).get(address)["/signalenAan"] == .flag(true))
    }

    @Test(arguments: [Who.medewerker, .gesprekspartner, .hrAdviseur, .beheerder, .koppeling(.medewerkersSchrijven)])
    func `are nobody else's to change`(who: Who) throws {
        let house = try House()
        let reply = try house.as(who).patch(address, ["dagenActueel": 30], match: "*")
        #expect(reply.status == 403)
    }

    @Test func `need the revision, and refuse what the schema does not know`() throws {
        let house = try House()
        let beheerder = house.as(.hrBeheerder)
        let etag = try beheerder.get(address).etag
        #expect(try beheerder.patch(address, ["dagenActueel": 100]).status == 428)
        let wrong = try beheerder.patch(address, ["dagenActueel": 5, "kleur": "rood"], match: etag)
        #expect(wrong.status == 400)
        #expect(Set(wrong.errors) == ["/dagenActueel buiten_bereik", "/kleur onbekend_veld"])
        _ = try beheerder.patch(address, ["dagenActueel": 100], match: etag)
        #expect(try beheerder.patch(address, ["dagenActueel": 110], match: etag).status == 412)
    }

    @Test func `say for how long a record counts as current`() throws {
        let house = try House()
        let dossier = try house.settled()
        let beheerder = house.as(.hrBeheerder)
        try house.pass(days: 40)
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/fase") == "in_opvolging")
        _ = try beheerder.patch(address, ["dagenActueel": 30], match: try beheerder.get(address).etag)
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/fase") == "niet_actueel")
    }
}
