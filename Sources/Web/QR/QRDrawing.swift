extension QRCode {
    /// The code as a drawing: dark on light in every colour scheme, with the quiet border that readers need.
    func drawing(label: String) -> HTML {
        let side = size + 8
        var strokes = ""
        for y in 0..<size {
            var x = 0
            while x < size {
                guard self[x, y] else {
                    x += 1
                    continue
                }
                let start = x
                while x < size, self[x, y] { x += 1 }
                strokes += "M\(start + 4) \(y + 4)h\(x - start)v1h-\(x - start)z"
            }
        }
        return svg(.class("qr"), .role("img"), .label(label), Attribute("viewBox", "0 0 \(side) \(side)")) {
            path(Attribute("fill", "#fff"), Attribute("d", "M0 0h\(side)v\(side)h-\(side)z"))
            path(Attribute("fill", "#000"), Attribute("d", strokes))
        }
    }
}
