/// In what way support can help: the intervention functions of the behaviour change wheel.
///
/// The wheel is that of Michie, van Stralen and West (2011).
/// They belong to kinds of support, as data: nobody picks them, and they never stand with people. To force and to
/// restrict are left out on purpose.
package enum Gedragsfunctie: String, CaseIterable, Sendable {
    case informeren, overtuigen, belonen, trainen
    case aanpassenOmgeving = "aanpassen_omgeving"
    case voordoen
    case mogelijkMaken = "mogelijk_maken"
}

extension SoortBelemmering {
    /// What can help when this is in the way (DOMAIN.md §3, belemmering).
    package var functies: Set<Gedragsfunctie> {
        switch self {
        case .kanNiet: [.trainen, .voordoen]
        case .krijgtGeenMogelijkheden: [.mogelijkMaken]
        case .weetNiet: [.informeren]
        case .wilNiet: [.overtuigen, .belonen]
        case .durftOfMagNiet: [.aanpassenOmgeving]
        }
    }

    /// The kinds of support of which a function matches.
    package var helpt: [SoortOndersteuning] {
        SoortOndersteuning.allCases.filter { !functies.isDisjoint(with: $0.functies) }
    }
}

extension SoortOndersteuning {
    /// How this kind of support helps; of what is the employee's own, nothing is said.
    package var functies: [Gedragsfunctie] {
        switch self {
        case .werkplekonderzoek: [.informeren, .aanpassenOmgeving]
        case .loopbaantraject: [.informeren, .trainen]
        case .loopbaanorientatie: [.informeren, .overtuigen]
        case .scholing, .trainingZelfleiderschap: [.trainen]
        case .eLearning: [.informeren, .trainen]
        case .evcTraject: [.belonen, .mogelijkMaken]
        case .coaching: [.overtuigen, .trainen]
        case .taakroulatie: [.voordoen, .aanpassenOmgeving, .mogelijkMaken]
        case .functieSplitsen, .minderComplexeFunctie, .werktijdafspraak: [.aanpassenOmgeving, .mogelijkMaken]
        case .minderUren, .deeltijdpensioen, .verlofstuwmeerAfbouwen, .interneMobiliteit, .externeMobiliteit:
            [.mogelijkMaken]
        case .hulpmiddel: [.aanpassenOmgeving, .mogelijkMaken]
        case .werkplekaanpassing: [.aanpassenOmgeving]
        case .verlofinformatie, .pensioenvoorlichting: [.informeren]
        case .atvRuil, .vitaliteitsbudget, .scholingsbudget: [.belonen, .mogelijkMaken]
        case .stage: [.overtuigen, .trainen, .voordoen]
        case .mentorOfCollega: [.overtuigen, .voordoen]
        case .ergocoach: [.informeren, .trainen, .voordoen]
        case .werkoverleg: [.informeren, .aanpassenOmgeving]
        case .overig, .persoonlijkeOndersteuning: []
        }
    }
}
