import API
import Model
import Schema

/// What is still ahead of people: an invitation, a preparation, a planned talk, a word on a signal.
extension Verteller {
    /// The partner invites with a letter about the work, nothing else.
    private static let brief: Value = [
        "kanalen": ["persoonlijk", "bericht"],
        "tekst": .text(
            """
            Ik nodig je uit voor een gesprek over je werk en wat je daarvoor nodig hebt. Het is geen controle en geen \
            beoordeling. \(Uitnodiging.vrijheid) We leggen samen vast wat we afspreken.
            """),
    ]

    private static let formulier: Value = "focus-op-inzetbaarheid"

    /// An invitation that waits for an answer, with a preparation that is begun and not finished.
    mutating func nodigUit(_ paar: Paar) {
        let verhaal = Verhaal(paar)
        begin(verhaal, dagenGeleden: 9)
        bereidVoor(verhaal, dagenGeleden: 5, antwoorden: Self.antwoorden.prefix(2), isKlaar: false)
    }

    /// The employee comes, wants the adviser there, and is prepared; the talk is in a few days.
    mutating func spreekAf(_ paar: Paar, met adviseur: ID) {
        let verhaal = Verhaal(paar)
        begin(verhaal, dagenGeleden: 21)
        let dag = vandaag.adding(days: 3).werkdagErna
        let keuzes: Value = ["hrErbij": true, "plaats": "kamer 1.14", "dagdeel": "ochtend"]
        stap(vandaag.adding(days: -17)) { toneel, op throws(Failure) in
            let komt: Value = ["reactie": "komt", "keuzes": keuzes]
            try toneel.doe(.reageerOpUitnodiging, als: paar.medewerker, op: op, bij: verhaal.plek, komt)
            guard let moment = Instant(dag, hour: 10) else { return }
            let gesprek = try toneel.doe(
                .planGesprek, als: paar.partner, op: op, bij: verhaal.plek,
                ["geplandOp": .text(moment.text), "duurMinuten": 60, "vorm": "op_locatie", "plaats": "kamer 1.14"])
            try toneel.doe(
                .maakDeelnemer, als: paar.medewerker, op: op,
                bij: verhaal.plek + [("gesprekId", gesprek["id"]?.tekst ?? "")],
                ["persoonId": .text(adviseur.text), "rol": "begeleider"])
        }
        bereidVoor(verhaal, dagenGeleden: 8, antwoorden: Self.antwoorden[...], isKlaar: true)
    }

    /// An employee who wants to talk needs no invitation.
    mutating func beginZelf(_ paar: Paar) {
        let formulier = Self.formulier
        stap(vandaag.adding(days: -4)) { toneel, op throws(Failure) in
            try toneel.doe(.beginDialoog, als: paar.medewerker, op: op, ["sjabloonCode": formulier])
        }
    }

    /// A talk to look back in was held this week; what became of the agreement is not said yet.
    mutating func kijkTerug(_ paar: Paar) {
        let (verhaal, thema) = (Verhaal(paar), Thema.afwisseling)
        let body = Self.gesprek(thema, paar, op: vandaag.adding(days: -100).werkdagErna, tot: vandaag)
        stap(vandaag.adding(days: -100)) { toneel, op throws(Failure) in
            verhaal.onthoud(try toneel.doe(.maakDialoog, als: paar.partner, op: op, body))
        }
        stap(vandaag.adding(days: -94)) { toneel, op throws(Failure) in
            let akkoord: Value = ["reactie": "akkoord", "versie": 1]
            try toneel.doe(.maakReactie, als: paar.medewerker, op: op, bij: verhaal.plek, akkoord)
            try toneel.doe(
                .bevestigAfspraak, als: paar.medewerker, op: op, bij: verhaal.afspraak("afspraak"), ["versie": 1])
            try toneel.doe(.deelActieMetHr, als: paar.medewerker, op: op, bij: verhaal.actie("actie"))
        }
        stap(vandaag.adding(days: -4)) { toneel, op throws(Failure) in
            let gesprek: Value = [
                "soort": "vervolggesprek", "datum": .text(op.day.text), "duurMinuten": 30, "vorm": "op_locatie",
            ]
            try toneel.doe(.maakGesprek, als: paar.partner, op: op, bij: verhaal.plek, gesprek)
        }
    }

