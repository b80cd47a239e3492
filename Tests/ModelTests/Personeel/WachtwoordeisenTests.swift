import Model
import Testing

@Suite struct `what a password has to be` {
    private let eigen = ["101286", "Aïsha", "de Wit", "aisha.dewit@voorbeeld.nl"]

    @Test(arguments: [
        "een goed lang wachtwoord", "paars kantoor wandelt", "correct gekookte aardappel", "xk7#Lq92!mZp",
        "дом река окно стол", "een twee drie hoedje van papier", "839174650284",
    ])
    func `is long, of any signs`(wachtwoord: String) {
        #expect(Wachtwoordeisen.bezwaar(wachtwoord, eigen: eigen) == nil)
    }

    @Test(arguments: [
        "Welkom2026!!", "W3lk0m012026", "wachtwoord123", "P@ssw0rd2026!", "2026Amsterdam!", "aaaaaaaaaaaa",
        "123456789012", "qwertyuiop12", "abcdefghijkl", "iloveyou2026", "welkomwelkom", "Feyenoord1908",
        "1q2w3e4r5t6y", "112233112233",
    ])
    func `is not what everybody tries first`(wachtwoord: String) {
        #expect(Wachtwoordeisen.bezwaar(wachtwoord, eigen: eigen) == .veelgebruikt)
    }

    @Test func `holds nothing of the person`() {
        for wachtwoord in ["iets met 101286", "iets met aïsha!", "Mijn DE WIT huis", "xx aisha.dewit xx"] {
            #expect(Wachtwoordeisen.bezwaar(wachtwoord, eigen: eigen) == .eigenGegevens)
        }
    }

    @Test func `has its length counted in characters, and is never cut off`() {
        #expect(Wachtwoordeisen.bezwaar("elf tekens!", eigen: []) == .teKort)
        #expect(Wachtwoordeisen.bezwaar(String(repeating: "woord ", count: 21) + "ab", eigen: []) == nil)
        #expect(Wachtwoordeisen.bezwaar(String(repeating: "woord ", count: 21) + "abc", eigen: []) == .teLang)
        // One sign of many octets each: within the count, and yet more than is hashed.
        #expect(Wachtwoordeisen.bezwaar(String(repeating: "👩‍👩‍👧‍👧 wxyz", count: 20), eigen: []) == .teLang)
    }
}
