package import API

/// Who looks at the page.
package struct Visitor: Sendable {
    package let name: String
    /// The roles as the API spells them.
    package let roles: Set<String>
    /// The session's token, which every form that changes something carries.
    package let token: String
    /// When the session ends.
    package let until: Sessie.Einde?
    /// Whether the second step of signing in has still to be taken.
    package let isHalfway: Bool
    /// The version of the organisation's own look; nil asks for the newest.
    package let stijl: String?

    package init(
        name: String, roles: Set<String>, token: String, until: Sessie.Einde? = nil, isHalfway: Bool = false,
        stijl: String? = nil
    ) {
        self.name = name
        self.roles = roles
        self.token = token
        self.until = until
        self.isHalfway = isHalfway
        self.stijl = stijl
    }
}

/// The top of every page: the product, who is signed in, and where one can go.
///
/// On a narrow screen the ways on stand behind one button, in a sheet that the browser itself opens and closes.
struct Masthead {
    private static let ways = "menu"

    let visitor: Visitor?
    let address: String

    var html: HTML {
        Tag("header")(.class("masthead")) {
            div(.class("frame masthead-row")) {
                a(.href("/"), .class("product")) {
                    img(.src(Stijlbestanden.address(Stijlbestanden.logo, visitor)), Attribute("alt", ""))
                    span { Teksten.text("product") }
                }
                if let visitor { ways(visitor, Navigation.links(for: visitor.roles)) }
            }
        }
    }

    /// A browser that knows no popover shows all of it, and no button for it.
    @HTMLBuilder private func ways(_ visitor: Visitor, _ links: [Link]) -> HTML {
        if links.isEmpty {
            signedIn(visitor)
        } else {
            menuButton("menu.open")
            div(.class("ways"), .id(Self.ways), Attribute("popover", "auto")) {
                signedIn(visitor)
                menuButton("menu.sluit", Attribute("popovertargetaction", "hide"))
                menu(links)
            }
        }
    }

    private func menuButton(_ key: String, _ action: Attribute = Attribute("popovertargetaction", nil)) -> HTML {
        button(.type("button"), .class("menu-button"), Attribute("popovertarget", Self.ways), action) {
            Teksten.text(key)
        }
    }

    private func signedIn(_ visitor: Visitor) -> HTML {
        div(.class("visitor")) {
            p {
                unseen("\(Teksten.text("aangemeld_als")) ")
                if visitor.isHalfway {
                    visitor.name
                } else {
                    a(.href(Aanmeldingen.path), .current(address == Aanmeldingen.path ? "page" : nil)) { visitor.name }
                }
            }
            changing("/afmelden", token: visitor.token) { submit(Teksten.text("knop.afmelden"), .quiet) }
        }
    }

    private func menu(_ links: [Link]) -> HTML {
        nav(.class("menu"), .label(Teksten.text("menu"))) {
            ul {
                for link in links {
                    li { a(.href(link.address), .current(current(link))) { link.text } }
                }
            }
        }
    }

    /// `page` when this is the link's own page, `true` for a page below it.
    private func current(_ link: Link) -> String? {
        if address == link.address { return "page" }
        return address.hasPrefix(link.address + "/") ? "true" : nil
    }
}

/// Which pages stand in the menu for whom.
package enum Navigation {
    /// The menu of somebody with these roles: one's own record first.
    package static func links(for roles: Set<String>) -> [Link] {
        places.filter { roles.contains($0.role) }.map { Link(Teksten.text($0.key), to: $0.address) }
    }

    private static let places = [
        (role: "medewerker", key: "menu.gesprekken", address: "/gesprekken"),
        (role: "medewerker", key: "menu.acties", address: "/acties"),
        (role: "gesprekspartner", key: "menu.team", address: "/team"),
        (role: "hr_adviseur", key: "menu.actielijst", address: "/actielijst"),
        (role: "hr_adviseur", key: "menu.meedoen", address: "/meedoen"),
        (role: "hr_beheerder", key: "menu.beheer", address: "/beheer"),
        (role: "hr_beheerder", key: "menu.formulieren", address: "/formulieren"),
        (role: "beheerder", key: "menu.huisstijl", address: Huisstijlpagina.path),
        (role: "medewerker", key: "menu.voorzieningen", address: "/voorzieningen"),
        (role: "medewerker", key: "menu.inzagen", address: "/inzagen"),
        (role: "medewerker", key: "menu.gegevens", address: "/mijn-gegevens"),
        (role: "beheerder", key: "menu.mensen", address: "/beheer/mensen"),
    ]
}