    /// A signal came in and the adviser said what they think of it; the partner has yet to.
    mutating func signaleer(_ paar: Paar, beheerder: ID, adviseur: ID) {
        stap(vandaag.adding(days: -30)) { toneel, op throws(Failure) in
            try toneel.doe(.wijzigInstellingen, als: beheerder, op: op, ["signalenAan": true])
        }
        let verhaal = Verhaal(paar)
        stap(vandaag.adding(days: -8)) { toneel, op throws(Failure) in
            let signaal = try toneel.meld(
                .maakSignaal, met: .signalenSchrijven, op: op,
                [
                    "medewerkerId": .text(paar.medewerker.text), "soort": "meldfrequentie", "drempel": 3,
                    "vensterMaanden": 12, "peildatum": .text(op.day.text), "bron": "HR-systeem",
                ])
            verhaal.onthoud(signaal)
        }
        stap(vandaag.adding(days: -4)) { toneel, op throws(Failure) in
            try toneel.doe(
                .besluitOverSignaal, als: adviseur, op: op, bij: [("signaalId", verhaal.id)],
                ["besluit": "uitnodigen"])
        }
    }

    /// The partner begins and invites on one day.
    private mutating func begin(_ verhaal: Verhaal, dagenGeleden: Int) {
        let (paar, brief) = (verhaal.paar, Self.brief)
        let body: Value = [
            "medewerkerId": .text(paar.medewerker.text), "aanleiding": "gesprekscyclus",
            "sjabloonCode": Self.formulier,
        ]
        stap(vandaag.adding(days: -dagenGeleden)) { toneel, op throws(Failure) in
            verhaal.onthoud(try toneel.doe(.beginDialoog, als: paar.partner, op: op, body))
            try toneel.doe(.schrijfUitnodiging, als: paar.partner, op: op, bij: verhaal.plek, brief)
            try toneel.doe(.nodigUit, als: paar.partner, op: op, bij: verhaal.plek)
        }
    }

    private static let antwoorden: [(vraag: Int, tekst: String)] = [
        (1, "Ik help inwoners aan de balie. De meeste vragen ken ik; de bijzondere zoek ik graag uit."),
        (2, "Van een vraag die opgelost is, en van nieuwe collega's wegwijs maken."),
        (3, "De drukte op maandag. Dan blijft ander werk liggen."),
        (4, "Meer afwisseling, en iets leren wat ik ook over vijf jaar kan gebruiken."),
        (9, "Af en toe een dagdeel zonder balie. Zelf zoek ik een cursus uit."),
    ]

    private mutating func bereidVoor(
        _ verhaal: Verhaal, dagenGeleden: Int, antwoorden: ArraySlice<(vraag: Int, tekst: String)>, isKlaar: Bool
    ) {
        let medewerker = verhaal.paar.medewerker
        stap(vandaag.adding(days: -dagenGeleden)) { toneel, op throws(Failure) in
            for (vraag, tekst) in antwoorden {
                try toneel.doe(
                    .wijzigAntwoord, als: medewerker, op: op, bij: verhaal.plek + [("vraag", "\(vraag)")],
                    ["tekst": .text(tekst), "gedeeld": .flag(vraag != 3)])
            }
            guard isKlaar else { return }
            try toneel.doe(.dienVoorbereidingIn, als: medewerker, op: op, bij: verhaal.plek)
        }
    }

    /// A talk with one agreement and one action that runs on past `vandaag`.
    static func gesprek(_ thema: Thema, _ paar: Paar, op dag: Day, tot vandaag: Day) -> Value {
        [
            "medewerkerId": .text(paar.medewerker.text), "aanleiding": "gesprekscyclus",
            "gesprek": ["datum": .text(dag.text), "duurMinuten": 45, "vorm": "op_locatie"],
            "onderwerpen": .list(thema.onderwerpen.map { .text($0.rawValue) }),
            "samenvatting": ["tekst": .text(thema.samenvattingen[0])],
            "afspraken": [
                [
                    "ref": "afspraak", "soort": .text(thema.afspraak.soort.rawValue),
                    "tekst": .text(thema.afspraak.tekst), "medewerkerDoet": .text(thema.afspraak.medewerkerDoet),
                    "werkgeverDoet": .text(thema.afspraak.werkgeverDoet),
                    "evaluatieDatum": .text(vandaag.adding(days: -4).text),
                ]
            ],
            "acties": [
                [
                    "ref": "actie", "omschrijving": .text(thema.acties[0].omschrijving),
                    "soortOndersteuning": .text(thema.acties[0].soort.rawValue),
                    "eigenaarId": .text(paar.medewerker.text), "afspraakId": "afspraak",
                    "streefdatumEerst": .text(vandaag.adding(days: 30).text),
                ]
            ],
        ]
    }
}
