import HTTP
import Model
import SQLite
import Schema
import Testing

/// Somebody says nothing, leaves, and comes back a while later.
@Suite struct `A silent employee, who left and came back` {
    private let house: House
    private let dialoog: String
    private let actie: String
    private let vanHr: String

    /// The partner logs a talk in which HR takes something upon itself.
    init() throws {
        house = try House()
        let logged = try house.logged([
            (
                "acties",
                [
                    [
                        "omschrijving": "Gesprek met opleidingen plannen.", "eigenaarId": house.text(.medewerker),
                        "streefdatumEerst": house.day(14),
                    ],
                    [
                        "omschrijving": "Werkplek laten nakijken.", "eigenaarSoort": "hr",
                        "streefdatumEerst": house.day(21),
                    ],
                ]
            )
        ])
        guard logged.status == 201 else { throw Broken(logged.text) }
        dialoog = logged.location
        actie = "/v1/acties/" + logged.text("/acties/0/id")
        vanHr = "/v1/acties/" + logged.text("/acties/1/id")
    }

    private var hrId: String { String(vanHr.suffix(36)) }

    /// What the HR system says of this employee.
    private func meld(uit dag: Value) throws {
        let reply = try house.as(.koppeling(.medewerkersSchrijven)).put(
            "/v1/medewerkers/_nummer",
            [
                "personeelsnummer": "100", "voornaam": "Sam", "achternaam": "De medewerker",
                "onderdeelCode": "TEAM-101", "inDienstDatum": "2020-01-01", "uitDienstDatum": dag,
            ])
        guard reply.status == 200 else { throw Broken(reply.text) }
        try house.upkeep()
    }

    @Test func `silence settles nothing and stops nothing`() throws {
        for dagen in [30, 60, 120] {
            try house.pass(days: dagen)
            try house.upkeep()
            let nu = try house.as(.gesprekspartner).get(dialoog)
            #expect(nu.text("/status") == "gevoerd")
            #expect(nu.text("/fase") == "wacht_op_medewerker")
        }
        // The partner's word counts once, however often it is given.
        try house.antwoord(.gesprekspartner, dialoog)
        #expect(try house.as(.gesprekspartner).get(dialoog).text("/status") == "gevoerd")
        #expect(try house.act(.gesprekspartner, dialoog, "/_bevestigen-actueel").status == 409)
        try house.stap(.gesprekspartner, actie, "/_starten")
        #expect(try house.lijst(.hrAdviseur) == [hrId])
    }

    @Test func `with who leaves it all ends, and HR's copies hear of it`() throws {
        try house.pass(days: 30)
        let stand = try house.as(.hrAdviseur).get("/v1/acties").text("/stand")
        try meld(uit: house.day(-1))
        for type in ["application/json", "text/csv", "application/x-ndjson"] {
            #expect(try house.lijst(.hrAdviseur, as: type) == [])
        }
        let sinds = try house.as(.hrAdviseur).get("/v1/acties?gewijzigdSinds=" + stand)
        #expect(sinds["/items"] == [["id": .text(hrId), "ingetrokken": true]])
        let feed = try house.as(.koppeling(.wijzigingenLezen)).get("/v1/wijzigingen?limit=500&na=" + stand)
        let last = feed["/items"]?.values.last { $0["id"] == .text(hrId) }
        #expect(last?.members.map(\.name) == ["positie", "soort", "id", "revisie", "op"])
        // What HR never saw is not even a line.
        for adres in [dialoog, actie] { #expect(!feed.text.contains(adres.suffix(36)), "\(adres)") }
        #expect(!feed.text.contains("uit_dienst"))
        for adres in [dialoog, actie] { #expect(try house.as(.gesprekspartner).get(adres).status == 404) }
        #expect(try house.as(.medewerker).get("/v1/mij").status == 401)
    }

    @Test func `who comes back finds the own old dossier, and nobody else anything of it`() throws {
        try house.pass(days: 30)
        try meld(uit: house.day(-1))
        try house.pass(days: 60)
        try meld(uit: .null)
        try house.line(.medewerker, with: .gesprekspartner)
        // Even the token of before stays dead: signing in is asked for anew.
        #expect(try house.as(.medewerker).get("/v1/mij").status == 401)
        let ik = try house.visitor(house.id(.medewerker), .medewerker)
        let oud = try ik.get(dialoog)
        #expect(oud.text("/status") == "afgerond")
        #expect(oud.text("/afsluiting/reden") == "uit_dienst")
        #expect(oud.text("/samenvatting/tekst") == "Meer afwisseling naast de balie.")
        #expect([0, 1].map { oud.text("/acties/\($0)/status") } == ["vervallen", "vervallen"])
        for adres in [dialoog, dialoog + "/samenvatting", actie] {
            #expect(try house.as(.gesprekspartner).get(adres).status == 404, "\(adres)")
        }
        #expect(try house.as(.gesprekspartner).get("/v1/dialogen?als=gesprekspartner").ids == [])
        #expect(try house.as(.gesprekspartner).get("/v1/acties?als=gesprekspartner").ids == [])
        #expect(try house.lijst(.hrAdviseur) == [])
        let nieuw = try ik.post("/v1/dialogen/_beginnen", [:])
        #expect(nieuw.status == 201)
        #expect(nieuw.count("/acties") == 0)
    }
}
