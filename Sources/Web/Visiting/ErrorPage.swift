import API

/// Pages for when something can't be shown or done: what happened, and what to do now.
enum ErrorPage {
    static func page(_ failure: Failure, _ status: Int) -> Page {
        let name = key(failure, status)
        return Page(Teksten.text("fout.\(name).kop")) {
            p { Teksten.text("fout.\(name).tekst") }
            p { a(.href("/")) { Teksten.text("fout.naar_begin") } }
        }
    }

    private static func key(_ failure: Failure, _ status: Int) -> String {
        switch status {
        case 403: "niet_toegestaan"
        case 404, 410: "niet_gevonden"
        case 409, 412, 422, 428: "intussen"
        case 429: "te_vaak"
        case 503: "even_niet"
        default: "onbekend"
        }
    }
}
