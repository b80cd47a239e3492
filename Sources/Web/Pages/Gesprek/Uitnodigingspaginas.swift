import API
import HTTP
import Model
import Schema

/// Writing, checking and sending an invitation, and answering it.
enum Uitnodigingspaginas {
    static let forms: [FormPage] = [schrijven, versturen, intrekken, reageren, afzien, afzienNaUitnodiging]
    static let routes: [PageRoute] = [lezen, agenda]

    /// The invitation writes its fields next to those of the dialogue, whose revision it goes by.
    @Sendable static func metUitnodiging(_ visit: Visit) throws(Failure) -> Value {
        let dialoog = try Dialoogformulieren.dialoog(visit)
        let bekend = dialoog["uitnodiging"] ?? .null
        let isVoorgesteld = bekend["hrErbij"]?.text("voorgesteldDoor") == "gesprekspartner"
        return ["kanalen", "tekst", "criterium"].reduce(dialoog) { $0.with($1, bekend[$1] ?? .null) }
            .with("hrErbij", .flag(isVoorgesteld))
    }

    /// Whether somebody wrote the invitation; what a signal laid ready names no channel yet.
    static func isGeschreven(_ dialoog: Value) -> Bool {
        !(dialoog["uitnodiging"]?.words("kanalen") ?? []).isEmpty
    }

    private static func isSignaal(_ dialoog: Value) -> Bool {
        Aanleiding(rawValue: dialoog.text("aanleiding")).map(Aanleiding.signalen.contains) ?? false
    }

    static let schrijven = FormPage(
        path: "/gesprekken/{dialoogId}/uitnodiging/schrijven", name: "form.uitnodiging", handeling: .schrijfUitnodiging,
        load: metUitnodiging, home: Dialoogformulieren.home,
        fields: { moment in
            let names = ["kanalen", "tekst"] + (isSignaal(moment.record) ? ["criterium"] : []) + ["hrErbij"]
            return FormField.fields(UitnodigingSchrijven.shape, as: "uitnodiging", only: names)
        },
        showing: { moment in isGeschreven(moment.record) ? moment.record : voorbeeld(moment) },
        questions: { form, moment in
            HTML {
                if isSignaal(moment.record) { form.area("criterium", rows: 2) }
                form.area("tekst", rows: 14)
                form.control("kanalen")
                form.checkbox(
                    "hrErbij",
                    hint: Teksten.text("uitnodiging.hrErbij.hint", ["naam": moment.record.text("medewerkerNaam")]))
            }
        },
        next: { "\(Dialoogformulieren.home($0))/uitnodiging/versturen" }, changes: ["tekst"])

    /// A good invitation to begin with: what it is for first, then what is free to choose.
    private static func voorbeeld(_ moment: FormPage.Moment) -> Value {
        let naam = moment.record.text("medewerkerNaam").split(separator: " ").first.map(String.init) ?? ""
        let delen = (1...4).map { nummer in
            Teksten.text(
                "uitnodiging.voorbeeld.\(nummer)",
                ["naam": naam, "zin": Uitnodiging.vrijheid, "ik": moment.visit.visitor.name])
        }
        let tekst = delen.joined(separator: "\n\n").replacing("|", with: "\n")
        return moment.record.with("tekst", .text(tekst))
    }

    /// Exactly what the employee will read, before it goes.
    static let versturen = FormPage(
        path: "/gesprekken/{dialoogId}/uitnodiging/versturen", name: "form.uitnodigen", handeling: .nodigUit,
        load: { visit throws(Failure) in
            let dialoog = try Dialoogformulieren.dialoog(visit)
            guard isGeschreven(dialoog) else { throw .notFound }
            return dialoog
        }, home: Dialoogformulieren.home,
        above: { moment in
            HTML {
                brief(moment.record, moment.visit.me)
                p {
                    a(.href("\(Dialoogformulieren.home(moment.record))/uitnodiging/schrijven")) {
                        Teksten.text("uitnodiging.aanpassen")
                    }
                }
                notice(.info, Teksten.text("uitnodiging.daarna")) {
                    ul {
                        for nummer in 1...4 {
                            li {
                                Teksten.text(
                                    "uitnodiging.daarna.\(nummer)", ["naam": moment.record.text("medewerkerNaam")])
                            }
                        }
                    }
                }
            }
        },
        body: { _, _, _ in nil })

