import Model
import SQLite
import Schema
import Store

/// What somebody asks of the action list, checked against what they may ask.
struct ActielijstVraag {
    /// Whose list it is.
    enum Wie {
        case hr(ID)
        case gesprekspartner(ID, voor: [ID])
        case medewerker(ID)
        case eigenaar(ID)
        case koppeling
    }

    let wie: Wie
    let peildatum: Day
    let isVandaag: Bool
    /// The position after which changes are asked.
    let sinds: Int64?
    let isAflopend: Bool
    /// Whether what is late or stalled comes first.
    let isOpAandacht: Bool
    /// The units that HR may see; nil for all of them.
    let werkgebied: [ID]?
    /// The units that were asked for.
    let onderdelen: [ID]?
    /// The people of those units, when they are so few that their actions are found sooner than skipped to.
    let mensen: [ID]?
    /// Whether so much changed since then that all there is is looked through.
    let isLangGeleden: Bool
    let query: QueryValues
    let vandaag: Day
    /// Whether the reader asks as the employee too, and so may see the personal support that is theirs.
    let isZelf: Bool

    init(_ call: Call) throws(Failure) {
        query = call.query
        vandaag = call.today
        peildatum = query(Actielijst.peildatum) ?? call.today
        isVandaag = peildatum == call.today
        sinds = query(Actielijst.gewijzigdSinds)
        isAflopend = query(Actielijst.sort) == .aflopend
        isOpAandacht = query(Actielijst.sort) == .aandacht
        wie = try Self.wie(call)
        isZelf = try call.caller().mayBe(.zelf)
        let register = try call.register()
        werkgebied = try Self.werkgebied(call, register)
        onderdelen = try Self.onderdelen(call, register)
        let vraagtGeeindigd = query(Actielijst.status)?.contains { !$0.loopt } ?? false
        mensen =
            isVandaag && !vraagtGeeindigd ? Self.mensen(wie, werkgebied, onderdelen, register) : nil
        isLangGeleden = try sinds.map { sinds throws(Failure) in try call.isLangGeleden(sinds) } ?? false
        try check()
        if let sinds { try call.checkPosition(sinds) }
    }

    private static func wie(_ call: Call) throws(Failure) -> Wie {
        let who = try call.caller()
        let als = call.query(Actielijst.als)
        guard let ik = who.medewerkerId else {
            guard als == nil else { throw .forbidden }
            return .koppeling
        }
        switch als ?? usual(who) {
        case .hrAdviseur where who.rollen.contains(.hrAdviseur): return .hr(ik)
        case .medewerker where who.rollen.contains(.medewerker): return .medewerker(ik)
        case .eigenaar where who.mayBe(.eigenaar): return .eigenaar(ik)
        case .gesprekspartner where who.rollen.contains(.gesprekspartner):
            return .gesprekspartner(ik, voor: try call.partnersOmWaarTeNemen(ik))
        default: throw .forbidden
        }
    }

    private static func usual(_ who: Caller) -> Actielijst.Lezer {
        if who.rollen.contains(.hrAdviseur) { return .hrAdviseur }
        return who.rollen.contains(.medewerker) ? .medewerker : .gesprekspartner
    }

    private static func werkgebied(_ call: Call, _ register: Register.Snapshot) throws(Failure) -> [ID]? {
        guard let who = call.who, who.medewerkerId != nil else { return nil }
        return who.werkgebied.count >= register.onderdelen.count ? nil : who.werkgebied.sorted()
    }

    private static func onderdelen(_ call: Call, _ register: Register.Snapshot) throws(Failure) -> [ID]? {
        guard let code = call.query(Actielijst.onderdeel) else { return nil }
        guard let id = register.onderdelen.first(where: { $0.value.code == code })?.key else {
            throw .conflict("?onderdeel", "onbekend_onderdeel", "Er is geen onderdeel met deze code.")
        }
        return register.boom(id).sorted()
    }

    /// Whose actions a list of few people is made of, when it is of what still runs.
    ///
    /// A page of a list of many reads past what others did: ten rows for one when a tenth of the people is asked, more
    /// than those people have that runs. All that they ever did lies far apart, and to read past others is faster.
    private static func mensen(
        _ wie: Wie, _ werkgebied: [ID]?, _ onderdelen: [ID]?, _ register: Register.Snapshot
    ) -> [ID]? {
        switch wie {
        case .hr where werkgebied != nil || onderdelen != nil: break
        case .koppeling where onderdelen != nil: break
        default: return nil
        }
        let within = werkgebied.map(Set.init)
        let most = min(register.personen.count / 10, 200)
        var found: [ID] = []
        for unit in onderdelen?.filter({ within?.contains($0) ?? true }) ?? werkgebied ?? [] {
            found += register.mensen(in: unit)
            if found.count > most { return nil }
        }
        return found.sorted()
    }

