import API
import Model
import Schema

/// The small pages on which the two add to a dialogue.
enum Dialoogformulieren {
    static let alle: [FormPage] = [
        reactie, samenvatting, wens, antwoordOpWens, afspraak, actie, vervolgactie, gesprek, gegevens, afsluiten,
    ]

    /// The dialogue in the path.
    @Sendable static func dialoog(_ visit: Visit) throws(Failure) -> Value {
        try visit.ask(.leesDialoog, [("dialoogId", visit.part("dialoogId"))])
    }

    @Sendable static func home(_ dialoog: Value) -> String { "/gesprekken/\(dialoog.text("id"))" }

    /// Seen, agreed or not: of the version that stands above the question.
    static let reactie = FormPage(
        path: "/gesprekken/{dialoogId}/reactie", name: "form.reactie", handeling: .maakReactie, load: dialoog,
        home: home, fields: { _ in FormField.fields(Reactie.shape, only: ["reactie", "opmerking"]) },
        above: { moment in samenvatting(of: moment.record) }, isAddition: true,
        // The version that stands above is the one that is read and answered.
        questions: { form, moment in
            HTML {
                hidden("versie", "\(versie(moment.record))")
                form.control("reactie")
                form.control("opmerking")
            }
        },
        body: { body, moment, sent throws(Failure) in
            let nu = versie(moment.record)
            guard sent("versie") == "\(nu)" else { throw .preconditionFailed }
            return body.with("versie", .integer(nu))
        })

    private static func versie(_ dialoog: Value) -> Int64 { dialoog["samenvatting"]?.number("versie") ?? 0 }

    private static func samenvatting(of dialoog: Value) -> HTML {
        card(
            Teksten.text("dialoog.deel.samenvatting"),
            tag: statusTag(Teksten.text("samenvatting.versie", ["nummer": "\(versie(dialoog))"]))
        ) {
            if let tekst = dialoog["samenvatting"]?.some("tekst") {
                written(tekst)
            } else {
                p { Teksten.text("samenvatting.leeg") }
            }
        }
    }

    /// A next version of the summary; when the other was first, both texts are shown.
    static let samenvatting = FormPage(
        path: "/gesprekken/{dialoogId}/samenvatting", name: "form.samenvatting", handeling: .schrijfSamenvatting,
        load: { visit throws(Failure) in
            let dialoog = try dialoog(visit)
            return dialoog.with("tekst", dialoog["samenvatting"]?["tekst"] ?? .null)
        },
        home: home, fields: { _ in FormField.fields(Samenvatting.shape, only: ["tekst"]) },
        showing: { $0.record },
        questions: { form, _ in form.area("tekst", rows: 12) },
        changes: ["tekst"])

    static let wens = FormPage(
        path: "/gesprekken/{dialoogId}/wens", name: "form.wens", handeling: .maakWens, load: dialoog, home: home,
        fields: { _ in FormField.fields(Wens.shape, only: ["wens", "onderwerp"]) }, isAddition: true)

    /// The partner's answer to a wish.
    static let antwoordOpWens = FormPage(
        path: "/gesprekken/{dialoogId}/wensen/{wensId}", name: "form.antwoord", handeling: .wijzigWens,
        load: { visit throws(Failure) in try wens(visit) }, home: home,
        fields: { _ in
            [FormField("antwoord", .choice(AntwoordWens.allCases.map(\.rawValue)), key: "wens.antwoord")]
                + FormField.fields(Wens.shape, only: ["toelichting", "antwoordVerwachtDatum"])
        },
        showing: { $0.record },
        above: { moment in card(Teksten.text("form.antwoord.wens")) { written(moment.record.text("wens")) } },
        // The record could do without an answer, this form can't: an empty text is refused with all that is wrong.
        body: { body, _, _ in body.with("antwoord", .text(body.text("antwoord"))) },
        changes: ["antwoord", "toelichting", "antwoordVerwachtDatum"])

    /// The dialogue with what stands in the wish of the path.
    private static func wens(_ visit: Visit) throws(Failure) -> Value {
        let dialoog = try dialoog(visit)
        let id = visit.part("wensId")
        guard let wens = dialoog.list("wensen").first(where: { $0.text("id") == id }) else { throw .notFound }
        return ["wens", "antwoord", "toelichting", "antwoordVerwachtDatum"].reduce(dialoog) {
            $0.with($1, wens[$1] ?? .null)
        }
    }

