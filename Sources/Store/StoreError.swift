internal import Glibc
package import SQLite

/// Why a data directory could not be opened, copied or restored.
package enum StoreError: Error, Sendable {
    /// Another process, mostly a running server, holds the directory.
    case inUse(directory: String)
    /// No version of the program up to this one wrote this database.
    case newer(version: Int64, known: Int)
    /// The file is a database of another program.
    case foreign(path: String)
    /// A migration that ran here differs from the one this program carries.
    case changedMigration(name: String)
    /// The check of the file found faults.
    case corrupt(path: String, faults: [String])
    /// A migration left references that point nowhere.
    case brokenReferences(tables: [String])
    /// The target of a copy is the database itself.
    case copyOntoItself(path: String)
    /// The file that should hold the key for the audit chain's heads holds none.
    case auditKey(path: String)
    case file(operation: String, path: String, code: Int32)
    case database(DatabaseError)
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .inUse(let directory):
            "De gegevensmap \(directory) is in gebruik door een ander proces. Stop dat eerst."
        case .newer(let version, let known):
            "De database heeft versie \(version); dit programma kent tot en met versie \(known)."
        case .foreign(let path): "\(path) is geen database van inzetbaar."
        case .changedMigration(let name): "Migratie \(name) verschilt van de migratie die in deze database liep."
        case .corrupt(let path, let faults):
            "\(path) is beschadigd: \(faults.prefix(3).joined(separator: "; ")). Zet een reservekopie terug."
        case .brokenReferences(let tables):
            "Na de migratie wijzen verwijzingen nergens heen in: \(tables.joined(separator: ", "))."
        case .copyOntoItself(let path): "\(path) is de database zelf en kan geen kopie worden."
        case .auditKey(let path): "\(path) is geen sleutel voor het ondertekenen van de controleregels."
        case .file(let operation, let path, let code): "\(operation) \(path): \(Self.text(of: code))"
        case .database(let error) where error.isCorrupt:
            "De database is beschadigd: \(error). Zet een reservekopie terug."
        case .database(let error): error.description
        }
    }

    private static func text(of code: Int32) -> String {
        guard let text = unsafe strerror(code) else { return "fout \(code)" }
        return unsafe String(cString: text)
    }
}

/// Runs a step on the database and reports its refusal as a `StoreError`.
func storing<Result>(_ body: @autoclosure () throws(DatabaseError) -> Result) throws(StoreError) -> Result {
    do {
        return try body()
    } catch {
        throw .database(error)
    }
}
