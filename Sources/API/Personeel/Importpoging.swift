import HTTP
import Model
import Schema

/// A file that a page sent: read before any transaction, with what is wrong in it kept to be shown.
package struct Importpoging: Sendable {
    /// What stood in the form around the file.
    package let pairs: [(name: String, value: String)]
    let gelezen: Importen.Gelezen?
    /// Why it could not be read; nil when nothing is wrong.
    package let fout: Failure?
    /// The same choices as the API takes them; nil without a file.
    package let vraag: String?
    let octetten: [UInt8]

    /// A form without a file.
    package init(_ pairs: [(name: String, value: String)]) {
        self.pairs = pairs
        (gelezen, fout, vraag, octetten) = (nil, nil, nil, [])
    }

    /// Reads the file as the API would.
    package init(
        _ preparation: Preparation, _ pairs: [(name: String, value: String)], soort: String, isProef: Bool,
        _ octetten: [UInt8]
    ) {
        self.pairs = pairs
        self.octetten = octetten
        let query = "soort=\(Percent.encode(soort))&proef=\(isProef)"
        vraag = query
        let head = RequestHead(method: .post, path: preparation.request.path, rawQuery: query, fields: Fields())
        let asked = Preparation(
            environment: preparation.environment, request: Request(head: head, body: octetten), who: preparation.who,
            worker: preparation.worker, now: preparation.now)
        do throws(Failure) {
            gelezen = try Importen.lees(asked) as? Importen.Gelezen
            fout = nil
        } catch {
            gelezen = nil
            fout = error
        }
    }
}

extension Call {
    /// What a page read before this call.
    package var importpoging: Importpoging? { prepared as? Importpoging }
}