    /// A next talk in the same dialogue.
    static let gesprek = FormPage(
        path: "/gesprekken/{dialoogId}/gesprek", name: "form.gesprek", handeling: .maakGesprek, load: dialoog,
        home: home,
        fields: { _ in
            FormField.fields(
                GesprekVastleggen.shape, as: "gesprek", only: ["datum", "soort", "vorm", "duurMinuten", "plaats"])
        },
        showing: { _ in .object([.init("soort", "vervolggesprek")]) }, isAddition: true)

    static let gegevens = FormPage(
        path: "/gesprekken/{dialoogId}/gegevens", name: "form.gegevens", handeling: .wijzigDialoog, load: dialoog,
        home: home, fields: { _ in FormField.fields(Dialoog.shape, only: ["onderwerpen", "horizonBesproken"]) },
        showing: { $0.record }, changes: ["onderwerpen", "horizonBesproken"])

    /// Closing, with what is still open named first.
    static let afsluiten = FormPage(
        path: "/gesprekken/{dialoogId}/afsluiten", name: "form.afsluiten", handeling: .sluitDialoogAf, load: dialoog,
        home: home,
        fields: { _ in
            [
                FormField("reden", .choice(["alles_afgerond", "geen_vervolg_nodig"]), key: "afsluiting.reden"),
                FormField("volgendGesprekDatum", .day, key: "afsluiting.volgendGesprekDatum", isOptional: true),
            ]
        },
        // The rhythm's proposal stands in the form; who closes may choose another day, or none.
        showing: { moment in
            let dag = moment.record.some("volgendGesprekDatum") ?? moment.record.some("voorgesteldVolgendGesprekDatum")
            return .object([.init("volgendGesprekDatum", dag.map(Value.text) ?? .null)])
        },
        above: { moment in Openstaand(dialoog: moment.record).html },
        elsewhere: { complaint, moment in Openstaand(dialoog: moment.record).link(complaint.pointer) })
}

/// What is still open in a dialogue, by name, before it is closed.
struct Openstaand {
    let dialoog: Value

    /// What is open, with where that is dealt with.
    private var lines: [(id: String, link: Link)] {
        let home = "/gesprekken/\(dialoog.text("id"))"
        let wensen = dialoog.list("wensen").filter { ["", "nog_niet"].contains($0.text("antwoord")) }
        let afspraken = dialoog.list("afspraken").filter { ["voorstel", "overeengekomen"].contains($0.text("status")) }
        let acties = dialoog.list("acties").filter { !["gereed", "vervallen"].contains($0.text("status")) }
        return wensen.map { ($0.text("id"), Link(Self.words("wens", $0.text("wens")), to: "\(home)#wensen")) }
            + afspraken.map { afspraak in
                let page =
                    afspraak.may(.rondAfspraakAf) ? "/afspraken/\(afspraak.text("id"))/afronden" : "\(home)#afspraken"
                return (afspraak.text("id"), Link(Self.words("afspraak", afspraak.text("tekst")), to: page))
            }
            + acties.map {
                ($0.text("id"), Link(Self.words("actie", $0.text("omschrijving")), to: "/acties/\($0.text("id"))"))
            }
    }

    /// What a pointer such as `/acties/…` names, with where that is dealt with.
    func link(_ pointer: String) -> Link? {
        let parts = pointer.split(separator: "/")
        return parts.count == 2 ? lines.first { $0.id == parts[1] }?.link : nil
    }

    private static func words(_ kind: String, _ text: String) -> String {
        Teksten.text("open.\(kind)", ["tekst": text.shortened])
    }

    @HTMLBuilder var html: HTML {
        let lines = lines
        if lines.isEmpty {
            notice(.info, Teksten.text("open.niets"))
        } else {
            notice(.careful, Teksten.text("open.kop")) {
                ul { for line in lines { li { a(.href(line.link.address)) { line.link.text } } } }
                p { Teksten.text("open.uitleg") }
            }
        }
    }
}
