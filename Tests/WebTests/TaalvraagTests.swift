import Model
import Schema
import Testing

@testable import Web

@Suite struct TaalvraagTests {
    private func form(_ code: String, at pointer: String = "/wens") -> Form {
        var form = Form([FormField("wens", .area(max: 1_000), key: "wens.wens")], sent: [("wens", "Scholing.")])
        _ = form.read()
        form.refuse(Complaints(all: [Complaint(pointer: pointer, code: code, detail: "Vraag.")]))
        return form
    }

    private func page(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

    @Test func `asks right below the text, which stays`() {
        let html = page(form(Taalwacht.waarschuwt).area("wens"))
        #expect(html.contains("Scholing."))
        #expect(html.contains("name=\"taalwacht:/wens\""))
        #expect(html.contains("value=\"toch_opslaan\""))
    }

    @Test func `offers to keep what is about a person only where the two alone read it`() {
        #expect(!page(form(Taalwacht.vraagt).area("wens")).contains("toch_opslaan"))
        #expect(!page(form(Taalwacht.gezondheid).area("wens")).contains("taalwacht:"))
    }

    @Test func `asks about a text that the form does not show where the page has room`() {
        let form = form(Taalwacht.vraagt, at: "/omschrijving")
        #expect(page(form.looseQuestions).contains("name=\"taalwacht:/omschrijving\""))
        #expect(!page(form.area("wens")).contains("taalwacht:"))
    }

    @Test func `turns what was chosen into the header, and nothing else`() {
        let pairs = [
            ("taalwacht:/wens", "over_het_werk"), ("taalwacht:/a", "aanpassen"),
            ("taalwacht:/b\r\nX: y", "toch_opslaan"),
            ("wens", "over_het_werk"), ("taalwacht:/acties/0/alsDan", "toch_opslaan"),
        ].map { (name: $0.0, value: $0.1) }
        #expect(Taalvraag.antwoorden(pairs) == "/wens=over_het_werk, /acties/0/alsDan=toch_opslaan")
        #expect(Taalvraag.antwoorden([]) == nil)
    }
}
