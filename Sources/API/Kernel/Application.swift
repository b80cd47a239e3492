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
        /// The place of the endpoint among all, for what is counted.
        let place: Int
        /// What the caller has left of a quota, where one counts.
        let reading: Budget.Reading?
    }

    /// A request that is being answered: when it was complete, and what it is called in logs.
    private struct Asked {
        let exchange: Exchange<Admitted>
        let now: Instant
        let trace: Trace
        let begun = Stopwatch.nanoseconds

        init(_ exchange: Exchange<Admitted>, at now: Instant) {
            self.exchange = exchange
            self.now = now
            trace = Trace(exchange.request.head)
        }

        var endpoint: Endpoint { exchange.admitted.endpoint }
        var head: RequestHead { exchange.request.head }
    }

    private let environment: Environment
    private let endpoints: [Endpoint]
    /// The responses of endpoints that always give the same one, by their place.
    private let ready: [Response?]
    private let router: Router<Int>
    private let metrics: Metrics?
    private let lost: @Sendable (RequestHead) -> Answer
    private let firstReader: Int

    /// `lost` draws what an address gets where nothing is.
    ///
    /// `firstReader` is the store's reader of this server's worker 0: two servers on one store share none.
    package init(
        environment: Environment, endpoints: [Endpoint], firstReader: Int = 0, metrics: Metrics? = nil,
        lost: @escaping @Sendable (RequestHead) -> Answer = { Problem.answer(.notFound, instance: $0.path) }
    ) {
        self.firstReader = firstReader
        self.environment = environment
        self.lost = lost
        self.metrics = metrics
        metrics?.name(endpoints)
        self.endpoints = endpoints
        ready = endpoints.map { endpoint in
            if case .fixed(let answer) = endpoint.mode { Dress.ready(answer) } else { nil }
        }
        var router = Router<Int>()
        for (place, endpoint) in endpoints.enumerated() { router.add(endpoint.method, endpoint.path, place) }
        self.router = router
    }

    package func admit(_ head: RequestHead) -> Admission<Admitted> {
        switch router.match(head.method, head.path) {
        case .unknown: return refuse(Dress.response(lost(head), for: head))
        case .wrongMethod(let allow):
            return refuse(Dress.methods(allow, isAsked: head.method == .options, path: head.path))
        case .found(let place, let parameters):
            let endpoint = endpoints[place]
            do throws(Failure) {
                let who = try endpoint.admit(head, environment)
                let reading = environment.count(head, of: who, isExport: endpoint.isExport(head))
                if let reading, !reading.isAllowed { return turnAway(reading, endpoint, head, place) }
                // What is always the same answers whatever stands in the query: monitors add one.
                let isFixed = if case .fixed = endpoint.mode { true } else { false }
                let query = isFixed ? .empty : try QueryValues(head.rawQuery, endpoint.query)
                return .body(
                    limit: endpoint.limit,
                    Admitted(
                        endpoint: endpoint, parameters: parameters, who: who, query: query, place: place,
                        reading: reading))
            } catch {
                if case .unauthenticated = error, let reading = environment.count(head, of: nil, isExport: false),
                    !reading.isAllowed
                {
                    return turnAway(reading, endpoint, head, place)
                }
                return refuse(Dress.response(endpoint.fail(error, head, nil), for: head), place)
            }
        }
    }

    /// Refuses who asked too often.
    private func turnAway(
        _ reading: Budget.Reading, _ endpoint: Endpoint, _ head: RequestHead, _ place: Int
    ) -> Admission<Admitted> {
        var answer = endpoint.fail(.tooMany(seconds: reading.reset), head, nil)
        answer.fields += reading.fields
        return refuse(Dress.response(answer, for: head), place)
    }

    /// Refuses by the head alone; nothing ran, so no time is counted.
    private func refuse(_ response: Response, _ place: Int = Metrics.elsewhere) -> Admission<Admitted> {
        metrics?.count(place, status: response.status, took: nil, worker: 0)
        return .refuse(response)
    }

    package func respond(to exchange: Exchange<Admitted>) {
        let asked = Asked(exchange, at: environment.clock.now())
        if let response = ready[exchange.admitted.place], exchange.admitted.reading == nil, Dress.isPlain(asked.head) {
            return give(response, asked)
        }
        do throws(Failure) {
            let prepared = try asked.endpoint.prepare?(
                Preparation(
                    environment: environment, request: exchange.request, who: exchange.admitted.who,
                    worker: firstReader + exchange.worker, now: asked.now))
            switch asked.endpoint.mode {
            case .fixed(let answer): give(answer, asked)
            case .read: read(asked, prepared)
            case .write: write(asked, prepared)
            }
        } catch {
            give(refuse(error, asked), asked)
        }
    }

    /// Answers, counts it, and tells the log when that asks for so much.
    private func give(_ answer: Answer, _ asked: Asked) {
        var answer = answer
        if let reading = asked.exchange.admitted.reading { answer.fields += reading.fields }
        give(Dress.response(answer, for: asked.head), asked)
    }

    private func give(_ response: Response, _ asked: Asked) {
        let took = Stopwatch.nanoseconds - asked.begun
        metrics?.count(
            asked.exchange.admitted.place, status: response.status, took: took, worker: asked.exchange.worker)
        if environment.log.logLevel <= .debug {
            var more = metadata(asked)
            more["status"] = "\(response.status)"
            more["microseconds"] = "\(took / 1000)"
            environment.log.debug("request", metadata: more)
        }
        asked.exchange.answer(response)
    }

    package func problem(_ status: Int, _ detail: String) -> Response {
        var answer = Answer(status, Media.problem, Problem.document(status, detail))
        if status == 503 { answer.fields.append(("Retry-After", "5")) }
        return Dress.response(answer)
    }

    private func read(_ asked: Asked, _ prepared: (any Sendable)?) {
        let endpoint = asked.endpoint
        let outcome: Answer?
        let people = environment.register.generation
        do throws(Failure) {
            outcome = try environment.store.read(worker: firstReader + asked.exchange.worker) {
                database throws(Failure) in
                let call = call(asked, database, nil, prepared, people)
                do throws(Failure) {
                    return try endpoint.run(call)
                } catch {
                    if case .needsTransaction = error { return nil }
                    return refuse(error, asked, call)
                }
            }
        } catch {
            outcome = refuse(error, asked)
        }
        guard let outcome else { return write(asked, prepared) }
        give(outcome, asked)
    }

    private func write(_ asked: Asked, _ prepared: (any Sendable)?) {
        let endpoint = asked.endpoint
        let piece = WritePiece(at: asked.now) { (transaction) throws(DatabaseError) -> Verdict<Answer> in
            let call = call(asked, transaction.database, transaction, prepared)
            do throws(Failure) {
                let answer = try endpoint.run(call)
                if case .write = endpoint.mode { try call.keepAnswer(answer) }
                return .keep(answer)
            } catch {
                if case .database(let cause) = error { throw cause }
                // Nothing was done again, but what is shown again left its line.
                if case .replay(let answer) = error { return .keep(answer) }
                return .undo(refuse(error, asked, call))
            }
        } done: { result in
            switch result {
            case .success(let answer): give(answer, asked)
            case .failure(let failure):
                if let cause = failure.cause { tell(cause, asked) }
                give(endpoint.fail(.unavailable(seconds: 5), asked.head, nil), asked)
            }
        }
        environment.store.write(piece)
    }

    /// Draws a failure; what the database said is for the log, never for the caller.
    private func refuse(_ failure: Failure, _ asked: Asked, _ call: Call? = nil) -> Answer {
        if case .database(let cause) = failure { tell(cause, asked) }
        return asked.endpoint.fail(failure, asked.head, call)
    }

    private func tell(_ cause: DatabaseError, _ asked: Asked) {
        var more = metadata(asked)
        more["error"] = "\(cause)"
        environment.log.error("a request met an error of the database", metadata: more)
    }

    /// What the log says of a request: the path is the template, as the path that was asked may hold ids.
    private func metadata(_ asked: Asked) -> Logger.Metadata {
        [
            "method": "\(asked.endpoint.method.rawValue)", "path": "\(asked.endpoint.path)",
            "trace": "\(asked.trace.id)",
            "actor": "\(environment.pseudonyms.name(of: asked.exchange.admitted.who, on: asked.now.day))",
        ]
    }

    private func call(
        _ asked: Asked, _ database: Database, _ transaction: Transaction?, _ prepared: (any Sendable)?,
        _ people: Int? = nil
    ) -> Call {
        let (exchange, admitted) = (asked.exchange, asked.exchange.admitted)
        let call = Call(
            environment: environment, database: database, transaction: transaction, request: exchange.request,
            parameters: admitted.parameters, query: admitted.query, who: admitted.who, now: asked.now,
            prepared: prepared, people: people, trace: asked.trace)
        if let (name, body) = admitted.endpoint.key?(exchange.request) {
            call.key = IdempotencyKey(name, body, exchange.request, admitted.who)
        }
        return call
    }
}
