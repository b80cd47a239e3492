import API
import Model
import Schema

/// What the employee does with one dialogue that is their right: adding words of their own, and having it erased.
enum Rechtenformulieren {
    static let alle: [FormPage] = [verklaring, verklaringWeg, wissen, nietWissen]

    private static let verklaring = FormPage(
        path: "/gesprekken/{dialoogId}/verklaring", name: "form.verklaring", handeling: .schrijfVerklaring,
        load: Dialoogformulieren.dialoog, home: Dialoogformulieren.home,
        fields: { _ in FormField.fields(Verklaring.shape, only: ["tekst"]) },
        showing: { $0.record["verklaring"].flatMap { $0 == .null ? nil : $0 } })

    private static let verklaringWeg = FormPage(
        path: "/gesprekken/{dialoogId}/verklaring/weghalen", name: "form.verklaring_weg",
        handeling: .verwijderVerklaring, load: Dialoogformulieren.dialoog, home: Dialoogformulieren.home,
        above: { moment in
            HTML { if let tekst = moment.record["verklaring"]?.some("tekst") { card { written(tekst) } } }
        },
        body: { _, _, _ in nil })

    /// What goes, what stays and what is in the way, before anything is erased.
    private static let wissen = FormPage(
        path: "/gesprekken/{dialoogId}/wissen", name: "form.wissen", handeling: .wisDialoog,
        load: { visit throws(Failure) in
            let dialoog = try Dialoogformulieren.dialoog(visit)
            guard dialoog.text("medewerkerId") == visit.me, dialoog.may(.wisDialoog) else { return dialoog }
            let gevolg = try visit.ask(.leesWisgevolg, [("dialoogId", visit.part("dialoogId"))])
            let isMeteen = gevolg.day("wisDatum").map { $0 <= visit.today } ?? false
            return dialoog.with("gevolg", gevolg.with("meteen", .flag(isMeteen)))
        },
        home: Dialoogformulieren.home, above: { Wisblok(dialoog: $0.record).html },
        buttons: { moment in
            let isVrij = Wisblok(dialoog: moment.record).inDeWeg.isEmpty
            return HTML { if isVrij { submit(Teksten.text("form.wissen.knop")) } }
        },
        body: { _, _, _ in nil },
        elsewhere: { complaint, moment in
            let delen = complaint.pointer.split(separator: "/")
            guard delen.count == 2 else { return nil }
            return delen[0] == "acties"
                ? Link(complaint.detail, to: "/acties/\(delen[1])")
                : Link(complaint.detail, to: Dialoogformulieren.home(moment.record) + "#afspraken")
        },
        next: { dialoog in
            Wisblok.isMeteen(dialoog) ? Gedaan.address(MijnGegevens.path, "form.wissen.nu") : nil
        })

    private static let nietWissen = FormPage(
        path: "/gesprekken/{dialoogId}/wissen/intrekken", name: "form.niet_wissen", handeling: .trekWissenIn,
        load: Dialoogformulieren.dialoog, home: Dialoogformulieren.home, body: { _, _, _ in nil })
}

/// What erasing one dialogue comes to, to check before it is asked.
struct Wisblok {
    let dialoog: Value

    /// Whether it goes now and not in some days.
    static func isMeteen(_ dialoog: Value) -> Bool { dialoog["gevolg"]?.isSet("meteen") ?? false }

    /// What still runs; as long as there is any, nothing can be erased.
    var inDeWeg: [Value] { dialoog["gevolg"]?.list("inDeWeg") ?? [] }

    @HTMLBuilder var html: HTML {
        if let gevolg = dialoog["gevolg"], let dag = gevolg.day("wisDatum") {
            if !inDeWeg.isEmpty {
                notice(.careful, Teksten.text("wissen.in_de_weg")) {
                    p { Teksten.text("wissen.in_de_weg.tekst") }
                    ul {
                        for deel in inDeWeg {
                            li {
                                a(.href(adres(deel))) { deel.text("tekst").shortened }
                            }
                        }
                    }
                    p {
                        "\(Teksten.text("wissen.in_de_weg.bezwaar")) "
                        a(.href("/gesprekken/\(dialoog.text("id"))/bezwaar")) { Teksten.text("knop.bezwaar") }
                    }
                }
            }
            let wanneer =
                Self.isMeteen(dialoog)
                ? Teksten.text("wissen.meteen") : Teksten.text("wissen.straks", ["datum": Numeral.long(dag)])
            answers([
                SummaryRow(Teksten.text("wissen.welk"), Dialoogpagina.kop(dialoog)),
                SummaryRow(
                    Teksten.text("wissen.wanneer"), inDeWeg.isEmpty ? wanneer : Teksten.text("wissen.nog_niet")),
                SummaryRow(Teksten.text("wissen.weg")) {
                    ul {
                        for deel in gevolg.list("weg") {
                            if let naam = Teksten.find("wissen.soort.\(deel.text("soort"))") {
                                li { "\(naam): \(deel.number("aantal") ?? 0)" }
                            }
                        }
                    }
                },
                SummaryRow(Teksten.text("wissen.blijft"), Teksten.text("wissen.blijft.tekst")),
                SummaryRow(Teksten.text("wissen.reservekopie"), Teksten.text("wissen.reservekopie.tekst")),
            ])
        }
    }

    private func adres(_ deel: Value) -> String {
        deel.text("soort") == "actie"
            ? "/acties/\(deel.text("id"))" : "/gesprekken/\(dialoog.text("id"))#afspraken"
    }
}

extension Dialoogpagina {
    /// That this dialogue will go because the employee asked for it.
    @HTMLBuilder var wordtGewist: HTML {
        if let dag = dialoog.day("wisDatum") {
            notice(.careful, Teksten.text("wissen.op", ["datum": Numeral.long(dag)])) {
                p {
                    zijden.isMedewerker
                        ? Teksten.text("wissen.op.jij") : Teksten.text("wissen.op.ander", ["naam": zijden.ander])
                }
                buttons { link(.trekWissenIn, "knop.niet_wissen", to: "/wissen/intrekken") }
            }
        }
    }

    /// What the employee added in own words, and what else is the employee's right here.
    @HTMLBuilder var rechten: HTML {
        if let tekst = dialoog["verklaring"]?.some("tekst") {
            card(Teksten.text("verklaring.kop"), id: "verklaring") {
                p(.class("soft")) {
                    zijden.isMedewerker
                        ? Teksten.text("verklaring.van_jou", ["naam": zijden.ander])
                        : Teksten.text("verklaring.van_ander", ["naam": zijden.ander])
                }
                written(tekst)
                buttons {
                    link(.schrijfVerklaring, "knop.wijzigen", to: "/verklaring")
                    link(.verwijderVerklaring, "knop.weghalen", to: "/verklaring/weghalen", .quiet)
                }
            }
        }
        if zijden.isMedewerker, dialoog.may(.schrijfVerklaring) {
            disclosure(Teksten.text("rechten.kop")) {
                p { Teksten.text("rechten.uitleg") }
                buttons {
                    if dialoog["verklaring"]?.some("tekst") == nil {
                        link(.schrijfVerklaring, "knop.verklaring", to: "/verklaring")
                    }
                    linkButton(Teksten.text("knop.bezwaar"), to: address("/bezwaar"), .quiet)
                    link(.wisDialoog, "knop.laten_wissen", to: "/wissen", .quiet)
                }
            }
        }
    }
}
