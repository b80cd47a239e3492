import API
import ArgumentParser
import HTTP
import Schema

/// `inzetbaar retention`.
struct Retention: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Wist wat over de bewaartermijn is; de dienst doet dit zelf elke dag.",
        discussion: "Toont per regel en soort hoeveel er is gewist, of met --dry-run gewist zou worden.")

    @OptionGroup var map: Gegevensmap
    @Flag(help: "Tel alleen; er wordt niets gewist.")
    var dryRun = false

    func run() throws {
        let gewist = try Loket(map).vraag(dryRun ? .get : .post, "/vernietigingen", dryRun ? nil : [:])
        guard case .list(let regels)? = gewist["regels"], !regels.isEmpty else {
            return Uitvoer.regel(dryRun ? "er is niets aan de beurt" : "er was niets aan de beurt")
        }
        for regel in regels {
            guard case .text(let naam)? = regel["regel"], case .list(let aantallen)? = regel["aantallen"] else {
                continue
            }
            for een in aantallen {
                guard case .text(let soort)? = een["soort"], case .integer(let aantal)? = een["aantal"] else {
                    continue
                }
                Uitvoer.regel("\(naam)\t\(soort)\t\(aantal)")
            }
        }
    }
}
