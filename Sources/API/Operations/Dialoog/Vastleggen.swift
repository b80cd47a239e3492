import Model
import SQLite
import Schema
import Store

/// Logging a whole talk at once: afterwards by one of the two, or taken over from an older file by a connected system.
enum Vastleggen {
    static let maak = Operation.make(
        .maakDialoog, "Legt een gevoerd gesprek vast met alles wat eruit kwam, in één keer of helemaal niet.",
        .new(NieuweDialoog.shape), .made(Dialoog.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.maakDialoog)
        try call.precondition()
        return try call.legVast(try call.body(), .maakDialoog, parts)
    }
}

extension Call {
    /// Writes a whole talk; pointers in faults are those of `body`.
    func legVast(_ body: Value, _ handeling: Handeling, _ parts: Part) throws(Failure) -> Answer {
        let id = ID.make(at: now)
        var talk = try GelezenGesprek(body, given: GelezenGesprek.Server(dialoogId: id, now: now))
        var conflicts = talk.nieuw.strijdigheden(gesprekDatum: talk.datum, vandaag: today)
        let partijen = try partijen(talk.nieuw, talk.datum, &conflicts)
        conflicts += talk.verbind() + talk.zonderAfspraak
        for (teksten, rij) in talk.teksten {
            let lezers = if let actie = rij as? Actie { try lezers(van: actie, partijen) } else { try lezers(rij) }
            conflicts += taalbezwaren(teksten, lezers)
        }
        if let partijen { try schrijfToe(&talk, partijen, &conflicts) }
        let oud = try vervolgOp(talk, partijen, &conflicts)
        try check(conflicts)
        guard let partijen else { throw .forbidden }
        var dialoog = try dialoog(id, talk, partijen)
        dialoog.vervolgOpId = oud?.id
        try bewaar(talk, dialoog, partijen, handeling)
        if let oud { try neemMee(oud, naar: id, handeling) }
        return try antwoord(dialoog, parts.union(.refs), status: 201, refs: talk.refs)
    }

    /// What this talk follows on; only the two themselves and their deputies take along what runs.
    private func vervolgOp(
        _ talk: GelezenGesprek, _ partijen: Partijen?, _ conflicts: inout [Complaint]
    ) throws(Failure) -> Dialoog? {
        guard let partijen, partijen.auteur != nil else { return nil }
        return try vervolgOp(talk.nieuw.vervolgOpId, talk.nieuw.aanleiding, partijen, talk.datum, &conflicts)
    }

    /// Names authors, owners and who answered, and holds every part against its rules.
    private func schrijfToe(
        _ talk: inout GelezenGesprek, _ partijen: Partijen, _ conflicts: inout [Complaint]
    ) throws(Failure) {
        talk.samenvatting?.auteurId = partijen.auteur
        talk.samenvatting?.auteurRol = partijen.zijde
        for index in talk.afspraken.indices { talk.afspraken[index].auteurId = partijen.auteur }
        for index in talk.wensen.indices {
            let place = "/wensen/\(index)"
            talk.wensen[index].auteurId = partijen.auteur
            conflicts += talk.wensen[index].strijdigheden(at: place)
            conflicts += talk.wensen[index].strijdigheden(
                door: partijen.zijde, van: nil, medewerker: partijen.medewerker, at: place)
            guard talk.wensen[index].antwoord != nil else { continue }
            talk.wensen[index].beantwoordDoorId = partijen.auteur ?? partijen.gesprekspartner
            talk.wensen[index].beantwoordOp = now
        }
        for index in talk.acties.indices {
            let place = "/acties/\(index)"
            talk.acties[index].medewerkerId = partijen.medewerker
            talk.acties[index].auteurId = partijen.auteur
            conflicts += talk.acties[index].strijdigheden(
                door: partijen.zijde, gesprekDatum: talk.datum, at: place)
            conflicts += try strijdigheden(personenVan: talk.acties[index], at: place)
            if talk.nieuw.soort == .vertrouwelijkHr {
                conflicts += try strijdigheden(vertrouwelijk: talk.acties[index], partijen.medewerker, at: place)
            }
        }
    }

