package import Schema

/// What is in the way of something that was asked rightly: cross-field, date, line and reference rules (409).
package struct Conflicts: Error, Equatable {
    package var all: [Complaint]

    package init(_ all: [Complaint]) {
        self.all = all
    }

    /// One thing in the way, at `pointer` in the body.
    package init(_ pointer: String, _ code: String, _ detail: String) {
        all = [Complaint(pointer: pointer, code: code, detail: detail)]
    }

    /// Throws what was collected, when there is something.
    package static func check(_ all: [Complaint]) throws(Conflicts) {
        guard all.isEmpty else { throw Conflicts(all) }
    }
}
