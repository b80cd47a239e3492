import API
import HTTP
import Schema

/// One form on a page of its own, about one record: shown, read, done, or shown again with what to repair.
///
/// Its parameters in the path are those of the operation. The texts stand in the catalogue under its name:
/// `name.kop`, `name.uitleg`, `name.knop`, and `gedaan.name` for the page that follows.
struct FormPage: Sendable {
    /// What the closures of a form work with.
    struct Moment {
        let visit: Visit
        /// The record whose revision the form carries, and whose `toegestaneHandelingen` must name the operation.
        let record: Value
    }

    var path: String
    var name: String
    let handeling: Handeling
    /// The place in the menu that it belongs to.
    var menu = "/gesprekken"
    var load: @Sendable (Visit) throws(Failure) -> Value
    /// Where one came from and goes back to.
    let home: @Sendable (Value) -> String
    var fields: @Sendable (Moment) -> [FormField] = { _ in [] }
    /// What stands in the form at first.
    var showing: @Sendable (Moment) -> Value? = { _ in nil }
    /// What has to be read before the questions.
    var above: @Sendable (Moment) -> HTML = { _ in HTML() }
    /// Whether it only adds, or names itself what it answers: then what else changed meanwhile is in nobody's way.
    ///
    /// The newest revision goes along, read in the same transaction. Never for a form whose texts replace others.
    var isAddition = false
    /// The questions, in the order asked.
    var questions: @Sendable (Form, Moment) -> HTML = { form, _ in
        HTML { for field in form.fields { form.control(field.name) } }
    }
    /// The buttons that send it, when it takes more than one; without any there is no form, only what stands above.
    var buttons: (@Sendable (Moment) -> HTML)?
    /// Makes the body for the API from what was read.
    var body: @Sendable (Value, Moment, Sent) throws(Failure) -> Value? = { body, _, _ in body }
    /// Where something is put right that is in the way and that no question here is about.
    var elsewhere: @Sendable (Complaint, Moment) -> Link? = { _, _ in nil }
    /// Where it leads once it is done, when that is not home.
    var next: @Sendable (Value) -> String? = { _ in nil }
    /// Another page that an answer asks for first, such as one to be sure; then nothing is done here.
    var detour: @Sendable (Value, Moment) -> String? = { _, _ in nil }
    /// Whether the operation changes what is shown, so that a newer version stands beside what was typed.
    var changes: [String] = []

    /// The page and what receives its form.
    var routes: [PageRoute] {
        [
            .show(path) { visit throws(Failure) in
                let moment = Moment(visit: visit, record: try load(visit))
                guard moment.record.may(handeling) else { throw .conflict("", "niet_nu", Teksten.text("form.niet_nu")) }
                return page(moment, Form(fields(moment), showing: showing(moment)))
            },
            .change(path) { visit, sent throws(Failure) in try receive(visit, sent) },
        ]
    }

    private func receive(_ visit: Visit, _ sent: Sent) throws(Failure) -> Outcome {
        let moment = Moment(visit: visit, record: try load(visit))
        var form = Form(fields(moment), sent: pairs(sent, visit))
        let read = form.read()
        if let address = detour(read, moment) { return .go(address) }
        do throws(Failure) {
            let body = try body(read, moment, sent)
            try visit.change(
                handeling, parameters(visit), body: body,
                revision: isAddition ? moment.record.number("revisie") : sent.revision)
            return .go(next(moment.record) ?? Gedaan.address(terug(sent, visit) ?? home(moment.record), name))
        } catch {
            try form.refuse(error) { elsewhere($0, moment) }
            if case .preconditionFailed = error {
                return .show(page(moment, form, now: moment.record, terug: terug(sent, visit)))
            }
            return .show(page(moment, form, terug: terug(sent, visit)))
        }
    }

    private func parameters(_ visit: Visit) -> [(name: String, value: String)] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
            let name = String(part.dropFirst().dropLast())
            return (name, visit.part(name))
        }
    }

    private func page(_ moment: Moment, _ form: Form, now record: Value? = nil, terug: String? = nil) -> Page {
        let home = terug ?? home(moment.record)
        var form = form
        form.voorWie = moment.record.lezers
        return Page(
            Teksten.text("\(name).kop"), visitor: moment.visit.visitor, at: menu(moment, terug),
            back: Link(Teksten.text("terug"), to: home), errors: form
        ) {
            if let lead = Teksten.find("\(name).uitleg") { p(.class("lead")) { lead } }
            if let record { standing(record, form) }
            above(moment)
            let sending = buttons?(moment) ?? submit(Teksten.text("\(name).knop"))
            if sending.isEmpty {
                Web.buttons { linkButton(Teksten.text("terug"), to: home, .secondary) }
            } else {
                changing(address(moment.visit), token: moment.visit.visitor.token, key: moment.visit.freshKey) {
                    if let revision = moment.record.number("revisie") { hidden("revisie", "\(revision)") }
                    if let terug { hidden("terug", terug) }
                    questions(form, moment)
                    form.looseQuestions
                    Web.buttons {
                        sending
                        linkButton(Teksten.text("knop.terug"), to: home, .quiet)
                    }
                }
            }
        }
    }

    /// Who adds to the record of somebody else came there through the team, or from HR's list.
    private func menu(_ moment: Moment, _ terug: String?) -> String {
        if terug?.hasPrefix("/actielijst") ?? false { return "/actielijst" }
        let owner = moment.record["dialoog"]?.some("medewerkerId") ?? moment.record.text("medewerkerId")
        return menu == "/gesprekken" && owner != moment.visit.me ? "/team" : menu
    }

    private func address(_ visit: Visit) -> String { filled(path, visit) }

    private func filled(_ address: String, _ visit: Visit) -> String {
        parameters(visit).reduce(address) { $0.replacing("{\($1.name)}", with: Percent.encode($1.value)) }
    }

    /// Where the form came from; one form of many lines leaves the line's own id to be filled in.
    private func terug(_ sent: Sent, _ visit: Visit) -> String? { Terug.address(sent).map { filled($0, visit) } }

    /// What was typed; a line of a list has the record's id behind the name of each input.
    private func pairs(_ sent: Sent, _ visit: Visit) -> [(name: String, value: String)] {
        let suffixes = parameters(visit).map { ".\($0.value)" }
        return sent.pairs.map { name, value in
            let suffix = suffixes.first { name.hasSuffix($0) }
            return (String(name.dropLast(suffix?.count ?? 0)), value)
        }
    }

    /// What stands in the record now, when somebody else changed it while this was typed.
    @HTMLBuilder private func standing(_ record: Value, _ form: Form) -> HTML {
        let lines = form.fields.filter { changes.contains($0.name) }
        if !lines.isEmpty {
            card(Teksten.text("form.zo_staat_het_nu")) {
                answers(lines.map { SummaryRow(Teksten.text($0.key), $0.words(in: record)) })
            }
        }
    }
}
