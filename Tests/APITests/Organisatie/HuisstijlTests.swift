import API
import Model
import Schema
import Testing

@Suite struct HuisstijlTests {
    private let address = "/v1/huisstijl"
    private let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 36\"><circle r=\"9\"/></svg>"

    @Test(arguments: [Who.hrBeheerder, .beheerder])
    func `who administers chooses a colour and a logo`(who: Who) throws {
        let house = try House()
        let first = try house.as(who).get(address)
        #expect(first.texts("/toegestaneHandelingen") == ["wijzigHuisstijl"])
        let changed = try house.as(who).patch(
            address, ["kleur": "#00629b", "logo": .text(logo)], match: first.etag)
        #expect(changed.status == 200)
        #expect(try house.as(.medewerker).get(address).text("/kleur") == "#00629b")
    }

    @Test(arguments: [Who.medewerker, .gesprekspartner, .hrAdviseur])
    func `nobody else does`(who: Who) throws {
        let house = try House()
        #expect(try house.as(who).patch(address, ["kleur": "#00629b"], match: "*").status == 403)
    }

    @Test func `what can't be read or could run is refused, and the rest with it`() throws {
        let house = try House()
        let etag = try house.as(.beheerder).get(address).etag
        let light = try house.as(.beheerder).patch(
            address, ["kleur": "#ffd400", "logo": "<svg viewBox='0 0 1 1'><script/></svg>"], match: etag)
        #expect(light.status == 409)
        #expect(Set(light.errors) == ["/kleur te_weinig_contrast", "/logo ongeldig_logo"])
        let wrong = try house.as(.beheerder).patch(address, ["kleur": "blauw"], match: etag)
        #expect(wrong.status == 400)
        #expect(
            wrong.errors == ["/kleur te_lang"] || wrong.errors == ["/kleur ongeldige_kleur"]
                || wrong.errors == ["/kleur te_kort"])
        #expect(try house.as(.beheerder).get(address).text("/kleur") == "")
    }

    @Test func `of two who choose at once the second hears of it`() throws {
        let house = try House()
        let etag = try house.as(.beheerder).get(address).etag
        #expect(try house.as(.beheerder).patch(address, ["kleur": "#00629b"], match: etag).status == 200)
        #expect(try house.as(.hrBeheerder).patch(address, ["kleur": "#a4161a"], match: etag).status == 412)
    }
}
