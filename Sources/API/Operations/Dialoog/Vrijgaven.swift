import Model
import SQLite
import Schema
import Store

/// What an employee lets the manager see of a confidential dialogue: one action or agreement, for as long as they like.
enum Vrijgaven {
    /// What is released.
    enum Deel {
        case actie(ID)
        case afspraak(ID)

        var actieId: ID? { if case .actie(let id) = self { id } else { nil } }
        var afspraakId: ID? { if case .afspraak(let id) = self { id } else { nil } }
        fileprivate var waar: SQL {
            switch self {
            case .actie(let id): "actie_id = \(id)"
            case .afspraak(let id): "afspraak_id = \(id)"
            }
        }
    }

    private static let lijst = Listing<Vrijgave>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            let ik = try call.person()
            return try call.all(
                Tables.vrijgaven,
                """
                where aan_id = \(ik) and exists (select 1 from dialoog d join lijn l on l.medewerker_id = d.medewerker_id
                    where d.id = vrijgave.dialoog_id and l.gesprekspartner_id = \(ik) and l.van_datum <= \(call.today)
                    and (l.tot_datum is null or l.tot_datum > \(call.today)))
                and \(.after(after, "id")) order by id limit \(limit)
                """)
        },
        fill: { call, items throws(Failure) in try call.benoemd(items) })

    static let leesAlle = Operation.list(
        .leesVrijgaven, "Leest wat mensen uit uw team u uit een vertrouwelijk gesprek laten lezen.", Vrijgave.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesVrijgaven)) }

    static let geefActieVrij = Operation.change(
        .geefActieVrij, "Laat de leidinggevende dit ene actiepunt uit een vertrouwelijk gesprek lezen.", .none,
        .one(Actie.shape)
    ) { call throws(Failure) in
        try call.wijzig(.geefActieVrij, ["vrijgegeven"]) { actie, dialoog throws(Failure) in
            guard !actie.isPersoonlijk else {
                throw .conflict("/soortOndersteuning", "alleen_van_jou", "Dit actiepunt is alleen van jou.")
            }
            try call.geefVrij(.actie(actie.id), dialoog)
            try call.check(call.taalbezwaren([("/omschrijving", actie.omschrijving)], .hr))
            return actie
        }
    }

    static let trekActieIn = Operation.change(
        .trekVrijgaveActieIn, "Laat de leidinggevende dit actiepunt niet meer lezen.", .none, .one(Actie.shape)
    ) { call throws(Failure) in
        try call.wijzig(.trekVrijgaveActieIn, ["vrijgegeven"]) { actie, dialoog throws(Failure) in
            try call.trekVrijgaveIn(.actie(actie.id), dialoog)
            return actie
        }
    }

    static let geefAfspraakVrij = Operation.change(
        .geefAfspraakVrij, "Laat de leidinggevende deze ene afspraak uit een vertrouwelijk gesprek lezen.", .none,
        .one(Afspraak.shape)
    ) { call throws(Failure) in
        try call.wijzig(.geefAfspraakVrij, ["vrijgegeven"]) { (_: Part, _: Afspraak) in
        } _: { afspraak, dialoog, _ throws(Failure) in
            try call.geefVrij(.afspraak(afspraak.id), dialoog)
            try call.check(call.taalbezwaren(Meelezen.teksten([afspraak], at: ""), .hr))
            return afspraak
        }
    }

    static let trekAfspraakIn = Operation.change(
        .trekVrijgaveAfspraakIn, "Laat de leidinggevende deze afspraak niet meer lezen.", .none, .one(Afspraak.shape)
    ) { call throws(Failure) in
        try call.wijzig(.trekVrijgaveAfspraakIn, ["vrijgegeven"]) { (_: Part, _: Afspraak) in
        } _: { afspraak, dialoog, _ throws(Failure) in
            try call.trekVrijgaveIn(.afspraak(afspraak.id), dialoog)
            return afspraak
        }
    }

    /// Whether releasing, or taking it back, is something to do now.
    static func takes(_ handeling: Handeling, bij dialoog: some HeeftDialoogkop, isVrijgegeven: Bool) -> Bool {
        switch handeling {
        case .geefActieVrij, .geefAfspraakVrij: dialoog.kop.soort == .vertrouwelijkHr && !isVrijgegeven
        case .trekVrijgaveActieIn, .trekVrijgaveAfspraakIn: isVrijgegeven
        default: true
        }
    }
}

extension Call {
    /// Whether the employee released this part to somebody who is in line today: to nobody else it counts.
    func isVrijgegeven(_ deel: Vrijgaven.Deel, in dialoog: some HeeftDialoogkop) throws(Failure) -> Bool {
        let (kop, today) = (dialoog.kop, today)
        guard kop.soort == .vertrouwelijkHr else { return false }
        return try stored { database throws(DatabaseError) in
            try database.exists(
                """
                select 1 from vrijgave v join lijn l on l.gesprekspartner_id = v.aan_id
                where v.\(deel.waar) and l.medewerker_id = \(kop.medewerkerId) and l.van_datum <= \(today)
                and (l.tot_datum is null or l.tot_datum > \(today))
                """)
        }
    }

    fileprivate func geefVrij(_ deel: Vrijgaven.Deel, _ dialoog: some HeeftDialoogkop) throws(Failure) {
        let kop = dialoog.kop
        guard kop.soort == .vertrouwelijkHr else {
            throw .conflict("", "niet_vertrouwelijk", "Dit is geen vertrouwelijk gesprek.")
        }
        guard try !isVrijgegeven(deel, in: dialoog) else {
            throw .conflict("", "al_vrijgegeven", "Je leidinggevende kan dit al lezen.")
        }
        guard let aan = try gesprekspartner(van: kop.medewerkerId, op: today) else {
            throw .conflict("", "geen_leidinggevende", "Vandaag is niemand je leidinggevende.")
        }
        let vrijgave = Vrijgave(
            id: .make(at: now), dialoogId: kop.id, actieId: deel.actieId, afspraakId: deel.afspraakId, aanId: aan,
            aangemaaktOp: now)
        try stored { database throws(DatabaseError) in
            // What an earlier manager could read is over, also when they come back.
            try database.run("delete from vrijgave where \(deel.waar)")
            try Tables.vrijgaven.insert(vrijgave, in: database)
        }
    }

    fileprivate func trekVrijgaveIn(_ deel: Vrijgaven.Deel, _ dialoog: some HeeftDialoogkop) throws(Failure) {
        let count = try stored { database throws(DatabaseError) in
            try database.run("delete from vrijgave where \(deel.waar)")
        }
        guard count == 1 else {
            throw .conflict("", "niet_vrijgegeven", "Dit heb je niet aan je leidinggevende laten lezen.")
        }
    }

    /// Ends a release: the manager was let read other words than these.
    func eindig(_ deel: Vrijgaven.Deel) throws(Failure) {
        _ = try stored { database throws(DatabaseError) in
            try database.run("delete from vrijgave where \(deel.waar)")
        }
    }

    fileprivate func benoemd(_ vrijgaven: [Vrijgave]) throws(Failure) -> [Vrijgave] {
        let register = try register()
        var all: [Vrijgave] = []
        for vrijgave in vrijgaven {
            var heel = vrijgave
            heel.medewerkerId = try stored { database throws(DatabaseError) in
                try database.first("select medewerker_id from dialoog where id = \(vrijgave.dialoogId)") { $0.id(0) }
            }
            heel.medewerkerNaam = register.naam(heel.medewerkerId)
            if let medewerker = heel.medewerkerId { try leaveLine(medewerker, .actielijst) }
            all.append(heel)
        }
        return all
    }
}
