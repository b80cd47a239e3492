import API
import Model
import SQLite
import Schema
import Store

/// Writes the dialogues with a word of its own in every free text: `zwaluw-<part>-<dialogue>`.
struct Dossiermaker {
    let transaction: Transaction
    let mensen: [String: ID]
    let eenheden: People

    private var database: Database { transaction.database }
    private var now: Instant { transaction.now }
    private var today: Day { now.day }

    /// All cases: each dialogue with its ordinary action, and once more for each other kind of action.
    func zaken() throws(DatabaseError) -> [Zaak] {
        let gewoon = try gedeeldeRecords()
        var alle: [Zaak] = []
        for zaak in Zaak.alle {
            var zaak = zaak
            zaak.eerder = alle.first { $0.naam == zaak.na }?.ids["dialoogId"]
            zaak.ids = gewoon.merging(try dialoog(zaak)) { $1 }
            // Three of them meet a signal in another state.
            let stand = ["uitgenodigd": "signaalBesloten", "gevoerd": "signaalVerlopen"][zaak.naam] ?? "signaalId"
            zaak.ids["signaalId"] = gewoon[stand]
            let afspraak = zaak.ids["afspraakId"] ?? ""
            for soort in Actiesoort.allCases {
                let ids = try actie(zaak, soort, afspraak)
                if soort == .gewoon { zaak.ids.merge(ids) { $1 } }
                guard soort == .gewoon || zaak.naam == "gevoerd" else { continue }
                var met = Zaak(
                    naam: soort == .gewoon ? zaak.naam : "\(zaak.naam)-\(soort.rawValue)", status: zaak.status,
                    partner: zaak.partner, soort: zaak.soort, actie: soort, na: zaak.na,
                    isOvergedragen: zaak.isOvergedragen, heeftVrijgave: zaak.heeftVrijgave)
                met.ids = zaak.ids.merging(ids) { $1 }
                alle.append(met)
            }
            if zaak.heeftVrijgave { try geefVrij(zaak) }
            if zaak.eerder != nil { try gaOver(zaak) }
        }
        return alle
    }

    /// What an import of nothing reports.
    private static let verslag =
        "{"
        + [
            "regels", "nieuw", "gewijzigd", "ongewijzigd", "uitDienst", "terug", "nietInBestand", "lijnenBegonnen",
            "lijnenGeeindigd", "zonderGesprekspartner", "aantalOpmerkingen",
        ].map { "\"\($0)\":0," }.joined()
        + "\"opmerkingen\":[]}"

    /// The employee shows the manager one action and one agreement of what is held in confidence.
    private func geefVrij(_ zaak: Zaak) throws(DatabaseError) {
        for (kolom, parameter) in [("actie_id", "actieId"), ("afspraak_id", "afspraakId")] {
            try database.run(
                """
                insert into vrijgave (id, dialoog_id, \(raw: kolom), aan_id, aangemaakt_op)
                values (\(nieuw()), \(zaak.ids["dialoogId"]), \(zaak.ids[parameter]), \(mensen["gesprekspartner"]),
                    \(now))
                """)
        }
    }

    /// What runs came from an earlier dialogue, a moment after all that was written about it.
    private func gaOver(_ zaak: Zaak) throws(DatabaseError) {
        let id = zaak.ids["dialoogId"]
        let delen = try database.query(
            "select 'actie', id from actie where dialoog_id = \(id) union all select 'afspraak', id from afspraak where dialoog_id = \(id)"
        ) { row in (row.text(0), row.text(1)) }
        for (soort, deel) in delen {
            try database.run(
                """
                insert into overgang (id, van_dialoog_id, naar_dialoog_id, soort, deel_id, overgedragen, aangemaakt_op)
                values (\(nieuw()), \(zaak.eerder), \(id), \(soort), \(deel), \(Int64(zaak.isOvergedragen ? 1 : 0)),
                    \(now.adding(seconds: 1)))
                """)
        }
    }

    private func nieuw() -> ID { .make(at: now) }

    private func woord(_ deel: String, _ zaak: Zaak) -> String { "zwaluw-\(deel)-\(zaak.naam)" }

