import API
import Model
import Schema

/// What retention erased and is about to erase: numbers and rules, never whose.
enum Bewaarpagina {
    static let path = "/beheer/bewaren"

    static let tonen = PageRoute.show(path, query: [Paging.cursor]) { visit throws(Failure) in
        let proef = try visit.ask(.leesVernietigingsproef)
        let bonnen = try ListPage(visit, .leesVernietigingen, [], query: [], at: path)
        return Page(
            Teksten.text("bewaren.kop"), visitor: visit.visitor, at: "/beheer",
            back: Link(Teksten.text("beheer.kop"), to: "/beheer")
        ) {
            p(.class("lead")) { Teksten.text("bewaren.uitleg") }
            card(Teksten.text("bewaren.proef", ["datum": proef.day("peildatum").map { Numeral.long($0) } ?? ""])) {
                if proef.list("regels").isEmpty {
                    p { Teksten.text("bewaren.proef.niets") }
                } else {
                    p { Teksten.text("bewaren.proef.uitleg") }
                    tabel(Teksten.text("bewaren.proef.tabel"), proef.list("regels"))
                }
            }
            if bonnen.items.isEmpty {
                emptyState(Teksten.text("bewaren.geen"), Teksten.text("bewaren.geen.tekst"))
            } else {
                h2 { Teksten.text("bewaren.bonnen") }
                tabel(Teksten.text("bewaren.bonnen.tabel"), bonnen.items, metDag: true)
                pager(previous: nil, next: bonnen.next)
            }
        }
    }

    private static func tabel(_ naam: String, _ regels: [Value], metDag: Bool = false) -> HTML {
        let dag = Column(Teksten.text("bewaren.dag"), isHeader: true) { (regel: Value) in
            regel.day("vernietigdDatum").map { day($0) } ?? HTML()
        }
        return dataTable(
            naam,
            (metDag ? [dag] : []) + [
                Column(Teksten.text("bewaren.regel"), isHeader: !metDag) { regel in
                    Teksten.keuze(regel.text("regel"), of: "vernietiging.regel")
                },
                Column(Teksten.text("bewaren.aantal")) { regel in aantallen(regel.list("aantallen")) },
            ], regels)
    }

    /// What people know by name stands in sight; what hung on that is folded up.
    @HTMLBuilder private static func aantallen(_ alle: [Value]) -> HTML {
        let bekend = alle.filter { Teksten.find("vernietiging.soort.\($0.text("soort"))") != nil }
        let overig = alle.filter { Teksten.find("vernietiging.soort.\($0.text("soort"))") == nil }
        ul(.class("plain")) {
            for een in bekend {
                li { "\(Teksten.text("vernietiging.soort.\(een.text("soort"))")): \(een.number("aantal") ?? 0)" }
            }
        }
        if !overig.isEmpty {
            disclosure(Teksten.text("bewaren.rest")) {
                ul(.class("plain")) {
                    for een in overig {
                        li { "\(een.text("soort").replacing("_", with: " ")): \(een.number("aantal") ?? 0)" }
                    }
                }
            }
        }
    }
}
