import Glibc
import Schema

/// Reads the instant that stands in a small file.
enum ClockFile {
    static func read(_ path: String) -> Instant? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { return nil }
        let text = String(decoding: buffer.prefix(count).prefix { $0 > 0x20 }, as: UTF8.self)
        return Instant(text)
    }
}
