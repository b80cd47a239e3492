import API
import Schema

/// Who looked: the employee sees every line (DOMAIN.md R14).
enum Inzagen {
    static let alle = PageRoute.show("/inzagen", query: [Paging.cursor]) { visit throws(Failure) in
        let page = try ListPage(visit, .leesMijnInzagen, query: [], at: "/inzagen")
        return Page(Teksten.text("inzagen.kop"), visitor: visit.visitor, at: "/inzagen", width: .wide) {
            p(.class("lead")) { Teksten.text("inzagen.uitleg") }
            lijst(page, isAll: true)
        }
    }

    static let vanDialoog = PageRoute.show("/gesprekken/{dialoogId}/inzagen", query: [Paging.cursor]) {
        visit throws(Failure) in
        let id = try visit.id("dialoogId")
        let dialoog = try visit.ask(.leesDialoog, [("dialoogId", id)])
        let page = try ListPage(
            visit, .leesDialoogInzagen, [("dialoogId", id)], query: [], at: "/gesprekken/\(id)/inzagen")
        return Page(
            Teksten.text("inzagen.kop"), visitor: visit.visitor, at: "/gesprekken", width: .wide,
            back: Link(Dialoogpagina.kop(dialoog), to: "/gesprekken/\(id)")
        ) {
            p(.class("lead")) { Teksten.text("inzagen.uitleg.gesprek") }
            lijst(page, isAll: false)
        }
    }

    @HTMLBuilder private static func lijst(_ page: ListPage, isAll: Bool) -> HTML {
        if page.items.isEmpty {
            emptyState(Teksten.text("inzagen.leeg"), Teksten.text("inzagen.leeg.tekst"))
        } else {
            dataTable(Teksten.text("inzagen.tabel"), columns(isAll), page.items)
            pager(previous: nil, next: page.next)
        }
    }

    private static func columns(_ isAll: Bool) -> [Column<Value>] {
        let usual = [
            Column(Teksten.text("inzagen.wie"), isHeader: true) { (regel: Value) in regel.text("lezerNaam") },
            Column(Teksten.text("inzagen.rol")) { regel in Teksten.keuze(regel.text("rol"), of: "inzage.rol") },
            Column(Teksten.text("inzagen.wat")) { regel in Teksten.keuze(regel.text("deel"), of: "inzage.deel") },
            Column(Teksten.text("inzagen.wanneer")) { (regel: Value) in
                regel.instant("aangemaaktOp").map(Numeral.typed) ?? ""
            },
        ]
        guard isAll else { return usual }
        return usual + [
            Column(Teksten.text("inzagen.gesprek")) { regel in
                if let id = regel.some("dialoogId") {
                    a(.href("/gesprekken/\(id)")) { Teksten.text("knop.naar_gesprek") }
                }
            }
        ]
    }
}
