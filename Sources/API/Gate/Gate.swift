import Model
package import Schema

/// Who may do what: the one table, and the one function that reads it.
///
/// A route can't be declared without an operation, and an operation without a line here fails a test. What depends on
/// the state of a record stands in `Gate.statussen`: it decides between allowed and 409, never between 404 and 403.
package enum Gate {
    /// What the gate says of one operation on one record.
    package enum Verdict: Sendable, Equatable {
        case allowed(Part)
        /// Known, but not allowed on this kind of resource (403).
        case forbidden
        /// The caller may not know that this exists (404).
        case hidden
    }

    /// Decides on `handeling` for somebody who is `relaties` to the record; without a record, `relaties` is empty.
    package static func decide(_ handeling: Handeling, caller: Caller?, relaties: Choices<Relatie>) -> Verdict {
        var shown: Part = []
        var isAllowed = false
        for toegang in ways[handeling.place] where opens(toegang.grond, caller, relaties) {
            isAllowed = true
            shown.formUnion(toegang.toont)
        }
        if isAllowed { return .allowed(shown) }
        return relaties.isEmpty ? .hidden : .forbidden
    }

    /// Whether the caller could be allowed `handeling` on some record: what 403 before any record is looked at says.
    package static func mayEver(_ handeling: Handeling, caller: Caller) -> Bool {
        ways[handeling.place].contains { toegang in
            if case .relatie(let relatie) = toegang.grond { return caller.mayBe(relatie) }
            return opens(toegang.grond, caller, [])
        }
    }

    /// Whether an operation needs nobody to be known.
    package static func isOpen(_ handeling: Handeling) -> Bool {
        ways[handeling.place].contains { $0.grond == .iedereen }
    }

    private static func opens(_ grond: Toegang.Grond, _ caller: Caller?, _ relaties: Choices<Relatie>) -> Bool {
        guard let caller, caller.ontbreekt == nil else { return grond == .iedereen }
        return switch grond {
        case .iedereen: true
        case .aangemeld: caller.medewerkerId != nil
        case .relatie(let relatie): relaties.contains(relatie) && caller.mayBe(relatie)
        case .rol(let rol): caller.rollen.contains(rol)
        case .scope(let scope): caller.scopes.contains(scope)
        }
    }
}

extension Gate {
    private static let beiden: [Toegang] = [.zelf, .gesprekspartner, .waarnemer]
    private static let lezers: [Toegang] = beiden + [.deelnemer]
    private static let allenBijActie: [Toegang] = lezers + [.eigenaar, .steun, .hr]
    private static let uitvoerders: [Toegang] = beiden + [.eigenaar]
    private static let personeel: [Toegang] = [.rol(.hrBeheerder), .rol(.beheerder), .scope(.medewerkersSchrijven)]
    /// Reporting how an action stands is no reason to read it: that is another scope.
    private static let koppelingStatus = [Toegang.bij(.koppelingStatus, .algemeen)]

    /// The table by the place of each operation.
    private static let ways = Handeling.allCases.map { table[$0] ?? [] }

