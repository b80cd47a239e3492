import API
import Model
import Schema

/// How a dialogue ends and goes on: agreeing with the end, a next dialogue, a new partner.
enum Vervolgformulieren {
    static let alle: [FormPage] = [instemmen, vervolg, overdragen]

    /// The other one's word that it is closed.
    static let instemmen = FormPage(
        path: "/gesprekken/{dialoogId}/afsluiting", name: "form.instemmen", handeling: .bevestigAfsluiting,
        load: Dialoogformulieren.dialoog, home: Dialoogformulieren.home,
        above: { moment in Afsluitblok(dialoog: moment.record, ik: moment.visit.me).html },
        body: { _, _, _ in nil })

    /// A next dialogue: what goes along is shown first.
    static let vervolg = FormPage(
        path: "/gesprekken/{dialoogId}/vervolg", name: "form.vervolg", handeling: .vervolgDialoog,
        load: Dialoogformulieren.dialoog, home: Dialoogformulieren.home,
        above: { moment in Lopend(dialoog: moment.record).html },
        body: { _, _, _ in .object([]) })

    /// Handing over: exactly what the employee ticks, or with one button all that runs; nothing is ticked beforehand.
    static let overdragen = FormPage(
        path: "/gesprekken/{dialoogId}/overdragen", name: "form.overdragen", handeling: .draagDialoogOver,
        load: { visit throws(Failure) in
            let dialoog = try Dialoogformulieren.dialoog(visit)
            return dialoog.with("nieuw", .text(try visit.mensen(nil).ander))
        },
        home: Dialoogformulieren.home,
        fields: { moment in Lopend(dialoog: moment.record).velden },
        above: { moment in ziet(moment.record) },
        questions: { form, moment in
            let lopend = Lopend(dialoog: moment.record)
            return HTML {
                if !lopend.afspraken.isEmpty { form.checkboxes("afspraken", choices: lopend.afspraken) }
                if !lopend.acties.isEmpty { form.checkboxes("acties", choices: lopend.acties) }
                if !lopend.wensen.isEmpty { form.checkboxes("wensen", choices: lopend.wensen) }
            }
        },
        buttons: { _ in
            HTML {
                submit(Teksten.text("form.overdragen.knop"))
                submit(Teksten.text("overdragen.alles"), .secondary, name: "alles")
            }
        },
        // Without a choice of any kind the API takes all that runs.
        body: { body, _, sent in sent("alles").isEmpty ? body : .object([]) })

    private static func ziet(_ dialoog: Value) -> HTML {
        let nieuw = dialoog.text("nieuw")
        return notice(.info, Teksten.text("overdragen.ziet", ["naam": nieuw])) {
            p { Teksten.text("overdragen.wel", ["naam": nieuw]) }
            p { Teksten.text("overdragen.niet", ["naam": nieuw]) }
            p { Teksten.text("overdragen.blijft") }
        }
    }
}

/// What runs in a dialogue and can go on elsewhere.
struct Lopend {
    let dialoog: Value

    var afspraken: [Choice] {
        dialoog.list("afspraken").filter { ["voorstel", "overeengekomen"].contains($0.text("status")) }
            .map { Choice(value: $0.text("id"), label: $0.text("tekst").shortened) }
    }

    var acties: [Choice] {
        dialoog.list("acties").filter { !["gereed", "vervallen"].contains($0.text("status")) }
            .map { actie in
                Choice(
                    value: actie.text("id"), label: actie.text("omschrijving").shortened,
                    hint: actie.text("soortOndersteuning") == "persoonlijke_ondersteuning"
                        ? Teksten.text("overdragen.alleen_jij") : nil)
            }
    }

    var wensen: [Choice] {
        dialoog.list("wensen").filter { ["", "nog_niet"].contains($0.text("antwoord")) }
            .map { Choice(value: $0.text("id"), label: $0.text("wens").shortened) }
    }

    /// The questions of a form that chooses among them.
    var velden: [FormField] {
        [("afspraken", afspraken), ("acties", acties), ("wensen", wensen)].filter { !$0.1.isEmpty }.map {
            naam, keuzes in
            FormField(naam, .choices(keuzes.map(\.value)), key: "overdragen.\(naam)", isOptional: true)
        }
    }

    @HTMLBuilder var html: HTML {
        let delen = [
            ("vervolg.wensen", wensen.map(\.label)), ("vervolg.afspraken", afspraken.map(\.label)),
            ("vervolg.acties", acties.map(\.label)),
        ].filter { !$0.1.isEmpty }
        if delen.isEmpty {
            notice(.info, Teksten.text("vervolg.niets"))
        } else {
            card(Teksten.text("vervolg.mee")) {
                for (kop, regels) in delen {
                    item(Teksten.text(kop)) { ul { for regel in regels { li { regel } } } }
                }
            }
        }
    }
}
