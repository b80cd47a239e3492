import API
import Model
import Schema

/// The questions of a dialogue's form with one side's answers, as one form whose answers are kept each on its own.
struct Antwoordformulier {
    /// One question with what its side answered.
    struct Regel {
        let vraag: Vraag
        /// The kept answer; nil for what is only talked about.
        let antwoord: Value?

        var naam: String { "antwoord.\(vraag.nummer)" }
        var revisie: Int64 { antwoord?.number("revisie") ?? 0 }

        /// What is kept, as the form shows it.
        var getoond: Value {
            [
                "tekst": antwoord?["tekst"] ?? .null,
                "lieverNiet": .flag(antwoord?.text("status") == "liever_niet"),
                "gedeeld": antwoord?["gedeeld"] ?? .flag(false),
            ]
        }

        /// The fields of the form, by the kind of question.
        var velden: FormField {
            let input: Input =
                switch vraag.soort {
                case .open, .alleenBespreken: .area(max: 2_000)
                case .keuze: .choice(vraag.keuzes)
                case .jaNee: .choice(["ja", "nee"])
                case .schaal: .choice((1...(vraag.schaalTot ?? 2)).map { "\($0)" })
                }
            return .group(
                "\(vraag.nummer)",
                [
                    FormField("tekst", input, key: "antwoord.tekst"),
                    FormField("lieverNiet", .flag, key: "antwoord.lieverNiet"),
                    FormField("gedeeld", .flag, key: "antwoord.gedeeld"),
                ])
        }
    }

    let regels: [Regel]
    /// The employee's answers are their own until shared; what the partner prepares is the two's.
    private let voorWie: Lezers

    init(_ vragen: [Vraag], _ kant: Value) {
        voorWie = kant.text("zijde") == Zijde.medewerker.rawValue ? .schrijver : .tweetal
        let antwoorden = kant.list("antwoorden")
        regels = vragen.map { vraag in
            Regel(vraag: vraag, antwoord: antwoorden.first { $0.number("vraag") == vraag.nummer })
        }
    }

    /// The questions of which something is kept.
    var teSchrijven: [Regel] { regels.filter { $0.antwoord != nil } }

    private var velden: [FormField] { [.group("antwoord", teSchrijven.map(\.velden))] }

    /// What is kept, in the boxes.
    var form: Form { form { $0.getoond } }

    /// The form with something else than what is kept in some boxes.
    func form(_ getoond: (Regel) -> Value) -> Form {
        let record = Value.object(teSchrijven.map { .init("\($0.vraag.nummer)", getoond($0)) })
        var form = Form(velden, showing: ["antwoord": record])
        form.voorWie = voorWie
        return form
    }

    /// What was typed for each question.
    func getypt(_ sent: Sent) -> (Regel) -> Value {
        var form = Form(velden, sent: sent.pairs)
        let read = form.read()["antwoord"] ?? .null
        return { read["\($0.vraag.nummer)"] ?? .null }
    }

    /// A short sign of what a box showed: it tells an answer that was changed here from one that was left alone.
    static func merk(_ getoond: Value) -> String {
        let tekst = getoond.text("tekst").replacing("\r\n", with: "\n")
        let words = [tekst, getoond.isSet("lieverNiet") ? "1" : "0", getoond.isSet("gedeeld") ? "1" : "0"]
        return String(Secret.hash(words.joined(separator: "\u{1f}")).prefix(16))
    }
}

/// What was sent, kept answer by answer: each with the revision that its box showed.
struct Antwoordbewaring {
    let visit: Visit
    let dialoogId: String
    /// Whether the words stand fast and only sharing may change.
    let isAlleenDelen: Bool
    /// Whether this side chooses what the other reads.
    let magDelen: Bool

    /// What came in between: the question, what is kept now, or what has to be repaired.
    struct Belet {
        let vraag: Int64
        let failure: Failure
    }

    /// Keeps what was changed here, and tells what could not be kept.
    func bewaar(_ formulier: Antwoordformulier, _ sent: Sent) throws(Failure) -> [Belet] {
        let getypt = formulier.getypt(sent)
        var belet: [Belet] = []
        for regel in formulier.teSchrijven where sent("houd") != "\(regel.vraag.nummer)" {
            let typed = volledig(getypt(regel), regel)
            let merk = Antwoordformulier.merk(typed)
            let isUntouched = merk == sent("was.\(regel.vraag.nummer)")
            if isUntouched || merk == Antwoordformulier.merk(regel.getoond) { continue }
            do throws(Failure) {
                try visit.change(
                    .wijzigAntwoord, [("dialoogId", dialoogId), ("vraag", "\(regel.vraag.nummer)")],
                    body: patch(typed), revision: Int64(sent("revisie.\(regel.vraag.nummer)")))
            } catch {
                switch error {
                case .outdated, .preconditionFailed, .preconditionRequired, .invalid, .conflict:
                    belet.append(Belet(vraag: regel.vraag.nummer, failure: error))
                default: throw error
                }
            }
        }
        return belet
    }

    /// What was typed, with what this form did not ask taken from what is kept.
    func volledig(_ typed: Value, _ regel: Antwoordformulier.Regel) -> Value {
        let kept = regel.getoond
        if isAlleenDelen { return kept.with("gedeeld", typed["gedeeld"] ?? .flag(false)) }
        let whole = typed.with("tekst", typed["tekst"] ?? .null)
        return magDelen ? whole : whole.with("gedeeld", kept["gedeeld"] ?? .flag(false))
    }

    private func patch(_ typed: Value) -> Value {
        var members: [Value.Member] = []
        if !isAlleenDelen {
            let status = typed.isSet("lieverNiet") ? "liever_niet" : typed.some("tekst") == nil ? "leeg" : "beantwoord"
            members = [.init("tekst", typed["tekst"] ?? .null), .init("status", .text(status))]
        }
        if magDelen { members.append(.init("gedeeld", typed["gedeeld"] ?? .flag(false))) }
        return .object(members)
    }
}
