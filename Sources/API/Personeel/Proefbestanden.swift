import Model
import Schema
import Store

/// Files that were tried out and wait for a yes, so that nobody has to choose them again.
///
/// In memory only and in no backup: one a person, all together no more than two of the largest, for a quarter of an hour.
final class Proefbestanden: Sendable {
    private struct Bestand {
        let sleutel: ID
        let octetten: [UInt8]
        let tot: Instant
    }

    static let seconden: Int64 = 15 * 60
    private static let most = 2 * Importen.limit

    private let bestanden = Lock<[String: Bestand]>([:])

    /// Keeps a file in place of the one that this person had here; the oldest make room.
    func leg(_ octetten: [UInt8], van client: String, op now: Instant) -> ID {
        let bestand = Bestand(sleutel: .make(at: now), octetten: octetten, tot: now.adding(seconds: Self.seconden))
        bestanden.withLock { all in
            all[client] = nil
            var size = all.values.reduce(octetten.count) { $0 + $1.octetten.count }
            for (oud, inhoud) in all.sorted(by: { $0.value.tot < $1.value.tot }) where size > Self.most {
                all[oud] = nil
                size -= inhoud.octetten.count
            }
            all[client] = bestand
        }
        return bestand.sleutel
    }

    /// What this person put here under this key, as long as it is not too long ago.
    func lees(_ sleutel: ID, van client: String, op now: Instant) -> [UInt8]? {
        bestanden.withLock { all in
            guard let bestand = all[client], bestand.sleutel == sleutel, now < bestand.tot else { return nil }
            return bestand.octetten
        }
    }

    func vergeet(van client: String) {
        bestanden.withLock { $0[client] = nil }
    }

    /// Forgets what waited long enough.
    func vergeet(op now: Instant) {
        bestanden.withLock { all in all = all.filter { now < $0.value.tot } }
    }
}

extension Preparation {
    /// The file that its sender tried out before; nil when it is no longer there.
    package func proefbestand(_ sleutel: String) -> [UInt8]? {
        guard let who, let id = ID(sleutel) else { return nil }
        return environment.proefbestanden.lees(id, van: who.client, op: now)
    }
}

extension Call {
    /// Keeps the file of a trial for a while; its key is for the form that says yes to it.
    package func bewaarProefbestand(_ poging: Importpoging) throws(Failure) -> String {
        environment.proefbestanden.leg(poging.octetten, van: try caller().client, op: now).text
    }

    /// Lets go of what this person tried out: it was read in.
    package func vergeetProefbestand() throws(Failure) {
        environment.proefbestanden.vergeet(van: try caller().client)
    }
}
