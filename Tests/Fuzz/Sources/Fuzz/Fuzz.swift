internal import Glibc

/// What can be fed; a target ends the process when what it was fed broke a promise.
enum Fuzz {
    private static let targets: [String: @Sendable ([UInt8]) -> Void] = [
        "csv": Bestanden.csv, "json": Documenten.json, "patch": Documenten.patch, "taalwacht": Vrijetekst.feed,
        "velden": Velden.feed, "verzoek": Verzoek.feed,
    ]

    /// The target that the environment names.
    static let target: @Sendable ([UInt8]) -> Void = {
        if let name = getenv("FUZZ_TARGET"), let target = targets[String(cString: name)] { return target }
        fatalError("FUZZ_TARGET names one of \(targets.keys.sorted().joined(separator: ", "))")
    }()
}

/// What libFuzzer calls; an answer other than 0 would keep the input out of the corpus.
@_cdecl("LLVMFuzzerTestOneInput")
public func feed(_ octets: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    Fuzz.target(Array(UnsafeBufferPointer(start: octets, count: count)))
    return 0
}

/// Ends the process when a promise was broken, so that libFuzzer keeps what did it.
func promise(_ holds: Bool, _ what: StaticString) {
    guard !holds else { return }
    fatalError("\(what)")
}
