import API
import Model
import Schema

/// One action and what the reader may do with it; HR sees no more than its text, dates and status.
struct Actiepagina {
    let visit: Visit
    let actie: Value
    /// The action that this one came of.
    let eerder: Value?

    static let tonen = PageRoute.show("/acties/{actieId}", query: [Gedaan.parameter]) { visit throws(Failure) in
        let actie = try Actieformulieren.actie(visit)
        let eerder = try actie.some("voortgekomenUitId").map { id throws(Failure) in
            try visit.ask(.leesActie, [("actieId", id)])
        }
        return Actiepagina(visit: visit, actie: actie, eerder: eerder).page
    }

    private var blok: Actieblok { Actieblok(actie: actie, visit: visit) }
    /// Whether the action leads back to its dialogue: for the two who hold it.
    private var dialoogId: String? { actie.some("dialoogId") }
    /// Whether its dialogue still takes an action that comes of this one.
    private var magVervolg: Bool {
        guard let id = dialoogId.flatMap({ ID($0) }),
            let dialoog = try? visit.call.dialoog(id, for: .maakActie).dialoog
        else { return false }
        return Gate.takes(.maakActie, in: dialoog.status)
    }
    private var isHr: Bool { visit.visitor.roles.contains("hr_adviseur") && dialoogId == nil }

    private var back: Link {
        isHr
            ? Link(Teksten.text("menu.actielijst"), to: "/actielijst")
            : Link(Teksten.text("menu.acties"), to: "/acties")
    }

    private var page: Page {
        Page(
            actie.text("omschrijving").shortened, visitor: visit.visitor, at: isHr ? "/actielijst" : "/acties",
            back: back,
            above: Gedaan.notice(visit)
        ) {
            p(.class("lead")) {
                blok.wie
                " "
                blok.wanneer
                " "
                Standen.actie(actie)
            }
            blok.zachtTeLaat
            if actie.isSet("eigenaarUitDienst") {
                notice(.careful, Teksten.text("actie.zonder_eigenaar", ["naam": actie.text("eigenaarNaam")])) {
                    buttons { link(.wijsActieToe, "knop.toewijzen", "toewijzen", .secondary) }
                }
            }
            knoppen
            card(Teksten.text("actie.deel.wat")) {
                if !rows.isEmpty { answers(rows) }
                Tijdlijn([actie], vandaag: visit.today).html
            }
            belemmeringen
            hulp
            voortgang
            hr
            einde
        }
    }

    /// The next step first, as a button; the rest are links.
    private var knoppen: HTML {
        buttons {
            blok.isVanMij ? blok.klaar : HTML()
            if !blok.isVanMij { link(.meldActieGereed, "knop.gereed", "gereed") }
            tap(.startActie, "knop.starten", "starten")
            tap(.hervatActie, "knop.hervatten", "hervatten")
            link(.stelActieBij, "knop.bijstellen", "bijstellen")
            link(.meldActieVast, "knop.vast", "vast")
            tap(.herinnerEigenaar, "knop.herinneren", "herinneren")
            if let dialoogId, actie.text("medewerkerId") == visit.me {
                linkButton(Teksten.text("knop.weghalen.begin"), to: "/gesprekken/\(dialoogId)/tekst-weghalen", .quiet)
            }
        }
    }

    @HTMLBuilder private func link(
        _ handeling: Handeling, _ text: String, _ rest: String, _ kind: ButtonKind = .quiet
    ) -> HTML {
        if actie.may(handeling) { linkButton(Teksten.text(text), to: "/acties/\(actie.text("id"))/\(rest)", kind) }
    }

    /// A button that does it at once.
    @HTMLBuilder private func tap(
        _ handeling: Handeling, _ text: String, _ rest: String, _ kind: ButtonKind = .secondary
    ) -> HTML {
        if actie.may(handeling) {
            changing("/acties/\(actie.text("id"))/\(rest)", token: visit.visitor.token, key: visit.freshKey) {
                hidden("revisie", "\(actie.number("revisie") ?? 0)")
                submit(Teksten.text(text), kind)
            }
        }
    }

