import Schema
import Testing

@testable import Web

@Suite struct ScriptTests {
    private let source = String(decoding: Asset.script.bytes, as: UTF8.self)

    @Test func `says nothing that the catalogue lacks, and the catalogue nothing that it doesn't say`() {
        let said = Set(source.matches(of: /(?:say|makeButton)\("([a-z_.]+)"/).map { String($0.1) })
        let texts = Set(Teksten.pairs(Teksten.script).map { $0.0.replacing("script.", with: "") })
        #expect(said.subtracting(texts).sorted() == [])
        // Every key stands once in the words themselves; the script has to name it a second time.
        let body = source.split(separator: "\n").filter { !$0.hasPrefix("const words") }.joined(separator: "\n")
        #expect(texts.filter { !body.contains("\"\($0)\"") }.sorted() == [])
    }

    @Test func `keeps nothing on the device and puts no text in a place that could run it`() {
        for word in [
            "localStorage", "sessionStorage", "indexedDB", "document.cookie", "innerHTML", "outerHTML", "eval(",
            "insertAdjacentHTML", "document.write", "Function(",
        ] { #expect(!source.contains(word), "\(word)") }
    }

    @Test func `is small`() {
        #expect(Asset.script.bytes.count < 24_000)
        #expect(Asset.stylesheet.bytes.count < 32_000)
    }
}
