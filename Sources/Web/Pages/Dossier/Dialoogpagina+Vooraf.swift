import API
import Schema

/// Until the first talk: how far the two are, in words, and one next step that stands out.
extension Dialoogpagina {
    /// Whether the first talk is still to come.
    var isVooraf: Bool { ["concept", "uitgenodigd"].contains(dialoog.text("status")) }

    /// A next step: what is the case, and the button for it.
    private struct Stapje {
        let key: String
        var knop: String? = nil
        var rest: String = ""
        /// Whether it waits for the reader.
        var isAanZet = true
    }

    @HTMLBuilder var vooraf: HTML {
        if isVooraf {
            let stap = stap
            section(.class(stap.isAanZet ? "card next" : "card"), .label(Teksten.text("vooraf.kop"))) {
                div(.class("card-head")) { h2 { tekst("vooraf.\(stap.key)") } }
                if let uitleg = Teksten.find("vooraf.\(stap.key).uitleg") {
                    p { uitleg.replacing("{naam}", with: zijden.ander).replacing("{dag}", with: moment) }
                }
                buttons {
                    if let knop = stap.knop { linkButton(tekst(knop), to: address(stap.rest)) }
                    overige(stap)
                }
            }
            if zijden.isMedewerker, dialoog.may(.leesVoorbereiding) {
                p(.class("soft")) { Teksten.text("zin.vrijheid") }
            }
        }
    }

    private func tekst(_ key: String) -> String { Teksten.text(key, ["naam": zijden.ander, "dag": moment]) }

    /// The planned moment in words.
    private var moment: String { gepland?.instant("geplandOp").map(Planning.wanneer) ?? "" }

    private var gepland: Value? { dialoog.list("gesprekken").first { $0.day("datum") == nil } }

    private var reactie: String { dialoog["uitnodiging"]?.text("reactie") ?? "" }

    private var isIngediend: Bool { zijden.isMedewerker ? klaar("medewerker") : klaar("gesprekspartner") }

    private func klaar(_ rol: String) -> Bool { dialoog.words("ingediendDoor").contains(rol) }

    private var stap: Stapje {
        if !dialoog.may(.planGesprek) { return Stapje(key: "uitnodiging_komt", isAanZet: false) }
        if dialoog.may(.schrijfUitnodiging) { return uitnodigen }
        if dialoog.may(.reageerOpUitnodiging), reactie.isEmpty {
            return Stapje(key: "reageren", knop: "knop.uitnodiging_lezen", rest: "/reageren")
        }
        if let op = gepland?.instant("geplandOp"), op.day <= visit.today {
            return Stapje(key: "vandaag", knop: "knop.naar_het_gesprek", rest: "/voeren")
        }
        return zijden.isMedewerker ? vanMedewerker : vanPartner
    }

    private var uitnodigen: Stapje {
        Uitnodigingspaginas.isGeschreven(dialoog)
            ? Stapje(key: "versturen", knop: "knop.uitnodiging_nakijken", rest: "/uitnodiging/versturen")
            : Stapje(key: "schrijven", knop: "knop.uitnodiging_schrijven", rest: "/uitnodiging/schrijven")
    }

    private var vanMedewerker: Stapje {
        if !isIngediend { return Stapje(key: "voorbereiden", knop: "knop.voorbereiden", rest: "/voorbereiding") }
        guard gepland == nil else { return Stapje(key: "gepland", isAanZet: false) }
        return Stapje(key: "plannen", knop: "knop.plannen", rest: "/plannen")
    }

    private var vanPartner: Stapje {
        if dialoog.text("status") == "uitgenodigd", reactie.isEmpty {
            return Stapje(key: "wacht_op_antwoord", isAanZet: false)
        }
        if gepland == nil {
            let key =
                reactie == "ander_moment" ? "plannen.ander_moment" : reactie == "komt" ? "plannen.komt" : "plannen"
            return Stapje(key: key, knop: "knop.plannen", rest: "/plannen")
        }
        if !isIngediend {
            return Stapje(key: "voorbereiden.partner", knop: "knop.voorbereiden", rest: "/voorbereiding")
        }
        return Stapje(key: klaar("medewerker") ? "gepland.voorbereid" : "gepland", isAanZet: false)
    }

    /// What else may be done, each a link; never the one that stands out already.
    @HTMLBuilder private func overige(_ stap: Stapje) -> HTML {
        let uitgenodigd = Uitnodigingspaginas.isGeschreven(dialoog)
        let alle: [(Bool, String, String)] = [
            // Who has to answer reads it there.
            (
                uitgenodigd && !dialoog.may(.schrijfUitnodiging) && stap.rest != "/reageren",
                "knop.uitnodiging_bekijken", "/uitnodiging"
            ),
            (dialoog.may(.schrijfUitnodiging) && uitgenodigd, "uitnodiging.aanpassen", "/uitnodiging/schrijven"),
            (
                dialoog.may(.leesVoorbereiding), isIngediend ? "knop.voorbereiding" : "knop.voorbereiden",
                "/voorbereiding"
            ),
            (
                dialoog.may(.planGesprek) && gepland == nil && !dialoog.may(.schrijfUitnodiging), "knop.plannen",
                "/plannen"
            ),
            (dialoog.may(.maakGesprek), "knop.naar_het_gesprek", "/voeren"),
            (
                dialoog.may(.zieAfVanDialoog), "knop.afzien",
                reactie.isEmpty && dialoog.may(.reageerOpUitnodiging) ? "/reageren/afzien" : "/afzien"
            ),
            (dialoog.may(.trekDialoogIn), "knop.intrekken_uitnodiging", "/intrekken"),
        ]
        for (mag, key, rest) in alle where mag && rest != stap.rest {
            linkButton(tekst(key), to: address(rest), .quiet)
        }
    }

    /// After a prepared talk: nothing was written down yet.
    @HTMLBuilder var verslag: HTML {
        if moetVerslag {
            section(.class("card next"), .label(Teksten.text("verslag.kop"))) {
                h2 { Teksten.text("verslag.kop") }
                p { Teksten.text("verslag.uitleg") }
                buttons { linkButton(Teksten.text("knop.verslag"), to: address("/voeren")) }
            }
        }
    }

    /// Whether a prepared talk was held of which nothing was written down, so that nobody can answer yet.
    var moetVerslag: Bool {
        dialoog.text("wijze") == "voorbereid" && dialoog.text("status") == "gevoerd"
            && dialoog.may(.schrijfSamenvatting)
            && (dialoog["samenvatting"] ?? .null) == .null && dialoog.list("reacties").isEmpty
    }
}
