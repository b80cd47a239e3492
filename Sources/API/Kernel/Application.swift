package import HTTP
import Logging
import SQLite
import Schema
import Store

/// The site: finds the endpoint, lets it judge, gives it a snapshot or a transaction, and dresses its answer.
package struct Application: Site {
    /// What admission found out about a request.
    package struct Admitted: Sendable {
        let endpoint: Endpoint
        let parameters: Parameters
        let who: Caller?
        let query: QueryValues
    }

    private let environment: Environment
    private let router: Router<Endpoint>
    private let lost: @Sendable (RequestHead) -> Answer
    private let firstReader: Int

    /// `lost` draws what an address gets where nothing is.
    ///
    /// `firstReader` is the store's reader of this server's worker 0: two servers on one store share none.
    package init(
        environment: Environment, endpoints: [Endpoint], firstReader: Int = 0,
        lost: @escaping @Sendable (RequestHead) -> Answer = { Problem.answer(.notFound, instance: $0.path) }
    ) {
        self.firstReader = firstReader
        self.environment = environment
        self.lost = lost
        var router = Router<Endpoint>()
        for endpoint in endpoints { router.add(endpoint.method, endpoint.path, endpoint) }
        self.router = router
    }

    package func admit(_ head: RequestHead) -> Admission<Admitted> {
        switch router.match(head.method, head.path) {
        case .unknown: return .refuse(Dress.response(lost(head), for: head))
        case .wrongMethod(let allow):
            return .refuse(Dress.methods(allow, isAsked: head.method == .options, path: head.path))
        case .found(let endpoint, let parameters):
            do throws(Failure) {
                let who = try endpoint.admit(head, environment)
                // What is always the same answers whatever stands in the query: monitors add one.
                let isFixed = if case .fixed = endpoint.mode { true } else { false }
                let query = isFixed ? .empty : try QueryValues(head.rawQuery, endpoint.query)
                return .body(
                    limit: endpoint.limit,
                    Admitted(endpoint: endpoint, parameters: parameters, who: who, query: query))
            } catch {
                return .refuse(Dress.response(endpoint.fail(error, head, nil), for: head))
            }
        }
    }

    package func respond(to exchange: Exchange<Admitted>) {
        let endpoint = exchange.admitted.endpoint
        let now = environment.clock.now()
        do throws(Failure) {
            let prepared = try endpoint.prepare?(
                Preparation(
                    environment: environment, request: exchange.request, who: exchange.admitted.who,
                    worker: firstReader + exchange.worker, now: now))
            switch endpoint.mode {
            case .fixed(let answer): exchange.answer(Dress.response(answer, for: exchange.request.head))
            case .read: read(exchange, now, prepared)
            case .write: write(exchange, now, prepared)
            }
        } catch {
            let head = exchange.request.head
            exchange.answer(Dress.response(refuse(error, endpoint, head), for: head))
        }
    }

    package func problem(_ status: Int, _ detail: String) -> Response {
        var answer = Answer(status, Media.problem, Problem.document(status, detail))
        if status == 503 { answer.fields.append(("Retry-After", "5")) }
        return Dress.response(answer)
    }

    private func read(_ exchange: Exchange<Admitted>, _ now: Instant, _ prepared: (any Sendable)?) {
        let endpoint = exchange.admitted.endpoint
        let head = exchange.request.head
        let outcome: Answer?
        let people = environment.register.generation
        do throws(Failure) {
            outcome = try environment.store.read(worker: firstReader + exchange.worker) { database throws(Failure) in
                let call = call(exchange, database, nil, now, prepared, people)
                do throws(Failure) {
                    return try endpoint.run(call)
                } catch {
                    if case .needsTransaction = error { return nil }
                    return refuse(error, endpoint, head, call)
                }
            }
        } catch {
            outcome = refuse(error, endpoint, head)
        }
        guard let outcome else { return write(exchange, now, prepared) }
        exchange.answer(Dress.response(outcome, for: head))
    }

    private func write(_ exchange: Exchange<Admitted>, _ now: Instant, _ prepared: (any Sendable)?) {
        let endpoint = exchange.admitted.endpoint
        let head = exchange.request.head
        let piece = WritePiece(at: now) { (transaction) throws(DatabaseError) -> Verdict<Answer> in
            let call = call(exchange, transaction.database, transaction, now, prepared)
            do throws(Failure) {
                let answer = try endpoint.run(call)
                if case .write = endpoint.mode { try call.keepAnswer(answer) }
                return .keep(answer)
            } catch {
                if case .database(let cause) = error { throw cause }
                // Nothing was done again, but what is shown again left its line.
                if case .replay(let answer) = error { return .keep(answer) }
                return .undo(refuse(error, endpoint, head, call))
            }
        } done: { result in
            switch result {
            case .success(let answer): exchange.answer(Dress.response(answer, for: head))
            case .failure(let failure):
                if let cause = failure.cause { tell(cause, endpoint) }
                exchange.answer(Dress.response(endpoint.fail(.unavailable(seconds: 5), head, nil), for: head))
            }
        }
        environment.store.write(piece)
    }

    /// Draws a failure; what the database said is for the log, never for the caller.
    private func refuse(_ failure: Failure, _ endpoint: Endpoint, _ head: RequestHead, _ call: Call? = nil) -> Answer {
        if case .database(let cause) = failure { tell(cause, endpoint) }
        return endpoint.fail(failure, head, call)
    }

    /// The path is the template: the path that was asked may hold ids.
    private func tell(_ cause: DatabaseError, _ endpoint: Endpoint) {
        environment.log.error(
            "a request met an error of the database",
            metadata: ["method": "\(endpoint.method.rawValue)", "path": "\(endpoint.path)", "error": "\(cause)"])
    }

    private func call(
        _ exchange: Exchange<Admitted>, _ database: Database, _ transaction: Transaction?, _ now: Instant,
        _ prepared: (any Sendable)?, _ people: Int? = nil
    ) -> Call {
        let admitted = exchange.admitted
        let call = Call(
            environment: environment, database: database, transaction: transaction, request: exchange.request,
            parameters: admitted.parameters, query: admitted.query, who: admitted.who, now: now, prepared: prepared,
            people: people)
        if let name = admitted.endpoint.key?(exchange.request) {
            call.key = IdempotencyKey(name, exchange.request, admitted.who)
        }
        return call
    }
}
