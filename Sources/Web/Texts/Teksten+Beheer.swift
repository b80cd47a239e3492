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

        menu.huisstijl = Kleur en logo
        huisstijl.kop = Kleur en logo
        huisstijl.kiezen = Kleur en logo kiezen
        huisstijl.uitleg = Laat Inzetbaar eruitzien als jullie organisatie. De kleur geldt voor knoppen en links. Bij donker scherm kiest Inzetbaar vanzelf een lichtere.
        huisstijl.kleur = Kleur
        huisstijl.kleur.hint = Een # en zes tekens, bijvoorbeeld #1d5a57. Laat leeg voor de kleur van Inzetbaar. De kleur moet goed te lezen zijn.
        huisstijl.logo = Logo
        huisstijl.logo.hint = Plak hier de tekst van een SVG-bestand. Laat leeg voor het teken van Inzetbaar.
        huisstijl.knop = Kleur en logo opslaan
        huisstijl.voorbeeld = Zo ziet het er nu uit
        huisstijl.voorbeeld.tag = Voorbeeld
        huisstijl.voorbeeld.tekst = Dit is gewone tekst met
        huisstijl.voorbeeld.link = een link
        huisstijl.voorbeeld.knop = Eerste knop
        huisstijl.voorbeeld.tweede = Tweede knop
        gedaan.huisstijl = De kleur en het logo zijn opgeslagen
        gedaan.huisstijl.verder = Iedereen ziet ze vanaf de volgende pagina.
        bewaren.kop = Bewaren en wissen
        bewaren.kort = Wat te oud is, wordt elke dag vanzelf gewist. Hier zie je hoeveel, nooit van wie.
        bewaren.knop = Bekijk wat er wordt gewist
        bewaren.uitleg = Wat te oud is, wordt elke dag vanzelf gewist. Hier zie je hoeveel en volgens welke regel. Van wie het was, staat nergens meer.
        bewaren.proef = Aan de beurt op {datum}
        bewaren.proef.niets = Vandaag is er niets te wissen.
        bewaren.proef.uitleg = Dit wordt bij de eerstvolgende keer gewist.
        bewaren.proef.tabel = Wat er aan de beurt is
        bewaren.bonnen = Wat er is gewist
        bewaren.bonnen.tabel = Verklaringen van vernietiging, de nieuwste eerst
        bewaren.geen = Nog niets gewist
        bewaren.geen.tekst = Zodra er iets is gewist, staat de verklaring hier.
        bewaren.dag = Op
        bewaren.regel = Waarom
        bewaren.aantal = Hoeveel
        bewaren.rest = Wat daarbij hoorde
        vernietiging.regel.na_afsluiting = Zo lang na het afsluiten
        vernietiging.regel.na_vertrek = Zo lang na het vertrek van de medewerker
        vernietiging.regel.op_verzoek = Op verzoek van de medewerker
        vernietiging.regel.persoon_na_vertrek = Gegevens van wie vertrok
        vernietiging.regel.sporen = Oude sporen, zoals wie keek
        vernietiging.regel.begonnen_niet_gevoerd = Begonnen, nooit gevoerd
        vernietiging.regel.concept = Concepten van 90 dagen oud
        vernietiging.regel.voorbereiding = Voorbereidingen, 30 dagen na afloop
        vernietiging.regel.signaal = Signalen na het besluit of zonder besluit
        vernietiging.soort.dialoog = gesprekken met alles erin
        vernietiging.soort.medewerker = mensen
        vernietiging.soort.concept = concepten
        vernietiging.soort.voorbereiding = voorbereidingen
        vernietiging.soort.signaal = signalen
        vernietiging.soort.afspraak = afspraken
        vernietiging.soort.actie = actiepunten
        vernietiging.soort.inzage = regels over wie keek
        vernietiging.soort.import = verslagen van inlezen

        form.instellingen.kop = Instellingen wijzigen
        form.instellingen.uitleg = Wat je hier kiest, geldt meteen voor iedereen.
        form.instellingen.knop = Instellingen opslaan
        gedaan.form.instellingen = De instellingen zijn opgeslagen
        gedaan.form.instellingen.verder = Ze gelden vanaf nu voor iedereen.

        """
}
