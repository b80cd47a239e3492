/// An enumeration of names, told apart by the place in its list.
///
/// Swift hashes what has a raw value by that value, here by every letter: sets and dictionaries are asked at each request.
public protocol Choice: Hashable, CaseIterable, RawRepresentable<String>, Sendable {}

extension Choice {
    /// The place among all cases, of which there are 256 at most.
    @inlinable
    public var place: Int {
        assert(MemoryLayout<Self>.size <= 1, "more than 256 cases")
        // A case without a value is its number; the only case of an enumeration takes no room at all.
        return unsafe withUnsafeBytes(of: self) { unsafe $0.first.map { Int($0) } ?? 0 }
    }

    /// Hashes the place.
    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(UInt8(truncatingIfNeeded: place)) }
}
