import Schema
import Testing

@testable import Web

@Suite struct TekstenTests {
    @Test func `no key is given twice`() {
        let keys = Teksten.lists.flatMap(Teksten.pairs).map(\.0)
        #expect(Dictionary(grouping: keys, by: \.self).filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test func `every line is a text or a comment`() {
        let lists = Teksten.lists
        let lines = lists.flatMap { $0.split(separator: "\n") }.filter { $0.first != "#" }
        #expect(lines.count == lists.flatMap(Teksten.pairs).count)
    }

    @Test func `speaks of work and not of illness, but for the sentence that sets people free`() {
        let wrong = Teksten.all.filter { key, text in
            key != "zin.vrijheid" && ["ziek", "verzuim"].contains { text.lowercased().contains($0) }
        }
        #expect(wrong.isEmpty)
    }

    @Test func `every code that a shape can give has a message`() {
        let silent: Set = ["onbekend_veld", "alleen_lezen"]  // A form of ours never sends these.
        let missing = Complaint.Code.allCases.map(\.rawValue).filter {
            !silent.contains($0) && Teksten.find("melding.\($0)") == nil
        }
        #expect(missing == [])
    }

    @Test func `uses the labels that the field agreed on`() {
        #expect(Teksten.keuze("vastgesteld", of: "dialoog.status") == "Door jullie allebei bekeken")
        #expect(Teksten.keuze("overeengekomen", of: "afspraak.status") == "Afgesproken")
        #expect(Teksten.keuze("afgezien", of: "dialoog.status") == "Gaat niet door")
        #expect(Teksten.text("afspraak.keerzijdeBesproken") == "We bespraken ook het nadeel")
        #expect(Teksten.text("belemmering.soort") == "Wat zit in de weg?")
    }

    @Test func `a field's own word wins over the general one`() {
        #expect(Teksten.keuze("nee", of: "wens.antwoord") == "Nee")
        #expect(Teksten.keuze("nee", of: "actie.hrDelen") == "Nee, niet delen")
    }

    @Test func `names what is missing for a form`() {
        let fields: [FormField] = [
            .rows("acties", [FormField("kleur", .choice(["ja", "paars"]), key: "actie.kleur")]),
            .init("plaats", .line(max: 9), key: "gesprek.plaats"),
        ]
        #expect(Teksten.missing(for: fields) == ["actie.kleur", "actie.kleur.paars"])
    }

    @Test func `fills in what stands between braces`() {
        #expect(Teksten.text("stap", ["nummer": "2", "aantal": "6"]) == "Stap 2 van 6")
    }
}
