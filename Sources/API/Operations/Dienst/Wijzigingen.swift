import Model
import SQLite
package import Schema
import Store

/// A line of the change feed: that a record now has this revision, and nothing about anybody.
package struct Wijziging: Entity, Equatable {
    package var positie: Int64
    package var soort: String
    package var id: ID
    package var revisie: Int64
    package var op: Instant

    package static let shape = Shape("Wijziging", Wijziging.init, positie, soort, id, revisie, op)

    package static let positie = Field(
        "positie", \Wijziging.positie, .integer(1...Int64.max), "De plaats in de stroom.", .server)
    package static let soort = Field("soort", \Wijziging.soort, .text(1...64), "Wat voor gegeven.", .server)
    package static let id = Field("id", \Wijziging.id, .id, "Wijst het gegeven aan.", .server)
    package static let revisie = Field(
        "revisie", \Wijziging.revisie, .integer(0...Int64.max), "De versie die het toen kreeg.", .server)
    package static let op = Field("op", \Wijziging.op, .instant, "Wanneer.", .server)
}

/// The change feed for connected systems: ordered, nothing left out between two positions, nothing personal.
///
/// It names the organisation's records, and actions for as long as HR can see them, their withdrawal included. Dialogues,
/// agreements, drafts and what is not shared stay out: that a conversation moves is more than another system needs to know.
enum Wijzigingen {
    static let na = Parameter(
        "na", .integer(0...Int64.max), "De stand tot waar u alles hebt; 0 voor het begin van de stroom.")

    static let lees = Operation.list(
        .leesWijzigingen, "Leest wat er na een stand veranderde.", query: [na], Wijziging.shape, hasPosition: true
    ) { call throws(Failure) in
        let parts = try call.pass(.leesWijzigingen)
        if let na = call.query(na), na > 0 { try call.knowsPosition(na) }
        return try call.page(lijst, parts)
    }

    static let lijst = Listing<Wijziging>(keyParts: 1, hasPosition: true) {
        call, _, after, limit, writer throws(Failure) in
        let start = after.flatMap { Int64($0[0]) } ?? call.query(na) ?? 0
        var (last, room, hasMore) = ([String](), limit, false)
        do throws(DatabaseError) {
            try call.database.each(sql(after: start, limit: limit + 1)) { row throws(DatabaseError) in
                room -= 1
                guard room >= 0 else { return hasMore = true }
                last = [String(row.integer(0))]
                writer.beginRow()
                writer.integer(row.integer(0))
                writer.text(row, 1)
                writer.text(row, 2)
                writer.integer(row.integer(3))
                writer.text(row, 4)
                writer.endRow()
            }
        } catch {
            throw .database(error)
        }
        return Listing<Wijziging>.End(last: last.isEmpty ? nil : last, hasMore: hasMore)
    }

    static func sql(after position: Int64, limit: Int) -> SQL {
        """
        select w.positie, w.soort, w.id, w.revisie, w.op from wijziging w where w.positie > \(position)
        and (w.soort in ('onderdeel', 'medewerker', 'lijn') or (w.soort = 'actie' and exists
            (select 1 from actie_spoor s where s.actie_id = w.id and s.gedeeld_positie >= w.positie)))
        order by w.positie limit \(limit)
        """
    }
}

extension Call {
    /// Refuses a position that the feed no longer reaches back to, or has not reached yet (410).
    func knowsPosition(_ position: Int64) throws(Failure) {
        let last = Int64(try self.position()) ?? 0
        let first: Int64?
        do {
            first = try database.first("select positie from wijziging order by positie limit 1") { row in row.integer(0)
            }
        } catch {
            throw .database(error)
        }
        guard position <= last, position + 1 >= first ?? (last + 1) else { throw .gone }
    }
}
