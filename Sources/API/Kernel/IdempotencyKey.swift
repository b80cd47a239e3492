import Crypto
import HTTP
import SQLite
import Schema
import Store

/// A client's own name for a request, under which a 2xx answer is kept for a day.
struct IdempotencyKey {
    /// What a kept answer shows: a dialogue as the two see it, or an action as its owner does.
    private static let dialogue = "dialoog"
    private static let action = "actie"

    private let client: String
    private let key: String
    private let hash: [UInt8]

    /// The name a request carries in its header, quoted or bare.
    @Sendable static func header(of request: Request) -> (name: String, body: [UInt8])? {
        guard let key = request.fields.first("Idempotency-Key") else { return nil }
        let isQuoted = key.utf8.count >= 2 && key.hasPrefix("\"") && key.hasSuffix("\"")
        return (isQuoted ? String(key.dropFirst().dropLast()) : key, request.body)
    }

    /// A request under the client's own name for it; nil for an unknown caller, or when the name is no short text.
    init?(_ name: String, _ body: [UInt8], _ request: Request, _ who: Caller?) {
        guard let who, (1...200).contains(name.utf8.count) else { return nil }
        client = who.client
        key = name
        var asked = SHA256()
        asked.update(data: Array("\(request.method.rawValue) \(request.path)\n".utf8))
        asked.update(data: body)
        hash = Array(asked.finalize())
    }

    /// The answer this key got before; another request under the same key is refused.
    func replay(in database: Database, at now: Instant) throws(Failure) -> Answer? {
        let kept: Idempotentie?
        do {
            kept = try Idempotentie.find(client: client, sleutel: key, now: now, in: database)
        } catch {
            throw .database(error)
        }
        guard let kept else { return nil }
        guard kept.verzoekHash == hash else { throw .keyReused }
        let lines = kept.velden.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var answer = Answer(kept.status, lines.first ?? Media.json, kept.antwoord)
        answer.revision = lines.count > 1 ? Int64(lines[1]) : nil
        answer.location = lines.count > 2 && !lines[2].isEmpty ? lines[2] : nil
        answer.about = kept.id
        answer.showsDialogue = kept.soort == Self.dialogue
        return answer
    }

    /// Keeps a 2xx in the transaction of the change itself.
    func keep(_ answer: Answer, in transaction: Transaction) throws(Failure) {
        let lines = [answer.mediaType, answer.revision.map(String.init) ?? "", answer.location ?? ""]
        let kept = Idempotentie(
            verzoekHash: hash, status: answer.status, velden: lines.joined(separator: "\n"), antwoord: answer.body,
            soort: answer.about == nil ? nil : answer.showsDialogue ? Self.dialogue : Self.action, id: answer.about)
        do {
            try kept.save(client: client, sleutel: key, in: transaction)
        } catch {
            throw .database(error)
        }
    }
}
