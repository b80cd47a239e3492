import API
import Model
import Schema

/// Keeping what was settled current and right.
enum Correctieformulieren {
    static let alle: [FormPage] = [actueel, corrigeren, wensCorrigeren]

    /// One tap: this still holds.
    static let actueel = FormPage(
        path: "/gesprekken/{dialoogId}/actueel", name: "form.actueel", handeling: .bevestigDialoogActueel,
        load: Dialoogformulieren.dialoog, home: Dialoogformulieren.home, body: { _, _, _ in nil })

    private static var reden: FormField { FormField("reden", .area(max: 500), key: "corrigeren.reden") }

    /// Other words for what was settled; the old ones stay, with the reason.
    static let corrigeren = FormPage(
        path: "/gesprekken/{dialoogId}/corrigeren", name: "form.corrigeren", handeling: .corrigeerDialoog,
        load: { visit throws(Failure) in
            let dialoog = try Dialoogformulieren.dialoog(visit)
            return dialoog.with("tekst", dialoog["samenvatting"]?["tekst"] ?? .null)
        },
        home: Dialoogformulieren.home,
        fields: { _ in
            [FormField("samenvatting", .area(max: 2_000), key: "samenvatting.tekst", isOptional: true)]
                + FormField.fields(Dialoog.shape, only: ["onderwerpen", "horizonBesproken"]) + [reden]
        },
        showing: { moment in moment.record.with("samenvatting", moment.record["tekst"] ?? .null) },
        questions: { form, _ in
            HTML {
                form.area("samenvatting", rows: 10)
                form.control("onderwerpen")
                form.control("horizonBesproken")
                form.control("reden")
            }
        })

    /// The words of a wish, once they are settled.
    static let wensCorrigeren = FormPage(
        path: "/gesprekken/{dialoogId}/wensen/{wensId}/corrigeren", name: "form.wens_corrigeren",
        handeling: .corrigeerDialoog,
        load: { visit throws(Failure) in
            let dialoog = try Dialoogformulieren.dialoog(visit)
            let id = visit.part("wensId")
            guard let wens = dialoog.list("wensen").first(where: { $0.text("id") == id }) else { throw .notFound }
            return dialoog.with("wens", wens["wens"] ?? .null).with("onderwerp", wens["onderwerp"] ?? .null)
        },
        home: Dialoogformulieren.home,
        fields: { _ in FormField.fields(Wens.shape, only: ["wens", "onderwerp"]) + [reden] },
        showing: { $0.record },
        body: { body, moment, _ in
            let wens = body.without("reden").with("wensId", .text(moment.visit.part("wensId")))
            return .object([.init("reden", body["reden"] ?? .null), .init("wensen", [wens])])
        },
        // What is wrong with the wish stands under its place in the list of the body.
        elsewhere: { complaint, moment in
            complaint.pointer.hasPrefix("/wensen/0") && complaint.code == "alleen_medewerker"
                ? Link(complaint.detail, to: Dialoogformulieren.home(moment.record) + "#wensen") : nil
        })
}

extension Dialoogpagina {
    /// Whether this reader could say that it still holds, and it is time to.
    var isTijdVoorActueel: Bool {
        guard dialoog.may(.bevestigDialoogActueel), eigenWoord == nil else { return false }
        let laatste = dialoog.list("gesprekken").compactMap { $0.day("datum") }.max()
        guard let actueel = dialoog.day("bevestigdActueelDatum") else { return true }
        return dialoog.text("fase") == "niet_actueel" || laatste.map { $0 > actueel } ?? false || anderWoord != nil
    }

    /// The day on which a side said it still holds, as long as that waits for the other's word.
    private func woord(_ isMine: Bool) -> Day? {
        let woorden = dialoog.list("bevestigdActueel")
        guard let mijn = zijden.rol, let last = woorden.last else { return nil }
        // A round is over once both have spoken in it: then no word is left waiting.
        let datums = dialoog.words("bevestigdActueelDatums")
        guard let dag = last.instant("aangemaaktOp")?.day, datums.last != dag.text else { return nil }
        return (last.text("rol") == mijn) == isMine ? dag : nil
    }

    private var eigenWoord: Day? { woord(true) }
    private var anderWoord: Day? { woord(false) }

    /// The question whether it all still holds, with one button to say so.
    @HTMLBuilder var actueel: HTML {
        if dialoog.text("status") == "vastgesteld", let datum = dialoog.day("bevestigdActueelDatum") {
            card(Teksten.text("actueel.kop"), id: "actueel") {
                p { Teksten.text("actueel.laatst", ["datum": Numeral.long(datum)]) }
                if let dag = eigenWoord {
                    p { Teksten.text("actueel.jij", ["datum": Numeral.long(dag), "naam": zijden.ander]) }
                }
                if let dag = anderWoord {
                    p { Teksten.text("actueel.ander", ["datum": Numeral.long(dag), "naam": zijden.ander]) }
                }
                if dialoog.may(.bevestigDialoogActueel) {
                    changing(address("/actueel"), token: visit.visitor.token, key: visit.freshKey) {
                        hidden("revisie", "\(dialoog.number("revisie") ?? 0)")
                        buttons {
                            submit(Teksten.text("knop.actueel"), isTijdVoorActueel ? .primary : .secondary)
                            link(.corrigeerDialoog, "knop.corrigeren", to: "/corrigeren", .quiet)
                        }
                    }
                } else {
                    buttons { link(.corrigeerDialoog, "knop.corrigeren", to: "/corrigeren", .quiet) }
                }
            }
        } else if dialoog.may(.corrigeerDialoog) {
            buttons { link(.corrigeerDialoog, "knop.corrigeren", to: "/corrigeren", .quiet) }
        }
    }
}
