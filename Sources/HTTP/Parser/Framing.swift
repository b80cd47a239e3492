/// How the body of a request ends (RFC 9112 §6.3).
enum Framing: Equatable {
    case none
    case length(Int)
    case chunked

    /// Weighs the framing fields; every doubt is refused, for two readings of one message are an attack.
    init(contentLength: [UInt8]?, transferEncoding: [UInt8]?, version: Version) throws(Refusal) {
        switch (contentLength, transferEncoding) {
        case (nil, nil): self = .none
        case (let length?, nil): self = try Self.length(length)
        case (nil, let coding?):
            guard version == .http11 else { throw .transferEncoding }
            try Self.requireChunked(coding)
            self = .chunked
        case (_?, _?): throw .transferEncoding
        }
    }

    /// `1*DIGIT` by hand: `Int(_:)` takes a sign.
    private static func length(_ octets: [UInt8]) throws(Refusal) -> Framing {
        guard !octets.isEmpty, octets.allSatisfy(\.isDigit) else { throw .contentLength }
        var length = 0
        for octet in octets {
            let (tens, overflows) = length.multipliedReportingOverflow(by: 10)
            let (sum, carries) = tens.addingReportingOverflow(Int(octet - 0x30))
            guard !overflows, !carries else { throw .largeContent }
            length = sum
        }
        return length == 0 ? .none : .length(length)
    }

    private static func requireChunked(_ coding: [UInt8]) throws(Refusal) {
        let chunked = "chunked".utf8
        guard !coding.equalsIgnoringCase(chunked) else { return }
        let codings = coding.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { $0.trimmed }
        // RFC 9112 §6.1: a coding we do not know before `chunked` still frames the message, so 501 is the honest answer.
        let isForeign = codings.dropLast().allSatisfy { name in
            !name.isEmpty && name.allSatisfy(\.isToken) && !name.equalsIgnoringCase(chunked)
        }
        guard codings.count > 1, codings[codings.count - 1].equalsIgnoringCase(chunked), isForeign else {
            throw .transferEncoding
        }
        throw .coding
    }
}
