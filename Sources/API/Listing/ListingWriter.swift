package import Schema
package import SQLite

/// Writes the rows of a list in one of its forms; the columns are the fields of a shape, in their order.
///
/// A hot list gives its cells one by one, straight from the columns of a statement.
package struct ListingWriter {
    /// The names of the columns, made ready once for every list.
    package struct Columns: Sendable {
        let names: [String]
        /// The names as a member of an object begins after another: `,"naam":`.
        let keys: [[UInt8]]
        /// Which of them a flat line can hold: nested records have no cell.
        let flat: [(name: String, part: Part)]

        /// The columns of a shape.
        package init<Item: Entity>(_ shape: Shape<Item>) {
            names = shape.fields.map(\.name)
            keys = names.map { Array(",\"\($0)\":".utf8) }
            flat = shape.fields.filter { $0.input != .none }.map { ($0.name, $0.part) }
        }
    }

    let form: ListingForm
    private let isCSV: Bool
    private let columns: Columns
    private var json: JSONWriter
    private var csv: CSVWriter
    private let line = LineBuffer()
    private let profile: CSVWriter.Profile
    private var place = 0

    /// A writer for one slice; `isFirst` says that a header goes before the rows.
    init(_ form: ListingForm, _ columns: Columns, _ parts: Part, isFirst: Bool) {
        self.form = form
        isCSV = form.isCSV
        self.columns = columns
        json = JSONWriter(reserving: form.isCSV ? 0 : 16 << 10)
        profile = form == .excel ? .excel : .plain
        csv = CSVWriter(profile, reserving: form.isCSV ? 16 << 10 : 8)
        if !isFirst { csv.bytes.removeAll(keepingCapacity: true) }
        if isFirst, form.isCSV { csv.record(columns.flat.filter { !$0.part.isDisjoint(with: parts) }.map(\.name)) }
    }

    /// What was written.
    var bytes: [UInt8] { isCSV ? csv.bytes : json.bytes }

    /// Begins the page that a JSON answer is.
    mutating func beginPage() {
        json.beginObject()
        json.name("items")
        json.beginList()
    }

    /// Ends the page, with the feed position where the list has one.
    mutating func endPage(stand: String?) {
        json.endList()
        if let stand {
            json.name("stand")
            json.text(stand)
        }
        json.endObject()
    }
}

// What a hot list writes: a cell for each field, in order.
extension ListingWriter {
    /// Begins a row.
    package mutating func beginRow() {
        place = 0
        line.clear()
    }

    /// Ends a row that has a cell for each column.
    package mutating func endRow() {
        assert(place == columns.keys.count, "a row has a cell for each column")
        guard !isCSV else {
            line.append("\r\n")
            return unsafe csv.bytes.append(contentsOf: line.octets.dropFirst())
        }
        if line.count == 0 { line.append(UInt8(ascii: ",")) }
        line.begin(with: UInt8(ascii: "{"))
        line.append(UInt8(ascii: "}"))
        unsafe json.raw(octets: line.octets)
        if form == .ndjson { json.endLine() }
    }

    /// Writes a text whose octets are UTF-8 already.
    package mutating func text(utf8: UnsafeRawBufferPointer) {
        if isCSV { unsafe cell(utf8) } else { unsafe line.append(columns.keys[place], text: utf8) }
        place += 1
    }

    /// Writes the text that a column of a statement holds, or null.
    package mutating func text(_ row: borrowing Row, _ column: Int) {
        if let octets = unsafe row.octets(column) { unsafe text(utf8: octets) } else { null() }
    }

    /// Writes a text.
    package mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { unsafe self.text(utf8: UnsafeRawBufferPointer($0)) }
    }

    /// Writes a whole number.
    package mutating func integer(_ number: Int64) { bare(String(number)) }

    /// Writes true or false.
    package mutating func flag(_ flag: Bool) { bare(flag ? "true" : "false") }

    /// Writes a day.
    package mutating func day(_ day: Day?) {
        if let day { text(day.text) } else { null() }
    }

    /// Writes null, which is an empty cell.
    package mutating func null() { bare(isCSV ? "" : "null") }

    /// Leaves a field out, which is an empty cell.
    package mutating func absent() {
        guard !isCSV else { return null() }
        place += 1
    }

    /// Writes what needs no quotes.
    private mutating func bare(_ word: String) {
        if isCSV {
            line.append(profile.separator)
            line.append(word)
        } else {
            line.append(columns.keys[place], value: word)
        }
        place += 1
    }

    private func cell(_ utf8: UnsafeRawBufferPointer) {
        line.append(profile.separator)
        guard let other = unsafe CSVWriter.changed(utf8, for: profile) else { return unsafe line.append(utf8) }
        unsafe other.withUnsafeBytes { unsafe line.append($0) }
    }
}

// What a plain list writes: whole records.
extension ListingWriter {
    /// Writes a record as far as its reader may see it.
    mutating func record<Item: Entity>(_ item: Item, _ shape: Shape<Item>, _ parts: Part) {
        guard isCSV else {
            shape.encode(item, parts, &json)
            if form == .ndjson { json.endLine() }
            return
        }
        var writer = JSONWriter()
        shape.encode(item, parts, &writer)
        let tree = (try? JSON.parse(writer.bytes)) ?? .null
        for column in columns.flat where !column.part.isDisjoint(with: parts) { cell(tree[column.name] ?? .null) }
        csv.endRecord()
    }

    private mutating func cell(_ value: Value) {
        switch value {
        case .null, .object: csv.field("")
        case .flag(let flag): csv.field(flag ? "true" : "false")
        case .integer(let number): csv.field(number)
        case .fraction(let number): csv.field(number)
        case .text(let text): csv.field(text)
        case .list(let values):
            csv.field(values.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined(separator: " "))
        }
    }
}
