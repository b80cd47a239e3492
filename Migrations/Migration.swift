/// One frozen step of the schema: its SQL is never changed once released.
package struct Migration: Sendable {
    /// Counts from 1 without gaps; the database's `user_version` after this step.
    package let number: Int
    /// The name of its file without the number and the ending.
    package let name: String
    package let sql: [UInt8]

    /// Makes a step; the product's own stand in `all`, tests make others.
    package init(_ number: Int, _ name: String, _ sql: [UInt8]) {
        self.number = number
        self.name = name
        self.sql = sql
    }
}
