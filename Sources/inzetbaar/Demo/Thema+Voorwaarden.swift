import Model

/// Subjects about time, pay and the place of work.
extension Thema {
    static let verlof = Thema(
        onderwerpen: [.verlofEnVerloftegoed, .werkPriveBalans],
        samenvattingen: [
            "Er staan veel verlofuren open. We verdelen ze over de komende twee jaar, zodat er ook echt rust is.",
            "Verlof opnemen lukt alleen in de zomer. We spreken vaste vrije dagen af in het hele jaar.",
        ],
        wens: Wenstekst(
            wens: "Een periode van zes weken achter elkaar vrij.",
            deels: "Vier weken achter elkaar kan, de andere twee weken later in het jaar.",
            nee: "In het hoogseizoen kan het niet. In het voorjaar bespreken we een andere periode.",
            nogNiet: "Eerst moet het verlof van het hele team bekend zijn."),
        afspraak: Afspraaktekst(
            soort: .flexibiliteitsafspraak, tekst: "Elke twee weken een vrije vrijdag uit het verloftegoed.",
            medewerkerDoet: "Plant de vrijdagen een half jaar vooruit.",
            werkgeverDoet: "Zegt een vrije vrijdag niet af als het druk wordt.", uren: 96),
        acties: [
            Actietekst(
                omschrijving: "Een overzicht vragen van het verloftegoed en wanneer het vervalt.",
                soort: .verlofinformatie, eigenaar: .hr, voortgang: ["Het overzicht is aangevraagd."],
                belemmering: .weetNiet, watInDeWegZit: "De oude uren staan in een ander systeem.",
                waaromLater: "De administratie is nog bezig met het nieuwe systeem."),
            Actietekst(
                omschrijving: "Een plan maken om het verlof in twee jaar op te nemen.", soort: .verlofstuwmeerAfbouwen,
                eigenaar: .medewerker, alsDan: "Als het rooster uitkomt, dan vraag ik meteen mijn vrije dagen aan.",
                voortgang: ["Het plan voor dit jaar is klaar."], belemmering: .krijgtGeenMogelijkheden,
                watInDeWegZit: "In de vakantietijd is er geen vervanging.",
                waaromLater: "Het overzicht was er nog niet."),
        ])

    static let werkplek = Thema(
        onderwerpen: [.arbeidsomstandigheden, .vitaliteit],
        samenvattingen: [
            "De werkplek is in de nieuwe ruimte lawaaiig. We zoeken een rustiger plek voor werk met veel aandacht.",
            "Het bureau en de schermen zijn niet goed ingesteld. Een adviseur kijkt mee.",
        ],
        wens: Wenstekst(
            wens: "Een vaste plek in de stille ruimte op dagen met veel dossiers.",
            deels: "Op twee dagen per week kan een plek worden vastgezet.",
            nee: "Vaste plekken zijn er in dit gebouw niet. Er komen wel meer stille plekken.",
            nogNiet: "Facilitaire Zaken bekijkt de indeling van de verdieping."),
        afspraak: Afspraaktekst(
            soort: .taakafspraak, tekst: "Twee dagen per week werken in de stille ruimte.",
            medewerkerDoet: "Boekt de plek op tijd en geeft hem vrij als het niet nodig is.",
            werkgeverDoet: "Houdt op die dagen een plek vrij."),
        acties: [
            Actietekst(
                omschrijving: "Een werkplekonderzoek aanvragen.", soort: .werkplekonderzoek, eigenaar: .gesprekspartner,
                voortgang: ["De adviseur komt volgende week."], belemmering: .weetNiet,
                watInDeWegZit: "Het is niet duidelijk bij wie de aanvraag hoort.",
                waaromLater: "De adviseur had eerder geen plek."),
            Actietekst(
                omschrijving: "Een ander bureau en een tweede scherm bestellen.", soort: .werkplekaanpassing,
                eigenaar: .hr, voortgang: ["Besteld.", "De leverancier levert in twee delen."],
                belemmering: .krijgtGeenMogelijkheden, watInDeWegZit: "De leverancier heeft een lange levertijd.",
                waaromLater: "De levering is uitgesteld."),
        ])

