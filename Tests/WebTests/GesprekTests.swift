import API
import Model
import Schema
import Testing

@testable import Web

@Suite struct GesprekTests {
    private static let vragen = [
        Vraag(1, .open, "Waar word je blij van?"), Vraag(2, .jaNee, "Weet je wat er kan?"),
        Vraag(3, .alleenBespreken, "Hoe gaat het?"),
    ]

    private static let kant: Value = [
        "antwoorden": [
            ["vraag": 1, "status": "beantwoord", "tekst": "Van mijn collega's.", "gedeeld": true, "revisie": 4],
            ["vraag": 2, "status": "liever_niet", "tekst": .null, "gedeeld": false, "revisie": 2],
        ]
    ]

    @Test func `what is only talked about is no field`() {
        let formulier = Antwoordformulier(Self.vragen, Self.kant)
        #expect(formulier.regels.count == 3)
        #expect(formulier.teSchrijven.map(\.vraag.nummer) == [1, 2])
        #expect(FormField.find("antwoord.3.tekst", in: formulier.form.fields) == nil)
    }

    @Test func `shows each answer as it is kept`() {
        let form = Antwoordformulier(Self.vragen, Self.kant).form
        #expect(form.text("antwoord.1.tekst") == "Van mijn collega's.")
        #expect(form.isChosen("ja", "antwoord.1.gedeeld"))
        #expect(form.isChosen("ja", "antwoord.2.lieverNiet"))
    }

    @Test func `tells an answer that was changed from one that was left alone`() throws {
        let formulier = Antwoordformulier(Self.vragen, Self.kant)
        let regel = try #require(formulier.regels.first)
        let same = formulier.getypt(
            Sent(pairs: [("antwoord.1.tekst", "Van mijn collega's."), ("antwoord.1.gedeeld", "ja")]))
        let other = formulier.getypt(Sent(pairs: [("antwoord.1.tekst", "Van mijn collega's.")]))
        #expect(Antwoordformulier.merk(same(regel)) == Antwoordformulier.merk(regel.getoond))
        #expect(Antwoordformulier.merk(other(regel)) != Antwoordformulier.merk(regel.getoond))
    }

    @Test func `a name for people becomes a name for systems`() {
        #expect(Formuliermaken.slug("Focus op werk (2027)") == "focus-op-werk-2027")
        #expect(Formuliermaken.slug("Één gesprek") == "een-gesprek")
    }

    @Test func `every state before a talk has its words`() {
        let states = ["concept", "uitgenodigd"]
        let phases = ["in_voorbereiding", "voorbereid"]
        let missing = phases.flatMap { phase in states.map { "dialoog.fase.\(phase).\($0)" } }
            .filter { Teksten.find($0) == nil }
        #expect(missing == [])
    }

    @Test func `the invitation to begin with holds the sentence that sets people free`() {
        let text = (1...4).map { Teksten.text("uitnodiging.voorbeeld.\($0)", ["zin": Uitnodiging.vrijheid]) }.joined()
        #expect(text.contains(Uitnodiging.vrijheid))
        #expect(Teksten.text("zin.vrijheid") == Uitnodiging.vrijheid)
    }

    @Test func `every kind of answer, guest and channel has a word`() {
        let words =
            SoortVraag.allCases.map { Teksten.keuze($0.rawValue, of: "vraag.soort") }
            + RolDeelnemer.allCases.map { Teksten.keuze($0.rawValue, of: "deelnemer.rol") }
            + Kanaal.allCases.map { Teksten.keuze($0.rawValue, of: "uitnodiging.kanalen") }
            + Dagdeel.allCases.map { Teksten.keuze($0.rawValue, of: "uitnodiging.dagdeel") }
            + StatusAntwoord.allCases.map { Teksten.keuze($0.rawValue, of: "antwoord.status") }
        #expect(words.filter { $0.contains("_") || $0.first?.isLowercase == true } == [])
    }
}
