import API
import Schema

/// The summary with its version and author, and what both said of it.
extension Dialoogpagina {
    var versie: Int64 { dialoog["samenvatting"]?.number("versie") ?? 0 }

    /// What was said of the version there is now.
    var reactiesNu: [Value] { dialoog.list("reacties").filter(isVanNu) }

    /// Whether an answer is about what stands there now, corrections included.
    private func isVanNu(_ reactie: Value) -> Bool {
        reactie.number("versie") == versie && reactie.number("correctie") == dialoog.number("correcties")
    }

    var samenvatting: HTML {
        let tekst = dialoog["samenvatting"].flatMap { $0 == .null ? nil : $0 }
        return card(
            Teksten.text("dialoog.deel.samenvatting"),
            tag: tekst == nil ? nil : statusTag(Teksten.text("samenvatting.versie", ["nummer": "\(versie)"]))
        ) {
            if let tekst {
                written(tekst.text("tekst"))
                p(.class("soft")) { herkomst(tekst) }
                Weghalen.link(dialoog, "/samenvatting/tekst", Teksten.text("dialoog.deel.samenvatting"))
            } else {
                p(.class("soft")) { Teksten.text("samenvatting.leeg") }
            }
            reacties
            buttons {
                link(.maakReactie, "knop.reactie", to: "/reactie", moetReageren ? .primary : .secondary)
                link(.schrijfSamenvatting, "knop.samenvatting", to: "/samenvatting", .quiet)
            }
        }
    }

    private func herkomst(_ tekst: Value) -> String {
        let datum = tekst.instant("aangemaaktOp").map { Numeral.long($0.day) } ?? ""
        guard let rol = tekst.some("auteurRol") else { return Teksten.text("samenvatting.op", ["datum": datum]) }
        return Teksten.text("samenvatting.door", ["naam": zijden.door(rol), "datum": datum])
    }

    @HTMLBuilder private var reacties: HTML {
        let eerder = dialoog.list("reacties").filter { !isVanNu($0) }
        if !reactiesNu.isEmpty {
            answers(reactiesNu.map(regel))
        }
        if !eerder.isEmpty {
            disclosure(Teksten.text("reacties.eerder")) { answers(eerder.map(regel)) }
        }
    }

    private func regel(_ reactie: Value) -> SummaryRow {
        SummaryRow(zijden.begin(reactie.text("rol"))) {
            strong { Teksten.keuze(reactie.text("reactie"), of: "reactie.reactie") }
            span(.class("soft")) {
                " "
                Teksten.text(
                    "reactie.op",
                    [
                        "versie": "\(reactie.number("versie") ?? 0)",
                        "datum": reactie.instant("aangemaaktOp").map { Numeral.long($0.day) } ?? "",
                    ])
            }
            if let opmerking = reactie.some("opmerking") { written(opmerking) }
        }
    }
}
