import Schema
import Testing

@testable import API

/// Files that were tried out and wait for a yes.
@Suite struct ProefbestandenTests {
    private let bestanden = Proefbestanden()
    private let nu: Instant

    init() throws {
        nu = try #require(Instant("2026-11-22T09:00:00Z"))
    }

    @Test func `wait for whoever put them there, under their own key`() {
        let sleutel = bestanden.leg([1, 2], van: "ik", op: nu)
        #expect(bestanden.lees(sleutel, van: "ik", op: nu) == [1, 2])
        #expect(bestanden.lees(sleutel, van: "ander", op: nu) == nil)
        #expect(bestanden.lees(.make(at: nu), van: "ik", op: nu) == nil)
    }

    @Test func `a next one takes the place of the one before, and one that was read in is gone`() {
        let eerste = bestanden.leg([1], van: "ik", op: nu)
        let tweede = bestanden.leg([2], van: "ik", op: nu)
        #expect(bestanden.lees(eerste, van: "ik", op: nu) == nil)
        #expect(bestanden.lees(tweede, van: "ik", op: nu) == [2])
        bestanden.vergeet(van: "ik")
        #expect(bestanden.lees(tweede, van: "ik", op: nu) == nil)
    }

    @Test func `wait a quarter of an hour, and are forgotten then`() {
        let sleutel = bestanden.leg([1], van: "ik", op: nu)
        let straks = nu.adding(seconds: Proefbestanden.seconden)
        #expect(bestanden.lees(sleutel, van: "ik", op: straks) == nil)
        bestanden.vergeet(op: straks)
        #expect(bestanden.lees(sleutel, van: "ik", op: nu) == nil)
    }

    @Test func `together take no more than two of the largest`() {
        let groot = [UInt8](repeating: 0, count: Importen.limit)
        let sleutels = ["a", "b", "c"].enumerated().map { plaats, wie in
            (wie, bestanden.leg(groot, van: wie, op: nu.adding(seconds: Int64(plaats))))
        }
        let staan = sleutels.map { bestanden.lees($0.1, van: $0.0, op: nu) != nil }
        #expect(staan == [false, true, true])
    }
}
