import Model
import Schema

/// What a draft holds in reading form: to check it, or to see what somebody else wrote meanwhile.
struct Leesvorm {
    let mensen: Mensen
    let inhoud: Value
    /// What a person is called who is named by id.
    let naam: (String) -> String

    /// The rows of one step; empty when it holds nothing.
    @HTMLBuilder func html(_ stap: Stap) -> HTML {
        switch stap {
        case .wie: answers(wie)
        case .waarover: answers(waarover)
        case .wensen: for wens in inhoud.list("wensen") { self.wens(wens) }
        case .afspraken: for afspraak in inhoud.list("afspraken") { self.afspraak(afspraak) }
        case .acties: for actie in inhoud.list("acties") { self.actie(actie) }
        case .controle: HTML()
        }
    }

    private var wie: [SummaryRow] {
        let gesprek = inhoud["gesprek"] ?? .object([])
        var rows = [
            SummaryRow(Teksten.text("controle.met"), mensen.lezer),
            SummaryRow(Teksten.text("controle.wanneer")) { datum(gesprek, "datum") },
        ]
        add(&rows, "gesprek.vorm", gesprek.some("vorm").map { Teksten.keuze($0, of: "gesprek.vorm") })
        add(&rows, "gesprek.duurMinuten", shown(gesprek, "duurMinuten").map { "\($0) minuten" })
        add(&rows, "gesprek.plaats", gesprek.some("plaats"))
        add(&rows, "dialoog.aanleiding", inhoud.some("aanleiding").map { Teksten.keuze($0, of: "dialoog.aanleiding") })
        return rows
    }

    private var waarover: [SummaryRow] {
        var rows: [SummaryRow] = []
        add(&rows, "samenvatting.tekst", inhoud["samenvatting"]?.some("tekst"))
        let onderwerpen = inhoud.words("onderwerpen").map { Teksten.keuze($0, of: "dialoog.onderwerpen") }
        add(&rows, "dialoog.onderwerpen", onderwerpen.isEmpty ? nil : onderwerpen.joined(separator: "\n"))
        let horizon = inhoud.some("horizonBesproken").map { Teksten.keuze($0, of: "dialoog.horizonBesproken") }
        add(&rows, "dialoog.horizonBesproken", horizon)
        if inhoud.some("volgendGesprekDatum") != nil {
            rows.append(
                SummaryRow(Teksten.text("dialoog.volgendGesprekDatum")) { datum(inhoud, "volgendGesprekDatum") })
        }
        return rows
    }

    private func wens(_ wens: Value) -> HTML {
        var rows: [SummaryRow] = []
        add(&rows, "controle.wens.onderwerp", wens.some("onderwerp").map { Teksten.keuze($0, of: "wens.onderwerp") })
        add(&rows, "controle.wens.toelichting", wens.some("toelichting"))
        if wens.some("antwoordVerwachtDatum") != nil {
            rows.append(SummaryRow(Teksten.text("controle.wens.verwacht")) { datum(wens, "antwoordVerwachtDatum") })
        }
        let antwoord = wens.some("antwoord").map { Teksten.keuze($0, of: "wens.antwoord") }
        return item(
            wens.some("wens") ?? Teksten.text("controle.leeg"),
            tag: statusTag(antwoord ?? Teksten.text("controle.wens.geen_antwoord"))
        ) {
            if !rows.isEmpty { answers(rows) }
        }
    }

