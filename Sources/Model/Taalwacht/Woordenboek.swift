/// The word lists, read once, and what they say of the words of a text.
///
/// A list holds sections (`[sterk gezondheid]`) of words and phrases between commas. `depressi*` stands for all words that
/// begin so; other words may end as Dutch words do (`hernia's`, `zieke`) or go on with an entry of a `staart` section
/// (`dementiezorg`). Words of an `achteraan` section may begin with anything (`borstkanker`). `#` begins a remark.
struct Woordenboek: Sendable {
    private var vooraan = Woordenboom()
    private var staarten = Woordenboom()
    private var uitgangen = Woordenboom()
    /// Letter by letter from the end.
    private var achteraan = Woordenboom()
    private var tikfouten = Tikfouten()
    private var vulling = Woordenboom()

    init(_ lijsten: [[UInt8]]) {
        for uitgang in ["s", "e", "en", "n", "es", "tje", "tjes", "je", "jes"] {
            uitgangen.voegToe(Self.letters(Array(uitgang.utf8)), .staart, isOpen: false)
        }
        for lijst in lijsten {
            var soort: Woordsoort = .niets
            for regel in lijst.split(separator: UInt8(ascii: "\n")) where regel.first != UInt8(ascii: "#") {
                if regel.first == UInt8(ascii: "[") {
                    soort = Self.soort(regel.dropFirst().dropLast())
                } else {
                    for woord in regel.split(separator: UInt8(ascii: ",")) { voegToe(Array(woord), soort) }
                }
            }
        }
    }

    private static func soort(_ kop: ArraySlice<UInt8>) -> Woordsoort {
        kop.split(separator: UInt8(ascii: " ")).reduce(into: .niets) { soort, naam in
            let naam = String(decoding: naam, as: UTF8.self)
            guard let een = Woordsoort.namen[naam] else { preconditionFailure("a word list names no kind \(naam)") }
            soort = soort + een
        }
    }

    private static func letters(_ octets: [UInt8]) -> [UInt8] {
        let lezing = Lezing(octets)
        return lezing.letters
    }

    private mutating func voegToe(_ octets: [UInt8], _ soort: Woordsoort) {
        let letters = Self.letters(octets)
        guard !letters.isEmpty else { return }
        let isOpen = octets.last == UInt8(ascii: "*")
        if soort.raakt(.vulling) { vulling.voegToe(letters, soort, isOpen: false) }
        // What is nothing but filling stands in no phrase of its own.
        let soort = soort - .vulling
        if soort.isNiets { return }
        if soort.raakt(.staart) {
            staarten.voegToe(letters, soort, isOpen: isOpen)
        } else if soort.raakt(.achteraan) {
            achteraan.voegToe(letters.reversed(), soort, isOpen: isOpen)
        } else {
            vooraan.voegToe(letters, soort, isOpen: isOpen)
            if !isOpen, soort.raakt(.sterk + .vak + .beroep) { tikfouten.voegToe(letters, soort) }
            // Two words are often written as one, or with a hyphen.
            if letters.count(where: { $0 == Vouwing.wit }) == 1 {
                vooraan.voegToe(letters.filter { $0 != Vouwing.wit }, soort, isOpen: isOpen)
            }
        }
    }
}

extension Woordenboek {
    /// What the words of a text are; the words of a phrase after its first become nothing of their own.
    ///
    /// - Returns: How many letters were looked at: at most a fixed number for each letter of the text.
    func benoem(_ lezing: inout Lezing) -> Int {
        var stappen = 0
        var index = 0
        while index < lezing.woorden.count {
            var (soort, laatste) = langste(lezing, index, &stappen)
            if soort.isNiets, lezing.ontcijfer(index) { (soort, laatste) = langste(lezing, index, &stappen) }
            if soort.isNiets { soort = vanAchteren(lezing, index, &stappen) }
            if soort.isNiets { soort = benaderd(lezing, index, &stappen) }
            lezing.woorden[index].soort = soort
            lezing.woorden[index].tot = lezing.woorden[laatste].tot
            if laatste > index {
                lezing.woorden.withdraw(index + 1...laatste)
            }
            index = laatste + 1
        }
        return stappen
    }

    /// The longest word or phrase of the lists that begins at a word; filling may stand between its words.
    private func langste(_ lezing: Lezing, _ index: Int, _ stappen: inout Int) -> (Woordsoort, laatste: Int) {
        let letters = lezing.letters
        var gevonden: Woordsoort = .niets
        var laatste = index
        var woord = index
        var node = 0
        var plaats = lezing.woorden[index].begin
        let begin = plaats
        // Where the phrase goes on when the word there turns out to be filling.
        var (wacht, overgeslagen) = (0, 0)
        // People write compounds as two words: «alcohol probleem».
        var isGesplitst = false
        while plaats < letters.count {
            if letters[plaats] == Vouwing.wit {
                woord += 1
                if lezing.woorden[woord].naGrens { break }
                wacht = vooraan.stap(node, Vouwing.wit)
                stappen += 1
                if wacht == 0 {
                    if isGesplitst || plaats - begin < 4 { break }
                    isGesplitst = true
                }
                node = wacht == 0 ? node : wacht
                plaats += 1
                continue
            }
            node = vooraan.stap(node, letters[plaats])
            stappen += 1
            if node == 0 {
                guard wacht != 0, overgeslagen < 4, isVulling(lezing, woord, &stappen) else { break }
                overgeslagen += 1
                plaats = lezing.woorden[woord].einde
                woord += 1
                guard woord < lezing.woorden.count, !lezing.woorden[woord].naGrens else { break }
                (node, plaats) = (wacht, lezing.woorden[woord].begin)
                continue
            }
            plaats += 1
            let einde = lezing.woorden[woord].einde
            let heel = vooraan.heel[node]
            var soort = heel.isNiets ? .niets : afgemaakt(heel, letters, begin, plaats, einde, &stappen)
            if soort.isNiets { soort = vooraan.open[node] }
            if !soort.isNiets { (gevonden, laatste) = (soort, woord) }
        }
        return (gevonden, laatste)
    }

