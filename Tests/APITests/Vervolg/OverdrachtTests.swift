import Model
import SQLite
import Schema
import Store
import Testing

@testable import API

@Suite struct OverdrachtTests {
    private let house: House
    private let dossier: Dossier

    /// A settled dialogue with notes on its action, after which the employee gets another partner.
    init() throws {
        house = try House()
        dossier = try house.settled()
        _ = try house.as(.gesprekspartner).post(dossier.actie + "/voortgang", ["tekst": "Van vroeger."])
        try house.pass(days: 1)
        try house.line(.medewerker, with: .andereManager)
    }

    private func handOver(_ body: Value = [:]) throws -> Reply {
        try house.act(.medewerker, dossier.dialoog, "/_overdragen", body)
    }

    @Test func `the old partner sees nothing at once, whatever they kept`() throws {
        let old = house.as(.gesprekspartner)
        for address in [dossier.dialoog, dossier.actie, dossier.afspraak, dossier.wens] {
            #expect(try old.get(address, [("If-None-Match", "*")]).status == 404)
        }
        #expect(try old.get("/v1/dialogen?als=gesprekspartner").count("/items") == 0)
        #expect(try old.get("/v1/acties?als=gesprekspartner").count("/items") == 0)
        #expect(try old.get("/v1/dialogen/_aan-de-beurt").texts("/items").isEmpty)
    }

    @Test func `the new partner sees nothing until the employee hands over`() throws {
        let new = house.as(.andereManager)
        for address in [dossier.dialoog, dossier.actie, dossier.afspraak] {
            #expect(try new.get(address).status == 404)
        }
        #expect(try new.get("/v1/dialogen").count("/items") == 0)
        let mine = try house.as(.medewerker).get(dossier.dialoog).texts("/toegestaneHandelingen")
        #expect(mine.contains("draagDialoogOver"))
        #expect(!mine.contains("vervolgDialoog"))
    }

    @Test func `one tap hands over all that runs, and nothing else`() throws {
        let made = try handOver()
        #expect(made.status == 201)
        #expect(made.text("/gesprekspartnerId") == house.id(.andereManager).text)
        let new = try house.as(.andereManager).get("/v1/dialogen/" + made.text("/id"))
        #expect("/v1/acties/" + new.text("/acties/0/id") == dossier.actie)
        #expect("/v1/afspraken/" + new.text("/afspraken/0/id") == dossier.afspraak)
        #expect(new.count("/acties/0/voortgang") == 0)
        #expect(new.count("/wensen") == 1)
        #expect(new.count("/reacties") == 0)
        #expect(new["/samenvatting"] == .null)
        #expect(new["/vervolgOpId"] == .null)
        #expect(try house.as(.andereManager).get(dossier.dialoog).status == 404)
        #expect(try house.as(.andereManager).get(dossier.actie + "/voortgang").count("/items") == 0)
        let old = try house.as(.medewerker).get(dossier.dialoog)
        #expect(old.text("/afsluitReden") == "opgegaan_in_vervolg")
        #expect(old.text("/gesprekspartnerId") == house.id(.gesprekspartner).text)
        #expect(try house.as(.medewerker).get(dossier.actie).count("/voortgang") == 1)
    }

