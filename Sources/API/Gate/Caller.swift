package import Model
package import Schema

/// Who makes a request: a person with a session or a token, or a connected system.
package struct Caller: Sendable, Equatable {
    /// What the request was made with.
    package enum Credential: Sendable, Equatable {
        case sessie(String)
        case sleutel(ID)
    }

    package let credential: Credential
    /// The person; nil for a connected system.
    package let medewerkerId: ID?
    /// A token acts in its one role; a session is the union of the person's roles (DECISIONS 20).
    package let rollen: Choices<Rol>
    package let scopes: Choices<Scope>
    /// What one of those roles can be to a record at all.
    package let mogelijk: Choices<Relatie>
    /// Units of an adviseur inzetbaarheid with everything below them.
    package let werkgebied: Set<ID>
    /// A person's or a token's name, for the read log.
    package let naam: String
    /// What idempotency keys, read lines and rate limits are bound to.
    package let client: String
    /// When the session or the token ends, however much it is used.
    package var verlooptOp: Instant?
    /// What the session still lacks; until then its person has no role and no right.
    package private(set) var ontbreekt: TweedeStap.Ontbreekt?

    package init(
        credential: Credential, medewerkerId: ID?, rollen: Choices<Rol>, scopes: Choices<Scope>, werkgebied: Set<ID>,
        naam: String
    ) {
        self.credential = credential
        self.medewerkerId = medewerkerId
        self.rollen = rollen
        self.scopes = scopes
        mogelijk = Choices(Relatie.allCases.filter { Self.mayBe($0, rollen, scopes) })
        self.werkgebied = werkgebied
        self.naam = naam
        client =
            switch credential {
            case .sessie: "medewerker:" + (medewerkerId?.text ?? "")
            case .sleutel(let id): "sleutel:" + id.text
            }
    }

    /// The same person in a session that still lacks something: known, and allowed nothing.
    func without(_ ontbreekt: TweedeStap.Ontbreekt) -> Caller {
        var caller = Caller(
            credential: credential, medewerkerId: medewerkerId, rollen: [], scopes: [], werkgebied: [], naam: naam)
        caller.ontbreekt = ontbreekt
        return caller
    }

    /// Whether one of the caller's roles can be `relatie` to a record at all.
    package func mayBe(_ relatie: Relatie) -> Bool { mogelijk.contains(relatie) }

    private static func mayBe(_ relatie: Relatie, _ rollen: Choices<Rol>, _ scopes: Choices<Scope>) -> Bool {
        switch relatie {
        case .zelf, .betrokkene: rollen.contains(.medewerker)
        case .gesprekspartner: rollen.contains(.gesprekspartner) || rollen.contains(.hrAdviseur)
        case .waarnemer, .vrijgegeven: rollen.contains(.gesprekspartner)
        case .eigenaar, .steun:
            rollen.contains(.medewerker) || rollen.contains(.gesprekspartner) || rollen.contains(.hrAdviseur)
        case .hr, .deelnemer: rollen.contains(.hrAdviseur)
        case .auteur: rollen.contains(.medewerker) || rollen.contains(.gesprekspartner)
        case .koppelingLezen: scopes.contains(.actiesLezen)
        case .koppelingStatus: scopes.contains(.actiesStatus)
        }
    }
}
