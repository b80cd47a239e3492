import API
import Schema

/// The talks of a dialogue, held and planned, with who takes part.
extension Dialoogpagina {
    @HTMLBuilder var gesprekken: HTML {
        let gesprekken = dialoog.list("gesprekken")
        if !gesprekken.isEmpty || !isVooraf {
            card(Teksten.text("dialoog.deel.gesprek")) {
                for gesprek in gesprekken { gesprek.day("datum") == nil ? gepland(gesprek) : gevoerd(gesprek) }
                gegevens
                buttons {
                    link(.wijzigDialoog, "knop.gegevens", to: "/gegevens", .quiet)
                    if !isVooraf {
                        link(.planGesprek, "knop.plan_vervolg", to: "/plannen", .quiet)
                        link(.maakGesprek, "knop.vervolggesprek", to: "/gesprek", .quiet)
                        link(.maakWens, "knop.verder_opschrijven", to: "/voeren", .quiet)
                        if isVoorbereidingErNog {
                            link(.leesVoorbereiding, "knop.voorbereiding", to: "/voorbereiding", .quiet)
                        }
                    }
                }
            }
        }
    }

    /// Whether what was prepared is still there: it is erased in time, and at once when a talk does not happen.
    private var isVoorbereidingErNog: Bool {
        guard dialoog.may(.leesVoorbereiding) else { return false }
        return (try? visit.ask(.leesVoorbereiding, [("dialoogId", dialoog.text("id"))])) != nil
    }

    private func gevoerd(_ gesprek: Value) -> HTML {
        item(Teksten.keuze(gesprek.text("soort"), of: "gesprek.soort")) {
            p { Self.details(gesprek, gesprek.day("datum").map(Numeral.long)) }
            erbij(gesprek)
        }
    }

    private func gepland(_ gesprek: Value) -> HTML {
        let op = gesprek.instant("geplandOp")
        let about = ": \(op.map(Planning.wanneer) ?? "")"
        let home = address("/gepland/\(gesprek.text("id"))")
        let isGeweest = op.map { $0.day <= visit.today } ?? false
        return item(
            Teksten.keuze(gesprek.text("soort"), of: "gesprek.soort"),
            tag: statusTag(Teksten.text("gesprek.gepland"), .moving)
        ) {
            p { Self.details(gesprek, op.map(Planning.wanneer)) }
            erbij(gesprek)
            buttons {
                if isGeweest, gesprek.may(.houdGesprek), !isVooraf {
                    knop("knop.gevoerd", home + "/gevoerd", about, .secondary)
                }
                if gesprek.may(.wijzigGesprek) { knop("knop.verzetten", home, about, .quiet) }
                if gesprek.may(.maakDeelnemer) { knop("knop.erbij", home + "/erbij", about, .quiet) }
                knop("knop.agenda", address("/agenda"), about, .quiet)
                if gesprek.may(.annuleerGesprek) { knop("knop.annuleren", home + "/annuleren", about, .quiet) }
            }
        }
    }

    private func knop(_ key: String, _ adres: String, _ about: String, _ kind: ButtonKind) -> HTML {
        a(.href(adres), .class("button button-\(kind.rawValue)")) {
            Teksten.text(key)
            unseen(about)
        }
    }

    /// When, how long, in which way and where.
    private static func details(_ gesprek: Value, _ wanneer: String?) -> String {
        [
            wanneer, gesprek.number("duurMinuten").map { Teksten.text("dialoog.duur", ["aantal": "\($0)"]) },
            gesprek.some("vorm").map { Teksten.keuze($0, of: "gesprek.vorm").lowercased() }, gesprek.some("plaats"),
        ].compactMap(\.self).joined(separator: ", ")
    }

    /// Who is there beside the two; one whom the partner asked waits for the employee's yes.
    @HTMLBuilder private func erbij(_ gesprek: Value) -> HTML {
        let anderen = gesprek.list("deelnemers").filter {
            !["medewerker", "gesprekspartner"].contains($0.text("rol"))
        }
        for deelnemer in anderen {
            let naam = Deelnemerformulieren.naam(deelnemer)
            let isWachtend = !deelnemer.isSet("akkoordMedewerker")
            let adres = address("/gepland/\(gesprek.text("id"))/erbij/\(deelnemer.text("id"))")
            div(.class("written")) {
                p {
                    Teksten.text(
                        isWachtend ? "erbij.wacht" : "erbij.is",
                        ["naam": naam, "medewerker": zijden.naam("medewerker")])
                }
                if isWachtend, gesprek.may(.aanvaardDeelnemer) {
                    buttons {
                        knop("knop.erbij_ja", adres + "/aanvaarden", ": \(naam)", .secondary)
                        knop("knop.erbij_nee", adres + "/verwijderen", ": \(naam)", .quiet)
                    }
                } else if gesprek.may(.verwijderDeelnemer), magWeg(deelnemer) {
                    p { a(.href(adres + "/verwijderen")) { Teksten.text("knop.niet_erbij", ["naam": naam]) } }
                }
            }
        }
    }

    /// Whom the employee asked, only the employee takes off again.
    private func magWeg(_ deelnemer: Value) -> Bool {
        zijden.isMedewerker || deelnemer.text("opVerzoekVan") != "medewerker"
    }

    @HTMLBuilder private var gegevens: HTML {
        let fields = FormField.fields(Gegevens.dialoog, only: ["onderwerpen", "horizonBesproken", "aanleiding"])
        let known = fields.compactMap { field in
            field.words(in: dialoog).flatMap { words in
                words.isEmpty ? nil : SummaryRow(Teksten.text("\(field.key).kort"), words)
            }
        }
        let next =
            dialoog.day("volgendGesprekDatum").map { datum in
                [SummaryRow(Teksten.text("dialoog.volgende")) { day(datum) }]
            } ?? []
        if !(known + next).isEmpty { answers(known + next) }
    }
}
