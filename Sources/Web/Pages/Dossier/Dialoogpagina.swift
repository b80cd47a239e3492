import API
import Schema

/// One calm page for both who hold a dialogue: what waits for the reader first, then all that was written down.
struct Dialoogpagina {
    let visit: Visit
    let dialoog: Value
    let zijden: Zijden

    static let tonen = PageRoute.show("/gesprekken/{dialoogId}", query: [Gedaan.parameter]) { visit throws(Failure) in
        let dialoog = try visit.ask(.leesDialoog, [("dialoogId", visit.part("dialoogId"))])
        return Dialoogpagina(visit, dialoog).page()
    }

    init(_ visit: Visit, _ dialoog: Value) {
        self.visit = visit
        self.dialoog = dialoog
        zijden = Zijden(dialoog: dialoog, ik: visit.me)
    }

    /// What a dialogue is called: by the day on which the two spoke.
    static func kop(_ dialoog: Value) -> String {
        guard let datum = dialoog.day("gevoerdDatum") else { return Teksten.text("dialoog.kop.zonder_dag") }
        return Teksten.text("dialoog.kop", ["datum": Numeral.long(datum)])
    }

    /// The address of this page, or of one below it.
    func address(_ rest: String = "") -> String { "/gesprekken/\(dialoog.text("id"))\(rest)" }

    /// Who reads `/gesprekken` as an employee comes back there, a partner to the team.
    private var back: Link {
        zijden.isMedewerker
            ? Link(Teksten.text("menu.gesprekken"), to: "/gesprekken") : Link(Teksten.text("menu.team"), to: "/team")
    }

    func page(errors: Form? = nil) -> Page {
        Page(
            Self.kop(dialoog), visitor: visit.visitor, at: zijden.isMedewerker ? "/gesprekken" : "/team", back: back,
            above: Gedaan.notice(visit), errors: errors
        ) {
            p(.class("lead")) {
                Teksten.text("gesprekken.met", ["naam": zijden.ander])
                " "
                Standen.dialoog(dialoog, voor: visit.me)
            }
            wacht
            gesprek
            samenvatting
            wensen
            afspraken
            acties(errors)
            einde
        }
    }

    /// A button to a small page, where the reader may do that now.
    @HTMLBuilder func link(
        _ handeling: Handeling, _ text: String, to rest: String, _ kind: ButtonKind = .secondary
    ) -> HTML {
        if dialoog.may(handeling) { linkButton(Teksten.text(text), to: address(rest), kind) }
    }

    private var gesprek: HTML {
        card(Teksten.text("dialoog.deel.gesprek")) {
            answers(rows)
            buttons {
                link(.wijzigDialoog, "knop.gegevens", to: "/gegevens", .quiet)
                link(.maakGesprek, "knop.vervolggesprek", to: "/gesprek", .quiet)
            }
        }
    }

    private var rows: [SummaryRow] {
        let fields = FormField.fields(Gegevens.dialoog, only: ["onderwerpen", "horizonBesproken", "aanleiding"])
        let known = fields.compactMap { field in
            field.words(in: dialoog).map { SummaryRow(Teksten.text("\(field.key).kort"), $0) }
        }
        return dialoog.list("gesprekken").map(Self.row) + known
            + (dialoog.day("volgendGesprekDatum").map { datum in
                [SummaryRow(Teksten.text("dialoog.volgende")) { day(datum) }]
            } ?? [])
    }

    /// One talk: when, how long, in which way and where.
    private static func row(_ gesprek: Value) -> SummaryRow {
        let parts = [
            gesprek.day("datum").map(Numeral.long),
            gesprek.number("duurMinuten").map { Teksten.text("dialoog.duur", ["aantal": "\($0)"]) },
            gesprek.some("vorm").map { Teksten.keuze($0, of: "gesprek.vorm").lowercased() }, gesprek.some("plaats"),
        ]
        return SummaryRow(
            Teksten.keuze(gesprek.text("soort"), of: "gesprek.soort"),
            parts.compactMap(\.self).joined(separator: ", "))
    }

    private var einde: HTML {
        div(.class("section")) {
            if let datum = dialoog.day("afgerondDatum") {
                notice(.info, Teksten.text("dialoog.afgerond", ["datum": Numeral.long(datum)])) {
                    p { Teksten.keuze(dialoog.text("afsluitReden"), of: "afsluiting.reden") }
                }
            }
            buttons {
                link(.sluitDialoogAf, "knop.afsluiten", to: "/afsluiten", .quiet)
                if dialoog.may(.leesDialoogInzagen) {
                    linkButton(Teksten.text("knop.inzagen"), to: address("/inzagen"), .quiet)
                }
            }
        }
    }
}
