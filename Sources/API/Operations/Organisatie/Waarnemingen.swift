import Model
import SQLite
import Schema
import Store

/// Who stands in for whom, and when.
enum Waarnemingen {
    private static let lijst = Listing<Waarneming>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            var waar: SQL = "where \(.after(after, "id"))"
            if try !call.caller().beheertPersoneel {
                let ik = try call.person()
                waar += " and (gesprekspartner_id = \(ik) or waarnemer_id = \(ik))"
            }
            return try call.all(Tables.waarnemingen, "\(waar) order by id limit \(limit)")
        })

    static let leesAlle = Operation.list(
        .leesWaarnemingen, "Leest wie voor wie waarneemt.", Waarneming.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesWaarnemingen)) }

    static let leesEen = Operation.read(
        .leesWaarneming, "Leest een waarneming.", .one(Waarneming.shape)
    ) { call throws(Failure) in
        let (waarneming, parts) = try call.waarneming(for: .leesWaarneming)
        return .record(waarneming, parts, revision: waarneming.revisie)
    }

    static let maak = Operation.make(
        .maakWaarneming, "Laat iemand voor een gesprekspartner waarnemen.", .new(Waarneming.shape),
        .made(Waarneming.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.maakWaarneming)
        try call.precondition()
        let waarneming = try call.new(
            Waarneming.shape, [Waarneming.id.given(.make(at: call.now)), Waarneming.revisie.given(1)])
        // A partner arranges the own absence; that of others is for who keeps the people.
        let ik = try call.caller().medewerkerId
        if try !call.caller().beheertPersoneel, ik != waarneming.gesprekspartnerId { throw .forbidden }
        try Failure.conflicts(
            try call.onbekend(waarneming.gesprekspartnerId, "/gesprekspartnerId")
                + call.onbekend(waarneming.waarnemerId, "/waarnemerId") + call.strijdigheden(waarneming))
        try Failure.stored { () throws(DatabaseError) in try Tables.waarnemingen.insert(waarneming, in: call.database) }
        try call.ledger(.maakWaarneming, "waarneming", waarneming.id, waarneming.revisie)
        try call.mensenVeranderen()
        return .record(
            waarneming, parts, revision: 1, status: 201, location: "/v1/waarnemingen/\(waarneming.id.text)")
    }

    static let wijzig = Operation.change(
        .wijzigWaarneming, "Wijzigt tot en met wanneer iemand waarneemt.", .change(Waarneming.shape),
        .one(Waarneming.shape)
    ) { call throws(Failure) in
        let (oud, parts) = try call.waarneming(for: .wijzigWaarneming)
        try call.precondition(oud.revisie)
        let waarneming = try call.changed(oud, [Waarneming.revisie.given(oud.revisie + 1)])
        try Failure.conflicts(call.strijdigheden(waarneming))
        _ = try Failure.stored { () throws(DatabaseError) in
            try Tables.waarnemingen.update(waarneming, in: call.database)
        }
        try call.ledger(
            .wijzigWaarneming, "waarneming", waarneming.id, waarneming.revisie, fields: call.patchedFields())
        try call.mensenVeranderen()
        return .record(waarneming, parts, revision: waarneming.revisie)
    }
}

extension Call {
    /// The waarneming in the path, when the caller may do `handeling` with it.
    fileprivate func waarneming(for handeling: Handeling) throws(Failure) -> (Waarneming, Part) {
        let waarneming = try een(Tables.waarnemingen, id("waarnemingId"))
        let ik = try caller().medewerkerId
        var relaties: Choices<Relatie> = []
        if ik == waarneming.gesprekspartnerId { relaties.insert(.auteur) }
        if ik == waarneming.waarnemerId { relaties.insert(.waarnemer) }
        return (waarneming, try pass(handeling, relaties))
    }

    /// What stands in the way of a waarneming: its own days, and another one of the same two at the same time.
    fileprivate func strijdigheden(_ waarneming: Waarneming) throws(Failure) -> [Complaint] {
        var alle: [Complaint] = []
        let ik = who?.medewerkerId
        // Who keeps the people gives nobody else's dialogues to themselves, nor for longer.
        if ik == waarneming.waarnemerId, ik != waarneming.gesprekspartnerId {
            alle.append(
                Complaint(
                    pointer: "/waarnemerId", code: "niet_voor_jezelf",
                    detail: "Laat een ander vastleggen dat jij waarneemt."))
        }
        if waarneming.waarnemerId == waarneming.gesprekspartnerId {
            alle.append(
                Complaint(pointer: "/waarnemerId", code: "zichzelf", detail: "Niemand neemt voor zichzelf waar."))
        }
        if waarneming.totEnMetDatum < waarneming.vanDatum {
            alle.append(
                Complaint(
                    pointer: "/totEnMetDatum", code: "voor_begin", detail: "De waarneming eindigt voordat zij begint."))
        }
        let isDubbel = try Failure.stored { () throws(DatabaseError) in
            try database.exists(
                """
                select 1 from waarneming where gesprekspartner_id = \(waarneming.gesprekspartnerId)
                and waarnemer_id = \(waarneming.waarnemerId) and id <> \(waarneming.id)
                and van_datum <= \(waarneming.totEnMetDatum) and tot_en_met_datum >= \(waarneming.vanDatum)
                """)
        }
        if isDubbel {
            alle.append(
                Complaint(
                    pointer: "/vanDatum", code: "overlapt", detail: "Deze persoon neemt in die tijd al waar."))
        }
        return alle
    }
}
