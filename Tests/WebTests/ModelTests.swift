import Model
import Schema
import Testing

@testable import Web

@Suite struct ModelTests {
    @Test func `every field that people fill in has a label, and every choice a word`() {
        #expect(Teksten.missing(for: asked(Actie.shape) + asked(Afspraak.shape) + asked(Wens.shape)) == [])
        #expect(Teksten.missing(for: asked(Gesprek.shape) + asked(Samenvatting.shape) + asked(Reactie.shape)) == [])
        #expect(Teksten.missing(for: asked(Bijstelling.shape) + asked(Belemmering.shape)) == [])
        #expect(Teksten.missing(for: asked(Voortgang.shape) + asked(Dialoog.shape) + asked(Waarneming.shape)) == [])
        #expect(Teksten.missing(for: asked(Medewerker.shape) + asked(Onderdeel.shape)) == [])
    }

    @Test func `every status that the server keeps has a word`() {
        let kept = choices(Actie.shape) + choices(Afspraak.shape) + choices(Wens.shape) + choices(Dialoog.shape)
        #expect(kept.filter { Teksten.keuze($0.value, of: $0.key) == $0.value }.map(\.value) == [])
    }

    @Test func `every free text on a form says what does not belong there`() {
        let areas = (asked(Actie.shape) + asked(Afspraak.shape) + asked(Wens.shape)).filter(\.isFreeText)
        let silent = areas.filter { Form([$0]).question($0.name).hint == nil }.map(\.key)
        #expect(areas.count > 3)
        #expect(silent == [])
    }

    @Test func `what people type becomes a record, and what is wrong comes back to its input`() throws {
        let fields = FormField.fields(
            NieuweDialoog.shape, as: "dialoog", only: ["volgendGesprekDatum", "onderwerpen"])
        var form = Form(fields, sent: [("volgendGesprekDatum", "31-02-2026"), ("onderwerpen", "paars")])
        let body = form.read()
        let complaints = try #require(throws: Complaints.self) { try NieuweDialoog.shape.create(body) }
        form.refuse(complaints)
        #expect(form.message("volgendGesprekDatum") == "Vul een datum in die bestaat, bijvoorbeeld 21-11-2026")
        #expect(form.message("onderwerpen") == "Kies een van de antwoorden: Waar ging het gesprek over?")
    }

    @Test func `a page that asks for a field the shape lacks stops at once`() async {
        await #expect(processExitsWith: .failure) {
            _ = FormField.fields(Gesprek.shape, only: ["kleur"])
        }
    }

    /// What a body may give, and so a form may ask.
    private func asked<Record>(_ shape: Shape<Record>) -> [FormField] {
        let names = shape.fields.filter { $0.access != .server && $0.input != .none }.map(\.name)
        return FormField.fields(shape, only: names)
    }

    private func choices<Record>(_ shape: Shape<Record>) -> [(key: String, value: String)] {
        FormField.all(shape).flatMap { field in
            Form([field]).choices(field.name).map { (key: field.key, value: $0.value) }
        }
    }
}
