import Model
import SQLite
import Schema
import Testing

@Suite struct VervolgTests {
    private let house: House

    init() throws { house = try House() }

    private func proceed(_ who: Who, _ dossier: Dossier) throws -> Reply {
        try house.act(who, dossier.dialoog, "/_vervolgen", [:])
    }

    @Test(arguments: [Who.medewerker, .gesprekspartner])
    func `what runs goes along with its id, dates and sharing, and the old one names it`(who: Who) throws {
        let dossier = try house.settled()
        let before = try house.as(.medewerker).get(dossier.actie)
        let next = try proceed(who, dossier)
        #expect(next.status == 201)
        #expect(next.text("/aanleiding") == "vervolg")
        #expect(next.text("/vervolgOpId") == String(dossier.dialoog.suffix(36)))
        #expect("/v1/acties/" + next.text("/acties/0/id") == dossier.actie)
        #expect("/v1/afspraken/" + next.text("/afspraken/0/id") == dossier.afspraak)
        #expect(next.count("/wensen") == 1)
        let after = try house.as(.medewerker).get(dossier.actie)
        for field in ["/streefdatumEerst", "/streefdatumNu", "/status", "/aangemaaktOp", "/hrDelen", "/afspraakId"] {
            #expect(after[field] == before[field])
        }
        #expect(after.text("/dialoogId") == next.text("/id"))
        let old = try house.as(who).get(dossier.dialoog)
        #expect(old.text("/afsluiting/reden") == "opgegaan_in_vervolg")
        #expect(old.count("/acties") == 0)
        #expect(old.count("/overgegaan") == 3)
        #expect(old.text("/overgegaan/2/tekst") == "Gesprek met opleidingen plannen.")
        #expect(old.text("/vervolgDialoogId") == next.text("/id"))
        #expect(!old.texts("/toegestaneHandelingen").contains("bevestigAfsluiting"))
    }

    @Test func `the feed, the audit chain and the history tell of every part that moved`() throws {
        let dossier = try house.settled()
        let before = try house.number("select count(*) from wijziging")
        _ = try proceed(.medewerker, dossier)
        // The new dialogue, the agreement, the action and the old dialogue.
        #expect(try house.number("select count(*) from wijziging") == before + 4)
        let actie = String(dossier.actie.suffix(36))
        #expect(try house.number("select count(*) from actie_stand where actie_id = \(actie)") == 2)
    }

    @Test func `what runs can be kept current before the next talk, by both`() throws {
        let dossier = try house.settled()
        let next = try proceed(.gesprekspartner, dossier)
        #expect(try house.as(.medewerker).get("/v1/dialogen/" + next.text("/id")).count("/acties") == 1)
        let visitor = house.as(.gesprekspartner)
        let etag = try visitor.get(dossier.actie).etag
        let other: Value = ["omschrijving": "Anders.", "wijzigingsreden": "Zo bedoelden we het."]
        #expect(try visitor.patch(dossier.actie, other, match: etag).status == 200)
        #expect(try house.act(.medewerker, dossier.actie, "/_delen-met-hr").status == 200)
        #expect(try house.act(.medewerker, dossier.afspraak, "/_bevestigen", ["versie": 1]).status == 200)
    }

    @Test func `a next talk that is called off leaves what was agreed running, to go on from there`() throws {
        let dossier = try house.settled()
        let next = try proceed(.medewerker, dossier)
        let address = "/v1/dialogen/" + next.text("/id")
        #expect(try house.act(.medewerker, address, "/_afzien").text("/status") == "afgezien")
        #expect(try house.act(.medewerker, dossier.actie, "/_starten").status == 200)
        let third = try house.act(.gesprekspartner, address, "/_vervolgen", [:])
        #expect(third.status == 201)
        #expect(third.count("/acties") == 1)
        #expect(try house.as(.medewerker).get(address).text("/status") == "afgezien")
        #expect(try house.act(.medewerker, address, "/_vervolgen", [:]).errors == ["/status niets_loopt"])
    }

