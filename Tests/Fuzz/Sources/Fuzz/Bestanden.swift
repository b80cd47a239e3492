internal import Model
internal import Schema

/// Files of comma-separated values, as octets and as lists of people and units.
enum Bestanden {
    static func csv(_ octets: [UInt8]) {
        roundTrip(octets)
        _ = try? Onderdelenbestand(octets, bij: [:])
        let stand = Personeelsstand(medewerkers: [:], onderdelen: ["A", "TEAM-1"], lijnen: [], isEersteKeer: true)
        if let bestand = try? Personeelsbestand(octets, bij: stand) {
            promise(bestand.personen.count <= bestand.regels, "more people than lines")
        }
    }

    /// What was read, written by our own writer and read again is the same.
    private static func roundTrip(_ octets: [UInt8]) {
        guard let records = read(octets, separator: nil) else { return }
        var writer = CSVWriter()
        // A first record of our own: a byte order mark is one at the start of a file only.
        writer.record(["eerst"])
        // Reading passes over lines without an octet, and a record of one empty field is written as one.
        let whole = records.filter { $0 != [""] }
        for record in whole { writer.record(record) }
        let again = read(writer.bytes, separator: UInt8(ascii: ","))
        promise(again == [["eerst"]] + whole, "a file changed by being read")
    }

    private static func read(_ octets: [UInt8], separator: UInt8?) -> [[String]]? {
        var reader = CSVReader(octets, separator: separator)
        var records: [[String]] = []
        do throws(CSVError) {
            while let record = try reader.next() { records.append(record.fields) }
        } catch {
            return nil
        }
        return records
    }
}
