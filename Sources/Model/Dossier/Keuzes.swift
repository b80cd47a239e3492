/// What a dialogue is about (DOMAIN.md §3, onderwerpen).
package enum Onderwerp: String, CaseIterable, Sendable {
    case werkinhoud
    case werkdrukEnHerstel = "werkdruk_en_herstel"
    case arbeidsomstandigheden, vitaliteit
    case werkPriveBalans = "werk_prive_balans"
    case kennisEnOntwikkeling = "kennis_en_ontwikkeling"
    case loopbaanEnToekomst = "loopbaan_en_toekomst"
    case motivatieEnWerkplezier = "motivatie_en_werkplezier"
    case contactMetOrganisatie = "contact_met_organisatie"
    case samenwerkingEnSfeer = "samenwerking_en_sfeer"
    case regieEnAutonomie = "regie_en_autonomie"
    case kennisVanMogelijkheden = "kennis_van_mogelijkheden"
    case wederzijdseVerwachtingen = "wederzijdse_verwachtingen"
    case verlofEnVerloftegoed = "verlof_en_verloftegoed"
    case arbeidsvoorwaarden
}

/// How far ahead the two looked.
package enum Horizon: String, CaseIterable, Sendable {
    case korterDan1Jaar = "korter_dan_1_jaar"
    case van1Tot5Jaar = "1_tot_5_jaar"
    case van5Tot10Jaar = "5_tot_10_jaar"
}

/// Why a dialogue was started (DOMAIN.md §3, aanleiding); only the employee and the partner ever see it.
package enum Aanleiding: String, CaseIterable, Sendable {
    case eigenInitiatief = "eigen_initiatief"
    case verdieping, gesprekscyclus, indiensttreding, meldfrequentie, verzuimduur
    case frequentMiddellang = "frequent_middellang"
    case uitrolProgramma = "uitrol_programma"
    case organisatieverandering, gebeurtenis, instrument, vervolg
    case opUitnodiging = "op_uitnodiging"

    /// What a talk that is logged afterwards may have been held for.
    package static let achteraf: Set<Aanleiding> = [.gesprekscyclus, .verdieping, .vervolg, .eigenInitiatief]

    /// What came from a signal; once the record is settled it says no more than that there was an invitation.
    package static let signalen: Set<Aanleiding> = [.meldfrequentie, .verzuimduur, .frequentMiddellang]

    /// What only the employee may give as a reason.
    package static let vanMedewerker: Set<Aanleiding> = [.gebeurtenis, .instrument]
}

/// One of the two who hold a dialogue.
package enum Zijde: String, CaseIterable, Sendable {
    case medewerker, gesprekspartner
}

/// What support an action gives (DOMAIN.md §3, voorziening).
package enum SoortOndersteuning: String, CaseIterable, Sendable {
    case werkplekonderzoek, loopbaantraject, loopbaanorientatie, scholing
    case eLearning = "e_learning"
    case evcTraject = "evc_traject"
    case coaching
    case trainingZelfleiderschap = "training_zelfleiderschap"
    case taakroulatie
    case functieSplitsen = "functie_splitsen"
    case minderUren = "minder_uren"
    case minderComplexeFunctie = "minder_complexe_functie"
    case deeltijdpensioen, werktijdafspraak, hulpmiddel, werkplekaanpassing, verlofinformatie
    case verlofstuwmeerAfbouwen = "verlofstuwmeer_afbouwen"
    case atvRuil = "atv_ruil"
    case vitaliteitsbudget, scholingsbudget, stage
    case interneMobiliteit = "interne_mobiliteit"
    case externeMobiliteit = "externe_mobiliteit"
    case mentorOfCollega = "mentor_of_collega"
    case ergocoach, pensioenvoorlichting, werkoverleg, overig
    /// A neutral name: the employer may not record more, and only the employee sees it.
    case persoonlijkeOndersteuning = "persoonlijke_ondersteuning"
}
