import API
import Model
import Schema

/// Step 6: everything as it will stand in the record, with a way back to each part, and what happens after sending.
struct Controle {
    let visit: Visit
    let vastlegging: Vastlegging
    var errors: Form? = nil

    private var mensen: Mensen { vastlegging.mensen }
    private var inhoud: Value { vastlegging.inhoud }

    var page: Page {
        Page(
            Stap.controle.heading, visitor: visit.visitor, at: "/vastleggen",
            back: Link(Stap.acties.title, to: Stap.acties.address(vastlegging.id)),
            above: Stap.controle.indicator(vastlegging.id, vastlegging.inhoud), errors: errors
        ) {
            p(.class("lead")) { mensen.text("vastleggen.controle.inleiding") }
            for stap in Stap.allCases where stap != .controle { part(stap) }
            notice(.info, Teksten.text("controle.daarna")) { after }
            changing(Stap.controle.address(vastlegging.id), token: visit.visitor.token, key: visit.freshKey) {
                hidden("revisie", "\(vastlegging.revisie)")
                if let errors { errors.looseQuestions }
                buttons {
                    submit(Teksten.text("knop.versturen"))
                    linkButton(Teksten.text("knop.concept"), to: "/", .quiet)
                    linkButton(Teksten.text("knop.weggooien"), to: Vastleggen.weg(vastlegging.id), .quiet)
                }
            }
        }
    }

    private func part(_ stap: Stap) -> HTML {
        let isEmpty = vastlegging.part(stap) == .object([])
        let word = Teksten.text(isEmpty ? "knop.toevoegen" : "knop.wijzigen")
        let link = a(.href(stap.address(vastlegging.id))) {
            word
            unseen(": \(stap.title)")
        }
        return card(stap.title, tag: link) {
            if isEmpty {
                p(.class("soft")) { Teksten.text("controle.\(stap.rawValue).leeg") }
            } else {
                Leesvorm(mensen: mensen, inhoud: inhoud, naam: visit.naam).html(stap)
            }
        }
    }

    @HTMLBuilder private var after: HTML {
        p { mensen.text("controle.daarna.lezer") }
        let acties = inhoud.list("acties")
        let vanHr = acties.filter { $0.some("eigenaarSoort") == "hr" }.count
        let gedeeld = acties.filter { $0.some("hrDelen") == "gedeeld" }.count
        if vanHr + gedeeld > 0 {
            p { Teksten.text("controle.daarna.hr", ["aantal": "\(vanHr + gedeeld)"]) }
        } else {
            p { mensen.text("controle.daarna.geen_hr") }
        }
        for naam in colleagues { p { Teksten.text("controle.daarna.collega", ["naam": naam]) } }
    }

    /// Others who will see an action because they do it.
    private var colleagues: [String] {
        let own = [mensen.medewerkerId, mensen.anderId]
        let ids = inhoud.list("acties").compactMap { $0.some("eigenaarId") }.filter { !own.contains($0) }
        return Set(ids).map(visit.naam).sorted()
    }
}

extension Visit {
    /// What a person is called; empty for who is not known.
    func naam(_ id: String) -> String {
        guard let id = ID(id), let register = try? call.register() else { return "" }
        return register.naam(id)
    }
}
