import Schema

/// A complaint about the whole talk, as a sentence with the step where it is repaired.
struct Stapfout {
    let text: String
    let address: String

    /// The sentence as a link to where it is repaired.
    var link: Link { Link(text, to: address) }

    init(_ complaint: Complaint, _ vastlegging: Vastlegging) {
        var complaint = Nakijken.inForm(complaint)
        // Without a day there is no talk at all.
        if complaint.pointer == "/gesprek" {
            complaint = Complaint(pointer: "/gesprek/datum", code: complaint.code, detail: complaint.detail)
        }
        let stap = Stap.asking(complaint.pointer)
        let name = complaint.pointer.split(separator: "/").joined(separator: ".")
        var form = vastlegging.form(stap)
        _ = form.read()
        form.refuse(Complaints(all: [complaint]))
        let place = form.messages.first.map { form.row(of: $0.name ?? "") + $0.text } ?? complaint.detail
        text = "\(stap.title): \(place)"
        address = stap.address(vastlegging.id) + (form.messages.first?.name == nil ? "" : "#\(name)")
    }
}
