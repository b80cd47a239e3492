extension Taalwacht {
    /// The word lists of the folder `Woorden`, read when the first text comes by.
    static let woordenboek = Woordenboek([
        PackageResources.gezondheid_txt, PackageResources.behandeling_txt, PackageResources.thuis_txt,
        PackageResources.werk_txt, PackageResources.mensen_txt, PackageResources.uitzonderingen_txt,
    ])
}
