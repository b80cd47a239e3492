/// A set of choices, one bit for each: made, joined and asked at every request, where a hashed set costs memory each time.
public struct Choices<Element: Choice>: SetAlgebra, Hashable, Sendable {
    @usableFromInline var bits: UInt64 = 0

    /// No choices.
    @inlinable
    public init() {}

    /// The choices of a sequence.
    @inlinable
    public init(_ choices: some Sequence<Element>) {
        for choice in choices { insert(choice) }
    }

    @inlinable
    static func bit(of choice: Element) -> UInt64 {
        assert(Element.allCases.count <= 64, "more than 64 cases")
        return 1 << UInt64(truncatingIfNeeded: choice.place)
    }

    /// Whether there is none.
    @inlinable public var isEmpty: Bool { bits == 0 }
    /// How many there are.
    @inlinable public var count: Int { bits.nonzeroBitCount }

    /// Whether this is one of them.
    @inlinable
    public func contains(_ choice: Element) -> Bool { bits & Self.bit(of: choice) != 0 }

    /// Puts one in.
    @inlinable
    @discardableResult
    public mutating func insert(_ choice: Element) -> (inserted: Bool, memberAfterInsert: Element) {
        defer { bits |= Self.bit(of: choice) }
        return (!contains(choice), choice)
    }

    /// Takes one out.
    @inlinable
    @discardableResult
    public mutating func remove(_ choice: Element) -> Element? {
        defer { bits &= ~Self.bit(of: choice) }
        return contains(choice) ? choice : nil
    }

    /// Puts one in, whatever was there.
    @inlinable
    @discardableResult
    public mutating func update(with choice: Element) -> Element? {
        insert(choice).inserted ? nil : choice
    }

    /// Puts all of the other in.
    @inlinable public mutating func formUnion(_ other: Self) { bits |= other.bits }
    /// Keeps what is in the other too.
    @inlinable public mutating func formIntersection(_ other: Self) { bits &= other.bits }
    /// Keeps what is in one of the two.
    @inlinable public mutating func formSymmetricDifference(_ other: Self) { bits ^= other.bits }

    /// What is in this or in the other.
    @inlinable
    public func union(_ other: Self) -> Self {
        var all = self
        all.formUnion(other)
        return all
    }

    /// What is in both.
    @inlinable
    public func intersection(_ other: Self) -> Self {
        var both = self
        both.formIntersection(other)
        return both
    }

    /// What is in one of the two.
    @inlinable
    public func symmetricDifference(_ other: Self) -> Self {
        var either = self
        either.formSymmetricDifference(other)
        return either
    }

    /// Whether the two have nothing in common.
    @inlinable public func isDisjoint(with other: Self) -> Bool { bits & other.bits == 0 }

    /// Those of which `isIncluded` says so.
    @inlinable
    public func filter(_ isIncluded: (Element) -> Bool) -> Self {
        var some = Self()
        for choice in self where isIncluded(choice) { some.insert(choice) }
        return some
    }
}

extension Choices: Sequence {
    /// Goes through the choices in the order of their cases.
    public struct Iterator: IteratorProtocol {
        @usableFromInline let choices: Choices
        @usableFromInline var rest: Element.AllCases.Iterator

        @inlinable
        init(_ choices: Choices) {
            self.choices = choices
            rest = Element.allCases.makeIterator()
        }

        /// The next one, nil after the last.
        @inlinable
        public mutating func next() -> Element? {
            while let choice = rest.next() {
                if choices.contains(choice) { return choice }
            }
            return nil
        }
    }

    /// Begins at the first.
    @inlinable
    public func makeIterator() -> Iterator { Iterator(self) }

    /// The first in the order of the cases.
    @inlinable
    public var first: Element? {
        var choices = makeIterator()
        return choices.next()
    }
}
