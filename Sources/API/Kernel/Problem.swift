import HTTP
package import Schema

/// Draws errors as `application/problem+json` (RFC 9457), in Dutch, without a word of what was refused.
package enum Problem {
    /// The problem that a failure amounts to.
    package static func answer(_ failure: Failure, instance: String) -> Answer {
        if case .replay(let answer) = failure { return answer }
        let (status, detail) = words(failure)
        var answer = Answer(
            status, Media.problem, document(status, detail, instance: instance, complaints(failure), now: now(failure)))
        switch failure {
        case .unauthenticated: answer.fields.append(("WWW-Authenticate", "Bearer realm=\"inzetbaar\""))
        case .tooMany(let seconds), .unavailable(let seconds):
            answer.fields.append(("Retry-After", String(seconds)))
        case .database: answer.fields.append(("Retry-After", "5"))
        default: break
        }
        return answer
    }

    /// The document itself, also for errors of the HTTP layer.
    package static func document(
        _ status: Int, _ detail: String, instance: String? = nil, _ complaints: [Complaint] = [], now: Value? = nil
    ) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.name("type")
        writer.text("about:blank")
        writer.name("title")
        writer.text(title(status))
        writer.name("status")
        writer.integer(Int64(status))
        writer.name("detail")
        writer.text(detail)
        if let instance {
            writer.name("instance")
            writer.text(instance)
        }
        if !complaints.isEmpty { write(complaints, &writer) }
        if let now {
            writer.name("huidig")
            writer.value(now)
        }
        writer.endObject()
        return writer.bytes
    }

    private static func write(_ complaints: [Complaint], _ writer: inout JSONWriter) {
        writer.name("errors")
        writer.beginList()
        for complaint in complaints {
            writer.beginObject()
            if complaint.pointer.hasPrefix("?") {
                writer.name("parameter")
                writer.text(String(complaint.pointer.dropFirst()))
            } else {
                writer.name("pointer")
                writer.text(complaint.pointer)
            }
            writer.name("code")
            writer.text(complaint.code)
            writer.name("detail")
            writer.text(complaint.detail)
            writer.endObject()
        }
        writer.endList()
    }

    private static func now(_ failure: Failure) -> Value? {
        if case .outdated(let value) = failure { value } else { nil }
    }

    private static func complaints(_ failure: Failure) -> [Complaint] {
        switch failure {
        case .invalid(let complaints), .conflict(let complaints): complaints
        default: []
        }
    }

    /// The status and the sentence for a person.
    package static func words(_ failure: Failure) -> (status: Int, detail: String) {
        switch failure {
        case .unauthenticated, .halfway: (401, "Meld u aan met een geldige sleutel.")
        case .forbidden: (403, "Dit mag u niet doen met uw rol.")
        case .notFound: (404, "Dit bestaat niet, of het is niet voor u.")
        case .gone: (410, "Dit is er niet meer.")
        case .notAcceptable: (406, "In die vorm is dit er niet.")
        case .unsupportedMediaType: (415, "Dit mediatype wordt hier niet gelezen.")
        case .tooLarge: (413, "Dit is te groot.")
        case .malformed(let reason): (400, reason)
        case .invalid: (400, "Niet alles is goed ingevuld.")
        case .conflict(let complaints): (409, complaints.first?.detail ?? "Dit kan nu niet.")
        case .preconditionRequired: (428, "Geef met If-Match aan welke versie u wijzigt.")
        case .preconditionFailed, .outdated: (412, "Iemand anders heeft dit intussen gewijzigd. Lees het opnieuw.")
        case .keyReused: (422, "Deze Idempotency-Key is al voor iets anders gebruikt.")
        case .tooMany: (429, "Dit is te vaak. Probeer het later opnieuw.")
        case .unavailable, .database: (503, "Dit lukt nu niet. Probeer het zo opnieuw.")
        case .replay, .needsTransaction: (500, "Er ging iets mis.")
        }
    }

    private static func title(_ status: Int) -> String {
        switch status {
        case 400: "Ongeldige aanvraag"
        case 401: "Niet aangemeld"
        case 403: "Niet toegestaan"
        case 404: "Niet gevonden"
        case 405: "Methode niet toegestaan"
        case 406: "Vorm niet beschikbaar"
        case 408: "Te langzaam"
        case 409: "Kan nu niet"
        case 410: "Verwijderd"
        case 412: "Intussen gewijzigd"
        case 413: "Te groot"
        case 414: "Adres te lang"
        case 415: "Mediatype niet ondersteund"
        case 417: "Verwachting niet vervuld"
        case 422: "Sleutel hergebruikt"
        case 428: "If-Match ontbreekt"
        case 429: "Te vaak"
        case 431: "Kopregels te groot"
        case 501: "Niet ondersteund"
        case 503: "Tijdelijk niet beschikbaar"
        case 505: "HTTP-versie niet ondersteund"
        default: "Fout"
        }
    }
}
