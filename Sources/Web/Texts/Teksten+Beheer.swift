extension Teksten {
    /// Words of the pages for a functional administrator.
    static let beheer = """
        beheer.kop = Beheer
        beheer.inleiding = Hier kies je hoe de organisatie met Inzetbaar werkt. Je ziet hier geen gesprekken.
        begin.beheer = Beheer
        begin.beheer.tekst = Kies hoe de organisatie met Inzetbaar werkt.

        instellingen.kop = Instellingen
        instellingen.knop = Instellingen wijzigen
        instellingen.signalenAan = Signalen uit het personeelssysteem aannemen
        instellingen.signalenAan.hint = Staat uit tot jullie de risico’s voor de privacy hebben bekeken (een DPIA). Een signaal nodigt nooit vanzelf iemand uit. Zet je dit uit, dan zijn alle signalen meteen weg.
        instellingen.gesprekkenPerJaar = Hoeveel gesprekken per jaar
        instellingen.gesprekkenPerJaar.hint = Een bedoeling, geen plicht. Wie er minder voert, doet niets verkeerd.
        instellingen.dagenActueel = Na hoeveel dagen kijken jullie weer samen
        instellingen.dagenActueel.hint = Daarna staat erbij dat het lang niet is bekeken. Gewoon is 122 dagen: drie keer per jaar.
        instellingen.criteriumMeldfrequentie = Zin in de uitnodiging bij een aantal meldingen
        instellingen.criteriumMeldfrequentie.hint = Zeg gewoon wat de regel is. {drempel} en {vensterMaanden} worden getallen.
        instellingen.criteriumVerzuimduur = Zin in de uitnodiging bij een duur
        instellingen.criteriumVerzuimduur.hint = {drempel} wordt het aantal dagen.
        instellingen.criteriumFrequentMiddellang = Zin in de uitnodiging bij een paar keer een paar weken
        instellingen.criteriumFrequentMiddellang.hint = {drempel} wordt het aantal.

        form.instellingen.kop = Instellingen wijzigen
        form.instellingen.uitleg = Wat je hier kiest, geldt meteen voor iedereen.
        form.instellingen.knop = Instellingen opslaan
        gedaan.form.instellingen = De instellingen zijn opgeslagen
        gedaan.form.instellingen.verder = Ze gelden vanaf nu voor iedereen.

        """
}
