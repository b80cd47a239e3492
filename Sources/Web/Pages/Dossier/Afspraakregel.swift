import API
import Schema

/// An agreement as it stands in a dialogue: its text, what both do, who confirmed which version.
struct Afspraakregel {
    let afspraak: Value
    let zijden: Zijden

    /// What is still missing before anybody can confirm it.
    static func ontbreekt(_ afspraak: Value) -> [String] {
        let soort = afspraak.text("soort")
        let needed = [
            ("medewerkerDoet", afspraak.some("medewerkerDoet") == nil),
            ("werkgeverDoet", afspraak.some("werkgeverDoet") == nil),
            ("keerzijdeBesproken", soort == "flexibiliteitsafspraak" && !afspraak.isSet("keerzijdeBesproken")),
            (
                "maatwerkToelichting",
                (soort == "beloningsafspraak" || afspraak.isSet("maatwerk"))
                    && afspraak.some("maatwerkToelichting") == nil
            ),
        ]
        return needed.filter(\.1).map(\.0)
    }

    /// Everything the agreement says, word for word.
    var inhoud: HTML {
        answers(
            [
                SummaryRow(
                    Teksten.text("afspraak.medewerker_doet", ["naam": zijden.naam("medewerker")]),
                    afspraak.some("medewerkerDoet")),
                SummaryRow(Teksten.text("afspraak.werkgever_doet"), afspraak.some("werkgeverDoet")),
            ] + rest)
    }

    private var rest: [SummaryRow] {
        let names = ["horizonMaanden", "bedragEurocent", "uren", "bron", "maatwerkToelichting", "evaluatieDatum"]
        let more = Gegevens.afspraak(only: names).compactMap { field in
            field.words(in: afspraak).map { SummaryRow(Teksten.text("\(field.key).kort"), $0) }
        }
        guard afspraak.isSet("keerzijdeBesproken") else { return more }
        return more + [SummaryRow(Teksten.text("afspraak.keerzijdeBesproken"), Teksten.text("keuze.ja"))]
    }

    /// Who confirmed the version there is now.
    var bevestigd: HTML {
        let versie = afspraak.number("versie")
        let namen = afspraak.list("bevestigingen").filter { $0.number("versie") == versie }
            .map { zijden.door($0.text("rol")) }
        return p(.class("soft")) {
            Teksten.text("afspraak.versie", ["nummer": "\(versie ?? 1)"])
            " "
            namen.isEmpty
                ? Teksten.text("afspraak.niemand")
                : Teksten.text("afspraak.bevestigd_door", ["namen": namen.joined(separator: " en ")])
        }
    }

    /// What has to be filled in first, in words.
    @HTMLBuilder var nogNodig: HTML {
        let missing = Self.ontbreekt(afspraak)
        if afspraak.text("status") == "voorstel", !missing.isEmpty {
            div(.class("written")) {
                p { strong { Teksten.text("afspraak.nog_nodig") } }
                ul {
                    for name in missing {
                        li { Teksten.text("afspraak.nog_nodig.\(name)", ["naam": zijden.naam("medewerker")]) }
                    }
                }
            }
        }
    }

    var html: HTML {
        let id = afspraak.text("id")
        let about = afspraak.text("tekst").shortened
        return item(afspraak.text("tekst"), tag: Standen.afspraak(afspraak)) {
            p(.class("soft")) { Teksten.keuze(afspraak.text("soort"), of: "afspraak.soort") }
            inhoud
            bevestigd
            nogNodig
            evaluaties()
            buttons {
                if afspraak.may(.bevestigAfspraak), Self.ontbreekt(afspraak).isEmpty {
                    knop("knop.bevestigen", "/afspraken/\(id)/bevestigen", about, .secondary)
                }
                if afspraak.may(.evalueerAfspraak) {
                    knop("knop.terugkijken", "/afspraken/\(id)/evalueren", about, .secondary)
                }
                if afspraak.may(.wijzigAfspraak) { knop("knop.afspraak.wijzigen", "/afspraken/\(id)", about, .quiet) }
                if afspraak.may(.geefAfspraakVrij) {
                    knop("knop.vrijgeven", "/afspraken/\(id)/vrijgeven", about, .quiet)
                }
                if afspraak.may(.trekVrijgaveAfspraakIn) {
                    knop("knop.vrijgave_intrekken", "/afspraken/\(id)/vrijgave-intrekken", about, .quiet)
                }
                if afspraak.may(.rondAfspraakAf) {
                    knop("knop.afspraak.afronden", "/afspraken/\(id)/afronden", about, .quiet)
                }
                if (afspraak.number("versie") ?? 1) > 1 {
                    knop("knop.versies", "/afspraken/\(id)/versies", about, .quiet)
                }
            }
        }
    }

    private func knop(_ text: String, _ address: String, _ about: String, _ kind: ButtonKind) -> HTML {
        a(.href(address), .class("button button-\(kind.rawValue)")) {
            Teksten.text(text)
            unseen(": \(about)")
        }
    }
}

extension Dialoogpagina {
    @HTMLBuilder var afspraken: HTML {
        let afspraken = dialoog.list("afspraken")
        if !afspraken.isEmpty || dialoog.may(.maakAfspraak) {
            card(Teksten.text("dialoog.deel.afspraken"), id: "afspraken") {
                if afspraken.isEmpty { p(.class("soft")) { Teksten.text("afspraken.leeg") } }
                for afspraak in afspraken { Afspraakregel(afspraak: afspraak, zijden: zijden).html }
                buttons { link(.maakAfspraak, "knop.afspraak", to: "/afspraak") }
            }
        }
    }
}
