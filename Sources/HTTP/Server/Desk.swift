/// A site behind one plain type, so that the engine is compiled once and not for each site.
protocol Desk: Sendable {
    func admit(_ head: RequestHead) -> Verdict
    func respond(to turn: Turn)
    func problem(_ refusal: Refusal) -> Response
}

/// What a desk says about a head.
enum Verdict {
    case body(limit: Int, Turn)
    case refuse(Response)
}

/// The desk of a site.
struct SiteDesk<S: Site>: Desk {
    let site: S

    func admit(_ head: RequestHead) -> Verdict {
        switch site.admit(head) {
        case .body(let limit, let admitted): .body(limit: limit, Exchange(head, admitted))
        case .refuse(let response): .refuse(response)
        }
    }

    func respond(to turn: Turn) {
        // Every turn of this desk was made by `admit` above.
        site.respond(to: unsafeDowncast(turn, to: Exchange<S.Admitted>.self))
    }

    func problem(_ refusal: Refusal) -> Response { site.problem(refusal.status, refusal.detail) }
}
