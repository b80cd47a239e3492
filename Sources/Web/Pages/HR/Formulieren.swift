import API
import Model
import Schema

/// The forms of the organisation: every version to read, as the employee sees it, and the way to a next one.
enum Formulieren {
    static let routes: [PageRoute] = [lijst, Formuliermaken.tonen, Formuliermaken.insturen, lezen]

    private static let lijst = PageRoute.show("/formulieren", query: [Gedaan.parameter]) { visit throws(Failure) in
        try beheer(visit)
        let alle = try visit.call.formulieren()
        let nieuwste = try visit.call.nieuwsteFormulieren()
        return Page(
            Teksten.text("formulieren.kop"), visitor: visit.visitor, at: "/formulieren",
            back: Link(Teksten.text("terug"), to: "/"), above: Gedaan.notice(visit)
        ) {
            p(.class("lead")) { Teksten.text("formulieren.uitleg") }
            buttons { linkButton(Teksten.text("formulieren.nieuw"), to: "/formulieren/nieuw") }
            for formulier in nieuwste { kaart(formulier, alle.filter { $0.code == formulier.code }) }
        }
    }

    /// Forms are kept by who manages the record for HR.
    static func beheer(_ visit: Visit) throws(Failure) {
        guard visit.visitor.roles.contains("hr_beheerder") else { throw .forbidden }
    }

    private static func kaart(_ formulier: Sjabloon, _ versies: [Sjabloon]) -> HTML {
        card(formulier.naam, tag: statusTag(versie(formulier))) {
            p { formulier.uitleg }
            p(.class("soft")) { aantal(formulier) }
            buttons {
                knop("formulieren.bekijken", "/formulieren/\(formulier.id.text)", formulier, .secondary)
                knop("formulieren.volgende", "/formulieren/nieuw?van=\(formulier.id.text)", formulier, .quiet)
            }
            if versies.count > 1 {
                disclosure(Teksten.text("formulieren.eerder")) {
                    ul(.class("version-list")) {
                        for oud in versies.dropFirst() {
                            li {
                                a(.href("/formulieren/\(oud.id.text)")) { "\(versie(oud)): \(oud.naam)" }
                            }
                        }
                    }
                }
            }
        }
    }

    private static func knop(_ key: String, _ adres: String, _ formulier: Sjabloon, _ kind: ButtonKind) -> HTML {
        a(.href(adres), .class("button button-\(kind.rawValue)")) {
            Teksten.text(key)
            unseen(": \(formulier.naam)")
        }
    }

    static func versie(_ formulier: Sjabloon) -> String {
        Teksten.text("formulier.versie", ["nummer": "\(formulier.versie)"])
    }

    private static func aantal(_ formulier: Sjabloon) -> String {
        switch formulier.vragen.count(where: { $0.soort != .alleenBespreken }) {
        case 0: Teksten.text("formulier.vragen.0")
        case 1: Teksten.text("formulier.vragen.1")
        case let count: Teksten.text("formulier.vragen", ["aantal": "\(count)"])
        }
    }

    private static let lezen = PageRoute.show("/formulieren/{sjabloonId}", query: [Gedaan.parameter]) {
        visit throws(Failure) in
        try beheer(visit)
        let id = try visit.id("sjabloonId")
        let alle = try visit.call.formulieren()
        guard let formulier = alle.first(where: { $0.id.text == id }) else { throw .notFound }
        let isNieuwste = alle.first { $0.code == formulier.code }?.id == formulier.id
        return Page(
            formulier.naam, visitor: visit.visitor, at: "/formulieren",
            back: Link(Teksten.text("formulieren.kop"), to: "/formulieren"), above: Gedaan.notice(visit)
        ) {
            p(.class("lead")) {
                statusTag(versie(formulier))
                " "
                isNieuwste ? Teksten.text("formulier.nieuwste") : Teksten.text("formulier.oud")
            }
            buttons {
                linkButton(Teksten.text("formulieren.volgende"), to: "/formulieren/nieuw?van=\(id)", .secondary)
            }
            p { bewaard(formulier.bewaarmaanden) }
            voorbeeld(formulier.vragen, formulier.uitleg, visit)
        }
    }

