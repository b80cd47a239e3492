import API
import Model
import Schema

/// One part of the page during a talk: what is there already, and the questions to add one more.
struct Voerblok {
    let pagina: Voerpagina
    let deel: Voerdeel
    let form: Form

    init(_ pagina: Voerpagina, _ deel: Voerdeel, _ form: Form) {
        self.pagina = pagina
        self.deel = deel
        self.form = form
    }

    private var dialoog: Value { pagina.dialoog }
    private var kop: String { Teksten.text("dialoog.deel.\(deel.anker)") }

    /// Open when something stands in it, so that nothing typed is out of sight.
    private var isOpen: Bool {
        form.typed.contains { name, values in
            name.hasPrefix(deel.rawValue + ".") && values.contains { !$0.isEmpty }
        } || form.messages.contains { $0.name?.hasPrefix(deel.rawValue + ".") ?? false }
    }

    var html: HTML {
        section(.class("card"), .id(deel.anker), .label(kop)) {
            div(.class("card-head")) { h2 { kop } }
            bestaande
            disclosure(Teksten.text("voeren.\(deel.rawValue).erbij"), isOpen: isOpen) {
                vragen
                buttons {
                    submit(
                        Teksten.text("voeren.\(deel.rawValue).knop"), .secondary, name: "deel", value: deel.rawValue)
                }
            }
        }
    }

    @HTMLBuilder private var bestaande: HTML {
        switch deel {
        case .wens: for wens in dialoog.list("wensen") { item(wens.text("wens"), tag: Standen.wens(wens)) }
        case .afspraak:
            for afspraak in dialoog.list("afspraken") {
                item(afspraak.text("tekst"), tag: Standen.afspraak(afspraak)) {
                    p(.class("soft")) { Teksten.keuze(afspraak.text("soort"), of: "afspraak.soort") }
                    Afspraakregel(afspraak: afspraak, zijden: pagina.zijden).nogNodig
                }
            }
        case .actie:
            for actie in dialoog.list("acties") {
                item(actie.text("omschrijving"), tag: Standen.actie(actie)) {
                    let blok = Actieblok(actie: actie, visit: pagina.visit)
                    p(.class("soft")) {
                        blok.wie
                        " "
                        blok.wanneer
                    }
                }
            }
        case .samenvatting: HTML()
        }
    }

    @HTMLBuilder private var vragen: HTML {
        switch deel {
        case .wens:
            form.area("wens.wens", rows: 2)
            form.select("wens.onderwerp")
        case .afspraak: afspraak
        case .actie: actie
        case .samenvatting: HTML()
        }
    }

    private var afspraak: HTML {
        div(.class("asked-by-choice")) {
            form.radios("afspraak.soort")
            form.area("afspraak.tekst", rows: 2)
            form.area("afspraak.medewerkerDoet", rows: 2)
            form.area("afspraak.werkgeverDoet", rows: 2)
            div(.class("for-downside")) { form.checkbox("afspraak.keerzijdeBesproken") }
            div(.class("for-tailored")) { form.area("afspraak.maatwerkToelichting", rows: 2) }
        }
    }

    private var actie: HTML {
        let twee = ["medewerker", "gesprekspartner"].map { rol in
            Choice(value: dialoog.text("\(rol)Id"), label: pagina.zijden.begin(rol))
        }
        let hr = Choice(value: Eigenaar.hr, label: Teksten.text("eigenaar.hr"), hint: Teksten.text("form.actie.hr"))
        return HTML {
            watKan
            form.area("actie.omschrijving", rows: 2)
            form.area("actie.alsDan", rows: 2)
            form.radios("actie.eigenaarId", choices: twee + [hr])
            form.date("actie.streefdatumEerst")
            form.select(
                "actie.soortOndersteuning",
                choices: form.choices("actie.soortOndersteuning").filter { $0.value != "persoonlijke_ondersteuning" })
        }
    }

    /// What the organisation offers on the topics of this dialogue: an idea to talk about, folded up.
    @HTMLBuilder private var watKan: HTML {
        let onderwerpen = Set(dialoog.words("onderwerpen"))
        let lijst = (try? pagina.visit.ask(.leesVoorzieningen, query: "limit=500").items) ?? []
        let passend = lijst.filter {
            $0["actief"] != .flag(false) && !onderwerpen.isDisjoint(with: $0.words("onderwerpen"))
        }
        if !passend.isEmpty {
            disclosure(Teksten.text("voeren.wat_kan")) {
                p(.class("soft")) { Teksten.text("voeren.wat_kan.uitleg") }
                ul {
                    for voorziening in passend.prefix(8) {
                        li {
                            strong { voorziening.text("naam") }
                            ". "
                            voorziening.text("uitleg").shortened
                        }
                    }
                }
                p { a(.href("/voorzieningen")) { Teksten.text("voeren.wat_kan.alles") } }
            }
        }
    }
}

/// What both shared of their preparation, beside the page of the talk.
struct Voorbereid {
    let visit: Visit
    let dialoog: Value
    let zijden: Zijden

    var html: HTML {
        let kant = kant
        let regels = kant.map { kant in vragen.map { Regel($0, kant) } } ?? []
        let gedeeld = regels.filter { $0.eigen != nil || $0.ander != nil }
        let rest = regels.filter { $0.eigen == nil && $0.ander == nil }
        return card(Teksten.text("voeren.voorbereid")) {
            if gedeeld.isEmpty { p(.class("soft")) { Teksten.text("voeren.niet_voorbereid") } }
            for regel in gedeeld { html(regel) }
            if !rest.isEmpty {
                disclosure(Teksten.text("voeren.andere_vragen")) {
                    p(.class("soft")) { Teksten.text("voeren.andere_vragen.uitleg") }
                    ul { for regel in rest { li { regel.vraag.tekst } } }
                }
            }
            if !zijden.isMedewerker { Gesprekshulp.html }
        }
    }

    /// A question with what was shared; during the talk a screen shows no more than the other may read.
    private struct Regel {
        let vraag: Vraag
        let eigen: Value?
        let ander: Value?

        init(_ vraag: Vraag, _ kant: Value) {
            self.vraag = vraag
            eigen = kant.list("antwoorden").first { $0.number("vraag") == vraag.nummer && $0.isSet("gedeeld") }
            ander = kant.list("vanDeAnder").first { $0.number("vraag") == vraag.nummer }
        }
    }

    private var kant: Value? {
        guard dialoog.may(.leesVoorbereiding) else { return nil }
        return try? visit.ask(.leesVoorbereiding, [("dialoogId", dialoog.text("id"))])
    }

    private var vragen: [Vraag] { (try? visit.vragen(van: dialoog)) ?? [] }

    private func html(_ regel: Regel) -> HTML {
        item(regel.vraag.tekst) {
            if let eigen = regel.eigen {
                Samenlezen.kant(
                    Teksten.text("jij").capitalizedFirst, eigen, regel.vraag, leeg: "antwoord.leeg.ander")
            }
            if let ander = regel.ander {
                Samenlezen.kant(zijden.ander, ander, regel.vraag, leeg: "antwoord.leeg.ander")
            }
        }
    }
}
