/// One column of a table.
struct Column<Row> {
    let heading: String
    let isHeader: Bool
    let isNumber: Bool
    let cell: (Row) -> HTML

    /// A column of text or whatever the closure makes.
    init(_ heading: String, isHeader: Bool = false, isNumber: Bool = false, @HTMLBuilder cell: @escaping (Row) -> HTML)
    {
        self.heading = heading
        self.isHeader = isHeader
        self.isNumber = isNumber
        self.cell = cell
    }
}

/// A table that turns into a list of sheets on a narrow screen.
///
/// The roles are spelled out because browsers forget them when a style changes how a table is laid out.
///
/// With `isCompact` a sheet there takes a line for each cell, without a name before a sentence or a link; with
/// `isDense` a wide screen shows as many rows as it can. `id` names a row, for an address that leads to it.
func dataTable<Row>(
    _ title: String, _ columns: [Column<Row>], _ rows: some Sequence<Row>, isCompact: Bool = false,
    isDense: Bool = false, id: (Row) -> String? = { _ in nil }
) -> HTML {
    table(.class(isCompact ? "table table-plain" : isDense ? "table table-dense" : "table"), .role("table")) {
        caption { title }
        thead(.role("rowgroup")) {
            tr(.role("row")) {
                for column in columns {
                    th(.role("columnheader"), Attribute("scope", "col"), .class(column.isNumber ? "number" : nil)) {
                        column.heading
                    }
                }
            }
        }
        tbody(.role("rowgroup")) {
            for row in rows { tr(.id(id(row)), .role("row")) { cells(columns, row) } }
        }
    }
}

@HTMLBuilder private func cells<Row>(_ columns: [Column<Row>], _ row: Row) -> HTML {
    for column in columns {
        if column.isHeader {
            th(.role("rowheader"), Attribute("scope", "row")) { column.cell(row) }
        } else {
            td(.role("cell"), .class(column.isNumber ? "number" : nil), Attribute("data-label", column.heading)) {
                div(.class("cell-value")) { column.cell(row) }
            }
        }
    }
}

/// Links to the pages before and after this one.
@HTMLBuilder func pager(previous: String?, next: String?) -> HTML {
    if previous != nil || next != nil {
        nav(.class("pager"), .label(Teksten.text("pagina"))) {
            if let previous { a(.href(previous), Attribute("rel", "prev")) { "← \(Teksten.text("pagina.vorige"))" } }
            if let next { a(.href(next), Attribute("rel", "next")) { "\(Teksten.text("pagina.volgende")) →" } }
        }
    }
}