    @Test func `an action keeps no ids of what stayed behind`() throws {
        let actie = Value.text(String(dossier.actie.suffix(36)))
        let made = try handOver(["acties": [actie]])
        #expect(made.status == 201)
        let new = try house.as(.andereManager).get(dossier.actie)
        for hidden in ["/auteurId", "/afspraakId", "/voortgekomenUitId"] { #expect(new[hidden] == .null, "\(hidden)") }
        #expect(!new.text.contains(house.id(.gesprekspartner).text))
        let own = try house.as(.medewerker).get(dossier.actie)
        #expect(own.text("/afspraakId") == String(dossier.afspraak.suffix(36)))
        // The agreement follows, and with it where the action belongs.
        _ = try handOver(["afspraken": [.text(String(dossier.afspraak.suffix(36)))]])
        #expect(try house.as(.andereManager).get(dossier.actie)["/afspraakId"] == own["/afspraakId"])
    }

    @Test func `the list of an earlier day has no past for the new partner, nor for their deputy`() throws {
        let before = house.today.adding(days: -1)
        _ = try handOver()
        let on = house.today
        try house.pass(days: 2)
        try house.waarneming(.collega, voor: .andereManager)
        func count(_ who: Who, _ als: String, _ day: Day) throws -> Int {
            try house.as(who).get("/v1/acties?als=\(als)&peildatum=\(day.text)").count("/items")
        }
        for who in [Who.andereManager, .collega.in(.gesprekspartner)] {
            #expect(try count(who, "gesprekspartner", before) == 0)
            #expect(try count(who, "gesprekspartner", on) == 1)
        }
        #expect(try count(.medewerker, "medewerker", before) == 1)
    }

    @Test func `the new partner keeps it current from there on`() throws {
        _ = try handOver()
        #expect(try house.act(.andereManager, dossier.actie, "/_starten").status == 200)
        #expect(try house.act(.andereManager, dossier.afspraak, "/_afronden", ["status": "vervallen"]).status == 200)
        let note = try house.as(.andereManager).post(dossier.actie + "/voortgang", ["tekst": "Van nu."])
        #expect(note.status == 201)
        #expect(try house.as(.andereManager).get(dossier.actie).count("/voortgang") == 1)
        #expect(try house.as(.gesprekspartner).get(dossier.actie).status == 404)
    }

    @Test func `what the employee keeps back stays out of sight, and can follow later`() throws {
        let actie = Value.text(String(dossier.actie.suffix(36)))
        let made = try handOver(["acties": .list([actie])])
        #expect(made.count("/afspraken") == 0)
        #expect(try house.as(.andereManager).get(dossier.afspraak).status == 404)
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/status") == "vastgesteld")
        let later = try handOver()
        #expect(later.status == 200)
        #expect(later.text("/id") == made.text("/id"))
        #expect(try house.as(.andereManager).get(dossier.afspraak).status == 200)
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/status") == "afgerond")
    }

    @Test func `whoever else the new partner is, and whatever is erased, the past stays out of sight`() throws {
        let address = "/v1/dialogen/" + (try handOver()).text("/id")
        _ = try house.act(.medewerker, dossier.actie, "/_toewijzen", ["eigenaarId": house.text(.andereManager)])
        func past() throws -> Int { try house.as(.andereManager).get(dossier.actie).count("/voortgang") }
        #expect(try past() == 0)
        let old = try house.id(of: dossier)
        try house.write { transaction throws(DatabaseError) in
            try Vernietiging.wis(dialoog: old, .opVerzoek, door: .bewaring, in: transaction)
        }
        #expect(try past() == 0)
        #expect(try house.as(.medewerker).get(address).text("/acties/0/eigenaarId") == house.id(.andereManager).text)
        // It goes on once more, and the dialogue it was handed over to is erased as well.
        _ = try house.act(.medewerker, address, "/_afzien")
        let third = try house.act(.medewerker, address, "/_vervolgen", [:])
        #expect(third.status == 201)
        let between = try #require(ID(String(address.suffix(36))))
        try house.write { transaction throws(DatabaseError) in
            try Vernietiging.wis(dialoog: between, .opVerzoek, door: .bewaring, in: transaction)
        }
        #expect(try past() == 0)
        #expect(try house.as(.medewerker).get(dossier.actie).count("/voortgang") == 1)
    }

    @Test func `a wish without an answer follows, also after all else`() throws {
        let parts: [Value] = [dossier.actie, dossier.afspraak].map { .text(String($0.suffix(36))) }
        let made = try handOver(["acties": .list([parts[0]]), "afspraken": .list([parts[1]])])
        #expect(made.count("/wensen") == 0)
        let old = try house.as(.medewerker).get(dossier.dialoog)
        #expect(old.text("/status") == "vastgesteld")
        #expect(old.texts("/toegestaneHandelingen").contains("draagDialoogOver"))
        #expect(try handOver().count("/wensen") == 1)
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/status") == "afgerond")
    }

    @Test func `nothing is handed over that does not run here`() throws {
        #expect(try handOver(["acties": []]).errors == ["/acties niets_over_te_dragen"])
        let unknown = try handOver(["afspraken": .list([.text(String(dossier.actie.suffix(36)))])])
        #expect(unknown.errors == ["/afspraken/0 loopt_niet"])
    }

    @Test func `only the employee hands over, and only to another partner`() throws {
        let other = try house.logged([("medewerkerId", house.text(.collega)), ("acties", [])])
        let same = try house.act(.collega, other.location, "/_overdragen", [:])
        #expect(same.errors == ["/gesprekspartnerId geen_nieuwe_gesprekspartner"])
        #expect(try house.act(.gesprekspartner, other.location, "/_overdragen", [:]).status == 403)
        #expect(
            try house.as(.buitenstaander).post(dossier.dialoog + "/_overdragen", [:], match: "\"r1\"").status == 404)
    }

    @Test func `of two taps only one hands over`() throws {
        let visitor = house.as(.medewerker)
        let etag = try visitor.get(dossier.dialoog).etag
        let first = try visitor.post(dossier.dialoog + "/_overdragen", [:], match: etag)
        let second = try visitor.post(dossier.dialoog + "/_overdragen", [:], match: etag)
        #expect([first.status, second.status] == [201, 412])
    }

    @Test func `an owner keeps seeing the own action, also without the line`() throws {
        let made = try house.as(.collega.in(.gesprekspartner)).get(dossier.actie)
        #expect(made.status == 404)
        let assigned = try house.act(
            .medewerker, dossier.actie, "/_toewijzen", ["eigenaarId": house.text(.gesprekspartner)])
        #expect(assigned.text("/eigenaarId") == house.id(.gesprekspartner).text)
        let own = try house.as(.gesprekspartner).get(dossier.actie)
        #expect(own.status == 200)
        #expect(own["/dialoogId"] == nil)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog).status == 404)
    }

    @Test func `a deputy of the new partner sees as much, for as long`() throws {
        let deputy = Who.collega.in(.gesprekspartner)
        let address = "/v1/dialogen/" + (try handOver()).text("/id")
        #expect(try house.as(deputy).get(address).status == 404)
        try house.waarneming(.collega, voor: .andereManager)
        let seen = try house.as(deputy).get(address)
        #expect(seen.count("/acties") == 1)
        #expect(seen.count("/acties/0/voortgang") == 0)
        #expect(seen["/aanleiding"] == nil)
        #expect(try house.as(deputy).get("/v1/dialogen/_aan-de-beurt").count("/items") > 0)
        try house.pass(days: 8)
        #expect(try house.as(deputy).get(address).status == 404)
    }
}
