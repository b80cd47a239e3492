import HTTP
import Model
import Schema
import Testing

@Suite struct `Words of others on an action` {
    private let house: House
    private let dossier: Dossier
    private let hr = Who.hrAdviseur

    init() throws {
        house = try House()
        dossier = try house.dossier()
    }

    private func shared() throws {
        #expect(try house.act(.medewerker, dossier.actie, "/_delen-met-hr").status == 200)
    }

    private func patch(_ who: Who, _ members: Value) throws -> Reply {
        let visitor = house.as(who)
        return try visitor.patch(dossier.actie, members, match: try visitor.get(dossier.actie).etag)
    }

    @Test(
        arguments: [
            ["omschrijving": "Moet beter luisteren."], ["soortOndersteuning": "interne_mobiliteit"],
        ] as [Value])
    func `do not reach HR before the employee shares them`(words: Value) throws {
        try shared()
        let stand = try house.as(hr).get("/v1/acties").text("/stand")
        let changed = try patch(.gesprekspartner, words)
        #expect(changed.status == 200)
        #expect(changed.text("/hrDelen") == "voorgesteld")
        #expect(changed["/gedeeldDatum"] == .null)
        #expect(try house.as(hr).get(dossier.actie).status == 404)
        let since = try house.as(hr).get("/v1/acties?gewijzigdSinds=" + stand)
        #expect(since["/items/0/ingetrokken"] == .flag(true))
        #expect(try house.act(.medewerker, dossier.actie, "/_delen-met-hr").text("/hrDelen") == "gedeeld")
        #expect(try house.as(hr).get(dossier.actie).status == 200)
    }

    @Test func `by a deputy wait for the employee too`() throws {
        try shared()
        try house.waarneming(.andereManager)
        #expect(try patch(.andereManager, ["omschrijving": "Iets anders."]).text("/hrDelen") == "voorgesteld")
    }

    @Test func `that HR does not read leave the sharing as it is`() throws {
        try shared()
        #expect(
            try patch(.gesprekspartner, ["alsDan": "Als het maandag is, dan bel ik."]).text("/hrDelen") == "gedeeld")
        #expect(try patch(.medewerker, ["omschrijving": "Zelf gekozen."]).text("/hrDelen") == "gedeeld")
        #expect(try house.as(hr).get(dossier.actie).text("/omschrijving") == "Zelf gekozen.")
    }

    @Test func `bring nothing before HR that the employee did not share, or took back`() throws {
        let adviser = house.text(hr)
        let partner = Who.gesprekspartner
        func refusals() throws {
            let all = try house.act(partner, dossier.actie, "/_toewijzen", ["eigenaarSoort": "hr"])
            #expect(all.errors == ["/eigenaarSoort medewerker_beslist"])
            let one = try house.act(partner, dossier.actie, "/_toewijzen", ["eigenaarId": adviser])
            #expect(one.errors == ["/eigenaarId medewerker_beslist"])
            #expect(try patch(partner, ["steunVanId": adviser]).errors == ["/steunVanId medewerker_beslist"])
            #expect(try house.as(hr).get(dossier.actie).status == 404)
        }
        try refusals()
        try shared()
        #expect(try house.act(.medewerker, dossier.actie, "/_terugtrekken-van-hr").status == 200)
        try refusals()
        #expect(try house.act(.medewerker, dossier.actie, "/_toewijzen", ["eigenaarSoort": "hr"]).status == 200)
    }

    @Test func `name somebody of HR where the employee shares, and after somebody of HR`() throws {
        try shared()
        #expect(try patch(.gesprekspartner, ["steunVanId": house.text(hr)]).status == 200)
        #expect(try house.act(.medewerker, dossier.actie, "/_terugtrekken-van-hr").status == 200)
        #expect(try patch(.gesprekspartner, ["steunVanId": house.text(.andereHrAdviseur)]).status == 200)
    }

    @Test func `name HR in a new action, which the employee answers`() throws {
        let made = try house.as(.gesprekspartner).post(
            dossier.dialoog + "/acties",
            ["omschrijving": "Cursus regelen.", "eigenaarSoort": "hr", "streefdatumEerst": house.day(9)])
        #expect(made.status == 201)
    }
}

