import ArgumentParser
import Glibc
import Store

/// The environment variables that stand in for options: the one place where their names are made.
enum Omgeving {
    /// `--base-url` is `INZETBAAR_BASE_URL`.
    static func naam(_ vlag: String) -> String {
        "INZETBAAR_" + vlag.uppercased().map { $0 == "-" ? "_" : $0 }
    }

    /// What the variable of an option holds; an empty one counts as not given.
    static func tekst(_ vlag: String) -> String? {
        // The text is copied at once; nothing in this program changes the environment.
        guard let waarde = unsafe getenv(naam(vlag)) else { return nil }
        let tekst = unsafe String(cString: waarde)
        return tekst.isEmpty ? nil : tekst
    }

    /// Whether the variable of a flag says so.
    static func isAan(_ vlag: String) throws -> Bool {
        switch tekst(vlag)?.lowercased() {
        case nil, "0", "nee", "false": false
        case "1", "ja", "true": true
        default: throw Melding("\(naam(vlag)) moet 1 of 0 zijn.", code: 64)
        }
    }
}

extension Optional where Wrapped: ExpressibleByArgument {
    /// The option as it was given, else what its environment variable holds.
    func ofOmgeving(_ vlag: String) throws -> Wrapped? {
        if let self { return self }
        guard let tekst = Omgeving.tekst(vlag) else { return nil }
        guard let waarde = Wrapped(argument: tekst) else {
            throw Melding("\(Omgeving.naam(vlag)) heeft geen geldige waarde.", code: 64)
        }
        return waarde
    }
}

/// The directory a command works on.
struct Gegevensmap: ParsableArguments {
    @Option(name: .long, help: "De map met de gegevens (INZETBAAR_DATA).")
    var data: String?
    @Option(
        help: """
            De map voor ondertekende koppen van de controleregels (INZETBAAR_AUDIT_DIR; standaard audit in de \
            gegevensmap; kies liever een andere schijf).
            """)
    var auditDir: String?
    @Option(help: "Het bestand met de sleutel die ze ondertekent (INZETBAAR_AUDIT_KEY; standaard sleutel in die map).")
    var auditKey: String?

    /// Where the records are.
    func pad() throws -> String {
        guard let pad = try data.ofOmgeving("data") else {
            throw Melding("Geef de gegevensmap met --data DIR of INZETBAAR_DATA.", code: 64)
        }
        return pad
    }

    /// Where heads of the audit chain are signed.
    func audit() throws -> AuditPlace {
        let map = try auditDir.ofOmgeving("audit-dir") ?? pad() + "/audit"
        return AuditPlace(directory: map, key: try auditKey.ofOmgeving("audit-key"))
    }
}