    @Test func `the partner does not cut off an answer that is still to come, the employee may`() throws {
        let dossier = try house.dossier()
        #expect(try proceed(.gesprekspartner, dossier).errors == ["/reacties medewerker_antwoordt_nog"])
        let mine = try house.as(.gesprekspartner).get(dossier.dialoog).texts("/toegestaneHandelingen")
        #expect(!mine.contains("vervolgDialoog"))
        #expect(try proceed(.medewerker, dossier).status == 201)
    }

    @Test func `of two who go on at once only one does`() throws {
        let dossier = try house.settled()
        let etag = try house.as(.medewerker).get(dossier.dialoog).etag
        let first = try house.as(.medewerker).post(dossier.dialoog + "/_vervolgen", [:], match: etag)
        let second = try house.as(.gesprekspartner).post(dossier.dialoog + "/_vervolgen", [:], match: etag)
        #expect([first.status, second.status] == [201, 412])
        #expect(try house.as(.medewerker).post(dossier.dialoog + "/_vervolgen", [:]).status == 428)
        #expect(try house.number("select count(*) from dialoog") == 2)
    }

    @Test func `a planned talk goes along, with who takes part`() throws {
        let dossier = try house.settled()
        let plan: Value = ["soort": "bila", "geplandOp": .text(house.now.adding(seconds: 86_400).text)]
        let gesprek = try house.act(
            .gesprekspartner, dossier.dialoog, "/gesprekken/_plannen", plan, on: dossier.dialoog)
        let wie: Value = ["persoonId": house.text(.hrAdviseur), "rol": "begeleider"]
        #expect(
            try house.act(.medewerker, gesprek.location, "/deelnemers", wie, on: dossier.dialoog).status == 201)
        let next = try proceed(.medewerker, dossier)
        let talks = try house.as(.medewerker).get("/v1/dialogen/\(next.text("/id"))/gesprekken")
        #expect(talks.count("/items") == 1)
        #expect(talks.text("/items/0/id") == gesprek.text("/id"))
        #expect(talks.text.contains(house.id(.hrAdviseur).text))
        #expect(try house.as(.medewerker).get(dossier.dialoog + "/gesprekken").count("/items") == 1)
    }

    @Test func `an ended dialogue does not go on again`() throws {
        let dossier = try house.settled()
        _ = try proceed(.medewerker, dossier)
        #expect(try proceed(.medewerker, dossier).errors == ["/status niet_in_deze_status"])
    }

    @Test func `logging a next talk takes along what runs, in one step`() throws {
        let dossier = try house.settled()
        let old = Value.text(String(dossier.dialoog.suffix(36)))
        let next = try house.logged([("aanleiding", "vervolg"), ("vervolgOpId", old)])
        #expect(next.status == 201)
        #expect(next.text("/status") == "gevoerd")
        #expect(next.count("/acties") == 2)
        let closed = try house.as(.medewerker).get(dossier.dialoog)
        #expect(closed.text("/afsluitReden") == "opgegaan_in_vervolg")
    }

    @Test func `without a name a next talk follows on the last settled one`() throws {
        let dossier = try house.settled()
        let unsettled = try house.dossier()
        let next = try house.logged([("aanleiding", "vervolg")])
        #expect(next.text("/vervolgOpId") == String(dossier.dialoog.suffix(36)))
        #expect(try house.as(.medewerker).get(unsettled.dialoog).text("/status") == "gevoerd")
    }

    @Test func `a next talk follows on nothing that one may not see, and on nothing for another reason`() throws {
        let foreign = try house.as(.andereManager).post(
            "/v1/dialogen", house.talk().with([("medewerkerId", house.text(.buitenstaander)), ("acties", [])]))
        let id = Value.text(foreign.text("/id"))
        let unknown = try house.logged([("aanleiding", "vervolg"), ("vervolgOpId", id)])
        #expect(unknown.errors == ["/vervolgOpId onbekende_dialoog"])
        let other = try house.logged([("aanleiding", "verdieping"), ("vervolgOpId", id)])
        #expect(other.errors == ["/vervolgOpId alleen_bij_vervolg"])
    }

    @Test func `what a draft carries is not erased with drafts`() throws {
        let dossier = try house.settled()
        _ = try proceed(.medewerker, dossier)
        try house.pass(days: 120)
        try house.upkeep()
        #expect(try house.as(.medewerker).get(dossier.actie).text("/status") == "open")
    }
}
