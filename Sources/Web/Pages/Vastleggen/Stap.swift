import Model
import Schema

/// One of the six steps of logging a talk; its raw value stands in the address.
enum Stap: String, CaseIterable {
    case wie, waarover, wensen, afspraken, acties, controle

    /// The keys of the draft that this step asks for.
    var keys: [String] {
        switch self {
        case .wie: ["medewerkerId", "gesprek", "aanleiding"]
        case .waarover: ["onderwerpen", "samenvatting", "horizonBesproken", "volgendGesprekDatum"]
        case .wensen: ["wensen"]
        case .afspraken: ["afspraken"]
        case .acties: ["acties"]
        case .controle: []
        }
    }

    /// The step that asks for what a pointer into the draft names.
    static func asking(_ pointer: String) -> Stap {
        let first = pointer.split(separator: "/").first.map(String.init) ?? ""
        return allCases.first { $0.keys.contains(first) } ?? .wie
    }

    /// The list that can grow on this step.
    var rows: String? {
        switch self {
        case .wensen, .afspraken, .acties: rawValue
        case .wie, .waarover, .controle: nil
        }
    }

    /// The short name in the step indicator and on the check page.
    var title: String { Teksten.text("stap.\(rawValue)") }

    /// The question that heads the page.
    var heading: String { Teksten.text("vastleggen.\(rawValue).kop") }

    /// From 1.
    var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    var next: Stap { Self.allCases[min(number, Self.allCases.count - 1)] }

    var previous: Stap? { number > 1 ? Self.allCases[number - 2] : nil }

    func address(_ concept: String) -> String { "/vastleggen/\(concept)/\(rawValue)" }

    /// The indicator above the page; the author has come as far as this step, or the last one with something in it.
    func indicator(_ concept: String = "", _ inhoud: Value = .object([])) -> HTML {
        let steps = Self.allCases.map { StepIndicator.Step(title: $0.title, address: $0.address(concept)) }
        let filled = Self.allCases.last { !($0.keys.allSatisfy { key in inhoud[key] == nil }) }
        return StepIndicator(steps: steps, current: number, reached: max(number, filled?.number ?? 1)).html
    }
}
