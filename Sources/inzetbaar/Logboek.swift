import Glibc
import Logging
import Schema
import Store

/// Writes each event as one line of JSON on stderr; control characters are escaped, so no value can forge a line.
struct Logboek: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    private let label: String

    /// Sends everything that is logged here, from this level on.
    static func begin(_ level: Logger.Level) {
        LoggingSystem.bootstrap { Logboek(label: $0, level: level) }
    }

    /// The log of one part of the program.
    static func van(_ label: String) -> Logger { Logger(label: label) }

    private init(label: String, level: Logger.Level) {
        self.label = label
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var writer = JSONWriter(reserving: 256)
        writer.beginObject()
        writer.name("time")
        writer.text(Instant.now().text)
        writer.name("level")
        writer.text(event.level.rawValue)
        writer.name("message")
        writer.text(event.message.description)
        writer.name("label")
        writer.text(label)
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        for (name, value) in all.sorted(by: { $0.key < $1.key }) {
            writer.name(JSONWriter.Key(name))
            write(value, &writer)
        }
        writer.endObject()
        Wachtrij.geef(writer.bytes + [0x0A], isDringend: event.level >= .error)
    }

    private func write(_ value: Logger.Metadata.Value, _ writer: inout JSONWriter) {
        switch value {
        case .string(let text): number(text).map { writer.integer($0) } ?? writer.text(text)
        case .stringConvertible(let some): writer.text(some.description)
        case .array(let values):
            writer.beginList()
            for value in values { write(value, &writer) }
            writer.endList()
        case .dictionary(let members):
            writer.beginObject()
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                writer.name(JSONWriter.Key(name))
                write(value, &writer)
            }
            writer.endObject()
        }
    }

    /// A number stays a number, so that whoever reads the port need not parse a text.
    private func number(_ text: String) -> Int64? {
        guard let number = Int64(text), String(number) == text else { return nil }
        return number
    }
}

extension Logboek {
    /// The lines of a start, held back until the line that says where the service listens: that one comes first.
    enum Wachtrij {
        private static let vast = Lock<[[UInt8]]?>(nil)

        /// Holds lines back from now on.
        static func houdVast() { vast.withLock { $0 = [] } }

        /// Lets the held lines go.
        static func laatLos() {
            let regels = vast.withLock { vast in
                defer { vast = nil }
                return vast ?? []
            }
            for regel in regels { Uitvoer.schrijf(regel, op: STDERR_FILENO) }
        }

        /// Writes a line, or holds it; an urgent one takes the held lines along.
        static func geef(_ regel: [UInt8], isDringend: Bool) {
            if isDringend { laatLos() }
            let isVast = vast.withLock { vast in
                vast?.append(regel)
                return vast != nil
            }
            if !isVast { Uitvoer.schrijf(regel, op: STDERR_FILENO) }
        }

        /// Writes a line before all that is held.
        static func geefEerst(_ body: () -> Void) {
            let regels = vast.withLock { vast in
                defer { vast = nil }
                return vast ?? []
            }
            body()
            for regel in regels { Uitvoer.schrijf(regel, op: STDERR_FILENO) }
        }
    }
}
