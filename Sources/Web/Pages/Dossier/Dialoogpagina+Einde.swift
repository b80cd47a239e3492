import API
import Schema

/// How a dialogue ends and where it goes on.
extension Dialoogpagina {
    /// What waits at the end of a dialogue: a new partner, a long silence, the other one's closing.
    var wachtEinde: [Link] {
        var links: [Link] = []
        if dialoog.may(.draagDialoogOver) {
            links.append(Link(Teksten.text("wacht.overdragen"), to: address("/overdragen")))
        }
        if let dag = dialoog.day("verlooptDatum") {
            links.append(Link(Teksten.text("wacht.stil", ["datum": Numeral.long(dag)]), to: "#einde"))
        }
        if dialoog.may(.bevestigAfsluiting) {
            links.append(Link(Teksten.text("wacht.instemmen"), to: address("/afsluiting")))
        }
        return links
    }

    /// That it is over and how it ended, before all that was written.
    @HTMLBuilder var afgesloten: HTML {
        if dialoog["afsluiting"] != .null { Afsluitblok(dialoog: dialoog, ik: visit.me).html }
    }

    @HTMLBuilder var einde: HTML {
        div(.class("section"), .id("einde")) {
            overgegaan
            buttons {
                link(.draagDialoogOver, "knop.overdragen", to: "/overdragen")
                link(.bevestigAfsluiting, "knop.instemmen", to: "/afsluiting")
                link(.vervolgDialoog, "knop.vervolg", to: "/vervolg", .quiet)
                link(.sluitDialoogAf, "knop.afsluiten", to: "/afsluiten", .quiet)
                link(.leesDialoogHistorie, "knop.historie", to: "/historie", .quiet)
                link(.verwijderTekst, "knop.weghalen.begin", to: "/tekst-weghalen", .quiet)
                if dialoog.may(.leesDialoogInzagen) {
                    linkButton(Teksten.text("knop.inzagen"), to: address("/inzagen"), .quiet)
                }
            }
        }
    }

    /// What went on in a next dialogue, and the way to the dialogues before and after this one.
    @HTMLBuilder private var overgegaan: HTML {
        let delen = dialoog.list("overgegaan")
        if !delen.isEmpty {
            card(Teksten.text("dialoog.overgegaan")) {
                ul {
                    for deel in delen {
                        li {
                            Teksten.text("overgang.\(deel.text("soort"))")
                            if let tekst = deel.some("tekst") {
                                ": "
                                if deel.text("soort") == "actie" {
                                    a(.href("/acties/\(deel.text("deelId"))")) { tekst.shortened }
                                } else {
                                    tekst.shortened
                                }
                            }
                        }
                    }
                }
            }
        }
        if let volgend = dialoog.some("vervolgDialoogId") {
            p { a(.href("/gesprekken/\(volgend)")) { Teksten.text("dialoog.naar_vervolg") } }
        }
        if let vorig = dialoog.some("vervolgOpId") {
            p { a(.href("/gesprekken/\(vorig)")) { Teksten.text("dialoog.naar_vorig") } }
        }
    }
}

/// How a dialogue ended, for both to read.
struct Afsluitblok {
    let dialoog: Value
    let ik: String

    @HTMLBuilder var html: HTML {
        if let afsluiting = dialoog["afsluiting"], let datum = afsluiting.day("datum") {
            notice(.info, Teksten.text("dialoog.afgerond", ["datum": Numeral.long(datum)])) {
                p { Teksten.keuze(afsluiting.text("reden"), of: "afsluiting.reden") }
                if let door = door(afsluiting) { p { door } }
                if let volgende = afsluiting.day("volgendGesprekDatum") {
                    p { Teksten.text("afsluiting.volgende", ["datum": Numeral.long(volgende)]) }
                }
                if let tot = afsluiting.day("bewarenTotDatum") {
                    p(.class("soft")) { Teksten.text("afsluiting.bewaren", ["datum": Numeral.long(tot)]) }
                }
            }
        }
    }

    /// Who of the two closed this or agreed.
    private func door(_ afsluiting: Value) -> String? {
        let zijden = Zijden(dialoog: dialoog, ik: ik)
        let wie = ["medewerker", "gesprekspartner"].filter {
            afsluiting.words("bevestigdDoor").contains(dialoog.text("\($0)Id"))
        }
        switch wie.count {
        case 0: return nil
        case 1: return Teksten.text("afsluiting.door", ["naam": zijden.door(wie[0])])
        default: return Teksten.text("afsluiting.door_beiden")
        }
    }
}
