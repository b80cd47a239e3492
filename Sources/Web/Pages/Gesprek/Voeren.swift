import API
import Model
import Schema

/// The quiet page during a talk: what both prepared beside what comes of it, and the summary under it.
enum Voeren {
    static let routes: [PageRoute] = [tonen, insturen, begin]

    private static let tonen = PageRoute.show(
        "/gesprekken/{dialoogId}/voeren", query: [Gedaan.parameter]
    ) { visit throws(Failure) in
        let pagina = try Voerpagina(visit)
        return pagina.page(pagina.form)
    }

    /// Says that the two are together: the first talk becomes held, and what they shared opens.
    private static let begin = PageRoute.change("/gesprekken/{dialoogId}/voeren/begin") { visit, sent throws(Failure) in
        let pagina = try Voerpagina(visit)
        var form = Form(Voerpagina.beginvelden, sent: sent.pairs)
        let id = pagina.dialoog.text("id")
        let datum = form.read()["datum"] ?? .null
        do throws(Failure) {
            if let gepland = pagina.gepland {
                try visit.change(
                    .houdGesprek, [("dialoogId", id), ("gesprekId", gepland.text("id"))], body: ["datum": datum],
                    revision: pagina.dialoog.number("revisie"))
            } else {
                try visit.change(
                    .maakGesprek, [("dialoogId", id)], body: ["datum": datum],
                    revision: pagina.dialoog.number("revisie"))
            }
            return .go(pagina.address())
        } catch {
            try form.refuse(error)
            return .show(pagina.page(form))
        }
    }

    /// Keeps everything that was filled in, all of it or nothing, so that nothing typed is ever left behind.
    private static let insturen = PageRoute.change("/gesprekken/{dialoogId}/voeren") { visit, sent throws(Failure) in
        let pagina = try Voerpagina(visit)
        var form = Form(pagina.velden, sent: sent.pairs)
        let read = form.read()
        let delen = Voerdeel.allCases.filter { pagina.isIngevuld($0, form, sent) }
        var failures: [(deel: Voerdeel, failure: Failure)] = []
        do throws(Failure) {
            try visit.call.attempt { () throws(Failure) in
                for deel in delen {
                    do throws(Failure) {
                        try pagina.bewaar(deel, read[deel.rawValue] ?? .object([]), sent)
                    } catch {
                        failures.append((deel, error))
                    }
                }
                guard failures.isEmpty else { throw .conflict([]) }
            }
        } catch {
            guard !failures.isEmpty else { throw error }
            for fout in failures { try form.refuse(fout.failure.onder(fout.deel.rawValue)) }
            return .show(try Voerpagina(visit).page(form))
        }
        if !sent("klaar").isEmpty {
            return .go(Gedaan.address("/gesprekken/\(pagina.dialoog.text("id"))", "voeren.klaar"))
        }
        guard let laatste = delen.last else { return .go(pagina.address()) }
        return .go(Gedaan.address(pagina.address(), "voeren.\(laatste.rawValue)") + "#\(laatste.anker)")
    }
}

/// What can be added while the two speak, in the order of the page.
enum Voerdeel: String, CaseIterable {
    case wens, afspraak, actie, samenvatting

    var handeling: Handeling {
        switch self {
        case .wens: .maakWens
        case .afspraak: .maakAfspraak
        case .actie: .maakActie
        case .samenvatting: .schrijfSamenvatting
        }
    }

    /// Where on the page it stands.
    var anker: String {
        switch self {
        case .wens: "wensen"
        case .afspraak: "afspraken"
        case .actie: "acties"
        case .samenvatting: "samenvatting"
        }
    }

