import API
import Model
import Schema

/// What HR asks of the action list, as the page's address keeps it: typed by people, empty where nothing was chosen.
struct Actielijstfilter {
    /// What the page and its files accept; what stands in them is judged by the list itself.
    static let parameters: [any QueryParameter] =
        names.map { Parameter($0, Kind<String>.text(0...60), "Filter van de actielijst.") } + [Paging.cursor]

    /// What the page takes beside: what was just done.
    static let onPage: [any QueryParameter] = parameters + [herinnerd, overgeslagen, Gedaan.parameter]

    static let herinnerd = Parameter("herinnerd", .integer(0...500), "Hoeveel herinneringen er net uitgingen.")
    static let overgeslagen = Parameter("overgeslagen", .integer(0...500), "Hoeveel er geen kregen.")

    private static let flags = ["teLaat", "vastgelopen", "vanMij", "mijnWerkgebied"]
    private static let names = ["onderdeel", "status", "soort", "eigenaarRol", "peildatum", "sort"] + flags

    static let fields: [FormField] =
        [
            FormField("onderdeel", .line(max: 40), key: "filter.onderdeel"),
            FormField("status", .choice(StatusActie.allCases.map(\.rawValue)), key: "filter.status"),
            FormField("soort", .choice(SoortOndersteuning.allCases.map(\.rawValue)), key: "filter.soortOndersteuning"),
            FormField("eigenaarRol", .choice(RolEigenaar.allCases.map(\.rawValue)), key: "filter.eigenaarRol"),
            FormField("peildatum", .day, key: "filter.peildatum"),
            FormField("sort", .choice(["aandacht", "streefdatum", "-streefdatum"]), key: "filter.sort"),
        ] + flags.map { FormField($0, .flag, key: "filter.\($0)") }

    /// The filters as the visitor gave them, without what was left empty.
    let given: [(name: String, value: String)]
    var form: Form

    init(_ pairs: [(name: String, value: String)]) {
        given = pairs.filter { Self.names.contains($0.name) && !$0.value.isEmpty }
        form = Form(Self.fields, sent: given)
    }

    /// Whether anything was chosen.
    var isEmpty: Bool { given.isEmpty }

    /// The one choice of the quick ones that this is; empty is all that runs, nil is something of the reader's own.
    var quick: String? {
        if given.isEmpty { return "" }
        guard given.count == 1, Self.quickChoices.contains(given[0].name) else { return nil }
        return given[0].name
    }

    /// What one tap chooses.
    static let quickChoices = ["teLaat", "vastgelopen", "vanMij"]

    /// What the page asks: what wants attention first, unless the reader chose an order.
    var askedByPage: [(name: String, value: String)] {
        asked + (given.contains { $0.name == "sort" } ? [] : [("sort", "aandacht")]) + [(Paging.limit.name, "20")]
    }

    /// The same as the API writes it; a date that can't be read travels on, so that the list complains about it.
    var asked: [(name: String, value: String)] {
        [("als", "hr_adviseur")]
            + given.map { name, value in
                if Self.flags.contains(name) { return (name, "true") }
                return name == "peildatum" ? (name, Numeral.day(value) ?? value) : (name, value)
            }
    }

    /// An address with these filters.
    func address(_ path: String) -> String { Self.address(path, given) }

    static func address(_ path: String, _ pairs: [(name: String, value: String)]) -> String {
        pairs.isEmpty ? path : "\(path)?\(ListPage.encoded(pairs))"
    }

    /// Puts what the list refuses beside the filter; anything else is thrown on.
    mutating func refuse(_ failure: Failure) throws(Failure) {
        switch failure {
        case .invalid(let complaints), .conflict(let complaints):
            for complaint in complaints { refuse(complaint) }
        default: throw failure
        }
    }

    private mutating func refuse(_ complaint: Complaint) {
        let name = String(complaint.pointer.drop { $0 == "?" })
        let isDate = name == "peildatum" && complaint.code != "in_de_toekomst" && complaint.code != "alleen_vandaag"
        form.refuse(
            isDate ? Teksten.text("melding.ongeldige_datum") : complaint.detail,
            at: Self.names.contains(name) ? name : nil)
    }
}
