extension Teksten {
    /// Words of the pages on which people work through much at once.
    static let werk = """
        # HR's list, worked through
        actielijst.snel = Snel kiezen
        actielijst.snel.alles = Alles wat loopt
        actielijst.snel.teLaat = Te laat
        actielijst.snel.vastgelopen = Loopt vast
        actielijst.snel.vanMij = Voor HR om te doen
        actielijst.naar_lijst = Naar de lijst
        actielijst.zelf = Zelf kiezen
        actielijst.kies = Kies: {actie}
        actielijst.kies.kolom = Kies
        actielijst.doen = Doen
        actielijst.herinner_gekozen = Herinner wie je koos
        actielijst.herinner_uitleg = De eigenaar krijgt een bericht zonder inhoud, hoogstens één keer per dag.
        actielijst.herinnerd = Herinnerd op {datum}
        actielijst.vast_sinds = sinds {datum}
        actielijst.leidinggevende = Leidinggevende: {naam}
        actielijst.gestuurd.0 = Er is geen herinnering verstuurd
        actielijst.gestuurd.1 = 1 herinnering is verstuurd
        actielijst.gestuurd = {aantal} herinneringen zijn verstuurd
        actielijst.gestuurd.niet = {aantal} kregen er geen: HR doet het zelf, of er ging vandaag al een herinnering uit.
        actielijst.niets_gekozen = Kies eerst een of meer actiepunten.
        actielijst.bewaren = Deze keuze bewaren
        lijstkeuze.naam = Hoe noem je deze keuze?
        lijstkeuze.naam.hint = Bijvoorbeeld: Te laat in Burgerzaken. Geen namen van mensen.
        lijstkeuzes.uitleg = Geef een keuze een naam. Ze staat dan voortaan bovenaan de actielijst en op je beginpagina. Alleen jij ziet haar. Je kunt er 20 bewaren.
        lijstkeuzes.knop = Bewaar deze keuze
        lijstkeuzes.weg = Deze keuze niet meer bewaren
        gedaan.lijstkeuze = Deze keuze is bewaard
        gedaan.lijstkeuze.verder = Ze staat voortaan bovenaan de actielijst en op je beginpagina.
        gedaan.lijstkeuze_weg = De keuze is weg
        actielijst.knop.herinneren = Herinneren
        actielijst.knop.gereed = Dit is klaar
        actielijst.knop.bericht = Bericht
        filter.sort.streefdatum = Vroegste dag eerst
        filter.sort.aandacht = Eerst wat te laat is of vastloopt

        # the first page
        begin.laat = Van deze actiepunten is de dag voorbij
        begin.vraag.terugkijken.1 = Kijk samen terug op een afspraak
        begin.vraag.terugkijken = Kijk samen terug op {aantal} afspraken
        begin.vraag.actueel.1 = Klopt nog wat er staat? Zeg het met één knop

        # preparing one question at a time
        stap.vraag = Vraag {nummer} van {aantal}
        voorbereiding.een_voor_een = Eén vraag per keer
        voorbereiding.alles = Alle vragen op één bladzijde
        knop.vraag.verder = Bewaren en naar de volgende vraag
        knop.vraag.laatste = Bewaren en nakijken
        knop.vraag.vorige = Vorige vraag
        knop.vraag.later = Bewaren en later verder
        antwoord.leest.ja = {naam} leest dit antwoord straks.
        antwoord.leest.nee = {naam} ziet hier niets van: ook niet dat je iets schreef.
        antwoord.leest.kop = Zo leest {naam} het

        # beside the two while they speak
        voeren.wat_kan = Wat er kan bij deze onderwerpen
        voeren.wat_kan.uitleg = Dit biedt de organisatie aan. Het is een idee, geen advies.
        voeren.wat_kan.alles = Alles wat er kan

        # the course of a dialogue, in a picture
        verloop.kop = Waar jullie staan
        verloop.gedaan = gedaan
        verloop.nu = nu
        verloop.straks = straks
        verloop.uitnodiging = Uitnodigen
        verloop.voorbereiding = Voorbereiden
        verloop.gesprek = Gesprek
        verloop.nalezen = Allebei nalezen
        verloop.doen = Doen wat je afsprak
        verloop.afgerond = Afronden

        # actions in time, in a picture
        tijdlijn.kop = Actiepunten in de tijd
        tijdlijn.zin = Begonnen op {begin}. Eerst afgesproken voor {eerst}.
        tijdlijn.zin.nu = Nu afgesproken voor {nu}.
        tijdlijn.zin.klaar = Klaar op {klaar}.
        tijdlijn.eerst = eerst afgesproken
        tijdlijn.nu = nu afgesproken
        tijdlijn.klaar = klaar
        tijdlijn.vandaag = vandaag

        # how many people had a talk
        bereik.kop = Hoeveel mensen een gesprek hadden
        bereik.uitleg = Tussen {van} en {tot}, per afdeling in je werkgebied. Wie dat zijn, zie je hier niet.
        bereik.tabel = Medewerkers met minstens één gesprek
        bereik.deel = Had een gesprek
        bereik.procent = ongeveer {procent} van de 100
        bereik.te_klein = Te klein om te tonen: er werken minder dan 15 mensen
        bereik.afgerond = Afgerond op vijf, en nooit niemand of iedereen. Na elk kwartaal komt er een nieuw getal. Vertrouwelijke gesprekken tellen niet mee.
        bereik.leeg = Er is geen hele afdeling in je werkgebied
        bereik.leeg.tekst = Van een team alleen staan hier geen getallen.

        # files of the HR system
        inlezen.kop = Bestand uit het personeelssysteem inlezen
        inlezen.kort = Lees onderdelen of medewerkers in. Je ziet eerst wat er verandert en wat er niet klopt.
        inlezen.uitleg = Kies het bestand en kijk eerst wat er zou veranderen. Klopt er iets niet, dan wordt er niets ingelezen.
        inlezen.soort = Wat staat er in het bestand?
        inlezen.soort.onderdelen = Onderdelen
        inlezen.soort.medewerkers = Medewerkers en hun leidinggevenden
        bestand = Welk bestand?
        bestand.hint = Een CSV-bestand, hooguit 16 MB. Na het kijken blijft het een kwartier klaarstaan. Daarna is het weg.
        inlezen.geen_bestand = Kies een bestand.
        inlezen.verlopen = Kies het bestand opnieuw: het staat niet meer klaar.
        inlezen.proef = Kijk wat er verandert
        inlezen.echt = Inlezen
        inlezen.fouten.1 = Er klopt 1 ding niet
        inlezen.fouten = Er kloppen {aantal} dingen niet
        inlezen.fouten.uitleg = Er is niets ingelezen. Pas het bestand aan in het personeelssysteem en probeer het opnieuw.
        inlezen.fouten.tabel = Wat er niet klopt, per regel
        inlezen.regel = Regel
        inlezen.kolom = Kolom
        inlezen.wat = Wat er is
        inlezen.proef.kop = Dit zou er veranderen
        inlezen.proef.verder = Er is nog niets ingelezen. Kijk of dit klopt. Onder de aantallen lees je het bestand in.
        inlezen.ja = Dit klopt: lees het bestand in
        inlezen.nee = Lees het niet in
        inlezen.ander = Een ander bestand
        inlezen.klaar.kop = Het bestand is ingelezen
        inlezen.klaar.verder = Iedereen ziet vanaf nu de nieuwe gegevens.
        inlezen.verslag = In aantallen
        inlezen.opmerkingen = Goed om te weten
        inlezen.telling.regels = Regels in het bestand
        inlezen.telling.nieuw = Nieuw
        inlezen.telling.gewijzigd = Gewijzigd
        inlezen.telling.ongewijzigd = Hetzelfde gebleven
        inlezen.telling.uitDienst = Uit dienst
        inlezen.telling.terug = Teruggekomen
        inlezen.telling.nietInBestand = Niet in het bestand, en gebleven
        inlezen.telling.lijnenBegonnen = Nieuwe leidinggevende
        inlezen.telling.lijnenGeeindigd = Niet meer bij die leidinggevende
        inlezen.telling.zonderGesprekspartner = In dienst zonder leidinggevende

        """
}