    /// What is not a dialogue's: units, people, lines, deputies, imports, forms, signals, drafts, receipts.
    private func gedeeldeRecords() throws(DatabaseError) -> [String: String] {
        let (lijn, signaal, concept, importeer, bon) = (nieuw(), nieuw(), nieuw(), nieuw(), nieuw())
        let (besloten, verlopen, bezwaar) = (nieuw(), nieuw(), nieuw())
        let (ik, partner) = (mensen["medewerker"], mensen["gesprekspartner"])
        var waarneming = nieuw()
        let dagen: [(String, Int, Int)] = [
            ("waarnemerVooraf", 3, 9), ("waarnemer", -1, 7), ("waarnemerNadien", -20, -1), ("vertrokken", -20, 20),
        ]
        for (wie, van, tot) in dagen {
            let id = nieuw()
            if wie == "waarnemer" { waarneming = id }
            try database.run(
                """
                insert into waarneming (id, gesprekspartner_id, waarnemer_id, van_datum, tot_en_met_datum, revisie)
                values (\(id), \(partner), \(mensen[wie]), \(today.adding(days: van)), \(today.adding(days: tot)), 1)
                """)
        }
        try database.run(
            """
            insert into lijn (id, medewerker_id, gesprekspartner_id, van_datum, bron, revisie)
            values (\(lijn), \(mensen["cijferlezer"]), \(mensen["andereManager"]), \(today), 'hand', 1)
            """)
        try database.run("update instellingen set signalen_aan = 1")
        let standen: [(ID, besluit: String?, sinds: Instant)] = [
            (signaal, nil, now), (besloten, "uitnodigen", now), (verlopen, nil, now.adding(seconds: -90 * 86_400)),
        ]
        for (id, besluit, sinds) in standen {
            try database.run(
                """
                insert into signaal (id, medewerker_id, soort, drempel, peildatum, bron, criterium, status, besluit,
                    besloten_datum, aangemaakt_op, revisie)
                values (\(id), \(ik), 'verzuimduur', 42, \(today), 'zwaluw-signaalbron-los', 'zwaluw-signaal-los',
                    \(besluit == nil ? "open" : "besloten"), \(besluit), \(besluit.map { _ in today }), \(sinds), 1)
                """)
        }
        try database.run(
            """
            insert into bezwaar (id, medewerker_id, tekst, status, antwoord_uiterlijk_datum, aangemaakt_op, revisie)
            values (\(bezwaar), \(ik), 'zwaluw-bezwaar-los', 'ingediend', \(today), \(now), 1)
            """)
        let inhoud = #"{"samenvatting":{"tekst":"zwaluw-concept-los"}}"#
        try database.run(
            """
            insert into concept (id, auteur_id, inhoud, aangemaakt_op, gewijzigd_op, revisie)
            values (\(concept), \(partner), \(inhoud), \(now), \(now), 1)
            """)
        try database.run(
            """
            insert into import (id, soort, peildatum, verslag, aangemaakt_op)
            values (\(importeer), 'onderdelen', \(today), \(Self.verslag), \(now))
            """)
        try database.run(
            """
            insert into vernietiging (id, vernietigd_datum, regel, aantallen, aangemaakt_op, gewijzigd_op, revisie)
            values (\(bon), \(today), 'sporen', '[]', \(now), \(now), 1)
            """)
        let sessie = nieuw()
        try database.run(
            """
            insert into sessie (hash, id, medewerker_id, begonnen_op, gebruikt_op, verloopt_op)
            values (\(Secret.hash("sessie")), \(sessie), \(ik), \(now), \(now), \(now.adding(seconds: 36_000)))
            """)
        let sleutel = try Sleutel.maak(
            naam: "Eigen sleutel", rol: .medewerker, medewerker: ik, scopes: [], in: transaction
        ).id
        let sjabloon = try database.first("select id from sjabloon order by id limit 1") { $0.text(0) }
        let voorziening = try database.first("select id from voorziening order by id limit 1") { $0.text(0) }
        let onderwerp = try database.first("select id from onderwerpkaart order by id limit 1") { $0.text(0) }
        return [
            "voorzieningId": voorziening ?? "", "onderwerpId": onderwerp ?? "",
            "onderdeelId": eenheden.unit("TEAM-101").text, "medewerkerId": ik?.text ?? "", "lijnId": lijn.text,
            "waarnemingId": waarneming.text, "importId": importeer.text, "sjabloonId": sjabloon ?? "",
            "signaalId": signaal.text, "signaalBesloten": besloten.text, "signaalVerlopen": verlopen.text,
            "conceptId": concept.text, "vernietigingId": bon.text, "vraag": "1",
            "bezwaarId": bezwaar.text,
            "stap": "controle", "link": "geen",
            "sessieId": sessie.text, "sleutelId": sleutel.text,
        ]
    }

