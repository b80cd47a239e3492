extension Teksten {
    /// Words of the pages about a dialogue, its actions and who read it.
    static let dossier = """
        # my dialogues
        gesprekken.kop = Mijn gesprekken
        gesprekken.leeg = Nog geen gesprekken
        gesprekken.leeg.tekst = Zodra jij of je leidinggevende een gesprek vastlegt, staat het hier.

        """
}