    private func afspraak(_ afspraak: Value) -> HTML {
        var rows: [SummaryRow] = []
        add(&rows, "controle.medewerkerDoet", afspraak.some("medewerkerDoet"))
        add(&rows, "controle.werkgeverDoet", afspraak.some("werkgeverDoet"))
        if afspraak.isSet("keerzijdeBesproken") { add(&rows, "afspraak.keerzijdeBesproken", Teksten.text("keuze.ja")) }
        add(&rows, "controle.maatwerk", afspraak.some("maatwerkToelichting"))
        add(&rows, "controle.horizon", shown(afspraak, "horizonMaanden").map { "\($0) maanden" })
        if afspraak.some("evaluatieDatum") != nil {
            rows.append(SummaryRow(Teksten.text("controle.evaluatie")) { datum(afspraak, "evaluatieDatum") })
        }
        if let cents = afspraak.number("bedragEurocent") {
            add(&rows, "controle.bedrag", "€ \(Numeral.euros(cents))")
        } else {
            add(&rows, "controle.bedrag", afspraak.some("bedragEurocent"))
        }
        add(&rows, "controle.uren", shown(afspraak, "uren"))
        add(&rows, "controle.bron", afspraak.some("bron"))
        let soort = afspraak.some("soort").map { Teksten.keuze($0, of: "afspraak.soort") }
        return item(afspraak.some("tekst") ?? Teksten.text("controle.leeg"), tag: soort.map { statusTag($0) }) {
            if !rows.isEmpty { answers(rows) }
            if let nodig = nodig(afspraak) { p(.class("soft")) { nodig } }
        }
    }

    /// What must still be filled in before both can say yes to an agreement.
    private func nodig(_ afspraak: Value) -> String? {
        var missing: [String] = []
        if afspraak.some("medewerkerDoet") == nil { missing.append("medewerker") }
        if afspraak.some("werkgeverDoet") == nil { missing.append("werkgever") }
        let soort = afspraak.some("soort")
        if soort == "flexibiliteitsafspraak", !afspraak.isSet("keerzijdeBesproken") { missing.append("keerzijde") }
        if soort == "beloningsafspraak" || afspraak.isSet("maatwerk"), afspraak.some("maatwerkToelichting") == nil {
            missing.append("maatwerk")
        }
        guard !missing.isEmpty else { return nil }
        let list = missing.map { Teksten.text("controle.nodig.\($0)") }.joined(separator: ", ")
        return Teksten.text("controle.nodig", ["wat": list])
    }

    private func actie(_ actie: Value) -> HTML {
        var rows = [
            SummaryRow(Teksten.text("controle.wie"), eigenaar(actie)),
            SummaryRow(Teksten.text("actie.streefdatumEerst")) { datum(actie, "streefdatumEerst") },
        ]
        let soort = actie.some("soortOndersteuning").map { Teksten.keuze($0, of: "actie.soortOndersteuning") }
        add(&rows, "controle.hulp", soort)
        add(&rows, "actie.alsDan", actie.some("alsDan"))
        let afspraak = inhoud.list("afspraken").first { $0.some("ref") == actie.some("afspraakId") }
        add(&rows, "controle.bij_afspraak", actie.some("afspraakId").flatMap { _ in afspraak?.some("tekst") })
        let delen = actie.some("hrDelen") ?? "nee"
        if delen != "nee" { add(&rows, "controle.hr", mensen.text("controle.hr.\(delen)")) }
        return item(actie.some("omschrijving") ?? Teksten.text("controle.leeg")) { answers(rows) }
    }

    /// Who does an action, by name.
    func eigenaar(_ actie: Value) -> String {
        if actie.some("eigenaarSoort") == "hr" { return Teksten.text("eigenaar.hr") }
        return actie.some("eigenaarId").map(naam) ?? actie.some("collega") ?? ""
    }

    private func add(_ rows: inout [SummaryRow], _ key: String, _ text: String?) {
        if let text { rows.append(SummaryRow(Teksten.text(key), text)) }
    }

    /// A number, or whatever was typed instead of one.
    private func shown(_ value: Value, _ name: String) -> String? {
        switch value[name] {
        case .integer(let number)?: "\(number)"
        case .fraction(let digits)?: digits.replacing(".", with: ",")
        default: value.some(name)
        }
    }

    /// A day in words, or whatever was typed instead of one.
    @HTMLBuilder private func datum(_ value: Value, _ name: String) -> HTML {
        if let found = value.day(name) { day(found) } else { value.some(name) ?? "–" }
    }
}
