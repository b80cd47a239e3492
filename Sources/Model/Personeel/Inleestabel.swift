import Schema

/// A CSV file as lines by column name, within bounds: 16 MiB and 100,000 lines of data.
///
/// Takes what spreadsheets and HR systems make of CSV: `;`, `,` or a tab between fields, any line ending, a BOM, empty
/// lines and empty fields at the end of a line.
struct Inleestabel<Kolom: Inleeskolom> {
    /// What is wrong so far; the reader of each line hands its faults back here.
    var fouten = Begrensd<Inleesfout>()
    var opmerkingen: Begrensd<Inleesopmerking> { kop.opmerkingen }

    private let kop: Inleeskop<Kolom>
    private var lezer: CSVReader
    private var aantal = 0
    private var isKlaar = false

    /// Opens the file and reads its header; refuses a file that is not ours as a whole.
    init(_ octetten: [UInt8]) throws(Inleesfouten) {
        if let fout = Inleesgrens.bezwaar(tegen: octetten) { throw Inleesfouten(fout) }
        lezer = CSVReader(octetten)
        guard let record = try Self.eersteRecord(&lezer) else { throw Inleesfouten(Inleesgrens.leeg) }
        kop = try Inleeskop(record.fields, regel: record.line)
    }

    /// The next line with data; nil at the end, or where the file cannot be followed any further.
    mutating func volgende() -> Regellezer<Kolom>? {
        do throws(CSVError) {
            while !isKlaar, let record = try lezer.next() {
                guard !Self.isLeeg(record.fields) else { continue }
                aantal += 1
                guard aantal <= Inleesgrens.regels else { return eindig(Inleesgrens.teVeelRegels(record.line)) }
                return Regellezer(regel: record.line, velden: passend(record.fields), kop: kop, fouten: fouten)
            }
        } catch {
            return eindig(Inleesgrens.breuk(error, kolom: kop.kolom(op: error.column - 1)?.rawValue))
        }
        return eindig(aantal == 0 && !isKlaar ? Inleesgrens.leeg : nil)
    }

    private mutating func eindig(_ fout: Inleesfout?) -> Regellezer<Kolom>? {
        isKlaar = true
        if let fout { fouten.voegToe(fout) }
        return nil
    }

    private static func eersteRecord(_ lezer: inout CSVReader) throws(Inleesfouten) -> CSVReader.Record? {
        do throws(CSVError) {
            while let record = try lezer.next() {
                if !isLeeg(record.fields) { return record }
            }
            return nil
        } catch {
            throw Inleesfouten(Inleesgrens.breuk(error, kolom: nil))
        }
    }

    /// Without the empty fields that a spreadsheet adds beyond the header.
    private func passend(_ velden: [String]) -> [String] {
        guard velden.count > kop.breedte, Self.isLeeg(Array(velden[kop.breedte...])) else { return velden }
        return Array(velden.prefix(kop.breedte))
    }

    private static func isLeeg(_ velden: [String]) -> Bool {
        velden.allSatisfy { $0.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
    }
}
