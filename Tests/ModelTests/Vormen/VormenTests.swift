import Schema
import Testing

@testable import Model

/// One shape, its type set aside.
struct Vorm: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let table: String?
    let fields: [FieldInfo]
    let components: [Component]
    /// The document after it was made into an entity and written again; nil when it could not be.
    let round: @Sendable (Value) -> Value?
    /// The columns after they were made into an entity and stored again.
    let columns: @Sendable (Value) -> (before: [Scalar], after: [Scalar])?

    init<Row: Entity>(_ shape: Shape<Row>) {
        let kind = Kind<Row>.object(shape)
        testDescription = shape.name
        table = shape.table
        fields = shape.fields
        components = shape.components([.record])
        round = { document in
            guard let row = kind.load(.text(String(decoding: JSON.bytes(document), as: UTF8.self))) else { return nil }
            return Vorm.document(kind.store(row))
        }
        columns = { document in
            guard let row = kind.load(.text(String(decoding: JSON.bytes(document), as: UTF8.self))) else { return nil }
            let before = shape.store(row)
            return (try? shape.load { Held(before[$0]) }).map { (before, shape.store($0)) }
        }
    }

    private static func document(_ scalar: Scalar) -> Value? {
        guard case .text(let text) = scalar else { return nil }
        return try? JSON.parse(Array(text.utf8))
    }

    /// Every shape of the model.
    static let alle: [Vorm] = [
        Vorm(Instellingen.shape), Vorm(Huisstijl.shape), Vorm(Signaal.shape), Vorm(Vrijgave.shape),
        Vorm(Beslisser.shape),
        Vorm(SignaalMelden.shape), Vorm(Besluiten.shape), Vorm(Onderdeel.shape), Vorm(Medewerker.shape),
        Vorm(Lijn.shape), Vorm(Waarneming.shape),
        Vorm(Concept.shape), Vorm(Dialoog.shape), Vorm(Ref.shape), Vorm(Gesprek.shape), Vorm(Samenvatting.shape),
        Vorm(Reactie.shape), Vorm(Wens.shape), Vorm(Afspraak.shape), Vorm(Bevestiging.shape), Vorm(Actie.shape),
        Vorm(Bijstelling.shape), Vorm(Belemmering.shape), Vorm(Voortgang.shape), Vorm(Inzage.shape),
        Vorm(Sjabloon.shape), Vorm(Afsluiten.shape), Vorm(Bevestigen.shape), Vorm(Afronden.shape),
        Vorm(Gereedmelden.shape), Vorm(Vraag.shape), Vorm(Beginnen.shape), Vorm(Uitnodiging.shape),
        Vorm(UitnodigingSchrijven.shape), Vorm(HrErbij.shape), Vorm(KeuzesUitnodiging.shape), Vorm(Reageren.shape),
        Vorm(Voorbereiding.shape), Vorm(Antwoord.shape), Vorm(GesprekVastleggen.shape), Vorm(GesprekPlannen.shape),
        Vorm(GesprekHouden.shape), Vorm(Deelnemer.shape), Vorm(Evaluatie.shape), Vorm(Evalueren.shape),
        Vorm(EvaluatieBijGesprek.shape), Vorm(AfspraakVersie.shape),
        Vorm(Afsluiting.shape), Vorm(Afsluitbevestiging.shape),
        Vorm(Vervolgen.shape), Vorm(Overdragen.shape), Vorm(Overgang.shape), Vorm(Toewijzen.shape),
        Vorm(Voorziening.shape), Vorm(Onderwerpkaart.shape), Vorm(Actueelbevestiging.shape), Vorm(Correctie.shape),
        Vorm(Corrigeren.shape), Vorm(Wenscorrectie.shape), Vorm(Historieregel.shape),
        Vorm(Verklaring.shape), Vorm(Bezwaar.shape), Vorm(BezwaarBeantwoorden.shape), Vorm(Wisgevolg.shape),
        Vorm(Wisbeletsel.shape),
    ]

    /// A document in which no two values are alike.
    var voorbeeld: Value {
        var voorbeelden = Voorbeelden(components)
        return voorbeelden.value(components.first { $0.name == testDescription }?.schema ?? .null)
    }
}

@Suite struct VormenTests {
    @Test(arguments: Vorm.alle) func `every value comes back in its own field`(vorm: Vorm) {
        #expect(vorm.round(vorm.voorbeeld) == vorm.voorbeeld)
    }

    @Test(arguments: Vorm.alle.filter { $0.table != nil }) func `every value comes back from its own column`(vorm: Vorm)
    {
        let columns = vorm.columns(vorm.voorbeeld)
        #expect(columns != nil)
        #expect(columns?.before == columns?.after)
    }

    @Test(arguments: Vorm.alle) func `each field's name equals its property`(vorm: Vorm) {
        for field in vorm.fields { #expect(field.name == field.property) }
    }

    @Test(arguments: Vorm.alle) func `each field is explained in a sentence`(vorm: Vorm) {
        for field in vorm.fields { #expect(field.meaning.hasSuffix(".") && field.meaning.count > 4) }
    }
}
