import API
import Schema

/// How many people had a talk this year, by department, for an adviser of HR.
enum Bereikpagina {
    static let tonen = PageRoute.show("/bereik") { visit throws(Failure) in
        let bereik = try visit.call.bereik()
        return Page(
            Teksten.text("bereik.kop"), visitor: visit.visitor, at: "/actielijst/bereik",
            back: Link(Teksten.text("menu.actielijst"), to: "/actielijst")
        ) {
            p(.class("lead")) {
                Teksten.text(
                    "bereik.uitleg",
                    ["van": Numeral.long(bereik.van), "tot": Numeral.long(bereik.totEnMet)])
            }
            if bereik.regels.isEmpty {
                emptyState(Teksten.text("bereik.leeg"), Teksten.text("bereik.leeg.tekst"))
            } else {
                tabel(bereik)
                p(.class("soft")) { Teksten.text("bereik.afgerond") }
            }
        }
    }

    private static func tabel(_ bereik: Bereik) -> HTML {
        dataTable(
            Teksten.text("bereik.tabel"),
            [
                Column(Teksten.text("filter.onderdeel"), isHeader: true) { (regel: Bereik.Regel) in regel.naam },
                Column(Teksten.text("bereik.deel")) { regel in
                    if let procent = regel.procent {
                        Teksten.text("bereik.procent", ["procent": "\(procent)"])
                        balk(procent)
                    } else {
                        Teksten.text("bereik.te_klein")
                    }
                },
            ], bereik.regels)
    }

    /// The same as a bar; the figure stands beside it in words.
    private static func balk(_ procent: Int) -> HTML {
        svg(.class("share"), .decorative, Attribute("focusable", "false")) {
            rect(.class("share-all"), Attribute("width", "100%"), Attribute("height", "10"), Attribute("rx", "5"))
            rect(
                .class("share-part"), Attribute("width", "\(procent)%"), Attribute("height", "10"),
                Attribute("rx", "5"))
        }
    }
}
