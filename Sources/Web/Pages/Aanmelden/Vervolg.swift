import API
import HTTP
import Schema

/// Where somebody goes on after signing in: an address, or the form that came when the session before had ended.
struct Vervolg: Sendable {
    let naar: String
    let unsent: Unsent?

    init(_ naar: String, _ unsent: Unsent? = nil) {
        self.naar = naar
        self.unsent = unsent
    }

    /// What a form of the sign-in carried along.
    init(in sent: Sent) {
        self.init(sent("naar"), Unsent(in: sent))
    }

    /// The hidden fields in which the next form of the sign-in carries it along.
    @HTMLBuilder var carried: HTML {
        hidden("naar", naar)
        if let unsent { unsent.carried }
    }

    /// Goes on in a session that just began: first to what it still lacks, then to where one was going.
    func answer(_ call: Call, _ secret: String) throws(Failure) -> Answer {
        let caller = try call.begun(secret)
        var answer: Answer
        if caller.ontbreekt != nil {
            answer = try halfway(call, caller, secret)
        } else if let unsent {
            let isTheirs = try caller.medewerkerId.map { id throws(Failure) in
                try call.wasShown(unsent.token, to: id)
            }
            answer =
                isTheirs == true
                ? PageAnswer.page(unsent.page(Visitor(caller, secret)))
                : PageAnswer.redirect(to: Gedaan.address("/", "formulier_van_ander"))
        } else {
            answer = PageAnswer.redirect(to: Inloggen.ownAddress(naar) ?? "/")
        }
        answer.cookies = [Koekjes.session(secret)]
        return answer
    }

    /// A form that waits has no address to come back to: it travels on in this very answer.
    private func halfway(_ call: Call, _ caller: Caller, _ secret: String) throws(Failure) -> Answer {
        guard unsent != nil, caller.ontbreekt == .code else {
            return PageAnswer.redirect(to: TweedeStapPagina.address(naar))
        }
        return PageAnswer.page(TweedeStapPagina.code(Visitor(caller, secret), TweedeStapPagina.empty, self))
    }
}
