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
        guard let datum = dialoog.day("gevoerdDatum") else {
            let isVoorbij = ["afgezien", "ingetrokken"].contains(dialoog.text("status"))
            return Teksten.text(isVoorbij ? "dialoog.kop.niet_door" : "dialoog.kop.zonder_dag")
        }
        return Teksten.text("dialoog.kop", ["datum": Numeral.long(datum)])
    }

    /// The address of this page, or of one below it.
    func address(_ rest: String = "") -> String { "/gesprekken/\(dialoog.text("id"))\(rest)" }

    /// Who reads `/gesprekken` as an employee comes back there, a partner to the team.
    private var back: Link {
        if zijden.isMedewerker { return Link(Teksten.text("menu.gesprekken"), to: "/gesprekken") }
        return isAdviseur
            ? Link(Teksten.text("menu.meedoen"), to: "/meedoen") : Link(Teksten.text("menu.team"), to: "/team")
    }

    /// Whether the reader is an adviser of HR here: in confidence, or as somebody who takes part.
    private var isAdviseur: Bool {
        dialoog.text("soort") == "vertrouwelijk_hr"
            || dialoog["aangevraagdDoor"] == nil
                && visit.visitor.roles.contains("hr_adviseur")
    }

    func page(errors: Form? = nil) -> Page {
        Page(
            Self.kop(dialoog), visitor: visit.visitor, at: back.address, back: back,
            above: Gedaan.notice(visit), errors: errors
        ) {
            p(.class("lead")) {
                Teksten.text("gesprekken.met", ["naam": zijden.ander])
                " "
                Standen.dialoog(dialoog, voor: visit.me)
            }
            wordtGewist
            verloop
            afgesloten
            vooraf
            verslag
            wacht
            if !isVoorUitnodiging { gesprekken }
            if !isVooraf && !isNietDoorgegaan { samenvatting }
            wensen
            afspraken
            acties(errors)
            actueel
            rechten
            einde
        }
    }

    /// Whether it ended before any talk.
    private var isNietDoorgegaan: Bool { ["afgezien", "ingetrokken"].contains(dialoog.text("status")) }

    /// Whether the partner still writes the invitation, of which the employee reads nothing yet.
    private var isVoorUitnodiging: Bool { isVooraf && zijden.isMedewerker && !dialoog.may(.planGesprek) }

    /// A button to a small page, where the reader may do that now.
    @HTMLBuilder func link(
        _ handeling: Handeling, _ text: String, to rest: String, _ kind: ButtonKind = .secondary
    ) -> HTML {
        if dialoog.may(handeling) { linkButton(Teksten.text(text), to: address(rest), kind) }
    }
}
