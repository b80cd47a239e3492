import CLinux
import Glibc

/// Compresses octets as they come (RFC 1952), with the zlib of the system.
///
/// The library is opened at run time: every Debian has it, for dpkg needs it, but not its header, and without it all
/// answers go as they are. One thread at a time.
package final class Gzip {
    private typealias Initialise =
        @convention(c) (
            UnsafeMutablePointer<zlib_stream>, Int32, Int32, Int32, Int32, Int32, UnsafePointer<CChar>, Int32
        ) -> Int32
    private typealias Deflate = @convention(c) (UnsafeMutablePointer<zlib_stream>, Int32) -> Int32
    private typealias End = @convention(c) (UnsafeMutablePointer<zlib_stream>) -> Int32

    /// The three functions that are used.
    private struct Library: @unchecked Sendable {  // pointers to code
        let initialise: Initialise
        let deflate: Deflate
        let end: End

        init?() {
            guard let library = dlopen("libz.so.1", RTLD_NOW), let initialise = dlsym(library, "deflateInit2_"),
                let deflate = dlsym(library, "deflate"), let end = dlsym(library, "deflateEnd")
            else { return nil }
            self.initialise = unsafeBitCast(initialise, to: Initialise.self)
            self.deflate = unsafeBitCast(deflate, to: Deflate.self)
            self.end = unsafeBitCast(end, to: End.self)
        }
    }

    private static let library = Library()
    /// Z_DEFLATED, and the window of 8 KiB with the gzip wrapper: 64 KiB for a stream where the default takes 256.
    private static let method: Int32 = 8
    private static let window: Int32 = 13 + 16
    private static let memory: Int32 = 6
    private static let level: Int32 = 5

    private let library: Library
    private let stream = UnsafeMutablePointer<zlib_stream>.allocate(capacity: 1)

    /// Whether this machine has the library.
    package static var isAvailable: Bool { library != nil }

    /// Begins; nil when the machine has no zlib.
    package init?() {
        guard let library = Self.library else { return nil }
        self.library = library
        stream.initialize(to: zlib_stream())
        let code = library.initialise(
            stream, Self.level, Self.method, Self.window, Self.memory, 0, "1.2.11",
            Int32(MemoryLayout<zlib_stream>.size))
        guard code == 0 else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        _ = library.end(stream)
        stream.deallocate()
    }

    /// Appends what the octets come to; much may wait inside until the last.
    package func compress(_ octets: [UInt8], isLast: Bool, into target: inout [UInt8]) {
        octets.withUnsafeBufferPointer { octets in
            stream.pointee.next_in = octets.baseAddress
            stream.pointee.avail_in = UInt32(octets.count)
            while step(isLast: isLast, &target) {}
        }
    }

    /// The whole of some octets at once; nil when the machine has no zlib.
    package static func whole(_ octets: [UInt8]) -> [UInt8]? {
        guard let gzip = Gzip() else { return nil }
        var target: [UInt8] = []
        target.reserveCapacity(octets.count / 4)
        gzip.compress(octets, isLast: true, into: &target)
        return target
    }

    /// One buffer full; false when nothing more comes of the octets.
    private func step(isLast: Bool, _ target: inout [UInt8]) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16 << 10) { buffer in
            stream.pointee.next_out = buffer.baseAddress
            stream.pointee.avail_out = UInt32(buffer.count)
            // Z_FINISH is 4, Z_NO_FLUSH is 0.
            let code = library.deflate(stream, isLast ? 4 : 0)
            target.append(contentsOf: buffer[..<(buffer.count - Int(stream.pointee.avail_out))])
            // Z_STREAM_END is 1; a buffer with room left means that the input is used up.
            return code == 0 && stream.pointee.avail_out == 0
        }
    }
}

/// A source whose slices go out compressed.
///
/// `@unchecked`: one thread at a time pulls.
package final class GzipSource: ByteSource, @unchecked Sendable {
    private let source: any ByteSource
    private let gzip: Gzip
    private var plain: [UInt8] = []

    /// Nil when the machine has no zlib.
    package init?(_ source: any ByteSource) {
        guard let gzip = Gzip() else { return nil }
        self.source = source
        self.gzip = gzip
    }

    package func next(into slice: inout [UInt8], worker: Int) throws -> Bool {
        plain.removeAll(keepingCapacity: true)
        let hasMore = try source.next(into: &plain, worker: worker)
        gzip.compress(plain, isLast: !hasMore, into: &slice)
        return hasMore
    }
}
