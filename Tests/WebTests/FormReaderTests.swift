import Schema
import Testing

@testable import Web

@Suite struct FormReaderTests {
    private static let actie = [
        FormField("omschrijving", .area(max: 2000), key: "actie.omschrijving"),
        FormField("streefdatumEerst", .day, key: "actie.streefdatumEerst"),
        FormField("eigenaarSoort", .choice(["persoon", "hr"]), key: "actie.eigenaarSoort").preset,
    ]

    private func read(_ fields: [FormField], _ pairs: [(name: String, value: String)]) -> Value {
        var reader = FormReader(pairs)
        return reader.read(fields)
    }

    @Test func `an empty input is null and an absent one is left out`() {
        let fields = [
            FormField("plaats", .line(max: 80), key: "gesprek.plaats"), .init("vorm", .id, key: "gesprek.vorm"),
        ]
        #expect(read(fields, [("plaats", "  ")]) == ["plaats": nil])
    }

    @Test func `an absent checkbox is false, a ticked one true`() {
        let fields = [FormField("maatwerk", .flag, key: "afspraak.maatwerk")]
        #expect(read(fields, []) == ["maatwerk": false])
        #expect(read(fields, [("maatwerk", "ja")]) == ["maatwerk": true])
    }

    @Test func `a repeated name is a list`() {
        let fields = [FormField("onderwerpen", .choices(["a", "b"]), key: "dialoog.onderwerpen")]
        #expect(read(fields, [("onderwerpen", "a"), ("onderwerpen", "b")]) == ["onderwerpen": ["a", "b"]])
        #expect(read(fields, []) == ["onderwerpen": []])
    }

    @Test func `numbered names become a list of parts`() {
        let body = read(
            [.rows("acties", Self.actie)],
            [("acties.0.omschrijving", "Bellen"), ("acties.0.streefdatumEerst", "1-12-2026")])
        #expect(body == ["acties": [["omschrijving": "Bellen", "streefdatumEerst": "2026-12-01"]]])
    }

    @Test func `rows without an answer disappear, even when the page chose something beforehand`() {
        let body = read(
            [.rows("acties", Self.actie)],
            [
                ("acties.0.omschrijving", ""), ("acties.0.eigenaarSoort", "hr"), ("acties.7.omschrijving", "Bellen"),
                ("acties.x.omschrijving", "niet van ons"),
            ])
        #expect(body == ["acties": [["omschrijving": "Bellen"]]])
    }

    @Test func `rows past the limit are not read`() {
        let pairs = (0..<60).map { (name: "acties.\($0).omschrijving", value: "Bellen") }
        guard case .list(let rows) = read([.rows("acties", max: 50, Self.actie)], pairs)["acties"] else {
            Issue.record("no list")
            return
        }
        #expect(rows.count == 50)
    }

    @Test func `names that the form did not show are not read`() {
        #expect(read([], [("rol", "beheerder")]) == [:])
    }

    @Test func `a nested part keeps its own names`() {
        let fields = [FormField.group("gesprek", [FormField("datum", .day, key: "gesprek.datum")])]
        #expect(read(fields, [("gesprek.datum", "21/11/2026")]) == ["gesprek": ["datum": "2026-11-21"]])
    }

    @Test func `what can't be understood travels on as typed`() {
        let fields = [
            FormField("datum", .day, key: "gesprek.datum"), .init("duur", .number(1...9), key: "gesprek.duur"),
        ]
        #expect(read(fields, [("datum", "31-02-2026"), ("duur", "veel")]) == ["datum": "31-02-2026", "duur": "veel"])
    }

    @Test func `an amount in euro is kept in cents`() {
        let fields = [FormField.euros("bedragEurocent", key: "afspraak.bedragEurocent")]
        #expect(read(fields, [("bedragEurocent", "€ 1.250,50")]) == ["bedragEurocent": 125_050])
    }
}