    static let werktijden = Thema(
        onderwerpen: [.werkPriveBalans, .arbeidsvoorwaarden],
        samenvattingen: [
            "Andere begintijden maken de week een stuk makkelijker. Het team kan daar rekening mee houden.",
            "De late diensten vallen vaak op dezelfde dag. We verdelen ze eerlijker.",
        ],
        wens: Wenstekst(
            wens: "Op woensdag om zeven uur beginnen en om drie uur klaar zijn.",
            deels: "Om half acht beginnen kan, omdat het gebouw dan open is.",
            nee: "De balie is open tot vijf uur en op woensdag is er niemand anders.",
            nogNiet: "We proberen het twee maanden en beslissen dan."),
        afspraak: Afspraaktekst(
            soort: .flexibiliteitsafspraak, tekst: "Op woensdag werktijd van half acht tot half vier.",
            medewerkerDoet: "Ruilt op tijd als er een late vergadering is.",
            werkgeverDoet: "Plant op woensdag na half vier niets waar iedereen bij moet zijn."),
        acties: [
            Actietekst(
                omschrijving: "De nieuwe werktijden in het rooster zetten.", soort: .werktijdafspraak,
                eigenaar: .gesprekspartner, voortgang: ["Ingevoerd voor het komende kwartaal."],
                belemmering: .krijgtGeenMogelijkheden, watInDeWegZit: "Het gebouw gaat pas om acht uur open.",
                waaromLater: "Eerst moest de beveiliging worden aangepast."),
            Actietekst(
                omschrijving: "Navragen wat deze werktijden betekenen voor de toeslag.", soort: .atvRuil,
                eigenaar: .hr, voortgang: ["De vraag ligt bij de salarisadministratie."], belemmering: .weetNiet,
                watInDeWegZit: "De cao is net veranderd.", waaromLater: "Wacht op uitleg over de cao."),
        ])

    static let laterMinder = Thema(
        onderwerpen: [.loopbaanEnToekomst, .verlofEnVerloftegoed],
        samenvattingen: [
            "De laatste jaren tot het pensioen graag met plezier werken. We bekijken minder uren.",
            "Over vier jaar pensioen. Door nu te kijken wat er kan, is er straks geen haast.",
        ],
        wens: Wenstekst(
            wens: "Vanaf volgend jaar een dag per week minder werken.",
            deels: "Een halve dag minder kan meteen, een hele dag als de overdracht klaar is.",
            nee: "Dit jaar kan het team de uren niet missen. Volgend jaar komt er iemand bij en kan het wel.",
            nogNiet: "Eerst rekent HR uit wat het betekent."),
        afspraak: Afspraaktekst(
            soort: .flexibiliteitsafspraak, tekst: "Vanaf januari 28 uur per week, met behoud van het vaste team.",
            medewerkerDoet: "Draagt de grote dossiers over aan een collega.",
            werkgeverDoet: "Past het contract aan en haalt taken weg, niet alleen uren.", uren: 28),
        acties: [
            Actietekst(
                omschrijving: "Uitleg vragen over deeltijdpensioen.", soort: .pensioenvoorlichting,
                eigenaar: .medewerker,
                alsDan: "Als de datum van de bijeenkomst bekend is, dan meld ik me aan.",
                voortgang: ["Aangemeld voor de bijeenkomst."], belemmering: .krijgtGeenMogelijkheden,
                watInDeWegZit: "De bijeenkomst is vol.", waaromLater: "De volgende bijeenkomst is in het voorjaar."),
            Actietekst(
                omschrijving: "Uitrekenen wat minder uren betekent.", soort: .deeltijdpensioen, eigenaar: .hr,
                voortgang: ["De eerste berekening is er."], belemmering: .weetNiet,
                watInDeWegZit: "Er zijn nog gegevens nodig van het pensioenfonds.",
                waaromLater: "Het pensioenfonds heeft meer tijd nodig."),
            Actietekst(
                omschrijving: "De overdracht van de grote dossiers plannen.", soort: .mentorOfCollega,
                eigenaar: .gesprekspartner, voortgang: ["De opvolger loopt mee."],
                belemmering: .krijgtGeenMogelijkheden, watInDeWegZit: "De vacature is nog niet vervuld.",
                waaromLater: "De opvolger begint later."),
        ])