    private func dialoog(_ id: ID, _ talk: GelezenGesprek, _ partijen: Partijen) throws(Failure) -> Dialoog {
        let nieuw = talk.nieuw
        let given: [Given<Dialoog>] = [
            Dialoog.id.given(id), Dialoog.medewerkerId.given(partijen.medewerker),
            Dialoog.gesprekspartnerId.given(partijen.gesprekspartner), Dialoog.soort.given(nieuw.soort),
            Dialoog.wijze.given(nieuw.wijze == .achteraf ? .achteraf : .overgenomen),
            Dialoog.aanleiding.given(
                nieuw.aanleiding ?? (partijen.zijde == .medewerker ? .eigenInitiatief : .gesprekscyclus)),
            Dialoog.aangevraagdDoor.given(partijen.zijde ?? .gesprekspartner),
            Dialoog.sjabloonCode.given(Sjabloon.kort.code), Dialoog.sjabloonVersie.given(Sjabloon.kort.versie),
            Dialoog.status.given(.gevoerd), Dialoog.gevoerdDatum.given(talk.datum),
            Dialoog.onderwerpen.given(nieuw.onderwerpen), Dialoog.horizonBesproken.given(nieuw.horizonBesproken),
            Dialoog.metKanttekening.given(false), Dialoog.volgendGesprekDatum.given(nieuw.volgendGesprekDatum),
            Dialoog.auteurId.given(partijen.auteur), Dialoog.aangemaaktOp.given(now),
            Dialoog.gewijzigdOp.given(now), Dialoog.revisie.given(1),
        ]
        return try Failure.reading { () throws(Complaints) in try Dialoog.shape.create(.object([]), given) }
    }

    private func bewaar(
        _ talk: GelezenGesprek, _ dialoog: Dialoog, _ partijen: Partijen, _ handeling: Handeling
    ) throws(Failure) {
        try stored { database throws(DatabaseError) in
            try Tables.dialogen.insert(dialoog, in: database)
            if let samenvatting = talk.samenvatting { try Tables.samenvattingen.insert(samenvatting, in: database) }
        }
        try noemStatus(dialoog)
        try voegToe(talk.gesprek, dialoog)
        try ledger(handeling, "dialoog", dialoog.id, dialoog.revisie)
        for afspraak in talk.afspraken { try voegToe(handeling, afspraak) }
        for actie in talk.acties { try voegToe(handeling, actie) }
        try stored { database throws(DatabaseError) in
            for wens in talk.wensen { try Tables.wensen.insert(wens, in: database) }
        }
        try zegAkkoord(talk, dialoog, partijen)
    }

    /// Who sends a talk agrees with what was sent, and confirms the agreements that can be confirmed.
    ///
    /// A deputy speaks for nobody's agreement.
    private func zegAkkoord(_ talk: GelezenGesprek, _ dialoog: Dialoog, _ partijen: Partijen) throws(Failure) {
        guard let auteur = partijen.auteur, let zijde = partijen.zijde,
            auteur == dialoog.medewerkerId || auteur == dialoog.gesprekspartnerId
        else { return }
        let reactie = try Failure.reading { () throws(Complaints) in
            try Reactie.shape.create(
                .object([]),
                [
                    Reactie.id.given(.make(at: now)), Reactie.dialoogId.given(dialoog.id),
                    Reactie.medewerkerId.given(auteur), Reactie.rol.given(zijde), Reactie.reactie.given(.akkoord),
                    Reactie.versie.given(talk.samenvatting?.versie ?? 0), Reactie.aangemaaktOp.given(now),
                ])
        }
        try stored { database throws(DatabaseError) in try Tables.reacties.insert(reactie, in: database) }
        for afspraak in talk.afspraken where afspraak.nodigVoorBevestiging.isEmpty {
            try tekenAan(afspraak, zijde, auteur)
        }
    }
}
