import API
import Model
import Schema

extension Dialoogformulieren {
    /// A new action: one step, one owner, one day.
    static let actie = FormPage(
        path: "/gesprekken/{dialoogId}/actie", name: "form.actie", handeling: .maakActie, load: dialoog, home: home,
        fields: { _ in
            [FormField("eigenaarId", .choice([]), key: "actie.eigenaarId")]
                + FormField.fields(
                    Actie.shape,
                    only: [
                        "omschrijving", "streefdatumEerst", "soortOndersteuning", "afspraakId", "alsDan",
                        "hrDelen",
                    ])
        },
        showing: { _ in .object([.init("hrDelen", "nee")]) },
        questions: { form, moment in
            let dialoog = moment.record
            return HTML {
                form.control("omschrijving")
                form.radios("eigenaarId", choices: eigenaren(dialoog, moment.visit))
                form.control("streefdatumEerst")
                form.select("soortOndersteuning", choices: soorten(form, dialoog, moment.visit))
                if !afspraken(dialoog).isEmpty { form.select("afspraakId", choices: afspraken(dialoog)) }
                form.area("alsDan", rows: 2)
                form.radios("hrDelen", choices: delen(Zijden(dialoog: dialoog, ik: moment.visit.me)))
            }
        },
        // Nobody chosen is an empty text, which is refused together with whatever else is wrong.
        body: { body, _, _ in
            let isHr = body.text("eigenaarId") == "hr"
            return body.with("eigenaarSoort", isHr ? "hr" : "persoon").with(
                "eigenaarId", isHr ? .null : .text(body.text("eigenaarId")))
        })

    /// The two of the dialogue, and HR.
    private static func eigenaren(_ dialoog: Value, _ visit: Visit) -> [Choice] {
        let zijden = Zijden(dialoog: dialoog, ik: visit.me)
        return ["medewerker", "gesprekspartner"].map { rol in
            Choice(value: dialoog.text("\(rol)Id"), label: zijden.begin(rol))
        } + [Choice(value: "hr", label: "HR", hint: Teksten.text("form.actie.hr"))]
    }

    /// Personal support is the employee's own to write down.
    private static func soorten(_ form: Form, _ dialoog: Value, _ visit: Visit) -> [Choice] {
        let isMedewerker = dialoog.text("medewerkerId") == visit.me
        return form.choices("soortOndersteuning").filter { isMedewerker || $0.value != "persoonlijke_ondersteuning" }
    }

    private static func afspraken(_ dialoog: Value) -> [Choice] {
        dialoog.list("afspraken").filter { ["voorstel", "overeengekomen"].contains($0.text("status")) }
            .map { Choice(value: $0.text("id"), label: $0.text("tekst").shortened) }
    }

    /// The employee shares, the partner only proposes.
    private static func delen(_ zijden: Zijden) -> [Choice] {
        ["nee", zijden.isMedewerker ? "gedeeld" : "voorgesteld"].map {
            Choice(value: $0, label: Teksten.keuze($0, of: "actie.hrDelen"))
        }
    }
}

/// The pages about one action.
enum Actieformulieren {
    static let alle: [FormPage] = [
        wijzigen, gereed, bijstellen, vast, vervallen, voortgang, simple("starten", .startActie),
        simple("hervatten", .hervatActie), simple("voorstellen", .stelActieVoorAanHr), simple("delen", .deelActieMetHr),
        simple("terug", .trekActieTerugVanHr), simple("herinneren", .herinnerEigenaar),
    ]

    /// The action in the path, as much of it as the reader may see.
    @Sendable static func actie(_ visit: Visit) throws(Failure) -> Value {
        try visit.ask(.leesActie, [("actieId", visit.part("actieId"))])
    }

    @Sendable static func home(_ actie: Value) -> String { "/acties/\(actie.text("id"))" }

    private static func omschrijving(_ moment: FormPage.Moment) -> HTML {
        card(nil) { written(moment.record.text("omschrijving")) }
    }

    /// A form about an action; it begins with what the action is.
    private static func form(
        _ rest: String, _ handeling: Handeling, fields: @escaping @Sendable (FormPage.Moment) -> [FormField],
        showing: @escaping @Sendable (FormPage.Moment) -> Value? = { _ in nil }, changes: [String] = []
    ) -> FormPage {
        FormPage(
            path: "/acties/{actieId}/\(rest)", name: "form.\(rest)", handeling: handeling, menu: "/acties", load: actie,
            home: home, fields: fields, showing: showing, above: { omschrijving($0) }, changes: changes)
    }

    /// A form without questions: to be sure.
    private static func simple(_ rest: String, _ handeling: Handeling) -> FormPage {
        var page = form(rest, handeling, fields: { _ in [] })
        page.body = { _, _, _ in nil }
        return page
    }

    static let wijzigen = form(
        "wijzigen", .wijzigActie,
        fields: { _ in FormField.fields(Actie.shape, only: ["omschrijving", "soortOndersteuning", "alsDan"]) },
        showing: { $0.record }, changes: ["omschrijving", "soortOndersteuning", "alsDan"])

    static let gereed = form(
        "gereed", .meldActieGereed,
        fields: { _ in [FormField("gereedDatum", .day, key: "gereedmelden.gereedDatum", isOptional: true)] })

    static let bijstellen = form(
        "bijstellen", .stelActieBij,
        fields: { moment in
            let names = ["naar", "reden"] + (benMedewerker(moment) ? [] : ["akkoordMedewerker"])
            return FormField.fields(Bijstelling.shape, only: names)
        })

    /// The employee's own agreement needs no box to tick.
    private static func benMedewerker(_ moment: FormPage.Moment) -> Bool {
        moment.record.text("medewerkerId") == moment.visit.me
    }

    /// What is in the way; only the employee can say that they no longer want it.
    static let vast: FormPage = {
        var page = form(
            "vast", .meldActieVast,
            fields: { _ in FormField.fields(Belemmering.shape, only: ["soort", "toelichting"]) })
        page.questions = { form, moment in
            let choices = form.choices("soort").filter { benMedewerker(moment) || $0.value != "wil_niet" }
            return HTML {
                form.radios("soort", choices: choices)
                form.control("toelichting")
            }
        }
        return page
    }()

    static let vervallen = simple("vervallen", .laatActieVervallen)

    static let voortgang = form(
        "voortgang", .maakVoortgang, fields: { _ in FormField.fields(Voortgang.shape, only: ["tekst"]) })
}