    static let intrekken = FormPage(
        path: "/gesprekken/{dialoogId}/intrekken", name: "form.intrekken", handeling: .trekDialoogIn,
        load: Dialoogformulieren.dialoog, home: Dialoogformulieren.home, body: { _, _, _ in nil })

    /// The invitation as it was sent, with what the employee answered.
    static func brief(_ dialoog: Value, _ ik: String) -> HTML {
        let uitnodiging = dialoog["uitnodiging"] ?? .null
        let isEigen = dialoog.text("medewerkerId") == ik
        let names = ["criterium"] + (isEigen ? [] : ["kanalen"]) + ["verstuurdDatum"]
        let fields = FormField.fields(Uitnodiging.shape, only: names)
        let rows = fields.compactMap { field in
            field.words(in: uitnodiging).map { SummaryRow(Teksten.text("\(field.key).kort"), $0) }
        }
        return card(Teksten.text("uitnodiging.deel")) {
            written(uitnodiging.text("tekst"))
            answers(rows + hr(uitnodiging, Zijden(dialoog: dialoog, ik: ik)))
        }
    }

    private static func hr(_ uitnodiging: Value, _ zijden: Zijden) -> [SummaryRow] {
        guard let hr = uitnodiging["hrErbij"], hr != .null else { return [] }
        let wie = zijden.begin(hr.text("voorgesteldDoor"))
        let stand = hr["akkoordMedewerker"].flatMap { $0 == .null ? nil : $0 == .flag(true) ? "ja" : "nee" } ?? "open"
        let key = "uitnodiging.hr.\(stand)"
        return [
            SummaryRow(
                Teksten.text("uitnodiging.hr.kort"),
                Teksten.text(
                    zijden.isMedewerker ? "\(key).eigen" : key,
                    ["naam": wie, "medewerker": zijden.naam("medewerker")]))
        ]
    }

    private static let lezen = PageRoute.show("/gesprekken/{dialoogId}/uitnodiging") { visit throws(Failure) in
        let dialoog = try Dialoogformulieren.dialoog(visit)
        guard let uitnodiging = dialoog["uitnodiging"], uitnodiging != .null else { throw .notFound }
        let home = Dialoogformulieren.home(dialoog)
        let zijden = Zijden(dialoog: dialoog, ik: visit.me)
        return Page(
            Teksten.text("uitnodiging.kop", ["naam": zijden.ander]), visitor: visit.visitor,
            at: zijden.isMedewerker ? "/gesprekken" : "/team", back: Link(Teksten.text("terug"), to: home)
        ) {
            brief(dialoog, visit.me)
            Uitnodigingsantwoord(dialoog: dialoog, zijden: zijden).html
            buttons {
                if dialoog.may(.reageerOpUitnodiging) {
                    linkButton(
                        Teksten.text(
                            uitnodiging.some("reactie") == nil ? "knop.antwoorden" : "knop.antwoord_aanpassen"),
                        to: home + "/reageren")
                }
                if dialoog.may(.schrijfUitnodiging) {
                    linkButton(Teksten.text("uitnodiging.aanpassen"), to: home + "/uitnodiging/schrijven", .secondary)
                }
            }
        }
    }

    /// The planned talk for somebody's own calendar, without what it is about.
    private static let agenda = PageRoute.file("/gesprekken/{dialoogId}/agenda") { visit throws(Failure) in
        try visit.answer(.leesAgenda, [("dialoogId", visit.part("dialoogId"))])
    }
}

/// The employee's answer and how they want the talk to be.
extension Uitnodigingspaginas {
    static let reageren = FormPage(
        path: "/gesprekken/{dialoogId}/reageren", name: "form.reageren", handeling: .reageerOpUitnodiging,
        load: Dialoogformulieren.dialoog, home: Dialoogformulieren.home, fields: { _ in antwoordvelden },
        showing: { moment in eerder(moment.record["uitnodiging"] ?? .null) }, above: { brief($0.record, $0.visit.me) },
        questions: { form, moment in
            let gesprekspartner = moment.record.text("gesprekspartnerNaam")
            let isVoorgesteld =
                moment.record["uitnodiging"]?["hrErbij"]?.text("voorgesteldDoor") == "gesprekspartner"
            return HTML {
                form.radios("reactie")
                block(Teksten.text("reageren.keuzes")) {
                    p { Teksten.text("reageren.keuzes.uitleg", ["naam": gesprekspartner]) }
                    form.radios(
                        "keuzes.hrErbij",
                        label: Teksten.text(isVoorgesteld ? "reageren.hrErbij.gevraagd" : "reageren.hrErbij"))
                    form.checkbox("keuzes.vertrouwdPersoonErbij")
                    form.line("keuzes.plaats", width: .half)
                    form.radios("keuzes.dagdeel")
                }
            }
        },
        body: { body, _, _ in antwoord(body) },
        detour: { body, moment in
            body.text("reactie") == "ziet_af" ? "\(Dialoogformulieren.home(moment.record))/reageren/afzien" : nil
        })

