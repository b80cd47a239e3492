package import Schema

/// How a list is read: in slices by key, in every form a list comes in.
///
///     static let lijst = Listing<Onderdeel>(
///         key: { [$0.code, $0.id.text] },
///         rows: { call, after, limit throws(Failure) in
///             try call.all(Tables.onderdelen, "where \(.after(after, "code, id")) order by code, id limit \(limit)")
///         })
///
///     static let leesAlle = Operation.list(
///         .leesOnderdelen, "Leest de onderdelen.", Onderdeel.shape
///     ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesOnderdelen)) }
///
/// The order is total: the last part of the key is unique. Key parts travel in links and so in logs: ids, codes, days
/// and numbers, never a name. A stream asks for one slice after another, each in a call of its own and with a snapshot
/// of its own, so the closures keep nothing.
package struct Listing<Item: Entity>: Sendable {
    /// Where a slice ended.
    package struct End: Sendable {
        /// The key of its last row, nil when it has none.
        package let last: [String]?
        /// Whether rows follow.
        package let hasMore: Bool

        package init(last: [String]?, hasMore: Bool) {
            self.last = last
            self.hasMore = hasMore
        }
    }

    /// Writes at most `limit` rows after the row with key `after`, and leaves the read lines they ask for.
    package typealias Fetch =
        @Sendable (
            _ call: Call, _ parts: Part, _ after: [String]?, _ limit: Int, _ writer: inout ListingWriter
        ) throws(Failure) -> End

    let columns = ListingWriter.Columns(Item.shape)
    /// Of how many parts a key consists.
    let keyParts: Int
    /// Whether pages carry a position of the change feed.
    let hasPosition: Bool
    let fetch: Fetch

    /// A list of records.
    ///
    /// `rows` gives at most so many, in order, after a key; `fill` completes the ones that are shown and leaves lines.
    package init(
        keyParts: Int = 2, hasPosition: Bool = false, key: @escaping @Sendable (Item) -> [String],
        rows: @escaping @Sendable (Call, [String]?, Int) throws(Failure) -> [Item],
        fill: @escaping @Sendable (Call, [Item]) throws(Failure) -> [Item] = { _, items in items }
    ) {
        self.init(keyParts: keyParts, hasPosition: hasPosition) { call, parts, after, limit, writer throws(Failure) in
            var items = try rows(call, after, limit + 1)
            let hasMore = items.count > limit
            if hasMore { items.removeLast(items.count - limit) }
            let last = items.last.map(key)
            for item in try fill(call, items) { writer.record(item, Item.shape, parts) }
            return End(last: last, hasMore: hasMore)
        }
    }

    /// A list whose rows go from the statement to octets, a cell for each field of the shape.
    package init(keyParts: Int = 2, hasPosition: Bool = false, fetch: @escaping Fetch) {
        self.keyParts = keyParts
        self.hasPosition = hasPosition
        self.fetch = fetch
    }
}
