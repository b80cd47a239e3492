import Glibc

/// The `Date` value (IMF-fixdate, RFC 9110 §5.6.7), made once a second.
enum DateField {
    private static let cache = Guarded((second: Int.min, text: [UInt8]()))

    /// Appends the value for this second.
    static func append(to octets: inout [UInt8]) {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &time)
        let second = time.tv_sec
        cache.withLock { cached in
            if cached.second != second { cached = (second, Array(text(second).utf8)) }
            octets.append(contentsOf: cached.text)
        }
    }

    /// The value for a moment in seconds since 1970.
    static func text(_ second: Int) -> String {
        var second = second
        var parts = tm()
        gmtime_r(&second, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let date = "\(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) \(Int(parts.tm_year) + 1900)"
        return
            "\(days[Int(parts.tm_wday)]), \(date) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
    }

    private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
