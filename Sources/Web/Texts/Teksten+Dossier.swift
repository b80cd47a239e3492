extension Teksten {
    /// Words of the pages about a dialogue and what came of it.
    static let dossier = """
        jij = jij
        jou = jou
        # my dialogues
        gesprekken.kop = Mijn gesprekken
        gesprekken.uitleg = Dit zijn de gesprekken over jouw werk. Jij ziet alles wat er is opgeschreven.
        gesprekken.leeg = Nog geen gesprekken
        gesprekken.leeg.tekst = Zodra jij of je leidinggevende een gesprek vastlegt, staat het hier.
        gesprekken.concept = {naam} is een gesprek met jou aan het vastleggen, sinds
        gesprekken.concept.daarna = Je leest het zodra het verstuurd is.
        gesprekken.met = Met {naam}.
        stand.wacht_op_jou = Wacht op jou

        # one dialogue
        dialoog.kop = Gesprek van {datum}
        dialoog.kop.zonder_dag = Komend gesprek
        dialoog.deel.gesprek = Het gesprek
        dialoog.deel.samenvatting = Wat jullie bespraken
        dialoog.deel.wensen = Wensen
        dialoog.deel.afspraken = Afspraken
        dialoog.deel.acties = Actiepunten
        dialoog.onderwerpen.kort = Waar het over ging
        dialoog.horizonBesproken.kort = Zo ver keken jullie vooruit
        dialoog.aanleiding.kort = Aanleiding
        dialoog.volgende = Volgende gesprek
        dialoog.duur = {aantal} minuten
        dialoog.afgerond = Dit gesprek is afgerond op {datum}
        samenvatting.versie = Versie {nummer}
        samenvatting.door = Geschreven door {naam} op {datum}.
        samenvatting.op = Geschreven op {datum}.
        samenvatting.leeg = Er is geen samenvatting opgeschreven.
        reacties.eerder = Reacties op eerdere versies
        reactie.op = op versie {versie}, {datum}
        wensen.leeg = Er zijn geen wensen opgeschreven.
        wens.open = Nog geen antwoord
        wens.antwoord_komt = Het antwoord komt op
        afspraken.leeg = Er zijn geen afspraken opgeschreven.
        afspraak.medewerker_doet = Wat {naam} doet
        afspraak.werkgever_doet = Wat de werkgever doet
        afspraak.horizonMaanden.kort = Geldt voor (maanden)
        afspraak.bedragEurocent.kort = Bedrag
        afspraak.uren.kort = Uren
        afspraak.bron.kort = Betaald uit
        afspraak.maatwerkToelichting.kort = Waarom dit past
        afspraak.evaluatieDatum.kort = Jullie kijken terug op
        afspraak.afloop = Hoe is het gegaan?
        afspraak.versie = Versie {nummer}.
        afspraak.niemand = Nog door niemand bevestigd.
        afspraak.bevestigd_door = Bevestigd door {namen}.
        afspraak.nog_nodig = Voordat jullie dit kunnen bevestigen:
        afspraak.nog_nodig.medewerkerDoet = schrijf op wat {naam} doet
        afspraak.nog_nodig.werkgeverDoet = schrijf op wat de werkgever doet
        afspraak.nog_nodig.keerzijdeBesproken = bespreek ook het nadeel
        afspraak.nog_nodig.maatwerkToelichting = schrijf op waarom deze afspraak past
        acties.leeg = Er zijn geen actiepunten opgeschreven.

        # what waits
        wacht.kop = Dit wacht op jou
        wacht.reactie = Lees de samenvatting en zeg wat je ervan vindt
        wacht.wens = Geef antwoord op de wens: {wens}
        wacht.afspraak = Bevestig de afspraak: {afspraak}
        wacht.delen.1 = Kies of HR een actiepunt mag zien
        wacht.delen = Kies of HR {aantal} actiepunten mag zien
        wacht.zonder_jou = Zonder jouw reactie staat er niets vast. Je mag er de tijd voor nemen.

        # buttons of a dialogue
        knop.terug = Terug zonder opslaan
        knop.gegevens = Onderwerpen aanpassen
        knop.vervolggesprek = Nog een gesprek toevoegen
        knop.reactie = Reageren
        knop.samenvatting = Tekst aanpassen
        knop.wens = Wens toevoegen
        knop.wens.beantwoorden = Wens beantwoorden
        knop.wens.wijzigen = Antwoord aanpassen
        knop.afspraak = Afspraak toevoegen
        knop.afspraak.wijzigen = Aanpassen
        knop.afspraak.afronden = Afronden
        knop.actie = Actiepunt toevoegen
        knop.actie.bekijken = Bekijken en bijwerken
        knop.actie.wijzigen = Tekst aanpassen
        knop.afsluiten = Dit gesprek afsluiten
        knop.inzagen = Wie las dit gesprek?
        knop.naar_gesprek = Naar het gesprek

        # one action
        actie.jij_doet = Jij doet dit.
        actie.doet = {naam} doet dit.
        actie.jij_helpt = Jij helpt daarbij.
        actie.helpt = {naam} helpt daarbij.
        actie.klaar_op = Klaar op
        actie.was_klaar = Klaar sinds
        actie.dag_voorbij = De dag is voorbij. Is het klaar, of wil je een andere dag kiezen?
        actie.hr.nee = HR ziet dit niet.
        actie.hr.voorgesteld = Voorgesteld om met HR te delen. De medewerker kiest.
        actie.hr.gedeeld = Gedeeld met HR.
        actie.hr.voorgesteld.jij = HR ziet dit nu niet. Je leidinggevende stelt voor om het zo met HR te delen. Jij kiest.
        actie.hr.eigenaar = HR ziet dit actiepunt, omdat HR het doet.
        actie.deel.wat = Wat er gaat gebeuren
        actie.deel.voortgang = Hoe het gaat
        actie.deel.hr = HR en dit actiepunt
        actie.omschrijving.kort = Actiepunt
        actie.eerst = Eerst afgesproken
        actie.verschoven = Verschoven naar {datum}
        belemmering.opgelost = Opgelost
        voortgang.leeg = Er staat nog geen bericht.
        knop.starten = Ik begin hiermee
        knop.hervatten = Ik ga weer verder
        knop.bijstellen = Andere dag kiezen
        knop.vast = Het loopt vast
        knop.vervallen = Laten vervallen
        knop.voortgang = Bericht toevoegen
        knop.voorstellen = Voorstellen om met HR te delen
        knop.niet_delen = Liever niet delen
        knop.herinneren = Herinnering sturen

        # my actions
        mijn_acties.doen = Wat jij doet
        mijn_acties.rond_mij = Uit jouw gesprekken
        mijn_acties.meer = Laat de rest zien
        mijn_acties.klaar.eigenaar = Wat jij hebt afgerond
        mijn_acties.klaar.medewerker = Wat klaar is uit jouw gesprekken
        mijn_acties.klaar.leeg = Hier staat nog niets
        mijn_acties.klaar.leeg.tekst = Wat klaar is of niet meer doorgaat, komt hier te staan.
        mijn_acties.leeg = Geen actiepunten
        mijn_acties.leeg.tekst = Wat jullie in een gesprek afspreken om te doen, komt hier te staan.

        # sharing with HR
        delen = Welke actiepunten mag HR zien?
        delen.hint = HR ziet dan de tekst, de datums en de stand. Nooit wat jullie bespraken. Je kunt dit altijd weer uitzetten.
        delen.kop = Delen met HR
        delen.voorgesteld = Je leidinggevende stelt voor om dit zo te delen.
        delen.kies = Kies minstens één actiepunt, of laat het zo.

        # who read
        inzagen.kop = Wie las mee
        inzagen.uitleg = Hier zie je wie jouw gesprekken en actiepunten las. Jij bent de enige die deze lijst ziet.
        inzagen.uitleg.gesprek = Hier zie je wie dit gesprek las. Jij bent de enige die deze lijst ziet.
        inzagen.leeg = Niemand anders las dit nog
        inzagen.leeg.tekst = Zodra iemand anders iets van jou opent, staat het hier.
        inzagen.tabel = Wie las wat, en wanneer
        inzagen.wie = Wie
        inzagen.rol = In welke rol
        inzagen.wat = Wat
        inzagen.wanneer = Wanneer
        inzagen.gesprek = Gesprek
        inzage.deel.dialoog = Het hele gesprek
        inzage.deel.signaal = Een bericht uit het personeelssysteem
        inzage.deel.signalenlijst = De lijst met berichten uit het personeelssysteem
        inzage.deel.dialooglijst = De lijst met gesprekken
        inzage.deel.actie = Een actiepunt
        inzage.deel.actielijst = De actielijst
        inzage.deel.afspraak = Een afspraak

        """
}