    static func bewaard(_ maanden: Int64) -> String {
        Teksten.text(maanden == 1 ? "formulier.bewaard.1" : "formulier.bewaard", ["maanden": "\(maanden)"])
    }

    /// The questions as the employee sees them; what is filled in here goes nowhere.
    @HTMLBuilder static func voorbeeld(_ vragen: [Vraag], _ uitleg: String, _ visit: Visit) -> HTML {
        let leidinggevende = Teksten.text("formulier.leidinggevende")
        let dialoog: Value = ["medewerkerId": .text(visit.me), "gesprekspartnerNaam": .text(leidinggevende)]
        let kant: Value = [
            "antwoorden": .list(
                vragen.filter { $0.soort != .alleenBespreken }.map { ["vraag": .integer($0.nummer), "status": "leeg"] })
        ]
        let formulier = Antwoordformulier(vragen, kant)
        h2 { Teksten.text("formulier.voorbeeld") }
        p { uitleg }
        p { Teksten.text("formulier.voorbeeld.uitleg") }
        for regel in formulier.regels {
            Vraagkaart(
                regel: regel, form: formulier.form, zijden: Zijden(dialoog: dialoog, ik: visit.me), isOvertaken: false,
                isVoorbeeld: true
            ).html
        }
    }
}

/// Making a form or its next version: questions in rows, a look as the employee, and then saving.
enum Formuliermaken {
    private static let van = Parameter("van", Kind<String>.text(0...40), "Van welke versie dit de volgende wordt.")

    static let velden: [FormField] =
        [FormField("code", .line(max: 64), key: "sjabloon.code", isOptional: true, isPreset: true)]
        + FormField.fields(Sjabloon.shape, only: ["naam"])
        + [FormField("uitleg", .area(max: 500), key: "sjabloon.uitleg")]
        + FormField.fields(Sjabloon.shape, only: ["bewaarmaanden"]) + [
            .rows(
                "vragen", max: 40,
                FormField.fields(Vraag.shape, only: ["tekst"])
                    + FormField.fields(Vraag.shape, only: ["soort"]).map(\.preset)
                    + FormField.fields(Vraag.shape, only: ["uitleg"])
                    + [FormField("keuzes", .area(max: 2_600), key: "vraag.keuzes", isOptional: true)]
                    + FormField.fields(Vraag.shape, only: ["schaalTot"]))
        ]

    static let tonen = PageRoute.show("/formulieren/nieuw", query: [van]) { visit throws(Failure) in
        try Formulieren.beheer(visit)
        guard let id = visit.call.query(van), !id.isEmpty else {
            let nieuw: Value = ["bewaarmaanden": .integer(Int64(Bewaartermijn.maanden))]
            return page(visit, Form(velden, showing: nieuw), rijen: 3)
        }
        guard let formulier = try visit.call.formulieren().first(where: { $0.id.text == id }) else { throw .notFound }
        return page(visit, Form(velden, showing: getoond(formulier)), rijen: formulier.vragen.count)
    }

    static let insturen = PageRoute.change("/formulieren/nieuw") { visit, sent throws(Failure) in
        try Formulieren.beheer(visit)
        var form = Form(velden, sent: sent.pairs)
        let read = form.read()
        if let anders = verbouwd(sent) { return .step(page(visit, anders.form, rijen: anders.rijen)) }
        let body = try body(read, visit)
        do throws(Failure) {
            if try isBekend(read, body, visit) {
                throw .conflict("/naam", "bestaat_al", Teksten.text("formulier.bestaat_al"))
            }
            if sent("opslaan").isEmpty {
                try proef(visit, body)
                return .step(nakijken(visit, form, body))
            }
            let made = try visit.change(.maakSjabloon, body: body)
            return .go(Gedaan.address("/formulieren/\(made.text("id"))", "formulier"))
        } catch {
            try form.refuse(error)
            return .show(page(visit, form, rijen: form.rows("vragen", atLeast: 1).count))
        }
    }

