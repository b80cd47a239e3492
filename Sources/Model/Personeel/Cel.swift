import Schema

/// How Dutch HR systems write days, numbers and texts in a cell.
enum Cel {
    /// Drops white space at both ends and turns a line break inside, mere layout in a spreadsheet, into one space.
    static func opEenRegel(_ cel: String) -> String {
        guard !isKaal(cel) else { return cel }
        guard cel.unicodeScalars.contains(where: { isRegeleinde($0) }) else { return zonderRand(cel[...]) }
        let regels = cel.unicodeScalars.split(whereSeparator: isRegeleinde)
        return regels.map { zonderRand(Substring($0)) }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Whether a text holds something that no reader sees and no keyboard types.
    static func heeftStuurteken(_ tekst: String) -> Bool {
        // The category Cc, whole: Unicode has promised not to add to it.
        tekst.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    }

    static func isSleutelteken(_ octet: UInt8) -> Bool {
        switch octet {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "-._/".utf8.contains(octet)
        }
    }

    /// Whether the API would take the address too: its kind of field is the one rule.
    static func isEmailadres(_ tekst: String) -> Bool {
        var klachten: [Complaint] = []
        return Kind<String>.email.read(.text(tekst), "", &klachten) != nil
    }

    /// `21-11-2026` or `2026-11-21`.
    static func dag(_ tekst: String) -> Day? {
        let octetten = Array(tekst.utf8)
        let streep = UInt8(ascii: "-")
        guard octetten.count == 10 else { return nil }
        guard octetten[2] == streep, octetten[5] == streep else { return Day(tekst) }
        guard let dag = getal(octetten[0..<2]), let maand = getal(octetten[3..<5]), let jaar = getal(octetten[6...])
        else { return nil }
        return Day(year: jaar, month: maand, day: dag)
    }

    /// `36`, `32,5` or `32.50` in hundredths; no sign, no thousands, at most three digits before the comma.
    static func honderdsten(_ tekst: String) -> Int64? {
        let delen = tekst.utf8.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
        }
        guard delen.count <= 2, delen[0].count <= 3, let geheel = getal(delen[0]) else { return nil }
        guard delen.count == 2 else { return Int64(geheel) * 100 }
        guard delen[1].count <= 2, let breuk = getal(delen[1]) else { return nil }
        return Int64(geheel) * 100 + Int64(delen[1].count == 1 ? breuk * 10 : breuk)
    }

    /// Digits only: `Int("+5")` would be a number too.
    private static func getal(_ cijfers: some Collection<UInt8>) -> Int? {
        guard !cijfers.isEmpty else { return nil }
        var waarde = 0
        for cijfer in cijfers {
            guard case UInt8(ascii: "0")...UInt8(ascii: "9") = cijfer else { return nil }
            waarde = waarde * 10 + Int(cijfer - UInt8(ascii: "0"))
        }
        return waarde
    }

    /// Whether a text begins and ends with visible ASCII and holds no control character: nearly every cell.
    private static func isKaal(_ tekst: String) -> Bool {
        let zichtbaar: ClosedRange<UInt8> = 0x21...0x7E
        guard let eerste = tekst.utf8.first, let laatste = tekst.utf8.last else { return true }
        return zichtbaar.contains(eerste) && zichtbaar.contains(laatste) && tekst.utf8.allSatisfy { $0 >= 0x20 }
    }

    private static func isRegeleinde(_ teken: Unicode.Scalar) -> Bool {
        teken == "\n" || teken == "\r"
    }

    private static func zonderRand(_ tekst: Substring) -> String {
        // Unicode scalars, since a combining mark would glue itself to a space and keep it.
        let tekens = tekst.unicodeScalars
        guard let eerste = tekens.firstIndex(where: { !$0.properties.isWhitespace }),
            let laatste = tekens.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(tekens[eerste...laatste])
    }
}
