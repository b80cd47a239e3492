extension Teksten {
    /// Words about signals, talks in confidence and advisers who take part.
    static let hr = """
        menu.meedoen = Mijn gesprekken als adviseur
        menu.signalen = Signalen

        signalen.kop = Signalen
        signalen.uitleg = Een signaal zegt alleen dat een afgesproken regel is bereikt. Het zegt niets over de reden, en die vragen we ook niet. De medewerker ziet dit ook.
        signalen.leeg = Er zijn geen signalen
        signalen.leeg.tekst = Je hoeft niets te doen.
        signalen.over_jou = Over jou
        signalen.over_jou.tekst = Je leidinggevende en HR besluiten samen of je een uitnodiging krijgt voor een gesprek. Het gesprek gaat over wat jij nodig hebt om met plezier aan het werk te blijven.
        signalen.doel = Het doel van een gesprek is samen kijken wat iemand nodig heeft om met plezier aan het werk te blijven. Het is geen controle.
        signaal.criterium = De regel
        signaal.peildatum = Bekeken op
        signaal.weg = Wordt verwijderd op
        signaal.status.open = Wacht op een besluit
        signaal.status.besloten = Besloten
        signaal.status.vervallen = Niet op tijd besloten
        signaal.besluit.uitnodigen = Samen besloten: wel uitnodigen
        signaal.besluit.niet_uitnodigen = Samen besloten: niet uitnodigen
        signaal.vindt.uitnodigen = Wil uitnodigen
        signaal.vindt.niet_uitnodigen = Wil niet uitnodigen
        signaal.besluiten = Zeg wat je vindt
        signaal.beginnen = Gesprek beginnen
        signaal.beginnen.tekst = Er is nog niets verstuurd. Begin het gesprek en lees eerst de uitnodiging na.
        gedaan.signaal.beginnen = Je begint een gesprek
        gedaan.signaal.beginnen.verder = Er is nog niets verstuurd. Lees de uitnodiging na en verstuur haar als ze klopt.
        begin.signalen = Signalen
        begin.signalen.1 = 1 signaal wacht op een besluit.
        begin.signalen.n = {aantal} signalen wachten op een besluit.
        begin.signalen.eigen = Er staat een bericht uit het personeelssysteem over jou. Je leest hier wat er staat en wie het bekeek.
        begin.signalen.knop = Bekijk de signalen
        begin.signalen.eigen.knop = Bekijk wat er staat

        form.besluiten.kop = Wat vind jij?
        form.besluiten.uitleg = De leidinggevende en HR besluiten samen. Er gaat niets vanzelf uit.
        form.besluiten.knop = Opslaan
        gedaan.form.besluiten = Wat je vindt is opgeslagen
        gedaan.form.besluiten.verder = Zeggen jullie allebei hetzelfde, dan is het besloten. Zegt de ander iets anders, praat dan samen.
        besluiten.besluit = Krijgt deze medewerker een uitnodiging voor een gesprek?
        besluiten.besluit.uitnodigen = Ja, de leidinggevende nodigt uit
        besluiten.besluit.niet_uitnodigen = Nee, geen uitnodiging

        meedoen.kop = Mijn gesprekken als adviseur
        meedoen.uitleg = Gesprekken die je vertrouwelijk voert, en gesprekken waar je bij bent omdat de medewerker dat goed vindt. Die laatste lees je tot 30 dagen nadat ze zijn bekeken.
        meedoen.leeg = Je hebt nu geen gesprekken als adviseur
        meedoen.leeg.tekst = Vraagt iemand je erbij en vindt de medewerker het goed, dan staat het hier.
        meedoen.vertrouwelijk = Vertrouwelijk, met jou.
        meedoen.deelnemer = Je bent erbij; {naam} voert het gesprek.
        begin.hr.meedoen = Je gesprekken als adviseur

        begin.vertrouwelijk = Liever met HR praten
        begin.vertrouwelijk.tekst = Je kunt ook vertrouwelijk met een adviseur van HR of een coach praten. Je leidinggevende weet daar niets van.
        vertrouwelijk.kop = Vertrouwelijk gesprek beginnen
        vertrouwelijk.uitleg = Je praat met een adviseur van HR of een coach over wat jij nodig hebt om met plezier te werken.
        vertrouwelijk.ziet_niets = Je leidinggevende ziet niets: niet wat er staat en niet dat het gesprek er is.
        vertrouwelijk.vrijgeven = Wil je iets wel laten lezen, dan kies je zelf één afspraak of actiepunt. Je kunt dat altijd terugnemen.
        vertrouwelijk.lezen = Je ziet zelf wie wanneer iets las.
        vertrouwelijk.met = Met wie wil je praten?
        vertrouwelijk.kies = Kies met wie je wilt praten.
        vertrouwelijk.knop = Gesprek beginnen
        vertrouwelijk.niemand = Er is nu niemand om uit te kiezen
        vertrouwelijk.niemand.tekst = Vraag HR wie hiervoor beschikbaar is.
        gedaan.vertrouwelijk = Je bent een vertrouwelijk gesprek begonnen
        gedaan.vertrouwelijk.verder = Maak samen een afspraak. Je leidinggevende weet hier niets van.

        form.vrijgeven.kop = Laten lezen door je leidinggevende
        form.vrijgeven.uitleg = Dit is precies wat je leidinggevende te lezen krijgt.
        form.vrijgeven.knop = Laten lezen
        gedaan.form.vrijgeven = Je leidinggevende kan dit nu lezen
        gedaan.form.vrijgeven.verder = Je kunt dit altijd terugnemen. Bij Wie las mee zie je of het is gelezen.
        form.vrijgave-intrekken.kop = Niet meer laten lezen
        form.vrijgave-intrekken.uitleg = Je leidinggevende kan dit daarna meteen niet meer lezen.
        form.vrijgave-intrekken.knop = Niet meer laten lezen
        gedaan.form.vrijgave-intrekken = Je leidinggevende kan dit niet meer lezen
        vrijgeven.voorbeeld = Dit leest je leidinggevende
        vrijgeven.niets_meer = Meer niet: niet het gesprek zelf, en niets anders daaruit.
        vrijgeven.andere_woorden = Zet je adviseur hier iets anders neer, dan leest je leidinggevende het niet meer, tot jij het opnieuw laat lezen.
        vrijgeven.wie = Wie doet dit
        vrijgeven.steun = Wie helpt
        vrijgeven.klaar_op = Klaar op
        knop.vrijgeven = Laten lezen door je leidinggevende
        knop.vrijgave_intrekken = Niet meer laten lezen
        vrijgegeven.kop = Wat je mag lezen
        vrijgegeven.uitleg = Mensen uit je team laten je dit lezen uit een gesprek met HR. Het gesprek zelf is vertrouwelijk: vraag er niet naar.
        vrijgegeven.leeg = Er is niets om te lezen
        vrijgegeven.leeg.tekst = Laat iemand uit je team je iets lezen, dan staat het hier.
        team.vrijgegeven = Bekijk wat mensen uit je team je laten lezen

        """
}
