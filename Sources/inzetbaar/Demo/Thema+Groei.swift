import Model

/// Subjects about learning and about what comes next.
extension Thema {
    static let opleiding = Thema(
        onderwerpen: [.kennisEnOntwikkeling, .kennisVanMogelijkheden],
        samenvattingen: [
            "Het vak verandert door de nieuwe wet. Een opleiding helpt om inwoners goed te blijven helpen.",
            "Er is veel ervaring, maar geen diploma. We kijken of een EVC-traject past.",
        ],
        wens: Wenstekst(
            wens: "De opleiding Omgevingswet volgen, een dag per week.",
            deels: "De opleiding kan; een halve dag in werktijd en een halve dag eigen tijd.",
            nee: "Dit jaar is het budget op. We zetten de aanvraag bovenaan voor volgend jaar.",
            nogNiet: "HR zoekt uit welke opleiding het beste aansluit."),
        afspraak: Afspraaktekst(
            soort: .ontwikkelafspraak, tekst: "Binnen een jaar de opleiding afronden en de kennis delen met het team.",
            medewerkerDoet: "Volgt de lessen en geeft twee keer een korte uitleg in het team.",
            werkgeverDoet: "Betaalt de opleiding en geeft een halve dag per week studietijd.", uren: 4,
            bron: "loopbaanbudget"),
        acties: [
            Actietekst(
                omschrijving: "Drie opleidingen vergelijken op inhoud, tijd en prijs.", soort: .scholing,
                eigenaar: .medewerker, alsDan: "Als ik vrijdagmiddag klaar ben met de post, dan bel ik een opleider.",
                voortgang: ["Twee opleiders hebben informatie gestuurd.", "De keuze is gemaakt."],
                belemmering: .weetNiet, watInDeWegZit: "Het is niet duidelijk welke opleiding hier telt.",
                waaromLater: "Eén opleider geeft pas volgende maand een open dag."),
            Actietekst(
                omschrijving: "Uitzoeken of de opleiding uit het loopbaanbudget kan.", soort: .scholingsbudget,
                eigenaar: .hr, voortgang: ["De aanvraag ligt bij de salarisadministratie."],
                belemmering: .weetNiet, watInDeWegZit: "De nieuwe regeling is nog niet vastgesteld.",
                waaromLater: "Wacht op de nieuwe regeling."),
            Actietekst(
                omschrijving: "Studietijd in het rooster zetten.", soort: .werktijdafspraak,
                eigenaar: .gesprekspartner, voortgang: ["Staat in het rooster tot de zomer."],
                belemmering: .krijgtGeenMogelijkheden, watInDeWegZit: "Er is nog geen vervanging op donderdag.",
                waaromLater: "De opleiding begint later."),
        ])

    static let loopbaan = Thema(
        onderwerpen: [.loopbaanEnToekomst, .kennisVanMogelijkheden],
        samenvattingen: [
            "Over vijf jaar graag ander werk binnen de gemeente. We onderzoeken welke richtingen er zijn.",
            "De functie kan over een paar jaar anders worden. Op tijd rondkijken geeft rust.",
        ],
        wens: Wenstekst(
            wens: "Een paar dagen meelopen bij een andere afdeling.",
            deels: "Twee dagen kan dit voorjaar, meer dagen pas na de zomer.",
            nee: "In dit team is er nu geen vervanging. We kijken in het najaar opnieuw.",
            nogNiet: "Ik vraag bij de andere afdeling of er plek is."),
        afspraak: Afspraaktekst(
            soort: .ontwikkelafspraak, tekst: "Dit jaar twee andere werkplekken leren kennen.",
            medewerkerDoet: "Kiest de werkplekken en schrijft op wat past en wat niet.",
            werkgeverDoet: "Geeft er vier dagen werktijd voor en legt het eerste contact."),
        acties: [
            Actietekst(
                omschrijving: "Een gesprek met de loopbaanadviseur voeren.", soort: .loopbaanorientatie,
                eigenaar: .medewerker, alsDan: "Als ik de uitnodiging krijg, dan kies ik de eerste datum die kan.",
                voortgang: ["De afspraak staat."], belemmering: .krijgtGeenMogelijkheden,
                watInDeWegZit: "De wachttijd bij de loopbaanadviseur is lang.",
                waaromLater: "De loopbaanadviseur heeft pas later plek."),
            Actietekst(
                omschrijving: "Een meeloopplek zoeken bij een andere afdeling.", soort: .interneMobiliteit,
                eigenaar: .hr, voortgang: ["Twee afdelingen willen meewerken.", "De data zijn bekend."],
                belemmering: .krijgtGeenMogelijkheden, watInDeWegZit: "De afdelingen hebben tot de zomer geen plek.",
                waaromLater: "Na de zomer is er meer ruimte."),
        ])

