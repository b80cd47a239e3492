import Model
import SQLite
import Schema
import Store

/// The invitation of a dialogue that the partner begins, and how a dialogue ends before any talk.
enum Uitnodigingen {
    static let lees = Operation.read(
        .leesUitnodiging, "Leest de uitnodiging van een dialoog.", .one(Uitnodiging.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.leesUitnodiging)
        guard let uitnodiging = try call.uitnodiging(van: dialoog.id) else { throw .notFound }
        return try call.antwoord(uitnodiging, in: dialoog, parts)
    }

    static let schrijf = Operation.change(
        .schrijfUitnodiging, "Schrijft de uitnodiging; tot zij is verstuurd, leest de medewerker haar niet.",
        .new(UitnodigingSchrijven.shape), .one(Uitnodiging.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.schrijfUitnodiging)
        try call.precondition(dialoog.revisie)
        let woord = try call.new(UitnodigingSchrijven.shape)
        try call.check(.schrijfUitnodiging, dialoog)
        let known = try call.uitnodiging(van: dialoog.id)
        try call.check(woord.strijdigheden(bij: dialoog.aanleiding, bekend: known?.criterium))
        let next = (known ?? .leeg(voor: dialoog.id, op: call.now)).geschreven(
            woord, door: try call.person())
        try call.stored { database throws(DatabaseError) in
            if known == nil {
                try Tables.uitnodigingen.insert(next, in: database)
            } else {
                _ = try Tables.uitnodigingen.update(next, in: database)
            }
        }
        let bewaard = try call.bewaar(.schrijfUitnodiging, dialoog, ["uitnodiging"])
        return try call.antwoord(next, in: bewaard, parts)
    }

    static let verstuur = Operation.change(
        .nodigUit, "Verstuurt de uitnodiging; vanaf nu is de dialoog van jullie beiden.", .none, .one(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .nodigUit)
        try call.precondition(dialoog.revisie)
        try call.check(.nodigUit, dialoog)
        guard var uitnodiging = try call.uitnodiging(van: dialoog.id) else {
            throw .conflict("/uitnodiging", "uitnodiging_nodig", "Schrijf eerst de uitnodiging.")
        }
        uitnodiging.verstuurdDatum = call.today
        try call.bewaar(uitnodiging)
        let next = try call.bewaar(.nodigUit, dialoog.uitgenodigd(op: call.now), ["status"])
        return try call.antwoord(next, parts)
    }

    static let reageer = Operation.change(
        .reageerOpUitnodiging, "Antwoordt op de uitnodiging; wie afziet, geeft geen reden en de voorbereiding is weg.",
        .new(Reageren.shape), .one(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .reageerOpUitnodiging)
        try call.precondition(dialoog.revisie)
        let woord = try call.new(Reageren.shape)
        try call.check(.reageerOpUitnodiging, dialoog)
        guard let uitnodiging = try call.uitnodiging(van: dialoog.id) else { throw .notFound }
        try call.bewaar(uitnodiging.beantwoord(woord, op: call.today))
        guard woord.reactie == .zietAf else {
            return try call.antwoord(try call.bewaar(.reageerOpUitnodiging, dialoog, ["uitnodiging"]), parts)
        }
        return try call.antwoord(try call.beeindig(.reageerOpUitnodiging, dialoog, .afgezien), parts)
    }

    static let zieAf = Operation.change(
        .zieAfVanDialoog, "Laat een dialoog niet doorgaan, zonder reden; de voorbereiding is weg.", .none,
        .one(Dialoog.shape)
    ) { call throws(Failure) in try call.eindigt(.zieAfVanDialoog, als: .afgezien) }

    static let trekIn = Operation.change(
        .trekDialoogIn, "Trekt een dialoog in die u begon; de voorbereiding is weg.", .none, .one(Dialoog.shape)
    ) { call throws(Failure) in try call.eindigt(.trekDialoogIn, als: .ingetrokken) }

    static let agenda = Operation.read(
        .leesAgenda, "Leest het eerstvolgende geplande gesprek als agendapunt, zonder waar het over gaat.",
        .file(Media.calendar)
    ) { call throws(Failure) in
        let (dialoog, _) = try call.deelVan(.leesAgenda)
        let gepland = try call.stored { database throws(DatabaseError) in
            try Tables.gesprekken.first(
                "where dialoog_id = \(dialoog.id) and datum is null order by gepland_op, id limit 1", in: database)
        }
        guard let gepland,
            let punt = Agendapunt(gepland, volgnummer: dialoog.revisie, op: dialoog.gewijzigdOp)
        else { throw .notFound }
        var answer = Answer(200, Media.calendar, Array(punt.tekst.utf8))
        answer.fields.append(("Content-Disposition", "attachment; filename=\"gesprek.ics\""))
        return answer
    }
}

extension Call {
    /// The invitation of a dialogue, nil when there is none yet.
    func uitnodiging(van dialoog: ID) throws(Failure) -> Uitnodiging? {
        try stored { database throws(DatabaseError) in
            try Tables.uitnodigingen.first("where dialoog_id = \(dialoog)", in: database)
        }
    }

    fileprivate func bewaar(_ uitnodiging: Uitnodiging) throws(Failure) {
        _ = try stored { database throws(DatabaseError) in
            try Tables.uitnodigingen.update(uitnodiging, in: database)
        }
    }

    fileprivate func eindigt(_ handeling: Handeling, als status: StatusDialoog) throws(Failure) -> Answer {
        let (dialoog, parts) = try dialoog(try id("dialoogId"), for: handeling)
        try precondition(dialoog.revisie)
        try check(handeling, dialoog)
        return try antwoord(try beeindig(handeling, dialoog, status), parts)
    }

    /// Ends a dialogue before any talk; what both prepared is erased, and what was planned does not happen.
    fileprivate func beeindig(
        _ handeling: Handeling, _ dialoog: Dialoog, _ status: StatusDialoog
    ) throws(Failure) -> Dialoog {
        try wisVoorbereiding(van: dialoog.id)
        _ = try stored { database throws(DatabaseError) in
            try database.run("delete from gesprek where dialoog_id = \(dialoog.id) and datum is null")
        }
        return try bewaar(handeling, dialoog.gaatNietDoor(status), ["status"])
    }
}
