extension Teksten {
    /// What a value is called on screen; a field may have its own word for it among the fields.
    static let keuzes = """
        # soort dialoog en gesprek
        keuze.individueel = Gesprek met je leidinggevende
        keuze.vertrouwelijk_hr = Vertrouwelijk gesprek met HR of een coach
        keuze.vertrouwelijk_hr.hint = Je leidinggevende ziet niets, behalve wat jij vrijgeeft.
        keuze.inzetbaarheidsgesprek = Inzetbaarheidsgesprek
        keuze.vervolggesprek = Vervolggesprek
        keuze.bila = Gewoon overleg (bila)
        keuze.op_locatie = Op het werk
        keuze.telefonisch = Telefonisch
        keuze.video = Met beeld
        keuze.voorbereid = Met voorbereiding
        keuze.achteraf = Achteraf vastgelegd
        keuze.overgenomen = Overgenomen uit een oud verslag

        # aanleiding
        keuze.eigen_initiatief = De medewerker wilde een gesprek
        keuze.verdieping = Verder praten over een onderwerp
        keuze.gesprekscyclus = Het was tijd voor een gesprek
        keuze.indiensttreding = Nieuw in dienst
        keuze.meldfrequentie = Uitnodiging volgens de regeling
        keuze.verzuimduur = Uitnodiging volgens de regeling
        keuze.frequent_middellang = Uitnodiging volgens de regeling
        keuze.op_uitnodiging = Op uitnodiging
        keuze.uitrol_programma = Start van het programma
        keuze.organisatieverandering = Er verandert iets in de organisatie
        keuze.gebeurtenis = Er is iets gebeurd (wat het is, staat nergens)
        keuze.instrument = De uitslag van een test of vragenlijst
        keuze.vervolg = Vervolg op een eerder gesprek

        # stand van een dialoog
        keuze.concept = Concept
        keuze.uitgenodigd = Uitgenodigd
        keuze.gevoerd = Gesprek geweest
        keuze.vastgesteld = Door jullie allebei bekeken
        keuze.afgerond = Afgerond
        keuze.afgezien = Gaat niet door
        keuze.ingetrokken = Ingetrokken
        keuze.in_voorbereiding = Wordt voorbereid
        keuze.wacht_op_medewerker = Wacht op de medewerker
        keuze.wacht_op_gesprekspartner = Wacht op de leidinggevende
        keuze.in_opvolging = Afspraken lopen
        keuze.niet_actueel = Langer dan 4 maanden niet bekeken
        keuze.korter_dan_1_jaar = Minder dan een jaar
        keuze.1_tot_5_jaar = 1 tot 5 jaar
        keuze.5_tot_10_jaar = 5 tot 10 jaar
        keuze.alles_afgerond = Alles is klaar
        keuze.geen_vervolg_nodig = Er is geen vervolg nodig
        keuze.opgegaan_in_vervolg = Gaat verder in een nieuw gesprek
        keuze.uit_dienst = Uit dienst
        keuze.verlopen = Een jaar niet gebruikt

        # reacties en antwoorden
        keuze.gezien = Gezien
        keuze.gezien.hint = Je hebt het gelezen. Je zegt nog niet of je het ermee eens bent.
        keuze.akkoord = Akkoord
        keuze.akkoord.hint = Zo hebben we het besproken.
        keuze.niet_akkoord = Niet akkoord
        keuze.niet_akkoord.hint = Het klopt niet. Schrijf erbij wat er anders moet.
        keuze.ja = Ja
        keuze.deels = Deels
        keuze.nee = Nee
        keuze.nog_niet = Nog niet
        keuze.komt = Ik kom
        keuze.ander_moment = Liever een ander moment
        keuze.ziet_af = Ik wil dit gesprek niet
        keuze.beantwoord = Beantwoord
        keuze.liever_niet = Zeg ik liever niet
        keuze.leeg = Niet ingevuld
        keuze.persoonlijk = Persoonlijk
        keuze.bericht = Met een bericht

        # afspraken
        keuze.ontwikkelafspraak = Ontwikkelafspraak
        keuze.ontwikkelafspraak.hint = Helpt je om goed inzetbaar te blijven, zoals een cursus.
        keuze.taakafspraak = Taakafspraak
        keuze.taakafspraak.hint = Houdt het werk boeiend, zoals een andere taak.
        keuze.flexibiliteitsafspraak = Flexibiliteitsafspraak
        keuze.flexibiliteitsafspraak.hint = Over tijd en plaats. Goed om langer te werken, maar er kan een nadeel aan zitten.
        keuze.beloningsafspraak = Beloningsafspraak
        keuze.beloningsafspraak.hint = Over geld of extra’s. Leg goed uit waarom.
        keuze.voorstel = Voorstel
        keuze.overeengekomen = Afgesproken
        keuze.nagekomen = Nagekomen
        keuze.deels_nagekomen = Deels nagekomen
        keuze.niet_nagekomen = Niet nagekomen
        keuze.vervallen = Vervallen
        keuze.loopt = Loopt nog
        keuze.niet = Niet nagekomen

        # acties
        keuze.open = Nog niet begonnen
        keuze.in_uitvoering = Mee bezig
        keuze.gereed = Klaar
        keuze.loopt_vast = Loopt vast
        keuze.persoon = Eén persoon
        keuze.hr = HR
        keuze.voorgesteld = Voorgesteld
        keuze.gedeeld = Gedeeld met HR
        keuze.kan_niet = Het lukt niet: kennis of oefening ontbreekt
        keuze.krijgt_geen_mogelijkheden = Er is geen tijd, geld of ruimte voor
        keuze.weet_niet = Het is niet duidelijk wat er kan
        keuze.wil_niet = Ik wil dit toch niet
        keuze.durft_of_mag_niet = Het mag niet, of het voelt niet veilig

        keuze.anders = Iemand anders

        # signalen
        keuze.besloten = Besloten
        keuze.uitnodigen = Wel uitnodigen
        keuze.niet_uitnodigen = Niet uitnodigen

        # rollen
        keuze.medewerker = Medewerker
        keuze.gesprekspartner = Leidinggevende
        keuze.waarnemer = Waarnemer
        keuze.eigenaar = Doet het
        keuze.steun = Helpt daarbij
        keuze.hr_adviseur = HR
        keuze.hr_beheerder = Beheer van HR
        keuze.cijferlezer = Lezer van cijfers
        keuze.koppeling = Ander systeem
        keuze.beheerder = Technisch beheer
        keuze.begeleider = Begeleider
        keuze.deskundige = Deskundige
        keuze.vertrouwd_persoon = Vertrouwd persoon

        # onderdelen
        keuze.afdeling = Afdeling
        keuze.team = Team
        keuze.locatie = Locatie

        # onderwerpen
        keuze.werkinhoud = Inhoud van het werk
        keuze.werkdruk_en_herstel = Drukte en rust
        keuze.arbeidsomstandigheden = Omstandigheden op het werk
        keuze.vitaliteit = Energie
        keuze.werk_prive_balans = Balans werk en privé
        keuze.kennis_en_ontwikkeling = Leren en ontwikkelen
        keuze.loopbaan_en_toekomst = Loopbaan en toekomst
        keuze.motivatie_en_werkplezier = Plezier in het werk
        keuze.contact_met_organisatie = Contact met de organisatie
        keuze.samenwerking_en_sfeer = Samenwerken en sfeer
        keuze.regie_en_autonomie = Zelf keuzes maken
        keuze.kennis_van_mogelijkheden = Weten wat er kan
        keuze.wederzijdse_verwachtingen = Wat we van elkaar verwachten
        keuze.verlof_en_verloftegoed = Verlof
        keuze.arbeidsvoorwaarden = Arbeidsvoorwaarden

        # soorten ondersteuning
        keuze.werkplekonderzoek = Werkplekonderzoek
        keuze.loopbaantraject = Loopbaantraject
        keuze.loopbaanorientatie = Loopbaanoriëntatie
        keuze.scholing = Cursus of opleiding
        keuze.e_learning = Online cursus
        keuze.evc_traject = Erkenning van ervaring (EVC)
        keuze.coaching = Coaching
        keuze.training_zelfleiderschap = Training zelfleiderschap
        keuze.taakroulatie = Wisselen van taken
        keuze.functie_splitsen = Functie splitsen
        keuze.minder_uren = Minder uren
        keuze.minder_complexe_functie = Eenvoudiger functie
        keuze.deeltijdpensioen = Deeltijdpensioen
        keuze.werktijdafspraak = Afspraak over werktijden
        keuze.hulpmiddel = Hulpmiddel
        keuze.werkplekaanpassing = Aanpassing van de werkplek
        keuze.verlofinformatie = Uitleg over verlof
        keuze.verlofstuwmeer_afbouwen = Opgespaard verlof opnemen
        keuze.atv_ruil = ATV ruilen
        keuze.vitaliteitsbudget = Vitaliteitsbudget
        keuze.scholingsbudget = Scholingsbudget
        keuze.stage = Stage
        keuze.interne_mobiliteit = Ander werk binnen de organisatie
        keuze.externe_mobiliteit = Werk buiten de organisatie
        keuze.mentor_of_collega = Mentor of collega
        keuze.ergocoach = Ergocoach
        keuze.pensioenvoorlichting = Uitleg over pensioen
        keuze.werkoverleg = Werkoverleg
        keuze.overig = Iets anders
        keuze.persoonlijke_ondersteuning = Persoonlijke ondersteuning
        keuze.persoonlijke_ondersteuning.hint = Alleen jij ziet dit.
        keuze.vitaal_en_gezond = Fit blijven
        keuze.opleiding_loopbaan = Opleiding en loopbaan

        """
}