    private func isVulling(_ lezing: Lezing, _ index: Int, _ stappen: inout Int) -> Bool {
        var node = 0
        for plaats in lezing.woorden[index].begin..<lezing.woorden[index].einde {
            node = vulling.stap(node, lezing.letters[plaats])
            stappen += 1
            if node == 0 { return false }
        }
        return !vulling.heel[node].isNiets
    }

    /// What a word is that begins as `heel` and ends otherwise: an ending, or the rest of a compound.
    private func afgemaakt(
        _ heel: Woordsoort, _ letters: [UInt8], _ begin: Int, _ plaats: Int, _ einde: Int,
        _ stappen: inout Int
    ) -> Woordsoort {
        if plaats == einde || isUitgang(letters, plaats, einde, &stappen) { return heel }
        guard heel.raakt(.sterk + .vak + .lichaam + .zwak + .beroep) else { return .niets }
        for vanaf in plaats..<min(plaats + 3, einde) where isVerbinding(letters, plaats, vanaf) {
            let staart = staart(letters, vanaf, einde, &stappen)
            if !staart.isNiets { return heel.metStaart(staart) }
        }
        // A long word with another word behind it is a subject to talk about: ziektebeeld, overlijdensbericht.
        let isLang = plaats - begin >= 6 && letters[begin..<plaats].allSatisfy { $0 != Vouwing.wit }
        return isLang && heel.raakt(.sterk + .vak) ? heel.metStaart(.werk) - .werk : .niets
    }

    private func isUitgang(_ letters: [UInt8], _ begin: Int, _ einde: Int, _ stappen: inout Int) -> Bool {
        var node = 0
        for plaats in begin..<einde {
            node = uitgangen.stap(node, letters[plaats])
            stappen += 1
            if node == 0 { return false }
        }
        return begin == einde || !uitgangen.heel[node].isNiets
    }

    /// Whether the letters between two parts of a compound are those that Dutch puts there: none, s, e, n or en.
    private func isVerbinding(_ letters: [UInt8], _ begin: Int, _ einde: Int) -> Bool {
        switch einde - begin {
        case 0: true
        case 1: letters[begin] == 4 || letters[begin] == 13 || letters[begin] == 18
        default: letters[begin] == 4 && letters[begin + 1] == 13
        }
    }

    private func staart(_ letters: [UInt8], _ begin: Int, _ einde: Int, _ stappen: inout Int) -> Woordsoort {
        var node = 0
        var gevonden: Woordsoort = .niets
        for plaats in begin..<einde {
            node = staarten.stap(node, letters[plaats])
            stappen += 1
            if node == 0 { break }
            let heel = staarten.heel[node]
            if !heel.isNiets, isUitgang(letters, plaats + 1, einde, &stappen) { gevonden = heel }
        }
        return gevonden
    }

    /// What a word is that was meant otherwise than it was typed.
    private func benaderd(_ lezing: Lezing, _ index: Int, _ stappen: inout Int) -> Woordsoort {
        let woord = lezing.woorden[index]
        stappen += woord.einde - woord.begin
        return tikfouten.soort(lezing.letters, woord.begin..<woord.einde)
    }

    private func vanAchteren(_ lezing: Lezing, _ index: Int, _ stappen: inout Int) -> Woordsoort {
        let woord = lezing.woorden[index]
        var node = 0
        var plaats = woord.einde
        var gevonden: Woordsoort = .niets
        while plaats > woord.begin {
            plaats -= 1
            node = achteraan.stap(node, lezing.letters[plaats])
            stappen += 1
            if node == 0 { break }
            if plaats > woord.begin, !achteraan.heel[node].isNiets { gevonden = achteraan.heel[node] - .achteraan }
        }
        return gevonden
    }
}

extension Woordsoort {
    /// What a compound of this and `staart` is.
    fileprivate func metStaart(_ staart: Woordsoort) -> Woordsoort {
        let over = Self(rawValue: rawValue & (Self.gezondheid + .behandeling + .thuis).rawValue)
        if raakt(.lichaam) { return staart.raakt(.klacht) ? .sterk + .gezondheid : .niets }
        if staart.raakt(.derden) { return over + .beleid + .derden }
        if staart.raakt(.werk) { return raakt(.zwak) ? .niets : over + .beleid + .werk }
        return raakt(.zwak) ? self - .zwak + .vak : self
    }
}

extension [Lezing.Woord] {
    /// Takes out what stands within a phrase, but not what it says of whom.
    fileprivate mutating func withdraw(_ plaatsen: ClosedRange<Int>) {
        for plaats in plaatsen { self[plaats].soort = .niets }
    }
}
