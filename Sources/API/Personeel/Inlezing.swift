import Model
import SQLite
package import Schema
package import Store

extension Transaction {
    /// Plans what a file changes against the tables as they are now, and carries it out unless it is a trial.
    ///
    /// The one way in for the API and the command line; the caller says `peopleChanged` afterwards. `zelf` is the person
    /// who reads it in, if one does.
    func leesIn(
        _ bestand: Inleesbestand, op dag: Day, proef: Bool, door actor: Actor, zelf: ID? = nil
    ) throws(Failure) -> Import {
        let verslag: Importverslag
        switch bestand {
        case .onderdelen(let bestand):
            verslag = try leesIn(bestand, proef: proef, door: actor)
        case .medewerkers(let bestand):
            verslag = try leesIn(bestand, op: dag, proef: proef, door: actor, zelf: zelf)
        }
        let gelezen = Import(
            id: proef ? nil : .make(at: now), soort: bestand.soort, peildatum: dag, verslag: verslag, aangemaaktOp: now)
        guard let id = gelezen.id else { return gelezen }
        try Failure.stored { () throws(DatabaseError) in
            try Tables.importen.insert(gelezen, in: database)
            try feed(kind: "import", id: id, revision: 1)
            try audit(Handeling.maakImport.rawValue, kind: "import", id: id, actor: actor)
        }
        return gelezen
    }

    /// Reads in a whole organisation at once, as its HR system delivers it.
    package func leesIn(
        onderdelen: [UInt8], medewerkers: [UInt8], op dag: Day, door actor: Actor
    ) throws(Failure) {
        for (soort, octetten) in [(SoortImport.onderdelen, onderdelen), (.medewerkers, medewerkers)] {
            let bestand = try Inleesbestand(soort, octetten, op: dag, in: database)
            _ = try leesIn(bestand, op: dag, proef: false, door: actor)
        }
    }

    private func leesIn(
        _ bestand: Onderdelenbestand, proef: Bool, door actor: Actor
    ) throws(Failure) -> Importverslag {
        try Failure.stored { () throws(DatabaseError) in
            let plan = Onderdelenplan(bestand, bij: try Stand.onderdelen(in: database))
            if !proef {
                var boek = try Personeelsboek(self, .maakImport, door: actor)
                try boek.voerUit(plan)
            }
            return Importverslag(plan, bestand)
        }
    }

    private func leesIn(
        _ bestand: Personeelsbestand, op dag: Day, proef: Bool, door actor: Actor, zelf: ID?
    ) throws(Failure) -> Importverslag {
        let stand = try Failure.stored { () throws(DatabaseError) in try Stand.personeel(op: dag, in: database) }
        let plan = try Failure.faultless { () throws(Inleesfouten) in try Inleesplan(bestand, bij: stand, op: dag) }
        try weigerLijnen(van: plan, met: zelf, "/regels")
        if !proef {
            try Failure.stored { () throws(DatabaseError) in
                try Personeelsboek(self, .maakImport, door: actor).voerUit(plan)
                _ = try Vertrek.verwerk(in: self)
            }
        }
        return Importverslag(plan)
    }

    /// Refuses what would put people in line with the very person who asks it: they would read what was closed to them.
    func weigerLijnen(van plan: Inleesplan, met zelf: ID?, _ pointer: String) throws(Failure) {
        guard let zelf, !plan.teBeginnen.isEmpty else { return }
        let medewerker = try Failure.stored { () throws(DatabaseError) in
            try Tables.medewerkers.find(zelf, in: database)
        }
        let isEigen = plan.teBeginnen.contains { $0.gesprekspartner == medewerker?.personeelsnummer }
        try (!isEigen).orConflict(
            pointer, "niet_voor_jezelf", "Laat een ander vastleggen dat jij de leidinggevende wordt.")
    }
}

extension Tables {
    /// What files did.
    static let importen = Table<Import>()
}

extension Actor {
    /// Somebody at the machine itself.
    static let opdrachtregel = Actor(kind: "systeem", role: "opdrachtregel")
}
