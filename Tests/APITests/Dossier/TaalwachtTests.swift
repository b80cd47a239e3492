import HTTP
import Model
import SQLite
import Schema
import Testing

@Suite struct TaalwachtTests {
    private let house: House
    private let dossier: Dossier
    private static let persoon = "Zij heeft een burn-out gehad."
    private static let werk = "Scholing dementiezorg volgen."

    init() throws {
        house = try House()
        dossier = try house.dossier()
    }

    private func wens(_ tekst: String, _ antwoord: String? = nil) throws -> Reply {
        let visitor = house.as(.medewerker)
        return try visitor.send(
            .post, dossier.dialoog + "/wensen", ["wens": .text(tekst)], match: try visitor.get(dossier.dialoog).etag,
            headers(antwoord))
    }

    private func actie(_ members: [(String, Value)], _ antwoord: String? = nil) throws -> Reply {
        let visitor = house.as(.gesprekspartner)
        let body: Value = ["eigenaarId": house.text(.medewerker), "streefdatumEerst": house.day(14)]
        return try visitor.send(
            .post, dossier.dialoog + "/acties", body.with(members),
            match: try visitor.get(dossier.dialoog).etag, headers(antwoord))
    }

    private func headers(_ antwoord: String?) -> [(String, String)] { antwoord.map { [("Taalwacht", $0)] } ?? [] }

    private func count(_ velden: String) throws -> Int64 {
        try house.number("select count(*) from audit where velden like \("%" + velden + "%")")
    }

    @Test func `warns where the two read it, and says where`() throws {
        let reply = try wens(Self.persoon)
        #expect(reply.status == 409)
        #expect(reply.errors == ["/wens taalwacht_waarschuwt"])
        #expect(reply.text("/errors/0/detail").hasPrefix("Bij teken 15 tot en met 22 "))
    }

    @Test func `never repeats a word of it`() throws {
        #expect(!(try wens(Self.persoon).text.contains("burn")))
    }

    @Test(arguments: ["over_het_werk", "toch_opslaan"])
    func `keeps it with an answer, which is in the audit`(_ antwoord: String) throws {
        #expect(try wens(Self.persoon, "/wens=\(antwoord)").status == 201)
        #expect(try count("taalwacht:\(antwoord):/wens") == 1)
        #expect(try count("burn") == 0)
    }

    @Test(arguments: ["/wens=ja", "wens=over_het_werk", "/toelichting=over_het_werk", "over_het_werk", ",=,", "/wens="])
    func `takes nothing else for an answer`(_ antwoord: String) throws {
        #expect(try wens(Self.persoon, antwoord).errors == ["/wens taalwacht_waarschuwt"])
    }

    @Test func `asks about words of the work, and records an answer only where it asked`() throws {
        #expect(try wens(Self.werk).errors == ["/wens taalwacht_vraagt"])
        #expect(try wens(Self.werk, "/toelichting=toch_opslaan, /wens=over_het_werk").status == 201)
        #expect(try wens("Vaste dagen.", "/wens=over_het_werk").status == 201)
        #expect(try count("taalwacht:") == 1)
    }

    @Test func `refuses what HR reads, whatever the answer`() throws {
        for hr: [(String, Value)] in [[("hrDelen", "voorgesteld")], [("eigenaarSoort", "hr"), ("eigenaarId", .null)]] {
            let members = hr + [("omschrijving", .text(Self.persoon))]
            #expect(try actie(members).errors == ["/omschrijving gezondheid"])
            #expect(try actie(members, "/omschrijving=over_het_werk").errors == ["/omschrijving gezondheid"])
            let vraag = hr + [("omschrijving", .text(Self.werk))]
            #expect(try actie(vraag, "/omschrijving=toch_opslaan").errors == ["/omschrijving taalwacht_vraagt"])
            #expect(try actie(vraag, "/omschrijving=over_het_werk").status == 201)
        }
    }

    @Test func `reads an action again when it is shared with HR`() throws {
        let made = try actie([("omschrijving", .text(Self.persoon))], "/omschrijving=toch_opslaan")
        #expect(made.status == 201)
        let shared = try house.act(.medewerker, made.location, "/_delen-met-hr")
        #expect(shared.errors == ["/omschrijving gezondheid"])
    }

