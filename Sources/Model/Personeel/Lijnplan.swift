import Schema

/// How the managers in a file become lines.
///
/// The HR system leads where it names a manager, people lead by hand where it does not:
///
/// 1. A line ends when either side is out of service, whoever made it and whether or not the file names them.
/// 2. The file names a manager who already is a gesprekspartner of this person: nothing changes, also not for lines
///    made by hand beside it.
/// 3. The file names another manager: every running line of this person ends and the new one begins. A line by hand
///    stood in for the manager who is there now.
/// 4. The file names nobody, or somebody out of service: lines that were read in end, lines made by hand stay (a
///    locatiecoördinator for a team without a manager).
/// 5. People whom the file leaves out keep their lines, but for rule 1.
///
/// Lines change on the day of the import, and never before they began. At the very first import they begin 60 days
/// earlier, so that last week's talk can be logged. Somebody who is out of service gets no line.
struct Lijnplan {
    /// How long before the first import a line begins.
    static let aanloop = 60

    private(set) var einden: [Inleesplan.LijnEinde] = []
    private(set) var beginnen: [Inleesplan.LijnBegin] = []
    private(set) var zonderGesprekspartner = 0
    private(set) var opmerkingen = Begrensd<Inleesopmerking>()

    private let dag: Day
    private let isEersteKeer: Bool

    init(_ bestand: Personeelsbestand, bij stand: Personeelsstand, op dag: Day) {
        self.dag = dag
        isEersteKeer = stand.isEersteKeer
        let inBestand = Dictionary(bestand.personen.map { ($0.gegevens.personeelsnummer, $0.gegevens) }) { $1 }
        func isInDienst(_ nummer: String) -> Bool {
            (inBestand[nummer] ?? stand.medewerkers[nummer])?.isInDienst(op: dag) ?? false
        }
        var lopend: [String: [LopendeLijn]] = [:]
        for lijn in stand.lijnen {
            if isInDienst(lijn.medewerker), isInDienst(lijn.gesprekspartner) {
                lopend[lijn.medewerker, default: []].append(lijn)
            } else {
                eindig(lijn)
            }
        }
        for persoon in bestand.personen where persoon.gegevens.isInDienst(op: dag) {
            let aanwezig = persoon.leidinggevende.map(isInDienst) ?? false
            if persoon.leidinggevende != nil, !aanwezig { merkVertrekOp(persoon) }
            let lijnen = lopend[persoon.gegevens.personeelsnummer] ?? []
            verwerk(persoon.gegevens.personeelsnummer, aanwezig ? persoon.leidinggevende : nil, lijnen)
        }
    }

    private mutating func verwerk(_ medewerker: String, _ leidinggevende: String?, _ lijnen: [LopendeLijn]) {
        guard let leidinggevende else {
            let ingelezen = lijnen.filter { $0.bron == .importbestand }
            for lijn in ingelezen { eindig(lijn) }
            if ingelezen.count == lijnen.count { zonderGesprekspartner += 1 }
            return
        }
        guard !lijnen.contains(where: { $0.gesprekspartner == leidinggevende }) else { return }
        for lijn in lijnen { eindig(lijn) }
        let begin: Day
        if let laatste = lijnen.map(\.van).max() {
            begin = max(dag, laatste)
        } else {
            begin = isEersteKeer ? dag.adding(days: -Self.aanloop) : dag
        }
        beginnen.append(Inleesplan.LijnBegin(medewerker: medewerker, gesprekspartner: leidinggevende, van: begin))
    }

    private mutating func eindig(_ lijn: LopendeLijn) {
        einden.append(Inleesplan.LijnEinde(lijn: lijn, tot: max(dag, lijn.van)))
    }

    private mutating func merkVertrekOp(_ persoon: Personeelsbestand.Persoon) {
        opmerkingen.voegToe(
            Inleesopmerking(
                regel: persoon.regel, kolom: Personeelskolom.leidinggevende.rawValue,
                tekst: "Deze leidinggevende is uit dienst. De medewerker heeft nu geen gesprekspartner via dit bestand."
            ))
    }
}
