import Schema
import Testing

@testable import Web

@Suite struct FormTests {
    private static let acties = FormField.rows(
        "acties",
        [
            FormField("omschrijving", .area(max: 20), key: "actie.omschrijving"),
            FormField("streefdatumEerst", .day, key: "actie.streefdatumEerst"),
        ])

    private func refused(_ pairs: [(name: String, value: String)], _ pointer: String, _ code: String) -> Form {
        var form = Form([Self.acties], sent: pairs)
        _ = form.read()
        form.refuse(Complaints(all: [Complaint(pointer: pointer, code: code, detail: "Zo luidt de regel.")]))
        return form
    }

    @Test func `a complaint finds its input, also when empty rows before it disappeared`() {
        let form = refused(
            [("acties.0.omschrijving", ""), ("acties.3.omschrijving", "Bellen"), ("acties.3.streefdatumEerst", "x")],
            "/acties/0/streefdatumEerst", "ongeldige_datum")
        #expect(form.message("acties.3.streefdatumEerst") == "Vul een datum in die bestaat, bijvoorbeeld 21-11-2026")
    }

    @Test func `a complaint about an input that was not sent still finds its place`() {
        let form = refused([("acties.0.omschrijving", "Bellen")], "/acties/0/streefdatumEerst", "verplicht")
        #expect(form.message("acties.0.streefdatumEerst") == "Vul een datum in: Klaar op")
    }

    @Test func `says how long a text may be and how long it is`() {
        let form = refused(
            [("acties.0.omschrijving", String(repeating: "a", count: 1_021))], "/acties/0/omschrijving", "te_lang")
        #expect(
            form.message("acties.0.omschrijving") == "Maak de tekst korter: er passen 20 tekens in, je hebt er 1.021")
    }

    @Test func `a rule of the record speaks for itself`() {
        let form = refused([("acties.0.omschrijving", "x")], "/acties/0/streefdatumEerst", "voor_gesprek")
        #expect(form.message("acties.0.streefdatumEerst") == "Zo luidt de regel.")
    }

    @Test func `a complaint about no input stands above the form without a link`() {
        let form = refused([], "/gesprek/datum", "buiten_lijn")
        #expect(form.messages == [Message(name: nil, text: "Zo luidt de regel.")])
        #expect(shown(form.errorSummary).contains("<li>Zo luidt de regel.</li>"))
    }

    @Test func `keeps what was typed, wrong or not`() {
        let form = refused(
            [("acties.0.streefdatumEerst", " 31-02-2026")], "/acties/0/streefdatumEerst", "ongeldige_datum")
        #expect(shown(form.date("acties.0.streefdatumEerst")).contains("value=\" 31-02-2026\""))
    }

    @Test func `shows a record as people would type it, and reads it back the same`() {
        let fields = [
            FormField("datum", .day, key: "gesprek.datum"), .init("uren", .decimal(places: 2), key: "afspraak.uren"),
            .euros("bedragEurocent", key: "afspraak.bedragEurocent"),
            .init("maatwerk", .flag, key: "afspraak.maatwerk"),
            .init("onderwerpen", .choices(["a", "b"]), key: "dialoog.onderwerpen"), Self.acties,
        ]
        let record: Value = [
            "datum": "2026-11-21", "uren": .fraction("7.5"), "bedragEurocent": 4_995, "maatwerk": true,
            "onderwerpen": ["b"], "acties": [["omschrijving": "Bellen"]],
        ]
        var form = Form(fields, showing: record)
        #expect(form.text("datum") == "21-11-2026")
        #expect(form.text("uren") == "7,5")
        #expect(form.read() == record)
    }

    @Test func `the list of faults says in which row each one is`() {
        let form = refused(
            [("acties.0.omschrijving", "a"), ("acties.4.omschrijving", "b")], "/acties/1/streefdatumEerst", "verplicht")
        #expect(form.rowTitle("acties", 4) == "Actiepunt 2")
        #expect(form.rowTitle("acties", 5) == "Actiepunt 3")
        #expect(shown(form.errorSummary).contains(">Actiepunt 2: Vul een datum in: Klaar op</a>"))
    }

    @Test func `a row that is taken out is gone`() {
        var form = Form([Self.acties], sent: [("acties.1.omschrijving", "a"), ("acties.10.omschrijving", "b")])
        form.remove(row: "acties.1")
        #expect(form.rows("acties") == [10])
    }

    @Test func `offers the rows that are filled and room for as many as asked`() {
        let form = Form([Self.acties], sent: [("acties.0.omschrijving", "a"), ("acties.4.omschrijving", "b")])
        #expect(form.rows("acties") == [0, 4])
        #expect(form.rows("acties", atLeast: 3) == [0, 4, 5])
        #expect(Form([Self.acties]).rows("acties", atLeast: 2) == [0, 1])
    }
}
