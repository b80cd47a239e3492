import Schema

/// The questions of steps 2 to 5, in the words of whoever fills them in.
struct Stapvragen {
    let form: Form
    let mensen: Mensen

    var waarover: HTML {
        HTML {
            form.area("samenvatting.tekst", rows: 6)
            form.checkboxes("onderwerpen")
            form.radios("horizonBesproken")
            form.date("volgendGesprekDatum")
        }
    }

    /// One wish: what it is, and the answer when there is one already.
    func wens(_ row: Int) -> HTML {
        let name = "wensen.\(row)"
        return div(.class("asked-by-choice")) {
            form.area("\(name).wens", hint: mensen.own("wens.wens.hint"), rows: 3)
            form.select("\(name).onderwerp")
            form.radios("\(name).antwoord", hint: mensen.text("vastleggen.wens.antwoord.hint"))
            div(.class("for-reason")) { form.area("\(name).toelichting", rows: 3) }
            div(.class("for-later")) { form.date("\(name).antwoordVerwachtDatum") }
        }
    }

    /// One agreement; what only some kinds need is asked where that kind is chosen.
    func afspraak(_ row: Int) -> HTML {
        let name = "afspraken.\(row)"
        let more = ["horizonMaanden", "evaluatieDatum", "bedragEurocent", "uren", "bron"].map { "\(name).\($0)" }
        return div(.class("asked-by-choice")) {
            if !form.text("\(name).ref").isEmpty { form.hidden("\(name).ref") }
            form.radios("\(name).soort")
            form.area("\(name).tekst", rows: 3)
            form.area("\(name).medewerkerDoet", label: mensen.own("afspraak.medewerkerDoet"), rows: 2)
            form.area("\(name).werkgeverDoet", rows: 2)
            div(.class("for-downside")) { form.checkbox("\(name).keerzijdeBesproken") }
            form.checkbox("\(name).maatwerk")
            div(.class("for-tailored")) { form.area("\(name).maatwerkToelichting", rows: 2) }
            disclosure(Teksten.text("vastleggen.afspraak.meer"), isOpen: isUsed(more)) {
                for field in more { form.control(field) }
            }
        }
    }

    /// One action: what, who and when; help, a plan for the moment itself and HR come after.
    func actie(_ row: Int, afspraken: [Value], keuzes: [Persoon], naam: (String) -> String) -> HTML {
        let name = "acties.\(row)"
        return div(.class("asked-by-choice")) {
            form.area("\(name).omschrijving", rows: 2)
            form.radios("\(name).eigenaar", choices: eigenaars(form.text("\(name).eigenaar"), keuzes, naam))
            div(.class("for-colleague")) { form.line("\(name).collega", width: .half) }
            form.date("\(name).streefdatumEerst")
            disclosure(Teksten.text("vastleggen.actie.meer"), isOpen: isUsed(actieMeer(name))) {
                form.select("\(name).soortOndersteuning", choices: soorten)
                form.area("\(name).alsDan", rows: 2)
                if !afspraken.isEmpty { form.select("\(name).afspraakId", choices: Self.choices(afspraken)) }
                form.checkbox(
                    "\(name).delen", label: mensen.text("actie.delen"), hint: mensen.text("actie.delen.hint"))
            }
        }
    }

    private func actieMeer(_ name: String) -> [String] {
        ["soortOndersteuning", "alsDan", "afspraakId", "delen"].map { "\(name).\($0)" }
    }

    /// Only the employee may write down personal support.
    private var soorten: [Choice] {
        form.choices("acties.0.soortOndersteuning").filter {
            mensen.isEigen || $0.value != "persoonlijke_ondersteuning"
        }
    }

    private func isUsed(_ names: [String]) -> Bool {
        names.contains { !form.text($0).isEmpty || form.message($0) != nil }
    }

    /// The two, HR, colleagues found by the name typed, and the way to find one.
    private func eigenaars(_ chosen: String, _ keuzes: [Persoon], _ naam: (String) -> String) -> [Choice] {
        let medewerker = mensen.isEigen ? Teksten.text("eigenaar.ik") : mensen.medewerker
        let ander = mensen.isEigen ? mensen.ander : Teksten.text("eigenaar.ik")
        var choices = [
            Choice(value: Eigenaar.medewerker, label: medewerker),
            Choice(value: Eigenaar.ander, label: ander),
            Choice(value: Eigenaar.hr, label: Teksten.text("eigenaar.hr"), hint: Teksten.text("eigenaar.hr.hint")),
        ]
        let known = ["", Eigenaar.medewerker, Eigenaar.ander, Eigenaar.hr, Eigenaar.collega]
        if !known.contains(chosen), !keuzes.contains(where: { $0.id == chosen }) {
            choices.append(Choice(value: chosen, label: naam(chosen)))
        }
        choices += keuzes.map { Choice(value: $0.id, label: $0.naam, hint: $0.plek) }
        return choices + [Choice(value: Eigenaar.collega, label: Teksten.text("eigenaar.collega"))]
    }

    private static func choices(_ afspraken: [Value]) -> [Choice] {
        afspraken.enumerated().compactMap { number, afspraak in
            guard let ref = afspraak.some("ref") else { return nil }
            let tekst = afspraak.some("tekst") ?? ""
            let short = tekst.count > 60 ? String(tekst.prefix(57)) + "…" : tekst
            return Choice(value: ref, label: "\(number + 1). \(short)")
        }
    }
}
