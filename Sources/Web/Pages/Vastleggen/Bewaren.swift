import API
import Model
import Schema

/// One step that was sent in: kept as it is, or looked at first, or shown again with what is in the way.
struct Bewaren {
    let visit: Visit
    let vastlegging: Vastlegging
    let stap: Stap
    let sent: Sent

    /// What the button that was pressed comes to.
    func outcome() throws(Failure) -> Outcome {
        var form = Form(stap.fields, sent: sent.pairs)
        if let name = stap.rows, sent("verwijder").hasPrefix(name + ".") { form.remove(row: sent("verwijder")) }
        let part = try read(&form)
        if isOvertaken(part) { return .show(try overtaken(form)) }
        if isDone {
            form.refuse(Complaints(all: try visit.check(stap, part, datum: datum(part), mensen(part))))
            guard form.messages.isEmpty else { return .show(try page(form)) }
        }
        do throws(Failure) {
            try visit.change(
                .wijzigConcept, [("conceptId", vastlegging.id)], body: ["inhoud": patch(part)],
                revision: vastlegging.revisie)
        } catch {
            try form.refuse(error)
            return .show(try page(form))
        }
        return .go(next(part))
    }

    /// Whether the author is ready with this step; growing, shrinking and leaving it keep whatever stands there.
    private var isDone: Bool { ["meer", "verwijder", "later", "vanzelf"].allSatisfy { sent($0).isEmpty } }

    private func read(_ form: inout Form) throws(Failure) -> Value {
        let body = form.read()
        let names = stap == .acties ? body.list("acties").compactMap { $0.some("collega") } : []
        var found: [String: [Persoon]] = [:]
        for name in names { found[name] = try visit.collegas(name) }
        return stap.kept(body, vastlegging.mensen, vastlegging.inhoud) { found[$0] ?? [] }
    }

    private func next(_ part: Value) -> String {
        let here = stap.address(vastlegging.id)
        if !sent("meer").isEmpty, let name = stap.rows {
            let first = stap.fields.first.flatMap(Self.firstInput) ?? ""
            return "\(here)?meer=1#\(name).\(part.list(name).count).\(first)"
        }
        return sent("verwijder").isEmpty ? Vastleggen.after(stap, sent, vastlegging.id) : here
    }

    private static func firstInput(_ field: FormField) -> String? {
        if case .rows(let inner, _) = field.content { inner.first?.name } else { nil }
    }

    private func datum(_ part: Value) -> Day? { stap == .wie ? Vastlegging.datum(part) : vastlegging.datum }

    private func mensen(_ part: Value) throws(Failure) -> Mensen {
        guard stap == .wie else { return vastlegging.mensen }
        return try visit.mensen(part.some("medewerkerId"), op: Vastlegging.datum(part))
    }

    private func page(_ form: Form, kept: HTML? = nil) throws(Failure) -> Page {
        Stappagina(
            visit: visit, vastlegging: vastlegging, stap: stap, form: form, keuzes: try visit.keuzes(form), kept: kept
        ).page
    }

    /// The merge patch, with what other steps said about things that are now different.
    private func patch(_ part: Value) -> Value {
        var patch = vastlegging.patch(stap, part)
        let acties = vastlegging.inhoud.list("acties")
        // Halfway a sentence nothing is meant to be gone yet.
        guard !acties.isEmpty, !sent.isVanzelf else { return patch }
        if stap == .afspraken {
            let refs = Set(part.list("afspraken").compactMap { $0.some("ref") })
            let kept = acties.map { actie in
                actie.some("afspraakId").map { refs.contains($0) } ?? true ? actie : actie.without("afspraakId")
            }
            patch = patch.with("acties", .list(kept))
        }
        if stap == .wie, let new = part.some("medewerkerId"), new != vastlegging.mensen.medewerkerId {
            let old = vastlegging.mensen.medewerkerId
            let kept = acties.map { $0.some("eigenaarId") == old ? $0.with("eigenaarId", .text(new)) : $0 }
            patch = patch.with("acties", .list(kept))
        }
        return patch
    }
}

/// The same draft open in two windows.
extension Bewaren {
    /// Whether this step was kept by another window since the form was shown, and not with the same words.
    private func isOvertaken(_ part: Value) -> Bool {
        let now = vastlegging.basis(stap)
        guard !sent("basis").isEmpty, sent("basis") != now else { return false }
        return Vastlegging.basis(Vastlegging.part(stap, of: part)) != now
    }

    /// The page with both: what is kept now in reading form, what was typed in the boxes.
    private func overtaken(_ form: Form) throws(Failure) -> Page {
        var form = form
        form.refuse(Teksten.text("vastleggen.overtaken"))
        let leesvorm = Leesvorm(mensen: vastlegging.mensen, inhoud: vastlegging.inhoud, naam: visit.naam)
        return try page(form, kept: clash(card(Teksten.text("vastleggen.overtaken.kop")) { leesvorm.html(stap) }))
    }
}

extension Visit {
    /// What a step has against itself, and against the line of the two on the day of the talk.
    func check(_ stap: Stap, _ part: Value, datum: Day?, _ mensen: Mensen) throws(Failure) -> [Complaint] {
        var all: [Complaint] = []
        if stap == .wie { all += try checkWie(part, mensen) }
        return all + Nakijken(mensen: mensen, vandaag: today, datum: datum, now: call.now).complaints(stap, part)
    }

    private func checkWie(_ part: Value, _ mensen: Mensen) throws(Failure) -> [Complaint] {
        func wrong(_ pointer: String, _ key: String) -> [Complaint] {
            [Complaint(pointer: pointer, code: key, detail: Teksten.text("vastleggen.fout.\(key)"))]
        }
        guard let wie = part.some("medewerkerId") else { return wrong("/medewerkerId", "met_wie") }
        if mensen.isEigen {
            return mensen.anderId == mensen.medewerkerId ? wrong("/gesprek/datum", "geen_leidinggevende") : []
        }
        guard let lid = try call.team().first(where: { $0.medewerkerId.text == wie }) else {
            return wrong("/medewerkerId", "niet_in_team")
        }
        guard let datum = Vastlegging.datum(part), datum <= today else { return [] }
        let inLijn = try call.lijn(lid.medewerkerId, met: lid.gesprekspartnerId, op: datum)
        return inLijn ? [] : wrong("/gesprek/datum", "toen_niet_in_team")
    }

    /// Colleagues to choose from, by row, where the name typed fits several.
    func keuzes(_ form: Form) throws(Failure) -> [String: [Persoon]] {
        var keuzes: [String: [Persoon]] = [:]
        for row in form.rows("acties", atLeast: 0) {
            let typed = FormReader.trimmed(form.text("acties.\(row).collega"))
            guard !typed.isEmpty else { continue }
            keuzes["\(row)"] = Array(try collegas(typed).prefix(8))
        }
        return keuzes
    }
}
