import API
import HTTP
import Model
import Schema

/// Goes with one caller along every route of the table, for every dialogue.
struct Wandelaar {
    let huis: Wandelhuis
    let beller: Beller
    private let bezoeker: Visitor
    private let caller: Caller?
    var tocht: Tocht

    init(_ huis: Wandelhuis, _ beller: Beller) {
        self.huis = huis
        self.beller = beller
        bezoeker = huis.visitor(beller)
        caller = beller.caller(huis.id(beller))
        tocht = Tocht(beller: beller, opvang: Opvang(huis))
    }

    /// What is answered with something else than allowed, forbidden or hidden, and why that is right.
    private static func bijzonder(_ handeling: Handeling, _ zaak: Zaak, _ beller: Beller) -> Int? {
        switch handeling {
        // HR reads people of the own werkgebied; elsewhere only by what they are to somebody.
        case .leesMedewerker where beller.rol == .hrAdviseur && beller.naam != "hrBinnen": 404
        // The invitation names the criterion of a signal: that is why, and why is not for a deputy.
        case .leesUitnodiging where beller.naam == "waarnemer": 404
        // A note is for the two and for who wrote it; what was handed over has no past for others than the employee.
        case .leesVoortgangsbericht where !leest(zaak, beller): 404
        case .leesEvaluatie, .wijzigEvaluatie:
            zaak.isOvergedragen && beller.mens != "medewerker" ? 404 : nil
        // There is no end yet to tell of.
        case .leesAfsluiting where zaak.status != .afgerond: 404
        default: nil
        }
    }

    /// Whether somebody who may read notes on this action may read this one, which the employee wrote.
    private static func leest(_ zaak: Zaak, _ beller: Beller) -> Bool {
        guard beller.mens != "medewerker" else { return true }
        let houders: Choices<Relatie> = [.zelf, .gesprekspartner, .waarnemer, .deelnemer]
        return !zaak.relatiesBijActie(beller.mens).isDisjoint(with: houders) && !zaak.isOvergedragen
    }

    mutating func loop() throws {
        for route in API.routes {
            let naam = "\(route.method.rawValue) \(route.path)"
            let parameters = Self.parameters(route.path)
            let nooit = try verwacht(route, parameters)
            var gehad: [String: String] = [:]
            for zaak in huis.zaken where zaak.actie == .gewoon || parameters.contains("actieId") {
                guard let pad = Self.pad(route.path, zaak.ids) else {
                    tocht.fouten.append("\(naam): give its parameters a record in the organisation")
                    break
                }
                gehad[zaak.naam] = try klop(route, pad, zaak, parameters.first, nooit)
                // Without a parameter every dialogue has the same address.
                if !parameters.contains(where: { ["dialoogId", "afspraakId", "actieId", "signaalId"].contains($0) }) {
                    break
                }
            }
            tocht.antwoorden[naam] = gehad
        }
    }

    /// What the caller gets for records that never existed, for each of their addresses.
    private mutating func verwacht(_ route: Route, _ parameters: [String]) throws -> (reply: Reply, pad: String)? {
        guard !parameters.isEmpty else { return nil }
        let pad = Self.nooit(route.path)
        let reply = try stuur(route, pad)
        let (status, naam) = (reply.status, "\(route.method.rawValue) \(route.path)")
        let hoort: Int =
            if let caller { Gate.mayEver(route.operation.handeling, caller: caller) ? 404 : 403 } else { 401 }
        if status != hoort, parameters != ["medewerkerId"] {
            tocht.fouten.append("\(naam) that never existed, \(beller.naam): \(status), not \(hoort)")
        }
        return (reply, pad)
    }

    /// Knocks at one address; the statuses.
    private mutating func klop(
        _ route: Route, _ pad: String, _ zaak: Zaak, _ parameter: String?, _ nooit: (reply: Reply, pad: String)?
    ) throws -> String {
        // What needs neither a body nor a revision would be done: then only who may not is sent.
        if case .none = route.operation.body, route.operation.writes, !route.operation.isConditional,
            mag(route.operation.handeling, zaak, parameter) == 200
        {
            return "mag"
        }
        let reply = try stuur(route, pad)
        let (handeling, vraag) = (route.operation.handeling, "\(route.method.rawValue) \(pad)")
        tocht.opvang.neem(reply, op: vraag)
        let hoort = mag(handeling, zaak, parameter)
        let plaats = "\(route.method.rawValue) \(route.path) bij \(zaak.naam), \(beller.naam)"
        if hoort != 200 {
            if reply.status != hoort { tocht.fouten.append("\(plaats): \(reply.status), not \(hoort)") }
            if hoort == 404 { verborgen(route, pad, reply, nooit, plaats) }
            return "\(reply.status)"
        }
        guard route.operation.writes || route.method != .get else {
            if reply.status != 200 { tocht.fouten.append("\(plaats): \(reply.status), not 200") }
            return "\(reply.status)"
        }
        return try schrijf(route, pad, reply, plaats)
    }

