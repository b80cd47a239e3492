import HTTP

/// Every operation of the API at its place, in the order `openapi.yaml` lists them.
package let routes: [Route] = [
    Route(.get, "/livez", Gezondheid.leeft),
    Route(.get, "/readyz", Gezondheid.isGereed),
    Route(.get, "/v1/openapi.json", Gezondheid.beschrijving),

    Route(.get, "/v1/mij", Mij.lees),
    Route(.get, "/v1/mij/inzagen", Mij.leesInzagen),
    Route(.get, "/v1/onderdelen", Onderdelen.leesAlle),
    Route(.get, "/v1/onderdelen/{onderdeelId}", Onderdelen.leesEen),
    Route(.get, "/v1/medewerkers", Medewerkers.leesAlle),
    Route(.post, "/v1/medewerkers/_zoek", Medewerkers.zoek),
    Route(.put, "/v1/medewerkers/_nummer", Medewerkers.schrijf),
    Route(.get, "/v1/medewerkers/{medewerkerId}", Medewerkers.leesEen),
    Route(.get, "/v1/lijnen", Lijnen.leesAlle),
    Route(.post, "/v1/lijnen", Lijnen.maak),
    Route(.get, "/v1/lijnen/{lijnId}", Lijnen.leesEen),
    Route(.patch, "/v1/lijnen/{lijnId}", Lijnen.wijzig),
    Route(.get, "/v1/waarnemingen", Waarnemingen.leesAlle),
    Route(.post, "/v1/waarnemingen", Waarnemingen.maak),
    Route(.get, "/v1/waarnemingen/{waarnemingId}", Waarnemingen.leesEen),
    Route(.patch, "/v1/waarnemingen/{waarnemingId}", Waarnemingen.wijzig),
    Route(.get, "/v1/importen", Importen.leesAlle),
    Route(.post, "/v1/importen", Importen.maak),
    Route(.get, "/v1/importen/{importId}", Importen.leesEen),

    Route(.get, "/v1/dialogen/{dialoogId}", Dialogen.lees),

    Route(.get, "/v1/acties", Actielijst.lees),
    Route(.get, "/v1/acties/_tellingen", Actietellingen.lees),
    Route(.get, "/v1/wijzigingen", Wijzigingen.lees),
]
