import API
import Model
import SQLite
import Schema
import Store
import Testing

@Suite struct `The action list` {
    private let house: House
    private let dialoog: ID

    init() throws {
        house = try House()
        dialoog = try house.proefdialoog()
    }

    private func ids(_ who: Who, _ query: String = "") throws -> [String] {
        let reply = try house.as(who).get("/v1/acties" + (query.isEmpty ? "" : "?" + query))
        #expect(reply.status == 200)
        return reply.ids
    }

    @Test func `names everything of a line`() throws {
        let id = try house.proefactie(dialoog, over: -3) {
            $0.omschrijving = "Rooster \"maken\""
            $0.soort = "taakroulatie"
            $0.eigenaar = house.id(.gesprekspartner)
        }
        let reply = try house.as(.hrAdviseur).get("/v1/acties")
        let item = try #require(reply["/items/0"])
        #expect(
            item == [
                "id": .text(id.text), "personeelsnummer": "100", "naam": "Sam De medewerker", "onderdeel": "TEAM-101",
                "onderdeelNaam": "Onderdeel TEAM-101", "gesprekspartner": "Sam De gesprekspartner",
                "omschrijving": "Rooster \"maken\"", "soortOndersteuning": "taakroulatie",
                "eigenaarRol": "gesprekspartner", "eigenaar": "Sam De gesprekspartner", "status": "open",
                "streefdatumEerst": "2026-11-15", "streefdatumNu": "2026-11-15", "dagenTeLaat": 3,
                "vastgelopenSinds": .null, "laatsteWijziging": "2026-11-18T09:00:00.000Z", "hrDelen": "gedeeld",
                "ingetrokken": false,
            ])
    }

    @Test func `has the columns of its shape in every form`() throws {
        _ = try house.proefactie(dialoog)
        let names = Actieregel.shape.fields.map(\.name)
        #expect(try house.as(.hrAdviseur).get("/v1/acties", as: "text/csv").lines[0] == names.joined(separator: ","))
        let item = try house.as(.hrAdviseur).get("/v1/acties")["/items/0"]
        #expect(item?.members.map(\.name) == names)
        #expect(Actieregel.shape.fields.map(\.property) == names)
    }

    @Test func `shows HR what is shared in the werkgebied, and nothing else`() throws {
        let shared = try house.proefactie(dialoog, over: 1).text
        for sharing in ["nee", "voorgesteld"] { _ = try house.proefactie(dialoog) { $0.hrDelen = sharing } }
        let other = try house.proefactie(try house.proefdialoog(.buitenstaander), .buitenstaander, over: 2).text
        #expect(try ids(.hrAdviseur) == [shared])
        #expect(try ids(.andereHrAdviseur) == [other])
    }

    @Test func `shows HR its own actions whether they are shared or not`() throws {
        let buiten = try house.proefdialoog(.buitenstaander)
        let ik = house.id(.hrAdviseur)
        let vanHr = try house.proefactie(dialoog, over: 1) { ($0.eigenaar, $0.hrDelen) = (nil, "nee") }.text
        let owned = try house.proefactie(buiten, .buitenstaander, over: 2) { ($0.eigenaar, $0.hrDelen) = (ik, "nee") }
        let helped = try house.proefactie(buiten, .buitenstaander, over: 3) { ($0.steun, $0.hrDelen) = (ik, "nee") }
        let both = try house.proefactie(dialoog, over: 4) { ($0.eigenaar, $0.steun) = (ik, ik) }.text
        _ = try house.proefactie(buiten, .buitenstaander, over: 5) { ($0.eigenaar, $0.hrDelen) = (nil, "nee") }
        #expect(try ids(.hrAdviseur) == [vanHr, owned.text, helped.text, both])
        #expect(try ids(.hrAdviseur, "vanMij=true") == [vanHr, owned.text, helped.text, both])
        #expect(try ids(.hrAdviseur, "mijnWerkgebied=true") == [vanHr, both])
        #expect(try ids(.hrAdviseur, "sort=-streefdatum") == [both, helped.text, owned.text, vanHr])
    }

    @Test func `puts what is late or stalled first, each by date, and keeps that order over pages`() throws {
        let soon = try house.proefactie(dialoog, over: 1).text
        let late = try house.proefactie(dialoog, over: -9).text
        let stalled = try house.proefactie(dialoog, over: 30) { actie in
            actie.standen[0].status = "loopt_vast"
            actie.standen[0].vast = actie.standen[0].op.day
        }.text
        let later = try house.proefactie(dialoog, over: -2).text
        #expect(try ids(.hrAdviseur, "sort=aandacht") == [late, later, stalled, soon])
        #expect(try ids(.hrAdviseur, "sort=aandacht&peildatum=\(house.today.text)") == [late, later, stalled, soon])
        var seen: [String] = []
        var target: String? = "/v1/acties?limit=1&sort=aandacht"
        while let page = target {
            let reply = try house.as(.hrAdviseur).get(page)
            seen += reply.ids
            target = reply.next
        }
        #expect(seen == [late, later, stalled, soon])
    }

    @Test func `keeps personal support to the employee`() throws {
        let own = try house.proefactie(dialoog) {
            ($0.soort, $0.hrDelen, $0.steun) = ("persoonlijke_ondersteuning", "nee", house.id(.hrAdviseur))
        }.text
        #expect(try ids(.medewerker) == [own])
        #expect(try ids(.medewerker, "als=eigenaar") == [own])
        #expect(try ids(.gesprekspartner) == [])
        #expect(try ids(.hrAdviseur) == [])
        #expect(try ids(.hrAdviseur, "als=eigenaar") == [])
        #expect(try ids(.koppeling(.actiesLezen)) == [])
    }

    @Test func `shows a partner the people in line today, and a deputy the same`() throws {
        let actie = try house.proefactie(dialoog) { $0.hrDelen = "nee" }.text
        #expect(try ids(.gesprekspartner) == [actie])
        #expect(try ids(.andereManager) == [])
        try house.waarneming(.andereManager)
        #expect(try ids(.andereManager) == [actie])
        try house.line(.medewerker, with: nil)
        #expect(try ids(.gesprekspartner) == [])
        #expect(try ids(.andereManager) == [])
    }

    @Test func `shows an owner the own action only`() throws {
        let mine = try house.proefactie(dialoog) {
            ($0.eigenaar, $0.hrDelen) = (house.id(.buitenstaander), "nee")
        }.text
        _ = try house.proefactie(dialoog)
        #expect(try ids(.buitenstaander, "als=eigenaar") == [mine])
        #expect(try ids(.buitenstaander) == [])
        #expect(try ids(.medewerker).count == 2)
    }

    @Test func `tells owner and supporter not with whom somebody talks`() throws {
        _ = try house.proefactie(dialoog) {
            ($0.eigenaar, $0.steun) = (house.id(.gesprekspartner), house.id(.buitenstaander))
        }
        let helper = house.as(.buitenstaander)
        let list = try helper.get("/v1/acties?als=eigenaar")
        #expect(list["/items/0/gesprekspartner"] == "")
        #expect(list["/items/0/eigenaarRol"] == "anders")
        #expect(try helper.get("/v1/acties?als=eigenaar&eigenaarRol=gesprekspartner").count("/items") == 0)
        #expect(try helper.get("/v1/acties?als=eigenaar&eigenaarRol=anders").count("/items") == 1)
        let own = try house.as(.gesprekspartner.in(.medewerker)).get("/v1/acties?als=eigenaar")
        #expect(own["/items/0/eigenaarRol"] == "gesprekspartner")
    }

    @Test func `shows a connected system everything that is shared now`() throws {
        let here = try house.proefactie(dialoog, over: 1)
        let there = try house.proefactie(try house.proefdialoog(.buitenstaander), .buitenstaander, over: 2)
        _ = try house.proefactie(dialoog) { ($0.eigenaar, $0.hrDelen) = (nil, "nee") }
        #expect(try ids(.koppeling(.actiesLezen)) == [here.text, there.text])
        #expect(try house.number("select count(*) from inzage where sleutel_id is not null") == 2)
        #expect(try house.as(.koppeling(.wijzigingenLezen)).get("/v1/acties").status == 403)
        #expect(try house.as(.koppeling(.actiesLezen)).get("/v1/acties?als=medewerker").status == 403)
    }

    @Test(arguments: [
        ("onderdeel=AFD-10", 6), ("onderdeel=TEAM-101", 6), ("onderdeel=TEAM-102", 0), ("onderdeel=AFD-11", 0),
        ("soort=scholing", 1), ("eigenaarRol=medewerker", 4), ("eigenaarRol=gesprekspartner", 1), ("eigenaarRol=hr", 0),
        ("eigenaarRol=anders", 1), ("status=loopt_vast", 1), ("status=open&status=loopt_vast", 6), ("status=gereed", 1),
        ("teLaat=true", 1), ("teLaat=false", 5), ("vastgelopen=true", 1), ("vastgelopen=false", 5),
        ("teLaat=true&vastgelopen=true", 0),
    ])
    func `filters`(query: String, count: Int) throws {
        _ = try house.proefactie(dialoog)
        _ = try house.proefactie(dialoog) { $0.soort = "scholing" }
        _ = try house.proefactie(dialoog) { $0.eigenaar = house.id(.gesprekspartner) }
        _ = try house.proefactie(dialoog) { $0.eigenaar = house.id(.collega) }
        _ = try house.proefactie(dialoog, over: -1)
        _ = try house.proefactie(dialoog) { ($0.standen[0].status, $0.standen[0].vast) = ("loopt_vast", house.today) }
        _ = try house.proefactie(dialoog, over: -9) { $0.standen[0].status = "gereed" }
        #expect(try ids(.hrAdviseur, query).count == count)
    }

    @Test(arguments: [
        ("peildatum=2026-11-19", "?peildatum in_de_toekomst"), ("onderdeel=X", "?onderdeel onbekend_onderdeel"),
        ("peildatum=2026-11-01&status=gereed", "?status alleen_vandaag"),
        ("gewijzigdSinds=0&sort=streefdatum", "?sort niet_met_gewijzigd_sinds"),
        ("gewijzigdSinds=0&peildatum=2026-11-01", "?peildatum niet_met_gewijzigd_sinds"),
        ("als=eigenaar&gewijzigdSinds=0", "?gewijzigdSinds niet_voor_deze_lijst"),
        ("als=eigenaar&mijnWerkgebied=true", "?mijnWerkgebied alleen_hr"),
    ])
    func `refuses what cannot go together`(query: String, error: String) throws {
        let reply = try house.as(.hrAdviseur).get("/v1/acties?" + query)
        #expect(reply.status == 409)
        #expect(reply.errors == [error])
    }

    @Test(arguments: [
        "als=baas", "peildatum=vandaag", "soort=x", "teLaat=1", "sort=naam", "gewijzigdSinds=-1", "gewijzigdSinds=x",
        "status=x", "iets=1", "teLaat=true&teLaat=true",
    ])
    func `refuses what the schema does not know`(query: String) throws {
        #expect(try house.as(.hrAdviseur).get("/v1/acties?" + query).status == 400)
    }

    @Test(arguments: [("hr_adviseur", Who.medewerker), ("gesprekspartner", .medewerker), ("medewerker", .hrAdviseur)])
    func `lets nobody read as somebody else`(als: String, who: Who) throws {
        #expect(try house.as(who).get("/v1/acties?als=\(als)").status == 403)
    }

    @Test func `leaves a line for the employee, but none for the employee's own reading`() throws {
        _ = try house.proefactie(dialoog)
        _ = try ids(.medewerker)
        #expect(try house.number("select count(*) from inzage") == 0)
        for _ in 0..<3 { _ = try ids(.hrAdviseur) }
        _ = try ids(.gesprekspartner)
        #expect(try house.number("select count(*) from inzage where deel = 'actielijst'") == 2)
    }
}
