import API
import HTTP
import Model
import Schema

/// What somebody may do with what is kept about them, all in one place.
enum MijnGegevens {
    static let path = "/mijn-gegevens"

    static let tonen = PageRoute.show(path, query: [Gedaan.parameter]) { visit throws(Failure) in
        let mij = try visit.ask(.leesMij)
        guard mij.words("handelingen").contains(Handeling.leesMijnDossier.rawValue) else { throw .forbidden }
        let dialogen = try visit.ask(.leesDialogen, query: "als=medewerker&limit=100").items
        let bezwaren = try visit.ask(.leesBezwaren, query: "als=medewerker&limit=100").items
        return Page(
            Teksten.text("gegevens.kop"), visitor: visit.visitor, at: path, above: Gedaan.notice(visit)
        ) {
            p(.class("lead")) { Teksten.text("gegevens.uitleg") }
            card(Teksten.text("gegevens.meenemen")) {
                p { Teksten.text("gegevens.meenemen.tekst") }
                buttons {
                    linkButton(Teksten.text("gegevens.bekijken"), to: "\(path)/dossier")
                    linkButton(Teksten.text("gegevens.html"), to: "\(path)/dossier/html", .secondary)
                    linkButton(Teksten.text("gegevens.json"), to: "\(path)/dossier/json", .quiet)
                }
            }
            card(Teksten.text("gegevens.gelezen")) {
                p { Teksten.text("gegevens.gelezen.tekst") }
                buttons { linkButton(Teksten.text("menu.inzagen"), to: "/inzagen", .secondary) }
            }
            gesprekken(dialogen)
            bezwaar(bezwaren)
        }
    }

    private static func gesprekken(_ dialogen: [Value]) -> HTML {
        card(Teksten.text("gegevens.gesprekken")) {
            p { Teksten.text("gegevens.gesprekken.tekst") }
            if dialogen.isEmpty { p(.class("soft")) { Teksten.text("gegevens.gesprekken.geen") } }
            for dialoog in dialogen {
                item(Dialoogpagina.kop(dialoog)) {
                    let home = "/gesprekken/\(dialoog.text("id"))"
                    p(.class("soft")) {
                        Teksten.text("gesprekken.met", ["naam": dialoog.text("gesprekspartnerNaam")])
                        if let dag = dialoog.day("wisDatum") {
                            " "
                            Teksten.text("wissen.op", ["datum": Numeral.long(dag)])
                        }
                    }
                    buttons {
                        if dialoog.may(.schrijfVerklaring) {
                            linkButton(Teksten.text("knop.verklaring"), to: "\(home)/verklaring", .quiet)
                        }
                        if dialoog.may(.wisDialoog) {
                            linkButton(Teksten.text("knop.laten_wissen"), to: "\(home)/wissen", .quiet)
                        }
                        if dialoog.may(.trekWissenIn) {
                            linkButton(Teksten.text("knop.niet_wissen"), to: "\(home)/wissen/intrekken", .secondary)
                        }
                    }
                }
            }
        }
    }

    private static func bezwaar(_ bezwaren: [Value]) -> HTML {
        card(Teksten.text("gegevens.bezwaar")) {
            p { Teksten.text("gegevens.bezwaar.tekst") }
            for bezwaar in bezwaren { Bezwaarblok(bezwaar: bezwaar, isEigen: true).html }
            buttons { linkButton(Teksten.text("knop.bezwaar"), to: "\(path)/bezwaar", .secondary) }
        }
    }

    private static let deel = Parameter("deel", .text(1...60), "Welk deel van het dossier.")

    /// The whole record on screen, a part at a time.
    static let dossier = PageRoute.show("\(path)/dossier", query: [deel]) { visit throws(Failure) in
        let delen = Dossierdocument(try visit.ask(.leesMijnDossier)).delen
        guard let naam = visit.call.query(deel) else { return inhoud(delen, visit) }
        guard let gekozen = delen.first(where: { $0.naam == naam }) else { throw .notFound }
        let kop = Teksten.text("uitvoer.kop", ["naam": visit.visitor.name])
        return Page(kop, visitor: visit.visitor, at: path, back: Link(kop, to: "\(path)/dossier")) {
            card(gekozen.kop) { gekozen.html }
        }
    }

