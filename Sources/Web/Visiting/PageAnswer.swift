package import API
package import HTTP

/// Dresses pages: their own policy, redirects, and errors that say what to do.
enum PageAnswer {
    private static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

    static func page(_ page: Page, status: Int = 200) -> Answer {
        var answer = Answer(status, Media.html, page.bytes)
        answer.fields = [
            ("Content-Security-Policy", policy),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ]
        return answer
    }

    /// What a form is answered.
    static func outcome(_ outcome: Outcome) -> Answer {
        switch outcome {
        case .go(let address): redirect(to: address)
        case .show(let page): self.page(page, status: 400)
        case .step(let page): self.page(page)
        case .answer(let answer): answer
        }
    }

    /// 303: the browser gets the next page.
    static func redirect(to address: String) -> Answer {
        var answer = Answer(303)
        answer.location = address
        return answer
    }

    /// The key hidden in a form and the address it goes to, and what the form says.
    ///
    /// In another session it is still the same form; sent to another address it is another one.
    @Sendable static func key(_ request: Request) -> (name: String, body: [UInt8])? {
        guard let pairs = try? Query(form: request.body).pairs,
            let key = pairs.last(where: { $0.name == "sleutel" && !$0.value.isEmpty })
        else { return nil }
        let said = pairs.filter { $0.name != "csrf" }
        return (
            "\(key.value) \(request.path.suffix(150))",
            said.flatMap { Array($0.name.utf8) + [0] + Array($0.value.utf8) + [0] }
        )
    }

    /// A form of an earlier session of the same person is shown to send it again; anybody else's is refused.
    static func earlier(_ call: Call, _ visit: Visit) throws(Failure) -> Answer {
        guard let unsent = Unsent(call.request), try call.wasShown(unsent.token, to: try call.person()) else {
            throw .forbidden
        }
        return page(unsent.page(visit.visitor), status: 409)
    }

    /// A failure as a page; who is not signed in goes to the sign-in page and comes back.
    @Sendable static func failure(_ failure: Failure, _ head: RequestHead, _ call: Call?) -> Answer {
        switch failure {
        case .replay(let answer): return answer
        case .halfway: return redirect(to: TweedeStapPagina.address(from: head))
        case .unauthenticated:
            if let unsent = call.flatMap({ Unsent($0.request) }) { return Inloggen.again(unsent, head) }
            let isBegunAnew = head.method != .get && Unsent.isSecretive(head.path) && head.path != Inloggen.signOut
            let back =
                head.method == .get
                ? head.path + (head.rawQuery.map { "?" + $0 } ?? "") : isBegunAnew ? head.path : "/"
            return redirect(
                to: back == "/" || back.count > Inloggen.longestAddress
                    ? "/inloggen" : "/inloggen?naar=" + Percent.encode(back))
        default:
            let (status, _) = Problem.words(failure)
            var answer = page(ErrorPage.page(failure, status, head, call), status: status)
            if status == 503 { answer.fields.append(("Retry-After", "5")) }
            return answer
        }
    }
}

extension Pages {
    /// What an address gets where nothing is: a page for a browser, a problem for a program.
    @Sendable package static func lost(_ head: RequestHead) -> Answer {
        let isForPrograms = ["/v1/", "/scim/", "/livez", "/readyz"].contains { head.path.hasPrefix($0) }
        let wanted = Accept(head.fields.joined("Accept")).best(of: [Media.problem, "text/html"])
        guard !isForPrograms, wanted == 1 else { return Problem.answer(.notFound, instance: head.path) }
        return PageAnswer.failure(.notFound, head, nil)
    }
}
