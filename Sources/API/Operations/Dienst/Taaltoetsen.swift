import Model

/// The text guard for a text that is still being written.
package enum Taaltoetsen {
    /// Keeps, logs and records nothing: not even that it was asked.
    package static let toets = Operation.ask(
        .toetsTekst,
        "Zegt of een tekst over iemands gezondheid of thuis lijkt te gaan. Er wordt niets bewaard of vastgelegd.",
        .new(Teksttoets.shape), .one(Tekstoordeel.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.toetsTekst)
        return .record(Tekstoordeel(try call.new(Teksttoets.shape)), parts)
    }
}
