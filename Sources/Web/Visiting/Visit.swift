package import API
import HTTP
package import Schema

/// One request for a page by somebody who is signed in: who looks, and the API as they may use it.
package struct Visit {
    package let call: Call
    package let visitor: Visitor
    /// What the form answers to the text guard, as the API's header says it.
    var taalwacht: String? = nil

    /// Today in Amsterdam.
    package var today: Day { call.today }

    /// The id in the path under `name`, as text; anything that is no id names nothing.
    package func id(_ name: String) throws(Failure) -> String { try call.id(name).text }

    /// The text in the path under `name`.
    package func part(_ name: String) -> String { call.parameters[name] ?? "" }

    /// Does an operation of the API and gives the record or the list it answers.
    package func ask(
        _ operation: Operation, _ parameters: [(name: String, value: String)] = [], query: String? = nil,
        body: Value? = nil
    ) throws(Failure) -> Value {
        try call.perform(operation, parameters, query: query, body: body).value
    }

    /// Does an operation that changes something; when it is refused nothing of it stays, and a form can be shown again.
    package func change(
        _ operation: Operation, _ parameters: [(name: String, value: String)] = [], body: Value? = nil,
        revision: Int64? = nil
    ) throws(Failure) -> Value {
        try call.attempt { () throws(Failure) in
            try call.perform(operation, parameters, body: body, revision: revision, taalwacht: taalwacht).value
        }
    }
}

/// What a form sent, after its token was checked.
package struct Sent {
    package let pairs: [(name: String, value: String)]

    /// What was sent under `name`; empty when nothing was.
    package func callAsFunction(_ name: String) -> String { pairs.last { $0.name == name }?.value ?? "" }

    /// Whether nobody pressed a button: it was sent at a pause in typing, and keeps what is there as it is.
    package var isVanzelf: Bool { !self("vanzelf").isEmpty }

    /// The revision of the record that the form showed.
    package var revision: Int64? { Int64(self("revisie")) }
}

/// What a page answers to a form.
package enum Outcome {
    /// Done: the browser goes to another page (303), so that going back or reloading repeats nothing.
    case go(String)
    /// Not done: the page again, with what has to be repaired.
    case show(Page)
    /// On the way: the next page of a form that keeps nothing yet. Its forms carry no key until the last.
    case step(Page)
    /// Done, with an answer of its own: a page that shows something once, or another session.
    case answer(Answer)
}

extension Form {
    /// Puts what was refused beside its inputs; what no form can repair is thrown on.
    mutating func refuse(_ failure: Failure, elsewhere: (Complaint) -> Link? = { _ in nil }) throws(Failure) {
        switch failure {
        case .invalid(let complaints), .conflict(let complaints):
            for complaint in complaints {
                if let link = elsewhere(complaint) { refuse(link) } else { refuse(Complaints(all: [complaint])) }
            }
        case .preconditionFailed, .outdated, .preconditionRequired: refuse(Teksten.text("melding.intussen_gewijzigd"))
        default: throw failure
        }
    }
}
