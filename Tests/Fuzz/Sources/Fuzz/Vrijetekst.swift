internal import Model

/// What people write, before the text guard.
enum Vrijetekst {
    static func feed(_ octets: [UInt8]) {
        let text = String(decoding: octets, as: UTF8.self)
        let length = text.unicodeScalars.count
        var last = 0
        for bevinding in Taalwacht.bevindingen(text) {
            promise(bevinding.plaats.lowerBound >= last, "the places are not in order")
            promise(bevinding.plaats.upperBound <= length, "a place lies behind the text")
            last = bevinding.plaats.lowerBound
        }
    }
}
