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
            TweedeStapPagina.tonen,
            TweedeStapPagina.insturen,
            Toegangslinkpagina.tonen,
            Toegangslinkpagina.insturen,
            Aanmeldingen.tonen,
            Aanmeldingen.eindig,
            Aanmeldingen.trekIn,
            Aanmeldingen.overal,
            Wachtwoordpagina.tonen,
            Wachtwoordpagina.insturen,
            TweedeStapBeheer.tonen,
            TweedeStapBeheer.insturen,
            Inlezen.tonen,
            Inlezen.insturen,
            Mensenbeheer.tonen,
            Mensenbeheer.zoek,
            Mensenbeheer.persoon,
            Mensenbeheer.link,

            Taalhint.route,

            Begin.tonen,
            Team.tonen,

            Gesprekken.lijst,
            Dialoogpagina.tonen,
            Inzagen.vanDialoog,
            Delen.insturen,
            MijnActies.tonen,
            MijnActies.bladeren,
            Actiepagina.tonen,
            Terugkijken.versies,
            Voorzieningenlijst.tonen,
            Voorzieningenlijst.onderwerpen,
            Historie.tonen,
            Inzagen.alle,
            MijnGegevens.tonen,
            MijnGegevens.dossier,
            MijnGegevens.html,
            MijnGegevens.json,
            Bezwaarpaginas.tonen,
            Actielijstpagina.tonen,
            Herinneringen.insturen,
            Bereikpagina.tonen,
            Actielijstpagina.csv,
            Actielijstpagina.excel,
            Beheer.tonen,
            Bewaarpagina.tonen,
            Signaalpagina.tonen,
            Signaalpagina.beginnen,
            Deelname.tonen,
            Vertrouwelijk.tonen,
            Vertrouwelijk.insturen,
            Vrijgeven.tonen,
        ] + Weghalen.routes + Vastleggen.routes + Beginpagina.routes + Uitnodigingspaginas.routes
        + Voorbereidingspaginas.routes + Voeren.routes + Formulieren.routes + Huisstijlpagina.routes
        + Lijstkeuzes.routes
        + Stijlbestanden.routes + forms.flatMap(\.routes)

    /// The forms with a page of their own.
    static let forms: [FormPage] =
        Dialoogformulieren.alle + Uitnodigingspaginas.forms + Voorbereidingspaginas.forms + Planformulieren.alle
        + Vervolgformulieren.alle
        + Afspraakformulieren.alle + Terugkijken.alle + Actieformulieren.alle + Vrijgeven.alle
        + [Beheer.instellingen, Signaalpagina.besluiten]
        + Voorzieningenlijst.forms + Correctieformulieren.alle + Rechtenformulieren.alle + Bezwaarpaginas.alle
}
