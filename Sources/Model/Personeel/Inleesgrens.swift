import Schema

/// When a file is refused as a whole, before or while its lines are read.
enum Inleesgrens {
    static let octetten = 16 * 1024 * 1024
    /// Lines with data; the header is not counted.
    static let regels = 100_000

    /// What is wrong with the file as such: too large, or a workbook.
    static func bezwaar(tegen bestand: [UInt8]) -> Inleesfout? {
        guard bestand.count <= octetten else {
            return fout(1, .teGroot, "Het bestand is te groot: hooguit 16 MiB.")
        }
        // A workbook is a ZIP archive, whose first entry starts with these octets.
        guard !bestand.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
            return fout(1, .onleesbaar, "Dit is een Excel-werkmap. Sla het blad op als CSV UTF-8.")
        }
        return nil
    }

    static var leeg: Inleesfout { fout(1, .leeg, "In het bestand staan geen regels met gegevens.") }

    static func teVeelRegels(_ regel: Int) -> Inleesfout {
        fout(regel, .teVeelRegels, "Het bestand heeft meer dan 100.000 regels. Verdeel het over meer bestanden.")
    }

    /// Where the file stops being CSV; the lines after it can't be judged.
    static func breuk(_ fout: CSVError, kolom: String?) -> Inleesfout {
        let tekst =
            switch fout.reason {
            case .badUTF8, .nul:
                "Het bestand is niet in UTF-8 opgeslagen: letters als é en ë zijn niet te lezen. "
                    + "Sla het op als CSV UTF-8 (in Excel: Opslaan als, CSV UTF-8)."
            case .unterminatedQuote, .textAfterQuote, .tooLong, .tooManyFields: fout.detail
            }
        return Inleesfout(regel: fout.line, kolom: kolom, code: .onleesbaar, tekst: tekst)
    }

    private static func fout(_ regel: Int, _ code: Inleesfout.Code, _ tekst: String) -> Inleesfout {
        Inleesfout(regel: regel, kolom: nil, code: code, tekst: tekst)
    }
}
