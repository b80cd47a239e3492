import Schema
import Testing

@testable import Model

@Suite struct DialoogregelsTests {
    @Test func `one answer settles nothing, two do`() {
        var dialoog = Voorbeeld.dialoog { $0.reacties = [Voorbeeld.reactie(.medewerker, .akkoord)] }
        #expect(dialoog.beantwoord(op: Voorbeeld.nu).status == .gevoerd)
        dialoog.reacties.append(Voorbeeld.reactie(.gesprekspartner, .gezien))
        let next = dialoog.beantwoord(op: Voorbeeld.nu)
        #expect(next.status == .vastgesteld)
        #expect(next.vastgesteldOp == Voorbeeld.nu)
        #expect(!next.metKanttekening)
    }

    @Test func `the last answer of a side counts`() {
        let dialoog = Voorbeeld.dialoog {
            $0.reacties = [
                Voorbeeld.reactie(.medewerker, .akkoord), Voorbeeld.reactie(.medewerker, .nietAkkoord),
                Voorbeeld.reactie(.gesprekspartner, .akkoord),
            ]
        }
        #expect(dialoog.beantwoord(op: Voorbeeld.nu).metKanttekening)
    }

    @Test(arguments: Aanleiding.allCases) func `a signal is forgotten when the record is settled`(
        aanleiding: Aanleiding
    ) {
        let dialoog = Voorbeeld.dialoog {
            $0.aanleiding = aanleiding
            $0.reacties = [Voorbeeld.reactie(.medewerker, .akkoord), Voorbeeld.reactie(.gesprekspartner, .akkoord)]
        }
        let isSignal = [.meldfrequentie, .verzuimduur, .frequentMiddellang].contains(aanleiding)
        #expect(dialoog.beantwoord(op: Voorbeeld.nu).aanleiding == (isSignal ? .opUitnodiging : aanleiding))
    }

    @Test func `a wish without an answer blocks only that everything is done`() {
        let wens = Voorbeeld.wens()
        let dialoog = Voorbeeld.dialoog { $0.wensen = [wens] }
        #expect(dialoog.belet(.allesAfgerond).kort == ["/wensen/\(wens.id.text) staat_nog_open"])
        #expect(dialoog.belet(.geenVervolgNodig).isEmpty)
        #expect(dialoog.belet(.uitDienst).kort == ["/reden niet_door_mensen"])
    }

    @Test func `the next talk lies ahead`() {
        let dialoog = Voorbeeld.dialoog { $0.status = .vastgesteld }
        let gisteren = Voorbeeld.vandaag.adding(days: -1)
        let found = strijdigheden { () throws(Conflicts) in
            try dialoog.afgesloten(.geenVervolgNodig, op: Voorbeeld.vandaag, volgende: gisteren)
        }
        #expect(found == ["/volgendGesprekDatum in_het_verleden"])
    }
}

@Suite struct AfspraakregelsTests {
    @Test(arguments: SoortAfspraak.allCases) func `each kind asks what the field says`(soort: SoortAfspraak) {
        let afspraak = Voorbeeld.afspraak { $0.soort = soort }
        let expected: [SoortAfspraak: [String]] = [
            .flexibiliteitsafspraak: ["/keerzijdeBesproken nodig_voor_bevestiging"],
            .beloningsafspraak: ["/maatwerkToelichting nodig_voor_bevestiging"],
        ]
        #expect(afspraak.nodigVoorBevestiging.kort == expected[soort] ?? [])
    }

    @Test func `other words are a next version, another date is not`() {
        let afspraak = Voorbeeld.afspraak { $0.status = .overeengekomen }
        var woorden = afspraak
        woorden.uren = 2_400
        #expect(afspraak.gewijzigd(woorden).versie == 2)
        #expect(afspraak.gewijzigd(woorden).status == .voorstel)
        var datum = afspraak
        datum.evaluatieDatum = Voorbeeld.vandaag
        #expect(afspraak.gewijzigd(datum) == datum)
    }

    @Test func `a confirmation of an older version does not count`() throws {
        let afspraak = Voorbeeld.afspraak {
            $0.versie = 2
            $0.bevestigingen = [Voorbeeld.bevestiging(.medewerker, 1)]
        }
        #expect(try afspraak.bevestigd(door: .gesprekspartner, versie: 2).status == .voorstel)
        #expect(try afspraak.bevestigd(door: .medewerker, versie: 2).status == .voorstel)
    }

