import API
import HTTP

/// The cookies of this site: for this host only, never over an open line, never to a script.
enum Koekjes {
    /// Ties the sign-in form to this browser before there is a session.
    static let formulier = "__Host-inloggen"
    /// Tells a browser in which somebody signed in before.
    static let toestel = "__Host-toestel"

    private static let always = "Path=/; Secure; HttpOnly"

    static func session(_ secret: String) -> String { "\(Gatekeeper.cookie)=\(secret); \(always); SameSite=Lax" }

    static func form(_ secret: String) -> String { "\(formulier)=\(secret); \(always); SameSite=Lax; Max-Age=3600" }

    static func browser(_ secret: String) -> String {
        "\(toestel)=\(secret); \(always); SameSite=Strict; Max-Age=\(Toestel.onthouden)"
    }

    static func gone(_ name: String) -> String { "\(name)=; \(always); SameSite=Lax; Max-Age=0" }

    /// The browser's own secret; nil when it has none that we could have given.
    static func browser(in fields: Fields) -> String? { secret(toestel, in: fields) }

    /// The secret that ties a sign-in form to this browser, the same for each of its windows.
    static func form(in fields: Fields) -> String { secret(formulier, in: fields) ?? Secret.random() }

    private static func secret(_ name: String, in fields: Fields) -> String? {
        Cookies(fields)[name].flatMap { secret in
            secret.utf8.count == 64 && secret.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) } ? secret : nil
        }
    }
}
