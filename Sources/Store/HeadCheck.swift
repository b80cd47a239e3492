internal import SQLite

/// Compares the database with the heads that were signed outside it.
///
/// The lines are read before the database's snapshot is opened: the chain only grows, so it is never behind them.
struct HeadCheck {
    private let place: AuditPlace
    private let lines: [String]
    private let keys: Set<String>
    private let directory: DataDirectory
    /// Lines that are no heads of ours, or not in order.
    private(set) var faults: [String] = []
    /// What was done in the open: copies that were put back.
    private(set) var notices: [String] = []
    private(set) var fault: AuditFault?
    /// The heads that hold, oldest first.
    private var heads: [SignedHead] = []

    /// `keys` are the public halves to trust; without them those that the place itself names.
    init(_ directory: DataDirectory, _ place: AuditPlace, keys: [String]?) throws(StoreError) {
        self.directory = directory
        self.place = place
        lines = try File.lines(place.heads)
        let trusted = if let keys { keys } else { try File.lines(place.publicKeys) }
        self.keys = Set(trusted)
    }

    /// How many heads were signed.
    var count: Int { lines.count }

    /// Goes through the lines, and then asks the database for each row they name.
    mutating func compare(with database: Database) throws(DatabaseError) {
        readLines()
        let stored = try AuditHead.stored(in: database)
        guard !lines.isEmpty || stored.number == 0 else {
            faults.append("in \(place.directory) staan geen ondertekende koppen van de controleregels")
            return
        }
        try compareRows(with: stored, in: database)
        if fault == nil { findAdditions(to: stored) }
    }

    private mutating func readLines() {
        var previous = SignedHead.none
        for (index, line) in lines.enumerated() {
            defer { previous = SignedHead.fingerprint(Array(line.utf8)) }
            guard let head = SignedHead(line), head.isSigned else {
                faults.append("ondertekende kop \(index + 1) is veranderd")
                continue
            }
            if head.previous != previous { faults.append("voor ondertekende kop \(index + 1) ontbreekt er een") }
            guard keys.contains(head.key) else {
                faults.append("ondertekende kop \(index + 1) heeft een onbekende sleutel")
                continue
            }
            take(head, index)
        }
    }

    private mutating func take(_ head: SignedHead, _ index: Int) {
        switch head.reason {
        case .opnieuw:
            faults.append(
                "de ondertekende koppen beginnen opnieuw op \(head.at), bij controleregel \(head.head.number)")
        case .afwijking:
            faults.append("de controleregels veranderden terwijl de dienst stilstond, voor \(head.at)")
        case .overgang:
            notices.append("controleregels tot en met \(head.head.number) zijn van voor het ondertekenen")
        case .teruggezet:
            heads.removeAll { $0.head.number >= head.head.number }
            notices.append("op \(head.at) is een kopie teruggezet die reikte tot controleregel \(head.head.number - 1)")
        case .begin, .uur, .start, .stop: break
        }
        heads.append(head)
    }

    /// The rows named by heads, from the first on: between the last that fits and the first that does not it went wrong.
    private mutating func compareRows(with stored: AuditHead, in database: Database) throws(DatabaseError) {
        var good: Int64 = 0
        for head in heads.sorted(by: { $0.head.number < $1.head.number }) where head.head.number > 0 {
            let number = head.head.number
            if number > stored.number {
                fault = AuditFault(
                    number: stored.number + 1,
                    reason: "de regel ontbreekt: op \(head.at) is regel \(number) ondertekend. De staart is weg, er"
                        + " staat een oude kopie, of de keten is na regel \(good) opnieuw gemaakt")
                return
            }
            let hash = try database.first("select hash from audit where volgnummer = \(number)") { $0.bytes(0) }
            guard hash == head.head.hash else {
                fault = AuditFault(
                    number: good + 1,
                    reason:
                        "vanaf hier tot en met regel \(number) is de keten een andere dan op \(head.at) is ondertekend")
                return
            }
            good = number
        }
    }

    /// Rows that came in while nobody of ours could have written them.
    private mutating func findAdditions(to stored: AuditHead) {
        guard let last = heads.last, last.reason.endsQuietly, last.head.number < stored.number,
            // A process that has the database open, or died while it had, may have written since; or one came and went.
            !directory.isOpen, (try? File.lines(place.heads))?.count == lines.count
        else { return }
        fault = AuditFault(number: last.head.number + 1, reason: "de regel kwam erbij terwijl de dienst stilstond")
    }
}
