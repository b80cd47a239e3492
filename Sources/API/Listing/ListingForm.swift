import HTTP

/// The forms a list comes in: a page of JSON, or the whole list as a stream of lines.
package enum ListingForm: String, CaseIterable, Sendable {
    case json = "application/json"
    case csv = "text/csv"
    /// For spreadsheets of people: `;`, a byte order mark, formulas defused.
    case excel = "text/csv; profile=excel"
    case ndjson = "application/x-ndjson"

    /// What a list offers, the usual form first.
    static let offers = allCases.map(\.rawValue)

    /// The form a client likes best.
    init(_ head: RequestHead) throws(Failure) {
        guard let best = Accept(head.fields.joined("Accept")).best(of: Self.offers) else { throw .notAcceptable }
        self = Self.allCases[best]
    }

    /// What `Content-Type` says.
    var mediaType: String {
        switch self {
        case .json: Media.json
        case .csv: Media.csv
        case .excel: "text/csv; charset=utf-8; profile=excel"
        case .ndjson: Media.ndjson
        }
    }

    var isCSV: Bool { self == .csv || self == .excel }

    /// The ending of a file that is saved.
    var fileEnding: String { isCSV ? "csv" : rawValue == Media.ndjson ? "ndjson" : "json" }
}
