package import Schema

/// The parts of a record that a caller may or may not see; a field of a hidden part is absent and can't be changed.
extension Part {
    /// What everybody sees who may know that the record exists.
    package static let algemeen = Part(rawValue: 1)
    /// Why the dialogue was started: for the employee and the partner only (DOMAIN.md §3, aanleiding).
    package static let aanleiding = Part(rawValue: 1 << 1)
    /// What was said: summary, wishes, agreements, topics.
    package static let inhoud = Part(rawValue: 1 << 2)
    /// An action's text, dates and status: all that its owner, its supporter and HR get to see.
    package static let actieKern = Part(rawValue: 1 << 3)
    /// What surrounds an action in the dialogue: notes, the agreement it belongs to, the plan for when it gets hard.
    package static let actieRest = Part(rawValue: 1 << 4)
    /// The names that were given to parts in a nested body; only in the answer to that body.
    package static let refs = Part(rawValue: 1 << 5)
    /// What can help with an action that is stuck: for the two who hold the dialogue, and for who just said it is.
    package static let hulp = Part(rawValue: 1 << 7)
    /// Why words change that were settled: in a change only, and kept beside the record.
    package static let reden = Part(rawValue: 1 << 8)
    /// Personal data of an employee beyond the name: for the employee, HR and the connected system.
    package static let persoonsgegevens = Part(rawValue: 1 << 6)
}
