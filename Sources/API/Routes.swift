import HTTP

/// Every operation of the API at its place, in the order `openapi.yaml` lists them.
package let routes: [Route] = [
    Route(.get, "/livez", Gezondheid.leeft),
    Route(.get, "/readyz", Gezondheid.isGereed),
    Route(.get, "/v1/openapi.json", Gezondheid.beschrijving),

    Route(.get, "/v1/importen", Importen.leesAlle),
    Route(.post, "/v1/importen", Importen.maak),
    Route(.get, "/v1/importen/{importId}", Importen.leesEen),

    Route(.get, "/v1/dialogen/{dialoogId}", Dialogen.lees),

    Route(.get, "/v1/acties", Actielijst.lees),
    Route(.get, "/v1/acties/_tellingen", Actietellingen.lees),
    Route(.get, "/v1/wijzigingen", Wijzigingen.lees),
]
