import API
import Model
import Schema

/// One question on its own sheet: the answer, whether the other may read it, and a button to keep it.
struct Vraagkaart {
    let regel: Antwoordformulier.Regel
    let form: Form
    let zijden: Zijden
    /// Whether something else was kept while this was typed.
    let isOvertaken: Bool
    /// Whether it only shows what a form looks like.
    var isVoorbeeld = false
    /// Whether it is the only question in view, which has buttons of its own.
    var isAlleen = false

    private var vraag: Vraag { regel.vraag }
    private var label: String { "\(vraag.nummer). \(vraag.tekst)" }

    var html: HTML {
        section(.class("card"), .id("vraag-\(vraag.nummer)"), .label(label)) {
            if regel.antwoord == nil { bespreken } else { schrijven }
        }
    }

    /// Shown so that the two talk about it; there is nothing to fill in.
    @HTMLBuilder private var bespreken: HTML {
        div(.class("card-head")) {
            p(.class("question")) { label }
            statusTag(Teksten.text("vraag.bespreken"))
        }
        p(.class("soft")) { vraag.uitleg ?? Teksten.text("vraag.bespreken.uitleg") }
    }

    @HTMLBuilder private var schrijven: HTML {
        if !isVoorbeeld {
            hidden("revisie.\(vraag.nummer)", "\(regel.revisie)")
            hidden("was.\(vraag.nummer)", Antwoordformulier.merk(regel.getoond))
        }
        if isOvertaken { clash(at: "vraag-\(vraag.nummer)", nuBewaard) }
        control
        div(.class("pair")) {
            if zijden.isMedewerker {
                form.checkbox(
                    "\(regel.naam).gedeeld", label: Teksten.text("antwoord.deel_met", ["naam": zijden.ander]))
            }
            form.checkbox("\(regel.naam).lieverNiet")
        }
        if !isVoorbeeld, zijden.isMedewerker, regel.antwoord?.text("status") == "beantwoord" { watDeAnderLeest }
        if !isVoorbeeld, !isAlleen {
            buttons {
                submit(
                    Teksten.text("knop.antwoord_bewaren"), .quiet, name: "bewaar", value: "\(vraag.nummer)",
                    about: ": \(vraag.tekst)")
            }
        }
    }

    /// Of a kept answer, what the other reads of it: the very words, or nothing.
    private var watDeAnderLeest: HTML {
        let isGedeeld = regel.antwoord?.isSet("gedeeld") == true
        return div(.class("side preview")) {
            p(.class("side-name")) { Teksten.text("antwoord.leest.kop", ["naam": zijden.ander]) }
            if isGedeeld, let antwoord = regel.antwoord { written(Gedeeld.woorden(antwoord, vraag)) }
            p(.class("soft")) { Teksten.text("antwoord.leest.\(isGedeeld ? "ja" : "nee")", ["naam": zijden.ander]) }
        }
    }

    /// What is kept now stands beside what was typed; either can be chosen.
    private var nuBewaard: HTML {
        notice(.careful, Teksten.text("antwoord.nu_bewaard")) {
            if let tekst = regel.antwoord?.some("tekst") {
                written(tekst)
            } else {
                p { Teksten.text("antwoord.nu_leeg") }
            }
            p { Teksten.text("antwoord.kies") }
            buttons {
                submit(
                    Teksten.text("knop.houd_bewaard"), .secondary, name: "houd", value: "\(vraag.nummer)",
                    about: ": \(vraag.tekst)")
            }
        }
    }

    private var control: HTML {
        let naam = "\(regel.naam).tekst"
        switch vraag.soort {
        case .open, .alleenBespreken:
            return form.area(naam, label: label, hint: hint, rows: 5)
        case .keuze: return form.radios(naam, label: label, hint: vraag.uitleg, choices: keuzes(vraag.keuzes))
        case .jaNee:
            return form.radios(
                naam, label: label, hint: vraag.uitleg,
                choices: ["ja", "nee"].map { Choice(value: $0, label: Teksten.text("keuze.\($0)")) } + [geen])
        case .schaal:
            return form.radios(
                naam, label: label, hint: vraag.uitleg,
                choices: keuzes((1...(vraag.schaalTot ?? 2)).map { "\($0)" }))
        }
    }

    private var hint: String {
        let vrij = Teksten.text("vrije_tekst.hint")
        return vraag.uitleg.map { "\($0) \(vrij)" } ?? vrij
    }

