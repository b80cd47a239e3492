import Schema

/// The catalogue that comes with the product: one entry for each kind of support (DOMAIN.md §3, voorziening).
extension Voorziening {
    /// Every shipped entry; an organisation changes the words, or says that it does not offer it.
    package static let meegeleverd: [Voorziening] = regels.split(separator: "\n").enumerated().map { plaats, regel in
        vast(plaats + 1, regel.split(separator: "|").map(String.init))
    }

    /// One a line: kind, group, topics, name, explanation.
    private static let regels = """
        werkplekonderzoek|arbeidsomstandigheden|arbeidsomstandigheden|Werkplekonderzoek|Een deskundige kijkt op je werkplek mee en zegt wat beter kan.
        loopbaantraject|opleiding_loopbaan|loopbaan_en_toekomst,regie_en_autonomie|Loopbaantraject|Een paar gesprekken met een loopbaanadviseur. Wat je daar bespreekt, blijft van jou.
        loopbaanorientatie|opleiding_loopbaan|loopbaan_en_toekomst,kennis_van_mogelijkheden|Loopbaanoriëntatie|Een gesprek over wat je kunt en wilt, nu en later.
        scholing|opleiding_loopbaan|kennis_en_ontwikkeling|Cursus of opleiding|Een cursus of opleiding voor je werk van nu of voor ander werk.
        e_learning|opleiding_loopbaan|kennis_en_ontwikkeling|Online leren|Korte cursussen die je volgt wanneer het jou past.
        evc_traject|opleiding_loopbaan|kennis_en_ontwikkeling,loopbaan_en_toekomst|Erkenning van ervaring (EVC)|Wat je in de praktijk leerde, komt op papier te staan.
        coaching|opleiding_loopbaan|motivatie_en_werkplezier,regie_en_autonomie|Coaching|Een coach denkt een tijd met je mee over een vraag in je werk.
        training_zelfleiderschap|opleiding_loopbaan|regie_en_autonomie|Training zelfleiderschap|Leren hoe je zelf richting geeft aan je werk.
        taakroulatie|arbeidsomstandigheden|werkinhoud,werkdruk_en_herstel|Wisselen van taken|Je ruilt een deel van je taken met een collega, eerst op proef.
        functie_splitsen|arbeidsomstandigheden|werkinhoud,werkdruk_en_herstel|Functie splitsen|Een functie wordt verdeeld, zodat de taken beter passen.
        minder_uren|werk_prive_balans|werkdruk_en_herstel,werk_prive_balans,arbeidsvoorwaarden|Minder uren|Minder uren werken, voor een tijd of voor vast. Bespreek ook wat het kost.
        minder_complexe_functie|arbeidsomstandigheden|werkinhoud,werkdruk_en_herstel|Eenvoudiger functie|Ander werk met minder lastige taken, als dat beter past.
        deeltijdpensioen|werk_prive_balans|loopbaan_en_toekomst,arbeidsvoorwaarden|Deeltijdpensioen|Een deel van je pensioen laten ingaan en blijven werken.
        werktijdafspraak|werk_prive_balans|werk_prive_balans,werkdruk_en_herstel|Afspraak over werktijden|Vaste dagen, andere tijden of een ander rooster.
        hulpmiddel|arbeidsomstandigheden|arbeidsomstandigheden|Hulpmiddel|Iets waarmee je werk beter gaat, zoals een ander bureau of een tilhulp.
        werkplekaanpassing|arbeidsomstandigheden|arbeidsomstandigheden|Aanpassing van de werkplek|De plek waar je werkt wordt veranderd, zodat die bij je werk past.
        verlofinformatie|werk_prive_balans|verlof_en_verloftegoed,kennis_van_mogelijkheden|Uitleg over verlof|Wat voor verlof er is en hoe je het aanvraagt.
        verlofstuwmeer_afbouwen|werk_prive_balans|verlof_en_verloftegoed,werkdruk_en_herstel|Opgespaard verlof opnemen|Een plan om verlof op te nemen dat is blijven staan.
        atv_ruil|werk_prive_balans|verlof_en_verloftegoed,arbeidsvoorwaarden|ATV ruilen|Vrije uren ruilen voor iets anders, of andersom.
        vitaliteitsbudget|vitaal_en_gezond|vitaliteit,arbeidsvoorwaarden|Vitaliteitsbudget|Een bedrag dat je zelf besteedt. Waaraan, hoef je hier niet te zeggen.
        scholingsbudget|opleiding_loopbaan|kennis_en_ontwikkeling,arbeidsvoorwaarden|Scholingsbudget|Een bedrag om te leren, voor nu of voor later.
        stage|opleiding_loopbaan|loopbaan_en_toekomst,kennis_en_ontwikkeling|Stage of meelopen|Een tijdje meelopen op een andere plek, om te zien hoe het is.
        interne_mobiliteit|opleiding_loopbaan|loopbaan_en_toekomst,werkinhoud|Ander werk binnen de organisatie|Hulp bij het vinden van ander werk hier.
        externe_mobiliteit|opleiding_loopbaan|loopbaan_en_toekomst|Werk buiten de organisatie|Hulp bij het vinden van werk ergens anders.
        mentor_of_collega|opleiding_loopbaan|samenwerking_en_sfeer,kennis_en_ontwikkeling|Mentor of collega|Iemand met ervaring laat zien hoe het kan en is er voor je vragen.
        ergocoach|arbeidsomstandigheden|arbeidsomstandigheden,vitaliteit|Ergocoach|Een collega die weet hoe je het werk zo licht mogelijk doet.
        pensioenvoorlichting|werk_prive_balans|loopbaan_en_toekomst,kennis_van_mogelijkheden|Uitleg over pensioen|Wat je straks krijgt en wat je nu kunt kiezen.
        werkoverleg|arbeidsomstandigheden|samenwerking_en_sfeer,wederzijdse_verwachtingen,contact_met_organisatie|Werkoverleg|Samen met het team bespreken hoe het werk beter kan.
        overig|vitaal_en_gezond|kennis_van_mogelijkheden|Iets anders|Staat het er niet bij? Vraag HR wat er verder kan.
        persoonlijke_ondersteuning|vitaal_en_gezond|vitaliteit|Persoonlijke ondersteuning|Iemand om mee te praten over wat jou bezighoudt. Je regelt dit zelf en alleen jij ziet het.
        """

    private static func vast(_ plaats: Int, _ delen: [String]) -> Voorziening {
        let nummer = plaats < 10 ? "0\(plaats)" : "\(plaats)"
        guard delen.count == 5, let id = ID("0193e3a0-5d00-7000-8000-0000000002\(nummer)"),
            let soort = SoortOndersteuning(rawValue: delen[0]), let groep = GroepVoorziening(rawValue: delen[1])
        else { preconditionFailure("line \(plaats) of the shipped catalogue can't be read") }
        return Voorziening(
            id: id, naam: delen[3], uitleg: delen[4], groep: groep, soortOndersteuning: soort,
            onderwerpen: delen[2].split(separator: ",").compactMap { Onderwerp(rawValue: String($0)) }, link: nil,
            actief: true, aangemaaktOp: .first, gewijzigdOp: .first, revisie: 1, functies: [],
            toegestaneHandelingen: [])
    }
}