    /// Somebody who may write is told what is missing, in the order of DECISIONS 15; nothing is changed.
    private mutating func schrijf(_ route: Route, _ pad: String, _ reply: Reply, _ plaats: String) throws -> String {
        guard route.operation.isConditional else {
            if ![400, 409].contains(reply.status) { tocht.fouten.append("\(plaats): \(reply.status), not 400") }
            return "\(reply.status)"
        }
        if reply.status != 428 { tocht.fouten.append("\(plaats): \(reply.status), not 428") }
        let oud = try stuur(route, pad, [("If-Match", "\"r999999.x\"")])
        tocht.opvang.neem(oud, op: plaats)
        if oud.status != 412 { tocht.fouten.append("\(plaats) of another revision: \(oud.status), not 412") }
        if case .none = route.operation.body { return "\(reply.status)/\(oud.status)" }
        let leeg = try stuur(route, pad, [("If-Match", "*")])
        tocht.opvang.neem(leeg, op: plaats)
        if ![400, 409].contains(leeg.status) { tocht.fouten.append("\(plaats) with *: \(leeg.status), not 400") }
        return "\(reply.status)/\(oud.status)/\(leeg.status)"
    }

    /// What the gate says to somebody who is this to the record.
    private func mag(_ handeling: Handeling, _ zaak: Zaak, _ parameter: String?) -> Int {
        // A token that is none is refused everywhere, also where nobody has to show one.
        guard let caller else { return beller.bewijs == .geen && Gate.isOpen(handeling) ? 200 : 401 }
        guard Gate.mayEver(handeling, caller: caller) else { return 403 }
        let relaties = zaak.relaties(beller.mens, bij: parameter).filter(caller.mayBe)
        return switch Gate.decide(handeling, caller: caller, relaties: relaties) {
        case .allowed: Self.bijzonder(handeling, zaak, beller) ?? 200
        case .forbidden: 403
        case .hidden: 404
        }
    }

    /// Somebody else's record is answered to the octet as one that never was.
    private mutating func verborgen(
        _ route: Route, _ pad: String, _ reply: Reply, _ nooit: (reply: Reply, pad: String)?, _ plaats: String
    ) {
        guard let nooit else { return }
        // Anybody may look up a colleague's id: a person is no secret, their record is.
        if route.method == .get, !pad.hasPrefix("/v1/medewerkers") { tocht.onbekend.insert(pad) }
        if !reply.isAls(nooit.reply, pad, nooit.pad) {
            tocht.fouten.append("\(plaats): differs from what never existed: \(reply.text)")
        }
    }

    /// One request, with a body that no schema knows where one is taken.
    private func stuur(_ route: Route, _ pad: String, _ headers: [(String, String)] = []) throws -> Reply {
        var (velden, body) = (headers, [UInt8]())
        switch route.operation.body {
        case .none: break
        case .json: (velden, body) = (headers + [("Content-Type", "application/json")], Self.onzin)
        case .patch: (velden, body) = (headers + [("Content-Type", "application/merge-patch+json")], Self.onzin)
        case .csv: (velden, body) = (headers + [("Content-Type", "text/csv")], Array("x\n".utf8))
        }
        if beller.bewijs == .uitgelogd { velden.append(("Cookie", "__Host-sid=\(bezoeker.token ?? "")")) }
        return try bezoeker.send(route.method, pad, octets: body, velden)
    }

    private static let onzin = Array(#"{"zomaarIets":1}"#.utf8)

    /// The names of the parameters in a template.
    static func parameters(_ path: String) -> [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    /// A template with its parameters filled in; nil when one has no record.
    static func pad(_ path: String, _ ids: [String: String]) -> String? {
        var filled = path
        for parameter in parameters(path) {
            guard let id = ids[parameter], !id.isEmpty else { return nil }
            filled = filled.replacing("{\(parameter)}", with: id)
        }
        return filled
    }

    /// A template with ids that never were; numbers and steps stay what they are.
    static func nooit(_ path: String) -> String {
        parameters(path).reduce(path) { path, parameter in
            path.replacing("{\(parameter)}", with: zelfde[parameter] ?? geenEnkele)
        }
    }

    private static let zelfde = ["vraag": "1", "stap": "controle", "link": "geen"]

    private static let geenEnkele = "0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000"
}

extension Reply {
    /// Whether nothing in this answer but the address tells it from another one.
    func isAls(_ other: Reply, _ pad: String, _ otherPad: String) -> Bool {
        func rest(_ reply: Reply) -> [String] {
            // What is left of a quota tells of the caller alone.
            reply.fields.pairs.filter { !["date", "ratelimit"].contains($0.name.lowercased()) }
                .map { "\($0.name): \($0.value)" }
        }
        return status == other.status && rest(self) == rest(other)
            && text.replacing(pad, with: "") == other.text.replacing(otherPad, with: "")
    }
}
