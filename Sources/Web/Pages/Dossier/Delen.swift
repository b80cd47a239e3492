import API
import Schema

/// Sharing several actions with HR at once: all of them or none.
enum Delen {
    static let insturen = PageRoute.change("/gesprekken/{dialoogId}/delen") { visit, sent throws(Failure) in
        let dialoog = try visit.ask(.leesDialoog, [("dialoogId", visit.part("dialoogId"))])
        let page = Dialoogpagina(visit, dialoog)
        let open = dialoog.list("acties").filter { $0.may(.deelActieMetHr) }
        var form = Form([field(open)], sent: sent.pairs)
        let chosen = form.read().words("delen").filter { id in open.contains { $0.text("id") == id } }
        guard !chosen.isEmpty else {
            form.refuse(Teksten.text("delen.kies"), at: "delen")
            return .show(page.page(errors: form))
        }
        do throws(Failure) {
            try visit.call.attempt { () throws(Failure) in
                for id in chosen {
                    try visit.change(.deelActieMetHr, [("actieId", id)], revision: Int64(sent("revisie.\(id)")))
                }
            }
        } catch {
            try form.refuse(error)
            return .show(page.page(errors: form))
        }
        return .go(Gedaan.address(page.address(), chosen.count == 1 ? "delen.1" : "delen"))
    }

    static func field(_ open: [Value]) -> FormField {
        FormField("delen", .choices(open.map { $0.text("id") }), key: "delen")
    }

    /// One action to choose, with what HR would see of it and whether the partner asks for it.
    static func choice(_ actie: Value) -> Choice {
        Choice(
            value: actie.text("id"), label: actie.text("omschrijving"),
            hint: actie.text("hrDelen") == "voorgesteld" ? Teksten.text("delen.voorgesteld") : nil)
    }
}
