import API
import Model
import Schema

/// What the organisation offers: for everybody to look in, for the functional administrator to keep.
enum Voorzieningenlijst {
    static let forms: [FormPage] = [toevoegen, wijzigen, onderwerp]

    static let tonen = PageRoute.show("/voorzieningen", query: [Gedaan.parameter]) { visit throws(Failure) in
        let lijst = try visit.ask(.leesVoorzieningen, query: "limit=500").items
        let houdtBij = visit.visitor.roles.contains(Rol.hrBeheerder.rawValue)
        return Page(
            Teksten.text("voorzieningen.kop"), visitor: visit.visitor, at: "/voorzieningen",
            above: Gedaan.notice(visit)
        ) {
            p(.class("lead")) { Teksten.text("voorzieningen.uitleg") }
            if houdtBij {
                buttons {
                    linkButton(Teksten.text("knop.voorziening"), to: "/voorzieningen/nieuw", .secondary)
                    linkButton(Teksten.text("knop.onderwerpen"), to: "/beheer/onderwerpen", .quiet)
                }
            }
            for groep in GroepVoorziening.allCases {
                card(Teksten.keuze(groep.rawValue, of: "voorziening.groep"), id: groep.rawValue) {
                    for voorziening in lijst where voorziening.text("groep") == groep.rawValue {
                        Self.regel(voorziening)
                    }
                }
            }
        }
    }

    /// A provision as everybody reads it: what it is, what it is about, where more stands.
    static func regel(_ voorziening: Value) -> HTML {
        let isOff = voorziening["actief"] == .flag(false)
        return item(
            voorziening.text("naam"), tag: isOff ? statusTag(Teksten.text("voorziening.niet_actief")) : nil
        ) {
            written(voorziening.text("uitleg"))
            if !voorziening.words("onderwerpen").isEmpty {
                p(.class("soft")) {
                    voorziening.words("onderwerpen").map { Teksten.keuze($0, of: "voorziening.onderwerpen") }
                        .joined(separator: ", ")
                }
            }
            if let link = voorziening.some("link") {
                p {
                    a(.href(link)) {
                        Teksten.text("voorziening.meer")
                        unseen(": \(voorziening.text("naam"))")
                    }
                }
            }
            if voorziening.may(.wijzigVoorziening) {
                p {
                    a(.href("/voorzieningen/\(voorziening.text("id"))")) {
                        Teksten.text("knop.wijzigen")
                        unseen(": \(voorziening.text("naam"))")
                    }
                }
            }
        }
    }

    private static let namen = ["naam", "uitleg", "groep", "soortOndersteuning", "onderwerpen", "link", "actief"]
    private static let fields = FormField.fields(Voorziening.shape, only: namen)

    /// An unticked box says no: the form always shows how it stands.
    @Sendable private static func body(
        _ body: Value, _ moment: FormPage.Moment, _ sent: Sent
    ) throws(Failure) -> Value? { body.with("actief", .flag(sent("actief") == "ja")) }

    static let toevoegen = FormPage(
        path: "/voorzieningen/nieuw", name: "form.voorziening", handeling: .maakVoorziening, menu: "/voorzieningen",
        load: { visit throws(Failure) in
            guard visit.visitor.roles.contains(Rol.hrBeheerder.rawValue) else { throw .forbidden }
            return ["toegestaneHandelingen": [.text(Handeling.maakVoorziening.rawValue)]]
        },
        home: { _ in "/voorzieningen" }, fields: { _ in fields }, showing: { _ in ["actief": true] }, body: body)

    static let wijzigen = FormPage(
        path: "/voorzieningen/{voorzieningId}", name: "form.voorziening_wijzigen", handeling: .wijzigVoorziening,
        menu: "/voorzieningen",
        load: { visit throws(Failure) in
            try visit.ask(.leesVoorziening, [("voorzieningId", visit.part("voorzieningId"))])
        },
        home: { _ in "/voorzieningen" }, fields: { _ in fields }, showing: { $0.record }, body: body, changes: namen)

