import API
import HTTP
import Schema

/// A form that came after its session had ended: nothing of it was done, and nothing that was typed is lost.
///
/// It travels through the sign-in page in hidden fields, and is kept nowhere. Its token tells in whose session it was
/// shown, so that only that person gets to see and send it, also when somebody else signs in here first.
struct Unsent: Sendable {
    /// Where it was sent, and is sent again.
    let address: String
    let pairs: [(name: String, value: String)]

    /// Forms that hold a password or a code, or that end a session: they are begun anew.
    private static let secretive: Set = [
        Inloggen.signOut, Wachtwoordpagina.path, TweedeStapPagina.path, TweedeStapBeheer.path, Inlezen.path,
    ]

    /// Whether nothing of a form at this path may be kept.
    static func isSecretive(_ path: String) -> Bool { secretive.contains(path) }

    /// Before the names of its fields while it waits in another form.
    private static let mark = "eerder."

    /// The form in a request.
    init?(_ request: Request) {
        guard request.method == .post, !Self.isSecretive(request.path),
            let pairs = try? Query(form: request.body).pairs
        else { return nil }
        address = request.path
        self.pairs = pairs
    }

    /// The form that the sign-in form carried along; nil when it carried none.
    init?(in sent: Sent) {
        let carried = sent.pairs.filter { $0.name.hasPrefix(Self.mark) }
        guard !carried.isEmpty, let address = Inloggen.ownAddress(sent("naar")) else { return nil }
        self.address = address
        pairs = carried.map { (String($0.name.dropFirst(Self.mark.count)), $0.value) }
    }

    /// Whose session it was shown in, as its own token says.
    var token: String { Sent(pairs: pairs)("csrf") }

    /// The hidden fields in which the sign-in form carries it along.
    @HTMLBuilder var carried: HTML {
        for pair in pairs { hidden(Self.mark + pair.name, pair.value) }
    }

    /// Says on the sign-in page what happened, before the form to sign in.
    static var explanation: HTML {
        notice(.careful, Teksten.text("uitgelogd.kop")) { p { Teksten.text("uitgelogd.tekst") } }
    }

    /// What was typed, and one button that sends it again; only for whom `token` names.
    func page(_ visitor: Visitor) -> Page {
        Page(Teksten.text(typed.isEmpty ? "uitgelogd.weer.leeg" : "uitgelogd.weer"), visitor: visitor) {
            p(.class("lead")) { Teksten.text("uitgelogd.weer.uitleg") }
            content(visitor)
        }
    }

    /// The same under a heading of another page.
    @HTMLBuilder func content(_ visitor: Visitor) -> HTML {
        if !typed.isEmpty { card(heading) { answers(typed) } }
        changing(address, token: visitor.token) {
            for pair in pairs where pair.name != "csrf" { hidden(pair.name, pair.value) }
            buttons {
                submit(Teksten.text("knop.alsnog"))
                linkButton(Teksten.text("knop.niet_alsnog"), to: "/", .quiet)
            }
        }
    }

    /// The heading of the page that the form stood on.
    private var heading: String? {
        let parts = address.split(separator: "/")
        let form = Pages.forms.first { form in
            let template = form.path.split(separator: "/")
            return template.count == parts.count
                && zip(template, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }
        return form.flatMap { Teksten.find("\($0.name).kop") }
            ?? parts.last.flatMap { Stap(rawValue: String($0)) }?.title
    }

    /// What somebody filled in, without what the page itself put there.
    private var typed: [SummaryRow] {
        pairs.compactMap { name, value in
            let field = name.split(separator: ".").last.map(String.init) ?? name
            guard !FormReader.trimmed(value).isEmpty, !Self.ours.contains(field), ID(value) == nil else { return nil }
            let choice = Teksten.find("keuze.\(value)")
            return SummaryRow(Self.label(field), choice ?? value)
        }
    }

    /// Names of fields that nobody fills in, and of buttons.
    private static let ours: Set<String> = [
        "csrf", "sleutel", "revisie", "versie", "basis", "ref", "meer", "verwijder", "later", "controle", "naar",
    ]

    /// What a field is called wherever it stands; a text that several forms ask for is just a text.
    private static func label(_ field: String) -> String {
        let found = Set(
            ["dialoog", "gesprek", "samenvatting", "reactie", "wens", "afspraak", "actie", "bijstelling", "voortgang"]
                .compactMap { Teksten.find("\($0).\(field)") })
        return found.count == 1 ? found.first ?? "" : Teksten.text("uitgelogd.getypt")
    }
}
