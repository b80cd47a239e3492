package import API

/// Every page at its address.
package enum Pages {
    /// What the server runs for the pages.
    package static let endpoints: [Endpoint] = routes.map(\.endpoint)

    private static let routes: [PageRoute] =
        Asset.all.map(PageRoute.asset) + [
            Inloggen.tonen,
            Inloggen.insturen,
            Inloggen.uitloggen,
        ]
}
