import Schema

/// The colours that follow from the one an organisation chose, each readable where it stands.
package struct Kleurenreeks: Sendable, Equatable {
    /// Buttons and links.
    package let hoofd: Kleur
    /// The same under a pointer.
    package let diep: Kleur
    /// A ground with a breath of it.
    package let zweem: Kleur
    /// The edge of that ground.
    package let rand: Kleur
    /// Words on it.
    package let opschrift: Kleur
}

extension Huisstijl {
    /// The grounds that a colour stands on, by day and by night; the style sheet has the same.
    package static let dag = (papier: Kleur.vast(0xf8_f3ea), vel: Kleur.vast(0xff_fdf9))
    package static let nacht = (papier: Kleur.vast(0x1b_1815), vel: Kleur.vast(0x25_211d))

    /// What is in the way of this look: a colour that can't be read, a logo that could be more than a picture.
    package func check() throws(Conflicts) {
        var all: [Complaint] = []
        if let kleur = kleur.flatMap({ Kleur($0) }), let beter = Self.beter(dan: kleur) {
            all.append(
                Complaint(
                    pointer: "/kleur", code: "te_weinig_contrast",
                    detail: "Deze kleur is niet goed te lezen. \(beter.text) lijkt erop en kan wel."))
        }
        if let logo, Logo(logo) == nil {
            all.append(
                Complaint(
                    pointer: "/logo", code: "ongeldig_logo",
                    detail: "Geef een SVG met een viewBox, zonder script en zonder verwijzing naar buiten."))
        }
        try Conflicts.check(all)
    }

    /// The nearest colour that can be read; nil when the colour itself can.
    package static func beter(dan kleur: Kleur) -> Kleur? {
        let found = kleur.leesbaar(op: [dag.papier, .wit], naar: .zwart)
        return found == kleur ? nil : found
    }

    /// The colours by day; nil without a colour of one's own.
    package var overdag: Kleurenreeks? {
        kleur.flatMap { Kleur($0) }.map { hoofd in
            let zweem = Self.dag.vel.gemengd(met: hoofd, 120)
            let diep = hoofd.gemengd(met: .zwart, 300)
            return Kleurenreeks(
                hoofd: hoofd, diep: diep.leesbaar(op: [zweem, Self.dag.papier], naar: .zwart) ?? .zwart, zweem: zweem,
                rand: Self.dag.vel.gemengd(met: hoofd, 450), opschrift: .wit)
        }
    }

    /// The colours by night: lighter, until they can be read on dark grounds.
    package var snachts: Kleurenreeks? {
        kleur.flatMap { Kleur($0) }.map { kleur in
            let hoofd =
                kleur.leesbaar(op: [Self.nacht.papier, Self.nacht.vel], naar: .wit, contrast: 6) ?? .wit
            let zweem = Self.nacht.vel.gemengd(met: hoofd, 180)
            let diep = hoofd.gemengd(met: .wit, 350)
            return Kleurenreeks(
                hoofd: hoofd, diep: diep.leesbaar(op: [zweem], naar: .wit) ?? .wit, zweem: zweem,
                rand: Self.nacht.vel.gemengd(met: hoofd, 400), opschrift: Kleur.zwart.gemengd(met: hoofd, 100))
        }
    }
}

/// A logo as a picture and nothing more.
package struct Logo: Sendable, Equatable {
    /// Width for one of height.
    package let verhouding: Double

    private static let elementen: Set<String> = [
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "defs", "lineargradient",
        "radialgradient", "stop", "title", "desc", "clippath", "mask", "use", "symbol", "text", "tspan", "style",
        "metadata",
    ]

    /// What a picture has no need of: anything that runs, asks elsewhere, or redefines what is written.
    private static let verboden = [
        "<!doctype", "<!entity", "<![cdata[", "javascript:", "data:", "@import", "http:", "//", "&",
    ]

    /// Nil when the SVG holds anything but shapes.
    package init?(_ svg: String) {
        let text = Self.zonderNamen(svg.lowercased())
        guard let start = text.firstRange(of: "<svg"), text.contains("</svg>"),
            !Self.verboden.contains(where: { text.contains($0) }), Self.noemtAlleenVormen(text),
            !text.contains(/\son[a-z]+\s*=/), !text.contains(/(?:href|src)\s*=\s*["'][^#]/),
            !text.contains(/url\(\s*[^#\s]/)
        else { return nil }
        let opening = text[start.lowerBound...].prefix { $0 != ">" }
        guard let box = opening.firstMatch(of: /viewbox\s*=\s*["']([^"']*)["']/)?.1 else { return nil }
        let sizes = box.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
        guard sizes.count == 4, sizes[2] > 0, sizes[3] > 0, (0.2...8).contains(sizes[2] / sizes[3]) else { return nil }
        verhouding = sizes[2] / sizes[3]
    }

    /// The text without the names of its own vocabularies, which are addresses that nobody asks.
    private static func zonderNamen(_ text: String) -> String {
        text.replacing(/xmlns(:[a-z]+)?\s*=\s*["'][^"']*["']/, with: "")
            .replacing(/<\?xml[^>]*\?>/, with: "").replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "")
    }

    private static func noemtAlleenVormen(_ text: String) -> Bool {
        text.matches(of: /<\/?([^\s\/>]*)/).allSatisfy { elementen.contains(String($0.1)) }
    }
}
