/// A JSON value as it travels in requests and small answers.
public enum Value: Sendable, Equatable {
    case null
    case flag(Bool)
    case integer(Int64)
    /// A JSON number that is no `Int64`, as it was written.
    case fraction(String)
    case text(String)
    case list([Value])
    case object([Member])

    /// One name of an object with its value; the order of members is kept.
    public struct Member: Sendable, Equatable {
        /// The name, as written.
        public let name: String
        /// What stands under the name.
        public let value: Value

        /// Pairs a name with its value.
        public init(_ name: String, _ value: Value) {
            self.name = name
            self.value = value
        }
    }

    /// The value of the member called `name`, when this is an object that has one.
    public subscript(name: String) -> Value? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.isWritten(as: name) }?.value
    }

    /// This value after a merge patch: RFC 7396, recursive, where null removes.
    public func merging(_ patch: Value) -> Value {
        guard case .object(let changes) = patch else { return patch }
        var members: [Member] = []
        if case .object(let own) = self { members = own }
        for change in changes {
            let place = members.firstIndex { $0.name.isWritten(as: change.name) }
            if change.value == .null {
                if let place { members.remove(at: place) }
            } else if let place {
                members[place] = Member(change.name, members[place].value.merging(change.value))
            } else {
                members.append(Member(change.name, Value.null.merging(change.value)))
            }
        }
        return .object(members)
    }
}

extension String {
    /// Whether both are the same octets: `==` would also equate composed and decomposed letters.
    @usableFromInline
    func isWritten(as other: String) -> Bool {
        utf8.count == other.utf8.count && self == other && utf8.elementsEqual(other.utf8)
    }
}
