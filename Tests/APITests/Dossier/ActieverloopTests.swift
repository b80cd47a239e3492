import HTTP
import Model
import SQLite
import Schema
import Testing

@Suite struct ActieverloopTests {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.dossier()
    }

    private func act(_ who: Who, _ verb: String, _ body: Value? = nil) throws -> Reply {
        try house.act(who, dossier.actie, "/" + verb, body)
    }

    @Test func `an action is begun, gets stuck, goes on and is done`() throws {
        #expect(try act(.medewerker, "_starten").text("/gestartDatum") == house.today.text)
        let stuck = try act(.gesprekspartner, "_vastmelden", ["soort": "kan_niet", "toelichting": "Geen plek."])
        #expect(stuck.text("/status") == "loopt_vast")
        #expect(stuck.text("/vastgelopenSinds") == house.today.text)
        let on = try act(.medewerker, "_hervatten")
        #expect(on.text("/status") == "in_uitvoering")
        #expect(on.text("/belemmeringen/0/opgelostDatum") == house.today.text)
        let done = try act(.medewerker, "_gereedmelden", ["gereedDatum": house.day(-1)])
        #expect(done.text("/status") == "gereed")
        #expect(done.text("/gereedDatum") == house.today.adding(days: -1).text)
        #expect(try act(.medewerker, "_starten").errors == ["/status niet_in_deze_status"])
    }

    @Test func `done is done on a day from the talk until today`() throws {
        #expect(
            try act(.medewerker, "_gereedmelden", ["gereedDatum": house.day(1)]).errors == [
                "/gereedDatum in_de_toekomst"
            ])
        #expect(
            try act(.medewerker, "_gereedmelden", ["gereedDatum": house.day(-3)]).errors == [
                "/gereedDatum voor_het_begin"
            ])
        #expect(try act(.medewerker, "_gereedmelden", [:]).text("/gereedDatum") == house.today.text)
    }

    @Test func `only the employee says not to want to`() throws {
        #expect(try act(.gesprekspartner, "_vastmelden", ["soort": "wil_niet"]).errors == ["/soort alleen_medewerker"])
        #expect(try act(.medewerker, "_vastmelden", ["soort": "wil_niet"]).status == 200)
    }

    @Test func `a date moves with a reason, and the first stays`() throws {
        let before = try house.as(.medewerker).get(dossier.actie).text("/streefdatumEerst")
        let moved = try act(
            .gesprekspartner, "_bijstellen",
            ["naar": house.day(30), "reden": "Eerst de zomer.", "akkoordMedewerker": true])
        #expect(moved.text("/streefdatumNu") == house.today.adding(days: 30).text)
        #expect(moved.text("/streefdatumEerst") == before)
        #expect(moved["/bijstellingen/0/akkoordMedewerker"] == true)
        let own = try act(.medewerker, "_bijstellen", ["naar": house.day(40), "reden": "Later."])
        #expect(own["/bijstellingen/1/akkoordMedewerker"] == true)
        #expect(
            try act(.medewerker, "_bijstellen", ["naar": house.day(-1), "reden": "x"]).errors == [
                "/naar in_het_verleden"
            ])
        #expect(
            try act(.medewerker, "_bijstellen", ["naar": house.day(40), "reden": "x"]).errors == ["/naar zelfde_dag"])
    }

    @Test func `late is counted in days until it is done`() throws {
        try house.pass(days: 16)
        let late = try house.as(.medewerker).get(dossier.actie)
        #expect(late["/dagenTeLaat"] == 2)
        #expect(late["/teLaat"] == true)
        #expect(try act(.medewerker, "_vervallen")["/dagenTeLaat"] == 0)
    }

    @Test func `a connected system reports on what is shared, with the scope for it`() throws {
        let system = house.as(.koppeling(.actiesStatus))
        #expect(try system.get(dossier.actie).status == 403)
        #expect(try system.post(dossier.actie + "/_starten", match: "\"r1\"").status == 404)
        let shared = try act(.medewerker, "_delen-met-hr")
        let started = try system.post(dossier.actie + "/_starten", match: shared.etag)
        #expect(started.status == 200)
        #expect(started["/alsDan"] == nil)
        #expect(try system.post(dossier.actie + "/_vervallen", match: started.etag).status == 403)
    }

    @Test func `how an action stood is known for every moment, also within one instant`() throws {
        try house.pass(seconds: 60)
        _ = try act(.medewerker, "_starten")
        _ = try act(.medewerker, "_vastmelden", ["soort": "weet_niet"])
        let begin = House.begin
        func known(at moment: Instant) throws -> [String] {
            try house.read { database throws(DatabaseError) in
                try database.query(
                    """
                    select status from actie_stand where van_op <= \(moment.text)
                    and (tot_op is null or tot_op > \(moment.text))
                    """
                ) { $0.text(0) }
            }
        }
        #expect(try known(at: begin) == ["open"])
        #expect(try known(at: begin.adding(seconds: 60)) == ["loopt_vast"])
        try house.set(begin.adding(seconds: 30))
        _ = try act(.medewerker, "_hervatten")
        #expect(try known(at: begin.adding(seconds: 61)) == ["in_uitvoering"])
        #expect(try house.number("select count(*) from actie_stand") == 4)
    }

    @Test func `its place in the feed and whether HR could see it are remembered`() throws {
        #expect(try house.number("select ooit_gedeeld from actie_spoor") == 0)
        _ = try act(.medewerker, "_delen-met-hr")
        _ = try act(.medewerker, "_terugtrekken-van-hr")
        #expect(try house.number("select ooit_gedeeld from actie_spoor") == 1)
        #expect(
            try house.number("select positie from actie_spoor")
                == (try house.number("select max(positie) from wijziging where soort = 'actie'")))
    }

    @Test func `an owner or HR reads the own notes and HR's reminder, no more`() throws {
        _ = try act(.medewerker, "_delen-met-hr")
        _ = try house.act(.medewerker, dossier.actie, "/_toewijzen", ["eigenaarId": house.text(.buitenstaander)])
        for who in [Who.medewerker, .gesprekspartner, .buitenstaander, .hrAdviseur] {
            let note: Value = ["tekst": .text("Van \(who.name).")]
            #expect(try house.as(who).post(dossier.actie + "/voortgang", note).status == 201)
        }
        let notes = try house.as(.gesprekspartner).get(dossier.actie + "/voortgang")
        #expect(notes.count("/items") == 4)
        for who in [Who.buitenstaander, .hrAdviseur] {
            let own = try house.as(who).get(dossier.actie + "/voortgang")
            #expect(own.count("/items") == 1)
            #expect(own.text("/items/0/tekst") == "Van \(who.name).")
            #expect(try house.as(who).get(dossier.actie).count("/voortgang") == 1)
            let other = "\(dossier.actie)/voortgang/\(notes.text("/items/0/id"))"
            #expect(try house.as(who).get(other).status == 404)
        }
        #expect(try act(.hrAdviseur, "_herinneren").status == 200)
        #expect(try house.as(.buitenstaander).get(dossier.actie).count("/voortgang") == 2)
    }

    @Test func `notes are short and carry their author, for the two who hold the dialogue`() throws {
        _ = try act(.medewerker, "_delen-met-hr")
        let made = try house.as(.hrAdviseur).post(dossier.actie + "/voortgang", ["tekst": "Aangevraagd."])
        #expect(made.status == 201)
        #expect(made.text("/auteurNaam") == "Sam De hrAdviseur")
        #expect(try house.as(.medewerker).get(made.location).text("/tekst") == "Aangevraagd.")
        #expect(try house.as(.medewerker).get(dossier.actie + "/voortgang").count("/items") == 1)
        #expect(try house.as(.collega).post(dossier.actie + "/voortgang", ["tekst": "x"]).status == 404)
        #expect(try house.as(.medewerker).get(dossier.actie).count("/voortgang") == 1)
    }

    @Test func `HR reminds the owner once a day`() throws {
        #expect(try house.as(.hrAdviseur).post(dossier.actie + "/_herinneren", match: "\"r1\"").status == 404)
        _ = try act(.medewerker, "_delen-met-hr")
        let reminded = try act(.hrAdviseur, "_herinneren")
        #expect(reminded.status == 200)
        #expect(reminded.count("/voortgang") == 1)
        #expect(try act(.hrAdviseur, "_herinneren").errors == ["/voortgang vandaag_al_herinnerd"])
        #expect(try act(.gesprekspartner, "_herinneren").status == 403)
        try house.pass(days: 1)
        #expect(try act(.hrAdviseur, "_herinneren").status == 200)
    }

    @Test func `nobody else writes what HR's reminder says, which would stop it`() throws {
        _ = try act(.medewerker, "_delen-met-hr")
        let words: Value = .object([.init("tekst", .text("Herinnering van HR: hoe staat het hiermee?"))])
        for who in [Who.medewerker, .gesprekspartner, .hrAdviseur] {
            let forged = try house.as(who).post(dossier.actie + "/voortgang", words)
            #expect(forged.errors == ["/tekst alleen_als_herinnering"])
        }
        #expect(try act(.hrAdviseur, "_herinneren").status == 200)
    }

    @Test func `what moves after a withdrawal is told to HR and to systems no more`() throws {
        let (hr, feed) = (house.as(.hrAdviseur), house.as(.koppeling(.wijzigingenLezen)))
        func moves(_ since: String) throws -> [Int] {
            let id = String(dossier.actie.dropFirst("/v1/acties/".count))
            let lines = try feed.get("/v1/wijzigingen?na=" + since)["/items"]?.values ?? []
            let told = try hr.get("/v1/acties?gewijzigdSinds=" + since).count("/items")
            return [told, lines.count { $0["id"]?.string == id }]
        }
        _ = try act(.medewerker, "_delen-met-hr")
        let shared = try hr.get("/v1/acties").text("/stand")
        _ = try act(.medewerker, "_terugtrekken-van-hr")
        #expect(try moves(shared) == [1, 1])
        let since = try hr.get("/v1/acties").text("/stand")
        _ = try act(.medewerker, "_starten")
        #expect(try moves(since) == [0, 0])
        #expect(try house.as(.medewerker).get("/v1/acties?gewijzigdSinds=" + since).count("/items") == 1)
        _ = try act(.medewerker, "_delen-met-hr")
        #expect(try moves(since).first == 1)
    }

    @Test func `a list that tells no changes tells no position either`() throws {
        let partner = house.as(.gesprekspartner)
        let before = try partner.get("/v1/acties?als=gesprekspartner")
        _ = try act(.medewerker, "_starten")
        let other = try house.as(.andereManager).get("/v1/acties?als=gesprekspartner")
        #expect(before.text("/stand") == "0")
        #expect(other.text("/stand") == "0")
        #expect(try partner.get("/v1/acties?als=eigenaar", as: "text/csv").fields.first("Stand") == "0")
    }

    @Test func `every change asks for the revision it was made on`() throws {
        let visitor = house.as(.medewerker)
        #expect(try visitor.post(dossier.actie + "/_starten").status == 428)
        #expect(try visitor.post(dossier.actie + "/_starten", match: "\"r9.0\"").status == 412)
        #expect(try visitor.post(dossier.actie + "/_starten", match: "W/\"r1.0\"").status == 412)
        let one = try visitor.post(dossier.actie + "/_starten", match: "\"r1\"", key: "k")
        let twin = try visitor.post(dossier.actie + "/_starten", match: "\"r1\"", key: "k")
        #expect(one.octets == twin.octets)
        #expect(
            try visitor.post(dossier.actie + "/_vastmelden", ["soort": "honger", "x": 1], match: one.etag).status == 400
        )
    }
}
