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
        #expect(try Voorbeeld.shape.load { Held(row[$0]) } == made)
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

@Suite struct ShapeChangeTests {
    let current: Voorbeeld

    init() throws {
        current = try Voorbeeld.shape.create(
            fullBody, [Voorbeeld.id.given(someID), Voorbeeld.gewijzigdOp.given(someInstant)])
    }

    /// The complaints of a patch as `pointer code`.
    func faults(_ patch: Value, within parts: Part = .all) -> [String] {
        do throws(Complaints) {
            _ = try Voorbeeld.shape.change(current, patch, at: "/wijziging", within: parts)
            return []
        } catch { return error.all.map { "\($0.pointer) \($0.code)" } }
    }

    @Test func `changes only what the patch names`() throws {
        var expected = current
        expected.aantal = 9
        expected.eindDatum = nil
        expected.adres.plaats = nil
        expected.postadres = nil
        expected.adressen = [Adres(straat: "Zes")]
        expected.gewijzigdOp = someInstant.adding(seconds: 1)
        let patch: Value = [
            "aantal": 9, "eindDatum": nil, "adres": ["plaats": nil], "postadres": nil, "adressen": [["straat": "Zes"]],
        ]
        let given = [Voorbeeld.gewijzigdOp.given(expected.gewijzigdOp)]
        #expect(try Voorbeeld.shape.change(current, patch, given) == expected)
        #expect(try Voorbeeld.shape.change(current, [:]) == current)
    }

    @Test func `keeps stored values that today's rules would refuse`() throws {
        var old = current
        old.notitie = String(repeating: "x", count: 99)
        #expect(try Voorbeeld.shape.change(old, ["aantal": 1]).notitie == old.notitie)
    }

    @Test func `makes a nested object that was not there`() throws {
        var bare = current
        bare.postadres = nil
        let changed = try Voorbeeld.shape.change(bare, ["postadres": ["straat": "Acht", "plaats": nil]])
        #expect(changed.postadres == Adres(straat: "Acht"))
    }

    @Test func `refuses with pointers what a patch may not do`() {
        #expect(
            faults(["id": nil, "naam": "Anders"]) == ["/wijziging/id alleen_lezen", "/wijziging/naam alleen_lezen"])
        #expect(
            faults(["aantal": nil, "dagen": 1]) == ["/wijziging/dagen alleen_lezen", "/wijziging/aantal verplicht"])
        #expect(faults(["adres": ["straat": nil]]) == ["/wijziging/adres/straat verplicht"])
        #expect(faults([1]) == ["/wijziging verkeerd_type"])
        #expect(faults(["a/b~c": 1]) == ["/wijziging/a~1b~0c onbekend_veld"])
    }

    @Test func `hides parts that the caller may not see`() {
        let seen = Part(rawValue: 1)
        #expect(faults(["notitie": "x"], within: seen) == ["/wijziging/notitie onbekend_veld"])
        var writer = JSONWriter()
        Voorbeeld.shape.encode(current, seen, &writer)
        let shown = try? JSON.parse(writer.bytes)
        #expect(shown?["notitie"] == nil && shown?["naam"] == "Naam")
    }

    @Test func `answers a million unknown names shortly`() {
        let body = Value.object((0..<100_000).map { .init("n\($0)", nil) })
        #expect(faults(body).count == 50)
    }
}

@Suite struct ShapeSchemaTests {
    @Test func `derives columns in snake case`() {
        let columns = Voorbeeld.shape.columns
        #expect(columns.map(\.name).contains("uren_per_week") && !columns.map(\.name).contains("dagen"))
        #expect(columns.first { $0.name == "is_klaar" }?.storage == .integer)
        #expect(columns.first { $0.name == "eind_datum" }?.isOptional == true)
    }

    @Test func `names the first column that does not fit`() throws {
        var row = Voorbeeld.shape.store(
            try Voorbeeld.shape.create(
                fullBody, [Voorbeeld.id.given(someID), Voorbeeld.gewijzigdOp.given(someInstant)]))
        row[3] = .text("drie")
        let misfit = #expect(throws: Misfit.self) { try Voorbeeld.shape.load { Held(row[$0]) } }
        #expect(misfit?.table == "voorbeelden" && misfit?.column == "aantal")
    }

    @Test func `describes record, new and change`() {
        let record = Voorbeeld.shape.schema(.record), new = Voorbeeld.shape.schema(.new)
        #expect(record["properties"]?["id"]?["readOnly"] == true)
        #expect(new["properties"]?["id"] == nil && new["additionalProperties"] == false)
        #expect(new["required"] == ["naam", "aantal", "kleur", "startDatum", "adres"])
        #expect(new["properties"]?["isKlaar"]?["default"] == false)
        #expect(Voorbeeld.shape.schema(.change)["properties"]?["naam"] == nil)
        #expect(Voorbeeld.shape.schema(.change)["required"] == nil)
    }

    @Test func `lists null in a nullable enum and gives references no siblings`() {
        let properties = Voorbeeld.shape.schema(.record)["properties"]
        #expect(properties?["bijkleur"]?["enum"] == ["rood", "groen", "donker_blauw", nil])
        #expect(properties?["adres"]?["$ref"] == nil)
        #expect(properties?["adres"]?["allOf"] == [["$ref": "#/components/schemas/Adres"]])
        #expect(properties?["postadres"]?["nullable"] == true)
        #expect(properties?["adressen"]?["items"] == ["$ref": "#/components/schemas/Adres"])
    }

    @Test func `names every component once`() {
        #expect(
            Voorbeeld.shape.components.map(\.name) == [
                "Voorbeeld", "Adres", "VoorbeeldNieuw", "VoorbeeldWijziging", "AdresWijziging",
            ])
    }

    @Test func `reads back what it writes with all values distinct`() throws {
        let given = [Voorbeeld.id.given(someID), Voorbeeld.gewijzigdOp.given(someInstant)]
        let made = try Voorbeeld.shape.create(fullBody, given)
        var writer = JSONWriter()
        Voorbeeld.shape.encode(made, .all, &writer)
        guard case .object(let members) = try JSON.parse(writer.bytes) else { return }
        #expect(members.map(\.name) == Voorbeeld.shape.fields.map(\.name))
        let body = Value.object(members.filter { !["id", "gewijzigdOp", "dagen"].contains($0.name) })
        #expect(try Voorbeeld.shape.create(body, given) == made)
    }
}