    var velden: [FormField] {
        switch self {
        case .wens: FormField.fields(Wens.shape, only: ["wens", "onderwerp"])
        case .afspraak:
            Gegevens.afspraak(
                only: [
                    "soort", "tekst", "medewerkerDoet", "werkgeverDoet", "keerzijdeBesproken", "maatwerkToelichting",
                ])
        case .actie:
            FormField.fields(Actie.shape, only: ["omschrijving"])
                + [FormField("eigenaarId", .choice([]), key: "actie.eigenaarId")]
                + FormField.fields(Actie.shape, only: ["streefdatumEerst", "alsDan", "soortOndersteuning"])
        case .samenvatting: FormField.fields(Samenvatting.shape, only: ["tekst"])
        }
    }
}

extension Failure {
    /// The same about a part of a larger form.
    fileprivate func onder(_ deel: String) -> Failure {
        func placed(_ complaints: [Complaint]) -> [Complaint] {
            complaints.map { Complaint(pointer: "/\(deel)\($0.pointer)", code: $0.code, detail: $0.detail) }
        }
        switch self {
        case .invalid(let complaints): return .invalid(placed(complaints))
        case .conflict(let complaints): return .conflict(placed(complaints))
        default: return self
        }
    }
}

/// The page of a talk that is being held.
struct Voerpagina {
    let visit: Visit
    let dialoog: Value
    let zijden: Zijden

    static let beginvelden = FormField.fields(GesprekHouden.shape, as: "gehouden", only: ["datum"])

    init(_ visit: Visit) throws(Failure) {
        self.visit = visit
        dialoog = try Dialoogformulieren.dialoog(visit)
        zijden = Zijden(dialoog: dialoog, ik: visit.me)
        guard dialoog.may(.maakGesprek) else { throw .conflict("", "niet_nu", Teksten.text("form.niet_nu")) }
    }

    func address(_ rest: String = "") -> String { "/gesprekken/\(dialoog.text("id"))/voeren\(rest)" }

    /// The first talk that was planned and not held yet.
    var gepland: Value? { dialoog.list("gesprekken").first { $0.day("datum") == nil && $0.may(.houdGesprek) } }

    /// Whether the two are together or have been: then things can be written down.
    var isBegonnen: Bool { dialoog.may(.maakWens) }

    var delen: [Voerdeel] { Voerdeel.allCases.filter { dialoog.may($0.handeling) } }

    var velden: [FormField] { delen.map { .group($0.rawValue, $0.velden) } }

    /// The form with the summary as it stands.
    var form: Form {
        guard isBegonnen else {
            return Form(
                Self.beginvelden,
                showing: [
                    "datum": .text(
                        Planformulieren.dag(.object([.init("moment", gepland?["geplandOp"] ?? .null)]), visit.today)
                            .text)
                ])
        }
        return Form(velden, showing: ["samenvatting": ["tekst": dialoog["samenvatting"]?["tekst"] ?? .null]])
    }

    private var versie: Int64 { dialoog["samenvatting"]?.number("versie") ?? 0 }

    /// Whether somebody wrote something in a part, or pressed its button.
    func isIngevuld(_ deel: Voerdeel, _ form: Form, _ sent: Sent) -> Bool {
        guard delen.contains(deel) else { return false }
        if deel == .samenvatting {
            let now = dialoog["samenvatting"]?.text("tekst") ?? ""
            let typed = FormReader.trimmed(form.text("samenvatting.tekst")).replacing("\r\n", with: "\n")
            return typed != now && !(typed.isEmpty && sent("deel") != deel.rawValue)
        }
        let isTyped = form.typed.contains { name, values in
            name.hasPrefix(deel.rawValue + ".") && values.contains { !FormReader.trimmed($0).isEmpty }
        }
        return isTyped || sent("deel") == deel.rawValue
    }

    /// Adds one part; the revision is that of this moment, since what is added is in nobody's way.
    func bewaar(_ deel: Voerdeel, _ body: Value, _ sent: Sent) throws(Failure) {
        let nu = try visit.ask(.leesDialoog, [("dialoogId", dialoog.text("id"))])
        var body = body
        switch deel {
        case .samenvatting: guard sent("versie") == "\(versie)" else { throw .preconditionFailed }
        case .actie: body = actie(body)
        case .wens, .afspraak: break
        }
        try visit.change(
            deel.handeling, [("dialoogId", dialoog.text("id"))], body: body, revision: nu.number("revisie"))
    }

