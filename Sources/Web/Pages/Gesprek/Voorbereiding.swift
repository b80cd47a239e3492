import API
import Model
import Schema

/// Preparing a talk: all questions on one page, what the other will read of it, and saying that one is ready.
enum Voorbereidingspaginas {
    static let routes: [PageRoute] = [tonen, insturen, voorbeeld]
    static let forms: [FormPage] = [indienen]

    private static let vraag = Parameter("vraag", .integer(1...1_000), "De vraag die alleen wordt getoond.")

    private static let tonen = PageRoute.show(
        "/gesprekken/{dialoogId}/voorbereiding", query: [Gedaan.parameter, vraag]
    ) { visit throws(Failure) in
        try Voorbereidingspagina(visit, vraag: visit.call.query(vraag)).page()
    }

    private static let insturen = PageRoute.change("/gesprekken/{dialoogId}/voorbereiding") {
        visit, sent throws(Failure) in
        let vraag = Int64(sent("vraag"))
        let pagina = try Voorbereidingspagina(visit, vraag: vraag)
        let belet = try pagina.bewaring.bewaar(pagina.formulier, sent)
        let over = try pagina.bewaarKant(sent)
        guard belet.isEmpty, over == nil else {
            return .show(try Voorbereidingspagina(visit, vraag: vraag).page(sent, belet, over))
        }
        return .go(pagina.na(sent))
    }

    private static let voorbeeld = PageRoute.show("/gesprekken/{dialoogId}/voorbereiding/voorbeeld") {
        visit throws(Failure) in
        let pagina = try Voorbereidingspagina(visit)
        return Page(
            Teksten.text("voorbeeld.kop", ["naam": pagina.zijden.ander]), visitor: visit.visitor, at: pagina.menu,
            back: Link(Teksten.text("voorbereiding.terug"), to: pagina.address())
        ) {
            p(.class("lead")) { Teksten.text("voorbeeld.uitleg", ["naam": pagina.zijden.ander]) }
            pagina.watDeAnderLeest
        }
    }

    /// Being ready: with what the other will read in sight.
    static let indienen = FormPage(
        path: "/gesprekken/{dialoogId}/voorbereiding/indienen", name: "form.indienen", handeling: .dienVoorbereidingIn,
        load: { visit throws(Failure) in
            let kant = try visit.ask(.leesVoorbereiding, [("dialoogId", visit.part("dialoogId"))])
            return kant.with("id", kant["dialoogId"] ?? .null)
                .with("medewerkerId", (try Dialoogformulieren.dialoog(visit))["medewerkerId"] ?? .null)
        },
        home: Dialoogformulieren.home,
        above: { moment in
            guard let pagina = try? Voorbereidingspagina(moment.visit) else { return HTML() }
            return HTML {
                card(Teksten.text("voorbeeld.kop", ["naam": pagina.zijden.ander])) { pagina.gedeeld }
                notice(.info, Teksten.text("indienen.daarna")) {
                    p { Teksten.text("indienen.daarna.1", ["naam": pagina.zijden.ander]) }
                    p { Teksten.text("indienen.daarna.2") }
                }
            }
        },
        body: { _, _, _ in nil })
}

/// One side's preparation as a page.
struct Voorbereidingspagina {
    let visit: Visit
    let dialoog: Value
    let kant: Value
    let vragen: [Vraag]
    let zijden: Zijden
    /// The one question in view; nil for all of them on one page.
    let enige: Vraag?

    init(_ visit: Visit, vraag: Int64? = nil) throws(Failure) {
        let dialoogId = visit.part("dialoogId")
        self.visit = visit
        dialoog = try Dialoogformulieren.dialoog(visit)
        kant = try visit.ask(.leesVoorbereiding, [("dialoogId", dialoogId)])
        vragen = try visit.vragen(van: dialoog)
        zijden = Zijden(dialoog: dialoog, ik: visit.me)
        enige = vragen.first { $0.nummer == vraag }
    }

    /// What is asked on this page.
    var formulier: Antwoordformulier { Antwoordformulier(enige.map { [$0] } ?? vragen, kant) }

    /// Whether one question is asked at a time.
    var isEenVoorEen: Bool { enige != nil && !isOpen }

    /// The question before or after the one in view.
    func buur(_ afstand: Int) -> Vraag? {
        guard let hier = vragen.firstIndex(where: { $0.nummer == enige?.nummer }) else { return nil }
        return vragen.indices.contains(hier + afstand) ? vragen[hier + afstand] : nil
    }

    func adres(van vraag: Vraag?) -> String { vraag.map { address() + "?vraag=\($0.nummer)" } ?? address() }

    var menu: String { zijden.isMedewerker ? "/gesprekken" : "/team" }