    /// What cannot go together (409: each value is right in itself).
    private func check() throws(Failure) {
        var complaints: [Complaint] = []
        func against(_ isWrong: Bool, _ name: String, _ code: String, _ detail: String) {
            if isWrong { complaints.append(Complaint(pointer: "?" + name, code: code, detail: detail)) }
        }
        against(peildatum > vandaag, "peildatum", "in_de_toekomst", "Kies vandaag of een eerdere dag.")
        against(
            !isVandaag && vraagtGeeindigd, "status", "alleen_vandaag",
            "Wat klaar of vervallen is, kun je alleen van nu opvragen.")
        against(
            sinds != nil && !isVandaag, "peildatum", "niet_met_gewijzigd_sinds",
            "Wijzigingen gaan over de lijst van nu.")
        against(
            sinds != nil && query(Actielijst.sort) != nil, "sort", "niet_met_gewijzigd_sinds",
            "Wijzigingen staan op volgorde van id.")
        against(
            sinds != nil && !kentWijzigingen, "gewijzigdSinds", "niet_voor_deze_lijst",
            "Deze lijst is kort: lees hem opnieuw.")
        if case .hr = wie {
        } else {
            against(
                query(Actielijst.mijnWerkgebied) == true, "mijnWerkgebied", "alleen_hr",
                "Alleen HR heeft een werkgebied.")
        }
        if case .koppeling = wie {
            against(
                query(Actielijst.vanMij) == true, "vanMij", "niet_voor_koppeling", "Een koppeling heeft geen acties.")
        }
        guard complaints.isEmpty else { throw .conflict(complaints) }
    }

    /// Whose personeelsnummer the reader may see: those of all for HR and systems, else only the own (`Part.persoon`).
    enum Nummers {
        case allen
        case alleen(ID)

        func includes(_ medewerker: ID) -> Bool {
            switch self {
            case .allen: true
            case .alleen(let ik): ik == medewerker
            }
        }
    }

    var numbersOf: Nummers {
        switch wie {
        case .hr, .koppeling: .allen
        case .gesprekspartner(let ik, _), .medewerker(let ik), .eigenaar(let ik): .alleen(ik)
        }
    }

    /// The statuses that were asked; what is stalled has one of its own.
    var statussen: [StatusActie]? {
        let asked = query(Actielijst.status)
        guard query(Actielijst.vastgelopen) == true else { return asked }
        return (asked ?? [.looptVast]).filter { $0 == .looptVast }
    }

    /// Whether actions are asked that no longer run.
    var vraagtGeeindigd: Bool { query(Actielijst.status)?.contains { !$0.loopt } ?? false }

    /// Whether what left this list can still be told: who was a supporter or a partner is not remembered.
    var kentWijzigingen: Bool {
        switch wie {
        case .hr, .medewerker, .koppeling: true
        case .gesprekspartner, .eigenaar: false
        }
    }
}

extension Call {
    /// Those for whom the person stands in today.
    fileprivate func partnersOmWaarTeNemen(_ persoon: ID) throws(Failure) -> [ID] {
        do {
            return try database.query(
                """
                select distinct gesprekspartner_id from waarneming where waarnemer_id = \(persoon)
                and van_datum <= \(today) and tot_en_met_datum >= \(today)
                """
            ) { row in row.id(0) }
        } catch {
            throw .database(error)
        }
    }

    /// Whether more changed since than is quickly looked up and sorted for each page.
    fileprivate func isLangGeleden(_ position: Int64) throws(Failure) -> Bool {
        let last = Int64(try self.position()) ?? 0
        guard last - position < 5_000 else { return true }
        // A person brings all that they ever did.
        return try stored { database throws(DatabaseError) in
            try database.first(
                """
                select count(*) from (select 1 from wijziging indexed by wijziging_medewerker
                where positie > \(position) and soort = 'medewerker' limit 11)
                """
            ) { row in row.integer(0) > 10 } ?? false
        }
    }

    /// Refuses a position that the feed does not reach back to, has not reached yet, or that another werkgebied gave.
    fileprivate func checkPosition(_ position: Int64) throws(Failure) {
        try knowsPosition(position)
        do {
            // People who move bring their own changes; another werkgebied shows other people, who did not change.
            let isMoved = try database.exists(
                """
                select 1 from wijziging where id = \(who?.medewerkerId) and positie > \(position)
                and soort = 'werkgebied'
                """)
            guard !isMoved else { throw Failure.gone }
        } catch let error as DatabaseError {
            throw .database(error)
        } catch {
            throw .gone
        }
    }
}