    private func actie(_ body: Value) -> Value {
        let isHr = body.text("eigenaarId") == Eigenaar.hr
        return body.with("eigenaarSoort", isHr ? "hr" : "persoon")
            .with("eigenaarId", isHr ? .null : .text(body.text("eigenaarId"))).with("hrDelen", "nee")
    }

    func page(_ form: Form) -> Page {
        Page(
            Teksten.text("voeren.kop", ["naam": zijden.ander]), visitor: visit.visitor,
            at: zijden.isMedewerker ? "/gesprekken" : "/team", width: isBegonnen ? .wide : .column,
            back: Link(Teksten.text("knop.naar_gesprek"), to: "/gesprekken/\(dialoog.text("id"))"),
            above: Gedaan.notice(visit), errors: form
        ) {
            if isBegonnen { bezig(form) } else { nogBeginnen(form) }
        }
    }

    private func nogBeginnen(_ form: Form) -> HTML {
        HTML {
            p(.class("lead")) { Teksten.text("voeren.begin.uitleg", ["naam": zijden.ander]) }
            if let op = gepland?.instant("geplandOp") { p { Planning.wanneer(op) } }
            p { Teksten.text("zin.vrijheid") }
            if !zijden.isMedewerker { Gesprekshulp.html }
            changing(address("/begin"), token: visit.visitor.token, key: visit.freshKey) {
                form.date("datum")
                buttons {
                    submit(Teksten.text("knop.begin_gesprek"))
                    linkButton(Teksten.text("knop.nog_niet"), to: "/gesprekken/\(dialoog.text("id"))", .quiet)
                }
            }
        }
    }

    private func bezig(_ form: Form) -> HTML {
        HTML {
            p(.class("lead")) { Teksten.text("voeren.uitleg", ["naam": zijden.ander]) }
            volgend
            changing(address(), token: visit.visitor.token, key: visit.freshKey) {
                defaultButton
                hidden("versie", "\(versie)")
                div(.class("holding")) {
                    div { Voorbereid(visit: visit, dialoog: dialoog, zijden: zijden).html }
                    div { for deel in delen where deel != .samenvatting { Voerblok(self, deel, form).html } }
                    div(.class("holding-whole")) { samenvatting(form) }
                }
            }
        }
    }

    /// A next talk that was planned: it is said to be held from here as well.
    @HTMLBuilder private var volgend: HTML {
        if let gepland, let op = gepland.instant("geplandOp") {
            notice(.info, Planning.wanneer(op)) {
                p {
                    a(.href("/gesprekken/\(dialoog.text("id"))/gepland/\(gepland.text("id"))/gevoerd")) {
                        Teksten.text("knop.gevoerd")
                    }
                }
            }
        }
    }

    private func samenvatting(_ form: Form) -> HTML {
        section(.class("card"), .id("samenvatting"), .label(Teksten.text("dialoog.deel.samenvatting"))) {
            div(.class("card-head")) { h2 { Teksten.text("dialoog.deel.samenvatting") } }
            if delen.contains(.samenvatting) {
                if form.messages.contains(where: { $0.text == Teksten.text("melding.intussen_gewijzigd") }),
                    let nu = dialoog["samenvatting"]?.some("tekst")
                {
                    notice(.careful, Teksten.text("form.zo_staat_het_nu")) { written(nu) }
                }
                form.area("samenvatting.tekst", rows: 10)
            } else if let tekst = dialoog["samenvatting"]?.some("tekst") {
                written(tekst)
            }
            buttons {
                submit(Teksten.text("knop.naar_verslag"), name: "klaar")
                submit(Teksten.text("knop.tussendoor"), .quiet)
            }
        }
    }
}
