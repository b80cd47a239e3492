package import Schema

/// The head of a dialogue: what the gate asks of it and what an action's own rules do, a quarter of its fields.
package struct Dialoogkop: Entity, Equatable {
    package let id: ID
    package let medewerkerId: ID
    package let gesprekspartnerId: ID
    package let soort: SoortDialoog
    package let aangevraagdDoor: Zijde
    package let status: StatusDialoog
    package let uitgenodigdOp: Instant?
    package let gevoerdDatum: Day?
    package let vastgesteldOp: Instant?
    package let afgerondDatum: Day?
    package let afsluitReden: Afsluitreden?
    package let vervolgOpId: ID?
    package let aangemaaktOp: Instant

    package static let shape = Shape(
        "Dialoogkop", table: "dialoog", Dialoogkop.init, veld(Dialoog.id, \.id),
        veld(Dialoog.medewerkerId, \.medewerkerId), veld(Dialoog.gesprekspartnerId, \.gesprekspartnerId),
        veld(Dialoog.soort, \.soort), veld(Dialoog.aangevraagdDoor, \.aangevraagdDoor),
        veld(Dialoog.status, \.status), veld(Dialoog.uitgenodigdOp, \.uitgenodigdOp),
        veld(Dialoog.gevoerdDatum, \.gevoerdDatum), veld(Dialoog.vastgesteldOp, \.vastgesteldOp),
        veld(Dialoog.afgerondDatum, \.afgerondDatum), veld(Dialoog.afsluitReden, \.afsluitReden),
        veld(Dialoog.vervolgOpId, \.vervolgOpId), veld(Dialoog.aangemaaktOp, \.aangemaaktOp))

    /// The same field as of the whole.
    private static func veld<Stored>(
        _ veld: Field<Dialoog, Stored>, _ path: any KeyPath<Dialoogkop, Stored> & Sendable
    ) -> Field<Dialoogkop, Stored> {
        Field(veld.name, path, veld.kind, veld.meaning, veld.access, part: veld.part)
    }
}

/// A dialogue, whole or only its head.
package protocol HeeftDialoogkop: Sendable {
    var kop: Dialoogkop { get }
}

extension Dialoogkop: HeeftDialoogkop {
    package var kop: Dialoogkop { self }
}

extension Dialoog: HeeftDialoogkop {
    package var kop: Dialoogkop {
        Dialoogkop(
            id: id, medewerkerId: medewerkerId, gesprekspartnerId: gesprekspartnerId, soort: soort,
            aangevraagdDoor: aangevraagdDoor, status: status, uitgenodigdOp: uitgenodigdOp, gevoerdDatum: gevoerdDatum,
            vastgesteldOp: vastgesteldOp, afgerondDatum: afgerondDatum, afsluitReden: afsluitReden,
            vervolgOpId: vervolgOpId, aangemaaktOp: aangemaaktOp)
    }
}

extension HeeftDialoogkop {
    /// The last day on which who took part may read this; nil while it is not settled.
    package var deelnemersTotEnMet: Day? {
        (kop.vastgesteldOp?.day ?? kop.afgerondDatum)?.adding(days: Dialoog.dagenDeelnemer)
    }

    /// The day of the first talk, or before that the day on which the dialogue was begun.
    package var begonnenDatum: Day { kop.gevoerdDatum ?? kop.aangemaaktOp.day }

    /// Whether the partner still writes the invitation: until it is sent the employee knows of it, and sees no more.
    ///
    /// What follows on an earlier dialogue may carry what runs on: that is the employee's from the first moment.
    package var isVoorUitnodiging: Bool {
        let kop = kop
        return kop.aangevraagdDoor == .gesprekspartner && kop.uitgenodigdOp == nil && kop.gevoerdDatum == nil
            && kop.vervolgOpId == nil
    }
}
