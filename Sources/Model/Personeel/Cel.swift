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

    static func isSleutelteken(_ octet: UInt8) -> Bool {
        switch octet {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "-._/".utf8.contains(octet)
        }
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

    /// `36`, `32,5` or `32.50` as JSON has it; no sign, no thousands, at most two digits after the comma.
    static func getal(_ tekst: String) -> Value? {
        let delen = tekst.utf8.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
        }
        guard delen.count <= 2, delen[0].count <= 6, let geheel = getal(delen[0]) else { return nil }
        guard delen.count == 2 else { return .integer(Int64(geheel)) }
        guard delen[1].count <= 2, let breuk = getal(delen[1]) else { return nil }
        let honderdsten = delen[1].count == 1 ? breuk * 10 : breuk
        guard honderdsten > 0 else { return .integer(Int64(geheel)) }
        return .fraction("\(geheel).\(honderdsten / 10)\(honderdsten % 10)")
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