    /// Where the topics stand in the models of the field; the sector's own can be chosen.
    static let onderwerpen = PageRoute.show("/beheer/onderwerpen", query: [Gedaan.parameter]) {
        visit throws(Failure) in
        guard visit.visitor.roles.contains(Rol.hrBeheerder.rawValue) else { throw .forbidden }
        let kaarten = try visit.ask(.leesOnderwerpen, query: "limit=500").items
        return Page(
            Teksten.text("onderwerpen.kop"), visitor: visit.visitor, at: "/beheer", width: .wide,
            back: Link(Teksten.text("menu.voorzieningen"), to: "/voorzieningen"), above: Gedaan.notice(visit)
        ) {
            p(.class("lead")) { Teksten.text("onderwerpen.uitleg") }
            dataTable(Teksten.text("onderwerpen.tabel"), kolommen, kaarten)
        }
    }

    private static var kolommen: [Column<Value>] {
        [
            Column(Teksten.text("onderwerpkaart.onderwerp"), isHeader: true) { (kaart: Value) in
                Teksten.keuze(kaart.text("onderwerp"), of: "onderwerpkaart.onderwerp")
            },
            Column(Teksten.text("onderwerpkaart.componenten")) { kaart in
                words(kaart, "componenten")
            },
            Column(Teksten.text("onderwerpkaart.huisVanWerkvermogen")) { kaart in
                words(kaart, "huisVanWerkvermogen")
            },
            Column(Teksten.text("onderwerpkaart.sectordelen")) { kaart in
                "\(kaart.text("sectormodel")): \(kaart.words("sectordelen").joined(separator: ", "))"
            },
            Column(Teksten.text("knop.wijzigen")) { kaart in
                a(.href("/beheer/onderwerpen/\(kaart.text("id"))")) {
                    Teksten.text("knop.wijzigen")
                    unseen(": \(Teksten.keuze(kaart.text("onderwerp"), of: "onderwerpkaart.onderwerp"))")
                }
            },
        ]
    }

    private static func words(_ kaart: Value, _ name: String) -> String {
        kaart.words(name).map { Teksten.keuze($0, of: "onderwerpkaart.\(name)") }.joined(separator: ", ")
    }

    /// One line for each part of the sector's model.
    static let onderwerp = FormPage(
        path: "/beheer/onderwerpen/{onderwerpId}", name: "form.onderwerp", handeling: .wijzigOnderwerp,
        menu: "/beheer",
        load: { visit throws(Failure) in
            let kaart = try visit.ask(.leesOnderwerp, [("onderwerpId", visit.part("onderwerpId"))])
            return kaart.with("delen", .text(kaart.words("sectordelen").joined(separator: "\n")))
        },
        home: { _ in "/beheer/onderwerpen" },
        fields: { _ in
            FormField.fields(Onderwerpkaart.shape, only: ["sectormodel"]) + [
                FormField("delen", .area(max: 800), key: "onderwerpkaart.delen", isOptional: true)
            ]
        },
        showing: { $0.record },
        above: { moment in
            card(nil) { p { Teksten.keuze(moment.record.text("onderwerp"), of: "onderwerpkaart.onderwerp") } }
        },
        body: { body, _, _ in
            let delen = body.text("delen").split(whereSeparator: \.isNewline).map { line in
                Value.text(String(line.drop { $0 == " " }))
            }
            return body.without("delen").with("sectordelen", .list(delen))
        },
        changes: ["sectormodel", "delen"])
}

extension Actiepagina {
    /// What the organisation offers that can help with what is in the way.
    @HTMLBuilder var hulp: HTML {
        let voorzieningen = actie.list("voorzieningen")
        if !voorzieningen.isEmpty {
            card(Teksten.text("actie.deel.hulp"), id: "hulp") {
                p(.class("soft")) { Teksten.text("actie.hulp.uitleg") }
                for voorziening in voorzieningen { Voorzieningenlijst.regel(voorziening) }
                p { a(.href("/voorzieningen")) { Teksten.text("actie.hulp.alles") } }
            }
        }
    }
}
