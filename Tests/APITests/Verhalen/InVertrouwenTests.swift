import HTTP
import Model
import Schema
import Testing

/// Somebody talks with HR in confidence, and lets the manager know of one thing that was agreed.
@Suite struct `A talk in confidence with one agreement released` {
    private let house: House
    private let dialoog: String
    private let vrij: String
    private let geheim: String
    private let actie: String

    init() throws {
        house = try House()
        let adviseur = house.as(.hrAdviseur)
        dialoog = try house.as(.medewerker).post(
            "/v1/dialogen/_beginnen", ["soort": "vertrouwelijk_hr", "gesprekspartnerId": house.text(.hrAdviseur)]
        ).location
        try house.stap(.hrAdviseur, dialoog, "/gesprekken", ["datum": house.day(0)], on: dialoog)
        let samenvatting: Value = ["tekst": "Minder piekdrukte, en op den duur een ander team."]
        _ = try house.write(.hrAdviseur, dialoog, "/samenvatting", samenvatting)
        func afspraak(_ tekst: Value, _ house: House, _ dialoog: String) throws -> String {
            let body: Value = [
                "soort": "taakafspraak", "tekst": tekst, "medewerkerDoet": "Maakt een voorstel.",
                "werkgeverDoet": "Denkt mee.",
            ]
            return try house.as(.hrAdviseur).post(dialoog + "/afspraken", body).location
        }
        vrij = try afspraak("De maandag zonder baliedienst.", house, dialoog)
        geheim = try afspraak("Verkennen van een ander team.", house, dialoog)
        actie = try adviseur.post(
            dialoog + "/acties",
            [
                "omschrijving": "Vacatures doornemen.", "eigenaarId": house.text(.medewerker),
                "streefdatumEerst": house.day(30),
            ]
        ).location
        try house.antwoord(.hrAdviseur, dialoog)
        try house.antwoord(.medewerker, dialoog)
    }

    private var manager: Visitor { house.as(.gesprekspartner) }

    /// Everything of it but the one agreement.
    private var verborgen: [String] {
        let delen = [
            "", "/gesprekken", "/samenvatting", "/reacties", "/wensen", "/afspraken", "/acties", "/voorbereiding",
            "/historie",
        ]
        return delen.map { dialoog + $0 } + [geheim, actie, actie + "/voortgang"]
    }

    private func ziet(_ aantal: Int) throws {
        for adres in verborgen { #expect(try manager.get(adres).status == 404, "\(adres)") }
        #expect(try manager.get("/v1/dialogen?als=gesprekspartner").ids == [])
        #expect(try manager.get("/v1/acties?als=gesprekspartner").ids == [])
        #expect(try manager.get("/v1/vrijgaven").count("/items") == aantal)
    }

    @Test func `the manager sees nothing, then exactly that one, then nothing again`() throws {
        #expect(try house.as(.medewerker).get(dialoog).text("/status") == "vastgesteld")
        #expect(try manager.get(vrij).status == 404)
        try ziet(0)

        try house.stap(.medewerker, vrij, "/_vrijgeven")
        let gezien = try manager.get(vrij)
        #expect(gezien.status == 200)
        #expect(gezien.text("/tekst") == "De maandag zonder baliedienst.")
        for woorden in [house.id(.hrAdviseur).text, String(dialoog.suffix(36)), "ander team", "Vacatures"] {
            #expect(!gezien.text.contains(woorden), "\(woorden)")
        }
        try ziet(1)
        #expect(try manager.post(vrij + "/_afronden", ["status": "vervallen"], match: gezien.etag).status != 200)

        try house.stap(.medewerker, vrij, "/_vrijgave-intrekken")
        for tag in [gezien.etag, "*"] { #expect(try manager.get(vrij, [("If-None-Match", tag)]).status == 404) }
        #expect(try manager.get(vrij).status == 404)
        try ziet(0)
    }

    @Test func `a deputy, the next manager and another adviser see not even that`() throws {
        try house.stap(.medewerker, vrij, "/_vrijgeven")
        try house.waarneming(.collega)
        for who in [Who.andereManager, .andereHrAdviseur, .collega.in(.gesprekspartner)] {
            #expect(try house.as(who).get(dialoog).status == 404)
            #expect(try house.as(who).get(geheim).status == 404)
        }
        try house.line(.medewerker, with: .andereManager)
        #expect(try house.as(.andereManager).get(vrij).status == 404)
        #expect(try manager.get(vrij).status == 404)
        #expect(try house.as(.andereManager).get("/v1/vrijgaven").count("/items") == 0)
    }
}
