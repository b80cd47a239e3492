extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }

    /// A whole number.
    public init(integerLiteral value: Int64) { self = .integer(value) }

    /// True or false.
    public init(booleanLiteral value: Bool) { self = .flag(value) }

    /// A list.
    public init(arrayLiteral elements: Value...) { self = .list(elements) }

    /// An object whose members keep the order of writing.
    public init(dictionaryLiteral elements: (String, Value)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }

    /// Null.
    public init(nilLiteral: ()) { self = .null }
}
