import Schema

/// Step 1: with whom and when; the rest of it is folded up, since most talks do without.
struct WieVragen {
    let form: Form
    /// The visitor as an employee, when they have a partner.
    let eigen: Mensen?
    let team: [Persoon]

    var html: HTML {
        HTML {
            who
            form.date("gesprek.datum")
            disclosure(Teksten.text("vastleggen.wie.meer"), isOpen: hasMore) {
                form.radios("gesprek.vorm")
                form.line("gesprek.duurMinuten", width: .short, mode: "numeric")
                form.line("gesprek.plaats", width: .half)
                form.radios("aanleiding")
            }
        }
    }

    /// More than this many people fold up into a list.
    private static let mostInSight = 7

    @HTMLBuilder private var who: HTML {
        if choices.count > Self.mostInSight {
            form.select("medewerkerId", choices: choices)
        } else if choices.count > 1 || !team.isEmpty {
            form.radios("medewerkerId", choices: choices)
        } else {
            onlyOne(choices)
        }
    }

    /// Somebody without a team logs the own talk: there is nothing to choose.
    @HTMLBuilder private func onlyOne(_ choices: [Choice]) -> HTML {
        for choice in choices {
            p { choice.label }
            hidden("medewerkerId", choice.value)
        }
    }

    private var choices: [Choice] {
        var choices = team.map { Choice(value: $0.id, label: $0.naam, hint: $0.plek.isEmpty ? nil : $0.plek) }
        if let eigen {
            let label = Teksten.text("vastleggen.wie.eigen", ["naam": eigen.ander])
            choices.append(Choice(value: eigen.medewerkerId, label: label))
        }
        return choices
    }

    private var hasMore: Bool {
        ["gesprek.vorm", "gesprek.duurMinuten", "gesprek.plaats", "aanleiding"].contains {
            !form.text($0).isEmpty || form.message($0) != nil
        }
    }
}
