import Testing

@testable import Model

@Suite struct TaalwachtTests {
    @Test(arguments: Zinnen.allCases)
    func `tells persons from the rest, and something from nothing`(_ zinnen: Zinnen) throws {
        let alle = try zinnen.alle
        for ondergrens in [Oordeel.persoon, .vraagt] {
            let meting = Meting(alle, vanaf: ondergrens)
            #expect(meting.precisie >= 0.95, "\(zinnen) \(ondergrens)")
            #expect(meting.vangst >= 0.95, "\(zinnen) \(ondergrens)")
        }
    }

    @Test func `is measured on more than a thousand sentences, many of which say nothing`() throws {
        let alle = try Zinnen.allCases.flatMap { zinnen in try zinnen.alle }
        #expect(alle.count >= 1_300)
        #expect(alle.count { $0.oordeel == .niets } * 3 >= alle.count)
    }

    @Test func `says where it stands in code points`() throws {
        let bevinding = try #require(Taalwacht.bevindingen("👩‍🦽 Café: zij heeft rugklachten.").first)
        #expect(bevinding.oordeel == .persoon)
        #expect(bevinding.onderwerp == .gezondheid)
        #expect(bevinding.plaats == 20..<31)
    }

    @Test(arguments: [
        "Zij heeft RÚGKLACHTEN", "zij heeft ｒｕｇｋｌａｃｈｔｅｎ", "zij heeft rug\u{ad}klachten", "zij heeft ru\u{301}gklachten",
        "zij heeft rug\u{200b}klachten", "zij heeft ru\u{202e}gklachten", "zij heeft rug\u{feff}klachten",
        "zij heeft гugklаchtеn", "zij heeft ρσlsklachten", "zij heeft 𝗿𝘂𝗴𝗸𝗹𝗮𝗰𝗵𝘁𝗲𝗻", "zij heeft rugkl4cht3n",
        "zij heeft rugkl@chten", "zij heeft r u g k l a c h t e n", "zij heeft r.u.g.k.l.a.c.h.t.e.n",
        "zij heeft r*u*g*k*l*a*c*h*t*e*n", "is depresief", "is deprssief", "naar de pyscholoog", "burnuot gehad",
        "zij heeft rug-klachten", "Zij heeft\u{a0}rugklachten",
    ])
    func `sees through capitals, accents, hyphens, look-alikes, invisible marks and one wrong stroke`(_ tekst: String) {
        #expect(Taalwacht.oordeel(tekst) == .persoon)
    }

    @Test(arguments: [
        ("Zij is niet depressief.", Oordeel.persoon), ("Zij was depressief.", .persoon),
        ("Ik heb geen burn-out gehad.", .persoon), ("Scholing depressie bij ouderen.", .vraagt),
        ("Werkplekonderzoek en een ergonomische stoel.", .niets), ("Minder uren per week.", .niets),
        ("Je hoeft niet te vertellen wat er speelt rond ziekte of thuis.", .niets), ("", .niets),
    ])
    func `lets denial and past count, and duties of the employer not`(_ zin: String, _ oordeel: Oordeel) {
        #expect(Taalwacht.oordeel(zin) == oordeel)
    }

    @Test(arguments: [
        "a", "de ", "ziek ", "zijn ", "in de ", "ligt in ", "medicatie", "hart-", "i.", "é", "👩‍🦽",
        "niet lekker in haar ",
        "heeft heeft heeft dementie ", "klachten", "s e n ", "a b c d woord ", "d3pr3ss1 ", "depresief ", "a1b2c3d4 ",
    ])
    func `takes steps in proportion to the text`(_ stuk: String) {
        let kort = String(repeating: stuk, count: 4_000 / stuk.unicodeScalars.count)
        let lang = String(repeating: stuk, count: 32_000 / stuk.unicodeScalars.count)
        let stappen = Taalwacht.nagelezen(kort).stappen
        #expect(Taalwacht.nagelezen(lang).stappen <= stappen * 9 + 100)
        #expect(stappen <= 4_000 * 40)
    }
}
