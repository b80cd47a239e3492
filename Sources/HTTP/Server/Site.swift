/// What a server serves: it judges a head before the body is read, and answers the complete request.
package protocol Site: Sendable {
    /// What admission found out (the route, the caller) and the answer needs again.
    associatedtype Admitted: Sendable

    /// Judges a request by its head: before a body is read and before `100 Continue` is sent.
    func admit(_ head: RequestHead) -> Admission<Admitted>

    /// Takes a complete request; leads to exactly one `exchange.answer`, now or later, on any thread.
    func respond(to exchange: Exchange<Admitted>)

    /// Draws an error of the layer itself as this site draws its errors; `detail` is Dutch and holds no request text.
    func problem(_ status: Int, _ detail: String) -> Response
}

/// A verdict on a request whose body has not been read.
package enum Admission<Admitted: Sendable>: Sendable {
    /// Go on, with at most so many octets of body: more is 413.
    case body(limit: Int, Admitted)
    case refuse(Response)
}
