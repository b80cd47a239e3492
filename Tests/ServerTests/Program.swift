import Glibc
import HTTP
import Schema
import Store

/// A run of the real program, with its streams in files.
///
/// `unsafe` in this file: what is handed to C lives as long as the call, and C writes into local values only.
final class Program {
    private let process: pid_t
    private let files: String
    private var ended: Int32?

    init(_ arguments: [String], in directory: String, environment: [String] = [], input: String = "") throws {
        files = directory + "/" + ID.make(at: .now()).text
        try Self.write(Array(input.utf8), to: files + ".in")
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, files + ".in", O_RDONLY, 0)
        for (number, ending) in [(Int32(1), ".out"), (2, ".err")] {
            unsafe posix_spawn_file_actions_addopen(&actions, number, files + ending, O_WRONLY | O_CREAT, 0o600)
        }
        let path = try Self.path()
        var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
        var settings = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer { unsafe (words + settings).forEach { unsafe free($0) } }
        var process: pid_t = 0
        guard unsafe posix_spawn(&process, path, &actions, nil, &words, &settings) == 0 else {
            throw Unexpected("the program does not start")
        }
        self.process = process
        Self.running.withLock { _ = $0.insert(process) }
        _ = Self.cleaning
    }

    /// Programs of tests that keep one to the end: nobody else ends those.
    private static let running = Lock(Set<pid_t>())
    private static let cleaning = atexit {
        for process in Program.running.withLock({ $0 }) { kill(process, SIGKILL) }
    }

    /// A run that stands still in a failed test must not stay.
    deinit {
        if ended == nil {
            kill(process, SIGKILL)
            _ = wait()
        }
    }

    func signal(_ number: Int32) { kill(process, number) }

    /// The exit code once it ended; minus the signal that ended it.
    @discardableResult
    func wait() -> Int32 {
        if let ended { return ended }
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
        let code = status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
        ended = code
        Self.running.withLock { _ = $0.remove(process) }
        return code
    }

    /// What it wrote on stdout.
    var output: String { Self.read(files + ".out") }
    /// What it wrote on stderr.
    var errors: String { Self.read(files + ".err") }

    /// The program stands beside the tests.
    private static func path() throws -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0 else { throw Unexpected("there is no /proc") }
        let own = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard let slash = own.lastIndex(of: "/") else { throw Unexpected("the tests stand nowhere") }
        return own[..<slash] + "/inzetbaar"
    }

    static func write(_ octets: [UInt8], to path: String) throws {
        guard let file = unsafe fopen(path, "w") else { throw Unexpected("\(path) can't be written") }
        defer { unsafe fclose(file) }
        guard unsafe fwrite(octets, 1, octets.count, file) == octets.count else { throw Unexpected("a short write") }
    }

    static func read(_ path: String) -> String {
        guard let file = unsafe fopen(path, "r") else { return "" }
        defer { unsafe fclose(file) }
        var octets: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe fread(&buffer, 1, buffer.count, file)
            if count == 0 { return String(decoding: octets, as: UTF8.self) }
            octets += buffer.prefix(count)
        }
    }
}

/// Why a test could not go on.
struct Unexpected: Error {
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}
