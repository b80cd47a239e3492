import API
import Model
import Schema

/// Looking back on an agreement: how it goes, in the words of each, and what its text was before.
enum Terugkijken {
    static let alle: [FormPage] = [evalueren, opmerking]

    /// What this reader writes beside a verdict: the remark of the own side.
    private static func eigen(_ moment: FormPage.Moment) -> String {
        Afspraakformulieren.regel(moment).zijden.isMedewerker ? "opmerkingMedewerker" : "opmerkingGesprekspartner"
    }

    private static func remark(_ moment: FormPage.Moment) -> FormField {
        FormField(eigen(moment), .area(max: 1_000), key: "evaluatie.opmerking", isOptional: true)
    }

    /// The agreement, word for word, with what was said of it before.
    private static func above(_ moment: FormPage.Moment) -> HTML {
        let regel = Afspraakformulieren.regel(moment)
        return card(
            Teksten.keuze(moment.record.text("soort"), of: "afspraak.soort"), tag: Standen.afspraak(moment.record)
        ) {
            written(moment.record.text("tekst"))
            regel.inhoud
            regel.evaluaties(isEditable: false)
        }
    }

    /// The last follow-up talk that was held: what waits to be looked back on belongs to it.
    private static func gesprek(_ afspraak: Value) -> String? {
        let dialoog = afspraak["dialoog"] ?? .null
        guard dialoog.words("teEvalueren").contains(afspraak.text("id")) else { return nil }
        return dialoog.list("gesprekken").last {
            $0.text("soort") == SoortGesprek.vervolggesprek.rawValue && $0.day("datum") != nil
        }?.text("id")
    }

    static let evalueren = FormPage(
        path: "/afspraken/{afspraakId}/evalueren", name: "form.evalueren", handeling: .evalueerAfspraak,
        load: Afspraakformulieren.afspraak, home: Afspraakformulieren.home,
        fields: { moment in
            [FormField("oordeel", .choice(OordeelAfspraak.allCases.map(\.rawValue)), key: "evaluatie.oordeel")]
                + [remark(moment)]
        },
        above: above,
        body: { body, moment, _ throws(Failure) in
            gesprek(moment.record).map { body.with("gesprekId", .text($0)) } ?? body
        })

    /// The own remark, afterwards: the other's stays as it is.
    static let opmerking = FormPage(
        path: "/afspraken/{afspraakId}/evaluaties/{evaluatieId}", name: "form.opmerking", handeling: .wijzigEvaluatie,
        load: { visit throws(Failure) in
            let afspraak = try Afspraakformulieren.afspraak(visit)
            let id = visit.part("evaluatieId")
            guard let evaluatie = afspraak.list("evaluaties").first(where: { $0.text("id") == id }) else {
                throw .notFound
            }
            return ["opmerkingMedewerker", "opmerkingGesprekspartner"].reduce(afspraak) {
                $0.with($1, evaluatie[$1] ?? .null)
            }
        },
        home: Afspraakformulieren.home, fields: { [remark($0)] }, showing: { $0.record }, above: above)

    /// Every text the agreement had, the last one first.
    static let versies = PageRoute.show("/afspraken/{afspraakId}/versies", query: [Paging.cursor]) {
        visit throws(Failure) in
        let afspraak = try Afspraakformulieren.afspraak(visit)
        let home = Afspraakformulieren.home(afspraak)
        let address = "/afspraken/\(afspraak.text("id"))/versies"
        let page = try ListPage(
            visit, .leesAfspraakversies, [("afspraakId", afspraak.text("id"))], query: [], at: address)
        let zijden = Zijden(dialoog: afspraak["dialoog"] ?? .null, ik: visit.me)
        return Page(
            Teksten.text("versies.kop"), visitor: visit.visitor, at: zijden.isMedewerker ? "/gesprekken" : "/team",
            back: Link(Teksten.text("terug"), to: home)
        ) {
            p(.class("lead")) { Teksten.text("versies.uitleg") }
            for versie in page.items.reversed() { regel(versie, afspraak, zijden) }
            pager(previous: nil, next: page.next)
        }
    }

    private static func regel(_ versie: Value, _ afspraak: Value, _ zijden: Zijden) -> HTML {
        let isNow = versie.number("versie") == afspraak.number("versie")
        let regel = Afspraakregel(afspraak: versie, zijden: zijden)
        return card(
            Teksten.text("samenvatting.versie", ["nummer": "\(versie.number("versie") ?? 1)"]),
            tag: isNow ? statusTag(Teksten.text("versies.nu"), .moving) : nil
        ) {
            p(.class("soft")) {
                Teksten.keuze(versie.text("soort"), of: "afspraak.soort")
                ". "
                Teksten.text(
                    "versies.op", ["datum": versie.instant("aangemaaktOp").map { Numeral.long($0.day) } ?? ""])
            }
            written(versie.text("tekst"))
            regel.inhoud
            regel.bevestigd
        }
    }
}

extension Afspraakregel {
    /// How the two looked back, the last time first.
    @HTMLBuilder func evaluaties(isEditable: Bool = true) -> HTML {
        let evaluaties = afspraak.list("evaluaties")
        if !evaluaties.isEmpty {
            answers(evaluaties.reversed().map { evaluatie in regel(evaluatie, isEditable) })
        }
    }

    private func regel(_ evaluatie: Value, _ isEditable: Bool) -> SummaryRow {
        let datum = evaluatie.day("datum").map(Numeral.long) ?? ""
        let mine = zijden.isMedewerker ? "opmerkingMedewerker" : "opmerkingGesprekspartner"
        return SummaryRow(Teksten.text("evaluatie.van", ["datum": datum])) {
            strong { Teksten.keuze(evaluatie.text("oordeel"), of: "evaluatie.oordeel") }
            remark(evaluatie.some("opmerkingMedewerker"), "medewerker")
            remark(evaluatie.some("opmerkingGesprekspartner"), "gesprekspartner")
            if isEditable, afspraak.may(.wijzigEvaluatie) {
                p {
                    a(.href("/afspraken/\(afspraak.text("id"))/evaluaties/\(evaluatie.text("id"))")) {
                        Teksten.text(evaluatie.some(mine) == nil ? "knop.opmerking" : "knop.opmerking.wijzigen")
                        unseen(": \(afspraak.text("tekst").shortened)")
                    }
                }
            }
        }
    }

    @HTMLBuilder private func remark(_ text: String?, _ rol: String) -> HTML {
        if let text {
            p(.class("soft")) { Teksten.text("evaluatie.zegt", ["naam": zijden.begin(rol)]) }
            written(text)
        }
    }
}
