import Testing

@testable import Web

@Suite struct `QR codes` {
    private static let uri =
        "otpauth://totp/inzetbaar:Sam%20De%20beheerder?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=inzetbaar"

    /// Text, mask, version, and FNV-1a of the modules as «0» and «1», row by row, as the package qrcode 8 of PyPI draws them.
    private static let known: [(String, Int, Int, UInt64)] = [
        ("inzetbaar", 0, 1, 0xcc427bee32a037dd),
        ("inzetbaar", 1, 1, 0x32747595346d82b7),
        ("inzetbaar", 2, 1, 0x9196880594b6ffa7),
        ("inzetbaar", 3, 1, 0x5257bef70d3648d),
        ("inzetbaar", 4, 1, 0xd52c2c4dd5e74123),
        ("inzetbaar", 5, 1, 0xcaebd1c6b37e5af5),
        ("inzetbaar", 6, 1, 0xac222fd940afa191),
        ("inzetbaar", 7, 1, 0xc6de538ab17780ab),
        (String(repeating: "y", count: 14), 1, 1, 0x23a5b02cee5cb6bf),
        (String(repeating: "z", count: 15), 2, 2, 0x4e3aff51aa5626cd),
        (String(repeating: "x", count: 60), 6, 4, 0x7b312b987d3cfd72),
        (String(repeating: "x", count: 62), 4, 4, 0x3a8d16d4104057a5),
        (String(repeating: "x", count: 80), 7, 5, 0xeb8b791f50bd623d),
        (uri, 5, 6, 0x9266737a44b36dec),
        (String(repeating: "é", count: 60), 0, 7, 0x3df98bc8f396b293),
        (String(repeating: "x", count: 150), 3, 8, 0x5815fca377bf5dc7),
        (String(repeating: "x", count: 180), 2, 9, 0x33955b0896137f3),
        (String(repeating: "x", count: 213), 7, 10, 0xb951ccf182a58bc1),
    ]

    private func hash(_ code: QRCode) -> UInt64 {
        code.dark.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, isDark in
            (hash ^ UInt64(isDark ? UInt8(ascii: "1") : UInt8(ascii: "0"))) &* 0x100_0000_01B3
        }
    }

    @Test(arguments: known.indices)
    func `are those of another implementation, module for module`(place: Int) throws {
        let (text, mask, version, known) = Self.known[place]
        let code = try #require(QRCode(text, mask: mask))
        #expect(code.size == 17 + 4 * version)
        #expect(hash(code) == known)
    }

    @Test func `take the mask that is easiest to read`() throws {
        let code = try #require(QRCode(Self.uri))
        #expect((0..<8).contains { QRCode(Self.uri, mask: $0) == code })
    }

    @Test func `are not made of what does not fit`() {
        #expect(QRCode(String(repeating: "x", count: 213)) != nil)
        #expect(QRCode(String(repeating: "x", count: 214)) == nil)
    }

    @Test func `are drawn without a style or a script, with a name and a quiet border`() throws {
        let drawing = String(decoding: try #require(QRCode("inzetbaar")).drawing(label: "Code").bytes, as: UTF8.self)
        #expect(drawing.hasPrefix(#"<svg class="qr" role="img" aria-label="Code" viewBox="0 0 29 29">"#))
        #expect(drawing.contains("M4 4h7v1h-7z"))
        #expect(!drawing.contains("style") && !drawing.contains("script"))
    }
}
