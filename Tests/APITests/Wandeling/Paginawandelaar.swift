import API
import HTTP
import Model
import Schema
import Store
import Web

/// Goes with one person's session along every page.
struct Paginawandelaar {
    let huis: Wandelhuis
    let beller: Beller
    private let bezoeker: Visitor
    private let geheim: String?
    var tocht: Tocht
    /// What was answered for records that never were, by page.
    private var onbekend: [String: Reply] = [:]

    /// Pages of records that exist for some and not for others.
    private static let records: Set<String> = [
        "dialoogId", "afspraakId", "actieId", "conceptId", "sessieId", "sleutelId", "signaalId",
        "bezwaarId",
    ]

    init(_ huis: Wandelhuis, _ beller: Beller, geheim: String?) {
        self.huis = huis
        self.beller = beller
        self.geheim = geheim
        bezoeker = huis.house.anybody()
        tocht = Tocht(beller: beller, opvang: Opvang(huis))
    }

    /// Every page that is not a file and not the door itself.
    static let paginas = Pages.endpoints.filter { endpoint in
        if case .fixed = endpoint.mode { return false }
        return endpoint.path != "/inloggen"
    }

    static func naam(_ pagina: Endpoint) -> String { "\(pagina.method.rawValue) \(pagina.path)" }

    mutating func loop() throws {
        for pagina in Self.paginas {
            let parameters = Wandelaar.parameters(pagina.path)
            var gehad: [String: String] = [:]
            for zaak in huis.zaken where zaak.actie == .gewoon || parameters.contains("actieId") {
                guard let pad = Wandelaar.pad(pagina.path, zaak.ids) else {
                    tocht.fouten.append("\(pagina.path): give its parameters a record in the organisation")
                    break
                }
                gehad[zaak.naam] = try klop(pagina, pad, zaak, parameters.first)
                if !parameters.contains(where: { ["dialoogId", "afspraakId", "actieId", "signaalId"].contains($0) }) {
                    break
                }
            }
            tocht.antwoorden[Self.naam(pagina)] = gehad
        }
    }

    private mutating func klop(
        _ pagina: Endpoint, _ pad: String, _ zaak: Zaak, _ parameter: String?
    ) throws -> String {
        let reply = try stuur(pagina, pad, [])
        let plaats = "\(Self.naam(pagina)) bij \(zaak.naam), \(beller.naam)"
        tocht.opvang.neem(reply, op: pad)
        if reply.status >= 500 { tocht.fouten.append("\(plaats): \(reply.status)") }
        // Who answers objections knows of each by the role.
        let isVanBeheer = parameter == "bezwaarId" && beller.rol == .hrBeheerder
        if let parameter, Self.records.contains(parameter), !isVanBeheer,
            zaak.relaties(beller.mens, bij: parameter).isEmpty
        {
            if pagina.method == .get, beller.isIemand { tocht.onbekend.insert(pad) }
            try vergelijk(pagina, pad, [], reply, plaats)
            if pagina.method == .post, ["gevoerd", "concept"].contains(zaak.naam) {
                // Also with the token of the own session nothing tells whether the record is there.
                let velden = [("csrf", geheim.map { Sessie.formToken(for: $0) } ?? "")]
                try vergelijk(pagina, pad, velden, try stuur(pagina, pad, velden), plaats)
            }
        }
        return "\(reply.status)"
    }

    /// Holds what a stranger is answered against what a record that never was is answered.
    private mutating func vergelijk(
        _ pagina: Endpoint, _ pad: String, _ velden: [(String, String)], _ echt: Reply, _ plaats: String
    ) throws {
        tocht.opvang.neem(echt, op: pad)
        let (nooit, soort) = (Wandelaar.nooit(pagina.path), "\(Self.naam(pagina)) \(velden.count)")
        let geen = try onbekend[soort] ?? stuur(pagina, nooit, velden)
        onbekend[soort] = geen
        // The door that somebody without a session is sent to has a token of its own each time.
        let isEender =
            beller.isIemand ? echt.isAls(geen, zonder: pad, nooit) : echt.status == geen.status
        if !isEender {
            tocht.fouten.append("\(plaats): \(echt.status) differs from what never existed: \(geen.status)")
        }
    }

    private func stuur(_ pagina: Endpoint, _ pad: String, _ velden: [(String, String)]) throws -> Reply {
        var headers: [(String, String)] = []
        if let geheim { headers.append(("Cookie", "__Host-sid=\(geheim)")) }
        guard pagina.method == .post else { return try bezoeker.get(pad, headers) }
        headers.append(("Content-Type", "application/x-www-form-urlencoded"))
        // Each form has a key of its own, or a second one would be the first done again.
        let velden = velden.isEmpty ? velden : velden + [("sleutel", "sleutel van " + pad)]
        let body = velden.map { "\($0.0)=\(Percent.encode($0.1))" }.joined(separator: "&")
        return try bezoeker.send(.post, pad, octets: Array(body.utf8), headers)
    }
}

extension Reply {
    /// The same, for pages: the address stands in them whole, encoded, or by its id.
    fileprivate func isAls(_ other: Reply, zonder pad: String, _ otherPad: String) -> Bool {
        func kaal(_ text: String, _ pad: String) -> String {
            pad.split(separator: "/").filter { $0.count == 36 }.reduce(text) {
                $0.replacing(String($1), with: "?")
            }
        }
        let (mijn, ander) = (kaal(text, pad), kaal(other.text, otherPad))
        return status == other.status && mijn == ander
            && kaal(location, pad) == kaal(other.location, otherPad)
    }
}
