import Glibc
import HTTP
import Schema
import Testing

@Suite struct `The commands` {
    @Test(arguments: [false, true]) func `read in units and people, with and without a server`(isServing: Bool) throws {
        let workshop = try Workshop()
        let server = isServing ? try workshop.serve() : nil
        try workshop.fill()
        let again = try workshop.run("import", "medewerkers", try workshop.people())
        #expect(again.code == 0)
        #expect(again.output.contains("nieuw 0, gewijzigd 0, ongewijzigd 2"))
        #expect(!again.errors.contains("\u{1B}"))
        #expect(again.errors.contains("lijnen beginnen en eindigen op \(Instant.now().day.text) (vandaag"))
        if let server { #expect(server.stop() == 0) }
        #expect(try workshop.run("check").code == 0)
    }

    @Test func `report every fault of a file and keep nothing of it`() throws {
        let workshop = try Workshop()
        try workshop.fill()
        let wrong = try workshop.file(
            "fout.csv",
            """
            Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Onderdeelcode;Functie;Leidinggevende;In dienst;\
            Uit dienst;Uren per week
            3;Cor;;Derde;;T;;;01-01-2020;;36
            4;Dien;;Vierde;;X;;;31-02-2020;;36

            """)
        let refused = try workshop.run("import", "medewerkers", wrong)
        #expect(refused.code == 1)
        #expect(refused.errors.contains("regel 3, kolom Onderdeelcode:"))
        #expect(refused.errors.contains("regel 3, kolom In dienst:"))
        let dry = try workshop.run(
            "import", "medewerkers", try workshop.people(), "--dry-run", "--peildatum", "2026-11-02")
        #expect(dry.errors.contains("op 2026-11-02 (zoals gevraagd)"))
        #expect(dry.output.contains("ongewijzigd 2"))
        #expect(dry.output.contains("nietInBestand 0"))
    }

    @Test func `make a key that works at once, and stop it at once`() throws {
        let workshop = try Workshop()
        try workshop.fill()
        let server = try workshop.serve()
        let made = try workshop.run("key", "create", "--name", "proef", "--role", "medewerker", "--person", "2")
        #expect(made.code == 0)
        #expect(made.errors.isEmpty)
        let token = String(made.output.dropLast())
        #expect(try server.send(.get, "/v1/mij", token: token).text.contains("Bas Werker"))
        let list = try workshop.run("key", "list").output
        #expect(!list.contains(token))
        let id = list.split(separator: "\t").first.map(String.init) ?? ""
        #expect(try workshop.run("key", "revoke", id).code == 0)
        #expect(try server.send(.get, "/v1/mij", token: token).status == 401)
        #expect(try workshop.run("key", "revoke", id).code == 1)
    }

    @Test func `refuse a key that makes no sense, in one line`() throws {
        let workshop = try Workshop()
        try workshop.fill()
        for words in [
            ["--role", "hr_adviseur"], ["--role", "medewerker", "--person", "99"],
            ["--role", "koppeling", "--person", "1"], ["--role", "hr_beheerder", "--person", "1"],
            ["--role", "medewerker", "--person", "1", "--scope", "acties:lezen"],
        ] {
            let program = try Program(
                ["key", "create", "--data", workshop.data, "--name", "x"] + words, in: workshop.directory)
            #expect(program.wait() == 1)
            #expect(program.output.isEmpty)
            #expect(program.errors.split(separator: "\n").count == 1)
        }
    }

    @Test func `are never reached over the port`() throws {
        let workshop = try Workshop()
        let server = try workshop.serve()
        for target in ["/sleutels", "/gebruikers/_wachtwoord", "/gebruikers/_rollen", "/importen"] {
            #expect(try server.send(.get, target).status == 404)
            #expect(try server.send(.post, target, "{}").status == 404)
        }
        var status = stat()
        // stat writes into the local value only.
        #expect(unsafe stat(workshop.data + "/inzetbaar.sock", &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
    }

    @Test func `give somebody an account, once`() throws {
        let workshop = try Workshop()
        try workshop.fill()
        let words = ["user", "create", "--person", "1"]
        #expect(try workshop.run(words[0], words[1], words[2], words[3], input: "kort\n").code == 1)
        #expect(try workshop.run(words[0], words[1], words[2], words[3], input: "lang genoeg hoor\n").code == 0)
        #expect(try workshop.run(words[0], words[1], words[2], words[3], input: "lang genoeg hoor\n").code == 1)
        #expect(try workshop.run("user", "password", "--person", "1", input: "een ander woord\n").code == 0)
        #expect(
            try workshop.run("user", "roles", "--person", "1", "--role", "hr_adviseur", "--werkgebied", "A").code == 0)
        #expect(try workshop.run("user", "roles", "--person", "1", "--werkgebied", "A").code == 1)
        #expect(try workshop.run("user", "roles", "--person", "1", "--role", "medewerker").code == 1)
    }

