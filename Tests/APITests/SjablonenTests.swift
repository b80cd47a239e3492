import API
import Model
import SQLite
import Schema
import Store
import Testing

@Suite struct SjablonenTests {
    private let house: House

    init() throws {
        house = try House()
    }

    private let form: Value = [
        "code": "kort", "naam": "Kort", "uitleg": "Met één vraag.",
        "vragen": [["nummer": 1, "tekst": "Wat wil je bespreken?"]],
    ]

    @Test func `the shipped forms are there once, however often the service starts`() throws {
        try MeegeleverdeSjablonen.vulAan(house.store, at: house.now)
        let all = try house.as(.collega).get("/v1/sjablonen")
        #expect(all.count("/items") == Sjabloon.meegeleverd.count)
        let focus = try house.as(.collega).get("/v1/sjablonen?code=focus-op-inzetbaarheid&versie=1")
        #expect(focus.count("/items/0/vragen") == 13)
        #expect(focus.text("/items/0/vragen/12/soort") == "alleen_bespreken")
    }

    @Test(arguments: Sjabloon.meegeleverd) func `a shipped form holds the rules and asks for no illness`(
        _ sjabloon: Sjabloon
    ) {
        #expect(sjabloon.strijdigheden == [])
        let words = sjabloon.vragen.flatMap { [$0.tekst, $0.uitleg ?? ""] + $0.keuzes }.joined().lowercased()
        #expect(!words.contains("ziek") && !words.contains("verzuim"))
    }

    @Test func `a new form is the next version of its code, and a dialogue keeps the one it began with`() throws {
        let begun = try house.as(.medewerker).post("/v1/dialogen/_beginnen", ["sjabloonCode": "kort"])
        let made = try house.as(.hrBeheerder).post("/v1/sjablonen", form)
        #expect(made.status == 201)
        #expect(made["/versie"] == 2)
        #expect(try house.as(.medewerker).get(made.location).json == made.json)
        #expect(try house.as(.medewerker).get(begun.location)["/sjabloonVersie"] == 1)
        let next = try house.as(.medewerker).post("/v1/dialogen/_beginnen", ["sjabloonCode": "kort"])
        #expect(next["/sjabloonVersie"] == 2)
    }

    @Test func `only the functional administrator makes forms`() throws {
        for who in [Who.medewerker, .gesprekspartner, .hrAdviseur, .beheerder] {
            #expect(try house.as(who).post("/v1/sjablonen", form).status == 403)
        }
    }

    @Test func `a form with gaps or loose choices is refused, each at its place`() throws {
        let questions: Value = [
            ["nummer": 2, "tekst": "a"], ["nummer": 2, "soort": "keuze", "tekst": "b", "keuzes": ["x"]],
            ["nummer": 3, "soort": "schaal", "tekst": "c"], ["nummer": 4, "tekst": "d", "schaalTot": 5],
        ]
        let reply = try house.as(.hrBeheerder).post("/v1/sjablonen", form.with([("vragen", questions)]))
        #expect(reply.status == 409)
        #expect(
            reply.errors == [
                "/vragen/0/nummer niet_op_volgorde", "/vragen/1/keuzes keuzes_nodig",
                "/vragen/2/schaalTot schaal_nodig", "/vragen/3/schaalTot alleen_bij_schaal",
            ])
    }

    @Test func `a version that is there never changes`() throws {
        #expect(throws: (any Error).self) {
            try house.write { transaction throws(DatabaseError) in
                try transaction.database.run("update sjabloon set naam = 'x'")
            }
        }
    }
}
