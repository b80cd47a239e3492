import API
import HTTP
import Model
import Schema

/// Finds out who asks for a page, by the session's cookie, and lets no other site send forms in their name.
enum Gatekeeper {
    /// A name that browsers accept over TLS or from this machine only, for this host only.
    static let cookie = "__Host-sid"

    /// The secret of the session that a request shows.
    static func secret(_ head: RequestHead) -> String? { Cookies(head.fields)[cookie] }

    /// Who has the session; nobody is sent to the sign-in page, and who is halfway to its second step.
    static func admit(_ head: RequestHead, _ environment: Environment) throws(Failure) -> Caller? {
        let caller = try admitHalfway(head, environment)
        if caller?.ontbreekt != nil { throw .halfway }
        return caller
    }

    /// Who has the session, also when its second step has still to be taken.
    static func admitHalfway(_ head: RequestHead, _ environment: Environment) throws(Failure) -> Caller? {
        guard let secret = secret(head), let caller = try environment.session(secret) else { throw .unauthenticated }
        return caller
    }

    /// The same for a form, which must come from one of our own pages.
    ///
    /// Without a session it passes for nobody: its body has to be read, so that nothing typed is lost.
    static func admitForm(_ head: RequestHead, _ environment: Environment) throws(Failure) -> Caller? {
        let caller = try admitHalfwayForm(head, environment)
        return caller?.ontbreekt == nil ? caller : nil
    }

    /// The same for a form of the second step itself.
    static func admitHalfwayForm(_ head: RequestHead, _ environment: Environment) throws(Failure) -> Caller? {
        try checkOrigin(head)
        return try secret(head).flatMap { secret throws(Failure) in try environment.session(secret) }
    }

    /// The same for a form with a file: nobody without a session sends one.
    static func admitUpload(_ head: RequestHead, _ environment: Environment) throws(Failure) -> Caller? {
        try checkOrigin(head, type: "multipart/form-data")
        return try admit(head, environment)
    }

    /// Refuses what another site sends: `Sec-Fetch-Site` where the browser says it, else `Origin`.
    static func checkOrigin(_ head: RequestHead, type: String = Media.form) throws(Failure) {
        guard head.fields.first("Content-Type").flatMap({ MediaType($0) })?.essence == type, !head.isEncoded else {
            throw .unsupportedMediaType
        }
        if let site = head.fields.first("Sec-Fetch-Site") {
            guard site == "same-origin" || site == "none" else { throw .forbidden }
        } else if let origin = head.fields.first("Origin"), let host = head.fields.first("Host") {
            guard origin == "https://\(host)" || origin == "http://\(host)" else { throw .forbidden }
        }
    }

    /// The visit of somebody admitted; a session's use is noted once a minute.
    static func visit(_ call: Call) throws(Failure) -> Visit {
        let caller = try call.caller()
        guard let secret = secret(call.request.head) else { throw .unauthenticated }
        try call.noteUse(of: secret)
        return Visit(
            call: call,
            visitor: Visitor(
                caller, secret, until: call.sessionEnd, stijl: Stijlbestanden.version(try call.huisstijl())))
    }

    /// What the form holds, when it carries the token of this session; else nil.
    static func sent(_ call: Call) throws(Failure) -> Sent? {
        try sent(call.request)
    }

    /// The same before any transaction.
    static func sent(_ request: Request) throws(Failure) -> Sent? { try sent(pairs(request.body), request) }

    /// The same of fields that were read already.
    static func sent(_ pairs: [(name: String, value: String)], _ request: Request) throws(Failure) -> Sent? {
        guard let secret = secret(request.head) else { throw .unauthenticated }
        let sent = Sent(pairs: pairs)
        return Secret.matches(sent("csrf"), hash: Secret.hash(Sessie.formToken(for: secret))) ? sent : nil
    }

    /// The fields of a form in order; `more` is how many another form may carry along in it.
    static func pairs(_ body: [UInt8], more: Int = 0) throws(Failure) -> [(name: String, value: String)] {
        do { return try Query(form: body, maximum: 1000 + more).pairs } catch {
            throw .malformed("Het formulier is niet goed gecodeerd.")
        }
    }
}

extension Visitor {
    /// Somebody with a session.
    init(_ caller: Caller, _ secret: String, until: Sessie.Einde? = nil, stijl: String? = nil) {
        self.init(
            name: caller.naam, roles: Set(caller.rollen.map(\.rawValue)), token: Sessie.formToken(for: secret),
            until: until, isHalfway: caller.ontbreekt != nil, stijl: stijl)
    }
}
