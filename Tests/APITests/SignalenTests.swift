import Model
import SQLite
import Schema
import Store
import Testing

@testable import API

@Suite struct SignalenTests {
    private let address = "/v1/signalen"
    private let koppeling = Who.koppeling(.signalenSchrijven)

    private func house(signalenAan: Bool = true) throws -> House {
        let house = try House()
        if signalenAan {
            let beheerder = house.as(.hrBeheerder)
            let etag = try beheerder.get("/v1/instellingen").etag
            _ = try beheerder.patch("/v1/instellingen", ["signalenAan": .flag(true)], match: etag)
        }
        return house
    }

    private func melding(_ house: House, _ who: Who = .medewerker) -> Value {
        [
            "medewerkerId": house.text(who), "soort": "meldfrequentie", "drempel": 3, "vensterMaanden": 12,
            "peildatum": house.day(-1), "bron": "koppeling",
        ]
    }

    /// A signal about the employee; gives its address.
    private func gemeld(_ house: House) throws -> String {
        let reply = try house.as(koppeling).post(address, melding(house))
        guard reply.status == 201 else { throw Broken(reply.text) }
        return reply.location
    }

    private func besluit(_ house: House, _ who: Who, _ signaal: String, _ besluit: Value) throws -> Reply {
        try house.act(who, signaal, "/_besluiten", ["besluit": besluit], on: signaal)
    }

    /// A signal that partner and HR decided on; gives its address.
    private func besloten(_ house: House, _ word: Value = "uitnodigen") throws -> String {
        let signaal = try gemeld(house)
        _ = try besluit(house, .gesprekspartner, signaal, word)
        let reply = try besluit(house, .hrAdviseur, signaal, word)
        guard reply.text("/status") == "besloten" else { throw Broken(reply.text) }
        return signaal
    }

    @Test func `are off until somebody turns them on`() throws {
        let house = try house(signalenAan: false)
        let reply = try house.as(koppeling).post(address, melding(house))
        #expect(reply.status == 409)
        #expect(reply.errors == [" signalen_staan_uit"])
        #expect(try house.as(.hrAdviseur).get(address).count("/items") == 0)
        #expect(try house.as(.hrAdviseur).get(address).status == 200)
    }

    @Test func `are erased at once when they are turned off`() throws {
        let house = try house()
        let signaal = try gemeld(house)
        let beheerder = house.as(.hrBeheerder)
        let etag = try beheerder.get("/v1/instellingen").etag
        _ = try beheerder.patch("/v1/instellingen", ["signalenAan": .flag(false)], match: etag)
        #expect(try house.as(.gesprekspartner).get(signaal).status == 404)
        #expect(try house.number("select count(*) from signaal") == 0)
    }

    @Test(arguments: ["meldingen", "meldDatums", "oorzaak", "reden", "naam"])
    func `take no word more than is asked`(key: String) throws {
        let house = try house()
        let reply = try house.as(koppeling).post(address, melding(house).with([(key, "iets")]))
        #expect(reply.status == 400)
        #expect(reply.errors == ["/\(key) onbekend_veld"])
    }

