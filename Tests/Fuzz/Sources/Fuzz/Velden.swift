@testable import HTTP
internal import Schema

/// What stands in a query, a form, a path or a field: each reader gets the same octets.
enum Velden {
    static func feed(_ octets: [UInt8]) {
        let text = String(decoding: octets, as: UTF8.self)
        queries(octets, text)
        fields(text)
        times(text)
    }

    private static func queries(_ octets: [UInt8], _ text: String) {
        if let query = try? Query(form: octets) {
            for (name, value) in query.pairs {
                promise(Percent.text(Percent.encode(name).utf8) == name, "a name changed by being written")
                promise(Percent.text(Percent.encode(value).utf8) == value || value.isEmpty, "a value changed")
            }
        }
        _ = try? Query(text)
        octets.withUnsafeBufferPointer { octets in
            guard let target = try? Target(octets, for: .get) else { return }
            var router = Router<Int>()
            router.add(.get, "/v1/acties/{actieId}", 1)
            router.add(.get, "/v1/acties/_zoek", 2)
            router.add(.post, "/v1/{soort}/{id}/_gereed", 3)
            _ = router.match(.get, target.path)
            promise(!target.path.utf8.contains { $0 <= 0x20 || $0 >= 0x7F }, "a path holds what no path may hold")
        }
    }

    private static func fields(_ text: String) {
        _ = MediaType(text)
        _ = Accept(text).best(of: ["application/json", "text/csv", "text/csv; profile=excel"])
        var fields = Fields()
        fields.append("Cookie", text)
        _ = Cookies(fields)["__Host-sid"]
        promise(!fields.octets.dropLast(2).contains { $0 == 0x0A || $0 == 0x0D }, "a value split a message")
    }

    private static func times(_ text: String) {
        if let day = Day(text) { promise(day.text == text, "a day changed by being read") }
        if let instant = Instant(text) { promise(Instant(instant.text) == instant, "an instant changed") }
        if let id = ID(text) { promise(ID(id.text) == id, "an id changed") }
        _ = Address(text)
    }
}
