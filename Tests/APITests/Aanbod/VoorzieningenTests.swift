import API
import Model
import Schema
import Testing

@Suite struct VoorzieningenTests {
    private let house: House

    init() throws {
        house = try House()
    }

    private let offer: Value = [
        "naam": "Taalcursus", "uitleg": "Een cursus van tien avonden.", "groep": "opleiding_loopbaan",
        "soortOndersteuning": "scholing", "onderwerpen": ["kennis_en_ontwikkeling"],
        "link": "https://voorbeeld.nl/taal",
    ]

    @Test func `there is one for each kind of support from the start, however often the service starts`() throws {
        try MeegeleverdAanbod.vulAan(house.store, at: house.now)
        let list = try house.as(.collega).get("/v1/voorzieningen?limit=500")
        #expect(list.count("/items") == SoortOndersteuning.allCases.count)
        #expect(Set(Voorziening.meegeleverd.map(\.soortOndersteuning)) == Set(SoortOndersteuning.allCases))
        let words = Voorziening.meegeleverd.flatMap { [$0.naam, $0.uitleg] }.joined().lowercased()
        #expect(!words.contains("ziek") && !words.contains("verzuim"))
    }

    @Test func `everybody looks in it by group, kind and topic, page by page`() throws {
        let mine = house.as(.medewerker)
        let group = try mine.get("/v1/voorzieningen?groep=vitaal_en_gezond")
        #expect(group.count("/items") == 3)
        #expect(try mine.get("/v1/voorzieningen?soortOndersteuning=stage").count("/items") == 1)
        let topic = try mine.get("/v1/voorzieningen?onderwerp=arbeidsvoorwaarden&limit=500")
        #expect(topic.count("/items") == 5)
        #expect(try mine.get("/v1/voorzieningen?onderwerp=iets").status == 400)
        let first = try mine.get("/v1/voorzieningen?limit=20")
        #expect(first.count("/items") == 20)
        #expect(first.next != nil)
        #expect(try mine.get("/v1/voorzieningen/" + first.text("/items/0/id")).text("/naam") != "")
        #expect(try house.as(.koppeling(.actiesLezen)).get("/v1/voorzieningen").status == 403)
    }

    @Test func `only the functional administrator keeps it, and how it helps follows from its kind`() throws {
        for who in [Who.medewerker, .gesprekspartner, .hrAdviseur, .beheerder] {
            #expect(try house.as(who).post("/v1/voorzieningen", offer).status == 403)
        }
        let keeper = house.as(.hrBeheerder)
        let made = try keeper.post("/v1/voorzieningen", offer)
        #expect(made.status == 201)
        #expect(made.text("/functies/0") == "trainen")
        #expect(try keeper.post("/v1/voorzieningen", offer.with([("functies", ["belonen"])])).status == 400)
        #expect(try keeper.post("/v1/voorzieningen", offer.with([("link", "http://voorbeeld.nl")])).status == 400)
        #expect(try house.as(.medewerker).patch(made.location, ["actief": false], match: made.etag).status == 403)
        #expect(try keeper.patch(made.location, ["actief": false]).status == 428)
        let off = try keeper.patch(made.location, ["actief": false], match: made.etag)
        #expect(off["/actief"] == false)
        #expect(try keeper.patch(made.location, ["actief": true], match: made.etag).status == 412)
        let kind = "/v1/voorzieningen?soortOndersteuning=scholing"
        #expect(try house.as(.medewerker).get(kind).count("/items") == 1)
        #expect(try keeper.get(kind).count("/items") == 2)
    }

    @Test func `topics stand in the models of the field, and the sector's own can be chosen`() throws {
        let list = try house.as(.collega).get("/v1/onderwerpen")
        #expect(list.count("/items") == Onderwerp.allCases.count)
        #expect(list.text("/items/0/onderwerp") == "werkinhoud")
        #expect(list.count("/items/0/componenten") > 0 && list.count("/items/0/huisVanWerkvermogen") > 0)
        #expect(list.text("/items/0/sectormodel") == "Cirkel van DI")
        let address = "/v1/onderwerpen/" + list.text("/items/0/id")
        let keeper = house.as(.hrBeheerder)
        let tag = try keeper.get(address).etag
        #expect(try house.as(.collega).patch(address, ["sectordelen": ["Werk"]], match: tag).status == 403)
        let changed = try keeper.patch(address, ["sectordelen": ["Werk", "Zin"]], match: tag)
        #expect(changed.count("/sectordelen") == 2)
        #expect(try keeper.patch(address, ["onderwerp": "vitaliteit"], match: changed.etag).status == 400)
    }

    @Test func `who says what is in the way hears what can help, until it goes on`() throws {
        let dossier = try house.settled()
        let stuck = try house.act(
            .medewerker, dossier.actie, "/_vastmelden", ["soort": "krijgt_geen_mogelijkheden"])
        let kinds = (0..<stuck.count("/voorzieningen")).map { stuck.text("/voorzieningen/\($0)/soortOndersteuning") }
        #expect(kinds.contains("vitaliteitsbudget") && kinds.contains("minder_uren"))
        #expect(!kinds.contains("e_learning") && !kinds.contains("persoonlijke_ondersteuning"))
        #expect(try house.as(.gesprekspartner).get(dossier.actie).count("/voorzieningen") == kinds.count)
        let on = try house.act(.medewerker, dossier.actie, "/_hervatten")
        #expect(on.count("/voorzieningen") == 0)
        let unwilling = try house.act(.gesprekspartner, dossier.actie, "/_vastmelden", ["soort": "wil_niet"])
        #expect(unwilling.status == 409 || unwilling.status == 403)
    }

    @Test func `an owner outside the dialogue hears what can help once, and reads no more than the action`() throws {
        let made = try house.logged([
            (
                "acties",
                [
                    [
                        "omschrijving": "Uitzoeken.", "eigenaarId": house.text(.hrAdviseur),
                        "streefdatumEerst": house.day(9),
                    ]
                ]
            )
        ])
        let actie = "/v1/acties/" + made.text("/acties/0/id")
        let stuck = try house.act(.hrAdviseur, actie, "/_vastmelden", ["soort": "weet_niet"])
        #expect(stuck.count("/voorzieningen") > 0)
        #expect(try house.as(.hrAdviseur).get(actie)["/voorzieningen"] == nil)
    }

    @Test(arguments: SoortBelemmering.allCases) func `for everything in the way something can help`(
        _ soort: SoortBelemmering
    ) {
        #expect(!soort.helpt.isEmpty)
        #expect(soort.helpt.allSatisfy { !soort.functies.isDisjoint(with: $0.functies) })
    }
}