    func address(_ rest: String = "") -> String { "/gesprekken/\(dialoog.text("id"))/voorbereiding\(rest)" }

    /// Whether each may read what the other shares: then the words stand fast.
    var isOpen: Bool { dialoog.day("gevoerdDatum") != nil || dialoog.words("ingediendDoor").count == 2 }

    var bewaring: Antwoordbewaring {
        Antwoordbewaring(
            visit: visit, dialoogId: dialoog.text("id"), isAlleenDelen: isOpen, magDelen: zijden.isMedewerker)
    }

    /// Where the button that was pressed leads.
    func na(_ sent: Sent) -> String {
        if sent.isVanzelf { return address() }
        if !sent("later").isEmpty { return Gedaan.address("/gesprekken/\(dialoog.text("id"))", "voorbereiding.later") }
        if !sent("klaar").isEmpty { return address("/indienen") }
        if !sent("voorbeeld").isEmpty { return address("/voorbeeld") }
        if isEenVoorEen, sent("houd").isEmpty {
            if !sent("vorige").isEmpty { return adres(van: buur(-1)) }
            return buur(1).map { adres(van: $0) } ?? (kant.may(.dienVoorbereidingIn) ? address("/indienen") : address())
        }
        let vraag = [sent("bewaar"), sent("houd")].first { Int($0) != nil }
        return Gedaan.address(adres(van: isEenVoorEen ? enige : nil), "voorbereiding.bewaard")
            + (vraag.map { "#vraag-\($0)" } ?? "")
    }

    private static let kantvelden = FormField.fields(Voorbereiding.shape, only: ["ingevuldMetHulp", "kopieBewaren"])

    private var eigenKantvelden: [FormField] {
        Self.kantvelden.filter { zijden.isMedewerker || $0.name != "kopieBewaren" }
    }

    /// Keeps what was said of the whole preparation; gives what is in the way.
    func bewaarKant(_ sent: Sent) throws(Failure) -> Failure? {
        guard kant.may(.wijzigVoorbereiding), !sent("kant").isEmpty else { return nil }
        var form = Form(eigenKantvelden, sent: sent.pairs)
        let read = form.read()
        guard eigenKantvelden.contains(where: { read[$0.name] != kant[$0.name] }) else { return nil }
        do throws(Failure) {
            try visit.change(
                .wijzigVoorbereiding, [("dialoogId", dialoog.text("id"))], body: read, revision: sent.revision)
            return nil
        } catch {
            guard case .preconditionFailed = error else { throw error }
            return error
        }
    }

    /// The page as it is, or again with what was typed and what is in the way of it.
    func page(
        _ sent: Sent? = nil, _ belet: [Antwoordbewaring.Belet] = [], _ over: Failure? = nil
    ) throws(Failure) -> Page {
        let formulier = formulier
        let getypt = sent.map(formulier.getypt)
        var form = formulier.form { regel in
            guard let getypt, belet.contains(where: { $0.vraag == regel.vraag.nummer }) else { return regel.getoond }
            return bewaring.volledig(getypt(regel), regel)
        }
        for fout in belet { try refuse(fout, &form) }
        if over != nil { form.refuse(Teksten.text("melding.intussen_gewijzigd")) }
        return page(form, overtaken: Set(belet.filter(\.isOvertaken).map(\.vraag)))
    }

    private func refuse(_ fout: Antwoordbewaring.Belet, _ form: inout Form) throws(Failure) {
        let naam = "antwoord.\(fout.vraag).tekst"
        switch fout.failure {
        case .invalid(let complaints), .conflict(let complaints):
            for complaint in complaints {
                let field = FormField.find(naam, in: form.fields)
                form.refuse(Message.text(complaint, field, typed: form.text(naam)), at: naam)
            }
        default: form.refuse(Teksten.text("antwoord.intussen"), at: naam)
        }
    }

    private func page(_ form: Form, overtaken: Set<Int64>) -> Page {
        Page(
            Teksten.text(isOpen ? "voorbereiding.kop.samen" : "voorbereiding.kop"), visitor: visit.visitor, at: menu,
            back: Link(Teksten.text("knop.naar_gesprek"), to: "/gesprekken/\(dialoog.text("id"))"),
            above: Gedaan.notice(visit), errors: form
        ) {
            inleiding
            if isOpen {
                Samenlezen(pagina: self, form: form).html
            } else if isEenVoorEen {
                eenVoorEen(form, overtaken)
            } else {
                invullen(form, overtaken)
            }
        }
    }

