import Model
import SQLite
import Schema
import Testing

@Suite struct VastleggenTests {
    @Test func `a whole talk comes in at once, and names become ids`() throws {
        let reply = try House().logged()
        #expect(reply.status == 201)
        #expect(reply.location == "/v1/dialogen/" + reply.text("/id"))
        #expect(reply.etag.hasPrefix("\"r1."))
        #expect(reply.text("/status") == "gevoerd")
        #expect(reply.text("/wijze") == "achteraf")
        #expect(reply.text("/aanleiding") == "gesprekscyclus")
        #expect(reply.text("/sjabloonCode") == "kort")
        #expect(reply.text("/fase") == "wacht_op_medewerker")
        #expect(reply.count("/refs") == 4)
        #expect(reply.text("/acties/0/afspraakId") == reply.text("/afspraken/0/id"))
        #expect(reply.text("/acties/0/streefdatumNu") == reply.text("/acties/0/streefdatumEerst"))
    }

    @Test func `the sender counts as having agreed with what was sent`() throws {
        let house = try House()
        let byPartner = try house.logged()
        #expect(byPartner.count("/reacties") == 1)
        #expect(byPartner.text("/reacties/0/rol") == "gesprekspartner")
        #expect(byPartner.text("/reacties/0/reactie") == "akkoord")
    }

    @Test func `an employee logs an own talk with who was in line`() throws {
        let house = try House()
        let reply = try house.as(.medewerker).post("/v1/dialogen", ["gesprek": ["datum": house.day(0)]])
        #expect(reply.status == 201)
        #expect(reply.text("/gesprekspartnerId") == house.id(.gesprekspartner).text)
        #expect(reply.text("/aanleiding") == "eigen_initiatief")
        #expect(reply.text("/aangevraagdDoor") == "medewerker")
        #expect(reply.text("/fase") == "wacht_op_gesprekspartner")
    }

    @Test func `a talk is logged from thirty days ago until today`() throws {
        let house = try House()
        let visitor = house.as(.medewerker)
        #expect(try visitor.post("/v1/dialogen", ["gesprek": ["datum": house.day(-30)]]).status == 201)
        let early = try visitor.post("/v1/dialogen", ["gesprek": ["datum": house.day(-31)]])
        #expect(early.status == 409)
        #expect(early.errors == ["/gesprek/datum te_lang_geleden"])
        let late = try visitor.post("/v1/dialogen", ["gesprek": ["datum": house.day(1)]])
        #expect(late.errors == ["/gesprek/datum in_de_toekomst"])
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let who: Who
        let change: @Sendable (House) -> [(String, Value)]
        let errors: [String]
        var testDescription: String { errors.joined(separator: ", ") }
    }

    static let refusals: [Refusal] = [
        Refusal(
            who: .gesprekspartner, change: { [("medewerkerId", $0.text(.buitenstaander))] },
            errors: ["/medewerkerId niet_in_lijn"]),
        Refusal(
            who: .gesprekspartner, change: { _ in [("medewerkerId", "0193e3a0-5d00-7000-8000-00000000ffff")] },
            errors: ["/medewerkerId niet_in_lijn"]),
        Refusal(
            who: .gesprekspartner, change: { _ in [("medewerkerId", nil)] },
            errors: ["/medewerkerId medewerker_nodig"]),
        Refusal(who: .andereManager, change: { _ in [] }, errors: ["/medewerkerId niet_in_lijn"]),
        Refusal(who: .collega, change: { _ in [] }, errors: ["/medewerkerId alleen_eigen_gesprek"]),
        Refusal(
            who: .medewerker, change: { [("gesprekspartnerId", $0.text(.andereManager))] },
            errors: ["/gesprekspartnerId niet_in_lijn"]),
        Refusal(
            who: .gesprekspartner, change: { _ in [("wijze", "overgenomen")] }, errors: ["/wijze alleen_koppeling"]),
        Refusal(
            who: .gesprekspartner, change: { _ in [("aanleiding", "meldfrequentie")] },
            errors: ["/aanleiding niet_bij_achteraf"]),
        Refusal(
            who: .gesprekspartner, change: { [("volgendGesprekDatum", $0.day(-3))] },
            errors: ["/volgendGesprekDatum voor_het_gesprek"]),
        Refusal(
            who: .gesprekspartner, change: { _ in [("wensen", [["wens": "x", "antwoord": "nee"]])] },
            errors: ["/wensen/0/toelichting toelichting_nodig"]),
        Refusal(
            who: .medewerker, change: { _ in [("wensen", [["wens": "x", "antwoord": "ja"]])] },
            errors: ["/wensen/0/antwoord alleen_gesprekspartner"]),
        Refusal(
            who: .gesprekspartner, change: { _ in [("wensen", [["wens": "x", "afspraakId": "b"]])] },
            errors: ["/wensen/0/afspraakId onbekende_ref"]),
        Refusal(
            who: .gesprekspartner, change: { _ in [("wensen", [["wens": "x", "ref": "a"]])] },
            errors: ["/afspraken/0/ref dubbele_ref", "/acties/0/afspraakId onbekende_ref"]),
        Refusal(
            who: .gesprekspartner, change: { [("wensen", [["wens": "x", "afspraakId": $0.text(.collega)]])] },
            errors: ["/wensen/0/afspraakId niet_in_deze_dialoog"]),
    ]

