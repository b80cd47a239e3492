extension Teksten {
    /// What to do when an input can't be used, by the code of the complaint and the kind of input.
    static let meldingen = """
        fout.niet_toegestaan.kop = Dit mag je niet doen
        fout.niet_toegestaan.tekst = Je rol past hier niet bij, of de pagina stond te lang open. Ga terug en probeer het opnieuw.
        fout.niet_gevonden.kop = Deze pagina is er niet
        fout.niet_gevonden.tekst = Misschien is het adres niet goed, of is dit niet voor jou bedoeld.
        fout.intussen.kop = Dit is intussen veranderd
        fout.intussen.tekst = Iemand anders was je voor, of je verstuurde dit al. Er is niets overschreven. Kijk opnieuw hoe het er staat.
        fout.te_vaak.kop = Dit ging te snel achter elkaar
        fout.te_vaak.tekst = Wacht even en probeer het dan opnieuw.
        fout.even_niet.kop = Dit lukt nu even niet
        fout.even_niet.tekst = Er is niets verloren. Wacht een minuut en probeer het dan opnieuw.
        fout.onbekend.kop = Dit lukte niet
        fout.onbekend.tekst = Ga terug en probeer het opnieuw. Lukt het dan nog niet, vraag dan de beheerder om hulp.
        fout.naar_begin = Naar het begin
        uitgelogd.kop = Je bent uitgelogd
        uitgelogd.tekst = Dat gebeurt als je een tijd niets doet. Er is nog niets verstuurd. Log in: wat je typte, staat er dan nog.
        uitgelogd.weer = Wat je typte, staat er nog
        uitgelogd.weer.leeg = Wil je dit nog doen?
        uitgelogd.weer.uitleg = Je was uitgelogd. Daarom is er nog niets verstuurd. Kijk of dit is wat je wilde.
        uitgelogd.getypt = Wat je invulde
        knop.alsnog = Alsnog versturen
        knop.niet_alsnog = Niet versturen
        gedaan.formulier_van_ander = Er stond nog een formulier open van iemand anders
        gedaan.formulier_van_ander.verder = Dat is niet verstuurd en je ziet het niet. Jij bent nu ingelogd.
        melding.intussen_gewijzigd = Iemand anders heeft dit intussen gewijzigd. Wat jij typte, staat er nog. Kijk eerst hoe het nu is vastgelegd.
        melding.verplicht = Vul dit in: {vraag}
        melding.verplicht.keuze = Kies een antwoord: {vraag}
        melding.verplicht.datum = Vul een datum in: {vraag}
        melding.ongeldige_datum = Vul een datum in die bestaat, bijvoorbeeld 21-11-2026
        melding.ongeldig_tijdstip = Vul een datum en een tijd in, bijvoorbeeld 21-11-2026 10:30
        melding.verkeerd_type = Vul dit anders in: {vraag}
        melding.verkeerd_type.getal = Vul een heel getal in, bijvoorbeeld 45
        melding.verkeerd_type.bedrag = Vul een getal in, bijvoorbeeld 24 of 7,5
        melding.verkeerd_type.euro = Vul een bedrag in euro in, bijvoorbeeld 900 of 49,95
        melding.buiten_bereik = Vul een ander getal in: {vraag}
        melding.buiten_bereik.getal = Vul een getal in van {van} tot en met {tot}
        melding.te_lang = Maak de tekst korter: {vraag}
        melding.te_lang.tekst = Maak de tekst korter: er passen {max} tekens in, je hebt er {aantal}
        melding.te_kort = Schrijf iets meer: {vraag}
        melding.ongeldige_keuze = Kies een van de antwoorden: {vraag}
        melding.ongeldige_id = Kies iets uit de lijst: {vraag}
        melding.ongeldig_teken = Haal vreemde tekens weg of typ de tekst opnieuw: {vraag}
        melding.ongeldig_emailadres = Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl
        melding.ongeldige_link = Vul een adres van een website in, dat begint met https://
        melding.te_veel = Kies of vul er minder in: {vraag}
        melding.te_weinig = Kies of vul er meer in: {vraag}
        melding.dubbel = Haal het dubbele antwoord weg: {vraag}
        melding.kop = Er klopt nog iets niet
        melding.kop.hint = Wat je hebt ingevuld, staat er nog. Verbeter dit:
        melding.fout = Fout:

        """
}