    private var rows: [SummaryRow] {
        var rows: [SummaryRow] = []
        if actie.text("omschrijving").shortened != actie.text("omschrijving") {
            rows.append(SummaryRow(Teksten.text("actie.omschrijving.kort"), actie.text("omschrijving")))
        }
        if let soort = actie.some("soortOndersteuning") {
            rows.append(
                SummaryRow(
                    Teksten.text("actie.soortOndersteuning"), Teksten.keuze(soort, of: "actie.soortOndersteuning")))
        }
        if let eerder {
            rows.append(
                SummaryRow(Teksten.text("actie.voortgekomen")) {
                    a(.href("/acties/\(eerder.text("id"))")) { eerder.text("omschrijving").shortened }
                })
        }
        if let plan = actie.some("alsDan") { rows.append(SummaryRow(Teksten.text("actie.alsDan"), plan)) }
        if let eerst = actie.day("streefdatumEerst"), eerst != actie.day("streefdatumNu") {
            rows.append(SummaryRow(Teksten.text("actie.eerst")) { day(eerst) })
        }
        for stap in actie.list("bijstellingen") {
            rows.append(
                SummaryRow(
                    Teksten.text("actie.verschoven", ["datum": stap.day("naar").map(Numeral.long) ?? ""]),
                    stap.text("reden")))
        }
        return rows
    }

    @HTMLBuilder private var belemmeringen: HTML {
        let lijst = actie.list("belemmeringen")
        if !lijst.isEmpty {
            card(Teksten.text("belemmering.soort")) {
                for belemmering in lijst {
                    item(Teksten.keuze(belemmering.text("soort"), of: "belemmering.soort"), tag: opgelost(belemmering))
                    {
                        if let toelichting = belemmering.some("toelichting") { written(toelichting) }
                    }
                }
            }
        }
    }

    private func opgelost(_ belemmering: Value) -> HTML? {
        belemmering.day("opgelostDatum") == nil ? nil : statusTag(Teksten.text("belemmering.opgelost"), .done)
    }

    @HTMLBuilder private var voortgang: HTML {
        let berichten = actie.list("voortgang")
        if !berichten.isEmpty || actie.may(.maakVoortgang) {
            card(Teksten.text("actie.deel.voortgang")) {
                if berichten.isEmpty { p(.class("soft")) { Teksten.text("voortgang.leeg") } }
                answers(
                    berichten.map { bericht in
                        SummaryRow(wanneer(bericht), bericht.text("tekst"))
                    })
                buttons { link(.maakVoortgang, "knop.voortgang", "voortgang", .secondary) }
            }
        }
    }

    private func wanneer(_ bericht: Value) -> String {
        let naam = bericht.some("auteurNaam") ?? Teksten.text("keuze.koppeling")
        return bericht.instant("aangemaaktOp").map { "\(naam), \(Numeral.long($0.day))" } ?? naam
    }

    /// Whether HR may see this: the employee decides, the partner may ask.
    @HTMLBuilder private var hr: HTML {
        if dialoogId != nil, let stand = actie.some("hrDelen") {
            card(Teksten.text("actie.deel.hr")) {
                p { blok.gedeeld }
                p(.class("soft")) { Teksten.text("actie.hrDelen.hint") }
                buttons {
                    tap(.deelActieMetHr, "knop.delen", "delen")
                    tap(.stelActieVoorAanHr, "knop.voorstellen", "voorstellen")
                    tap(
                        .trekActieTerugVanHr, stand == "voorgesteld" ? "knop.niet_delen" : "knop.intrekken", "terug",
                        .quiet)
                }
            }
        }
    }

    private var einde: HTML {
        buttons {
            link(.wijzigActie, "knop.actie.wijzigen", "wijzigen")
            link(.wijsActieToe, "knop.toewijzen", "toewijzen")
            link(.geefActieVrij, "knop.vrijgeven", "vrijgeven")
            link(.trekVrijgaveActieIn, "knop.vrijgave_intrekken", "vrijgave-intrekken")
            link(.laatActieVervallen, "knop.vervallen", "vervallen")
            if let dialoogId, magVervolg {
                linkButton(
                    Teksten.text("knop.vervolgactie"),
                    to: "/gesprekken/\(dialoogId)/acties/\(actie.text("id"))/vervolg", .quiet)
            }
            if let dialoogId { linkButton(Teksten.text("knop.naar_gesprek"), to: "/gesprekken/\(dialoogId)", .quiet) }
        }
    }
}
