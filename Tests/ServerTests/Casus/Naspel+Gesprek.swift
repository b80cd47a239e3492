import HTTP
import Schema

/// From the signal to the talk, and what was agreed in it.
extension Naspel {
    /// The organisation wants signals, one comes in, and both decide on the same day; by itself nothing goes out.
    func signaleer() throws {
        let signaal = casus["/signaal"]
        op(try casus.dag("/signaal/peildatum")) { [self] in
            try doe(
                gemeente.beheerder, "/v1/instellingen", ["signalenAan": true], bij: "/v1/instellingen", met: .patch)
            let body = signaal.only("soort", "drempel", "vensterMaanden", "peildatum", "bron")
            let medewerker: [(String, Value)] = [("medewerkerId", try gemeente.id(casus.medewerker))]
            signaalAdres = try doe(gemeente.als("koppeling"), "/v1/signalen", body.with(medewerker)).location
        }
        op(try casus.dag("/signaal/beslotenDatum")) { [self] in
            for wie in signaal["beslissers"]?.values.compactMap(\.string) ?? [] {
                try doe(als(wie), signaalAdres + "/_besluiten", signaal.only("besluit"), bij: signaalAdres)
            }
        }
    }

    /// The partner begins, invites; the employee answers.
    func nodigUit() throws {
        let sjabloon = casus["/dialoog/sjabloon/code"]
        op(try casus.dag(van: "concept")) { [self] in
            dialoog = try doe(
                gesprekspartner, "/v1/dialogen/_beginnen",
                [
                    "medewerkerId": gemeente.id(casus.medewerker), "aanleiding": casus["/dialoog/aanleiding"],
                    "sjabloonCode": sjabloon,
                ]
            ).location
        }
        let brief = casus["/dialoog/uitnodiging"]
        op(try casus.dag("/dialoog/uitnodiging/verstuurdDatum")) { [self] in
            try doe(
                gesprekspartner, dialoog + "/uitnodiging", brief.only("kanalen", "tekst"), bij: dialoog, met: .put)
            try doe(gesprekspartner, dialoog + "/_uitnodigen", bij: dialoog)
        }
        op(try casus.dag("/dialoog/uitnodiging/reactieDatum")) { [self] in
            try doe(medewerker, dialoog + "/_reageren", brief.only("reactie", "keuzes"), bij: dialoog)
        }
    }

    /// The employee prepares, answer by answer, and is done on one day.
    func bereidVoor() throws {
        op(try casus.dag("/dialoog/voorbereiding/ingediendDatum")) { [self] in
            let voorbereiding = dialoog + "/voorbereiding"
            for antwoord in casus["/dialoog/voorbereiding/antwoorden"].values {
                guard let vraag = antwoord["vraag"]?.number else { throw Unexpected("no question") }
                let adres = voorbereiding + "/antwoorden/\(vraag)"
                try doe(medewerker, adres, antwoord.only("status", "tekst", "gedeeld"), bij: adres, met: .patch)
            }
            try doe(medewerker, voorbereiding + "/_indienen", bij: voorbereiding)
        }
    }

    /// Talks are planned as soon as the one before is over, the first when the employee said to come.
    func voerGesprekken() throws {
        var gepland = try casus.dag("/dialoog/uitnodiging/reactieDatum")
        for gesprek in casus.gesprekken {
            let nummer = "gesprek \(gesprek["nummer"]?.number ?? 0)"
            op(gepland) { [self] in
                let body = gesprek.only("soort", "geplandOp", "duurMinuten", "vorm", "plaats")
                let made = try doe(gesprekspartner, dialoog + "/gesprekken/_plannen", body, bij: dialoog)
                ids[nummer] = made.text("/id")
                try vraagErbij(gesprek, made.location)
            }
            let dag = try (gesprek["datum"] ?? .null).dag()
            op(dag) { [self] in
                let adres = dialoog + "/gesprekken/" + (ids[nummer] ?? "")
                try doe(gesprekspartner, adres + "/_gevoerd", gesprek.only("datum"), bij: dialoog)
            }
            gepland = dag
        }
    }

    /// Who takes part beside the two is asked by the one who wants it.
    private func vraagErbij(_ gesprek: Value, _ adres: String) throws {
        for deelnemer in gesprek["deelnemers"]?.values ?? [] {
            guard let vrager = deelnemer["opVerzoekVan"]?.string, let wie = deelnemer["persoon"]?.string else {
                continue
            }
            let body: Value = ["persoonId": try gemeente.id(wie), "rol": deelnemer["rol"] ?? .null]
            try doe(als(vrager), adres + "/deelnemers", body, bij: dialoog)
        }
    }

    /// What was talked about and agreed is written down on the day of the first talk.
    func legVast() throws {
        op(try casus.dag(van: "gevoerd")) { [self] in
            try doe(
                gesprekspartner, dialoog, casus.dialoog.only("onderwerpen", "horizonBesproken"), bij: dialoog,
                met: .patch)
            for afspraak in casus.afspraken {
                let body = afspraak.only(
                    "soort", "tekst", "horizonMaanden", "medewerkerDoet", "werkgeverDoet", "maatwerk",
                    "maatwerkToelichting", "keerzijdeBesproken", "evaluatieDatum", "uren", "bron", "bedragEurocent")
                ids[afspraak["id"]?.string ?? ""] = try doe(gesprekspartner, dialoog + "/afspraken", body).text("/id")
            }
            for wens in casus.wensen {
                let body = Value.made([
                    ("onderwerp", wens["onderwerp"]), ("wens", wens["wens"]), ("antwoord", wens["antwoord"]),
                    ("toelichting", wens["toelichting"]), ("afspraakId", id(wens["afspraak"])),
                ])
                let made = try doe(gesprekspartner, dialoog + "/wensen", body, bij: dialoog)
                ids[wens["id"]?.string ?? ""] = made.text("/id")
            }
        }
    }

    /// The summary in its versions; of the earlier ones the fixture keeps who and when, so they hold its beginning.
    func vatSamen() throws {
        let tekst = casus.text("/dialoog/samenvatting/tekst")
        let versies = casus["/dialoog/samenvatting/versies"].values
        for (place, versie) in versies.enumerated() {
            let isLast = place == versies.count - 1
            op(versie.dag("datum")) { [self] in
                let body: Value = ["tekst": .text(isLast ? tekst : String(tekst.prefix { $0 != "." }) + ".")]
                try doe(als(versie["door"]?.string ?? ""), dialoog + "/samenvatting", body, bij: dialoog, met: .put)
            }
        }
    }

    /// What each of the two says of the summary, and whether they confirm the agreements.
    func antwoord() throws {
        for reactie in casus["/dialoog/reacties"].values {
            op(reactie.dag("datum")) { [self] in
                try doe(
                    van(reactie["rol"]), dialoog + "/reacties", reactie.only("reactie", "versie"), bij: dialoog)
            }
        }
        for afspraak in casus.afspraken {
            for bevestiging in afspraak["bevestigingen"]?.values ?? [] {
                op(bevestiging.dag("datum")) { [self] in
                    let adres = self.afspraak(afspraak)
                    try doe(van(bevestiging["rol"]), adres + "/_bevestigen", bevestiging.only("versie"), bij: adres)
                }
            }
        }
    }

    /// The employee or the partner, by the role the fixture names.
    func van(_ rol: Value?) throws -> Visitor {
        rol == "medewerker" ? try medewerker : try gesprekspartner
    }
}
