import API
import Model
import Schema

/// Logging a talk that took place: a start, five steps on a draft that is kept at each of them, and a check.
enum Vastleggen {
    private static let met = Parameter("met", Kind<String>.text(0...40), "Met wie het gesprek was.")
    private static let meer = Parameter("meer", Kind<String>.text(0...1), "Of er een lege rij bij moet.")

    static let routes: [PageRoute] = [beginnen, begin, tonen, bewaren, weggooien, weg, vastgelegd]

    static func weg(_ concept: String) -> String { "/vastleggen/\(concept)/weggooien" }

    private static let beginnen = PageRoute.show("/vastleggen", query: [met]) { visit throws(Failure) in
        var record: Value = .object([])
        if let met = visit.call.query(met) { record = ["medewerkerId": .text(met)] }
        return try start(visit, Form(Stap.wie.fields, showing: record))
    }

    private static let begin = PageRoute.change("/vastleggen") { visit, sent throws(Failure) in
        var form = Form(Stap.wie.fields, sent: sent.pairs)
        let body = form.read()
        let mensen = try visit.mensen(body.some("medewerkerId"))
        let part = Stap.wie.kept(body, mensen, .object([])) { _ in [] }
        let bezwaren = try visit.check(.wie, part, datum: nil, mensen)
        // What is kept for later says at least whom it is about.
        let isLater = !sent("later").isEmpty || sent.isVanzelf
        form.refuse(Complaints(all: bezwaren.filter { !isLater || $0.pointer == "/medewerkerId" }))
        guard form.messages.isEmpty else { return .show(try start(visit, form)) }
        let inhoud = part.pruned ?? .object([])
        // A second click finds the draft that the first one made.
        if let same = try visit.concepten().first(where: { $0.isNew && $0.inhoud == inhoud }) {
            return .go(after(.wie, sent, same.id))
        }
        let made = try visit.change(.maakConcept, body: ["inhoud": inhoud])
        return .go(after(.wie, sent, made.text("id")))
    }

    private static func start(_ visit: Visit, _ form: Form) throws(Failure) -> Page {
        let team = try visit.gesprekken()
        let eigen = try visit.alsMedewerker()
        let concepten = try visit.concepten()
        return Page(
            Stap.wie.heading, visitor: visit.visitor, at: "/vastleggen", above: Stap.wie.indicator(), errors: form
        ) {
            if team.isEmpty && eigen == nil {
                p { Teksten.text("vastleggen.niemand") }
            } else {
                p(.class("lead")) { Teksten.text("vastleggen.wie.inleiding") }
                if !concepten.isEmpty { unfinished(concepten) }
                changing("/vastleggen", token: visit.visitor.token, isConcept: true) {
                    defaultButton
                    WieVragen(form: form, eigen: eigen, team: team).html
                    buttons {
                        submit(Teksten.text("knop.volgende"))
                        submit(Teksten.text("knop.naar_controle"), .secondary, name: "controle")
                        submit(Teksten.text("knop.concept"), .quiet, name: "later")
                    }
                }
            }
        }
    }

    /// Drafts to go on with, so that nobody writes the same talk twice.
    static func unfinished(_ concepten: [Conceptregel]) -> HTML {
        notice(.info, Teksten.text("concepten.kop")) {
            ul {
                for concept in concepten {
                    li { a(.href(concept.address)) { concept.title } }
                }
            }
        }
    }

    private static let tonen = PageRoute.file("/vastleggen/{conceptId}/{stap}", query: [meer]) {
        visit throws(Failure) in
        guard let stap = Stap(rawValue: visit.part("stap")) else { throw .notFound }
        guard let vastlegging = try existing(visit) else { return gone(visit) }
        if stap == .controle { return PageAnswer.page(Controle(visit: visit, vastlegging: vastlegging).page) }
        var page = Stappagina(visit: visit, vastlegging: vastlegging, stap: stap, form: vastlegging.form(stap))
        page.extra = visit.call.query(meer) == nil ? 0 : 1
        page.keuzes = try visit.keuzes(page.form)
        return PageAnswer.page(page.page)
    }

    private static let bewaren = PageRoute.change("/vastleggen/{conceptId}/{stap}") { visit, sent throws(Failure) in
        guard let stap = Stap(rawValue: visit.part("stap")) else { throw .notFound }
        guard let vastlegging = try existing(visit) else { return .show(gonePage(visit)) }
        if stap == .controle { return try send(visit, vastlegging, sent) }
        return try Bewaren(visit: visit, vastlegging: vastlegging, stap: stap, sent: sent).outcome()
    }

