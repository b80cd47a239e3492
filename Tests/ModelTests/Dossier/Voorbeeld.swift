import Schema

@testable import Model

/// Records for rules: plain ones, of one Wednesday, with what a test changes.
enum Voorbeeld {
    static let vandaag = Day("2026-11-18") ?? .first
    static let nu = Instant("2026-11-18T09:00:00.000Z") ?? .first
    static let medewerker = ID.make(at: nu)
    static let gesprekspartner = ID.make(at: nu)

    static func actie(_ change: (inout Actie) -> Void = { _ in }) -> Actie {
        var actie = Actie(
            id: .make(at: nu), dialoogId: .make(at: nu), medewerkerId: medewerker, afspraakId: nil,
            voortgekomenUitId: nil, omschrijving: "Rooster bekijken.", soortOndersteuning: nil, eigenaarSoort: .persoon,
            eigenaarId: medewerker, steunVanId: nil, alsDan: nil, streefdatumEerst: vandaag.adding(days: 10),
            streefdatumNu: vandaag.adding(days: 10), gestartDatum: nil, gereedDatum: nil, vastgelopenSinds: nil,
            vervallenDatum: nil, vervallenDoorId: nil, status: .open, hrDelen: .nee, gedeeldDatum: nil,
            auteurId: medewerker,
            aangemaaktOp: nu, gewijzigdOp: nu, revisie: 1, eigenaarNaam: "", eigenaarRol: nil, steunVanNaam: nil,
            eigenaarUitDienst: false, vervallenReden: nil,
            teLaat: false, dagenTeLaat: 0, bijstellingen: [], belemmeringen: [], voortgang: [], voorzieningen: [],
            toegestaneHandelingen: [])
        change(&actie)
        return actie
    }

    static func afspraak(_ change: (inout Afspraak) -> Void = { _ in }) -> Afspraak {
        var afspraak = Afspraak(
            id: .make(at: nu), dialoogId: .make(at: nu), soort: .ontwikkelafspraak, tekst: "Meelopen.", versie: 1,
            horizonMaanden: nil, medewerkerDoet: "Meldt zich aan.", werkgeverDoet: "Regelt vervanging.",
            maatwerk: false, maatwerkToelichting: nil, keerzijdeBesproken: false, bedragEurocent: nil, uren: nil,
            bron: nil, evaluatieDatum: nil, status: .voorstel, auteurId: nil, aangemaaktOp: nu, gewijzigdOp: nu,
            revisie: 1, bevestigingen: [], evaluaties: [], toegestaneHandelingen: [])
        change(&afspraak)
        return afspraak
    }

    static func bevestiging(_ zijde: Zijde, _ versie: Int64) -> Bevestiging {
        Bevestiging(
            id: .make(at: nu), afspraakId: .make(at: nu), medewerkerId: medewerker, rol: zijde, versie: versie,
            aangemaaktOp: nu)
    }

    static func dialoog(_ change: (inout Dialoog) -> Void = { _ in }) -> Dialoog {
        var dialoog = Dialoog(
            id: .make(at: nu), medewerkerId: medewerker, gesprekspartnerId: gesprekspartner, soort: .individueel,
            wijze: .achteraf, aanleiding: .gesprekscyclus, aangevraagdDoor: .gesprekspartner, sjabloonCode: "kort",
            sjabloonVersie: 1, status: .gevoerd, uitgenodigdOp: nil, gevoerdDatum: vandaag, onderwerpen: [],
            horizonBesproken: nil,
            vastgesteldOp: nil, metKanttekening: false, bevestigdActueelDatum: nil, correcties: 0, afgerondDatum: nil,
            afsluitReden: nil, volgendGesprekDatum: nil, vervolgOpId: nil, herinnerdOp: nil, wisDatum: nil,
            auteurId: nil,
            aangemaaktOp: nu, gewijzigdOp: nu, revisie: 1,
            medewerkerNaam: "", gesprekspartnerNaam: "", fase: nil,
            voorgesteldVolgendGesprekDatum: nil, verlooptDatum: nil, vervolgDialoogId: nil, afsluiting: nil,
            overgegaan: [], ingediendDoor: [], uitnodiging: nil, gesprekken: [],
            samenvatting: nil, reacties: [], correctieWachtOp: [], bevestigdActueel: [], bevestigdActueelDatums: [],
            wensen: [], afspraken: [], acties: [], teEvalueren: [], verklaring: nil, toegestaneHandelingen: [], refs: []
        )
        change(&dialoog)
        return dialoog
    }

    static func reactie(_ zijde: Zijde, _ soort: SoortReactie, _ versie: Int64 = 0) -> Reactie {
        Reactie(
            id: .make(at: nu), dialoogId: .make(at: nu), medewerkerId: medewerker, rol: zijde, reactie: soort,
            opmerking: nil, versie: versie, correctie: 0, aangemaaktOp: nu)
    }

    static func wens(_ change: (inout Wens) -> Void = { _ in }) -> Wens {
        var wens = Wens(
            id: .make(at: nu), dialoogId: .make(at: nu), onderwerp: nil, wens: "Vaste dagen.", antwoord: nil,
            toelichting: nil, antwoordVerwachtDatum: nil, afspraakId: nil, auteurId: medewerker,
            beantwoordDoorId: nil, beantwoordOp: nil, aangemaaktOp: nu)
        change(&wens)
        return wens
    }
}

extension [Complaint] {
    /// Each fault as `pointer code`.
    var kort: [String] { map { "\($0.pointer) \($0.code)" } }
}

/// What a rule found in the way; empty when nothing was.
func strijdigheden(_ body: () throws(Conflicts) -> some Any) -> [String] {
    do throws(Conflicts) {
        _ = try body()
        return []
    } catch {
        return error.all.kort
    }
}
