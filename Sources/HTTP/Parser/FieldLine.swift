/// One field line: `name ":" OWS value OWS` (RFC 9112 §5).
enum FieldLine {
    /// Where name and value stand; a line that begins with white space (obs-fold) has no token for a name.
    static func parse(_ octets: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) throws(Refusal) -> Fields.Line {
        var colon = line.lowerBound
        while colon < line.upperBound, octets[colon].isToken { colon += 1 }
        guard colon > line.lowerBound, colon < line.upperBound, octets[colon] == UInt8(ascii: ":") else {
            throw .fieldLine
        }
        var start = colon + 1
        var end = line.upperBound
        while start < end, isWhite(octets[start]) { start += 1 }
        while end > start, isWhite(octets[end - 1]) { end -= 1 }
        for index in start..<end where !octets[index].isFieldValue { throw .fieldLine }
        return Fields.Line(name: line.lowerBound..<colon, value: start..<end)
    }

    private static func isWhite(_ octet: UInt8) -> Bool { octet == .space || octet == .tab }
}
