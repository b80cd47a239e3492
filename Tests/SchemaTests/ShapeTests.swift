import Schema
import Testing

let someID = ID.make(at: someInstant)
let someInstant = Instant(milliseconds: 1_795_300_033_123)

let fullBody: Value = [
    "naam": "Naam", "notitie": "een\ntwee", "aantal": 3, "urenPerWeek": .fraction("32.25"), "isKlaar": true,
    "kleur": "groen", "bijkleur": "donker_blauw", "kleuren": ["rood", "groen"], "startDatum": "2026-01-02",
    "eindDatum": "2026-03-04", "email": "a@b.example", "adres": ["straat": "Een", "plaats": "Twee"],
    "postadres": ["straat": "Drie", "plaats": nil], "adressen": [["straat": "Vier"], ["straat": "Vijf"]],
]

@Suite struct ShapeTests {
    let given = [Voorbeeld.id.given(someID), Voorbeeld.gewijzigdOp.given(someInstant)]

    @Test func `creates an entity from a body and what the server gives`() throws {
        let made = try Voorbeeld.shape.create(fullBody, given)
        #expect(made.id == someID)
        #expect(made.urenPerWeek == 3225)
        #expect(made.adressen == [Adres(straat: "Vier"), Adres(straat: "Vijf")])
        #expect(made.postadres == Adres(straat: "Drie", plaats: nil))
    }

    @Test func `a row holds what was stored`() throws {
        let made = try Voorbeeld.shape.create(fullBody, given)
        let row = Voorbeeld.shape.store(made)
        #expect(row.count == Voorbeeld.shape.columns.count)
        #expect(try Voorbeeld.shape.load { row[$0] } == made)
    }

    @Test func `names of fields are the names of properties`() {
        for field in Voorbeeld.shape.fields { #expect(field.property == field.name) }
    }

    @Test func `lists all faults at once with pointers`() {
        let body: Value = [
            "id": "x", "naam": "x", "aantal": 11, "kleur": "paars", "startDatum": "2026-02-30", "Adres": 1,
            "adres": ["straat": "", "erbij": 1], "adressen": [["straat": "Een"], ["plaats": 3]],
        ]
        let thrown = #expect(throws: Complaints.self) { try Voorbeeld.shape.create(body, given) }
        #expect(
            thrown?.all.map { "\($0.pointer) \($0.code)" } == [
                "/id alleen_lezen", "/Adres onbekend_veld", "/naam te_kort", "/aantal buiten_bereik",
                "/kleur ongeldige_keuze", "/startDatum ongeldige_datum", "/adres/erbij onbekend_veld",
                "/adres/straat verplicht", "/adressen/1/straat verplicht", "/adressen/1/plaats verkeerd_type",
            ])
    }
}
