import Schema

extension House {
    /// A whole talk as the partner would log it: two days ago, with one part of each kind.
    func talk() -> Value {
        [
            "medewerkerId": text(.medewerker),
            "gesprek": ["datum": day(-2), "duurMinuten": 45, "vorm": "op_locatie", "ref": "g"],
            "onderwerpen": ["werkinhoud", "vitaliteit"],
            "horizonBesproken": "1_tot_5_jaar",
            "samenvatting": ["tekst": "Meer afwisseling naast de balie."],
            "wensen": [["wens": "Een dagdeel per week iets anders.", "onderwerp": "werkinhoud", "ref": "w"]],
            "afspraken": [
                [
                    "soort": "ontwikkelafspraak", "tekst": "Meelopen met het team opleiden.",
                    "medewerkerDoet": "Meldt zich aan.", "werkgeverDoet": "Regelt vervanging.", "ref": "a",
                ]
            ],
            "acties": [
                [
                    "omschrijving": "Gesprek met opleidingen plannen.", "eigenaarId": text(.medewerker),
                    "streefdatumEerst": day(14), "afspraakId": "a", "ref": "k",
                ]
            ],
        ]
    }

    /// Logs a talk, `talk()` with some members set, and gives the dialogue.
    func logged(_ members: [(String, Value)] = [], by who: Who = .gesprekspartner) throws -> Reply {
        try self.as(who).post("/v1/dialogen", talk().with(members))
    }

    /// Logs a talk and gives its address, the agreement's and the action's.
    func dossier(by who: Who = .gesprekspartner) throws -> Dossier {
        let reply = try logged(by: who)
        guard reply.status == 201 else { throw Broken(reply.text) }
        return Dossier(
            dialoog: reply.location, afspraak: "/v1/afspraken/" + reply.text("/afspraken/0/id"),
            actie: "/v1/acties/" + reply.text("/acties/0/id"),
            wens: reply.location + "/wensen/" + reply.text("/wensen/0/id"))
    }

    /// Does something with the revision there is now: reads first, then writes.
    func act(
        _ who: Who, _ address: String, _ verb: String = "", _ body: Value? = nil, on etagOf: String? = nil
    ) throws -> Reply {
        let visitor = self.as(who)
        return try visitor.post(address + verb, body, match: try visitor.get(etagOf ?? address).etag)
    }

    /// A dialogue that both have agreed with.
    func settled() throws -> Dossier {
        let dossier = try dossier()
        _ = try act(
            .medewerker, dossier.dialoog, "/reacties", ["reactie": "akkoord", "versie": 1], on: dossier.dialoog)
        return dossier
    }
}

/// The addresses of what one logged talk gave.
struct Dossier {
    let dialoog: String
    var afspraak: String
    let actie: String
    let wens: String
}