    private func keuzes(_ values: [String]) -> [Choice] {
        values.map { Choice(value: $0, label: $0) } + [geen]
    }

    private var geen: Choice { Choice(value: "", label: Teksten.text("vraag.geen_antwoord")) }
}

/// Shared answers as the other side reads them: what is not shared is not there.
struct Gedeeld {
    let vragen: [Vraag]
    let antwoorden: [Value]

    var html: HTML {
        HTML {
            for vraag in vragen {
                if let antwoord = antwoorden.first(where: { $0.number("vraag") == vraag.nummer }) {
                    item(vraag.tekst) { written(Self.woorden(antwoord, vraag)) }
                }
            }
        }
    }

    /// An answer as a reader sees it.
    static func woorden(_ antwoord: Value, _ vraag: Vraag) -> String {
        let tekst = antwoord.text("tekst")
        switch vraag.soort {
        case .jaNee: return Teksten.text("keuze.\(tekst)")
        case .schaal: return Teksten.text("vraag.schaal", ["punt": tekst, "tot": "\(vraag.schaalTot ?? 0)"])
        case .open, .keuze, .alleenBespreken: return tekst
        }
    }
}

/// What both prepared, question by question beside each other; the employee still chooses what is shared.
struct Samenlezen {
    let pagina: Voorbereidingspagina
    let form: Form

    private var magDelen: Bool { pagina.zijden.isMedewerker && pagina.kant.may(.wijzigAntwoord) }

    var html: HTML {
        guard pagina.zijden.isMedewerker, pagina.kant.may(.wijzigVoorbereiding) else { return kaarten }
        return changing(pagina.address(), token: pagina.visit.visitor.token) {
            kaarten
            pagina.overHetGeheel
            buttons { submit(Teksten.text("knop.delen_bewaren")) }
        }
    }

    private var kaarten: HTML {
        HTML {
            for regel in pagina.formulier.regels {
                section(.class("card"), .id("vraag-\(regel.vraag.nummer)"), .label(regel.vraag.tekst)) {
                    h2(.class("question")) { regel.vraag.tekst }
                    if regel.antwoord == nil {
                        p(.class("soft")) { regel.vraag.uitleg ?? Teksten.text("vraag.bespreken.uitleg") }
                    } else {
                        zijkanten(regel)
                        if magDelen { delen(regel) }
                    }
                }
            }
        }
    }

    private func zijkanten(_ regel: Antwoordformulier.Regel) -> HTML {
        let ander = pagina.kant.list("vanDeAnder").first { $0.number("vraag") == regel.vraag.nummer }
        return div(.class("sides")) {
            Self.kant(Teksten.text("jij").capitalizedFirst, regel.antwoord, regel.vraag, leeg: "antwoord.leeg.eigen")
            Self.kant(pagina.zijden.ander, ander, regel.vraag, leeg: "antwoord.leeg.ander")
        }
    }

    /// One side of a question; what is not shared, not wanted and not there looks the same to the other.
    static func kant(_ naam: String, _ antwoord: Value?, _ vraag: Vraag, leeg: String) -> HTML {
        div(.class("side")) {
            p(.class("side-name")) { naam }
            if let antwoord, antwoord.some("tekst") != nil {
                written(Gedeeld.woorden(antwoord, vraag))
            } else {
                p(.class("soft")) { Teksten.text(leeg) }
            }
        }
    }

    @HTMLBuilder private func delen(_ regel: Antwoordformulier.Regel) -> HTML {
        if regel.antwoord?.text("status") == "beantwoord" {
            hidden("revisie.\(regel.vraag.nummer)", "\(regel.revisie)")
            hidden("was.\(regel.vraag.nummer)", Antwoordformulier.merk(regel.getoond))
            form.checkbox(
                "\(regel.naam).gedeeld",
                label: Teksten.text("antwoord.deel_met", ["naam": pagina.zijden.ander]))
        }
    }
}

/// Help for who holds the talk as a partner: how to listen, what may be asked and what not.
enum Gesprekshulp {
    static var html: HTML {
        disclosure(Teksten.text("hulp.kop")) {
            for deel in ["nivea", "oen", "wel", "niet"] {
                p { strong { Teksten.text("hulp.\(deel).kop") } }
                p { Teksten.text("hulp.\(deel)") }
            }
        }
    }
}
