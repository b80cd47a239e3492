import API
import HTTP
import Schema

/// Pages for when something can't be shown or done: what happened, and what to do now.
enum ErrorPage {
    static func page(_ failure: Failure, _ status: Int, _ head: RequestHead, _ call: Call?) -> Page {
        let name = key(status)
        let unsent = status >= 500 ? call.flatMap { Unsent($0.request) } : nil
        let visitor = visitor(head, call)
        return Page(Teksten.text("fout.\(name).kop"), visitor: visitor) {
            p(.class("lead")) { Teksten.text("fout.\(name).tekst") }
            if let unsent, let visitor {
                unsent.content(visitor)
            } else {
                ways(name, head)
            }
        }
    }

    /// Where one goes on from here.
    private static func ways(_ name: String, _ head: RequestHead) -> HTML {
        let isShown = head.method == .get
        return HTML {
            if let steps = Teksten.find("fout.\(name).doe") { p { steps } }
            div(.class("buttons"), Attribute("data-probeer", isSet: name == "even_niet" && isShown)) {
                if ["even_niet", "onbekend", "te_vaak"].contains(name), isShown, head.rawQuery == nil {
                    linkButton(Teksten.text("fout.opnieuw"), to: head.path)
                    linkButton(Teksten.text("fout.naar_begin"), to: "/", .quiet)
                } else {
                    linkButton(Teksten.text("fout.naar_begin"), to: "/")
                }
            }
        }
    }

    /// Who looks, when that was found out before it went wrong.
    private static func visitor(_ head: RequestHead, _ call: Call?) -> Visitor? {
        guard let caller = call?.who, caller.medewerkerId != nil, let secret = Gatekeeper.secret(head) else {
            return nil
        }
        return Visitor(caller, secret)
    }

    private static func key(_ status: Int) -> String {
        switch status {
        case 403: "niet_toegestaan"
        case 404: "niet_gevonden"
        case 410: "weg"
        case 409, 412, 422, 428: "intussen"
        case 413: "te_groot"
        case 429: "te_vaak"
        case 503: "even_niet"
        default: "onbekend"
        }
    }
}
