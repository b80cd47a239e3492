import Glibc
import Schema

/// The octets of one line of a hot list while its cells are copied in.
///
/// Room is made once for a cell and its name, and then they are copied: five steps of a growing array a cell were half
/// of what HR's page cost. Each cell begins with a separator; whoever takes the line leaves the first one out.
@safe final class LineBuffer {  // The pointer never leaves it, and no copy goes past `capacity`.
    private var start = UnsafeMutablePointer<UInt8>.allocate(capacity: 4096)
    private var capacity = 4096
    private(set) var count = 0

    deinit {
        unsafe start.deallocate()
    }

    /// What was written.
    var octets: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: start, count: count) }

    /// Begins a line anew.
    func clear() { count = 0 }

    /// Changes the first octet, which a separator took.
    func begin(with octet: UInt8) { unsafe start[0] = octet }

    /// Adds an octet.
    func append(_ octet: UInt8) {
        makeRoom(1)
        unsafe start[count] = octet
        count += 1
    }

    /// Adds octets as they are.
    @inline(__always)
    func append(_ octets: UnsafeRawBufferPointer) {
        makeRoom(octets.count)
        unsafe copy(octets)
    }

    /// Adds the name of a member and its text in quotes.
    func append(_ name: borrowing [UInt8], text utf8: UnsafeRawBufferPointer) {
        guard unsafe JSONWriter.isPlain(utf8) else { return unsafe append(name, escaped: utf8) }
        makeRoom(name.count + utf8.count + 2)
        unsafe name.withUnsafeBytes { unsafe copy($0) }
        unsafe start[count] = UInt8(ascii: "\"")
        count += 1
        unsafe copy(utf8)
        unsafe start[count] = UInt8(ascii: "\"")
        count += 1
    }

    /// Adds the name of a member and a value that is JSON already.
    func append(_ name: borrowing [UInt8], value: String) {
        unsafe name.withUnsafeBytes { unsafe append($0) }
        append(value)
    }

    /// Adds a text as it is.
    func append(_ text: String) {
        var text = text
        text.withUTF8 { unsafe append(UnsafeRawBufferPointer($0)) }
    }

    private func append(_ name: borrowing [UInt8], escaped utf8: UnsafeRawBufferPointer) {
        var writer = JSONWriter(reserving: utf8.count * 2)
        unsafe writer.text(utf8: utf8)
        unsafe name.withUnsafeBytes { unsafe append($0) }
        unsafe writer.bytes.withUnsafeBytes { unsafe append($0) }
    }

    @inline(__always)
    private func copy(_ octets: UnsafeRawBufferPointer) {
        guard let from = octets.baseAddress else { return }
        unsafe memcpy(start + count, from, octets.count)
        count += octets.count
    }

    @inline(__always)
    private func makeRoom(_ more: Int) {
        if count + more > capacity { grow(by: more) }
    }

    private func grow(by more: Int) {
        let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: (count + more) * 2)
        unsafe wider.update(from: start, count: count)
        unsafe start.deallocate()
        unsafe start = wider
        capacity = (count + more) * 2
    }
}
