import Model
import SQLite
import Schema
import Store

/// Short notes on how an action goes, and HR's reminder to its owner.
enum Voortgangsberichten {
    /// What a reminder says; it holds no content, and there is at most one a day.
    static let herinnering = "Herinnering van HR: hoe staat het hiermee?"

    private static let lijst = Listing<Voortgang>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            let (actie, dialoog, _) = try call.actie(try call.id("actieId"), for: .leesVoortgang)
            return try call.all(
                Tables.voortgang,
                """
                where actie_id = \(actie.id) and \(try call.leesbareVoortgang(actie, dialoog))
                and \(.after(after, "id")) order by id limit \(limit)
                """)
        },
        fill: { call, items throws(Failure) in try items.map { item throws(Failure) in try call.benoemd(item) } })

    static let leesAlle = Operation.list(
        .leesVoortgang, "Leest de berichten bij een actiepunt.", Voortgang.shape
    ) { call throws(Failure) in
        let (actie, dialoog, parts) = try call.actie(try call.id("actieId"), for: .leesVoortgang)
        try call.leaveLine(actie.medewerkerId, dialoog: dialoog.id, .actie)
        return try call.page(lijst, parts)
    }

    static let lees = Operation.read(
        .leesVoortgangsbericht, "Leest een bericht bij een actiepunt.", .one(Voortgang.shape)
    ) { call throws(Failure) in
        let (actie, dialoog, parts) = try call.actie(try call.id("actieId"), for: .leesVoortgangsbericht)
        try call.leaveLine(actie.medewerkerId, dialoog: dialoog.id, .actie)
        let id = try call.id("voortgangId")
        let leesbaar = try call.leesbareVoortgang(actie, dialoog)
        let found = try call.stored { database throws(DatabaseError) in
            try Tables.voortgang.first("where id = \(id) and actie_id = \(actie.id) and \(leesbaar)", in: database)
        }
        guard let found else { throw .notFound }
        return .record(try call.benoemd(found), parts)
    }

    static let maak = Operation.make(
        .maakVoortgang, "Schrijft een bericht bij een actiepunt.", .new(Voortgang.shape), .made(Voortgang.shape)
    ) { call throws(Failure) in
        let (actie, dialoog, parts) = try call.actie(try call.id("actieId"), for: .maakVoortgang)
        try call.precondition()
        let bericht = try call.new(Voortgang.shape, call.nieuwBericht(actie), within: parts)
        try call.check(Gate.takes(.maakVoortgang, in: dialoog.status), dialoog.status.rawValue)
        guard bericht.tekst != herinnering else {
            throw .conflict(
                "/tekst", "alleen_als_herinnering", "Zo ziet een herinnering van HR eruit. Gebruik eigen woorden.")
        }
        try call.stored { database throws(DatabaseError) in try Tables.voortgang.insert(bericht, in: database) }
        _ = try call.bewaar(.maakVoortgang, actie, ["voortgang"])
        try call.leaveLine(actie.medewerkerId, dialoog: dialoog.id, .actie)
        var answer = Answer.record(
            try call.benoemd(bericht), parts, status: 201,
            location: "/v1/acties/\(actie.id.text)/voortgang/\(bericht.id.text)")
        answer.about = dialoog.id
        return answer
    }

    static let herinner = Operation.change(
        .herinnerEigenaar, "Herinnert de eigenaar aan een actiepunt, hoogstens één keer per dag.",
        .none, .one(Actie.shape)
    ) { call throws(Failure) in
        try call.wijzig(.herinnerEigenaar, ["voortgang"]) { actie, _ throws(Failure) in
            try call.check(call.belet(herinnering: actie))
            let bericht = try Failure.reading { () throws(Complaints) in
                try Voortgang.shape.create(["tekst": .text(herinnering)], call.nieuwBericht(actie))
            }
            try call.stored { database throws(DatabaseError) in
                try Tables.voortgang.insert(bericht, in: database)
            }
            return actie
        }
    }
}

extension Call {
    /// Which notes on an action the caller may read.
    ///
    /// Who holds or attends the dialogue reads them all, since a hand-over; who does the action, helps or follows it for
    /// HR reads what they wrote themselves, and that HR reminded (DOMAIN.md §2: text, dates and status only).
    func leesbareVoortgang(_ actie: Actie, _ dialoog: some HeeftDialoogkop) throws(Failure) -> SQL {
        let relaties = try relaties(actie: actie, dialoog: dialoog)
        return try leesbareVoortgang(relaties, sinds: try vanaf(actie.id, relaties))
    }

    /// The same for who is `relaties` to the action, of which they may know how it went from `vanaf` on.
    func leesbareVoortgang(_ relaties: Choices<Relatie>, sinds vanaf: Instant?) throws(Failure) -> SQL {
        let eigen: SQL =
            if relaties.isDisjoint(with: [.zelf, .gesprekspartner, .waarnemer, .deelnemer]) {
                "(auteur_id = \(try person()) or tekst = \(Voortgangsberichten.herinnering))"
            } else {
                "true"
            }
        return "aangemaakt_op >= \(vanaf ?? .first) and \(eigen)"
    }

    fileprivate func nieuwBericht(_ actie: Actie) -> [Given<Voortgang>] {
        [
            Voortgang.id.given(.make(at: now)), Voortgang.actieId.given(actie.id),
            Voortgang.auteurId.given(who?.medewerkerId), Voortgang.aangemaaktOp.given(now),
        ]
    }

    fileprivate func benoemd(_ bericht: Voortgang) throws(Failure) -> Voortgang {
        var named = bericht
        named.auteurNaam = try register().naam(bericht.auteurId)
        return named
    }

    /// What is in the way of a reminder: HR owns the action itself, or reminded of it today.
    fileprivate func belet(herinnering actie: Actie) throws(Failure) -> [Complaint] {
        if actie.eigenaarSoort == .hr {
            return [
                Complaint(pointer: "/eigenaarSoort", code: "hr_is_eigenaar", detail: "HR doet dit zelf.")
            ]
        }
        let last = try stored { database throws(DatabaseError) in
            try database.first(
                """
                select aangemaakt_op from voortgang where actie_id = \(actie.id)
                and tekst = \(Voortgangsberichten.herinnering) order by id desc limit 1
                """
            ) { $0.instant(0) }
        }
        guard let last, last.day == today else { return [] }
        return [
            Complaint(
                pointer: "/voortgang", code: "vandaag_al_herinnerd", detail: "Er ging vandaag al een herinnering uit.")
        ]
    }
}