    @Test func `say what is in the way`() throws {
        let house = try house()
        let wrong = melding(house).with([
            ("soort", "verzuimduur"), ("personeelsnummer", "100"), ("peildatum", house.day(1)),
        ])
        let reply = try house.as(koppeling).post(address, wrong)
        #expect(reply.status == 409)
        #expect(
            Set(reply.errors) == [
                "/medewerkerId een_van_beide", "/vensterMaanden alleen_bij_meldfrequentie",
                "/peildatum in_de_toekomst",
            ])
        let unknown = melding(house).without("medewerkerId").with([("personeelsnummer", "999")])
        #expect(try house.as(koppeling).post(address, unknown).errors == ["/personeelsnummer onbekende_persoon"])
    }

    @Test func `come in by number too, and once`() throws {
        let house = try house()
        let first = try house.as(koppeling).post(
            address, melding(house).without("medewerkerId").with([("personeelsnummer", "100")]))
        #expect(first.status == 201)
        #expect(first["/criterium"] == nil)
        let again = try house.as(koppeling).post(address, melding(house))
        #expect(again.status == 200)
        #expect(again.text("/id") == first.text("/id"))
        #expect(try house.number("select count(*) from signaal") == 1)
    }

    @Test func `tell who sends one again nothing of what became of it`() throws {
        let house = try house()
        let first = try house.as(koppeling).post(address, melding(house))
        for who in [Who.gesprekspartner, .hrAdviseur] {
            _ = try besluit(house, who, first.location, "uitnodigen")
        }
        let again = try house.as(koppeling).post(address, melding(house))
        #expect(again.status == 200)
        #expect(again.octets == first.octets)
        #expect(again.etag == first.etag)
    }

    @Test func `look the same to HR once the partner began for that reason`() throws {
        let house = try house()
        let signaal = try besloten(house)
        let before = try house.as(.hrAdviseur).get(signaal)
        let begin: Value = ["medewerkerId": house.text(.medewerker), "aanleiding": "meldfrequentie"]
        #expect(try house.as(.gesprekspartner).post("/v1/dialogen/_beginnen", begin).status == 201)
        let after = try house.as(.hrAdviseur).get(signaal)
        #expect(after.octets == before.octets)
        #expect(after.etag == before.etag)
    }

    @Test(arguments: [Who.medewerker, .gesprekspartner, .hrAdviseur])
    func `are seen by the employee, the partner in line and HR`(who: Who) throws {
        let house = try house()
        let signaal = try gemeld(house)
        let reply = try house.as(who).get(signaal)
        #expect(reply.status == 200)
        #expect(
            reply.text("/criterium") == "In de afgelopen 12 maanden waren er 3 of meer ziekmeldingen.")
        #expect(reply.texts("/toegestaneHandelingen") == (who == .medewerker ? [] : ["besluitOverSignaal"]))
        #expect(try house.as(who).get(address).count("/items") == 1)
    }

    @Test(arguments: [Who.collega, .andereManager, .andereHrAdviseur])
    func `are nobody else's`(who: Who) throws {
        let house = try house()
        let signaal = try gemeld(house)
        #expect(try house.as(who).get(signaal).status == 404)
        #expect(try house.as(who).get(address).count("/items") == 0)
    }

    @Test(arguments: [Who.hrBeheerder, .beheerder, .cijferlezer, .koppeling(.actiesLezen)])
    func `are not for who has no part in them`(who: Who) throws {
        let house = try house()
        #expect(try house.as(who).get(try gemeld(house)).status == 403)
        #expect(try house.as(who).get(address).status == 403)
    }

    @Test func `are not a deputy's, and not a partner's from before`() throws {
        let house = try house()
        let signaal = try gemeld(house)
        try house.waarneming(.andereManager)
        #expect(try house.as(.andereManager).get(signaal).status == 404)
        try house.line(.medewerker, with: .andereManager)
        #expect(try house.as(.gesprekspartner).get(signaal).status == 404)
        #expect(try house.as(.andereManager).get(signaal).status == 200)
    }

    @Test func `tell the employee who looked`() throws {
        let house = try house()
        let signaal = try gemeld(house)
        _ = try house.as(.hrAdviseur).get(signaal)
        let inzagen = try house.as(.medewerker).get("/v1/mij/inzagen")
        #expect(inzagen.text("/items/0/deel") == "signaal")
        #expect(inzagen.text("/items/0/rol") == "hr_adviseur")
    }

    @Test func `are decided by two who say the same`() throws {
        let house = try house()
        let signaal = try gemeld(house)
        let first = try besluit(house, .hrAdviseur, signaal, "niet_uitnodigen")
        #expect(first.text("/status") == "open")
        #expect(try besluit(house, .gesprekspartner, signaal, "uitnodigen").text("/status") == "open")
        let second = try besluit(house, .hrAdviseur, signaal, "uitnodigen")
        #expect(second.text("/status") == "besloten")
        #expect(second.text("/besluit") == "uitnodigen")
        #expect(second.count("/beslissers") == 2)
        #expect(second["/verwijderdUiterlijkDatum"] == house.day(30))
        #expect(try besluit(house, .gesprekspartner, signaal, "niet_uitnodigen").status == 409)
    }

    @Test func `are not decided on an older picture`() throws {
        let house = try house()
        let signaal = try gemeld(house)
        let etag = try house.as(.hrAdviseur).get(signaal).etag
        _ = try besluit(house, .gesprekspartner, signaal, "uitnodigen")
        let body: Value = ["besluit": "uitnodigen"]
        #expect(try house.as(.hrAdviseur).post(signaal + "/_besluiten", body, match: etag).status == 412)
        #expect(try house.as(.hrAdviseur).post(signaal + "/_besluiten", body).status == 428)
    }

    @Test func `let that partner begin once, with the criterion in the invitation`() throws {
        let house = try house()
        let begin: Value = ["medewerkerId": house.text(.medewerker), "aanleiding": "meldfrequentie"]
        let partner = house.as(.gesprekspartner)
        #expect(try partner.post("/v1/dialogen/_beginnen", begin).errors == ["/aanleiding alleen_na_besluit"])
        _ = try besloten(house)
        let dialoog = try partner.post("/v1/dialogen/_beginnen", begin)
        #expect(dialoog.status == 201)
        let uitnodiging = try partner.get(dialoog.location + "/uitnodiging")
        #expect(uitnodiging.text("/criterium") == "In de afgelopen 12 maanden waren er 3 of meer ziekmeldingen.")
        #expect(uitnodiging.text("/tekst").contains(Uitnodiging.vrijheid))
        #expect(try partner.post("/v1/dialogen/_beginnen", begin).errors == ["/aanleiding alleen_na_besluit"])
        #expect(dialoog.text("/status") == "concept")
    }

    @Test func `cannot be told by a deputy from the dialogue that came of one`() throws {
        let house = try house()
        _ = try besloten(house)
        let partner = house.as(.gesprekspartner)
        let begin: Value = ["medewerkerId": house.text(.medewerker), "aanleiding": "meldfrequentie"]
        let signaal = try partner.post("/v1/dialogen/_beginnen", begin).location
        let gewoon = try partner.post("/v1/dialogen/_beginnen", ["medewerkerId": house.text(.collega)]).location
        let letter: Value = ["kanalen": ["bericht"], "tekst": .text(Uitnodiging.vrijheid)]
        #expect(try house.write(.gesprekspartner, gewoon, "/uitnodiging", letter).status == 200)
        try house.waarneming(.andereManager)
        let deputy = house.as(.andereManager)
        for dialoog in [signaal, gewoon] {
            #expect(try deputy.get(dialoog + "/uitnodiging").status == 403)
            #expect(try deputy.put(dialoog + "/uitnodiging", letter, match: "*").status == 403)
            #expect(try deputy.post(dialoog + "/_uitnodigen", match: "*").status == 403)
            #expect(try deputy.get(dialoog)["/uitnodiging/tekst"] == nil)
            #expect(try partner.get(dialoog)["/uitnodiging/tekst"] != nil)
        }
        let (one, other) = (try deputy.get(signaal), try deputy.get(gewoon))
        #expect(one["/toegestaneHandelingen"] == other["/toegestaneHandelingen"])
    }

    @Test func `leave no trace in a dialogue that is over`() throws {
        let house = try house()
        _ = try besloten(house)
        let begin: Value = ["medewerkerId": house.text(.medewerker), "aanleiding": "meldfrequentie"]
        let dialoog = try house.as(.gesprekspartner).post("/v1/dialogen/_beginnen", begin).location
        _ = try house.act(.gesprekspartner, dialoog, "/_uitnodigen")
        let yesterday = house.today.adding(days: -1)
        let id = house.id(.medewerker)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update medewerker set uit_dienst_datum = \(yesterday) where id = \(id)")
        }
        try house.upkeep()
        #expect(
            try house.number("select count(*) from dialoog where aanleiding = 'op_uitnodiging' and status = 'afgerond'")
                == 1)
        #expect(
            try house.number(
                """
                select count(*) from uitnodiging where criterium is null and tekst not like '%ziekmelding%'
                and instr(tekst, \(Uitnodiging.vrijheid)) > 0
                """) == 1)
    }

    @Test(arguments: ["_afzien", "_intrekken"])
    func `leave no criterium when nothing comes of it`(verb: String) throws {
        let house = try house()
        _ = try besloten(house)
        let begin: Value = ["medewerkerId": house.text(.medewerker), "aanleiding": "meldfrequentie"]
        let dialoog = try house.as(.gesprekspartner).post("/v1/dialogen/_beginnen", begin).location
        _ = try house.act(.gesprekspartner, dialoog, "/_uitnodigen")
        let who: Who = verb == "_afzien" ? .medewerker : .gesprekspartner
        let ended = try house.act(who, dialoog, "/" + verb)
        #expect(ended.text("/aanleiding") == "op_uitnodiging")
        #expect(try house.number("select count(*) from uitnodiging where criterium is not null") == 0)
    }

    @Test func `give no reason when it was decided not to invite`() throws {
        let house = try house()
        _ = try besloten(house, "niet_uitnodigen")
        let begin: Value = ["medewerkerId": house.text(.medewerker), "aanleiding": "meldfrequentie"]
        #expect(try house.as(.gesprekspartner).post("/v1/dialogen/_beginnen", begin).status == 409)
    }

    @Test(arguments: [(29, 1), (30, 0)])
    func `are gone thirty days after the decision`(dagen: Int, over: Int64) throws {
        let house = try house()
        _ = try besloten(house)
        try house.pass(days: dagen)
        try house.store.writeAndWait(at: house.now) { transaction throws(DatabaseError) in
            _ = try Signaalwissing.wisVerlopen(limit: 10, in: transaction)
            return .keep(())
        }
        #expect(try house.number("select count(*) from signaal") == over)
    }

    @Test func `expire when nobody decides`() throws {
        let house = try house()
        let signaal = try gemeld(house)
        try house.pass(days: Signaal.dagenOpen)
        #expect(try house.as(.gesprekspartner).get(signaal).text("/status") == "vervallen")
        #expect(try besluit(house, .gesprekspartner, signaal, "uitnodigen").status == 409)
        try house.store.writeAndWait(at: house.now) { transaction throws(DatabaseError) in
            _ = try Signaalwissing.wisVerlopen(limit: 10, in: transaction)
            return .keep(())
        }
        #expect(try house.as(.gesprekspartner).get(signaal).status == 404)
    }

    @Test func `leave no trace in lists, feed and files`() throws {
        let house = try house()
        _ = try besloten(house)
        let begin: Value = ["medewerkerId": house.text(.medewerker), "aanleiding": "meldfrequentie"]
        _ = try house.as(.gesprekspartner).post("/v1/dialogen/_beginnen", begin)
        let shared = talk(house)
        _ = try house.as(.gesprekspartner).post("/v1/dialogen", shared)
        for (who, target, type) in [
            (Who.hrAdviseur, "/v1/acties", "application/json"), (.hrAdviseur, "/v1/acties", "text/csv"),
            (.hrAdviseur, "/v1/acties?gewijzigdSinds=0", "application/json"),
            (.koppeling(.actiesLezen), "/v1/acties", "application/x-ndjson"),
            (.koppeling(.wijzigingenLezen), "/v1/wijzigingen?na=0", "application/json"),
            (.gesprekspartner, "/v1/dialogen", "text/csv"),
        ] {
            let text = try house.as(who).get(target, [("Accept", type)]).text
            for word in ["meldfrequentie", "signaal", "aanleiding", "ziek"] { #expect(!text.contains(word)) }
        }
        #expect(try house.number("select count(*) from wijziging where soort = 'signaal'") == 0)
    }

    private func talk(_ house: House) -> Value {
        house.talk().with([
            (
                "acties",
                [
                    [
                        "omschrijving": "Uitleg sturen.", "eigenaarSoort": "hr", "streefdatumEerst": house.day(14),
                    ]
                ]
            )
        ])
    }
}
