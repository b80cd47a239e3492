import API
import Schema

/// What happened to a dialogue: how it stood, what was written, and what was corrected with which reason.
enum Historie {
    static let tonen = PageRoute.show("/gesprekken/{dialoogId}/historie", query: [Paging.cursor]) {
        visit throws(Failure) in
        let dialoog = try Dialoogformulieren.dialoog(visit)
        let home = Dialoogformulieren.home(dialoog)
        let page = try ListPage(
            visit, .leesDialoogHistorie, [("dialoogId", dialoog.text("id"))], query: [], at: "\(home)/historie")
        let zijden = Zijden(dialoog: dialoog, ik: visit.me)
        return Page(
            Teksten.text("historie.kop"), visitor: visit.visitor, at: zijden.isMedewerker ? "/gesprekken" : "/team",
            back: Link(Dialoogpagina.kop(dialoog), to: home)
        ) {
            p(.class("lead")) { Teksten.text("historie.uitleg") }
            for line in page.items { regel(line, zijden) }
            pager(previous: nil, next: page.next)
        }
    }

    private static func regel(_ line: Value, _ zijden: Zijden) -> HTML {
        let wat = line.text("wat")
        return card(nil) {
            p(.class("soft")) { wie(line, zijden) }
            p { strong { Teksten.text("historie.\(wat)") } }
            if line.some("reden") != nil || wat.hasPrefix("wens_") {
                answers([
                    SummaryRow(Teksten.text("historie.was"), line.some("oud").map { words($0, wat) }),
                    SummaryRow(Teksten.text("historie.werd"), line.some("nieuw").map { words($0, wat) }),
                    SummaryRow(Teksten.text("corrigeren.reden"), line.some("reden")),
                ])
            } else if let nieuw = line.some("nieuw") {
                written(words(nieuw, wat))
            }
        }
    }

    private static func wie(_ line: Value, _ zijden: Zijden) -> String {
        let datum = line.instant("op").map { Numeral.long($0.day) } ?? ""
        guard line.some("doorId") != nil else { return datum }
        let isMe = line.text("doorId") == zijden.ik
        return "\(datum), \(isMe ? Teksten.text("jij") : line.text("door"))"
    }

    /// Values as the screens call them; what somebody wrote stays as it is.
    private static func words(_ text: String, _ wat: String) -> String {
        if wat == "wens_antwoord_verwacht" { return Day(text).map { Numeral.long($0) } ?? text }
        let key =
            switch wat {
            case "status": "dialoog.status"
            case "onderwerpen": "dialoog.onderwerpen"
            case "horizon_besproken": "dialoog.horizonBesproken"
            case "wens_onderwerp": "wens.onderwerp"
            case "wens_antwoord": "wens.antwoord"
            default: ""
            }
        if wat == "tekst_weggehaald" { return Weghalen.label(text) }
        guard !key.isEmpty else { return text }
        return text.split(separator: ", ").map { Teksten.keuze(String($0), of: key) }.joined(separator: ", ")
    }
}