@Suite struct `Words of others on what was released` {
    private let house: House
    private let dossier: Dossier
    private let adviser = Who.hrAdviseur
    private let manager = Who.gesprekspartner

    init() throws {
        house = try House()
        let talk = house.talk().with([("soort", "vertrouwelijk_hr")])
        let reply = try house.as(adviser).post("/v1/dialogen", talk)
        dossier = Dossier(
            dialoog: reply.location, afspraak: "/v1/afspraken/" + reply.text("/afspraken/0/id"),
            actie: "/v1/acties/" + reply.text("/acties/0/id"), wens: "")
        for deel in [dossier.actie, dossier.afspraak] {
            #expect(try house.act(.medewerker, deel, "/_vrijgeven", on: deel).status == 200)
        }
    }

    private func patch(_ who: Who, _ address: String, _ members: Value, _ answer: String? = nil) throws -> Reply {
        let visitor = house.as(who)
        let etag = try visitor.get(address).etag
        let fields = answer.map { [("Taalwacht", $0)] } ?? []
        return try visitor.send(.patch, address, members, [("If-Match", etag)] + fields)
    }

    @Test func `end the release until the employee releases again`() throws {
        #expect(try patch(adviser, dossier.actie, ["omschrijving": "Wil hier weg."]).status == 200)
        #expect(try patch(adviser, dossier.afspraak, ["tekst": "Zoekt een andere baan."]).status == 200)
        for deel in [dossier.actie, dossier.afspraak] {
            #expect(try house.as(manager).get(deel).status == 404)
            #expect(try house.act(.medewerker, deel, "/_vrijgeven", on: deel).status == 200)
            #expect(try house.as(manager).get(deel).status == 200)
        }
    }

    @Test func `end it not where they change no words, nor by the employee`() throws {
        #expect(try patch(adviser, dossier.actie, ["alsDan": "Als het past, dan bel ik."]).status == 200)
        #expect(try patch(adviser, dossier.afspraak, ["evaluatieDatum": house.day(60)]).status == 200)
        #expect(try patch(.medewerker, dossier.actie, ["omschrijving": "Open dag bezoeken."]).status == 200)
        #expect(try house.as(manager).get(dossier.actie).text("/omschrijving") == "Open dag bezoeken.")
        #expect(try house.as(manager).get(dossier.afspraak).status == 200)
    }

    @Test func `about somebody's health are refused where the manager reads them`() throws {
        let words = "Karim heeft een burn-out."
        let change = try patch(
            .medewerker, dossier.actie, ["omschrijving": .text(words)], "/omschrijving=toch_opslaan")
        #expect(change.errors == ["/omschrijving gezondheid"])
        let text = try patch(adviser, dossier.afspraak, ["tekst": .text(words)], "/tekst=toch_opslaan")
        #expect(text.errors == ["/tekst gezondheid"])
    }

    @Test func `about somebody's health are not released`() throws {
        for deel in [dossier.actie, dossier.afspraak] {
            #expect(try house.act(.medewerker, deel, "/_vrijgave-intrekken", on: deel).status == 200)
        }
        let words = Value.text("Karim heeft een burn-out.")
        #expect(
            try patch(adviser, dossier.actie, ["omschrijving": words], "/omschrijving=toch_opslaan").status == 200)
        #expect(try patch(adviser, dossier.afspraak, ["tekst": words], "/tekst=toch_opslaan").status == 200)
        let actie = try house.act(.medewerker, dossier.actie, "/_vrijgeven", on: dossier.actie)
        #expect(actie.errors == ["/omschrijving gezondheid"])
        let afspraak = try house.act(.medewerker, dossier.afspraak, "/_vrijgeven", on: dossier.afspraak)
        #expect(afspraak.errors == ["/tekst gezondheid"])
    }
}
