import CLinux
import Glibc

/// A blocking client for one server: each request has its own connection and its own deadline.
package struct Client: Sendable {
    /// What a server answered.
    package struct Answer: Sendable {
        package let status: Int
        package let fields: Fields
        package let body: [UInt8]

        package var text: String { String(decoding: body, as: UTF8.self) }
    }

    private let endpoint: Settings.Endpoint
    private let deadline: Duration

    /// A client whose every request must be answered within the deadline.
    package init(_ endpoint: Settings.Endpoint, deadline: Duration = .seconds(30)) {
        self.endpoint = endpoint
        self.deadline = deadline
    }

    /// Sends one request and reads the answer; `target` is the path with its query, as it goes over the wire.
    package func send(
        _ method: Method, _ target: String, fields: Fields = Fields(), body: [UInt8] = []
    ) throws(ClientError) -> Answer {
        var request = Array("\(method.rawValue) \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n".utf8)
        request.append(contentsOf: fields.octets)
        if !body.isEmpty || method == .post { request.append(contentsOf: "Content-Length: \(body.count)\r\n".utf8) }
        request.append(contentsOf: "\r\n".utf8)
        request.append(contentsOf: body)
        var wire = try ClientWire(endpoint, until: .now() + deadline)
        defer { wire.close() }
        try wire.write(request)
        return try AnswerReader.read(from: &wire, toHead: method == .head)
    }

    private var host: String {
        switch endpoint {
        case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix: "localhost"
        }
    }
}
