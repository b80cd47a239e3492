import Model

/// Subjects about the work of today.
extension Thema {
    static let werkdruk = Thema(
        onderwerpen: [.werkdrukEnHerstel, .regieEnAutonomie],
        samenvattingen: [
            "Op maandag en donderdag is het druk en blijft ander werk liggen. We kijken samen wat later kan.",
            "Er lopen te veel dingen door elkaar. We maken een lijst van wat deze maand af moet en wat kan wachten.",
        ],
        wens: Wenstekst(
            wens: "Eén dagdeel per week zonder telefoon en balie, om dossiers af te maken.",
            deels: "Om de week lukt, elke week niet: dan zijn er te weinig mensen aan de balie.",
            nee: "Tot de verkiezingen hebben we iedereen aan de balie nodig. Daarna bespreken we dit opnieuw.",
            nogNiet: "Ik leg het eerst voor aan het team, omdat het rooster van iedereen verandert."),
        afspraak: Afspraaktekst(
            soort: .taakafspraak, tekst: "De dinsdagmiddag is vrij van balie en telefoon.",
            medewerkerDoet: "Zegt op maandag welke dossiers af moeten.",
            werkgeverDoet: "Zet dit in het rooster en regelt wie de telefoon aanneemt."),
        acties: [
            Actietekst(
                omschrijving: "Een lijst maken van alle taken, met wat af moet en wat kan wachten.",
                soort: .werkoverleg, eigenaar: .medewerker,
                alsDan: "Als er een taak bij komt, dan vraag ik welke andere taak later mag.",
                voortgang: ["De lijst is er voor de helft.", "De lijst is besproken in het werkoverleg."],
                belemmering: .krijgtGeenMogelijkheden,
                watInDeWegZit: "Er is nog geen rustig moment in het rooster om dit te doen.",
                waaromLater: "Eerst was de piek van de paspoorten."),
            Actietekst(
                omschrijving: "Het rooster aanpassen: dinsdagmiddag zonder balie.", soort: .werktijdafspraak,
                eigenaar: .gesprekspartner,
                voortgang: ["Twee collega's willen ruilen.", "Het nieuwe rooster gaat volgende maand in."],
                belemmering: .krijgtGeenMogelijkheden, watInDeWegZit: "De roosters voor dit kwartaal liggen al vast.",
                waaromLater: "Het rooster wordt maar eens per kwartaal gemaakt."),
        ])

    static let afwisseling = Thema(
        onderwerpen: [.werkinhoud, .motivatieEnWerkplezier],
        samenvattingen: [
            "Het werk is na zoveel jaar bekend. Afwisseling geeft weer plezier: een taak erbij, een taak eraf.",
            "Het leukste deel van het werk is het uitleggen aan inwoners. Dat mag meer worden.",
        ],
        wens: Wenstekst(
            wens: "Meewerken aan het project voor de nieuwe website.",
            deels: "Vier uur per week kan, acht uur is te veel voor het team.",
            nee: "Het project heeft al genoeg mensen. We letten op het volgende project.",
            nogNiet: "De projectleider laat weten of er nog plek is."),
        afspraak: Afspraaktekst(
            soort: .taakafspraak, tekst: "Vier uur per week meewerken aan een project; de vaste taken worden minder.",
            medewerkerDoet: "Draagt de controle van de aanvragen over aan een collega.",
            werkgeverDoet: "Maakt vier uur per week vrij en spreekt dat af met de projectleider.", uren: 4),
        acties: [
            Actietekst(
                omschrijving: "Met de projectleider bespreken welke rol past.", soort: .taakroulatie,
                eigenaar: .medewerker, alsDan: "Als het project begint, dan ga ik bij de eerste bijeenkomst zitten.",
                voortgang: ["Een eerste gesprek is geweest.", "Er is een rol: teksten begrijpelijk maken."],
                belemmering: .weetNiet, watInDeWegZit: "Het is niet duidelijk wie over de plekken gaat.",
                waaromLater: "De projectleider is pas na de vakantie bereikbaar."),
            Actietekst(
                omschrijving: "Iemand vinden die de controle van de aanvragen overneemt.", soort: .functieSplitsen,
                eigenaar: .gesprekspartner, voortgang: ["Een collega wil het leren."],
                belemmering: .krijgtGeenMogelijkheden,
                watInDeWegZit: "Alle collega's zitten op dit moment aan hun uren.",
                waaromLater: "De nieuwe collega begint een maand later dan gedacht."),
        ])