    /// A stored version in the boxes; choices stand one on a line.
    private static func getoond(_ formulier: Sjabloon) -> Value {
        let vragen = formulier.vragen.map { vraag -> Value in
            [
                "tekst": .text(vraag.tekst), "soort": .text(vraag.soort.rawValue),
                "uitleg": vraag.uitleg.map(Value.text) ?? .null,
                "keuzes": .text(vraag.keuzes.joined(separator: "\n")),
                "schaalTot": vraag.schaalTot.map(Value.integer) ?? .null,
            ]
        }
        return [
            "code": .text(formulier.code), "naam": .text(formulier.naam), "uitleg": .text(formulier.uitleg),
            "bewaarmaanden": .integer(formulier.bewaarmaanden), "vragen": .list(vragen),
        ]
    }

    /// The form with a row more, a row less or a row higher; nil when another button was pressed.
    private static func verbouwd(_ sent: Sent) -> (form: Form, rijen: Int)? {
        var form = Form(velden, sent: sent.pairs)
        if !sent("verwijder").isEmpty { form.remove(row: sent("verwijder")) }
        let rijen = form.rows("vragen", atLeast: 0).filter { isGevuld($0, form) }
        let read = form.read()
        var vragen = read.list("vragen")
        if let plaats = rijen.firstIndex(where: { "vragen.\($0)" == sent("omhoog") }), plaats > 0 {
            vragen.swapAt(plaats, plaats - 1)
        }
        guard ["wijzig", "meer", "verwijder", "omhoog"].contains(where: { !sent($0).isEmpty }) else { return nil }
        let extra = sent("meer").isEmpty ? 0 : 1
        return (Form(velden, showing: read.with("vragen", .list(vragen))), vragen.count + extra)
    }

    /// Whether somebody wrote something in a row; the kind alone does not count.
    private static func isGevuld(_ rij: Int, _ form: Form) -> Bool {
        ["tekst", "uitleg", "keuzes", "schaalTot"].contains {
            !FormReader.trimmed(form.text("vragen.\(rij).\($0)")).isEmpty
        }
    }

    private static func body(_ read: Value, _ visit: Visit) throws(Failure) -> Value {
        let vragen = read.list("vragen").enumerated().map { place, vraag in
            vraag.with("nummer", .integer(Int64(place + 1)))
                .with("soort", .text(vraag.some("soort") ?? "open"))
                .with("keuzes", .list(keuzes(vraag.text("keuzes"))))
        }
        let code = read.some("code") ?? slug(read.text("naam"))
        return read.with("code", .text(code)).with("vragen", .list(vragen))
    }

    private static func keuzes(_ text: String) -> [Value] {
        text.split(whereSeparator: \.isNewline).map { FormReader.trimmed(String($0)) }.filter { !$0.isEmpty }
            .map(Value.text)
    }

    /// `Focus op werk` is called `focus-op-werk` by other systems.
    static func slug(_ naam: String) -> String {
        let words = Visit.folded(naam).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return String(words.joined(separator: "-").prefix(60))
    }

    /// Whether a new form would become the next version of another one.
    private static func isBekend(_ read: Value, _ body: Value, _ visit: Visit) throws(Failure) -> Bool {
        guard read.some("code") == nil else { return false }
        return try visit.call.formulieren().contains { $0.code == body.text("code") }
    }

    /// Does what saving would do and takes it back, so that whatever is wrong is said before the last look.
    private static func proef(_ visit: Visit, _ body: Value) throws(Failure) {
        do throws(Failure) {
            try visit.call.attempt { () throws(Failure) in
                try visit.change(.maakSjabloon, body: body)
                throw .needsTransaction
            }
        } catch {
            if case .needsTransaction = error { return }
            throw error
        }
    }

