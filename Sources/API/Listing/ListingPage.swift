import HTTP
package import Schema
package import SQLite
package import Store

/// The query parameters that every list takes.
package enum Paging {
    static let usual = 50
    package static let limit = Parameter(
        "limit", .integer(1...500), "Hoeveel regels op een bladzijde; in JSON 50 als u niets kiest.")
    package static let cursor = Parameter(
        "cursor", .text(1...2_000), "Waar de bladzijde begint; neem hem over uit de Link van de vorige.")
    package static let parameters: [any QueryParameter] = [limit, cursor]
}

extension Operation {
    /// An operation that reads a list; paging and the forms come with it.
    package static func list<Item: Entity>(
        _ handeling: Handeling, _ summary: String, query: [any QueryParameter] = [], _ shape: Shape<Item>,
        hasPosition: Bool = false, run: @escaping @Sendable (Call) throws(Failure) -> Answer
    ) -> Operation {
        .read(handeling, summary, query: query + Paging.parameters, .many(shape, hasPosition: hasPosition), run: run)
    }
}

extension Call {
    /// Answers with a page of JSON, or with the whole list as CSV or NDJSON (at most `limit` rows when one is given).
    ///
    /// `stand` stands where the list would tell the position of the feed.
    package func page<Item>(
        _ listing: Listing<Item>, _ parts: Part, stand fixed: String? = nil
    ) throws(Failure) -> Answer {
        let form = try ListingForm(request.head)
        let start = try cursor(of: listing)
        let stand =
            if let start { start.stand } else if let fixed { fixed } else { listing.hasPosition ? try position() : "" }
        return form == .json
            ? try page(listing, parts, start?.key, stand) : try stream(listing, parts, form, start?.key, stand)
    }

    private func page<Item>(
        _ listing: Listing<Item>, _ parts: Part, _ after: [String]?, _ stand: String
    ) throws(Failure) -> Answer {
        var writer = ListingWriter(.json, listing.columns, parts, isFirst: true)
        writer.beginPage()
        let end = try listing.fetch(self, parts, after, query(Paging.limit).map(Int.init) ?? Paging.usual, &writer)
        writer.endPage(stand: listing.hasPosition ? stand : nil)
        var answer = Answer(200, Media.json, writer.bytes)
        answer.isCompressible = true
        if end.hasMore, let last = end.last {
            let cursor = ListingCursor(stand: stand, key: last).text(for: filters)
            answer.fields.append(("Link", "<\(link(cursor))>; rel=\"next\""))
        }
        return answer
    }

    /// The first slice is read here, so that what goes wrong at the start is still a problem with its own status.
    private func stream<Item>(
        _ listing: Listing<Item>, _ parts: Part, _ form: ListingForm, _ after: [String]?, _ stand: String
    ) throws(Failure) -> Answer {
        let source = ListingStream(listing, parts, form, Asked(self), after, limit: query(Paging.limit).map(Int.init))
        let isWhole = try source.begin(self)
        var answer = Answer(200, form.mediaType, isWhole ? source.taken() : [])
        if !isWhole { answer.stream = source }
        answer.isCompressible = true
        let name = request.path.split(separator: "/").last ?? "lijst"
        answer.fields.append(("Content-Disposition", "attachment; filename=\"\(name).\(form.fileEnding)\""))
        if listing.hasPosition { answer.fields.append(("Stand", stand)) }
        return answer
    }

    private func cursor<Item>(of listing: Listing<Item>) throws(Failure) -> ListingCursor? {
        guard let text = query(Paging.cursor) else { return nil }
        if let cursor = ListingCursor(text, keyParts: listing.keyParts, for: filters) { return cursor }
        let detail = "Deze cursor hoort niet bij deze lijst met deze filters."
        throw .conflict("?cursor", "ongeldige_cursor", detail)
    }

    /// The list and what filters it, as a cursor is bound to it.
    private var filters: String {
        let pairs = query.pairs.filter { $0.name != Paging.cursor.name && $0.name != Paging.limit.name }
        return ([request.path] + pairs.map { "\($0.name)=\($0.value)" }).joined(separator: "\u{1f}")
    }

    private func link(_ cursor: String) -> String {
        let pairs = query.pairs.filter { $0.name != Paging.cursor.name } + [(Paging.cursor.name, cursor)]
        let query = pairs.map { "\(Percent.encode($0.name))=\(Percent.encode($0.value))" }.joined(separator: "&")
        return "\(environment.baseURL ?? "")\(request.path)?\(query)"
    }
}

extension Call {
    /// The position of the last change, as text: what `stand` says and `gewijzigdSinds` takes.
    func position() throws(Failure) -> String {
        do {
            let last = try database.first("select seq from sqlite_sequence where name = 'wijziging'") { row in
                row.integer(0)
            }
            return String(last ?? 0)
        } catch {
            throw .database(error)
        }
    }

    /// The records of a selection such as `where … order by … limit …`.
    package func all<Item: Entity>(_ table: Table<Item>, _ selection: SQL) throws(Failure) -> [Item] {
        do { return try table.all(selection, in: database) } catch { throw .database(error) }
    }
}

extension SQL {
    /// The condition that a row comes after `key` in the order of `columns`; true for the first slice.
    package static func after(_ key: [String]?, _ columns: String) -> SQL {
        guard let key else { return "true" }
        return SQL("(\(columns)) > (\(key.map { _ in "?" }.joined(separator: ", ")))", key.map(Cell.text))
    }
}
