import Schema
import Testing

/// Who does not agree says so, and the record stands with it.
@Suite struct `Disagreement` {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.dossier()
    }

    @Test func `the employee's other view is part of the record and holds nothing up`() throws {
        let woorden = "Er staat niet bij dat het team eerst vervanging nodig heeft."
        try house.antwoord(.medewerker, dossier.dialoog, "niet_akkoord", [("opmerking", .text(woorden))])
        for who in [Who.medewerker, .gesprekspartner] {
            let gelezen = try house.as(who).get(dossier.dialoog)
            #expect(gelezen.text("/status") == "vastgesteld")
            #expect(gelezen["/metKanttekening"] == true)
            #expect(gelezen.text("/reacties/1/opmerking") == woorden)
        }
        // What was agreed goes on: an action is begun and shared all the same.
        try house.gedeeld(dossier)
        try house.stap(.medewerker, dossier.actie, "/_starten")
        #expect(try house.lijst(.hrAdviseur) == [dossier.actieId])
    }

    @Test func `another version asks both again, and an agreement then is one`() throws {
        #expect(
            try house.write(.gesprekspartner, dossier.dialoog, "/samenvatting", ["tekst": "Eerst vervanging."]).status
                == 200)
        let stale: Value = ["reactie": "niet_akkoord", "versie": 1]
        let refused = try house.act(.medewerker, dossier.dialoog, "/reacties", stale, on: dossier.dialoog)
        #expect(refused.errors == ["/versie andere_versie"])
        try house.antwoord(.medewerker, dossier.dialoog)
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/status") == "gevoerd")
        try house.antwoord(.gesprekspartner, dossier.dialoog)
        let settled = try house.as(.medewerker).get(dossier.dialoog)
        #expect(settled.text("/status") == "vastgesteld")
        #expect(settled["/metKanttekening"] == false)
    }
}
