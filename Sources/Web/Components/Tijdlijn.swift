import Schema

/// Actions in time: from when they were agreed on to their first day, the day there is now, or the day they were done.
struct Tijdlijn {
    /// One action as the picture needs it.
    struct Regel {
        let tekst: String
        let begin: Day
        let eerst: Day
        let nu: Day
        let klaar: Day?
    }

    let regels: [Regel]
    let vandaag: Day

    init(_ acties: [Value], vandaag: Day) {
        self.vandaag = vandaag
        regels = acties.compactMap { actie in
            guard let begin = actie.instant("aangemaaktOp")?.day, let eerst = actie.day("streefdatumEerst"),
                let nu = actie.day("streefdatumNu"), actie.text("status") != "vervallen"
            else { return nil }
            return Regel(
                tekst: actie.text("omschrijving").shortened, begin: min(begin, eerst), eerst: eerst, nu: nu,
                klaar: actie.day("gereedDatum"))
        }
    }

    @HTMLBuilder var html: HTML {
        if !regels.isEmpty {
            div(.class("timeline")) {
                ul {
                    for regel in regels {
                        li {
                            span(.class("timeline-text")) { regel.tekst }
                            beeld(regel)
                        }
                    }
                }
                uitersten
                legenda
            }
        }
    }

    private var eerste: Day { min(regels.map(\.begin).min() ?? vandaag, vandaag) }
    private var laatste: Day { max(regels.flatMap { [$0.eerst, $0.nu, $0.klaar ?? $0.nu] }.max() ?? vandaag, vandaag) }

    /// From 2 to 98 hundredths, so that no point is cut off at an edge.
    private func plaats(_ dag: Day) -> String {
        let whole = max(eerste.days(until: laatste), 1)
        return Picture.percent(whole * 2 + eerste.days(until: dag) * 96, of: whole * 100)
    }

    private func beeld(_ regel: Regel) -> HTML {
        let eind = regel.klaar ?? max(regel.nu, regel.eerst)
        return svg(.class("timeline-line"), .role("img"), .label(zin(regel)), Attribute("focusable", "false")) {
            streep("timeline-axis", "0%", "100%")
            streep("timeline-span", plaats(regel.begin), plaats(eind))
            line(
                .class("timeline-today"), Attribute("x1", plaats(vandaag)), Attribute("x2", plaats(vandaag)),
                Attribute("y1", "0"), Attribute("y2", "24"))
            if regel.eerst != regel.nu || regel.klaar != nil { punt("timeline-first", regel.eerst) }
            if let klaar = regel.klaar {
                punt("timeline-done", klaar)
                Picture.tick(at: plaats(klaar))
            } else {
                punt("timeline-now", regel.nu)
            }
        }
    }

    private func streep(_ name: String, _ from: String, _ to: String) -> HTML {
        line(
            .class(name), Attribute("x1", from), Attribute("x2", to), Attribute("y1", "12"), Attribute("y2", "12"))
    }

    private func punt(_ name: String, _ dag: Day) -> HTML {
        circle(.class(name), Attribute("cx", plaats(dag)), Attribute("cy", "12"), Attribute("r", "7"))
    }

    /// The same in words.
    private func zin(_ regel: Regel) -> String {
        var zinnen = [
            Teksten.text(
                "tijdlijn.zin", ["begin": Numeral.long(regel.begin), "eerst": Numeral.long(regel.eerst)])
        ]
        if regel.nu != regel.eerst { zinnen.append(Teksten.text("tijdlijn.zin.nu", ["nu": Numeral.long(regel.nu)])) }
        if let klaar = regel.klaar {
            zinnen.append(Teksten.text("tijdlijn.zin.klaar", ["klaar": Numeral.long(klaar)]))
        }
        return zinnen.joined(separator: " ")
    }

    private var uitersten: HTML {
        div(.class("timeline-ends")) {
            shortDay(eerste)
            shortDay(laatste)
        }
    }

    private var legenda: HTML {
        ul(.class("timeline-key"), .decorative) {
            teken("timeline-first", "eerst")
            teken("timeline-now", "nu")
            teken("timeline-done", "klaar")
            li {
                svg(Attribute("width", "16"), Attribute("height", "16")) {
                    line(
                        .class("timeline-today"), Attribute("x1", "8"), Attribute("x2", "8"), Attribute("y1", "0"),
                        Attribute("y2", "16"))
                }
                Teksten.text("tijdlijn.vandaag")
            }
        }
    }

    private func teken(_ name: String, _ key: String) -> HTML {
        li {
            svg(Attribute("width", "16"), Attribute("height", "16")) {
                circle(.class(name), Attribute("cx", "8"), Attribute("cy", "8"), Attribute("r", "6"))
            }
            Teksten.text("tijdlijn.\(key)")
        }
    }
}
