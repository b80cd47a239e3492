extension Teksten {
    /// Words of signing in and out, passwords, the second step, and accounts.
    static let aanmelden = """
        aanmelden.naam = Personeelsnummer of e-mailadres
        aanmelden.naam.hint = Je personeelsnummer staat op je loonstrook.
        aanmelden.wachtwoord = Wachtwoord
        aanmelden.kop = Inloggen
        aanmelden.inleiding = Hier vind je wat jullie bespraken en afspraken.
        aanmelden.onbekend = Deze naam en dit wachtwoord horen niet bij elkaar. Kijk of je niets verkeerd typte. Ging het al vaker mis? Wacht dan een kwartier.
        aanmelden.te_vaak = Dit ging een paar keer mis. Probeer het over {minuten} minuten opnieuw.
        aanmelden.druk = Er loggen nu veel mensen in. Probeer het zo nog een keer.
        aanmelden.vergeten = Wachtwoord vergeten, of er nog geen? Vraag de beheerder om een link waarmee je er een kiest.
        aanmelden.onveilig.kop = Inloggen kan hier niet veilig
        aanmelden.onveilig.tekst = Deze verbinding is niet beveiligd. Een browser bewaart dan niet dat je bent ingelogd.
        aanmelden.onveilig.oplossing = Gebruik het adres dat met https begint. Beheerders: zet TLS voor de dienst en start met --base-url https://…
        sessie.tot = Je bent ingelogd tot {tijd}.
        sessie.langer = Ga je verder, dan wordt het later. Wat je typte, raakt niet kwijt.
        sessie.vast = Daarna log je opnieuw in. Wat je typte, raakt niet kwijt.

        # my sign-ins
        aanmeldingen.kop = Mijn aanmeldingen
        aanmeldingen.uitleg = Hier zie je waar je bent ingelogd. Ken je er een niet? Log dan overal uit en kies een ander wachtwoord.
        aanmeldingen.tabel = Waar je bent ingelogd
        aanmeldingen.begonnen = Ingelogd op
        aanmeldingen.begonnen_op = van {tijd}
        aanmeldingen.gebruikt = Laatst gebruikt
        aanmeldingen.doen = Wat je kunt doen
        aanmeldingen.deze = Nu, op dit scherm
        aanmeldingen.hier = Uitloggen kan bovenaan
        aanmeldingen.nooit = Nog niet
        aanmeldingen.sleutels = Je sleutels voor andere programma's
        aanmeldingen.sleutel = Sleutel
        aanmeldingen.tot = Geldig tot en met
        aanmeldingen.overal.kop = Overal uitloggen
        aanmeldingen.overal = Hiermee log je overal uit, ook op dit scherm. Daarna log je opnieuw in.
        aanmeldingen.sleutels_ook = Trek ook mijn sleutels in
        aanmeldingen.sleutels_ook.hint = Programma's die ze gebruiken, stoppen dan meteen.
        account.kop = Wat een ander met je account deed
        account.link_gemaakt = Op {datum} maakte een beheerder een link om je wachtwoord te kiezen.
        account.link_gebruikt = Op {datum} is met zo'n link een wachtwoord gekozen.
        account.wachtwoord_gegeven = Op {datum} stelde een beheerder een wachtwoord voor je in.
        account.tweede_stap_gewist = Op {datum} zette een beheerder je tweede stap uit.
        account.niet_zelf = Vroeg jij hier niet om? Kies dan een ander wachtwoord, log overal uit en vraag de beheerder wie het deed. Wie keek in jouw gegevens, zie je bij «Wie las mee».
        account.bericht = Er is iets veranderd aan je account
        account.bekijk = Bekijk je aanmeldingen
        aanmeldingen.beveiligen = Wachtwoord en tweede stap
        aanmeldingen.tweede_aan = Bij het inloggen vragen we ook een code van je telefoon.
        aanmeldingen.tweede_uit = Met een tweede stap heeft iemand met alleen je wachtwoord er niets aan.
        rol.medewerker = Als medewerker
        rol.gesprekspartner = Als leidinggevende
        rol.hr_adviseur = Als HR-adviseur
        rol.hr_beheerder = Als HR-beheerder
        rol.cijferlezer = Voor cijfers
        rol.koppeling = Als koppeling
        rol.beheerder = Als beheerder
        knop.overal_uitloggen = Overal uitloggen
        knop.sleutel_intrekken = Intrekken
        gedaan.sessie_beeindigd = Daar ben je nu uitgelogd
        gedaan.sleutel_ingetrokken = De sleutel is ingetrokken
        gedaan.sleutel_ingetrokken.verder = Hij werkt vanaf nu niet meer.
        gedaan.overal_uitgelogd = Je bent overal uitgelogd

        # a new password
        wachtwoord.kop = Wachtwoord wijzigen
        wachtwoord.uitleg = Neem een lang wachtwoord dat je alleen hier gebruikt. Een paar losse woorden achter elkaar werkt goed.
        wachtwoord.oud = Je wachtwoord van nu
        wachtwoord.nieuw = Je nieuwe wachtwoord
        wachtwoord.nieuw.hint = Ten minste 12 tekens. Spaties mogen.
        wachtwoord.herhaald = Nog een keer je nieuwe wachtwoord
        wachtwoord.gevolg = Op alle andere plekken word je uitgelogd. Je sleutels voor andere programma's blijven werken.
        wachtwoord.verschilt = Dit is niet hetzelfde als het veld erboven. Typ je nieuwe wachtwoord twee keer gelijk.
        wachtwoord.onjuist = Dit is niet je wachtwoord van nu.
        wachtwoord.bezwaar.te_kort = Neem een langer wachtwoord: ten minste 12 tekens.
        wachtwoord.bezwaar.te_lang = Neem een korter wachtwoord: ten hoogste 128 tekens.
        wachtwoord.bezwaar.veelgebruikt = Dit wachtwoord is snel te raden. Neem een paar losse woorden die niets met elkaar te maken hebben.
        wachtwoord.bezwaar.eigen_gegevens = Je naam, nummer of e-mailadres staat erin. Neem iets dat niemand van je weet.
        knop.wachtwoord = Wachtwoord opslaan
        gedaan.wachtwoord_gewijzigd = Je wachtwoord is gewijzigd
        gedaan.wachtwoord_gewijzigd.verder = Op alle andere plekken ben je uitgelogd.
        gedaan.wachtwoord_gekozen = Je wachtwoord is opgeslagen
        gedaan.wachtwoord_gekozen.verder = Log er nu mee in. De link werkt niet meer.

        # a link to choose a password
        toegang.kop = Kies je wachtwoord
        toegang.uitleg = Dag {naam}. Kies hier je wachtwoord. Daarna log je in met je nummer {nummer} of je e-mailadres. Bewaar het goed: neem een paar losse woorden achter elkaar.
        toegang.op.kop = Deze link werkt niet
        toegang.op = Een link werkt één keer en drie dagen lang. Is dat voorbij? Vraag de beheerder dan om een nieuwe.

        # the second step
        tweede_stap.kop = Vul de code in
        tweede_stap.uitleg = Je wachtwoord klopt. Open nu de app op je telefoon en neem de code over.
        tweede_stap.code = Code
        tweede_stap.code.hint = De zes cijfers in je app, of een herstelcode.
        tweede_stap.code.eerste = De zes cijfers die de app nu toont.
        tweede_stap.fout = Deze code klopt niet, of is al gebruikt. Neem de code die de app nu toont.
        tweede_stap.kwijt.kop = Ik heb mijn telefoon niet
        tweede_stap.kwijt = Vul een van je herstelcodes in. Heb je die ook niet? Vraag de beheerder dan om je tweede stap weg te halen.
        tweede_stap.instellen.kop = Tweede stap instellen
        tweede_stap.aan.kop = Tweede stap beheren
        tweede_stap.verplicht = Met jouw rol kun je bij veel gegevens. Daarom log je in met een wachtwoord én een code van je telefoon. Stel dat nu in. Het kost een paar minuten.
        tweede_stap.vrijwillig = Je logt dan in met je wachtwoord én een code van je telefoon. Raakt je wachtwoord bekend, dan komt er nog niemand in.
        tweede_stap.aan = De tweede stap staat aan. Je hebt nog {aantal} herstelcodes. Om iets te wijzigen, vul je eerst een code in.
        tweede_stap.moet = Bij jouw rol hoort de tweede stap. Uitzetten kan daarom niet.
        tweede_stap.app.kop = Zet dit in je app
        tweede_stap.app = Neem een app die codes maakt, zoals FreeOTP, Aegis of Microsoft Authenticator. Kies daarin «account toevoegen» en scan de code, of typ de sleutel over. Lees je dit op je telefoon? Gebruik dan de link.
        tweede_stap.qr = QR-code met de sleutel, om te scannen met de app
        tweede_stap.app.openen = Openen in de app op deze telefoon
        tweede_stap.geheim = Sleutel
        tweede_stap.uri = Als link
        herstelcodes.kop = Bewaar je herstelcodes
        herstelcodes.uitleg = Met een herstelcode log je in als je telefoon weg is. Elke code werkt één keer. Print ze of schrijf ze op, en bewaar ze niet bij je telefoon. Je ziet ze alleen nu.
        herstelcodes.lijst = Je herstelcodes
        knop.verder = Verder
        knop.tweede_stap_aan = Aanzetten
        knop.tweede_stap_uit = Tweede stap uitzetten
        knop.nieuwe_herstelcodes = Nieuwe herstelcodes maken
        gedaan.tweede_stap_aan = De tweede stap staat aan
        gedaan.tweede_stap_uit = De tweede stap staat uit

        # people, for the beheerder
        menu.mensen = Mensen
        begin.mensen = Mensen en hun toegang
        begin.mensen.tekst = Zoek iemand op en maak een link waarmee die persoon een wachtwoord kiest.
        mensen.kop = Mensen en hun toegang
        mensen.uitleg = Zoek iemand op om te zien of die persoon kan inloggen, en om een link te maken voor een wachtwoord.
        mensen.wie = Wie zoek je
        mensen.wie.hint = Het begin van een naam, of een personeelsnummer.
        mensen.wie.kort = Typ ten minste twee letters van een naam, of een heel personeelsnummer.
        mensen.niemand = Niemand gevonden
        mensen.niemand.tekst = Kijk of de naam of het nummer goed is getypt. Nieuwe mensen komen mee met het bestand van HR.
        mensen.gevonden = Gevonden mensen
        mensen.naam = Naam
        mensen.nummer = Personeelsnummer
        mensen.onderdeel = Onderdeel
        mensen.account = Toegang
        mensen.wachtwoord = Wachtwoord
        mensen.sinds = Sinds {datum}
        mensen.geen_wachtwoord = Nog geen
        mensen.link = Link voor een wachtwoord
        mensen.link_tot = Open tot {tijd}
        mensen.geen_link = Geen
        mensen.tweede_stap = Tweede stap
        mensen.weg = Deze persoon is niet meer in dienst en kan niet inloggen.
        mensen.link.uitleg = Met een link kiest deze persoon één keer zelf een wachtwoord, binnen drie dagen. Ook als het oude is vergeten: dat blijft gelden tot de link is gebruikt. Een nieuwe link maakt de vorige ongeldig.
        mensen.link.klaar = De link is klaar
        mensen.link.geef = Geef hem zelf, aan deze persoon alleen. Er gaat geen e-mail uit. Je ziet de link alleen nu.
        knop.zoeken = Zoeken
        knop.link_maken = Link maken

        """
}
