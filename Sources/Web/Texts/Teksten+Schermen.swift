extension Teksten {
    /// Words of the frame around every page and of the buttons.
    static let schermen = """
        product = Inzetbaar
        product.zin = Gesprekken en afspraken over je werk
        # the one sentence on these screens that R1 asks for by name
        zin.vrijheid = Je hoeft niet te vertellen wat er speelt rond ziekte of thuis.
        vrije_tekst.hint = Schrijf over het werk. Niets over gezondheid of thuis.
        naar_inhoud = Naar de inhoud
        niet_verplicht = niet verplicht
        kies = Kies…
        alles = Alles
        datum.hint = Bijvoorbeeld 21-11-2026.
        terug = Terug
        voet.kop = Wat hier staat
        voet.wel = Hier staat wat jullie samen bespraken en afspraken. De medewerker ziet alles, en ziet ook wie het las.
        voet.niet = Het is geen beoordeling, geen controle en geen medisch dossier.

        # navigation
        menu = Hoofdmenu
        menu.open = Menu
        menu.sluit = Sluit
        menu.gesprekken = Mijn gesprekken
        menu.acties = Mijn actiepunten
        menu.inzagen = Wie las mee
        menu.team = Mijn team
        menu.actielijst = Actielijst
        menu.beheer = Beheer
        aangemeld_als = Ingelogd als

        # buttons
        knop.aanmelden = Inloggen
        knop.afmelden = Uitloggen
        knop.volgende = Opslaan en verder
        knop.concept = Bewaren en later verder
        knop.versturen = Vastleggen en delen
        knop.wijzigen = Wijzigen
        knop.verwijderen = Verwijderen
        knop.nog_een_wens = Nog een wens
        knop.nog_een_afspraak = Nog een afspraak
        knop.nog_een_actie = Nog een actiepunt
        knop.reageren = Reactie opslaan
        knop.bevestigen = Afspraak bevestigen
        knop.delen = Delen met HR
        knop.intrekken = Niet meer delen
        knop.gereed = Dit is klaar
        knop.tonen = Tonen
        knop.wissen = Alles wissen
        knop.csv = Downloaden als CSV
        knop.vastleggen = Gesprek vastleggen

        # rows of a form
        rij.wensen = Wens {nummer}
        rij.afspraken = Afspraak {nummer}
        rij.acties = Actiepunt {nummer}
        rij.gesprekken = Gesprek {nummer}
        rij.deelnemers = Deelnemer {nummer}

        # the six steps of logging a talk
        stap = Stap {nummer} van {aantal}
        stap.klaar = klaar
        stap.nu = je bent hier
        stap.wie = Met wie en wanneer
        stap.waarover = Waar het over ging
        stap.wensen = Wensen
        stap.afspraken = Afspraken
        stap.acties = Actiepunten
        stap.controle = Controleren en versturen

        # pages
        pagina = Bladzijden
        pagina.volgende = Volgende bladzijde
        pagina.vorige = Vorige bladzijde
        dagen_te_laat.1 = 1 dag te laat
        dagen_te_laat = {aantal} dagen te laat

        """
}