    static let toelage = Thema(
        onderwerpen: [.arbeidsvoorwaarden, .wederzijdseVerwachtingen],
        samenvattingen: [
            "Tijdens de vacature zijn er extra taken gedaan. We hebben besproken wat daar tegenover staat.",
            "De extra coördinatie is meer werk dan gedacht. We spreken af hoe lang dit duurt en wat daarbij hoort.",
        ],
        wens: Wenstekst(
            wens: "Een toelage zolang de extra taken duren.",
            deels: "Een toelage voor een half jaar, daarna gaan de taken terug.",
            nee: "Voor deze taken is er geen toelage. We halen andere taken weg.",
            nogNiet: "De directie beslist hier volgende maand over."),
        afspraak: Afspraaktekst(
            soort: .beloningsafspraak, tekst: "Een toelage per maand zolang de coördinatie erbij wordt gedaan.",
            medewerkerDoet: "Doet de coördinatie en leert een collega in.",
            werkgeverDoet: "Betaalt de toelage en vult de vacature.",
            maatwerk: "Uitgelegd in het team: de toelage hoort bij de taak en stopt als de taak stopt.",
            bedragEurocent: 15_000, bron: "afdelingsbudget"),
        acties: [
            Actietekst(
                omschrijving: "De toelage aanvragen.", soort: .overig, eigenaar: .gesprekspartner,
                voortgang: ["De aanvraag is getekend."], belemmering: .durftOfMagNiet,
                watInDeWegZit: "De handtekening van de directie ontbreekt.",
                waaromLater: "De directie vergadert pas over drie weken."),
            Actietekst(
                omschrijving: "Een collega inleren in de coördinatie.", soort: .taakroulatie, eigenaar: .medewerker,
                voortgang: ["De collega doet nu de helft van de planning."], belemmering: .kanNiet,
                watInDeWegZit: "De collega heeft nog geen toegang tot de planning.",
                waaromLater: "De vacature is nog niet vervuld."),
        ])

    static let buitenwerk = Thema(
        onderwerpen: [.arbeidsomstandigheden, .werkinhoud],
        samenvattingen: [
            "Het werk buiten is mooi, maar het tillen mag minder. Met een hulpmiddel en een andere verdeling kan dat.",
            "De routes zijn lang geworden. We kijken naar een andere indeling en beter materiaal.",
        ],
        wens: Wenstekst(
            wens: "Een wagen met een hefplateau voor de hele ploeg.",
            deels: "Er komt één wagen die twee ploegen delen.",
            nee: "Dit jaar is er geen geld voor. Wel komen er nieuwe steekwagens.",
            nogNiet: "Inkoop vraagt de prijzen op."),
        afspraak: Afspraaktekst(
            soort: .taakafspraak, tekst: "Zwaar werk en licht werk wisselen per halve dag.",
            medewerkerDoet: "Maakt de verdeling samen met de ploeg.",
            werkgeverDoet: "Zorgt dat er altijd twee mensen zijn voor het zware werk."),
        acties: [
            Actietekst(
                omschrijving: "Twee hulpmiddelen uitproberen in de ploeg.", soort: .hulpmiddel, eigenaar: .medewerker,
                voortgang: ["De eerste proef was goed.", "Het tweede hulpmiddel past niet in de wagen."],
                belemmering: .krijgtGeenMogelijkheden, watInDeWegZit: "De leverancier leent nu niets uit.",
                waaromLater: "Door het weer kon de proef niet doorgaan."),
            Actietekst(
                omschrijving: "Advies vragen aan de ergocoach over de routes.", soort: .ergocoach, eigenaar: .hr,
                voortgang: ["De ergocoach rijdt een dag mee."], belemmering: .weetNiet,
                watInDeWegZit: "Het is niet bekend welke ergocoach bij dit team hoort.",
                waaromLater: "De ergocoach heeft een volle agenda."),
        ])
}