    static let meester = Thema(
        onderwerpen: [.motivatieEnWerkplezier, .loopbaanEnToekomst],
        samenvattingen: [
            "Kennis doorgeven aan nieuwe collega's geeft energie. Dat mag een vast deel van het werk worden.",
            "Er zit veel kennis in één hoofd. We willen die verdelen voordat iemand anders het nodig heeft.",
        ],
        wens: Wenstekst(
            wens: "Vaste begeleider worden van nieuwe collega's.",
            deels: "Eén nieuwe collega tegelijk, zodat het gewone werk door kan gaan.",
            nee: "Dit jaar komen er geen nieuwe collega's bij. We denken aan je als dat verandert.",
            nogNiet: "Eerst moet duidelijk zijn wanneer de vacatures open gaan."),
        afspraak: Afspraaktekst(
            soort: .taakafspraak, tekst: "Vaste begeleider van nieuwe collega's in het eerste halfjaar.",
            medewerkerDoet: "Maakt een inwerkplan en heeft elke week een uur voor vragen.",
            werkgeverDoet: "Haalt daarvoor twee andere taken weg."),
        acties: [
            Actietekst(
                omschrijving: "Een inwerkplan van één bladzijde maken.", soort: .mentorOfCollega,
                eigenaar: .medewerker, alsDan: "Als een nieuwe collega iets vraagt, dan zet ik dat in het plan.",
                voortgang: ["De eerste versie is getest met een stagiair."], belemmering: .kanNiet,
                watInDeWegZit: "Schrijven is lastig; hulp bij de tekst zou helpen.",
                waaromLater: "De tekst moest korter."),
            Actietekst(
                omschrijving: "Een cursus werkbegeleiding regelen.", soort: .scholing, eigenaar: .hr,
                voortgang: ["Er is een groep in het voorjaar."], belemmering: .krijgtGeenMogelijkheden,
                watInDeWegZit: "De groep van dit najaar is vol.", waaromLater: "De volgende groep begint later."),
        ])

    static let nieuwSysteem = Thema(
        onderwerpen: [.kennisEnOntwikkeling, .werkinhoud],
        samenvattingen: [
            "Het nieuwe zaaksysteem kost nu meer tijd dan het oplevert. Oefenen met een collega helpt het meest.",
            "Digitaal werken gaat steeds beter. De laatste stap is zelf rapporten maken.",
        ],
        wens: Wenstekst(
            wens: "Een collega die een paar weken meekijkt in het zaaksysteem.",
            deels: "Twee keer per week een uur kan; de rest met korte filmpjes.",
            nee: "Alle collega's die het goed kennen zijn nu nodig bij de invoering. In januari kan het wel.",
            nogNiet: "Ik vraag wie er tijd heeft."),
        afspraak: Afspraaktekst(
            soort: .ontwikkelafspraak, tekst: "Binnen drie maanden zelfstandig werken in het zaaksysteem.",
            medewerkerDoet: "Oefent elke week een uur en schrijft vragen op.",
            werkgeverDoet: "Regelt een vaste collega die antwoord geeft."),
        acties: [
            Actietekst(
                omschrijving: "De e-learning van het zaaksysteem afmaken.", soort: .eLearning, eigenaar: .medewerker,
                alsDan: "Als het na vieren rustig is, dan doe ik één les.",
                voortgang: ["Vier van de tien lessen gedaan.", "Nog twee lessen."], belemmering: .kanNiet,
                watInDeWegZit: "De lessen gaan uit van kennis die er nog niet is.",
                waaromLater: "De lessen zijn intussen vernieuwd."),
            Actietekst(
                omschrijving: "Een vaste vraagbaak aanwijzen in het team.", soort: .mentorOfCollega,
                eigenaar: .gesprekspartner, voortgang: ["Een collega heeft ja gezegd."],
                belemmering: .krijgtGeenMogelijkheden,
                watInDeWegZit: "De collega die het zou doen, werkt nu ergens anders.",
                waaromLater: "We zoeken een nieuwe vraagbaak."),
        ])

    static let thuiswerken = Thema(
        onderwerpen: [.contactMetOrganisatie, .samenwerkingEnSfeer],
        samenvattingen: [
            "Thuiswerken gaat goed, maar het contact met het team wordt minder. Een vaste teamdag helpt.",
            "Nieuws van de organisatie komt laat aan op onze locatie. We willen dat dat beter gaat.",
        ],
        wens: Wenstekst(
            wens: "Eén vaste dag waarop het hele team op kantoor is.",
            deels: "Om de week lukt het om het hele team op kantoor te hebben.",
            nee: "Door de diensten zijn we nooit allemaal tegelijk vrij. We doen het per twee ploegen.",
            nogNiet: "Het gebouw laat weten of er genoeg plekken zijn."),
        afspraak: Afspraaktekst(
            soort: .flexibiliteitsafspraak, tekst: "Drie dagen thuiswerken, dinsdag altijd op kantoor.",
            medewerkerDoet: "Is op dinsdag op kantoor en op andere dagen goed bereikbaar.",
            werkgeverDoet: "Plant overleg dat samen moet op dinsdag."),
        acties: [
            Actietekst(
                omschrijving: "De dinsdag als teamdag in de agenda zetten.", soort: .werkoverleg,
                eigenaar: .gesprekspartner, voortgang: ["Staat in de agenda."],
                belemmering: .krijgtGeenMogelijkheden, watInDeWegZit: "Op dinsdag zijn er te weinig bureaus.",
                waaromLater: "De verbouwing duurt langer."),
            Actietekst(
                omschrijving: "Elke maand één keer meelunchen met een ander team.", soort: .overig,
                eigenaar: .medewerker, voortgang: ["De eerste keer was leuk."], belemmering: .weetNiet,
                watInDeWegZit: "Het is niet bekend welke teams daarvoor openstaan.",
                waaromLater: "In de drukke weken lukte het niet."),
        ])
}
