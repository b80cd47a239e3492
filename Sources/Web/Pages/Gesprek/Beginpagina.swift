import API
import Model
import Schema

/// Beginning a talk that is still to come: an employee in one step, a partner on the way to an invitation.
enum Beginpagina {
    static let routes: [PageRoute] = [tonen, insturen]

    private static let met = Parameter("met", Kind<String>.text(0...40), "Met wie het gesprek wordt.")

    private static let tonen = PageRoute.show("/beginnen", query: [met]) { visit throws(Failure) in
        let iedereen = try Gesprekskeuze.alle(visit)
        if let met = visit.call.query(met), !met.isEmpty {
            guard let keuze = iedereen.first(where: { $0.medewerkerId == met }) else { throw .notFound }
            return try page(visit, keuze, try form(visit, keuze, nil))
        }
        if iedereen.count == 1, let keuze = iedereen.first {
            return try page(visit, keuze, try form(visit, keuze, nil))
        }
        return kiezen(visit, iedereen)
    }

    private static let insturen = PageRoute.change("/beginnen") { visit, sent throws(Failure) in
        guard let keuze = try Gesprekskeuze.alle(visit).first(where: { $0.medewerkerId == sent("medewerkerId") })
        else { throw .notFound }
        var form = try form(visit, keuze, sent)
        var body = form.read().pruned ?? .object([])
        if !keuze.isEigen {
            body = body.with("medewerkerId", .text(keuze.medewerkerId))
                .with("gesprekspartnerId", .text(keuze.gesprekspartnerId))
        }
        do throws(Failure) {
            let made = try visit.change(.beginDialoog, body: body)
            let home = "/gesprekken/\(made.text("id"))"
            return .go(keuze.isEigen ? Gedaan.address(home, "begonnen") : home + "/uitnodiging/schrijven")
        } catch {
            try form.refuse(error)
            return .show(try page(visit, keuze, form))
        }
    }

    private static func form(_ visit: Visit, _ keuze: Gesprekskeuze, _ sent: Sent?) throws(Failure) -> Form {
        let aanleidingen = try keuze.aanleidingen(visit)
        let codes = try visit.call.nieuwsteFormulieren().filter { !$0.vragen.isEmpty }.map(\.code)
        let fields = [
            FormField("sjabloonCode", .choice(codes), key: "beginnen.sjabloonCode"),
            FormField("aanleiding", .choice(aanleidingen), key: "beginnen.aanleiding"),
        ]
        if let sent { return Form(fields, sent: sent.pairs) }
        let code = codes.contains(Sjabloon.focusOpInzetbaarheid.code) ? Sjabloon.focusOpInzetbaarheid.code : codes.first
        return Form(
            fields,
            showing: ["sjabloonCode": .text(code ?? ""), "aanleiding": .text(aanleidingen.first ?? "")])
    }

    private static func page(_ visit: Visit, _ keuze: Gesprekskeuze, _ form: Form) throws(Failure) -> Page {
        let komend = try keuze.komend(visit)
        let formulieren = try visit.call.nieuwsteFormulieren().filter { !$0.vragen.isEmpty }
        let eigen = keuze.isEigen ? ".eigen" : ""
        return Page(
            Teksten.text("beginnen.kop", ["naam": keuze.naam]), visitor: visit.visitor,
            at: keuze.isEigen ? "/gesprekken" : "/team",
            back: keuze.isEigen ? Link(Teksten.text("terug"), to: "/") : Link(Teksten.text("menu.team"), to: "/team"),
            errors: form
        ) {
            p(.class("lead")) { Teksten.text("beginnen.uitleg\(eigen)", ["naam": keuze.naam]) }
            if let komend {
                notice(.info, Teksten.text("beginnen.loopt_al", ["naam": keuze.naam])) {
                    p { a(.href("/gesprekken/\(komend)")) { Teksten.text("beginnen.loopt_al.link") } }
                }
            }
            changing("/beginnen", token: visit.visitor.token, key: visit.freshKey) {
                hidden("medewerkerId", keuze.medewerkerId)
                form.radios("sjabloonCode", choices: formulieren.map(keuze(uit:)))
                form.radios("aanleiding", label: Teksten.find("beginnen.aanleiding\(eigen)"))
                buttons {
                    submit(Teksten.text("beginnen.knop\(eigen)"))
                    linkButton(Teksten.text("knop.terug"), to: keuze.isEigen ? "/" : "/team", .quiet)
                }
            }
        }
    }

    private static func keuze(uit formulier: Sjabloon) -> Choice {
        Choice(value: formulier.code, label: formulier.naam, hint: formulier.uitleg)
    }

    /// Who has people in line first says with whom.
    private static func kiezen(_ visit: Visit, _ iedereen: [Gesprekskeuze]) -> Page {
        Page(
            Teksten.text("beginnen.wie.kop"), visitor: visit.visitor, at: "/beginnen",
            back: Link(Teksten.text("terug"), to: "/")
        ) {
            if iedereen.isEmpty {
                p { Teksten.text("vastleggen.niemand") }
            } else {
                p(.class("lead")) { Teksten.text("beginnen.wie.uitleg") }
                card {
                    ul(.class("version-list")) {
                        for keuze in iedereen {
                            li {
                                a(.href("/beginnen?met=\(keuze.medewerkerId)")) {
                                    keuze.isEigen
                                        ? Teksten.text("vastleggen.wie.eigen", ["naam": keuze.naam]) : keuze.naam
                                }
                                if let plek = keuze.plek { p(.class("soft")) { plek } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Somebody a talk can be begun with, and from which side.
struct Gesprekskeuze {
    let medewerkerId: String
    let gesprekspartnerId: String
    /// The other one's name.
    let naam: String
    let plek: String?
    /// Whether the visitor is the employee.
    let isEigen: Bool

    /// The own talk first, then those with the people in line.
    static func alle(_ visit: Visit) throws(Failure) -> [Gesprekskeuze] {
        let eigen = try visit.alsMedewerker().map {
            Gesprekskeuze(
                medewerkerId: $0.medewerkerId, gesprekspartnerId: $0.anderId, naam: $0.ander, plek: nil, isEigen: true)
        }
        let team = visit.visitor.roles.contains("gesprekspartner") ? try visit.call.team() : []
        return (eigen.map { [$0] } ?? [])
            + team.map {
                Gesprekskeuze(
                    medewerkerId: $0.medewerkerId.text, gesprekspartnerId: $0.gesprekspartnerId.text, naam: $0.naam,
                    plek: $0.functie, isEigen: false)
            }
    }

    /// Why a talk may be begun from this side: what was decided on first, then the usual reasons.
    func aanleidingen(_ visit: Visit) throws(Failure) -> [String] {
        var besloten: [Aanleiding] = []
        if !isEigen, let medewerker = ID(medewerkerId), let partner = ID(gesprekspartnerId) {
            besloten = try visit.call.besloteAanleidingen(over: medewerker, door: partner)
        }
        let alle: [Aanleiding] =
            isEigen
            ? [.eigenInitiatief, .gesprekscyclus, .verdieping, .organisatieverandering, .gebeurtenis, .instrument]
            : [.gesprekscyclus, .verdieping, .indiensttreding, .uitrolProgramma, .organisatieverandering]
        return (besloten + alle).map(\.rawValue)
    }

    /// The talk of these two that is already on its way.
    func komend(_ visit: Visit) throws(Failure) -> String? {
        guard let medewerker = ID(medewerkerId), let partner = ID(gesprekspartnerId) else { return nil }
        return try visit.call.komendeDialoog(medewerker, met: partner)?.text
    }
}