    private func dialoog(_ zaak: Zaak) throws(DatabaseError) -> [String: String] {
        let (id, ik, partner) = (nieuw(), mensen["medewerker"], mensen[zaak.partner])
        let gevoerd: Day? = [.concept, .uitgenodigd].contains(zaak.status) ? nil : today.adding(days: -5)
        let vast: Instant? =
            zaak.status == .vastgesteld ? now : zaak.status == .afgerond ? now.adding(seconds: -40 * 86_400) : nil
        let uitgenodigd: Instant? = zaak.status == .concept ? nil : now
        let isAf = zaak.status == .afgerond
        try database.run(
            """
            insert into dialoog (id, medewerker_id, gesprekspartner_id, soort, wijze, aanleiding, aangevraagd_door,
                sjabloon_code, sjabloon_versie, status, uitgenodigd_op, gevoerd_datum, onderwerpen, horizon_besproken,
                vastgesteld_op, met_kanttekening, afgerond_datum, afsluit_reden, vervolg_op_id, auteur_id,
                aangemaakt_op, gewijzigd_op, revisie)
            values (\(id), \(ik), \(partner), \(zaak.soort.rawValue), 'voorbereid', 'frequent_middellang',
                'gesprekspartner', 'focus-op-inzetbaarheid', 1, \(zaak.status.rawValue),
                \(uitgenodigd), \(gevoerd),
                '["werkinhoud"]', '1_tot_5_jaar', \(vast), 0, \(isAf ? today : nil),
                \(isAf ? "geen_vervolg_nodig" : nil), \(zaak.eerder), \(partner), \(now), \(now), 1)
            """)
        var ids = ["dialoogId": id.text]
        try vooraf(zaak, id)
        ids.merge(try gesprek(zaak, id)) { $1 }
        ids.merge(try uitkomst(zaak, id)) { $1 }
        ids.merge(try afspraak(zaak, id)) { $1 }
        return ids
    }

    private func vooraf(_ zaak: Zaak, _ id: ID) throws(DatabaseError) {
        let keuzes = #"{"plaats":"\#(woord("keuze", zaak))"}"#
        try database.run(
            """
            insert into uitnodiging (id, dialoog_id, kanalen, tekst, criterium, auteur_id, verstuurd_datum, reactie,
                reactie_datum, keuzes)
            values (\(nieuw()), \(id), '["bericht"]', \(woord("uitnodiging", zaak)), \(woord("criterium", zaak)),
                \(mensen[zaak.partner]), \(today), 'komt', \(today), \(keuzes))
            """)
        let antwoorden: [(String, Int64, String, Int64)] = [
            ("medewerker", 1, "antwoordprive", 0), ("medewerker", 2, "antwoordgedeeld", 1),
            ("gesprekspartner", 1, "antwoordpartner", 1),
        ]
        for zijde in ["medewerker", "gesprekspartner"] {
            try database.run(
                """
                insert into voorbereiding (id, dialoog_id, zijde, ingevuld_met_hulp, kopie_bewaren, ingediend_op,
                    gewijzigd_op, revisie) values (\(nieuw()), \(id), \(zijde), 0, 0, \(now), \(now), 1)
                """)
        }
        for (zijde, vraag, deel, gedeeld) in antwoorden {
            try database.run(
                """
                insert into antwoord (id, dialoog_id, zijde, vraag, status, tekst, gedeeld, gewijzigd_op, revisie)
                values (\(nieuw()), \(id), \(zijde), \(vraag), 'beantwoord', \(woord(deel, zaak)), \(gedeeld),
                    \(now), 1)
                """)
        }
    }

