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

        # does this still hold
        actueel.kop = Klopt dit nog?
        actueel.laatst = Jullie zeiden voor het laatst op {datum} allebei dat dit klopt.
        actueel.jij = Jij zei op {datum} dat dit nog klopt. Nu {naam} nog.
        actueel.ander = {naam} zei op {datum} dat dit nog klopt. Vind jij dat ook?
        knop.actueel = Ja, dit klopt nog
        wacht.actueel = Kijk of alles nog klopt, en zeg het met één knop
        form.actueel.kop = Klopt dit nog?
        form.actueel.uitleg = Je zegt dat wat hier staat nog steeds klopt.
        form.actueel.knop = Ja, dit klopt nog
        gedaan.form.actueel = Je zei dat dit nog klopt
        gedaan.form.actueel.verder = Zegt de ander dat ook, dan is het gesprek weer bij.

        # correcting what was settled
        wacht.correctie = Er is iets verbeterd. Lees het en zeg wat je ervan vindt
        knop.corrigeren = Er klopt iets niet
        knop.wens.corrigeren = Woorden van deze wens verbeteren
        knop.historie = Wat is er veranderd?
        corrigeren.reden = Waarom moet dit anders?
        corrigeren.reden.hint = Jullie lezen dit allebei. Over het werk, niet over gezondheid.
        form.corrigeren.kop = Verbeteren wat vastligt
        form.corrigeren.uitleg = Pas aan wat niet klopt. Wat er stond blijft te lezen, met jouw reden. De ander zegt opnieuw wat die ervan vindt.
        form.corrigeren.knop = Verbetering opslaan
        gedaan.form.corrigeren = De verbetering is opgeslagen
        gedaan.form.corrigeren.verder = De ander leest wat er anders is en reageert daarop. Afspraken en actiepunten lopen gewoon door.
        form.wens_corrigeren.kop = Woorden van een wens verbeteren
        form.wens_corrigeren.uitleg = Wat er stond blijft te lezen, met jouw reden. De ander zegt opnieuw wat die ervan vindt.
        form.wens_corrigeren.knop = Verbetering opslaan
        gedaan.form.wens_corrigeren = De verbetering is opgeslagen
        gedaan.form.wens_corrigeren.verder = De ander leest wat er anders is en reageert daarop.
        historie.kop = Wat is er veranderd?
        historie.uitleg = Alles wat er met dit gesprek gebeurde, in volgorde. Jullie zien dit allebei.
        historie.status = Stand van het gesprek
        historie.samenvatting = Samenvatting
        historie.onderwerpen = Onderwerpen
        historie.horizon_besproken = Hoe ver jullie vooruit keken
        historie.wens = Een wens
        historie.wens_onderwerp = Het onderwerp van een wens
        historie.wens_antwoord = Het antwoord op een wens
        historie.wens_toelichting = De uitleg bij het antwoord op een wens
        historie.wens_antwoord_verwacht = Wanneer het antwoord op een wens komt
        historie.actie = De woorden van een actiepunt
        historie.actie_als_dan = Het plan «als … dan …» van een actiepunt
        historie.afspraak = De tekst van een afspraak
        historie.actueel = Zei dat dit nog klopt
        historie.was = Er stond
        historie.werd = Nu staat er

        # what the organisation offers
        menu.voorzieningen = Wat er kan
        voorzieningen.kop = Wat er kan
        voorzieningen.uitleg = Dit biedt de organisatie aan. Kijk wat bij jou past en bespreek het in een gesprek.
        voorziening.uitleg = Wat is het?
        voorziening.uitleg.hint = In gewone woorden: wat het is en hoe iemand eraan komt.
        voorziening.soortOndersteuning = Wat voor hulp is het?
        voorziening.onderwerpen = Bij welke onderwerpen past het?
        voorziening.actief = We bieden dit nu aan
        voorziening.link.hint = Het adres begint met https://
        voorziening.niet_actief = Nu niet
        voorziening.meer = Meer uitleg
        knop.voorziening = Iets toevoegen
        knop.onderwerpen = Onderwerpen en modellen
        form.voorziening.kop = Iets toevoegen aan wat er kan
        form.voorziening.knop = Toevoegen
        gedaan.form.voorziening = Het staat in de lijst
        gedaan.form.voorziening.verder = Iedereen kan het nu vinden.
        form.voorziening_wijzigen.kop = Aanpassen wat er staat
        form.voorziening_wijzigen.uitleg = Bied je iets niet meer aan, haal dan het vinkje weg. Dan ziet alleen beheer het nog.
        form.voorziening_wijzigen.knop = Opslaan
        gedaan.form.voorziening_wijzigen = De lijst is aangepast
        onderwerpen.kop = Onderwerpen en modellen
        onderwerpen.uitleg = Elk onderwerp van een gesprek heeft een plaats in de modellen van het vak. Het model van je sector kies je zelf.
        onderwerpen.tabel = Onderwerpen in de modellen
        onderwerpkaart.onderwerp = Onderwerp
        onderwerpkaart.componenten = Deel van duurzame inzetbaarheid
        onderwerpkaart.componenten.vitaliteit = Vitaliteit
        onderwerpkaart.huisVanWerkvermogen = Huis van Werkvermogen
        onderwerpkaart.sectormodel = Hoe heet het model van je sector?
        onderwerpkaart.sectordelen = Model van de sector
        onderwerpkaart.delen = Bij welke delen hoort dit onderwerp?
        onderwerpkaart.delen.hint = Elk deel op een eigen regel.
        keuze.werkvermogen = Werkvermogen
        keuze.employability = Employability
        keuze.functionele_capaciteiten = Functionele capaciteiten
        keuze.kennis_en_vaardigheden = Kennis en vaardigheden
        keuze.waarden_en_motivatie = Waarden en motivatie
        keuze.werk = Werk
        keuze.omgeving = Omgeving
        form.onderwerp.kop = Onderwerp in het model van de sector
        form.onderwerp.knop = Opslaan
        gedaan.form.onderwerp = Het onderwerp is aangepast
        actie.deel.hulp = Dit kan helpen
        actie.hulp.uitleg = Dit biedt de organisatie aan en past bij wat er in de weg zit. Je hoeft er niets mee.
        actie.hulp.alles = Alles wat er kan

        # an action that came of another
        actie.voortgekomenUitId = Vervolg op welk actiepunt?
        actie.voortgekomen = Vervolg op
        actie.is_vervolg = Vervolg op een eerder actiepunt.
        knop.vervolgactie = Vervolg hierop afspreken
        form.vervolgactie.kop = Een vervolg op dit actiepunt
        form.vervolgactie.uitleg = Eén stap, één persoon en één dag. Het vorige actiepunt blijft gewoon staan.
        form.vervolgactie.knop = Actiepunt opslaan
        gedaan.form.vervolgactie = Het vervolg is opgeslagen

        """
}