    private static func page(_ visit: Visit, _ form: Form, rijen: Int) -> Page {
        let isVolgende = !form.text("code").isEmpty
        return Page(
            Teksten.text(isVolgende ? "formulier.volgende.kop" : "formulier.nieuw.kop"), visitor: visit.visitor,
            at: "/formulieren", back: Link(Teksten.text("formulieren.kop"), to: "/formulieren"), errors: form
        ) {
            p(.class("lead")) { Teksten.text(isVolgende ? "formulier.volgende.uitleg" : "formulier.nieuw.uitleg") }
            changing("/formulieren/nieuw", token: visit.visitor.token) {
                defaultButton
                form.hidden("code")
                form.line("naam", width: .half)
                form.area("uitleg", rows: 2)
                form.line("bewaarmaanden", width: .short, mode: "numeric")
                for (plaats, rij) in form.rows("vragen", atLeast: max(1, rijen)).enumerated() {
                    vraag(form, rij, plaats)
                }
                submit(Teksten.text("formulier.nog_een"), .secondary, name: "meer")
                buttons {
                    submit(Teksten.text("formulier.nakijken"))
                    linkButton(Teksten.text("knop.terug"), to: "/formulieren", .quiet)
                }
            }
        }
    }

    private static func vraag(_ form: Form, _ rij: Int, _ plaats: Int) -> HTML {
        let naam = "vragen.\(rij)"
        let titel = form.rowTitle("vragen", rij)
        return block(titel) {
            form.line("\(naam).tekst")
            div(.class("asked-by-choice")) {
                form.radios("\(naam).soort")
                div(.class("for-choices")) { form.area("\(naam).keuzes", rows: 4) }
                div(.class("for-scale")) { form.line("\(naam).schaalTot", width: .short, mode: "numeric") }
            }
            form.line("\(naam).uitleg")
            div(.class("buttons")) {
                if plaats > 0 {
                    submit(
                        Teksten.text("formulier.omhoog"), .quiet, name: "omhoog", value: naam,
                        about: ": \(titel)")
                }
                submit(
                    Teksten.text("knop.verwijderen"), .quiet, name: "verwijder", value: naam, about: ": \(titel)")
            }
        }
    }

    /// As the employee will see it, and then one button to keep it.
    private static func nakijken(_ visit: Visit, _ form: Form, _ body: Value) -> Page {
        let vragen = body.list("vragen").compactMap { vraag in try? Vraag.shape.create(vraag) }
        let pairs = form.typed.filter { !["csrf", "sleutel"].contains($0.key) }.sorted { $0.key < $1.key }
        let carried = HTML {
            for pair in pairs where FormField.find(pair.key, in: velden) != nil {
                for value in pair.value { Web.hidden(pair.key, value) }
            }
        }
        return Page(
            Teksten.text("formulier.nakijken.kop", ["naam": body.text("naam")]), visitor: visit.visitor,
            at: "/formulieren", back: Link(Teksten.text("formulieren.kop"), to: "/formulieren")
        ) {
            p(.class("lead")) { Teksten.text("formulier.nakijken.uitleg") }
            p { Formulieren.bewaard(body.number("bewaarmaanden") ?? Int64(Bewaartermijn.maanden)) }
            Formulieren.voorbeeld(vragen, body.text("uitleg"), visit)
            changing("/formulieren/nieuw", token: visit.visitor.token, key: visit.freshKey) {
                carried
                buttons { submit(Teksten.text("formulier.opslaan"), name: "opslaan") }
            }
            changing("/formulieren/nieuw", token: visit.visitor.token) {
                carried
                buttons { submit(Teksten.text("formulier.terug"), .quiet, name: "wijzig") }
            }
        }
    }
}