    private func gesprek(_ zaak: Zaak, _ id: ID) throws(DatabaseError) -> [String: String] {
        let (gesprek, deelnemer) = (nieuw(), nieuw())
        try database.run(
            """
            insert into gesprek (id, dialoog_id, soort, gepland_op, duur_minuten, vorm, plaats, aangemaakt_op)
            values (\(gesprek), \(id), 'vervolggesprek', \(now.adding(seconds: 5 * 86_400)), 45, 'op_locatie',
                \(woord("plaats", zaak)), \(now))
            """)
        let wie = zaak.naam == "afgerond" ? "hrDeelnemerNadien" : "hrDeelnemer"
        let rijen: [(ID, String, RolDeelnemer)] = [
            (nieuw(), "medewerker", .medewerker), (nieuw(), zaak.partner, .gesprekspartner),
            (deelnemer, wie, .begeleider),
        ]
        for (nummer, persoon, rol) in rijen {
            try database.run(
                """
                insert into deelnemer (id, dialoog_id, gesprek_id, persoon_id, rol, op_verzoek_van,
                    akkoord_medewerker)
                values (\(nummer), \(id), \(gesprek), \(mensen[persoon]), \(rol.rawValue), 'medewerker', 1)
                """)
        }
        return ["gesprekId": gesprek.text, "deelnemerId": deelnemer.text]
    }

    private func uitkomst(_ zaak: Zaak, _ id: ID) throws(DatabaseError) -> [String: String] {
        let (reactie, wens, ik, partner) = (nieuw(), nieuw(), mensen["medewerker"], mensen[zaak.partner])
        try database.run(
            """
            insert into samenvatting (id, dialoog_id, versie, tekst, auteur_id, auteur_rol, aangemaakt_op)
            values (\(nieuw()), \(id), 1, \(woord("samenvatting", zaak)), \(partner), 'gesprekspartner', \(now))
            """)
        try database.run(
            """
            insert into reactie (id, dialoog_id, medewerker_id, rol, reactie, opmerking, versie, aangemaakt_op)
            values (\(reactie), \(id), \(ik), 'medewerker', 'gezien', \(woord("reactie", zaak)), 1, \(now))
            """)
        try database.run(
            """
            insert into wens (id, dialoog_id, onderwerp, wens, antwoord, toelichting, auteur_id, beantwoord_door_id,
                beantwoord_op, aangemaakt_op)
            values (\(wens), \(id), 'werkinhoud', \(woord("wens", zaak)), 'nee', \(woord("wensantwoord", zaak)),
                \(ik), \(partner), \(now), \(now))
            """)
        try database.run(
            """
            insert into correctie (id, dialoog_id, wat, oud, nieuw, reden, door_id, rol, aangemaakt_op)
            values (\(nieuw()), \(id), 'samenvatting', \(woord("correctieoud", zaak)),
                \(woord("correctienieuw", zaak)), \(woord("correctiereden", zaak)), \(partner), 'gesprekspartner',
                \(now))
            """)
        try database.run(
            """
            insert into verklaring (id, dialoog_id, tekst, aangemaakt_op, gewijzigd_op)
            values (\(nieuw()), \(id), \(woord("verklaring", zaak)), \(now), \(now))
            """)
        return ["reactieId": reactie.text, "wensId": wens.text]
    }

