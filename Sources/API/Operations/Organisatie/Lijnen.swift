import Model
import SQLite
import Schema
import Store

/// Who holds the dialogue with whom; what files from the HR system do not say is kept by hand.
enum Lijnen {
    static let medewerker = Parameter("medewerkerId", .id, "Alleen de lijnen van deze medewerker.")
    static let gesprekspartner = Parameter("gesprekspartnerId", .id, "Alleen de lijnen met deze gesprekspartner.")

    private static let lijst = Listing<Lijn>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            var waar: SQL = "where \(.after(after, "id"))"
            if let id = call.query(medewerker) { waar += " and medewerker_id = \(id)" }
            if let id = call.query(gesprekspartner) { waar += " and gesprekspartner_id = \(id)" }
            return try call.all(Tables.lijnen, "\(waar) order by id limit \(limit)")
        })

    static let leesAlle = Operation.list(
        .leesLijnen, "Leest wie met wie het gesprek voert.", query: [medewerker, gesprekspartner], Lijn.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesLijnen)) }

    static let leesEen = Operation.read(.leesLijn, "Leest een lijn.", .one(Lijn.shape)) { call throws(Failure) in
        let parts = try call.pass(.leesLijn)
        let lijn = try call.een(Tables.lijnen, call.id("lijnId"))
        return .record(lijn, parts, revision: lijn.revisie)
    }

    static let maak = Operation.make(
        .maakLijn, "Begint een lijn tussen een medewerker en een gesprekspartner.", .new(Lijn.shape), .made(Lijn.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.maakLijn)
        try call.precondition()
        let lijn = try call.new(
            Lijn.shape, [Lijn.id.given(.make(at: call.now)), Lijn.bron.given(.hand), Lijn.revisie.given(1)])
        try Failure.conflicts(
            try call.onbekend(lijn.medewerkerId, "/medewerkerId")
                + call.onbekend(
                    lijn.gesprekspartnerId, "/gesprekspartnerId") + call.strijdigheden(lijn))
        try Failure.stored { () throws(DatabaseError) in try Tables.lijnen.insert(lijn, in: call.database) }
        try call.ledger(.maakLijn, "lijn", lijn.id, lijn.revisie)
        try call.mensenVeranderen()
        return .record(lijn, parts, revision: 1, status: 201, location: "/v1/lijnen/\(lijn.id.text)")
    }

    static let wijzig = Operation.change(
        .wijzigLijn, "Wijzigt tot wanneer een lijn geldt.", .change(Lijn.shape), .one(Lijn.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.wijzigLijn)
        let oud = try call.een(Tables.lijnen, call.id("lijnId"))
        try call.precondition(oud.revisie)
        let lijn = try call.changed(oud, [Lijn.revisie.given(oud.revisie + 1)])
        try Failure.conflicts(call.strijdigheden(lijn))
        _ = try Failure.stored { () throws(DatabaseError) in try Tables.lijnen.update(lijn, in: call.database) }
        try call.ledger(.wijzigLijn, "lijn", lijn.id, lijn.revisie, fields: call.patchedFields())
        try call.mensenVeranderen()
        return .record(lijn, parts, revision: lijn.revisie)
    }
}

extension Call {
    /// What stands in the way of a line: its own days, and another line of the same two at the same time.
    fileprivate func strijdigheden(_ lijn: Lijn) throws(Failure) -> [Complaint] {
        var alle: [Complaint] = []
        // Who keeps the people gives nobody's dialogues to themselves, and no ended line back.
        if who?.medewerkerId == lijn.gesprekspartnerId {
            alle.append(
                Complaint(
                    pointer: "/gesprekspartnerId", code: "niet_voor_jezelf",
                    detail: "Laat een ander vastleggen dat jij de gesprekspartner bent."))
        }
        if lijn.medewerkerId == lijn.gesprekspartnerId {
            alle.append(
                Complaint(
                    pointer: "/gesprekspartnerId", code: "zichzelf", detail: "Niemand is de eigen gesprekspartner."))
        }
        if let tot = lijn.totDatum, tot < lijn.vanDatum {
            alle.append(
                Complaint(pointer: "/totDatum", code: "voor_begin", detail: "De lijn eindigt voordat zij begint."))
        }
        let tot = lijn.totDatum ?? .last
        let isDubbel = try Failure.stored { () throws(DatabaseError) in
            try database.exists(
                """
                select 1 from lijn where medewerker_id = \(lijn.medewerkerId)
                and gesprekspartner_id = \(lijn.gesprekspartnerId) and id <> \(lijn.id)
                and van_datum < \(tot) and (tot_datum is null or tot_datum > \(lijn.vanDatum))
                """)
        }
        if isDubbel {
            alle.append(
                Complaint(
                    pointer: "/vanDatum", code: "overlapt", detail: "Er is al een lijn tussen deze twee in die tijd."))
        }
        return alle
    }

    /// A complaint when there is no such person.
    func onbekend(_ id: ID, _ pointer: String) throws(Failure) -> [Complaint] {
        let isBekend = try Failure.stored { () throws(DatabaseError) in
            try database.exists("select 1 from medewerker where id = \(id)")
        }
        return isBekend
            ? [] : [Complaint(pointer: pointer, code: "onbekend", detail: "Deze medewerker is niet bekend.")]
    }

    /// Says, once this is durable, that people, lines or roles changed.
    func mensenVeranderen() throws(Failure) {
        let environment = environment
        try writing().afterCommit { environment.peopleChanged() }
    }
}

extension Failure {
    /// Throws a 409 when something stands in the way.
    static func conflicts(_ alle: [Complaint]) throws(Failure) {
        guard alle.isEmpty else { throw .conflict(alle) }
    }
}