    /// Role and relation against operation (DOMAIN.md §2).
    static let table: [Handeling: [Toegang]] = [
        .leesGezondheid: [.iedereen],
        .leesGereedheid: [.iedereen],
        .leesOpenAPI: [.iedereen],

        .leesMij: [.aangemeld, .rol(.koppeling), .rol(.beheerder)],
        .leesMijnInzagen: [.rol(.medewerker)],
        .leesMijnDossier: [.rol(.medewerker, .dossier)],
        .leesDossierschema: [.iedereen],
        // Who answers an objection reads it; no other role does.
        .leesBezwaren: [.rol(.medewerker), .rol(.hrBeheerder)],
        .maakBezwaar: [.rol(.medewerker)],
        .leesBezwaar: [.zelf, .rol(.hrBeheerder)],
        .trekBezwaarIn: [.zelf],
        .beantwoordBezwaar: [.rol(.hrBeheerder)],
        .leesInstellingen: [.aangemeld, .rol(.koppeling)],
        .wijzigInstellingen: [.rol(.hrBeheerder)],
        .toetsTekst: [.aangemeld, .scope(.dialogenOvernemen)],
        .leesHuisstijl: [.aangemeld, .rol(.beheerder)],
        .wijzigHuisstijl: [.rol(.hrBeheerder), .rol(.beheerder)],
        .leesOnderdelen: [.aangemeld] + personeel,
        .leesOnderdeel: [.aangemeld] + personeel,
        .leesMedewerkers: [
            .rol(.gesprekspartner), .rol(.hrAdviseur, .persoon), .rol(.hrBeheerder, .persoon),
            .rol(.beheerder, .persoon),
            .scope(.medewerkersSchrijven, .persoon),
        ],
        .leesMedewerker: [
            .bij(.zelf, .persoon), .bij(.gesprekspartner, .algemeen), .bij(.waarnemer, .algemeen),
            .rol(.hrAdviseur, .persoon), .rol(.hrBeheerder, .persoon), .rol(.beheerder, .persoon),
            .scope(.medewerkersSchrijven, .persoon),
        ],
        .zoekMedewerkers: [
            .aangemeld, .rol(.hrAdviseur, .persoon), .rol(.hrBeheerder, .persoon), .rol(.beheerder, .persoon),
            .scope(.medewerkersSchrijven, .persoon), .scope(.dialogenOvernemen, .persoon),
            .scope(.actiesLezen, .persoon),
        ],
        .meldBeurt: [.scope(.medewerkersSchrijven), .scope(.signalenSchrijven)],
        .schrijfMedewerker: [.rol(.beheerder, .persoon), .scope(.medewerkersSchrijven, .persoon)],
        .leesLijnen: personeel,
        .maakLijn: personeel,
        .leesLijn: personeel,
        .wijzigLijn: personeel,
        .leesWaarnemingen: [.rol(.gesprekspartner)] + personeel,
        .maakWaarneming: [.rol(.gesprekspartner)] + personeel,
        .leesWaarneming: [.auteur, .waarnemer] + personeel,
        .wijzigWaarneming: [.auteur] + personeel,
        .leesImporten: personeel,
        .maakImport: personeel,
        .leesImport: personeel,
        .leesVoorzieningen: [.aangemeld],
        .maakVoorziening: [.rol(.hrBeheerder)],
        .leesVoorziening: [.aangemeld],
        .wijzigVoorziening: [.rol(.hrBeheerder)],
        .leesOnderwerpen: [.aangemeld, .rol(.koppeling)],
        .leesOnderwerp: [.aangemeld, .rol(.koppeling)],
        .wijzigOnderwerp: [.rol(.hrBeheerder)],
        .leesSjablonen: [.aangemeld, .rol(.koppeling)],
        .leesSjabloon: [.aangemeld, .rol(.koppeling)],
        .maakSjabloon: [.rol(.hrBeheerder)],

        .leesSignalen: [.rol(.medewerker), .rol(.gesprekspartner), .rol(.hrAdviseur)],
        .maakSignaal: [.scope(.signalenSchrijven)],
        .leesSignaal: [.zelf, .gesprekspartner, .bij(.hr, .signaal)],
        .besluitOverSignaal: [.gesprekspartner, .bij(.hr, .signaal)],

        .leesConcepten: [.rol(.medewerker), .rol(.gesprekspartner)],
        .maakConcept: [.rol(.medewerker), .rol(.gesprekspartner)],
        .leesConcept: [.auteur],
        .wijzigConcept: [.auteur],
        .verwijderConcept: [.auteur],
        .legConceptVast: [.auteur],

        .leesDialogen: [
            .rol(.medewerker, .dossier), .rol(.gesprekspartner, .dossier), .rol(.hrAdviseur, .dossier),
        ],
        .maakDialoog: [
            .rol(.medewerker, .dossier), .rol(.gesprekspartner, .dossier), .rol(.hrAdviseur, .dossier),
            .scope(.dialogenOvernemen, .dossier),
        ],
        .leesBeurten: [.rol(.gesprekspartner)],
        .beginDialoog: [.rol(.medewerker, .dossier), .rol(.gesprekspartner, .dossier)],
        .leesDialoog: lezers + [.bij(.betrokkene, .algemeen)],
        .wijzigDialoog: beiden,
        .sluitDialoogAf: beiden,
        .leesAfsluiting: beiden,
        .bevestigAfsluiting: [.zelf, .gesprekspartner],
        .vervolgDialoog: beiden,
        .draagDialoogOver: [.zelf],
        .leesDialoogInzagen: [.zelf],
        // No deputy's: an invitation tells why the dialogue began, and one that is missing would tell it too.
        .leesUitnodiging: [.zelf, .gesprekspartner],
        .schrijfUitnodiging: [.gesprekspartner],
        .nodigUit: [.gesprekspartner],
        .reageerOpUitnodiging: [.zelf],
        .zieAfVanDialoog: [.zelf],
        .trekDialoogIn: [.gesprekspartner, .waarnemer],
        .leesAgenda: lezers,
        .leesVoorbereiding: beiden,
        .wijzigVoorbereiding: beiden,
        .dienVoorbereidingIn: beiden,
        .leesAntwoord: beiden,
        .wijzigAntwoord: beiden,
        .leesGesprekken: lezers,
        .maakGesprek: beiden,
        .leesGesprek: lezers,
        .planGesprek: beiden,
        .wijzigGesprek: beiden,
        .houdGesprek: beiden,
        .annuleerGesprek: beiden,
        .maakDeelnemer: beiden,
        .leesDeelnemer: lezers,
        .aanvaardDeelnemer: [.zelf],
        .verwijderDeelnemer: beiden,
        .bevestigDialoogActueel: [.zelf, .gesprekspartner],
        .corrigeerDialoog: [.zelf, .gesprekspartner],
        .leesDialoogHistorie: beiden,
        .leesTeksten: [.zelf],
        .verwijderTekst: [.zelf],
        .leesVerklaring: [.zelf, .gesprekspartner],
        .schrijfVerklaring: [.zelf],
        .verwijderVerklaring: [.zelf],
        .leesWisgevolg: [.zelf],
        .wisDialoog: [.zelf],
        .trekWissenIn: [.zelf],
        .leesSamenvatting: lezers,
        .schrijfSamenvatting: beiden,
        .leesReacties: lezers,
        .maakReactie: [.zelf, .gesprekspartner],
        .leesReactie: lezers,
        .leesWensen: lezers,
        .maakWens: beiden,
        .leesWens: lezers,
        .wijzigWens: beiden,
        .leesDialoogAfspraken: lezers,
        .maakAfspraak: beiden,
        .leesAfspraak: lezers + [.vrijgegeven],
        .wijzigAfspraak: beiden,
        .bevestigAfspraak: [.zelf, .gesprekspartner],
        .rondAfspraakAf: beiden,
        .leesAfspraakversies: lezers,
        .leesEvaluaties: lezers,
        .evalueerAfspraak: beiden,
        .leesEvaluatie: lezers,
        .wijzigEvaluatie: beiden,
        .geefAfspraakVrij: [.zelf],
        .trekVrijgaveAfspraakIn: [.zelf],
        .leesVrijgaven: [.rol(.gesprekspartner)],

        .leesDialoogActies: lezers,
        .maakActie: beiden,
        .leesActies: [
            .rol(.medewerker, .dossier), .rol(.gesprekspartner, .dossier), .rol(.hrAdviseur, .actie),
            .scope(.actiesLezen, .actie),
        ],
        .leesActietellingen: [.rol(.hrAdviseur)],
        .leesActie: allenBijActie + [.vrijgegeven, .bij(.koppelingLezen, .actie)],
        .wijzigActie: beiden,
        .wijsActieToe: beiden,
        .startActie: uitvoerders + koppelingStatus,
        .meldActieGereed: uitvoerders + koppelingStatus,
        .stelActieBij: uitvoerders,
        .meldActieVast: uitvoerders,
        .hervatActie: uitvoerders,
        .laatActieVervallen: beiden,
        .stelActieVoorAanHr: [.gesprekspartner, .waarnemer],
        .deelActieMetHr: [.zelf],
        .trekActieTerugVanHr: [.zelf],
        .geefActieVrij: [.zelf],
        .trekVrijgaveActieIn: [.zelf],
        .maakVoortgang: beiden + [.eigenaar, .steun, .hr],
        .leesVoortgang: allenBijActie,
        .leesVoortgangsbericht: allenBijActie,
        .herinnerEigenaar: [.hr],

        .leesWijzigingen: [.scope(.wijzigingenLezen)],
        .leesVernietigingen: [.rol(.hrBeheerder)],
        .leesVernietiging: [.rol(.hrBeheerder)],
        .leesVernietigingsproef: [.rol(.hrBeheerder)],
    ]
}