    @Test func `reads an action again when HR, or somebody of HR, gets it or helps`() throws {
        let made = try actie([("omschrijving", .text(Self.persoon))], "/omschrijving=toch_opslaan")
        let (hr, other) = (house.text(.hrAdviseur), house.text(.collega))
        for owner: Value in [["eigenaarSoort": "hr"], ["eigenaarId": hr]] {
            let reply = try house.act(.medewerker, made.location, "/_toewijzen", owner)
            #expect(reply.errors == ["/omschrijving gezondheid"])
        }
        let visitor = house.as(.medewerker)
        let helped = try visitor.patch(made.location, ["steunVanId": hr], match: made.etag)
        #expect(helped.errors == ["/omschrijving gezondheid"])
        let both: Value = ["steunVanId": hr, "omschrijving": "Vaste dagen."]
        #expect(try visitor.patch(made.location, both, match: made.etag).status == 200)
        #expect(try house.act(.medewerker, made.location, "/_toewijzen", ["eigenaarId": other]).status == 200)
    }

    @Test func `refuses what somebody of HR reads as owner or helper`() throws {
        for field in ["eigenaarId", "steunVanId"] {
            let hr = [(field, house.text(.hrAdviseur))]
            let members = hr + [("omschrijving", Value.text(Self.persoon))]
            #expect(try actie(members).errors == ["/omschrijving gezondheid"])
            let made = try actie(hr + [("omschrijving", "Vaste dagen.")])
            #expect(made.status == 201)
            let note = try house.as(.medewerker).post(made.location + "/voortgang", ["tekst": .text(Self.persoon)])
            #expect(note.errors == ["/tekst gezondheid"])
            let part: Value = ["eigenaarId": house.text(.medewerker), "streefdatumEerst": house.day(14)]
            #expect(
                try house.logged([("acties", .list([part.with(members)]))]).errors == [
                    "/acties/0/omschrijving gezondheid"
                ])
        }
    }

    @Test func `holds notes to the readers of their action`() throws {
        let note: Value = ["tekst": .text(Self.persoon)]
        let mine = house.as(.medewerker)
        #expect(try mine.post(dossier.actie + "/voortgang", note).errors == ["/tekst taalwacht_waarschuwt"])
        #expect(try house.act(.medewerker, dossier.actie, "/_delen-met-hr").status == 200)
        #expect(try mine.post(dossier.actie + "/voortgang", note).errors == ["/tekst gezondheid"])
    }

    @Test func `points into a whole talk`() throws {
        let reply = try house.logged([
            ("samenvatting", ["tekst": .text(Self.werk)]), ("wensen", [["wens": .text(Self.persoon)]]),
        ])
        #expect(reply.errors == ["/samenvatting/tekst taalwacht_vraagt", "/wensen/0/wens taalwacht_waarschuwt"])
    }

    @Test func `complains of the schema first, and judges only what a patch holds`() throws {
        #expect(try actie([("omschrijving", .text(Self.persoon)), ("kleur", "rood")]).status == 400)
        let made = try actie([("omschrijving", .text(Self.persoon))], "/omschrijving=toch_opslaan")
        let visitor = house.as(.medewerker)
        let changed = try visitor.patch(made.location, ["alsDan": "Als het druk is, dan bel ik."], match: made.etag)
        #expect(changed.status == 200)
    }

    @Test func `covers every text of several lines but those it names`() {
        let onbewaakt = Taalwacht.onbewaakt
        #expect(
            onbewaakt
                == [
                    "UitnodigingSchrijven.criterium", "Concept.inhoud", "Sjabloon.vragen", "Voorziening.uitleg",
                    "SignaalMelden.bron", "Huisstijl.logo",
                ])
        let wens: Value = ["wens": "a", "toelichting": "b", "onderwerp": "c", "afspraakId": "d"]
        #expect(Wens.shape.vrijeTeksten(wens).map(\.pointer) == ["/wens", "/toelichting"])
        let gesprek: Value = ["plaats": "a", "evaluaties": [["opmerkingMedewerker": "b"]]]
        #expect(
            GesprekVastleggen.shape.vrijeTeksten(gesprek).map(\.pointer) == ["/evaluaties/0/opmerkingMedewerker"])
        let thuis: Value = ["plaats": "Bij hem thuis, hij heeft een hernia"]
        #expect(GesprekVastleggen.shape.vrijeTeksten(thuis).map(\.pointer) == ["/plaats"])
        #expect(GesprekVastleggen.shape.vrijeTeksten(["plaats": "Ziekenhuis, kamer 3"]).isEmpty)
    }
}
