import API
import HTTP
import Model
import Schema

/// Reading in the files of the HR system: first what would change or what is wrong with it, then for real.
enum Inlezen {
    static let path = "/beheer/inlezen"
    /// Octets of a file and the form around it.
    private static let limit = (16 << 20) + (64 << 10)
    private static let roles: Set<String> = ["beheerder", "hr_beheerder"]

    private static let fields = [
        FormField("soort", .choice(SoortImport.allCases.map(\.rawValue)), key: "inlezen.soort")
    ]

    /// The name under which a form says which file it means of those that were tried out.
    private static let bewaard = "bewaard"
    private static let gelezen = Parameter("gelezen", .text(1...40), "Wat er net is ingelezen.")

    static let tonen = PageRoute.show(path, query: [gelezen]) { visit throws(Failure) in
        try check(visit)
        let form = Form(fields, showing: ["soort": "medewerkers"])
        guard let id = visit.call.query(gelezen) else { return page(visit, form) }
        return page(visit, form, below: verslag(try visit.ask(.leesImport, [("importId", id)])))
    }

    static let insturen = PageRoute.upload(
        path, limit: limit,
        prepare: { preparation throws(Failure) in
            let sent = try Multipart(preparation.request)
            let form = Sent(pairs: sent.pairs)
            // Whoever may not read in files has theirs thrown away unread.
            guard preparation.who.map(mag) ?? false, let file = sent.file ?? preparation.proefbestand(form(bewaard))
            else { return Importpoging(sent.pairs) }
            return Importpoging(
                preparation, sent.pairs, soort: form("soort"), isProef: form("inlezen").isEmpty, file)
        }
    ) { visit throws(Failure) in
        try check(visit)
        guard let poging = visit.call.importpoging, try Gatekeeper.sent(poging.pairs, visit.call.request) != nil else {
            throw .forbidden
        }
        var form = Form(fields, sent: poging.pairs)
        guard let vraag = poging.vraag else {
            let wasBewaard = poging.pairs.contains { $0.name == bewaard }
            form.refuse(Teksten.text(wasBewaard ? "inlezen.verlopen" : "inlezen.geen_bestand"), at: "bestand")
            return .show(page(visit, form))
        }
        do throws(Failure) {
            if let fout = poging.fout { throw fout }
            let gedaan = try visit.call.attempt { () throws(Failure) in
                try visit.answer(.maakImport, query: vraag).value
            }
            if let id = gedaan.some("id") {
                try visit.call.vergeetProefbestand()
                return .go("\(path)?gelezen=\(id)")
            }
            let ja = bevestigen(visit, gedaan.text("soort"), try visit.call.bewaarProefbestand(poging))
            return .answer(PageAnswer.page(page(visit, form, below: verslag(gedaan, ja))))
        } catch {
            return .show(page(visit, form, below: try fouten(error)))
        }
    }

    private static func mag(_ who: Caller) -> Bool { !roles.isDisjoint(with: who.rollen.map(\.rawValue)) }

    private static func check(_ visit: Visit) throws(Failure) {
        guard !visit.visitor.roles.isDisjoint(with: roles) else { throw .forbidden }
    }

    private static func page(_ visit: Visit, _ form: Form, below: HTML = HTML()) -> Page {
        let home = visit.visitor.roles.contains("beheerder") ? Mensenbeheer.path : "/beheer"
        return Page(
            Teksten.text("inlezen.kop"), visitor: visit.visitor, at: home + "/inlezen", width: .wide,
            back: Link(Teksten.text(home == "/beheer" ? "menu.beheer" : "mensen.kop"), to: home), errors: form
        ) {
            p(.class("lead")) { Teksten.text("inlezen.uitleg") }
            if !below.isEmpty {
                below
                h2 { Teksten.text("inlezen.ander") }
            }
            uploading(path, token: visit.visitor.token) {
                form.radios("soort")
                form.file("bestand")
                buttons {
                    submit(Teksten.text("inlezen.proef"))
                    submit(Teksten.text("inlezen.echt"), .secondary, name: "inlezen")
                }
            }
        }
    }

    /// One button for the very file that was tried out, right under what it would do.
    private static func bevestigen(_ visit: Visit, _ soort: String, _ sleutel: String) -> HTML {
        uploading(path, token: visit.visitor.token) {
            hidden("soort", soort)
            hidden(bewaard, sleutel)
            buttons {
                submit(Teksten.text("inlezen.ja"), name: "inlezen")
                linkButton(Teksten.text("inlezen.nee"), to: path, .quiet)
            }
        }
    }

    /// What is wrong with the file, by line: nothing of it was read in.
    private static func fouten(_ failure: Failure) throws(Failure) -> HTML {
        let complaints: [Complaint]
        switch failure {
        case .invalid(let all), .conflict(let all): complaints = all
        default: throw failure
        }
        return HTML {
            notice(
                .careful,
                Teksten.text(
                    complaints.count == 1 ? "inlezen.fouten.1" : "inlezen.fouten", ["aantal": "\(complaints.count)"])
            ) { p { Teksten.text("inlezen.fouten.uitleg") } }
            dataTable(
                Teksten.text("inlezen.fouten.tabel"),
                [
                    Column(Teksten.text("inlezen.regel"), isHeader: true) { (fout: Complaint) in plek(fout).regel },
                    Column(Teksten.text("inlezen.kolom")) { fout in plek(fout).kolom },
                    Column(Teksten.text("inlezen.wat")) { fout in fout.detail },
                ], complaints, isDense: true)
            hr()
        }
    }

    /// `/regels/17/In dienst` is line 17, column «In dienst».
    private static func plek(_ fout: Complaint) -> (regel: String, kolom: String) {
        let parts = fout.pointer.split(separator: "/", maxSplits: 2).map(String.init)
        guard parts.count > 1 else { return ("–", "") }
        return (parts[1], parts.count > 2 ? parts[2] : "")
    }

    private static func verslag(_ gedaan: Value, _ bevestigen: HTML = HTML()) -> HTML {
        let verslag = gedaan["verslag"] ?? .null
        let isProef = gedaan.some("id") == nil
        let tellingen = [
            "regels", "nieuw", "gewijzigd", "ongewijzigd", "uitDienst", "terug", "nietInBestand", "lijnenBegonnen",
            "lijnenGeeindigd", "zonderGesprekspartner",
        ]
        let opmerkingen = verslag.list("opmerkingen")
        return HTML {
            notice(isProef ? .info : .done, Teksten.text(isProef ? "inlezen.proef.kop" : "inlezen.klaar.kop")) {
                p { Teksten.text(isProef ? "inlezen.proef.verder" : "inlezen.klaar.verder") }
            }
            card(Teksten.text("inlezen.verslag")) {
                answers(
                    tellingen.compactMap { naam in
                        verslag.number(naam).map { SummaryRow(Teksten.text("inlezen.telling.\(naam)"), "\($0)") }
                    })
            }
            if !opmerkingen.isEmpty {
                dataTable(
                    Teksten.text("inlezen.opmerkingen"),
                    [
                        Column(Teksten.text("inlezen.regel"), isHeader: true) { (regel: Value) in
                            regel.number("regel").map { "\($0)" } ?? "–"
                        },
                        Column(Teksten.text("inlezen.kolom")) { regel in regel.text("kolom") },
                        Column(Teksten.text("inlezen.wat")) { regel in regel.text("tekst") },
                    ], opmerkingen, isDense: true)
            }
            bevestigen
            hr()
        }
    }
}