    static let antwoordvelden: [FormField] =
        FormField.fields(Reageren.shape, as: "uitnodiging", only: ["reactie"]) + [
            .group(
                "keuzes",
                [FormField("hrErbij", .choice(["ja", "nee"]), key: "reageren.hrErbij", isOptional: true)]
                    + FormField.fields(
                        KeuzesUitnodiging.shape, as: "uitnodiging",
                        only: ["vertrouwdPersoonErbij", "plaats", "dagdeel"]
                    ))
        ]

    /// What was answered before, in the words of the form.
    private static func eerder(_ uitnodiging: Value) -> Value? {
        guard uitnodiging.some("reactie") != nil, let keuzes = uitnodiging["keuzes"], keuzes != .null else {
            return nil
        }
        let hr = keuzes["hrErbij"].flatMap { $0 == .null ? nil : $0 == .flag(true) ? "ja" : "nee" }
        return [
            "reactie": .text(uitnodiging.text("reactie")),
            "keuzes": keuzes.with("hrErbij", hr.map(Value.text) ?? .null),
        ]
    }

    private static func antwoord(_ body: Value) -> Value {
        let keuzes = body["keuzes"] ?? .object([])
        let hr: Value =
            switch keuzes.text("hrErbij") {
            case "ja": .flag(true)
            case "nee": .flag(false)
            default: .null
            }
        return body.with("reactie", .text(body.text("reactie"))).with("keuzes", keuzes.with("hrErbij", hr))
    }

    /// No reason is asked; what was prepared is gone, so it is asked once more.
    static let afzien = FormPage(
        path: "/gesprekken/{dialoogId}/afzien", name: "form.afzien", handeling: .zieAfVanDialoog,
        load: Dialoogformulieren.dialoog, home: Dialoogformulieren.home, body: { _, _, _ in nil })

    static let afzienNaUitnodiging = FormPage(
        path: "/gesprekken/{dialoogId}/reageren/afzien", name: "form.afzien", handeling: .reageerOpUitnodiging,
        load: Dialoogformulieren.dialoog, home: Dialoogformulieren.home,
        body: { _, _, _ in ["reactie": "ziet_af"] })
}

/// What the employee answered to an invitation, in words.
struct Uitnodigingsantwoord {
    let dialoog: Value
    let zijden: Zijden

    @HTMLBuilder var html: HTML {
        let uitnodiging = dialoog["uitnodiging"] ?? .null
        if let reactie = uitnodiging.some("reactie") {
            card(Teksten.text(zijden.isMedewerker ? "uitnodiging.antwoord.eigen" : "uitnodiging.antwoord")) {
                answers(
                    [
                        SummaryRow(
                            Teksten.text("uitnodiging.reactie.kort"), Teksten.keuze(reactie, of: "uitnodiging.reactie"))
                    ]
                        + keuzes(uitnodiging["keuzes"] ?? .null))
            }
        }
    }

    private func keuzes(_ keuzes: Value) -> [SummaryRow] {
        let fields = FormField.fields(KeuzesUitnodiging.shape, as: "uitnodiging", only: ["plaats", "dagdeel"])
        let vertrouwd =
            keuzes.isSet("vertrouwdPersoonErbij")
            ? [
                SummaryRow(
                    Teksten.text("uitnodiging.vertrouwdPersoonErbij.kort"), Teksten.text("keuze.ja"))
            ] : []
        return vertrouwd
            + fields.compactMap { field in
                field.words(in: keuzes).map { SummaryRow(Teksten.text("\(field.key).kort"), $0) }
            }
    }
}