    private func afspraak(_ zaak: Zaak, _ id: ID) throws(DatabaseError) -> [String: String] {
        let (afspraak, evaluatie) = (nieuw(), nieuw())
        try database.run(
            """
            insert into afspraak (id, dialoog_id, soort, tekst, versie, medewerker_doet, werkgever_doet, maatwerk,
                maatwerk_toelichting, keerzijde_besproken, bron, status, aangemaakt_op, gewijzigd_op, revisie)
            values (\(afspraak), \(id), 'ontwikkelafspraak', \(woord("afspraak", zaak)), 1,
                \(woord("medewerkerdoet", zaak)), \(woord("werkgeverdoet", zaak)), 1, \(woord("maatwerk", zaak)), 0,
                \(woord("bron", zaak)), 'overeengekomen', \(now), \(now), 1)
            """)
        try database.run(
            """
            insert into afspraak_versie (id, afspraak_id, versie, soort, tekst, maatwerk, keerzijde_besproken,
                aangemaakt_op)
            values (\(nieuw()), \(afspraak), 1, 'ontwikkelafspraak', \(woord("versie", zaak)), 0, 0, \(now))
            """)
        try database.run(
            """
            insert into evaluatie (id, afspraak_id, datum, oordeel, opmerking_medewerker,
                opmerking_gesprekspartner, aangemaakt_op)
            values (\(evaluatie), \(afspraak), \(today), 'loopt', \(woord("evaluatiem", zaak)),
                \(woord("evaluatiep", zaak)), \(now))
            """)
        return ["afspraakId": afspraak.text, "evaluatieId": evaluatie.text]
    }

    private func actie(_ zaak: Zaak, _ soort: Actiesoort, _ afspraak: String) throws(DatabaseError) -> [String: String]
    {
        let (id, voortgang, straks) = (nieuw(), nieuw(), today.adding(days: 20))
        let steun: ID? = soort == .gewoon ? mensen["steun"] : nil
        let eigenaar: ID? = soort == .vanHr ? nil : mensen[soort == .gewoon ? "eigenaar" : "medewerker"]
        func eigen(_ deel: String) -> String { woord(deel + soort.rawValue, zaak) }
        try database.run(
            """
            insert into actie (id, dialoog_id, medewerker_id, afspraak_id, omschrijving, soort_ondersteuning,
                eigenaar_soort, eigenaar_id, steun_van_id, als_dan, streefdatum_eerst, streefdatum_nu, status,
                hr_delen, auteur_id, aangemaakt_op, gewijzigd_op, revisie, vastgelopen_sinds)
            values (\(id), \(zaak.ids["dialoogId"]), \(mensen["medewerker"]), \(afspraak), \(eigen("actie")),
                \(soort == .persoonlijk ? "persoonlijke_ondersteuning" : "scholing"),
                \(soort == .vanHr ? "hr" : "persoon"), \(eigenaar), \(steun), \(eigen("alsdan")), \(straks), \(straks),
                'loopt_vast', \(soort == .gedeeld ? "gedeeld" : "nee"), \(mensen["medewerker"]), \(now), \(now), 1,
                \(today))
            """)
        try database.run(
            """
            insert into actie_stand (actie_id, revisie, van_op, status, streefdatum_nu, vastgelopen_sinds)
            values (\(id), 1, \(now), 'loopt_vast', \(straks), \(today))
            """)
        try database.run(
            """
            insert into actie_spoor (actie_id, positie, medewerker_id, ooit_gedeeld, nu_gedeeld, gedeeld_positie)
            values (\(id), 1, \(mensen["medewerker"]), \(Int64(soort == .gedeeld ? 1 : 0)),
                \(Int64(soort == .gedeeld ? 1 : 0)), iif(\(Int64(soort == .gedeeld ? 1 : 0)), 1, null))
            """)
        try database.run(
            """
            insert into voortgang (id, actie_id, auteur_id, tekst, aangemaakt_op)
            values (\(voortgang), \(id), \(mensen["medewerker"]), \(eigen("voortgang")), \(now))
            """)
        try database.run(
            """
            insert into belemmering (id, actie_id, soort, toelichting, van_datum, aangemaakt_op)
            values (\(nieuw()), \(id), 'kan_niet', \(eigen("belemmering")), \(today), \(now))
            """)
        try database.run(
            """
            insert into bijstelling (id, actie_id, van, naar, reden, akkoord_medewerker, aangemaakt_op)
            values (\(nieuw()), \(id), \(today), \(straks), \(eigen("bijstelling")), 1, \(now))
            """)
        return ["actieId": id.text, "voortgangId": voortgang.text]
    }
}
