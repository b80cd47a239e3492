/// Why the layer itself refuses a request: a status and a sentence that holds no request text.
struct Refusal: Error, Equatable {
    let status: Int
    let detail: String

    init(_ status: Int, _ detail: String) {
        self.status = status
        self.detail = detail
    }

    static let lineEnd = Refusal(400, "Een regel eindigt niet op CR LF.")
    static let requestLine = Refusal(400, "De verzoekregel is ongeldig.")
    static let target = Refusal(400, "Het adres in de verzoekregel is ongeldig.")
    static let longTarget = Refusal(414, "Het adres is te lang.")
    static let method = Refusal(501, "Deze methode wordt niet ondersteund.")
    static let version = Refusal(505, "Alleen HTTP/1.0 en HTTP/1.1 worden ondersteund.")
    static let host = Refusal(400, "Het veld Host ontbreekt of is ongeldig.")
    static let fieldLine = Refusal(400, "Een kopregel is ongeldig.")
    static let repeatedField = Refusal(400, "Een kopregel die maar eenmaal mag voorkomen staat er meer dan eens.")
    static let longHead = Refusal(431, "De kop van het verzoek is te groot.")
    static let manyFields = Refusal(431, "Het verzoek heeft te veel kopregels.")
    static let contentLength = Refusal(400, "Het veld Content-Length is ongeldig.")
    static let transferEncoding = Refusal(400, "Het veld Transfer-Encoding is ongeldig.")
    static let coding = Refusal(501, "Deze Transfer-Encoding wordt niet ondersteund.")
    static let expectation = Refusal(417, "Aan deze verwachting kan niet worden voldaan.")
    static let chunk = Refusal(400, "De inhoud is niet goed in stukken verdeeld.")
    static let largeContent = Refusal(413, "De inhoud van het verzoek is te groot.")
    static let truncated = Refusal(400, "Het verzoek is niet volledig.")
    static let slow = Refusal(408, "Het verzoek kwam niet op tijd binnen.")
    static let overloaded = Refusal(503, "De dienst is overbelast. Probeer het straks opnieuw.")
    static let unanswered = Refusal(500, "Er ging iets mis bij het verwerken van het verzoek.")
}
