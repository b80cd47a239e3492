import Glibc

/// A system call without which a server cannot start, and what the kernel said.
package struct ServerError: Error, Equatable, CustomStringConvertible {
    /// The system call.
    package let function: String
    /// Its errno.
    package let number: Int32

    init(_ function: String, _ number: Int32 = errno) {
        self.function = function
        self.number = number
    }

    package var description: String { "\(function): \(String(cString: strerror(number)))" }
}
