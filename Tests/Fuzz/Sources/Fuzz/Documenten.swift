internal import Model
internal import Schema

/// JSON documents and merge patches.
enum Documenten {
    /// What was read and written again reads as the same, octet for octet the second time.
    static func json(_ octets: [UInt8]) {
        guard let value = try? JSON.parse(octets) else { return }
        let written = JSON.bytes(value)
        guard let again = try? JSON.parse(written) else { fatalError("what was written can't be read") }
        promise(JSON.bytes(again) == written, "a document changed by being read")
    }

    /// A body or a patch either gives a record that can be written and read again, or complaints with a pointer.
    static func patch(_ octets: [UInt8]) {
        guard let value = try? JSON.parse(octets) else { return }
        make(Voorbeeld.shape, value)
        make(Actie.shape, value)
        make(Afspraak.shape, value)
        make(Instellingen.shape, value)
        if let start { change(start, value) }
    }

    private static func make<Row: Entity>(_ shape: Shape<Row>, _ value: Value) {
        do throws(Complaints) {
            let row = try shape.create(value)
            var writer = JSONWriter()
            shape.encode(row, .all, &writer)
            promise((try? JSON.parse(writer.bytes)) != nil, "a record wrote no JSON")
        } catch {
            promise(!error.all.isEmpty, "refused without a complaint")
        }
        _ = shape.vrijeTeksten(value)
    }

    private static let start: Voorbeeld? = {
        guard let id = ID("0193e3a0-5d00-7000-8000-000000000001"), let instant = Instant("2026-01-02T03:04:05Z"),
            let body = try? JSON.parse(
                Array(
                    #"{"naam":"naam","aantal":1,"kleur":"rood","kleuren":[],"startDatum":"2026-01-01","adres":{"straat":"s"}}"#
                        .utf8))
        else { return nil }
        return try? Voorbeeld.shape.create(
            body, [Voorbeeld.id.given(id), Voorbeeld.gewijzigdOp.given(instant)])
    }()

    private static func change(_ row: Voorbeeld, _ patch: Value) {
        guard let next = try? Voorbeeld.shape.change(row, patch) else { return }
        // RFC 7396: the same patch once more changes nothing.
        guard let again = try? Voorbeeld.shape.change(next, patch) else { fatalError("a patch holds only once") }
        promise(again == next, "a patch did more the second time")
    }
}
