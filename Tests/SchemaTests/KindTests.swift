import Schema
import Testing

@Suite struct KindTests {
    /// The code of the only complaint, or nil when `kind` reads `value`.
    func fault<Stored>(_ kind: Kind<Stored>, _ value: Value) -> String? {
        var complaints: [Complaint] = []
        let stored = kind.read(value, "/x", &complaints)
        #expect((stored == nil) == (complaints.count == 1) && complaints.count < 2)
        #expect(complaints.allSatisfy { $0.pointer.hasPrefix("/x") && !$0.detail.isEmpty })
        return complaints.first?.code
    }

    @Test(
        arguments: [
            ("ab", nil), ("a", "te_kort"), ("", "verplicht"), (" \u{a0}\u{2003} ", "verplicht"), ("abcdef", "te_lang"),
            ("a\nb", "ongeldig_teken"), ("a\tb", "ongeldig_teken"), ("a\u{0}b", "ongeldig_teken"),
            ("a\u{7f}", "ongeldig_teken"),
            ("a\u{85}b", "ongeldig_teken"), ("a\u{a0}b", nil), ("🎉🎉🎉🎉🎉", nil), (" a ", nil), ("e\u{301}e\u{301}e", nil),
        ] as [(String, String?)])
    func `reads a line`(_ text: String, _ code: String?) {
        #expect(fault(.text(2...5), .text(text)) == code)
    }

    @Test func `reads an area with plain line breaks`() {
        var complaints: [Complaint] = []
        #expect(Kind.area(1...9).read("a\r\nb\rc\n\td", "", &complaints) == "a\nb\nc\n\td")
        #expect(fault(.area(1...9), "a\u{b}b") == "ongeldig_teken")
        #expect(fault(.area(1...9), "\n\n") == "verplicht")
        #expect(fault(.text(0...3), "") == nil)
    }

    @Test func `refuses another type and requires instead of null`() {
        for value in [Value.integer(1), true, [], [:]] {
            #expect(fault(.text(1...3), value) == "verkeerd_type")
            #expect(fault(.day, value) == "verkeerd_type")
        }
        #expect(fault(.integer(0...1), "1") == "verkeerd_type")
        #expect(fault(.integer(0...9), .fraction("1.5")) == "verkeerd_type")
        #expect(fault(.flag, 1) == "verkeerd_type")
        #expect(fault(.flag, nil) == "verplicht")
        #expect(fault(.optional(.flag), nil) == nil)
        #expect(fault(.list(.flag, 0...1), [:]) == "verkeerd_type")
    }

    @Test(
        arguments: [
            (.integer(32), 3200), (.fraction("32.5"), 3250), (.fraction("0.29"), 29), (.fraction("-0.01"), -1),
            (.fraction("1.005"), nil), (.fraction("1e-1"), 10), (.fraction("1e-3"), nil), (.integer(.max), nil),
            (.integer(100), nil),
        ] as [(Value, Int64?)])
    func `reads hundredths exactly`(_ value: Value, _ number: Int64?) {
        let kind = Kind.hundredths(-100...5000)
        var complaints: [Complaint] = []
        #expect(kind.read(value, "", &complaints) == number)
        #expect(complaints.map(\.code) == (number == nil ? ["buiten_bereik"] : []))
        var writer = JSONWriter()
        guard let number else { return }
        kind.write(number, &writer)
        #expect((try? JSON.parse(writer.bytes)).flatMap { kind.read($0, "", &complaints) } == number)
    }

    @Test(arguments: ["a@b.example", "m.de-vries+x@gemeente-voorbeeld.example", "é@b.nl"])
    func `reads an e-mail address`(_ text: String) { #expect(fault(.email, .text(text)) == nil) }

    @Test(arguments: [
        "ab.nl", "a@b", "@b.nl", "a@@b.nl", "a@b..nl", "a b@c.nl", "a@b.nl.", "<a@b.nl>", "a,b@c.nl", "a@é.nl",
    ])
    func `refuses what is no e-mail address`(_ text: String) {
        #expect(fault(.email, .text(text)) == "ongeldig_emailadres")
    }

    @Test func `reads web addresses and references`() {
        #expect(fault(.link, "https://voorbeeld.example/a?b=c") == nil)
        #expect(fault(.link, "javascript:alert(1)") == "ongeldige_link")
        #expect(fault(.reference, "actie-1") == nil)
        #expect(fault(.reference, "a b") == "ongeldige_id")
    }

    @Test func `refuses lists that are too long or hold something twice`() {
        let kind = Kind<[Kleur]>.set(.choice)
        #expect(fault(kind, ["rood", "groen"]) == nil)
        #expect(fault(kind, ["rood", "rood"]) == "dubbel")
        #expect(fault(kind, ["rood", "groen", "rood", "groen"]) == "te_veel")
        #expect(fault(Kind<[Kleur]>.set(.choice, 1...2), []) == "te_weinig")
        #expect(fault(kind, ["Rood"]) == "ongeldige_keuze")
    }

    @Test func `loads by type only`() {
        #expect(Kind.text(1...2).load(.text("far too long")) == "far too long")
        #expect(Kind.text(1...2).load(.integer(1)) == nil)
        #expect(Kind.integer(0...1).load(.integer(99)) == 99)
        #expect(Kind<[Kleur]>.list(.choice, 0...1).load(.text(#"["rood","rood"]"#)) == [.rood, .rood])
        #expect(Kind<[Kleur]>.list(.choice, 0...1).load(.text("[1]")) == nil)
        #expect(Kind<Adres>.object(Adres.shape).load(.text(#"{"straat":"","oud":1}"#)) == Adres(straat: ""))
    }
}