    @Test(arguments: refusals)
    func `what is in the way is named at its place and nothing is written`(_ refusal: Refusal) throws {
        let house = try House()
        let reply = try house.logged(refusal.change(house), by: refusal.who)
        #expect(reply.status == 409)
        #expect(reply.errors == refusal.errors)
        #expect(try house.number("select count(*) from dialoog") == 0)
        #expect(try house.number("select count(*) from wijziging") == 0)
    }

    @Test func `every fault of every part is told at once`() throws {
        let house = try House()
        let reply = try house.logged([
            ("gesprek", ["vorm": "brief"]), ("wensen", [["wens": ""], ["onzin": 1]]), ("verzuim", "x"),
            ("acties", [["omschrijving": "x", "status": "gereed"]]),
        ])
        #expect(reply.status == 400)
        #expect(
            Set(reply.errors) == [
                "/verzuim onbekend_veld", "/gesprek/datum verplicht", "/gesprek/vorm ongeldige_keuze",
                "/wensen/0/wens verplicht", "/wensen/1/onzin onbekend_veld", "/wensen/1/wens verplicht",
                "/acties/0/status alleen_lezen", "/acties/0/streefdatumEerst verplicht",
            ])
    }

    @Test func `nobody without a role in a dialogue logs one`() throws {
        let house = try House()
        #expect(try house.logged(by: .hrAdviseur).status == 403)
        #expect(try house.logged(by: .koppeling(.actiesLezen)).status == 403)
        #expect(try house.anybody().post("/v1/dialogen", house.talk()).status == 401)
    }

    @Test func `a deputy logs for the partner without agreeing for anybody`() throws {
        let house = try House()
        try house.waarneming(.andereManager)
        let reply = try house.logged(by: .andereManager)
        #expect(reply.status == 201)
        #expect(reply.text("/gesprekspartnerId") == house.id(.gesprekspartner).text)
        #expect(reply.count("/reacties") == 0)
    }

    @Test func `a connected system takes over an old dialogue of any day, and the employee can see that`() throws {
        let house = try House()
        let old: [(String, Value)] = [
            ("wijze", "overgenomen"), ("gesprekspartnerId", house.text(.andereManager)),
            ("gesprek", ["datum": "2019-03-01"]),
        ]
        let reply = try house.logged(old, by: .koppeling(.dialogenOvernemen))
        #expect(reply.status == 201)
        #expect(reply["/auteurId"] == .null)
        #expect(reply.count("/reacties") == 0)
        let seen = try house.as(.medewerker).get(reply.location + "/inzagen")
        #expect(seen.text("/items/0/rol") == "koppeling")
        #expect(try house.logged([], by: .koppeling(.dialogenOvernemen)).errors == ["/wijze alleen_overgenomen"])
    }

    @Test func `the same key gives the same dialogue once`() throws {
        let house = try House()
        let visitor = house.as(.gesprekspartner)
        let first = try visitor.post("/v1/dialogen", house.talk(), key: "k1")
        let twin = try visitor.post("/v1/dialogen", house.talk(), key: "k1")
        #expect(twin.status == 201)
        #expect(twin.octets == first.octets)
        #expect(twin.etag == first.etag)
        #expect(try house.number("select count(*) from dialoog") == 1)
        #expect(try visitor.post("/v1/dialogen", house.talk().without("acties"), key: "k1").status == 422)
    }

    @Test func `a kept answer is not given to who may no longer see the dialogue`() throws {
        let house = try House()
        let visitor = house.as(.gesprekspartner)
        _ = try visitor.post("/v1/dialogen", house.talk(), key: "k1")
        try house.line(.medewerker, with: .andereManager)
        #expect(try visitor.post("/v1/dialogen", house.talk(), key: "k1").status == 404)
    }

    @Test func `a partner proposes to share, the employee shares`() throws {
        let house = try House()
        func action(_ delen: String) -> [(String, Value)] {
            [
                (
                    "acties",
                    [
                        [
                            "omschrijving": "x", "eigenaarSoort": "hr", "streefdatumEerst": house.day(7),
                            "hrDelen": .text(delen),
                        ]
                    ]
                )
            ]
        }
        #expect(try house.logged(action("gedeeld")).errors == ["/acties/0/hrDelen medewerker_beslist"])
        #expect(try house.logged(action("voorgesteld")).text("/acties/0/hrDelen") == "voorgesteld")
        let own = try house.logged(action("gedeeld") + [("medewerkerId", nil)], by: .medewerker)
        #expect(own.text("/acties/0/hrDelen") == "gedeeld")
    }
}
