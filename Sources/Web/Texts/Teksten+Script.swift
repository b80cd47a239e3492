extension Teksten {
    /// What the script says: what is kept, what is not and what to do about it.
    static let script = """
        script.bewaard = Bewaard om {tijd}
        script.geen_lijn = Geen verbinding. Wat je typt, blijft hier staan. We proberen het vanzelf opnieuw.
        script.offline = Geen verbinding. Deze pagina blijft staan. Probeer het zo opnieuw.
        script.kijkt = Deze pagina kijkt vanzelf of het weer kan. Je hoeft niets te doen.
        script.bestand = Of kies het bestand
        script.kies_alles = Kies alles
        script.kies_niets = Kies niets
        script.wacht = Geen verbinding. Wat je typte, staat er nog. Zodra het kan, wordt het verstuurd.
        script.botsing = Niet bewaard: in een ander venster is dit ook veranderd. Lees allebei de teksten en kies.
        script.mijn = Bewaar wat hier staat
        script.ander = Neem over wat er is bewaard
        script.niet_bewaard = Nog niet bewaard. {reden}
        script.uit = Nog niet bewaard: je bent uitgelogd.
        script.weg = Dit concept is er niet meer. Misschien is het al verstuurd. Wat je typte, staat hier nog: kopieer wat je wilt houden.
        script.niet_van_jou = Deze tekst wordt niet bewaard. Misschien is in een ander venster iemand anders ingelogd.
        script.lukt_niet = Dit wordt niet bewaard. Druk op opslaan: dan lees je waarom.
        script.tot = Je bent ingelogd tot {tijd}.
        script.einde.kop = Je wordt zo uitgelogd
        script.einde = Om {tijd} word je uitgelogd
        script.einde.langer = Ben je er nog? Dan blijf je ingelogd. Wat je typte, raakt niet kwijt.
        script.einde.vast = Je bent al lang ingelogd. Log opnieuw in om verder te gaan. Wat je typte, blijft staan.
        script.blijf = Blijf ingelogd
        script.opnieuw = Nu opnieuw inloggen
        script.opnieuw.kop = Log opnieuw in
        script.opnieuw.tekst = Je bent uitgelogd. Wat je typte, staat er nog. Na het inloggen ga je verder waar je was.

        """
}
