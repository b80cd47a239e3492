import Schema

/// Days and numbers as people in the Netherlands write them.
enum Numeral {
    static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    /// The day as the API writes it, from `21-11-2026`, `21/11/2026`, `21 november 2026`, `21112026` or `2026-11-21`.
    static func day(_ text: String) -> String? {
        var parts = text.lowercased().split { "-/. ".contains($0) }.map(String.init)
        if parts.count == 1, text.utf8.count == 8, isDigits(text) {
            parts = [String(text.prefix(2)), String(text.dropFirst(2).prefix(2)), String(text.suffix(4))]
        }
        guard parts.count == 3 else { return nil }
        if parts[0].utf8.count == 4 { parts.reverse() }
        guard let day = number(parts[0], 1...2), let month = month(parts[1]), let year = year(parts[2]) else {
            return nil
        }
        return Day(year: year, month: month, day: day)?.text
    }

    /// The instant as the API writes it, from a day and the time on the clock: `21-11-2026 10:30` or `21-11-2026 10.30`.
    static func instant(_ text: String) -> String? {
        guard let space = text.lastIndex(of: " "), let day = day(String(text[..<space])).flatMap({ Day($0) }) else {
            return nil
        }
        let clock = text[text.index(after: space)...].split { $0 == ":" || $0 == "." }.map(String.init)
        guard clock.count == 2, let hour = number(clock[0], 1...2), let minute = number(clock[1], 2...2) else {
            return nil
        }
        return Instant(day, hour: hour, minute: minute)?.text
    }

    /// A whole number, `1.000` included.
    static func whole(_ text: String) -> Value? {
        Int64(plain(text)).map(Value.integer)
    }

    /// A number with a comma, `1.234,5` included; a single point counts as a comma too.
    static func decimal(_ text: String) -> Value? {
        let digits = plain(text)
        if let whole = Int64(digits) { return .integer(whole) }
        let halves = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count == 2, Int64(halves[0]) != nil, !halves[1].isEmpty, isDigits(halves[1]) else { return nil }
        let fraction = trimmedZeros(halves[1])
        guard let whole = Int64(halves[0]) else { return nil }
        let sign = whole == 0 && halves[0].hasPrefix("-") ? "-" : ""
        return fraction.isEmpty ? .integer(whole) : .fraction("\(sign)\(whole).\(fraction)")
    }

    /// Cents from an amount in euro: `€ 1.250`, `49,95`, `900,-`.
    static func cents(_ text: String) -> Value? {
        var amount = text.replacing("€", with: "").filter { !$0.isWhitespace }
        if amount.hasSuffix(",-") { amount.removeLast(2) }
        let parts = plain(amount).split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, isDigits(first), first.utf8.count <= 12, parts.count <= 2 else { return nil }
        let rest = parts.count == 2 ? String(parts[1]) : "00"
        guard (1...2).contains(rest.utf8.count), isDigits(rest), let euros = Int64(first) else { return nil }
        let padded = rest.utf8.count == 1 ? rest + "0" : rest
        return Int64(padded).map { .integer(euros * 100 + $0) }
    }

    /// Digits with a point for the decimals and nothing between the thousands.
    private static func plain(_ text: String) -> String {
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        let last = groups.last?.prefix { $0 != "," } ?? ""
        let isGrouped =
            groups.count > 1 && (1...3).contains(groups[0].utf8.count) && last.utf8.count == 3
            && groups.dropFirst().dropLast().allSatisfy { $0.utf8.count == 3 }
        let joined = isGrouped ? groups.joined() : text
        return joined.contains(",") && joined.contains(".") ? text : joined.replacing(",", with: ".")
    }

    private static func month(_ text: String) -> Int? {
        if let number = number(text, 1...2) { return number }
        guard text.count >= 3 else { return nil }
        let short = text.hasSuffix(".") ? String(text.dropLast()) : text
        return months.firstIndex { $0.hasPrefix(short) || short == "mrt" && $0 == "maart" }.map { $0 + 1 }
    }

    private static func year(_ text: String) -> Int? {
        text.utf8.count == 2 ? number(text, 2...2).map { 2000 + $0 } : number(text, 4...4)
    }

    private static func number(_ text: String, _ length: ClosedRange<Int>) -> Int? {
        length.contains(text.utf8.count) && isDigits(text) ? Int(text) : nil
    }

    private static func isDigits(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func trimmedZeros(_ digits: some StringProtocol) -> String {
        guard let last = digits.lastIndex(where: { $0 != "0" }) else { return "" }
        return String(digits[...last])
    }
}

extension Numeral {
    /// `21 november 2026`.
    static func long(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

    /// `21-11-2026`, as people type it.
    static func typed(_ day: Day) -> String { "\(padded(day.day))-\(padded(day.month))-\(day.year)" }

    /// `21-11-2026 10:30`, the time on the clock in Amsterdam.
    static func typed(_ instant: Instant) -> String { "\(typed(instant.day)) \(instant.localTime)" }

    /// `1.234`.
    static func grouped(_ number: Int64) -> String {
        var groups: [String] = []
        var rest = number.magnitude
        while rest >= 1000 {
            let group = String(rest % 1000)
            groups.insert(String(repeating: "0", count: 3 - group.utf8.count) + group, at: 0)
            rest /= 1000
        }
        return (number < 0 ? "-" : "") + ([String(rest)] + groups).joined(separator: ".")
    }

    /// `900` or `49,95`: cents as euro, the way an amount is typed.
    static func euros(_ cents: Int64) -> String {
        let whole = grouped(cents / 100)
        return cents % 100 == 0 ? whole : "\(whole),\(padded(Int(cents % 100)))"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
