import API
import Schema

/// What waits for the reader, each with a way to do it at once.
extension Dialoogpagina {
    @HTMLBuilder var wacht: HTML {
        let items = wachtend
        if !items.isEmpty {
            notice(.careful, Teksten.text("wacht.kop")) {
                ul(.class("waiting")) {
                    for item in items { li { a(.href(item.address)) { item.text } } }
                }
                if zijden.isMedewerker, moetReageren, dialoog.text("status") == "gevoerd" {
                    p { Teksten.text("wacht.zonder_jou") }
                }
            }
        }
    }

    private var wachtend: [Link] {
        (moetReageren
            ? [
                Link(
                    Teksten.text(dialoog.text("status") == "gevoerd" ? "wacht.reactie" : "wacht.correctie"),
                    to: address("/reactie"))
            ] : [])
            + nogKloppend + deelnemers + wensenZonderAntwoord + onbevestigd + terugTeKijken + voorgesteld + wachtEinde
    }

    /// Whether the reader has not answered this version yet.
    var moetReageren: Bool {
        guard dialoog.may(.maakReactie), let rol = zijden.rol else { return false }
        guard dialoog.text("status") == "gevoerd" else { return dialoog.words("correctieWachtOp").contains(rol) }
        return !moetVerslag && !reactiesNu.contains { $0.text("rol") == rol }
    }

    /// Whom the partner asked to be there: they come when the employee says yes.
    private var deelnemers: [Link] {
        dialoog.list("gesprekken").filter { $0.may(.aanvaardDeelnemer) }.flatMap { gesprek in
            gesprek.list("deelnemers").filter { !$0.isSet("akkoordMedewerker") }.map { deelnemer in
                Link(
                    Teksten.text("wacht.deelnemer", ["naam": deelnemer.text("naam")]),
                    to: address("/gepland/\(gesprek.text("id"))/erbij/\(deelnemer.text("id"))/aanvaarden"))
            }
        }
    }

    private var nogKloppend: [Link] {
        isTijdVoorActueel ? [Link(Teksten.text("wacht.actueel"), to: "#actueel")] : []
    }

    private var wensenZonderAntwoord: [Link] {
        guard !zijden.isMedewerker, dialoog.may(.wijzigWens) else { return [] }
        return dialoog.list("wensen").filter { $0.some("antwoord") == nil }.map {
            Link(
                Teksten.text("wacht.wens", ["wens": $0.text("wens").shortened]), to: address("/wensen/\($0.text("id"))")
            )
        }
    }

    private var onbevestigd: [Link] {
        dialoog.list("afspraken").filter { $0.may(.bevestigAfspraak) && Afspraakregel.ontbreekt($0).isEmpty }.map {
            Link(
                Teksten.text("wacht.afspraak", ["afspraak": $0.text("tekst").shortened]),
                to: "/afspraken/\($0.text("id"))/bevestigen")
        }
    }

    /// The running agreements that were not looked back on since the last follow-up talk, or whose day has come.
    private var terugTeKijken: [Link] {
        let ids = dialoog.words("teEvalueren")
        return dialoog.list("afspraken").filter {
            $0.may(.evalueerAfspraak) && (ids.contains($0.text("id")) || isDagGekomen($0))
        }.map {
            Link(
                Teksten.text("wacht.terugkijken", ["afspraak": $0.text("tekst").shortened]),
                to: "/afspraken/\($0.text("id"))/evalueren")
        }
    }

    private func isDagGekomen(_ afspraak: Value) -> Bool {
        guard let dag = afspraak.day("evaluatieDatum"), dag <= visit.today else { return false }
        return !afspraak.list("evaluaties").contains { $0.day("datum").map { $0 >= dag } ?? false }
    }

    private var voorgesteld: [Link] {
        let open = dialoog.list("acties").filter { $0.text("hrDelen") == "voorgesteld" && $0.may(.deelActieMetHr) }
        return open.isEmpty
            ? []
            : [
                Link(
                    Teksten.text(open.count == 1 ? "wacht.delen.1" : "wacht.delen", ["aantal": "\(open.count)"]),
                    to: "#deel-met-hr")
            ]
    }
}

extension String {
    /// The first words, for a link that names something longer.
    var shortened: String {
        let line = split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        guard line.count > 70 else { return line }
        let cut = line.prefix(70)
        return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
    }
}
