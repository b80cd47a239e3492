import API
import Schema

/// What the employee would like, and the answer it got.
extension Dialoogpagina {
    @HTMLBuilder var wensen: HTML {
        let wensen = dialoog.list("wensen")
        if !wensen.isEmpty || dialoog.may(.maakWens) {
            card(Teksten.text("dialoog.deel.wensen"), id: "wensen") {
                if wensen.isEmpty { p(.class("soft")) { Teksten.text("wensen.leeg") } }
                for wens in wensen { regel(wens) }
                buttons { link(.maakWens, "knop.wens", to: "/wens") }
            }
        }
    }

    private func regel(_ wens: Value) -> HTML {
        item(wens.text("wens"), tag: Standen.wens(wens)) {
            if let onderwerp = wens.some("onderwerp") {
                p(.class("soft")) { Teksten.keuze(onderwerp, of: "wens.onderwerp") }
            }
            if let toelichting = wens.some("toelichting") { written(toelichting) }
            if let datum = wens.day("antwoordVerwachtDatum"), wens.text("antwoord") == "nog_niet" {
                p {
                    Teksten.text("wens.antwoord_komt")
                    " "
                    day(datum)
                }
            }
            Weghalen.link(dialoog, "/wensen/\(wens.text("id"))/wens", wens.text("wens"))
            if dialoog.may(.corrigeerDialoog),
                zijden.isMedewerker || wens.text("auteurId") != dialoog.text("medewerkerId")
            {
                p {
                    a(.href(address("/wensen/\(wens.text("id"))/corrigeren"))) {
                        Teksten.text("knop.wens.corrigeren")
                        unseen(": \(wens.text("wens").shortened)")
                    }
                }
            }
            if !zijden.isMedewerker, dialoog.may(.wijzigWens) {
                p {
                    a(.href(address("/wensen/\(wens.text("id"))"))) {
                        Teksten.text(wens.some("antwoord") == nil ? "knop.wens.beantwoorden" : "knop.wens.wijzigen")
                        unseen(": \(wens.text("wens").shortened)")
                    }
                }
            }
        }
    }
}
