import FoundationEssentials
import Testing

/// A reviewed file in the repository that the code must still amount to.
enum Golden {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()

    /// Compares with the file beside the tests; `UPDATE_GOLDEN=1` writes it anew where that is allowed.
    static func expect(
        _ text: String, equals path: String, mayUpdate: Bool = true,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        let file = root.appending(path: path)
        if mayUpdate, ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try Data(text.utf8).write(to: file)
        }
        let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        guard kept != text else { return }
        let pairs = zip(kept.split(separator: "\n"), text.split(separator: "\n"))
        let first = pairs.first { $0 != $1 }
        Issue.record(
            "\(path) is not what the code amounts to; first: «\(first?.0 ?? "")» against «\(first?.1 ?? "")»",
            sourceLocation: location)
    }
}
