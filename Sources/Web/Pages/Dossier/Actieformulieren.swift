import API
import Model
import Schema

/// The pages about one action.
enum Actieformulieren {
    static let alle: [FormPage] = [
        wijzigen, toewijzen, gereed, bijstellen, vast, vervallen, voortgang, simple("starten", .startActie),
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

    /// Other words; who is not the employee reads first whom they will not reach.
    static let wijzigen: FormPage = {
        var page = form(
            "wijzigen", .wijzigActie,
            fields: { _ in FormField.fields(Actie.shape, only: woorden) },
            showing: { $0.record }, changes: woorden)
        page.load = metDialoog
        page.above = { moment in
            HTML {
                omschrijving(moment)
                if !benMedewerker(moment), moment.record.text("hrDelen") == "gedeeld" {
                    p(.class("soft")) { Teksten.text("form.wijzigen.gedeeld") }
                }
                vertrouwelijk(moment)
            }
        }
        return page
    }()

    /// What other words of the adviser do to what the employee let the manager read.
    @HTMLBuilder static func vertrouwelijk(_ moment: FormPage.Moment) -> HTML {
        let dialoog = moment.record["dialoog"] ?? .null
        if dialoog.text("soort") == "vertrouwelijk_hr", dialoog.text("medewerkerId") != moment.visit.me {
            p(.class("soft")) { Teksten.text("form.wijzigen.vrijgegeven") }
        }
    }

    @Sendable private static func metDialoog(_ visit: Visit) throws(Failure) -> Value {
        let actie = try actie(visit)
        return actie.with("dialoog", try visit.ask(.leesDialoog, [("dialoogId", actie.text("dialoogId"))]))
    }

    private static let woorden = ["omschrijving", "soortOndersteuning", "alsDan", "wijzigingsreden"]

    /// Another owner: one of the two, HR, or a colleague by name.
    static let toewijzen: FormPage = {
        var page = form(
            "toewijzen", .wijsActieToe,
            fields: { _ in
                [
                    FormField("eigenaarId", .choice([]), key: "actie.eigenaarId"),
                    FormField("collega", .line(max: 120), key: "actie.collega", isOptional: true),
                ]
            })
        page.load = metDialoog
        page.questions = { form, moment in
            let dialoog = moment.record["dialoog"] ?? .null
            let isVoorHr = magNaarHr(moment)
            let eigenaren = Dialoogformulieren.eigenaren(dialoog, form, moment.visit)
            return HTML {
                div(.class("asked-by-choice")) {
                    form.radios("eigenaarId", choices: eigenaren.filter { isVoorHr || $0.value != Eigenaar.hr })
                    div(.class("for-colleague")) { form.line("collega", width: .half) }
                }
                if !isVoorHr { p(.class("soft")) { Teksten.text("form.toewijzen.hr") } }
            }
        }
        page.body = { body, moment, _ throws(Failure) in try Actiemensen(body, moment.visit).body }
        return page
    }()

    /// Whether HR can be chosen: by the employee, and by the other where the employee shares the action.
    private static func magNaarHr(_ moment: FormPage.Moment) -> Bool {
        benMedewerker(moment) || moment.record.text("hrDelen") == "gedeeld"
            || moment.record.text("eigenaarSoort") == "hr"
    }

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
