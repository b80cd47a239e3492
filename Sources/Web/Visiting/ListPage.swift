import API
import HTTP
import Schema

/// One page of a list of the API, with the address of the next one.
struct ListPage {
    let items: [Value]
    /// Where the next page is, with the same filters; nil on the last.
    let next: String?

    /// Asks for the page that the visitor's cursor names; `query` goes to the API, `kept` stays in the links.
    init(
        _ visit: Visit, _ handeling: Handeling, _ parameters: [(name: String, value: String)] = [],
        query: [(name: String, value: String)],
        kept: [(name: String, value: String)] = [], at address: String
    ) throws(Failure) {
        let cursor = visit.call.query(Paging.cursor).map { [(Paging.cursor.name, $0)] } ?? []
        let answer = try visit.answer(handeling, parameters, query: Self.encoded(query + cursor))
        items = answer.value.items
        next = Self.cursor(in: answer).map { "\(address)?\(Self.encoded(kept + [(Paging.cursor.name, $0)]))" }
    }

    /// Pairs as they stand in an address.
    static func encoded(_ pairs: [(name: String, value: String)]) -> String {
        pairs.map { "\(Percent.encode($0.name))=\(Percent.encode($0.value))" }.joined(separator: "&")
    }

    private static func cursor(in answer: Answer) -> String? {
        guard let link = answer.fields.first(where: { $0.name == "Link" })?.value,
            let start = link.firstIndex(of: "?"), let end = link.firstIndex(of: ">"), start < end,
            let query = try? Query(String(link[link.index(after: start)..<end]))
        else { return nil }
        return query.all(Paging.cursor.name).last
    }
}
