import Model
import SQLite
package import Schema
import Store

/// Talks between an employee and an adviser of HR, of which the manager knows nothing.
///
/// A coach who holds such talks has the role of adviser too, without a werkgebied.
extension Call {
    /// An employee with an adviser of HR: no line is needed, and nobody stands in.
    func vertrouwelijk(_ opgave: Opgave, _ datum: Day, _ ik: ID, _ who: Caller) throws(Failure) -> Partijen {
        let isEigen = opgave.medewerkerId.map { $0 == ik } ?? who.rollen.contains(.medewerker)
        guard isEigen else {
            guard who.rollen.contains(.hrAdviseur), opgave.gesprekspartnerId.map({ $0 == ik }) ?? true else {
                throw .conflict("/soort", "alleen_met_hr", "Dit legt de medewerker vast, of de adviseur van HR zelf.")
            }
            guard let medewerker = opgave.medewerkerId, try isInDienst(medewerker),
                try magVastleggen(medewerker, adviseur: ik),
                try !lijn(medewerker, met: ik, op: datum), try !lijn(medewerker, met: ik, op: today)
            else {
                throw .conflict("/medewerkerId", "niet_vertrouwelijk", "Met deze persoon kan dit niet vertrouwelijk.")
            }
            return Partijen(medewerker: medewerker, gesprekspartner: ik, zijde: .gesprekspartner, auteur: ik)
        }
        guard who.rollen.contains(.medewerker) else {
            throw .conflict("/medewerkerId", "eigen_gesprek", "Voor je eigen gesprek kom je hier als medewerker.")
        }
        guard let adviseur = opgave.gesprekspartnerId, try isAdviseur(adviseur, voor: ik, op: datum) else {
            throw .conflict(
                "/gesprekspartnerId", "geen_adviseur",
                "Kies een adviseur van HR of een coach die niet je leidinggevende is.")
        }
        return Partijen(medewerker: ik, gesprekspartner: adviseur, zijde: .medewerker, auteur: ik)
    }

    /// With whom the caller may talk confidentially today, by name; who works for their unit first.
    package func adviseurs() throws(Failure) -> [(id: ID, naam: String)] {
        let ik = try person()
        let register = try register()
        let found = try stored { database throws(DatabaseError) in
            try database.query(
                """
                select r.medewerker_id, w.onderdeel_id from rol r
                left join werkgebied w on w.medewerker_id = r.medewerker_id
                where r.rol = 'hr_adviseur' and r.medewerker_id <> \(ik)
                """
            ) { row in (row.id(0), row.idOrNil(1)) }
        }
        let eigen = register.personen[ik]?.onderdeelId
        var dichtbij: [ID: Bool] = [:]
        for (id, onderdeel) in found {
            let covers = eigen.flatMap { eigen in onderdeel.map { register.boom($0).contains(eigen) } } ?? false
            dichtbij[id] = dichtbij[id] ?? false || covers
        }
        var all: [(id: ID, naam: String, isVer: Int)] = []
        for (id, isDichtbij) in dichtbij {
            let isBeschikbaar = try isAdviseur(id, voor: ik, op: today)
            if isBeschikbaar { all.append((id, register.naam(id), isDichtbij ? 0 : 1)) }
        }
        return all.sorted { ($0.isVer, $0.naam, $0.id) < ($1.isVer, $1.naam, $1.id) }.map { ($0.id, $0.naam) }
    }

    /// What a confidential dialogue has against who would do or help with an action: then others would know of it.
    func strijdigheden(
        vertrouwelijk actie: Actie, _ medewerker: ID, at pointer: String = ""
    ) throws(Failure) -> [Complaint] {
        var all: [Complaint] = []
        if actie.eigenaarSoort == .hr {
            all.append(
                Complaint(
                    pointer: pointer + "/eigenaarSoort", code: "vertrouwelijk",
                    detail: "Noem in een vertrouwelijk gesprek wie dit doet, niet heel HR."))
        }
        for (field, id) in [("eigenaarId", actie.eigenaarId), ("steunVanId", actie.steunVanId)] {
            guard let id, try lijn(medewerker, met: id, op: today) else { continue }
            all.append(
                Complaint(
                    pointer: "\(pointer)/\(field)", code: "vertrouwelijk",
                    detail: "De leidinggevende weet niet van dit gesprek; de medewerker kan dit zelf laten lezen."))
        }
        return all
    }

    /// Whether the adviser may write down a talk with this employee: of the werkgebied, or who ever wanted this adviser,
    /// by beginning a confidential talk, answering one, or having them at a talk.
    private func magVastleggen(_ medewerker: ID, adviseur: ID) throws(Failure) -> Bool {
        if try isInWerkgebied(medewerker) { return true }
        return try stored { database throws(DatabaseError) in
            try database.exists(
                """
                select 1 from dialoog d where d.medewerker_id = \(medewerker) and (
                    d.soort = 'vertrouwelijk_hr' and d.gesprekspartner_id = \(adviseur) and (
                        d.aangevraagd_door = 'medewerker'
                        or exists (select 1 from reactie where dialoog_id = d.id and rol = 'medewerker'))
                    or exists (select 1 from deelnemer where dialoog_id = d.id and persoon_id = \(adviseur)
                        and akkoord_medewerker = 1))
                """)
        }
    }

    private func isInDienst(_ persoon: ID) throws(Failure) -> Bool {
        guard let persoon = try register().personen[persoon] else { return false }
        return persoon.inDienst <= today && persoon.uitDienst.map { today <= $0 } ?? true
    }

    private func isAdviseur(_ persoon: ID, voor medewerker: ID, op datum: Day) throws(Failure) -> Bool {
        guard persoon != medewerker, try isInDienst(persoon), try !lijn(medewerker, met: persoon, op: datum),
            try !lijn(medewerker, met: persoon, op: today)
        else { return false }
        return try stored { database throws(DatabaseError) in
            try database.exists("select 1 from rol where medewerker_id = \(persoon) and rol = 'hr_adviseur'")
        }
    }
}
