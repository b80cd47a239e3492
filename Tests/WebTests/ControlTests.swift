import Schema
import Testing

@testable import Web

@Suite struct ControlTests {
    private static let fields = [
        FormField("omschrijving", .area(max: 2000), key: "actie.omschrijving"),
        FormField("soort", .choice(["taakafspraak", "beloningsafspraak"]), key: "afspraak.soort"),
        FormField("keerzijde", .flag, key: "afspraak.keerzijdeBesproken"),
        FormField("vrij", .area(max: 10), key: "actie.gereedDatum", isOptional: true),
    ]

    private func wrong(_ name: String) -> Form {
        var form = Form(Self.fields)
        form.refuse("Vul dit in", at: name)
        return form
    }

    @Test func `ties the hint and the message to the input`() {
        let html = shown(wrong("omschrijving").control("omschrijving"))
        #expect(html.contains("<label for=\"omschrijving\" class=\"label\">Wat gaat er gebeuren?</label>"))
        #expect(html.contains("aria-describedby=\"omschrijving-hint omschrijving-fout\" aria-invalid=\"true\""))
        #expect(html.contains("id=\"omschrijving-fout\"><strong>Fout:</strong> Vul dit in</p>"))
    }

    @Test func `an input without a fault says nothing about faults`() {
        #expect(!shown(Form(Self.fields).control("omschrijving")).contains("fout"))
    }

    @Test func `radios stand in a group with a legend, and the error link leads to the first`() {
        let html = shown(wrong("soort").control("soort"))
        #expect(html.contains("<fieldset aria-describedby=\"soort-fout\"><legend class=\"label\">"))
        #expect(html.contains("<input type=\"radio\" id=\"soort\" name=\"soort\" value=\"taakafspraak\""))
        #expect(shown(wrong("soort").errorSummary).contains("<a href=\"#soort\">"))
    }

    @Test func `every place for free text says what does not belong there`() {
        #expect(shown(Form(Self.fields).control("vrij")).contains(Teksten.text("vrije_tekst.hint")))
    }

    @Test func `marks what may be skipped`() {
        #expect(shown(Form(Self.fields).control("vrij")).contains("(niet verplicht)"))
        #expect(!shown(Form(Self.fields).control("omschrijving")).contains("niet verplicht"))
    }

    @Test func `uses no placeholder, no browser check and no cut-off`() {
        let html = Self.fields.map { shown(Form(Self.fields).control($0.name)) }.joined()
        for word in ["placeholder", " required", "maxlength", "pattern=", "style="] { #expect(!html.contains(word)) }
    }

    @Test func `a textarea keeps a first empty line`() {
        let form = Form(Self.fields, sent: [("omschrijving", "\nb")])
        #expect(shown(form.control("omschrijving")).contains(">\n\nb</textarea>"))
    }

    @Test func `a form that changes something carries token and key and leaves checking to us`() {
        let html = shown(changing("/acties", token: "t", key: "k") { submit("Opslaan") })
        #expect(html.hasPrefix("<form method=\"post\" action=\"/acties\" novalidate autocomplete=\"off\">"))
        #expect(html.contains("<input type=\"hidden\" name=\"csrf\" value=\"t\">"))
        #expect(html.contains("<input type=\"hidden\" name=\"sleutel\" value=\"k\">"))
    }
}
