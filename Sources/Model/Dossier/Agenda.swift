package import Schema

/// A planned talk as a calendar takes it (RFC 5545): a time and a place, and nothing of what it is about.
package struct Agendapunt: Sendable {
    private let gesprek: Gesprek
    private let begin: Instant
    private let volgnummer: Int64
    private let op: Instant

    /// Nil for a talk without a moment; `volgnummer` grows with every change, so that a calendar takes the newest.
    package init?(_ gesprek: Gesprek, volgnummer: Int64, op: Instant) {
        guard let begin = gesprek.geplandOp else { return nil }
        self.gesprek = gesprek
        self.begin = begin
        self.volgnummer = volgnummer
        self.op = op
    }

    /// The whole calendar object; lines end with CRLF and are folded at 75 octets (§3.1).
    package var tekst: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//inzetbaar//agenda//NL", "METHOD:PUBLISH", "BEGIN:VEVENT",
            "UID:\(gesprek.id.text)@inzetbaar", "SEQUENCE:\(volgnummer)", "DTSTAMP:\(Self.basic(op))",
            "DTSTART:\(Self.basic(begin))", "DURATION:PT\(gesprek.duurMinuten ?? 60)M", "SUMMARY:Gesprek",
            "CLASS:PRIVATE",
        ]
        if let plaats = gesprek.plaats { lines.append("LOCATION:\(Self.escaped(plaats))") }
        lines += ["END:VEVENT", "END:VCALENDAR"]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    /// `19970714T133000Z` (§3.3.5, form 2).
    private static func basic(_ instant: Instant) -> String {
        instant.text.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// TEXT of §3.3.11.
    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "\\", ";", ",": "\\\(character)"
            case "\n": "\\n"
            default: String(character)
            }
        }.joined()
    }

    /// Breaks after 75 octets at most and never within a character; what follows begins with a space.
    static func folded(_ line: String) -> String {
        var (folded, width) = ("", 0)
        for scalar in line.unicodeScalars {
            let octets = UTF8.width(scalar)
            if width + octets > 75 {
                folded += "\r\n "
                width = 1
            }
            folded.unicodeScalars.append(scalar)
            width += octets
        }
        return folded
    }
}