    @Test func `copy the records, put them back and check them`() throws {
        let workshop = try Workshop()
        try workshop.fill()
        let copy = workshop.directory + "/kopie.db"
        let server = try workshop.serve()
        #expect(try workshop.run("backup", copy).code == 0)
        #expect(try workshop.run("restore", copy).code == 1)
        #expect(server.stop() == 0)
        #expect(try workshop.run("key", "create", "--name", "later", "--role", "beheerder").code == 0)
        #expect(try workshop.run("restore", copy).code == 0)
        #expect(try workshop.run("key", "list").output.isEmpty)
        #expect(try workshop.run("check").output.hasPrefix("in orde"))
        let rubbish = try workshop.file("onzin.db", "dit is geen database, maar wel lang genoeg om er een te lijken")
        #expect(try workshop.run("restore", rubbish).code == 1)
        #expect(try workshop.run("check").code == 0)
    }

    @Test func `sign the audit chain outside the database, and find what does not fit it`() throws {
        let workshop = try Workshop()
        let audit = workshop.directory + "/elders"
        func run(_ words: String...) throws -> (code: Int32, errors: String) {
            let program = try Program(
                words + ["--data", workshop.data, "--audit-dir", audit], in: workshop.directory)
            return (program.wait(), program.errors)
        }
        let copy = workshop.directory + "/oud.db"
        #expect(try run("key", "create", "--name", "een", "--role", "beheerder").code == 0)
        #expect(try run("backup", copy).code == 0)
        #expect(try run("key", "create", "--name", "twee", "--role", "beheerder").code == 0)
        #expect(try run("check").code == 0)
        #expect(try run("check", "--audit-public", String(repeating: "0", count: 64)).code == 1)
        // Put back by the product it is told; put back by hand it is found.
        #expect(try run("restore", copy).code == 0)
        let told = try run("check")
        #expect(told.code == 0 && told.errors.contains("een kopie teruggezet"))
        #expect(try run("key", "create", "--name", "drie", "--role", "beheerder").code == 0)
        _ = unsafe system("cp '\(copy)' '\(workshop.data)/inzetbaar.db'")
        let found = try run("check")
        #expect(found.code == 1 && found.errors.contains("controleregel 2"))
        let server = try Serving(
            try Program(
                ["serve", "--port", "0", "--data", workshop.data, "--audit-dir", audit], in: workshop.directory))
        #expect(try run("check").code == 1)
        #expect(server.stop() == 0)
        #expect(server.program.errors.contains("older than its signed heads"))
        // The path is our own and holds no quotes.
        #expect(unsafe system("test -e '\(workshop.data)/audit'") != 0)
    }

    @Test func `reach the server also through a very long path`() throws {
        let long = String(repeating: "heel-lange-map/", count: 9)
        let workshop = try Workshop(data: "data")
        _ = unsafe system("mkdir -p '\(workshop.directory)/\(long)'")
        let deep = workshop.directory + "/" + long + "data"
        let program = try Program(
            ["serve", "--data", deep, "--port", "0"], in: workshop.directory)
        let server = try Serving(program)
        let made = try Program(
            ["key", "create", "--data", deep, "--name", "x", "--role", "beheerder"], in: workshop.directory)
        #expect(made.wait() == 0)
        #expect(try server.send(.get, "/v1/mij", token: String(made.output.dropLast())).status == 200)
        #expect(server.stop() == 0)
    }

    @Test func `erase what is past its term, and count it first`() throws {
        let workshop = try Workshop()
        try workshop.fill()
        let gone = try workshop.file(
            "weg.csv",
            """
            Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Onderdeelcode;Functie;Leidinggevende;In dienst;\
            Uit dienst;Uren per week
            1;Anna;;Baas;;A;Hoofd;;01-01-2020;;36
            2;Bas;;Werker;;T;Adviseur;1;01-01-2020;01-02-2021;36,00

            """)
        #expect(try workshop.run("import", "medewerkers", gone).code == 0)
        let dry = try workshop.run("retention", "--dry-run")
        #expect(dry.code == 0 && dry.output.contains("persoon_na_vertrek\tmedewerker\t1"))
        #expect(try workshop.run("retention").output.contains("persoon_na_vertrek\tmedewerker\t1"))
        let server = try workshop.serve()
        #expect(try workshop.run("retention").output == "er was niets aan de beurt\n")
        #expect(try workshop.run("retention", "--dry-run").output == "er is niets aan de beurt\n")
        #expect(server.stop() == 0)
        #expect(try workshop.run("check").code == 0)
    }

    @Test func `tell whether the service is ready`() throws {
        let workshop = try Workshop()
        let server = try workshop.serve()
        func healthcheck() throws -> Int32 {
            try Program(["healthcheck", "--url", "http://127.0.0.1:\(server.port)"], in: workshop.directory).wait()
        }
        #expect(try healthcheck() == 0)
        #expect(server.stop() == 0)
        #expect(try healthcheck() == 1)
    }

    @Test func `refuse a database of a newer program`() throws {
        let workshop = try Workshop()
        try workshop.fill()
        // user_version stands at offset 60 of the file, big end first (the file format of SQLite, section 1.3).
        let descriptor = unsafe open(workshop.data + "/inzetbaar.db", O_RDWR)
        let version: [UInt8] = [0, 0, 3, 0xE7]
        #expect(unsafe version.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, 4, 60) } == 4)
        close(descriptor)
        let refused = try workshop.run("serve", "--port", "0")
        #expect(refused.code == 1)
        #expect(refused.errors.contains("versie 999"))
    }
}