    static let samenwerking = Thema(
        onderwerpen: [.samenwerkingEnSfeer, .contactMetOrganisatie],
        samenvattingen: [
            "De samenwerking tussen de twee ploegen kan beter. Wie wat doet is niet altijd duidelijk.",
            "Het team is in korte tijd veranderd. We willen elkaar beter leren kennen en duidelijke taken.",
        ],
        wens: Wenstekst(
            wens: "Elke maand een overleg met de andere ploeg.",
            deels: "Eens per twee maanden is haalbaar met de diensten.",
            nee: "Een vast overleg past niet in de diensten. We proberen eerst een gezamenlijke start van de dag.",
            nogNiet: "Ik bespreek het met de teamleider van de andere ploeg."),
        afspraak: Afspraaktekst(
            soort: .taakafspraak, tekst: "Bij de start van de week verdelen de ploegen samen het werk.",
            medewerkerDoet: "Bereidt de eerste drie keer de verdeling voor.",
            werkgeverDoet: "Zorgt dat beide ploegen er een half uur voor vrij zijn."),
        acties: [
            Actietekst(
                omschrijving: "Een half uur op maandag plannen met beide ploegen.", soort: .werkoverleg,
                eigenaar: .gesprekspartner, voortgang: ["De andere teamleider doet mee."],
                belemmering: .krijgtGeenMogelijkheden, watInDeWegZit: "De ploegen beginnen niet op hetzelfde uur.",
                waaromLater: "We willen eerst de nieuwe diensten afwachten."),
            Actietekst(
                omschrijving: "Opschrijven wie welke vragen van inwoners afhandelt.", soort: .werkoverleg,
                eigenaar: .medewerker, alsDan: "Als een vraag blijft liggen, dan noteer ik van wie die eigenlijk is.",
                voortgang: ["Een eerste versie hangt bij de koffie.", "De lijst klopt nu voor bijna alle vragen."],
                belemmering: .durftOfMagNiet, watInDeWegZit: "Niet iedereen vindt dat dit aan ons is.",
                waaromLater: "Er kwamen nog vragen van de andere ploeg."),
        ])

    static let verwachtingen = Thema(
        onderwerpen: [.wederzijdseVerwachtingen, .regieEnAutonomie],
        samenvattingen: [
            "We hebben uitgesproken wat we van elkaar verwachten. Meer vertrouwen, minder tussentijds controleren.",
            "De opdrachten mogen duidelijker. Daarna is er ruimte om het op een eigen manier te doen.",
        ],
        wens: Wenstekst(
            wens: "Zelf beslissen over aanvragen tot een vast bedrag.",
            deels: "Tot de helft van dat bedrag kan het meteen; daarboven kijken we na een half jaar.",
            nee: "De regels voor controle laten dit niet toe. We maken de controle wel sneller.",
            nogNiet: "De afdeling Financiën moet hier eerst naar kijken."),
        afspraak: Afspraaktekst(
            soort: .ontwikkelafspraak, tekst: "Aanvragen tot het afgesproken bedrag zelf afdoen.",
            medewerkerDoet: "Houdt bij welke aanvragen zelf zijn afgedaan en bespreekt twijfel.",
            werkgeverDoet: "Kijkt eens per maand achteraf, niet vooraf."),
        acties: [
            Actietekst(
                omschrijving: "Een korte opdracht schrijven voor elk nieuw stuk werk.", soort: .overig,
                eigenaar: .gesprekspartner, voortgang: ["Voor drie opdrachten is het gedaan, het werkt goed."],
                belemmering: .kanNiet, watInDeWegZit: "De opdrachten van boven zijn zelf nog niet duidelijk.",
                waaromLater: "Het nieuwe jaarplan was later klaar."),
            Actietekst(
                omschrijving: "Twee bila's plannen om te kijken of het werkt.", soort: .werkoverleg,
                eigenaar: .medewerker, voortgang: ["De eerste staat in de agenda."], belemmering: .weetNiet,
                watInDeWegZit: "De agenda van de komende maand is nog niet bekend.",
                waaromLater: "De eerste bila ging niet door."),
        ])

    static let regie = Thema(
        onderwerpen: [.regieEnAutonomie, .vitaliteit],
        samenvattingen: [
            "De dagen zitten vol met overleg. Met een eigen indeling is er tijd om na te denken.",
            "Pauzes schieten erbij in. We spreken af dat het team samen pauze houdt, ook op drukke dagen.",
        ],
        wens: Wenstekst(
            wens: "Geen overleg meer voor tien uur.",
            deels: "Voor ons eigen team wel; overleg met andere teams kunnen we niet sturen.",
            nee: "Het dagelijkse startoverleg blijft nodig voor de verdeling van het werk.",
            nogNiet: "We proberen het eerst een maand en kijken dan."),
        afspraak: Afspraaktekst(
            soort: .taakafspraak, tekst: "Zelf de dag indelen tussen acht en half elf.",
            medewerkerDoet: "Is daarna bereikbaar voor het team en zet afspraken in de agenda.",
            werkgeverDoet: "Plant overleg alleen na half elf."),
        acties: [
            Actietekst(
                omschrijving: "Alle vaste overleggen bekijken: wat kan weg, korter of wandelend?",
                soort: .trainingZelfleiderschap, eigenaar: .medewerker,
                alsDan: "Als ik een uitnodiging krijg zonder doel, dan vraag ik of ik erbij moet zijn.",
                voortgang: ["Drie overleggen zijn gestopt."], belemmering: .durftOfMagNiet,
                watInDeWegZit: "Het voelt niet goed om een overleg van een ander af te zeggen.",
                waaromLater: "In de vakantietijd waren er geen vaste overleggen."),
            Actietekst(
                omschrijving: "De agenda van het team leegmaken tot half elf.", soort: .werktijdafspraak,
                eigenaar: .gesprekspartner, voortgang: ["De helft van de afspraken is verzet."],
                belemmering: .krijgtGeenMogelijkheden, watInDeWegZit: "Eén overleg is van de hele afdeling.",
                waaromLater: "Het afdelingsoverleg kan pas in het nieuwe kwartaal verschuiven."),
        ])
}
