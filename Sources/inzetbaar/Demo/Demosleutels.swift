import API
import Glibc

/// The tokens of the demo for curl, in a file beside the records that only its owner can read: `. DIR/demo.env`.
///
/// They are kept, so that commands that worked yesterday work today. Without the file new ones are made.
struct Demosleutels {
    let pad: String
    private let regels: Demo.Sleutels

    /// The name of the file in the data directory.
    static let bestand = "demo.env"

    /// Takes the tokens that were just made, else those of the file; without either it has new ones made.
    init(_ map: String, _ demo: Demo, vers: Demo.Sleutels?) throws(Melding) {
        pad = map + "/" + Self.bestand
        let bekend = vers ?? Self.lees(pad)
        regels = bekend.isEmpty ? try demo.nieuweSleutels() : bekend
    }

    /// Writes the file with the address at which the service listens now.
    func bewaar(adres: String) throws(Melding) {
        let alle = [("INZETBAAR", adres)] + regels
        let tekst = alle.map { "\($0)=\($1)\n" }.joined()
        let nieuw = pad + ".nieuw"
        // Made anew each time, so that the rights are ours; the path is read within the call.
        _ = unsafe unlink(nieuw)
        let descriptor = unsafe open(nieuw, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Melding("\(nieuw) is niet te schrijven: \(Systeem.tekst(errno)).") }
        Uitvoer.schrijf(Array(tekst.utf8), op: descriptor)
        close(descriptor)
        guard unsafe rename(nieuw, pad) == 0 else {
            throw Melding("\(pad) is niet te schrijven: \(Systeem.tekst(errno)).")
        }
    }

    private static func lees(_ pad: String) -> Demo.Sleutels {
        let descriptor = unsafe open(pad, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var octetten = [UInt8](repeating: 0, count: 8_192)
        // The buffer is written within the call.
        let aantal = unsafe octetten.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        guard aantal > 0 else { return [] }
        let tekst = String(decoding: octetten.prefix(aantal), as: UTF8.self)
        return tekst.split(separator: "\n").compactMap { regel in
            let delen = regel.split(separator: "=", maxSplits: 1)
            guard delen.count == 2, delen[1].hasPrefix("inz_") else { return nil }
            return (String(delen[0]), String(delen[1]))
        }
    }
}
