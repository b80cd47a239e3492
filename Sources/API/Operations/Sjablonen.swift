import Model
import Schema

/// The forms of a dialogue.
enum Sjablonen {
    private static let lijst = Listing<Sjabloon>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { _, after, limit throws(Failure) in
            Array(Sjabloon.alle.filter { sjabloon in after.map { $0[0] < sjabloon.id.text } ?? true }.prefix(limit))
        })

    static let leesAlle = Operation.list(
        .leesSjablonen, "Leest de formulieren.", Sjabloon.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesSjablonen)) }

    static let lees = Operation.read(
        .leesSjabloon, "Leest een versie van een formulier.", .one(Sjabloon.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.leesSjabloon)
        let id = try call.id("sjabloonId")
        guard let sjabloon = Sjabloon.alle.first(where: { $0.id == id }) else { throw .notFound }
        return .record(sjabloon, parts)
    }
}
