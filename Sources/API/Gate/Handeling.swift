import Schema

/// Everything the API can do, by its operationId; the same names stand in `toegestaneHandelingen`.
package enum Handeling: String, Choice {
    case leesGezondheid, leesGereedheid, leesOpenAPI

    case leesMij, leesMijnInzagen, leesMijnDossier, leesDossierschema
    case leesBezwaren, maakBezwaar, leesBezwaar, trekBezwaarIn, beantwoordBezwaar
    case leesInstellingen, wijzigInstellingen, leesHuisstijl, wijzigHuisstijl
    case toetsTekst
    case leesOnderdelen, leesOnderdeel
    case leesMedewerkers, leesMedewerker, zoekMedewerkers, schrijfMedewerker, meldBeurt
    case leesLijnen, maakLijn, leesLijn, wijzigLijn
    case leesWaarnemingen, maakWaarneming, leesWaarneming, wijzigWaarneming
    case leesImporten, maakImport, leesImport
    case leesVoorzieningen, maakVoorziening, leesVoorziening, wijzigVoorziening
    case leesOnderwerpen, leesOnderwerp, wijzigOnderwerp
    case leesSjablonen, leesSjabloon, maakSjabloon
    case leesSignalen, maakSignaal, leesSignaal, besluitOverSignaal
    case leesConcepten, maakConcept, leesConcept, wijzigConcept, verwijderConcept, legConceptVast

    case leesDialogen, maakDialoog, beginDialoog, leesDialoog, wijzigDialoog, sluitDialoogAf, leesDialoogInzagen
    case leesBeurten, leesAfsluiting, bevestigAfsluiting, vervolgDialoog, draagDialoogOver
    case leesUitnodiging, schrijfUitnodiging, nodigUit, reageerOpUitnodiging, zieAfVanDialoog, trekDialoogIn, leesAgenda
    case leesVoorbereiding, wijzigVoorbereiding, dienVoorbereidingIn, leesAntwoord, wijzigAntwoord
    case leesGesprekken, maakGesprek, leesGesprek, planGesprek, wijzigGesprek, houdGesprek, annuleerGesprek
    case maakDeelnemer, leesDeelnemer, aanvaardDeelnemer, verwijderDeelnemer
    case bevestigDialoogActueel, corrigeerDialoog, leesDialoogHistorie
    case leesTeksten, verwijderTekst
    case leesVerklaring, schrijfVerklaring, verwijderVerklaring, leesWisgevolg, wisDialoog, trekWissenIn
    case leesSamenvatting, schrijfSamenvatting, leesReacties, maakReactie, leesReactie
    case leesWensen, maakWens, leesWens, wijzigWens
    case leesDialoogAfspraken, maakAfspraak, leesAfspraak, wijzigAfspraak, bevestigAfspraak, rondAfspraakAf
    case leesAfspraakversies, leesEvaluaties, evalueerAfspraak, leesEvaluatie, wijzigEvaluatie
    case geefAfspraakVrij, trekVrijgaveAfspraakIn, geefActieVrij, trekVrijgaveActieIn, leesVrijgaven

    case leesDialoogActies, maakActie, leesActies, leesActietellingen, leesActie, wijzigActie, wijsActieToe
    case startActie, meldActieGereed, stelActieBij, meldActieVast, hervatActie, laatActieVervallen
    case stelActieVoorAanHr, deelActieMetHr, trekActieTerugVanHr, maakVoortgang, leesVoortgang
    case leesVoortgangsbericht, herinnerEigenaar

    case leesWijzigingen
    case leesVernietigingen, leesVernietiging, leesVernietigingsproef
}
