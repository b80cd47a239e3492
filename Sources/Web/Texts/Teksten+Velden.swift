extension Teksten {
    /// Labels and hints by entity and field.
    static let velden = """
        # dialoog
        dialoog.medewerkerId = Met wie was het gesprek?
        dialoog.gesprekspartnerId = Met wie sprak de medewerker?
        dialoog.soort = Wat voor gesprek is het?
        dialoog.wijze = Hoe leggen jullie het vast?
        dialoog.wijze.voorbereid = We bereiden het gesprek voor
        dialoog.wijze.achteraf = Het gesprek is al geweest
        dialoog.aanleiding = Waarom was dit gesprek?
        dialoog.aanleiding.hint = Alleen jullie tweeën zien dit.
        dialoog.aangevraagdDoor = Wie vroeg om het gesprek?
        dialoog.sjabloonCode = Welk formulier gebruiken jullie?
        dialoog.status = Stand van het gesprek
        dialoog.fase = Wat er nu speelt
        dialoog.onderwerpen = Waar ging het gesprek over?
        dialoog.onderwerpen.hint = Kies wat past. Meer antwoorden mag.
        dialoog.horizonBesproken = Hoe ver keken jullie vooruit?
        dialoog.ingevuldMetHulp = Iemand hielp bij het invullen
        dialoog.volgendGesprekDatum = Wanneer spreken jullie elkaar weer?

        # gesprek
        gesprek.soort = Wat voor gesprek was het?
        gesprek.datum = Wanneer was het gesprek?
        gesprek.datum.hint = Tot 30 dagen terug. Bijvoorbeeld 21-11-2026.
        gesprek.geplandOp = Wanneer is het gesprek?
        gesprek.duurMinuten = Hoe lang duurde het?
        gesprek.duurMinuten.hint = In minuten, bijvoorbeeld 45.
        gesprek.vorm = Hoe spraken jullie elkaar?
        gesprek.plaats = Waar spraken jullie elkaar?
        gesprek.plaats.hint = Bijvoorbeeld: spreekkamer 2.
        gesprek.deelnemers = Wie waren erbij?
        deelnemer.persoonId = Wie was erbij?
        deelnemer.rol = In welke rol?
        deelnemer.opVerzoekVan = Op wiens verzoek?

        # samenvatting en reactie
        samenvatting.tekst = Wat hebben jullie besproken?
        samenvatting.tekst.hint = Schrijf alleen op waar jullie het over eens zijn. Niets over gezondheid of thuis.
        reactie.reactie = Wat vind je van de samenvatting?
        reactie.versie = Versie van de samenvatting
        reactie.opmerking = Wil je er iets bij zeggen?
        reactie.opmerking.hint = Je leidinggevende leest dit ook. Het blijft bij de samenvatting staan.

        # wens
        wens.onderwerp = Waar gaat de wens over?
        wens.wens = Wat is de wens?
        wens.wens.hint = In de woorden van de medewerker. Over het werk, niet over gezondheid.
        wens.antwoord = Wat is het antwoord op de wens?
        wens.toelichting = Waarom dit antwoord?
        wens.toelichting.hint = Nodig bij ‘deels’, ‘nee’ en ‘nog niet’. Een nee met uitleg is een goed antwoord.
        wens.antwoordVerwachtDatum = Wanneer komt het antwoord?
        wens.antwoordVerwachtDatum.hint = Nodig bij ‘nog niet’. Bijvoorbeeld 21-11-2026.
        wens.afspraakId = Bij welke afspraak hoort deze wens?

        # afspraak
        afspraak.soort = Wat voor afspraak is het?
        afspraak.tekst = Wat spreken jullie af?
        afspraak.tekst.hint = Kort en concreet. Over het werk, niet over gezondheid.
        afspraak.medewerkerDoet = Wat doet de medewerker?
        afspraak.medewerkerDoet.hint = Een afspraak komt van twee kanten. Vul dit in voordat jullie de afspraak bevestigen.
        afspraak.werkgeverDoet = Wat doet de werkgever?
        afspraak.werkgeverDoet.hint = Bijvoorbeeld: tijd geven, het rooster aanpassen of een cursus betalen.
        afspraak.horizonMaanden = Voor hoe lang geldt de afspraak?
        afspraak.horizonMaanden.hint = In maanden, bijvoorbeeld 12.
        afspraak.maatwerk = Deze afspraak wijkt af van de gewone regels
        afspraak.maatwerkToelichting = Waarom past deze afspraak bij deze medewerker?
        afspraak.maatwerkToelichting.hint = Noem het werk en de wens. Noem geen persoonlijke achtergrond.
        afspraak.keerzijdeBesproken = We bespraken ook het nadeel
        afspraak.bedragEurocent = Hoeveel geld is ermee gemoeid?
        afspraak.bedragEurocent.hint = In euro, bijvoorbeeld 900 of 49,95.
        afspraak.uren = Hoeveel uren?
        afspraak.uren.hint = Bijvoorbeeld 24 of 7,5.
        afspraak.bron = Waaruit wordt het betaald?
        afspraak.bron.hint = Bijvoorbeeld: loopbaanbudget.
        afspraak.wijzigingsreden = Waarom wordt het anders?
        afspraak.wijzigingsreden.hint = Nodig als jullie de oude tekst allebei hadden bevestigd. Jullie blijven die zien, met je reden.
        afspraak.evaluatieDatum = Wanneer kijken jullie hoe het gaat?
        afspraak.status = Stand van de afspraak
        evaluatie.datum = Wanneer keken jullie hiernaar?
        evaluatie.oordeel = Hoe gaat het met deze afspraak?
        evaluatie.opmerking = Wil je er iets bij zeggen?
        evaluatie.opmerkingMedewerker = Wat zegt de medewerker erover?
        evaluatie.opmerkingGesprekspartner = Wat zegt de leidinggevende erover?

        # actie
        actie.omschrijving = Wat gaat er gebeuren?
        actie.omschrijving.hint = Eén stap, zo concreet mogelijk. Over het werk, niet over gezondheid.
        actie.soortOndersteuning = Wat voor hulp is het?
        actie.eigenaarSoort = Wie gaat dit doen?
        actie.eigenaarSoort.hr = HR
        actie.eigenaarSoort.persoon = Eén persoon
        actie.eigenaarId = Wie gaat dit doen?
        actie.steunVanId = Wie helpt daarbij?
        actie.steunVanId.hint = Typ een deel van de naam van je collega.
        actie.wijzigingsreden = Waarom worden de woorden anders?
        actie.wijzigingsreden.hint = Nodig als jullie dit gesprek allebei al hebben bekeken. De oude woorden en je reden blijven zichtbaar voor jullie beiden.
        actie.alsDan = Als … dan …
        actie.alsDan.hint = Koppel de stap aan een vast moment. Bijvoorbeeld: als het maandag is, dan vul ik het formulier in.
        actie.streefdatumEerst = Klaar op
        actie.streefdatumEerst.hint = Bijvoorbeeld 21-11-2026.
        actie.streefdatumNu = Klaar op
        actie.streefdatumNu.hint = Bijvoorbeeld 21-11-2026.
        actie.gestartDatum = Begonnen op
        actie.gereedDatum = Wanneer was het klaar?
        actie.status = Stand van het actiepunt
        actie.hrDelen = Mag HR dit actiepunt zien?
        actie.hrDelen.hint = HR ziet dan de omschrijving, de datums en de stand. Nooit de samenvatting.
        actie.hrDelen.nee = Nee, niet delen
        actie.hrDelen.voorgesteld = Voorgesteld om te delen
        actie.hrDelen.gedeeld = Ja, delen met HR
        actie.afspraakId = Bij welke afspraak hoort dit?
        actie.reden = Waarom schuift de datum op?
        bijstelling.naar = Wat wordt de nieuwe datum?
        bijstelling.naar.hint = Bijvoorbeeld 21-11-2026.
        bijstelling.akkoordMedewerker = De medewerker is het eens met de nieuwe datum
        bijstelling.reden = Waarom schuift de datum op?
        bijstelling.reden.hint = Over het werk, niet over gezondheid.
        voortgang.tekst = Hoe staat het ervoor?
        voortgang.tekst.hint = Een korte regel. Over het werk, niet over gezondheid.
        belemmering.soort = Wat zit in de weg?
        belemmering.toelichting = Wat is er aan de hand?
        belemmering.toelichting.hint = Beschrijf het actiepunt, niet de persoon. Niets over gezondheid.
        belemmering.opgelostDatum = Wanneer was dit opgelost?

        # uitnodiging, antwoord en afsluiting
        uitnodiging.kanalen = Hoe nodig je uit?
        uitnodiging.tekst = Wat schrijf je in de uitnodiging?
        uitnodiging.reactie = Kom je?
        uitnodiging.vertrouwdPersoonErbij = Ik neem iemand mee die ik vertrouw
        uitnodiging.plaats = Waar wil je het gesprek?
        uitnodiging.dagdeel = Welk dagdeel past jou?
        antwoord.tekst = Jouw antwoord
        antwoord.gedeeld = Mijn leidinggevende mag dit antwoord lezen
        afsluiting.reden = Waarom sluiten jullie af?
        afsluiting.volgendGesprekDatum = Wanneer spreken jullie elkaar weer?

        # mensen en onderdelen
        medewerker.personeelsnummer = Personeelsnummer
        medewerker.voornaam = Voornaam
        medewerker.tussenvoegsel = Tussenvoegsel
        medewerker.achternaam = Achternaam
        medewerker.email = E-mailadres
        medewerker.onderdeelId = Onderdeel
        medewerker.functie = Functie
        medewerker.urenPerWeek = Uren per week
        medewerker.inDienstDatum = In dienst sinds
        medewerker.uitDienstDatum = Uit dienst per
        onderdeel.code = Code
        onderdeel.naam = Naam
        onderdeel.soort = Soort onderdeel
        onderdeel.bovenliggendId = Valt onder
        voorziening.naam = Naam
        voorziening.groep = Groep
        voorziening.link = Link naar meer uitleg
        waarneming.gesprekspartnerId = Voor wie?
        waarneming.waarnemerId = Wie neemt waar?
        waarneming.vanDatum = Vanaf
        waarneming.totEnMetDatum = Tot en met

        # lijst van HR
        filter.onderdeel = Onderdeel
        filter.onderdeel.hint = Kies eerst de afdeling, dan zie je de teams.
        filter.soortOndersteuning = Soort hulp
        filter.eigenaarRol = Wie gaat het doen
        filter.status = Stand
        filter.peildatum = Zoals het was op
        filter.peildatum.hint = Leeg is vandaag.
        filter.teLaat = Alleen wat te laat is
        filter.vastgelopen = Alleen wat vastloopt
        filter.vanMij = Alleen wat ik zelf doe
        filter.mijnWerkgebied = Alleen mijn werkgebied

        """
}
