import Model
import SQLite
import Schema
import Store

/// What an adviser of HR who takes part in a dialogue with the employee's yes gets to read of it (R2).
enum Meelezen {
    /// The texts of records that people wrote, by their place.
    static func teksten<Row: Entity>(_ rows: [Row], at pointer: String) -> [(pointer: String, tekst: String)] {
        rows.enumerated().flatMap { place, row in
            var writer = JSONWriter()
            Row.shape.encode(row, .all, &writer)
            let body = (try? JSON.parse(writer.bytes)) ?? .null
            return Row.shape.vrijeTeksten(body, at: pointer.isEmpty ? "" : "\(pointer)/\(place)")
        }
    }
}

extension Call {
    /// Whether HR reads records of this kind in the dialogue asked for; invitations and the
    /// employee's own statement are of the two alone.
    func leestMee<Row: Entity>(_ kind: Row.Type) throws(Failure) -> Bool {
        guard let dialoog = gevraagdeDialoog, dialoog.deelnemersTotEnMet.map({ today <= $0 }) ?? true,
            !Row.shape.name.hasPrefix("Uitnodiging"), Row.shape.name != "Verklaring"
        else { return false }
        return try stored { database throws(DatabaseError) in
            try database.exists(
                """
                select 1 from deelnemer d join rol r on r.medewerker_id = d.persoon_id and r.rol = 'hr_adviseur'
                where d.dialoog_id = \(dialoog.id) and d.rol in ('begeleider', 'deskundige')
                and d.akkoord_medewerker = 1 and d.persoon_id <> \(dialoog.gesprekspartnerId)
                """)
        }
    }

    /// Refuses what stands in a dialogue and HR should not find there, when somebody of HR reads it from now on.
    func waak(overMeelezer deelnemer: Deelnemer, bij dialoog: Dialoog) throws(Failure) {
        guard deelnemer.rol == .begeleider || deelnemer.rol == .deskundige, let persoon = deelnemer.persoonId else {
            return
        }
        let isVanHr = try stored { database throws(DatabaseError) in
            try database.exists("select 1 from rol where medewerker_id = \(persoon) and rol = 'hr_adviseur'")
        }
        guard isVanHr, try !leestMee(Dialoog.self) else { return }
        try check(taalbezwaren(try gelezenTeksten(dialoog), .hr))
    }

    /// Every text of a dialogue that one who takes part reads.
    private func gelezenTeksten(_ dialoog: Dialoog) throws(Failure) -> [(pointer: String, tekst: String)] {
        let heel = zichtbaar(try metDelen(dialoog), [.deelnemer])
        let evaluaties = try all(
            Tables.evaluaties,
            "where afspraak_id in (select id from afspraak where dialoog_id = \(dialoog.id)) order by id")
        var teksten = Meelezen.teksten(heel.samenvatting.map { [$0] } ?? [], at: "")
            .map { (pointer: "/samenvatting" + $0.pointer, tekst: $0.tekst) }
        teksten += Meelezen.teksten(heel.reacties, at: "/reacties") + Meelezen.teksten(heel.wensen, at: "/wensen")
        teksten += Meelezen.teksten(heel.gesprekken, at: "/gesprekken")
        teksten += Meelezen.teksten(heel.afspraken, at: "/afspraken") + Meelezen.teksten(evaluaties, at: "/evaluaties")
        let eerder = try all(
            Tables.afspraakversies,
            """
            where versie < (select versie from afspraak where id = afspraak_id and dialoog_id = \(dialoog.id)) order by id
            """)
        teksten += Meelezen.teksten(eerder, at: "/afspraakversies")
        for (place, actie) in heel.acties.enumerated() {
            let redenen = try all(Tables.bijstellingen, "where actie_id = \(actie.id) order by id")
            teksten += Meelezen.teksten(redenen, at: "/acties/\(place)/bijstellingen")
            teksten += try self.teksten(actie).map { (pointer: "/acties/\(place)" + $0.pointer, tekst: $0.tekst) }
        }
        return teksten
    }
}
