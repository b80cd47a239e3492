/// One fault in a document: where, which rule, and how to repair it.
public struct Complaint: Sendable, Equatable {
    /// A JSON pointer (RFC 6901) into the body, like `/acties/0/streefdatumEerst`.
    public var pointer: String
    /// The rule that was broken, for programs.
    public var code: String
    /// The same for people, in Dutch; it never repeats the rejected value.
    public var detail: String

    /// A complaint about the value at `pointer`.
    public init(pointer: String, code: String, detail: String) {
        self.pointer = pointer
        self.code = code
        self.detail = detail
    }

    @usableFromInline
    init(_ pointer: String, _ code: Code, _ detail: String) {
        self.init(pointer: pointer, code: code.rawValue, detail: detail)
    }

    /// The codes this module gives; rules elsewhere add their own.
    public enum Code: String, Sendable, CaseIterable {
        case verplicht
        case onbekendVeld = "onbekend_veld"
        case alleenLezen = "alleen_lezen"
        case verkeerdType = "verkeerd_type"
        case teLang = "te_lang"
        case teKort = "te_kort"
        case buitenBereik = "buiten_bereik"
        case ongeldigeKeuze = "ongeldige_keuze"
        case ongeldigeDatum = "ongeldige_datum"
        case ongeldigTijdstip = "ongeldig_tijdstip"
        case ongeldigeID = "ongeldige_id"
        case ongeldigEmailadres = "ongeldig_emailadres"
        case ongeldigeLink = "ongeldige_link"
        case ongeldigeKleur = "ongeldige_kleur"
        case teVeel = "te_veel"
        case teWeinig = "te_weinig"
        case ongeldigTeken = "ongeldig_teken"
        case dubbel
    }

    /// The escape of RFC 6901 section 3 for one name, cut after 100 characters so that answers stay small.
    static func pointer(to name: String) -> String {
        var token = "/"
        for scalar in name.unicodeScalars.prefix(100) {
            switch scalar {
            case "~": token += "~0"
            case "/": token += "~1"
            default: token.unicodeScalars.append(scalar)
            }
        }
        return token
    }
}

/// Everything that is wrong with a document.
public struct Complaints: Error, Sendable, Equatable {
    /// The faults in the order in which they were found.
    public var all: [Complaint]

    /// Gathers faults into one refusal.
    public init(all: [Complaint]) {
        self.all = all
    }
}

extension [Complaint] {
    /// Notes one fault.
    @usableFromInline
    mutating func add(_ pointer: String, _ code: Complaint.Code, _ detail: String) {
        append(Complaint(pointer, code, detail))
    }

    /// Puts `prefix` before the pointers of all complaints from `start` on: readers below know only their own part.
    @usableFromInline
    mutating func prefix(from start: Int, _ prefix: String) {
        for index in indices[start...] { self[index].pointer = prefix + self[index].pointer }
    }
}
