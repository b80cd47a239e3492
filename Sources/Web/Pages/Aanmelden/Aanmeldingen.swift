import API
import Model
import Schema

/// Where one is signed in, with what else one's account can be used, and ending that.
enum Aanmeldingen {
    static let path = "/aanmeldingen"

    private static let fields = [FormField("sleutels", .flag, key: "aanmeldingen.sleutels_ook", isOptional: true)]

    static let tonen = PageRoute.show(path, query: [Gedaan.parameter]) { visit throws(Failure) in
        let sessies = try visit.call.eigenSessies()
        let sleutels = try visit.call.eigenSleutels()
        let stand = try visit.call.tweedeStap()
        let gebeurd = try visit.call.accountgebeurtenissen()
        return Page(
            Teksten.text("aanmeldingen.kop"), visitor: visit.visitor, at: path, above: Gedaan.notice(visit)
        ) {
            p(.class("lead")) { Teksten.text("aanmeldingen.uitleg") }
            sessions(sessies, visit)
            if !sleutels.isEmpty { tokens(sleutels, visit) }
            everything(!sleutels.isEmpty, visit)
            if !gebeurd.isEmpty { events(gebeurd) }
            card(Teksten.text("aanmeldingen.beveiligen")) {
                p { Teksten.text(stand.staatAan ? "aanmeldingen.tweede_aan" : "aanmeldingen.tweede_uit") }
                buttons {
                    linkButton(Teksten.text("wachtwoord.kop"), to: Wachtwoordpagina.path, .secondary)
                    linkButton(
                        Teksten.text(stand.staatAan ? "tweede_stap.aan.kop" : "tweede_stap.instellen.kop"),
                        to: TweedeStapBeheer.path, .secondary)
                }
            }
        }
    }

    static let eindig = PageRoute.change("\(path)/{sessieId}/uitloggen") { visit, _ throws(Failure) in
        try visit.call.endSession(try visit.call.id("sessieId"))
        return .go(Gedaan.address(path, "sessie_beeindigd"))
    }

    static let trekIn = PageRoute.change("\(path)/sleutels/{sleutelId}/intrekken") { visit, _ throws(Failure) in
        try visit.call.withdrawToken(try visit.call.id("sleutelId"))
        return .go(Gedaan.address(path, "sleutel_ingetrokken"))
    }

    static let overal = PageRoute.change("\(path)/overal-uitloggen") { visit, sent throws(Failure) in
        try visit.call.endEverything(tokens: sent("sleutels") == "ja")
        var answer = PageAnswer.redirect(to: Gedaan.address("/inloggen", "overal_uitgelogd"))
        answer.cookies = [Koekjes.gone(Gatekeeper.cookie), Koekjes.gone(Koekjes.toestel)]
        return .answer(answer)
    }

    private static func sessions(_ sessies: [EigenSessie], _ visit: Visit) -> HTML {
        dataTable(
            Teksten.text("aanmeldingen.tabel"),
            [
                Column(Teksten.text("aanmeldingen.begonnen"), isHeader: true) { (sessie: EigenSessie) in
                    Numeral.typed(sessie.begonnenOp)
                },
                Column(Teksten.text("aanmeldingen.gebruikt")) { sessie in
                    sessie.isDeze ? Teksten.text("aanmeldingen.deze") : Numeral.typed(sessie.gebruiktOp)
                },
                Column(Teksten.text("aanmeldingen.doen")) { sessie in
                    if sessie.isDeze {
                        Teksten.text("aanmeldingen.hier")
                    } else {
                        changing("\(path)/\(sessie.id.text)/uitloggen", token: visit.visitor.token) {
                            submit(
                                Teksten.text("knop.afmelden"), .quiet,
                                about: Teksten.text(
                                    "aanmeldingen.begonnen_op", ["tijd": Numeral.typed(sessie.begonnenOp)]))
                        }
                    }
                },
            ], sessies)
    }

    private static func tokens(_ sleutels: [EigenSleutel], _ visit: Visit) -> HTML {
        dataTable(
            Teksten.text("aanmeldingen.sleutels"),
            [
                Column(Teksten.text("aanmeldingen.sleutel"), isHeader: true) { (sleutel: EigenSleutel) in
                    sleutel.naam
                    p(.class("soft")) { Teksten.keuze(sleutel.rol.rawValue, of: "rol") }
                },
                Column(Teksten.text("aanmeldingen.tot")) { sleutel in day(sleutel.verlooptOp.day) },
                Column(Teksten.text("aanmeldingen.gebruikt")) { sleutel in
                    sleutel.gebruiktOp.map(Numeral.typed) ?? Teksten.text("aanmeldingen.nooit")
                },
                Column(Teksten.text("aanmeldingen.doen")) { sleutel in
                    changing("\(path)/sleutels/\(sleutel.id.text)/intrekken", token: visit.visitor.token) {
                        submit(Teksten.text("knop.sleutel_intrekken"), .quiet, about: sleutel.naam)
                    }
                },
            ], sleutels)
    }

    /// What somebody else did with this account.
    private static func events(_ gebeurd: [Accountgebeurtenis]) -> HTML {
        card(Teksten.text("account.kop")) {
            ul { for een in gebeurd { li { words(een) } } }
            p { Teksten.text("account.niet_zelf") }
        }
    }

    private static func words(_ een: Accountgebeurtenis) -> String {
        Teksten.text("account.\(een.soort.rawValue)", ["datum": Numeral.typed(een.op)])
    }

    /// The same on the first page, for a month: nobody who comes in as somebody else can wave it away.
    static func recent(_ visit: Visit) throws(Failure) -> HTML {
        let gebeurd = try visit.call.accountgebeurtenissen(dagen: Accountgebeurtenis.dagenOpBegin)
        guard !gebeurd.isEmpty else { return HTML() }
        return notice(.info, Teksten.text("account.bericht")) {
            ul { for een in gebeurd.prefix(3) { li { words(een) } } }
            p { a(.href(path)) { Teksten.text("account.bekijk") } }
        }
    }

    private static func everything(_ hasTokens: Bool, _ visit: Visit) -> HTML {
        card(Teksten.text("aanmeldingen.overal.kop")) {
            p { Teksten.text("aanmeldingen.overal") }
            changing("\(path)/overal-uitloggen", token: visit.visitor.token) {
                if hasTokens { Form(fields).checkbox("sleutels") }
                buttons { submit(Teksten.text("knop.overal_uitloggen"), .secondary) }
            }
        }
    }
}
