package import Model
import SQLite
import Schema
import Store

/// How the pages of this organisation look.
enum Huisstijlbeheer {
    static let lees = Operation.read(
        .leesHuisstijl, "Leest in welke kleur en met welk logo de pagina’s worden getoond.", .one(Huisstijl.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.leesHuisstijl)
        return try call.antwoord(try call.huisstijl(), parts)
    }

    static let wijzig = Operation.change(
        .wijzigHuisstijl, "Kiest de kleur en het logo van de pagina’s; de kleur moet goed te lezen zijn.",
        .change(Huisstijl.shape), .one(Huisstijl.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.wijzigHuisstijl)
        let oud = try call.bewaardeHuisstijl()
        try call.precondition(oud.revisie)
        let next = try call.changed(
            oud, [Huisstijl.revisie.given(oud.revisie + 1), Huisstijl.gewijzigdOp.given(call.now)])
        try Failure.rule { () throws(Conflicts) in try next.check() }
        _ = try call.stored { database throws(DatabaseError) in try Tables.huisstijl.update(next, in: database) }
        let environment = call.environment
        try call.writing().afterCommit { environment.huisstijl.withLock { $0 = next } }
        try call.ledger(.wijzigHuisstijl, "huisstijl", next.id, next.revisie, fields: call.patchedFields())
        return try call.antwoord(next, parts)
    }
}

extension Call {
    /// How the pages look, from memory: every page asks for it.
    package func huisstijl() throws(Failure) -> Huisstijl {
        if let known = environment.huisstijl.withLock({ $0 }) { return known }
        let found = try bewaardeHuisstijl()
        // What stands in a transaction may still be taken back; and of two readers the newest is right.
        environment.huisstijl.withLock { known in
            if transaction == nil, (known?.revisie ?? 0) < found.revisie { known = found }
        }
        return found
    }

    fileprivate func bewaardeHuisstijl() throws(Failure) -> Huisstijl {
        let found = try stored { database throws(DatabaseError) in
            try Tables.huisstijl.first("limit 1", in: database)
        }
        guard let found else { throw .notFound }
        return found
    }

    fileprivate func antwoord(_ huisstijl: Huisstijl, _ parts: Part) throws(Failure) -> Answer {
        var heel = huisstijl
        heel.toegestaneHandelingen = mogelijk([.wijzigHuisstijl], []) { _ in true }
        return .record(heel, parts, revision: heel.revisie)
    }
}