    @Test(arguments: Afloop.allCases) func `an end fits what it was`(afloop: Afloop) {
        let voorstel = strijdigheden { () throws(Conflicts) in try Voorbeeld.afspraak().afgerond(afloop) }
        #expect(voorstel == (afloop == .vervallen ? [] : ["/status niet_overeengekomen"]))
        let agreed = Voorbeeld.afspraak { $0.status = .overeengekomen }
        #expect((try? agreed.afgerond(afloop))?.status.rawValue == afloop.rawValue)
    }
}

@Suite struct WensregelsTests {
    @Test(arguments: AntwoordWens.allCases) func `an answer is explained unless it is yes`(antwoord: AntwoordWens) {
        let wens = Voorbeeld.wens { $0.antwoord = antwoord }
        let expected: [AntwoordWens: [String]] = [
            .ja: [], .deels: ["/toelichting toelichting_nodig"], .nee: ["/toelichting toelichting_nodig"],
            .nogNiet: ["/toelichting toelichting_nodig", "/antwoordVerwachtDatum datum_nodig"],
        ]
        #expect(wens.strijdigheden().kort == expected[antwoord])
    }

    @Test func `a partner corrects only what the partner wrote`() {
        let vorige = Voorbeeld.wens { $0.auteurId = Voorbeeld.gesprekspartner }
        var wens = vorige
        wens.wens = "Vaste werkdagen."
        let ik = Voorbeeld.medewerker
        #expect(wens.strijdigheden(door: .gesprekspartner, van: vorige, medewerker: ik).isEmpty)
        #expect(wens.strijdigheden(door: .medewerker, van: vorige, medewerker: ik).isEmpty)
        var eigen = vorige
        eigen.auteurId = ik
        #expect(
            wens.strijdigheden(door: .gesprekspartner, van: eigen, medewerker: ik).kort == ["/wens alleen_medewerker"])
    }
}

@Suite struct ActieregelsTests {
    @Test func `lateness stops when it is done`() {
        let late = Voorbeeld.vandaag.adding(days: 13)
        #expect(Voorbeeld.actie().dagenTeLaat(op: late) == 3)
        #expect(Voorbeeld.actie { $0.status = .looptVast }.dagenTeLaat(op: late) == 3)
        #expect(Voorbeeld.actie { $0.status = .gereed }.dagenTeLaat(op: late) == 0)
        #expect(Voorbeeld.actie().dagenTeLaat(op: Voorbeeld.vandaag) == 0)
    }

    @Test func `going on keeps the day of the start`() {
        let begin = Voorbeeld.vandaag
        let stuck = Voorbeeld.actie().gestart(op: begin).vastgelopen(op: begin.adding(days: 2))
        #expect(stuck.vastgelopenSinds == begin.adding(days: 2))
        let on = stuck.gestart(op: begin.adding(days: 5))
        #expect(on.gestartDatum == begin)
        #expect(on.vastgelopenSinds == nil)
    }

    @Test func `personal support is the employee's own in everything`() {
        let actie = Voorbeeld.actie {
            $0.soortOndersteuning = .persoonlijkeOndersteuning
            $0.eigenaarId = Voorbeeld.gesprekspartner
            $0.steunVanId = Voorbeeld.medewerker
            $0.hrDelen = .voorgesteld
        }
        #expect(
            actie.strijdigheden(door: .gesprekspartner, gesprekDatum: Voorbeeld.vandaag).kort == [
                "/soortOndersteuning alleen_medewerker", "/eigenaarId alleen_medewerker",
                "/steunVanId alleen_medewerker", "/hrDelen niet_met_hr",
            ])
    }

    @Test func `nobody but the employee shares with HR, a connected system neither`() {
        let actie = Voorbeeld.actie { $0.hrDelen = .gedeeld }
        let dag = Voorbeeld.vandaag
        #expect(actie.strijdigheden(door: .medewerker, gesprekDatum: dag).isEmpty)
        #expect(actie.strijdigheden(door: .gesprekspartner, gesprekDatum: dag).kort == ["/hrDelen medewerker_beslist"])
        #expect(actie.strijdigheden(door: nil, gesprekDatum: dag).kort == ["/hrDelen medewerker_beslist"])
    }
}
