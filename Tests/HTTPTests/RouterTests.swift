import Testing

@testable import HTTP

@Suite struct RouterTests {
    private let router: Router<String> = {
        var router = Router<String>()
        router.add(.get, "/", "begin")
        router.add(.get, "/v1/medewerkers/{medewerkerId}", "medewerker")
        router.add(.patch, "/v1/medewerkers/{medewerkerId}", "wijzig")
        router.add(.post, "/v1/medewerkers/_zoek", "zoek")
        router.add(.post, "/v1/acties/{actieId}/_gereed", "gereed")
        return router
    }()

    /// What was found, with its parameter, in one word.
    private func found(_ method: Method, _ path: String) -> String {
        switch router.match(method, path) {
        case .found(let endpoint, let parameters):
            [endpoint, parameters["medewerkerId"], parameters["actieId"]].compactMap { $0 }.joined(separator: " ")
        case .wrongMethod(let allow): allow.map(\.rawValue).joined(separator: ",")
        case .unknown: "onbekend"
        }
    }

    @Test(arguments: [
        ("/", "begin"), ("/v1/medewerkers/7", "medewerker 7"), ("/v1/%6dedewerkers/a%2Fb", "medewerker a/b"),
        ("/v1/medewerkers/7/", "onbekend"), ("/v1/medewerkers/", "onbekend"), ("/v1", "onbekend"), ("", "onbekend"),
        ("//v1", "onbekend"), ("/v1/medewerkers/%ff", "onbekend"), ("/v1/medewerkers/%0a", "onbekend"),
        ("/v1/medewerkers/_zoek", "POST,OPTIONS"), ("/v1/acties/3/_gereed", "POST,OPTIONS"),
    ])
    func `finds by whole decoded segments, literals first`(path: String, expected: String) {
        #expect(found(.get, path) == expected)
    }

    @Test func `serves HEAD as GET and lists what a path allows`() {
        #expect(found(.head, "/v1/medewerkers/7") == "medewerker 7")
        #expect(found(.delete, "/v1/medewerkers/7") == "GET,HEAD,PATCH,OPTIONS")
        #expect(found(.options, "*") == "GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS")
    }

    @Test func `ends the process on a template added twice`() async {
        await #expect(processExitsWith: .failure) {
            var router = Router<Int>()
            router.add(.get, "/a", 1)
            router.add(.get, "/a", 2)
        }
    }

    @Test func `ends the process on two names for one place`() async {
        await #expect(processExitsWith: .failure) {
            var router = Router<Int>()
            router.add(.get, "/a/{b}", 1)
            router.add(.get, "/a/{c}/d", 2)
        }
    }

    @Test func `ends the process on a trailing slash`() async {
        await #expect(processExitsWith: .failure) {
            var router = Router<Int>()
            router.add(.get, "/a/", 1)
        }
    }
}
