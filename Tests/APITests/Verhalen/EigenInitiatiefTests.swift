import HTTP
import Schema
import Testing

/// Somebody wants to talk, does so the same afternoon, and nothing more is needed.
@Suite struct `Own initiative, closed the same day` {
    private let house: House

    init() throws { house = try House() }

    @Test func `an employee begins, both talk, both agree, and it is closed before the evening`() throws {
        let dialoog = try house.begun(by: .medewerker)
        let begonnen = try house.as(.medewerker).get(dialoog)
        #expect(begonnen.text("/aanleiding") == "eigen_initiatief")
        #expect(begonnen.text("/aangevraagdDoor") == "medewerker")
        #expect(!begonnen.texts("/toegestaneHandelingen").contains("schrijfUitnodiging"))

        try house.pass(seconds: 7_200)
        try house.stap(.medewerker, dialoog, "/gesprekken", ["datum": house.day(0), "duurMinuten": 30], on: dialoog)
        let samenvatting: Value = ["tekst": "Het werk past zo. Volgend jaar kijken we weer."]
        #expect(try house.write(.gesprekspartner, dialoog, "/samenvatting", samenvatting).status == 200)
        try house.antwoord(.gesprekspartner, dialoog)
        try house.antwoord(.medewerker, dialoog)
        #expect(try house.as(.medewerker).get(dialoog).text("/status") == "vastgesteld")

        try house.sluit(dialoog, ["reden": "geen_vervolg_nodig"])
        let klaar = try house.as(.medewerker).get(dialoog)
        #expect(klaar.text("/status") == "afgerond")
        #expect(klaar.text("/afgerondDatum") == house.today.text)
        // To have needed nothing is a full result: nobody sees a fault in it, and HR nothing at all.
        #expect(klaar.text("/afsluitReden") == "geen_vervolg_nodig")
        #expect(try house.lijst(.hrAdviseur) == [])
    }
}

extension House {
    /// The employee closes a dialogue.
    func sluit(_ dialoog: String, _ body: Value) throws {
        try stap(.medewerker, dialoog, "/_afsluiten", body)
    }
}
