import API
import Model
import Schema

/// Planning a talk, moving it, calling it off, and saying that it was held.
enum Planformulieren {
    static let alle: [FormPage] = [
        plannen, verzetten, annuleren, gevoerd, Deelnemerformulieren.erbij, Deelnemerformulieren.aanvaarden,
        Deelnemerformulieren.verwijderen,
    ]

    /// The planned talk in the path, with its dialogue's revision and people, and what may be done with the talk.
    @Sendable static func gepland(_ visit: Visit) throws(Failure) -> Value {
        let dialoog = try Dialoogformulieren.dialoog(visit)
        let id = visit.part("gesprekId")
        guard let gesprek = dialoog.list("gesprekken").first(where: { $0.text("id") == id }) else { throw .notFound }
        return ["soort", "duurMinuten", "vorm", "plaats", "deelnemers", "toegestaneHandelingen"].reduce(dialoog) {
            $0.with($1, gesprek[$1] ?? .null)
        }.with("moment", gesprek["geplandOp"] ?? .null)
    }

    static let velden: [FormField] =
        [
            FormField("geplandOp", .line(max: 40), key: "gesprek.geplandOp"),
            FormField("tijd", .line(max: 10), key: "gesprek.tijd"),
        ] + FormField.fields(GesprekPlannen.shape, as: "gepland", only: ["soort", "duurMinuten", "vorm", "plaats"])

    private static func vragen(_ form: Form) -> HTML {
        HTML {
            form.date("geplandOp")
            form.line("tijd", width: .short)
            form.control("vorm")
            form.line("plaats", width: .half)
            form.line("duurMinuten", width: .short, mode: "numeric")
            form.control("soort")
        }
    }

    /// Day and time are asked apart and kept as one moment.
    private static func metMoment(_ body: Value) throws(Failure) -> Value {
        let (dag, tijd) = (body.text("geplandOp"), body.text("tijd"))
        if !dag.isEmpty, tijd.isEmpty {
            throw .conflict("/tijd", "verplicht", Teksten.text("gesprek.tijd"))
        }
        guard !dag.isEmpty else { return body.without("tijd").with("geplandOp", .null) }
        let klok = tijd.contains(":") || tijd.contains(".") ? tijd : tijd + ":00"
        return body.without("tijd").with("geplandOp", .text(Numeral.instant("\(dag) \(klok)") ?? "\(dag) \(klok)"))
    }

    static let plannen = FormPage(
        path: "/gesprekken/{dialoogId}/plannen", name: "form.plannen", handeling: .planGesprek,
        load: Dialoogformulieren.dialoog, home: Dialoogformulieren.home, fields: { _ in velden },
        showing: { moment in
            let eerder = moment.record.list("gesprekken").isEmpty
            return [
                "soort": eerder ? "inzetbaarheidsgesprek" : "vervolggesprek", "duurMinuten": .integer(60),
            ]
        },
        above: { wensen($0.record) }, isAddition: true, questions: { form, _ in vragen(form) },
        body: { body, _, _ throws(Failure) in try metMoment(body) })

    /// How the employee wants the talk to be stands above who chooses a day.
    private static func wensen(_ dialoog: Value) -> HTML {
        guard dialoog["uitnodiging"]?.some("reactie") != nil, dialoog.list("gesprekken").isEmpty else { return HTML() }
        return Uitnodigingsantwoord(dialoog: dialoog, zijden: Zijden(dialoog: dialoog, ik: "")).html
    }

    static let verzetten = FormPage(
        path: "/gesprekken/{dialoogId}/gepland/{gesprekId}", name: "form.verzetten", handeling: .wijzigGesprek,
        load: gepland, home: Dialoogformulieren.home, fields: { _ in velden },
        showing: { moment in
            guard let op = moment.record.instant("moment") else { return moment.record }
            return moment.record.with("geplandOp", .text(Numeral.typed(op.day))).with("tijd", .text(op.localTime))
        },
        questions: { form, _ in vragen(form) },
        body: { body, _, _ throws(Failure) in try metMoment(body) },
        changes: ["vorm", "plaats", "duurMinuten", "soort"])

    static let annuleren = FormPage(
        path: "/gesprekken/{dialoogId}/gepland/{gesprekId}/annuleren", name: "form.annuleren",
        handeling: .annuleerGesprek, load: gepland, home: Dialoogformulieren.home, above: { wanneer($0.record) },
        body: { _, _, _ in nil })

    static let gevoerd = FormPage(
        path: "/gesprekken/{dialoogId}/gepland/{gesprekId}/gevoerd", name: "form.gevoerd", handeling: .houdGesprek,
        load: gepland, home: Dialoogformulieren.home,
        fields: { _ in FormField.fields(GesprekHouden.shape, as: "gehouden", only: ["datum"]) },
        showing: { moment in ["datum": .text(dag(moment.record, moment.visit.today).text)] },
        above: { wanneer($0.record) }, next: { "\(Dialoogformulieren.home($0))/voeren" })

    /// The planned day, unless that is still to come.
    static func dag(_ record: Value, _ vandaag: Day) -> Day {
        min(record.instant("moment")?.day ?? vandaag, vandaag)
    }