    /// Where the button that was pressed leads once the step is kept.
    static func after(_ stap: Stap, _ sent: Sent, _ concept: String) -> String {
        if sent.isVanzelf { return stap.address(concept) }
        if !sent("later").isEmpty { return "/?bewaard=ja" }
        return (sent("controle").isEmpty ? stap.next : .controle).address(concept)
    }

    /// The draft in the path; nil when it is not there any more, perhaps because it was sent.
    private static func existing(_ visit: Visit) throws(Failure) -> Vastlegging? {
        do throws(Failure) {
            return try Vastlegging(visit)
        } catch {
            if case .notFound = error { return nil }
            throw error
        }
    }

    private static func gone(_ visit: Visit) -> Answer { PageAnswer.page(gonePage(visit), status: 404) }

    private static func gonePage(_ visit: Visit) -> Page {
        Page(Teksten.text("concept.weg.kop"), visitor: visit.visitor, at: "/vastleggen") {
            p { Teksten.text("concept.weg.tekst") }
            buttons { linkButton(Teksten.text("fout.naar_begin"), to: "/") }
        }
    }
}

/// Sending, and what comes after.
extension Vastleggen {
    private static func send(
        _ visit: Visit, _ vastlegging: Vastlegging, _ sent: Sent
    ) throws(Failure) -> Outcome {
        do throws(Failure) {
            let made = try visit.change(
                .legConceptVast, [("conceptId", vastlegging.id)], revision: sent.revision ?? vastlegging.revisie)
            return .go("/vastgelegd/\(made.text("id"))")
        } catch {
            var errors = Form([], sent: sent.pairs)
            switch error {
            case .invalid(let complaints), .conflict(let complaints):
                for complaint in complaints {
                    errors.refuse(Stapfout(complaint, vastlegging).link)
                    errors.ask(complaint)
                }
            case .preconditionFailed: errors.refuse(Teksten.text("controle.intussen_gewijzigd"))
            default: throw error
            }
            return .show(Controle(visit: visit, vastlegging: vastlegging, errors: errors).page)
        }
    }

    private static let vastgelegd = PageRoute.show("/vastgelegd/{dialoogId}") { visit throws(Failure) in
        let id = try visit.id("dialoogId")
        let dialoog = try visit.ask(.leesDialoog, [("dialoogId", id)])
        let mensen = try visit.mensen(dialoog.text("medewerkerId"), op: dialoog.day("gevoerdDatum"))
        let heading = Teksten.text("vastgelegd.kop", ["naam": mensen.lezer])
        return Page(
            heading, visitor: visit.visitor, at: "/vastgelegd",
            above: p { statusTag(Teksten.text("vastgelegd.tag"), .done) }
        ) {
            card(Teksten.text("vastgelegd.daarna")) {
                ol {
                    li { mensen.text("vastgelegd.lezer") }
                    li { mensen.text("vastgelegd.reactie") }
                    li { mensen.text("vastgelegd.hr") }
                }
            }
            notice(.info, Teksten.text("vastgelegd.vrijheid.kop")) {
                p { mensen.text("vastgelegd.vrijheid") }
                blockquote(.class("quote")) { p { Teksten.text("zin.vrijheid") } }
            }
            buttons {
                linkButton(Teksten.text("knop.gesprek_bekijken"), to: "/gesprekken/\(id)")
                if !mensen.isEigen { linkButton(Teksten.text("menu.team"), to: "/team", .secondary) }
            }
        }
    }

    private static let weggooien = PageRoute.file("/vastleggen/{conceptId}/weggooien") { visit throws(Failure) in
        guard let vastlegging = try existing(visit) else { return gone(visit) }
        let page = Page(
            Teksten.text("weggooien.kop"), visitor: visit.visitor, at: "/vastleggen",
            back: Link(Stap.controle.title, to: Stap.controle.address(vastlegging.id))
        ) {
            p { vastlegging.mensen.text("weggooien.tekst") }
            changing(weg(vastlegging.id), token: visit.visitor.token, key: visit.freshKey) {
                buttons {
                    submit(Teksten.text("knop.weggooien"))
                    linkButton(Teksten.text("knop.behouden"), to: Stap.controle.address(vastlegging.id), .secondary)
                }
            }
        }
        return PageAnswer.page(page)
    }

    private static let weg = PageRoute.change("/vastleggen/{conceptId}/weggooien") { visit, _ throws(Failure) in
        guard let vastlegging = try existing(visit) else { return .go("/") }
        try visit.change(.verwijderConcept, [("conceptId", vastlegging.id)], revision: vastlegging.revisie)
        return .go("/")
    }
}
