import API
import Model
import Schema

extension Dialoogformulieren {
    /// A new agreement.
    static let afspraak = FormPage(
        path: "/gesprekken/{dialoogId}/afspraak", name: "form.afspraak", handeling: .maakAfspraak, load: dialoog,
        home: home, fields: { _ in Gegevens.afspraak() }, isAddition: true,
        questions: { form, _ in Afspraakformulieren.vragen(form) })
}

/// The pages about one agreement: other words, a word from both, and how it ended.
enum Afspraakformulieren {
    static let alle: [FormPage] = [wijzigen, bevestigen, afronden]

    /// The agreement in the path, with its dialogue beside it.
    @Sendable static func afspraak(_ visit: Visit) throws(Failure) -> Value {
        let afspraak = try visit.ask(.leesAfspraak, [("afspraakId", visit.part("afspraakId"))])
        let dialoog = try visit.ask(.leesDialoog, [("dialoogId", afspraak.text("dialoogId"))])
        return afspraak.with("dialoog", dialoog)
    }

    @Sendable static func home(_ afspraak: Value) -> String { "/gesprekken/\(afspraak.text("dialoogId"))" }

    static func regel(_ moment: FormPage.Moment) -> Afspraakregel {
        let dialoog = moment.record["dialoog"] ?? .null
        return Afspraakregel(afspraak: moment.record, zijden: Zijden(dialoog: dialoog, ik: moment.visit.me))
    }

    /// Kind and text first; what only some agreements need stands folded up.
    static func vragen(_ form: Form) -> HTML {
        let more = [
            "maatwerk", "maatwerkToelichting", "horizonMaanden", "bedragEurocent", "uren", "bron", "evaluatieDatum",
        ]
        let isOpen = more.contains { !form.text($0).isEmpty || form.message($0) != nil }
        return HTML {
            for name in ["soort", "tekst", "medewerkerDoet", "werkgeverDoet", "keerzijdeBesproken"] {
                form.control(name)
            }
            disclosure(Teksten.text("form.afspraak.meer"), isOpen: isOpen) {
                for name in more { form.control(name) }
            }
        }
    }

    static let wijzigen = FormPage(
        path: "/afspraken/{afspraakId}", name: "form.afspraak_wijzigen", handeling: .wijzigAfspraak, load: afspraak,
        home: home, fields: { _ in Gegevens.afspraak(only: namen) }, showing: { $0.record },
        above: { moment in
            HTML {
                if !moment.record.list("bevestigingen").isEmpty {
                    notice(.info, Teksten.text("form.afspraak_wijzigen.opnieuw"))
                }
                Actieformulieren.vertrouwelijk(moment)
            }
        },
        questions: { form, _ in
            HTML {
                vragen(form)
                form.control("wijzigingsreden")
            }
        }, changes: namen)

    private static let namen = Gegevens.afspraakNamen + ["wijzigingsreden"]

    /// One's word for exactly the text that stands on the page.
    static let bevestigen = FormPage(
        path: "/afspraken/{afspraakId}/bevestigen", name: "form.bevestigen", handeling: .bevestigAfspraak,
        load: afspraak, home: home,
        above: { moment in
            let regel = regel(moment)
            return card(Teksten.keuze(moment.record.text("soort"), of: "afspraak.soort")) {
                written(moment.record.text("tekst"))
                regel.inhoud
                regel.bevestigd
                regel.nogNodig
            }
        }, isAddition: true,
        questions: { _, moment in
            HTML {
                hidden("versie", "\(moment.record.number("versie") ?? 0)")
                p { Teksten.text("form.bevestigen.betekent") }
            }
        },
        body: { _, moment, sent throws(Failure) in
            guard let versie = moment.record.number("versie"), sent("versie") == "\(versie)" else {
                throw .preconditionFailed
            }
            return .object([.init("versie", .integer(versie))])
        })

    /// How it ended; what was never agreed can only be dropped.
    static let afronden = FormPage(
        path: "/afspraken/{afspraakId}/afronden", name: "form.afronden", handeling: .rondAfspraakAf, load: afspraak,
        home: home,
        fields: { moment in
            let isAgreed = moment.record.text("status") == "overeengekomen"
            let outcomes = ["nagekomen", "deels_nagekomen", "niet_nagekomen", "vervallen"]
            return [FormField("status", .choice(isAgreed ? outcomes : ["vervallen"]), key: "afspraak.afloop")]
        },
        above: { moment in
            card(Teksten.keuze(moment.record.text("soort"), of: "afspraak.soort"), tag: Standen.afspraak(moment.record))
            {
                written(moment.record.text("tekst"))
            }
        })
}
