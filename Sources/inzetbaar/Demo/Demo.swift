import API
import Model
import SQLite
import Schema
import Store

/// The made-up municipality for whoever wants to look around: made once, whole or not at all.
struct Demo {
    private static let door = Actor(kind: "systeem", role: "demo")
    /// The first token's name tells a demo from a directory of real people.
    private static let kenmerk = "Demo KOPPELING"

    private let store: Archive
    private let environment: Environment

    init(_ store: Archive, _ environment: Environment) {
        self.store = store
        self.environment = environment
    }

    /// What a directory holds.
    enum Inhoud { case niets, demo, gegevens }

    /// What this one holds.
    func inhoud() throws(DatabaseError) -> Inhoud { try Self.inhoud(store) }

    /// What the directory of these records holds.
    static func inhoud(_ store: Archive) throws(DatabaseError) -> Inhoud {
        try store.read { database throws(DatabaseError) in
            if try database.exists("select 1 from sleutel where naam = \(Self.kenmerk)") { return .demo }
            return try database.exists("select 1 from audit") ? .gegevens : .niets
        }
    }

    /// A token by the name of its variable.
    typealias Sleutels = [(naam: String, waarde: String)]

    /// What filling a directory came to.
    enum Vulling {
        /// It was empty; here are the tokens.
        case nieuw(Sleutels)
        /// It holds a demo, which stays as it is.
        case demo
        /// It holds something of somebody's own, to which nothing is added.
        case eigen
    }

    /// Fills an empty directory; whatever there is stays as it is.
    func vul() throws(Melding) -> Vulling {
        switch try Melding.lees(inhoud) {
        case .niets: .nieuw(try maak())
        case .demo: .demo
        case .gegevens: .eigen
        }
    }

    private func maak() throws(Melding) -> Sleutels {
        let environment = environment
        let nu = environment.clock.now()
        let begin = nu.adding(seconds: -400 * 86_400)
        let hash: String
        do { hash = try environment.hashing.hash(Rolverdeling.wachtwoord) } catch { throw Melding(error) }
        return try schrijf(nu) { transaction throws(Failure) in
            let toen = transaction.at(begin)
            try toen.leesIn(
                onderdelen: Self.octetten(Voorbeeldgemeente.onderdelen),
                medewerkers: Self.octetten(Voorbeeldgemeente.medewerkers), op: begin.day, door: Self.door)
            for rol in Rolverdeling.alle {
                _ = try toen.geefWachtwoord(hash, aan: rol.nummer, isNieuw: true, door: Self.door)
                guard Rol.toegekend.contains(rol.rol) else { continue }
                _ = try toen.geefRollen(
                    [rol.rol], werkgebied: rol.rol == .hrAdviseur ? Rolverdeling.werkgebied : [], aan: rol.nummer,
                    door: Self.door)
            }
            environment.peopleChanged()
            let bezetting = try Failure.bij { () throws(DatabaseError) in
                try Bezetting(transaction.database, sinds: begin.day)
            }
            var draaiboek = Draaiboek(bezetting, vandaag: nu.day)
            try draaiboek.stappen().speel(
                op: Toneel(environment: environment, transaction: transaction), tot: nu)
            return try Failure.bij { () throws(DatabaseError) in try Self.maakSleutels(transaction) }
        }
    }

    /// Makes new tokens instead of those before.
    func nieuweSleutels() throws(Melding) -> Sleutels {
        try schrijf(environment.clock.now()) { transaction throws(Failure) in
            try Failure.bij { () throws(DatabaseError) in try Self.maakSleutels(transaction) }
        }
    }

    private static func maakSleutels(_ transaction: Transaction) throws(DatabaseError) -> Sleutels {
        let oude = try transaction.database.query(
            "select id from sleutel where naam like 'Demo %' and ingetrokken_op is null"
        ) { row in row.id(0) }
        for id in oude { _ = try Sleutel.trekIn(id, in: transaction) }
        var sleutels: Sleutels = []
        func maak(_ naam: String, _ rol: Rol, _ medewerker: ID?, _ scopes: [Scope]) throws(DatabaseError) {
            let (id, token) = try Sleutel.maak(
                naam: "Demo " + naam, rol: rol, medewerker: medewerker, scopes: scopes, in: transaction)
            try transaction.audit("maakSleutel", kind: "sleutel", id: id, actor: door)
            sleutels.append((naam, token))
        }
        try maak("KOPPELING", .koppeling, nil, Scope.allCases)
        for rol in Rolverdeling.alle {
            let wie = try transaction.database.first(
                "select id from medewerker where personeelsnummer = \(rol.nummer)"
            ) { row in row.id(0) }
            try maak(rol.variabele, rol.rol, wie, [])
        }
        return sleutels
    }

    /// One piece of work: all of it or nothing.
    private func schrijf<Answer: Sendable>(
        _ nu: Instant, _ werk: @escaping @Sendable (Transaction) throws(Failure) -> Answer
    ) throws(Melding) -> Answer {
        let environment = environment
        let answer: Result<Answer, Failure>
        do throws(WriteFailure) {
            answer = try store.writeAndWait(at: nu) { transaction throws(DatabaseError) in
                do throws(Failure) {
                    let answer = try werk(transaction)
                    transaction.afterCommit { environment.peopleChanged() }
                    return Verdict.keep(Result<Answer, Failure>.success(answer))
                } catch {
                    if case .database(let cause) = error { throw cause }
                    return .undo(.failure(error))
                }
            }
        } catch {
            throw Melding(error)
        }
        do { return try answer.get() } catch { throw Melding(error) }
    }

    private static func octetten(_ tekst: StaticString) -> [UInt8] {
        // A StaticString with more than one scalar is kept as UTF-8 for as long as the program runs.
        unsafe Array(UnsafeBufferPointer(start: tekst.utf8Start, count: tekst.utf8CodeUnitCount))
    }
}

extension Failure {
    /// Runs statements; what the database says becomes a failure.
    fileprivate static func bij<Result>(_ body: () throws(DatabaseError) -> Result) throws(Failure) -> Result {
        do throws(DatabaseError) { return try body() } catch { throw .database(error) }
    }
}

extension Melding {
    fileprivate static func lees<Result>(_ body: () throws(DatabaseError) -> Result) throws(Melding) -> Result {
        do throws(DatabaseError) { return try body() } catch { throw Melding("De database geeft een fout: \(error).") }
    }

    fileprivate init(_ failure: Failure) {
        self.init("De demo kon niet worden gemaakt; de map is leeg gebleven: \(failure).")
    }
}