    /// What is in the record, to choose from.
    private static func inhoud(_ delen: [Dossierdocument.Deel], _ visit: Visit) -> Page {
        Page(
            Teksten.text("uitvoer.kop", ["naam": visit.visitor.name]), visitor: visit.visitor, at: path,
            back: Link(Teksten.text("gegevens.kop"), to: path)
        ) {
            p(.class("lead")) { Teksten.text("uitvoer.uitleg", ["datum": Numeral.long(visit.today)]) }
            buttons {
                linkButton(Teksten.text("gegevens.html"), to: "\(path)/dossier/html", .secondary)
                linkButton(Teksten.text("gegevens.json"), to: "\(path)/dossier/json", .quiet)
            }
            dataTable(
                Teksten.text("uitvoer.inhoud"),
                [
                    Column(Teksten.text("uitvoer.onderdeel"), isHeader: true) { deel in
                        a(.href("\(path)/dossier?deel=\(Percent.encode(deel.naam))")) { deel.kop }
                    },
                    Column(Teksten.text("uitvoer.aantal"), isNumber: true) { deel in
                        if let aantal = deel.aantal { "\(aantal)" }
                    },
                ],
                delen)
        }
    }

    /// The whole record as a file to read and print.
    static let html = PageRoute.file("\(path)/dossier/html") { visit throws(Failure) in
        let document = Dossierdocument(try visit.ask(.leesMijnDossier))
        var answer = Answer(200, "text/html; charset=utf-8", document.bestand(visit.visitor.name, op: visit.today))
        answer.fields.append(("Content-Disposition", "attachment; filename=\"dossier-\(visit.today.text).html\""))
        return answer
    }

    /// The whole record as a file for another system.
    static let json = PageRoute.file("\(path)/dossier/json") { visit throws(Failure) in
        try visit.answer(.leesMijnDossier)
    }
}

/// An objection with its answer, as its employee or as who answers reads it.
struct Bezwaarblok {
    let bezwaar: Value
    let isEigen: Bool

    var html: HTML {
        item(kop, tag: statusTag(Teksten.keuze(status, of: "bezwaar.status"), status == "ingediend" ? .waiting : .done))
        {
            written(bezwaar.text("tekst"))
            if let gesprek = bezwaar.some("dialoogId") {
                p { a(.href("/gesprekken/\(gesprek)")) { Teksten.text("knop.naar_gesprek") } }
            }
            if status == "ingediend", let dag = bezwaar.day("antwoordUiterlijkDatum") {
                p(.class("soft")) {
                    Teksten.text(
                        isEigen ? "bezwaar.antwoord_voor" : "bezwaar.antwoorden_voor", ["datum": Numeral.long(dag)])
                }
            }
            if let toelichting = bezwaar.some("toelichting") {
                p { strong { Teksten.text("bezwaar.toelichting") } }
                written(toelichting)
            }
            buttons {
                if bezwaar.may(.trekBezwaarIn) {
                    linkButton(
                        Teksten.text("knop.bezwaar_intrekken"),
                        to: "\(MijnGegevens.path)/bezwaren/\(bezwaar.text("id"))/intrekken", .quiet)
                }
                if bezwaar.may(.beantwoordBezwaar) {
                    linkButton(
                        Teksten.text("knop.beantwoorden"), to: "\(Bezwaarpaginas.path)/\(bezwaar.text("id"))",
                        .secondary)
                }
            }
        }
    }

    private var status: String { bezwaar.text("status") }

    private var kop: String {
        let op = bezwaar.instant("aangemaaktOp").map { Numeral.long($0.day) } ?? ""
        return isEigen
            ? Teksten.text("bezwaar.van_dag", ["datum": op])
            : Teksten.text("bezwaar.van_wie", ["datum": op, "naam": bezwaar.text("medewerkerNaam")])
    }
}
