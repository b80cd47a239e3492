import API
import Schema

/// Tells on the page after a form what was done and what happens next.
///
/// The address carries only the name of a text, so that reloading says the same and repeats nothing.
enum Gedaan {
    static let parameter = Parameter("gedaan", .text(1...40), "Wat er net is gedaan.")

    /// The address of a page that says what was done.
    static func address(_ page: String, _ name: String) -> String {
        Terug.adding("\(parameter.name)=\(name)", to: page)
    }

    /// The message, when the visitor just did something that has one.
    static func notice(_ visit: Visit) -> HTML {
        visit.call.query(parameter).map(notice) ?? HTML()
    }

    /// The message under a name; nothing when there is none.
    static func notice(_ name: String) -> HTML {
        guard let heading = Teksten.find("gedaan.\(name)") else { return HTML() }
        return Web.notice(.done, heading) {
            if let next = Teksten.find("gedaan.\(name).verder") { p { next } }
        }
    }
}
