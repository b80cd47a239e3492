package import HTTP
import Model
package import Schema

/// What an operation or a page answers.
package struct Answer: Sendable {
    package var status: Int
    package var mediaType: String
    package var body: [UInt8]
    /// The revision that `If-Match` compares; makes the answer carry an `ETag`.
    package var revision: Int64?
    /// A validator of its own, for what has no revision.
    package var tag: String?
    package var location: String?
    /// The dialogue it shows: a repeated request gets it again only while the caller may still see that.
    package var about: ID?
    /// Whether it shows what the two of that dialogue see, and not just an action as its owner sees it.
    package var showsDialogue = false
    /// More header fields, in order.
    package var fields: [(name: String, value: String)] = []
    /// Whether it goes compressed to who asks for that: only what holds nothing secret beside what somebody else can
    /// choose, for the length of what is compressed tells about its content (BREACH).
    package var isCompressible = false
    /// `Set-Cookie` lines: one field each.
    package var cookies: [String] = []
    /// Content that is made while it is sent, instead of `body`.
    package var stream: (any ByteSource)?

    package init(_ status: Int, _ mediaType: String = Media.json, _ body: [UInt8] = [], revision: Int64? = nil) {
        self.status = status
        self.mediaType = mediaType
        self.body = body
        self.revision = revision
    }

    /// 204.
    package static let nothing = Answer(204)

    /// A record as its reader may see it.
    package static func record<Row: Entity>(
        _ row: Row, _ parts: Part, revision: Int64? = nil, status: Int = 200, location: String? = nil
    ) -> Answer {
        var writer = JSONWriter(reserving: 2048)
        Row.shape.encode(row, parts, &writer)
        var answer = Answer(status, Media.json, writer.bytes, revision: revision)
        answer.location = location
        answer.showsDialogue = parts.contains(.inhoud)
        return answer
    }

    /// The strong validator: the revision for `If-Match`, the octets for `If-None-Match` (bodies vary by viewer and day).
    var etag: String? {
        tag ?? revision.map { "\"r\($0).\(String(Fingerprint.of(body), radix: 16))\"" }
    }
}

/// The media types the service speaks.
package enum Media {
    package static let json = "application/json"
    package static let problem = "application/problem+json"
    package static let mergePatch = "application/merge-patch+json"
    package static let csv = "text/csv; charset=utf-8"
    package static let calendar = "text/calendar; charset=utf-8"
    package static let ndjson = "application/x-ndjson"
    package static let html = "text/html; charset=utf-8"
    package static let form = "application/x-www-form-urlencoded"
}

/// A number that tells two bodies of one record apart, eight octets at a time; it keeps no secret.
enum Fingerprint {
    static func of(_ bytes: [UInt8]) -> UInt64 {
        var hash = UInt64(bytes.count)
        unsafe bytes.withUnsafeBytes { octets in
            var place = 0
            while place + 8 <= octets.count {
                let word = unsafe octets.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                hash = mix(hash ^ word.littleEndian)
                place += 8
            }
            while place < octets.count {
                let octet = unsafe octets[place]
                hash = mix(hash ^ UInt64(octet))
                place += 1
            }
        }
        return hash
    }

    /// Spreads each bit over all: a product of 128 bits, folded.
    private static func mix(_ word: UInt64) -> UInt64 {
        let (high, low) = word.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
        return high ^ low
    }
}
