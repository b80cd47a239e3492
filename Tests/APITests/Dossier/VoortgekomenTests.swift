import Schema
import Testing

@Suite struct VoortgekomenTests {
    private let house: House

    init() throws {
        house = try House()
    }

    private func action(_ members: [(String, Value)] = []) -> Value {
        let plain: Value = [
            "omschrijving": "Rooster bekijken.", "eigenaarId": house.text(.medewerker),
            "streefdatumEerst": house.day(9),
        ]
        return plain.with(members)
    }

    @Test func `an action comes of an earlier one of the same dialogue`() throws {
        let dossier = try house.settled()
        let other = try house.dossier()
        func uit(_ address: String) -> [(String, Value)] {
            [("voortgekomenUitId", .text(String(address.dropFirst("/v1/acties/".count))))]
        }
        let made = try house.as(.gesprekspartner).post(dossier.dialoog + "/acties", action(uit(dossier.actie)))
        #expect(made.status == 201)
        #expect("/v1/acties/" + made.text("/voortgekomenUitId") == dossier.actie)
        let stray = try house.as(.gesprekspartner).post(dossier.dialoog + "/acties", action(uit(other.actie)))
        #expect(stray.errors == ["/voortgekomenUitId geen_eerdere_actie"])
        let patched = try house.as(.medewerker).patch(
            made.location, ["voortgekomenUitId": nil], match: made.etag)
        #expect(patched.status == 400)
    }

    @Test func `within one body an action points back by name, never ahead`() throws {
        let first = action([("ref", "een")])
        let second = action([("voortgekomenUitId", "een")])
        let made = try house.logged([("acties", [first, second])])
        let refs = (0..<made.count("/refs")).map { made.text("/refs/\($0)/id") }
        let found = (0..<2).map { made.text("/acties/\($0)/voortgekomenUitId") }.filter { !$0.isEmpty }
        #expect(found.count == 1 && found.allSatisfy { refs.contains($0) })
        let ahead = try house.logged([("acties", [second, first])])
        #expect(ahead.errors == ["/acties/0/voortgekomenUitId geen_eerdere_actie"])
        let myself = try house.logged([("acties", [action([("ref", "x"), ("voortgekomenUitId", "x")])])])
        #expect(myself.errors == ["/acties/0/voortgekomenUitId geen_eerdere_actie"])
    }

    @Test func `what only the employee sees is not told by what came of it`() throws {
        let dossier = try house.settled()
        let mine = house.as(.medewerker)
        let own = try mine.post(
            dossier.dialoog + "/acties", action([("soortOndersteuning", "persoonlijke_ondersteuning")]))
        let uit: [(String, Value)] = [("voortgekomenUitId", .text(own.text("/id")))]
        let next = try mine.post(dossier.dialoog + "/acties", action(uit))
        #expect(next.text("/voortgekomenUitId") == own.text("/id"))
        #expect(try house.as(.gesprekspartner).get(next.location)["/voortgekomenUitId"] == .null)
        let guess = try house.as(.gesprekspartner).post(dossier.dialoog + "/acties", action(uit))
        #expect(guess.errors == ["/voortgekomenUitId geen_eerdere_actie"])
    }
}
