import Glibc
import HTTP
import SQLite
import Store

/// Why a command stops: one Dutch line for the person at the keyboard, and the exit code for the script.
struct Melding: Error {
    let tekst: String
    let code: Int32

    init(_ tekst: String, code: Int32 = 1) {
        self.tekst = tekst
        self.code = code
    }

    init(_ error: StoreError) {
        switch error {
        case .file(_, let path, let code) where [EACCES, EPERM, EROFS].contains(code):
            self.init("\(path) is niet te beschrijven: \(Systeem.tekst(code)). Geef deze gebruiker schrijfrecht.")
        case .database(let cause) where !cause.isCorrupt:
            self.init("De database geeft een fout: \(cause).")
        default: self.init(error.description)
        }
    }

    init(_ error: ServerError, _ endpoint: Settings.Endpoint) {
        let plaats =
            switch endpoint {
            case .tcp(let host, let port): "\(host):\(port)"
            case .unix(let path): path
            }
        switch error.number {
        case EADDRINUSE: self.init("\(plaats) is al in gebruik. Kies een andere poort met --port.")
        case EACCES: self.init("\(plaats) is niet toegestaan voor deze gebruiker. Kies een poort vanaf 1024.")
        case EADDRNOTAVAIL: self.init("\(plaats) is geen adres van deze machine. Kies een ander met --host.")
        default: self.init("\(plaats) kan niet luisteren: \(error).")
        }
    }

    init(_ failure: WriteFailure) {
        switch failure {
        case .failed(let error), .lost(let error): self.init("Er is niets vastgelegd: \(error).")
        case .full, .closed: self.init("Er is niets vastgelegd: de dienst neemt nu geen werk aan.")
        }
    }
}

/// What the system says.
enum Systeem {
    /// The text of an error number.
    static func tekst(_ code: Int32) -> String {
        // The text is copied before anything else can ask for one.
        guard let text = unsafe strerror(code) else { return "fout \(code)" }
        return unsafe String(cString: text)
    }
}

/// The two streams of a command: answers on stdout, everything else on stderr, each text in whole writes.
enum Uitvoer {
    /// An answer: what a script reads.
    static func regel(_ tekst: String) { schrijf(Array(tekst.utf8) + [0x0A], op: STDOUT_FILENO) }

    /// Something a person has to know.
    static func fout(_ tekst: String) { schrijf(Array(tekst.utf8) + [0x0A], op: STDERR_FILENO) }

    /// Writes all octets, as far as the other end takes them.
    static func schrijf(_ octetten: [UInt8], op descriptor: Int32) {
        var rest = octetten[...]
        while !rest.isEmpty {
            // The buffer is read within the call.
            let aantal = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
            if aantal < 0, errno == EINTR { continue }
            guard aantal > 0 else { return }
            rest = rest.dropFirst(aantal)
        }
    }
}
