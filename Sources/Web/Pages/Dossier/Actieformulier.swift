import API
import Model
import Schema

extension Dialoogformulieren {
    /// A new action: one step, one owner, one day.
    static let actie = FormPage(
        path: "/gesprekken/{dialoogId}/actie", name: "form.actie", handeling: .maakActie, load: dialoog, home: home,
        fields: { _ in
            [
                FormField("eigenaarId", .choice([]), key: "actie.eigenaarId"),
                FormField("collega", .line(max: 120), key: "actie.collega", isOptional: true),
                FormField("steunVanId", .line(max: 120), key: "actie.steunVanId", isOptional: true),
                FormField("steunKeuze", .choice([]), key: "actie.steunVanId", isOptional: true),
            ]
                + FormField.fields(
                    Actie.shape,
                    only: ["omschrijving", "streefdatumEerst", "soortOndersteuning", "afspraakId", "alsDan", "hrDelen"])
        },
        showing: { _ in .object([.init("hrDelen", "nee")]) },
        isAddition: true, questions: { form, moment in vragen(form, moment) },
        body: { body, moment, _ throws(Failure) in try Actiemensen(body, moment.visit).body })

    /// An action that comes of an earlier one.
    static let vervolgactie: FormPage = {
        var page = actie
        page.path = "/gesprekken/{dialoogId}/acties/{actieId}/vervolg"
        page.name = "form.vervolgactie"
        page.load = { visit throws(Failure) in
            // An action that this reader can't see in this dialogue is none to come of.
            let dialoog = try Dialoogformulieren.dialoog(visit)
            let id = visit.part("actieId")
            guard dialoog.list("acties").contains(where: { $0.text("id") == id }) else { throw .notFound }
            return dialoog
        }
        page.above = { moment in
            let id = moment.visit.part("actieId")
            let eerder = moment.record.list("acties").first { $0.text("id") == id }
            return card(Teksten.text("actie.voortgekomen")) { written(eerder?.text("omschrijving") ?? "") }
        }
        page.body = { body, moment, _ throws(Failure) in
            try Actiemensen(body, moment.visit).body
                .with("voortgekomenUitId", .text(moment.visit.part("actieId")))
        }
        return page
    }()

    private static func vragen(_ form: Form, _ moment: FormPage.Moment) -> HTML {
        let dialoog = moment.record
        let isMore = ["steunVanId", "soortOndersteuning", "afspraakId", "alsDan"].contains {
            !form.text($0).isEmpty || form.message($0) != nil
        }
        return HTML {
            form.control("omschrijving")
            div(.class("asked-by-choice")) {
                form.radios("eigenaarId", choices: eigenaren(dialoog, form, moment.visit))
                div(.class("for-colleague")) { form.line("collega", width: .half) }
            }
            form.control("streefdatumEerst")
            form.radios("hrDelen", choices: delen(Zijden(dialoog: dialoog, ik: moment.visit.me)))
            disclosure(Teksten.text("form.actie.meer"), isOpen: isMore) {
                form.select("soortOndersteuning", choices: soorten(form, dialoog, moment.visit))
                steun(form, moment.visit)
                if !afspraken(dialoog).isEmpty { form.select("afspraakId", choices: afspraken(dialoog)) }
                form.area("alsDan", rows: 2)
            }
        }
    }

    /// The two of the dialogue, HR, and colleagues by the name typed.
    static func eigenaren(_ dialoog: Value, _ form: Form, _ visit: Visit) -> [Choice] {
        let zijden = Zijden(dialoog: dialoog, ik: visit.me)
        let twee = ["medewerker", "gesprekspartner"].map { rol in
            Choice(value: dialoog.text("\(rol)Id"), label: zijden.begin(rol))
        }
        let hr = Choice(
            value: Eigenaar.hr, label: Teksten.text("eigenaar.hr"), hint: Teksten.text("form.actie.hr"))
        let collega = Choice(value: Eigenaar.collega, label: Teksten.text("eigenaar.collega"))
        return twee + [hr] + gevonden(form.text("collega"), visit, except: twee.map(\.value)) + [collega]
    }

    /// Who helps, by name; where several have it, one of them is chosen.
    @HTMLBuilder private static func steun(_ form: Form, _ visit: Visit) -> HTML {
        let keuzes = gevonden(form.text("steunVanId"), visit, except: [])
        form.line("steunVanId", width: .half)
        if keuzes.count > 1 { form.radios("steunKeuze", choices: keuzes) }
    }

    private static func gevonden(_ naam: String, _ visit: Visit, except: [String]) -> [Choice] {
        let found = (try? visit.collegas(naam)) ?? []
        return found.filter { !except.contains($0.id) }.prefix(Actiemensen.most).map {
            Choice(value: $0.id, label: $0.naam, hint: $0.plek)
        }
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

/// Who does an action and who helps, made from what was chosen and typed.
struct Actiemensen {
    /// Of how many colleagues with the name typed one can be chosen.
    static let most = 8

    /// The action for the API.
    let body: Value

    /// Refuses, all at once, names that fit nobody or more than one.
    init(_ sent: Value, _ visit: Visit) throws(Failure) {
        var body = sent
        var complaints: [Complaint] = []
        for name in ["collega", "steunKeuze"] { body = body.without(name) }
        switch sent.text("eigenaarId") {
        case Eigenaar.hr: body = body.with("eigenaarSoort", "hr").with("eigenaarId", .null)
        case Eigenaar.collega:
            let found = try Self.one(sent.text("collega"), chosen: "", visit)
            if found == nil { complaints.append(Self.unknown("/collega")) }
            body = body.with("eigenaarSoort", "persoon").with("eigenaarId", .text(found ?? ""))
        // Nobody chosen is an empty text, which is refused together with whatever else is wrong.
        case let id: body = body.with("eigenaarSoort", "persoon").with("eigenaarId", .text(id))
        }
        if let naam = sent.some("steunVanId") {
            let found = try Self.one(naam, chosen: sent.text("steunKeuze"), visit)
            if found == nil { complaints.append(Self.unknown("/steunVanId")) }
            body = body.with("steunVanId", found.map(Value.text) ?? .null)
        }
        guard complaints.isEmpty else { throw .conflict(complaints) }
        self.body = body
    }

    /// The one colleague with a name, or the one chosen among those who have it.
    private static func one(_ naam: String, chosen: String, _ visit: Visit) throws(Failure) -> String? {
        let found = try visit.collegas(naam)
        return found.count == 1 ? found.first?.id : found.first { $0.id == chosen }?.id
    }

    private static func unknown(_ pointer: String) -> Complaint {
        Complaint(
            pointer: pointer, code: "onbekende_collega", detail: Teksten.text("vastleggen.fout.collega_onbekend"))
    }
}
