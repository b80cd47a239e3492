extension Teksten {
    /// Words of what happens after a talk: looking back, keeping current, correcting, and what can help.
    static let opvolging = """
        # looking back on an agreement
        wacht.terugkijken = Kijk terug op de afspraak: {afspraak}
        knop.terugkijken = Terugkijken
        knop.versies = Eerdere teksten
        knop.opmerking = Iets erbij zeggen
        knop.opmerking.wijzigen = Mijn woorden aanpassen
        evaluatie.oordeel.loopt = Het loopt, we gaan ermee door
        evaluatie.oordeel.nagekomen = Nagekomen
        evaluatie.oordeel.deels = Deels nagekomen
        evaluatie.oordeel.niet = Niet nagekomen
        evaluatie.opmerking.hint = De ander leest dit ook. Over het werk, niet over gezondheid.
        evaluatie.van = Teruggekeken op {datum}
        evaluatie.zegt = {naam}:
        form.evalueren.kop = Terugkijken op een afspraak
        form.evalueren.uitleg = Kies samen hoe het gaat. Loopt de afspraak nog, dan blijft hij gewoon staan.
        form.evalueren.knop = Opslaan
        gedaan.form.evalueren = Jullie keken terug op de afspraak
        gedaan.form.evalueren.verder = De ander kan er in eigen woorden iets bij zeggen.
        form.opmerking.kop = Wat zeg jij erover?
        form.opmerking.uitleg = Dit zijn jouw eigen woorden. De ander kan ze lezen, maar niet veranderen.
        form.opmerking.knop = Opslaan
        gedaan.form.opmerking = Je opmerking is opgeslagen
        versies.kop = Alle teksten van deze afspraak
        versies.uitleg = Elke tekst blijft bewaard, met wie die bevestigde.
        versies.nu = Geldt nu
        versies.op = Opgeschreven op {datum}.

        """
}