    @HTMLBuilder private var inleiding: HTML {
        let rol = zijden.isMedewerker ? "medewerker" : "gesprekspartner"
        if isOpen {
            p(.class("lead")) { Teksten.text("voorbereiding.samen.\(rol)", ["naam": zijden.ander]) }
        } else {
            if !isEenVoorEen || buur(-1) == nil {
                p(.class("lead")) { Teksten.text("voorbereiding.uitleg.\(rol)", ["naam": zijden.ander]) }
            }
            if zijden.isMedewerker { p { Teksten.text("zin.vrijheid") } }
            if kant.instant("ingediendOp") != nil {
                notice(.info, Teksten.text("voorbereiding.ingediend")) {
                    p { Teksten.text("voorbereiding.ingediend.tekst", ["naam": zijden.ander]) }
                }
            }
        }
        if !zijden.isMedewerker { Gesprekshulp.html }
    }

    /// One question with room around it; what is written is kept at every step.
    private func eenVoorEen(_ form: Form, _ overtaken: Set<Int64>) -> HTML {
        HTML {
            bar {
                p(.class("soft")) {
                    Teksten.text(
                        "stap.vraag",
                        [
                            "nummer": "\((vragen.firstIndex { $0.nummer == enige?.nummer } ?? 0) + 1)",
                            "aantal": "\(vragen.count)",
                        ])
                }
                a(.href(address())) { Teksten.text("voorbereiding.alles") }
            }
            changing(address(), token: visit.visitor.token) {
                defaultButton
                hidden("vraag", "\(enige?.nummer ?? 0)")
                kaarten(form, overtaken)
                buttons {
                    submit(Teksten.text(buur(1) == nil ? "knop.vraag.laatste" : "knop.vraag.verder"), name: "verder")
                    if buur(-1) != nil { submit(Teksten.text("knop.vraag.vorige"), .quiet, name: "vorige") }
                    submit(Teksten.text("knop.vraag.later"), .quiet, name: "later")
                }
            }
        }
    }

    @HTMLBuilder private func kaarten(_ form: Form, _ overtaken: Set<Int64>) -> HTML {
        for regel in formulier.regels {
            Vraagkaart(
                regel: regel, form: form, zijden: zijden, isOvertaken: overtaken.contains(regel.vraag.nummer),
                isAlleen: isEenVoorEen
            ).html
        }
    }

    /// The first question without an answer, to go on with one at a time.
    private var eersteOpen: Vraag? {
        let leeg = formulier.regels.first { $0.antwoord?.text("status") == "leeg" }
        return leeg?.vraag ?? vragen.first
    }

    private func invullen(_ form: Form, _ overtaken: Set<Int64>) -> HTML {
        changing(address(), token: visit.visitor.token, isConcept: true) {
            defaultButton
            if vragen.count > 1 {
                p { a(.href(adres(van: eersteOpen))) { Teksten.text("voorbereiding.een_voor_een") } }
            }
            kaarten(form, overtaken)
            overHetGeheel
            buttons {
                submit(Teksten.text("knop.later"), name: "later")
                if kant.may(.dienVoorbereidingIn) {
                    submit(Teksten.text("knop.nakijken"), .secondary, name: "klaar")
                }
                submit(Teksten.text("knop.voorbeeld", ["naam": zijden.ander]), .quiet, name: "voorbeeld")
            }
        }
    }

    /// What is asked of the preparation as a whole.
    var overHetGeheel: HTML {
        let over = Form(eigenKantvelden, showing: kant)
        return card {
            hidden("kant", "ja")
            hidden("revisie", "\(kant.number("revisie") ?? 0)")
            for field in eigenKantvelden { over.control(field.name) }
        }
    }

    /// What the other reads of this side, word for word, once both may.
    @HTMLBuilder var gedeeld: HTML {
        let gedeeld = kant.list("antwoorden").filter { $0.text("status") == "beantwoord" }
            .filter { $0.isSet("gedeeld") || !zijden.isMedewerker }
        if gedeeld.isEmpty {
            p { Teksten.text("voorbeeld.leeg", ["naam": zijden.ander]) }
        } else {
            Gedeeld(vragen: vragen, antwoorden: gedeeld).html
        }
    }

    var watDeAnderLeest: HTML { card(Teksten.text("voorbeeld.deel")) { gedeeld } }
}

extension Antwoordbewaring.Belet {
    /// Whether another window or device was first.
    var isOvertaken: Bool {
        switch failure {
        case .outdated, .preconditionFailed, .preconditionRequired: true
        default: false
        }
    }
}

extension Visit {
    /// The questions of the form that a dialogue is held with; the version never changes.
    func vragen(van dialoog: Value) throws(Failure) -> [Vraag] {
        let code = dialoog.text("sjabloonCode")
        let versie = dialoog.number("sjabloonVersie")
        return try call.formulieren().first { $0.code == code && $0.versie == versie }?.vragen ?? []
    }
}
