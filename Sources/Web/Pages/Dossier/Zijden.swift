import API
import Schema

/// The two who hold a dialogue, as one reader calls them.
struct Zijden {
    let dialoog: Value
    let ik: String

    /// Whether the reader is the employee.
    var isMedewerker: Bool { dialoog.text("medewerkerId") == ik }

    /// The other one's name: for a deputy, who is neither, the employee's.
    var ander: String { dialoog.text(isMedewerker ? "gesprekspartnerNaam" : "medewerkerNaam") }

    /// What the one in this role is called: "jij", or the name.
    func naam(_ rol: String) -> String {
        let isMe = dialoog.text(rol == "medewerker" ? "medewerkerId" : "gesprekspartnerId") == ik
        return isMe ? Teksten.text("jij") : dialoog.text(rol == "medewerker" ? "medewerkerNaam" : "gesprekspartnerNaam")
    }

    /// The same after "door".
    func door(_ rol: String) -> String {
        naam(rol) == Teksten.text("jij") ? Teksten.text("jou") : naam(rol)
    }

    /// The same at the start of a sentence.
    func begin(_ rol: String) -> String { naam(rol).capitalizedFirst }

    /// The role in which the reader speaks; nil for a deputy.
    var rol: String? {
        isMedewerker ? "medewerker" : dialoog.text("gesprekspartnerId") == ik ? "gesprekspartner" : nil
    }
}

extension String {
    /// This with a capital letter, to begin a sentence.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
