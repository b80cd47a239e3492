import Model
import Schema

/// The two who held a talk that is being logged, and who logs it.
struct Partijen {
    let medewerker: ID
    let gesprekspartner: ID
    /// On which side the sender stands; nil for a connected system.
    let zijde: Zijde?
    /// The person who sends; nil for a connected system.
    let auteur: ID?
}

/// Between whom a talk is, as a body names them.
struct Opgave {
    let medewerkerId: ID?
    let gesprekspartnerId: ID?
}

extension Call {
    /// Who held this talk; nil when something is in the way, which is then among the conflicts.
    ///
    /// The line must hold on the day of the talk. Somebody who does not exist and somebody of another manager look
    /// the same.
    func partijen(
        _ nieuw: NieuweDialoog, _ datum: Day, _ conflicts: inout [Complaint]
    ) throws(Failure) -> Partijen? {
        do throws(Failure) {
            let who = try caller()
            guard let ik = who.medewerkerId else {
                guard nieuw.soort == .individueel else {
                    throw .conflict(
                        "/soort", "niet_overnemen", "Een vertrouwelijk gesprek neemt een koppeling niet over.")
                }
                return try overgenomen(nieuw, datum)
            }
            guard nieuw.wijze == .achteraf else {
                throw .conflict("/wijze", "alleen_koppeling", "Overnemen uit een ouder dossier doet een koppeling.")
            }
            let isEigen = nieuw.medewerkerId.map { $0 == ik } ?? who.rollen.contains(.medewerker)
            let opgave = Opgave(medewerkerId: nieuw.medewerkerId, gesprekspartnerId: nieuw.gesprekspartnerId)
            if nieuw.soort == .vertrouwelijkHr { return try vertrouwelijk(opgave, datum, ik, who) }
            // An adviser as such logs what is held in confidence, and nothing else.
            guard who.rollen != [.hrAdviseur] else { throw .forbidden }
            return isEigen ? try vanMijzelf(opgave, datum, ik, who) : try vanEenAnder(opgave, datum, ik, who)
        } catch {
            guard case .conflict(let complaints) = error else { throw error }
            conflicts += complaints
            return nil
        }
    }

    /// An employee with the partner in line on `datum`.
    func vanMijzelf(
        _ opgave: Opgave, _ datum: Day, _ ik: ID, _ who: Caller
    ) throws(Failure) -> Partijen {
        guard who.rollen.contains(.medewerker) else {
            throw .conflict("/medewerkerId", "eigen_gesprek", "Voor je eigen gesprek kom je hier als medewerker.")
        }
        let partner = try partner(van: ik, opgave.gesprekspartnerId, datum)
        return Partijen(medewerker: ik, gesprekspartner: partner, zijde: .medewerker, auteur: ik)
    }

    /// Somebody in line with the caller on `datum`, or with whom the caller stands in for.
    func vanEenAnder(
        _ opgave: Opgave, _ datum: Day, _ ik: ID, _ who: Caller
    ) throws(Failure) -> Partijen {
        guard who.rollen.contains(.gesprekspartner) else {
            throw .conflict("/medewerkerId", "alleen_eigen_gesprek", "Dit kan alleen voor je eigen gesprek.")
        }
        guard let medewerker = opgave.medewerkerId else {
            throw .conflict("/medewerkerId", "medewerker_nodig", "Zeg met wie het gesprek is.")
        }
        if opgave.gesprekspartnerId == nil || opgave.gesprekspartnerId == ik, try lijn(medewerker, met: ik, op: datum) {
            return Partijen(medewerker: medewerker, gesprekspartner: ik, zijde: .gesprekspartner, auteur: ik)
        }
        var partner = opgave.gesprekspartnerId
        if partner == nil { partner = try gesprekspartner(van: medewerker, op: datum) }
        guard let partner, try neemtWaar(ik, voor: partner), try lijn(medewerker, met: partner, op: datum) else {
            throw .conflict(
                "/medewerkerId", "niet_in_lijn", "Op die dag was of ben je niet de gesprekspartner.")
        }
        return Partijen(medewerker: medewerker, gesprekspartner: partner, zijde: .gesprekspartner, auteur: ik)
    }

    /// An older file may tell of a time before the lines that are known, when it names the partner.
    private func overgenomen(_ nieuw: NieuweDialoog, _ datum: Day) throws(Failure) -> Partijen {
        guard nieuw.wijze == .overgenomen else {
            throw .conflict("/wijze", "alleen_overgenomen", "Een koppeling kan alleen oudere dialogen overnemen.")
        }
        let personen = try register().personen
        guard let medewerker = nieuw.medewerkerId, personen[medewerker] != nil else {
            throw .conflict("/medewerkerId", "onbekende_persoon", "Zeg van welke bekende medewerker dit is.")
        }
        if let partner = nieuw.gesprekspartnerId {
            guard personen[partner] != nil, partner != medewerker else {
                throw .conflict("/gesprekspartnerId", "onbekende_persoon", "Deze gesprekspartner is niet bekend.")
            }
            return Partijen(medewerker: medewerker, gesprekspartner: partner, zijde: nil, auteur: nil)
        }
        let partner = try partner(van: medewerker, nil, datum)
        return Partijen(medewerker: medewerker, gesprekspartner: partner, zijde: nil, auteur: nil)
    }

    private func partner(van medewerker: ID, _ gegeven: ID?, _ datum: Day) throws(Failure) -> ID {
        var partner = gegeven
        if partner == nil { partner = try gesprekspartner(van: medewerker, op: datum) }
        guard let partner, try lijn(medewerker, met: partner, op: datum) else {
            throw .conflict(
                "/gesprekspartnerId", "niet_in_lijn", "Op die dag was of is dit niet de gesprekspartner.")
        }
        return partner
    }
}