    private static func wanneer(_ record: Value) -> HTML {
        guard let op = record.instant("moment") else { return HTML() }
        return card { p { strong { Planning.wanneer(op) } } }
    }
}

/// A planned talk in words.
enum Planning {
    /// `dinsdag 24 november 2026 om 10:30`.
    static func wanneer(_ op: Instant) -> String {
        Teksten.text("gepland.op", ["dag": Numeral.long(op.day), "tijd": op.localTime])
    }
}

/// Who else takes part in a planned talk; for anybody from outside the employee decides.
enum Deelnemerformulieren {
    static let erbij = FormPage(
        path: "/gesprekken/{dialoogId}/gepland/{gesprekId}/erbij", name: "form.erbij", handeling: .maakDeelnemer,
        load: Planformulieren.gepland, home: Dialoogformulieren.home, fields: { _ in velden },
        above: { moment in
            let isEigen = Zijden(dialoog: moment.record, ik: moment.visit.me).isMedewerker
            return p {
                Teksten.text(
                    isEigen ? "erbij.uitleg.eigen" : "erbij.uitleg", ["naam": moment.record.text("medewerkerNaam")])
            }
        },
        isAddition: true, questions: { form, moment in vragen(form, moment) },
        body: { body, moment, _ throws(Failure) in try deelnemer(body, moment.visit) })

    static let velden: [FormField] = [
        FormField("rol", .choice(["begeleider", "deskundige", "vertrouwd_persoon"]), key: "deelnemer.rol"),
        FormField("naam", .line(max: 120), key: "deelnemer.naam", isOptional: true),
        FormField("persoonId", .choice([]), key: "deelnemer.persoonId", isOptional: true),
    ]

    private static func vragen(_ form: Form, _ moment: FormPage.Moment) -> HTML {
        let isEigen = Zijden(dialoog: moment.record, ik: moment.visit.me).isMedewerker
        let gevonden = (try? zoek(form.text("naam"), moment.visit)) ?? []
        return HTML {
            form.radios("rol", choices: form.choices("rol").filter { isEigen || $0.value != "vertrouwd_persoon" })
            form.line("naam", width: .half)
            if gevonden.count > 1 {
                form.radios(
                    "persoonId",
                    choices: gevonden.prefix(12).map { Choice(value: $0.id.text, label: $0.naam, hint: $0.onderdeel) })
            }
        }
    }

    /// Advisers of HR whose name holds every word typed.
    private static func zoek(_ naam: String, _ visit: Visit) throws(Failure) -> [Adviseur] {
        let words = Visit.folded(naam).split(separator: " ")
        guard !words.isEmpty else { return [] }
        return try visit.call.hrAdviseurs().filter { adviseur in
            let parts = Visit.folded(adviseur.naam).split(separator: " ")
            return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
        }
    }

    private static func deelnemer(_ body: Value, _ visit: Visit) throws(Failure) -> Value {
        let rol = body.text("rol")
        var deelnemer: Value = ["rol": .text(rol)]
        guard rol != "vertrouwd_persoon", !rol.isEmpty else { return deelnemer }
        let gevonden = try zoek(body.text("naam"), visit)
        let gekozen = gevonden.count == 1 ? gevonden.first : gevonden.first { $0.id.text == body.text("persoonId") }
        guard let gekozen else {
            let key = gevonden.isEmpty ? "deelnemer.onbekend" : "deelnemer.kies"
            throw .conflict(gevonden.isEmpty ? "/naam" : "/persoonId", "onbekende_persoon", Teksten.text(key))
        }
        deelnemer = deelnemer.with("persoonId", .text(gekozen.id.text))
        return deelnemer
    }

    /// The one in the path, for whom the page stands.
    private static func wie(_ moment: FormPage.Moment) -> HTML {
        let id = moment.visit.part("deelnemerId")
        let deelnemer = moment.record.list("deelnemers").first { $0.text("id") == id } ?? .null
        return card { p { strong { naam(deelnemer) } } }
    }

    /// A name with the role, or only that somebody comes along.
    static func naam(_ deelnemer: Value) -> String {
        let rol = Teksten.text("deelnemer.kort.\(deelnemer.text("rol"))")
        return deelnemer.some("naam").map { "\($0) (\(rol))" } ?? rol
    }

    static let aanvaarden = FormPage(
        path: "/gesprekken/{dialoogId}/gepland/{gesprekId}/erbij/{deelnemerId}/aanvaarden", name: "form.aanvaarden",
        handeling: .aanvaardDeelnemer, load: Planformulieren.gepland, home: Dialoogformulieren.home, above: wie,
        body: { _, _, _ in nil })

    static let verwijderen = FormPage(
        path: "/gesprekken/{dialoogId}/gepland/{gesprekId}/erbij/{deelnemerId}/verwijderen", name: "form.niet_erbij",
        handeling: .verwijderDeelnemer, load: Planformulieren.gepland, home: Dialoogformulieren.home, above: wie,
        body: { _, _, _ in nil })
}
