import Model
import SQLite
import Schema
import Store

/// A file that was read and found without faults, outside any transaction.
enum Inleesbestand: Sendable {
    case onderdelen(Onderdelenbestand)
    case medewerkers(Personeelsbestand)

    /// Reads a file whole and reports all its faults at once (400).
    init(_ soort: SoortImport, _ octetten: [UInt8], op dag: Day, in database: Database) throws(Failure) {
        switch soort {
        case .onderdelen:
            let bekend = try Failure.stored { () throws(DatabaseError) in try Stand.onderdelen(in: database) }
            self = .onderdelen(
                try Failure.faultless { () throws(Inleesfouten) in try Onderdelenbestand(octetten, bij: bekend) })
        case .medewerkers:
            let stand = try Failure.stored { () throws(DatabaseError) in
                try Stand.personeel(op: dag, in: database)
            }
            self = .medewerkers(
                try Failure.faultless { () throws(Inleesfouten) in try Personeelsbestand(octetten, bij: stand) })
        }
    }

    var soort: SoortImport {
        switch self {
        case .onderdelen: .onderdelen
        case .medewerkers: .medewerkers
        }
    }
}

extension Failure {
    /// Runs statements; what the database says becomes a failure.
    static func stored<Result>(_ body: () throws(DatabaseError) -> Result) throws(Failure) -> Result {
        do throws(DatabaseError) { return try body() } catch { throw .database(error) }
    }

    /// Reads a file; each fault becomes an entry with the pointer `/regels/17/In dienst` (the header is line 1).
    static func faultless<Result>(_ body: () throws(Inleesfouten) -> Result) throws(Failure) -> Result {
        do throws(Inleesfouten) {
            return try body()
        } catch {
            var all = error.fouten.map { fout in
                let plaats = fout.kolom.map { "/\($0)" } ?? ""
                return Complaint(
                    pointer: "/regels/\(fout.regel)\(plaats)", code: fout.code.rawValue, detail: fout.tekst)
            }
            if error.totaal > all.count {
                let rest = "Er zijn nog \(error.totaal - all.count) fouten."
                all.append(Complaint(pointer: "/regels", code: "meer_fouten", detail: rest))
            }
            throw .invalid(all)
        }
    }
}
