extension Stylesheet {
    /// Tables, wide and narrow.
    static let tables = """
        .table { width: 100%; border-collapse: separate; border-spacing: 0; background: var(--sheet); border: 1px solid var(--line);
          border-radius: var(--round); font-size: .97rem; line-height: 1.45; }
        .table caption { text-align: left; color: var(--ink-soft); padding-bottom: var(--gap-3); }
        .table time { white-space: nowrap; }
        .table th a, .table td a:not(.button) { display: inline-block; min-height: 1.5rem; padding: .1rem 0; }
        .table th, .table td { text-align: left; vertical-align: top; padding: .8rem .9rem; border-top: 1px solid var(--line);
          font-weight: 400; }
        .table th:first-child, .table td:first-child { padding-left: 1.25rem; }
        .table thead th { border-top: 0; font-size: .88rem; font-weight: 600; color: var(--ink-soft); vertical-align: bottom; }
        .table tbody th { font-weight: 600; }
        .table + .card { margin-top: var(--gap-5); }
        .table-plain td:last-child { white-space: nowrap; }
        .table .number { text-align: right; font-variant-numeric: tabular-nums; }
        @media screen and (max-width: 52rem) {
          .table, .table caption, .table tbody, .table tr, .table tbody th, .table td { display: block; }
          .table { background: none; border: 0; }
          .table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .table tbody tr { background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round);
            padding: var(--gap-4); margin-bottom: var(--gap-4); }
          .table tbody th, .table td, .table th:first-child, .table td:first-child { border: 0; padding: .2rem 0; }
          .table tbody th { font-size: 1.06rem; padding-bottom: var(--gap-2); }
          .table .number { text-align: left; }
          .table td { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 var(--gap-3); max-width: 34rem; }
          .table td::before { content: attr(data-label); color: var(--ink-soft); }
          .table-plain tbody tr { padding: var(--gap-3) var(--gap-4); margin-bottom: var(--gap-3); }
          .table-plain td { display: block; }
          .table-plain .cell-value { display: inline; }
          .table-plain td::before { content: attr(data-label) ": "; }
          .table-plain td:nth-of-type(2)::before, .table-plain td:last-child::before { content: none; }
          .table-plain tbody th { padding-bottom: 0; }
          .table .tag { white-space: normal; }
        }
        @media screen and (max-width: 23rem) {
          .table td { grid-template-columns: minmax(0, 1fr); padding: .35rem 0; }
          .table td::before { font-size: .88rem; }
        }

        """

    /// Narrow screens, forced colours and paper.
    static let circumstances = """
        @media screen and (max-width: 40rem) {
          .answer { grid-template-columns: 1fr auto; }
          .answer dt { grid-column: 1; }
          .answer dd { grid-column: 1 / -1; }
          .answer .answer-change { grid-column: 2; grid-row: 1; }
          main > .steps { margin-bottom: var(--gap-3); }
          .steps ol { gap: var(--gap-1); }
          .step { padding: 0; overflow: hidden; }
          .step > * { visibility: hidden; display: block; height: .5rem; overflow: hidden; }
          .notice { padding: var(--gap-4); }
          .notice::before { position: static; display: block; margin-bottom: var(--gap-2); }
          .masthead-row { gap: 0 var(--gap-4); }
          .product { font-size: 1.2rem; }
          .product img { width: calc(var(--logo-width) * .84); height: 30px; }
          .buttons .button:not(.button-quiet) { width: 100%; }
        }
        @media (forced-colors: active) {
          .step-now { border-top-style: double; }
          .step:not(.step-now):not(.step-done) { border-top-style: dotted; }
          .menu a:not([aria-current]) { border-color: Canvas; }
          .button-quiet { border-color: Canvas; }
          .button:not(.button-quiet), .tag, .notice, .card { border: 1px solid; }
        }
        @media print {
          @page { margin: 18mm 16mm; }
          :root { --paper: #fff; --sheet: #fff; --sunk: #fff; --line: #bbb; --ink: #000; --ink-mid: #222; --ink-soft: #333; }
          html { font-size: 10.5pt; }
          body { color: #000; display: block; }
          .menu, .menu-button, .skip, .visitor, .buttons, .filters, .steps, .pager, .back, .answer-change, .saving, .session-end, dialog,
          footer time, footer p:has(time), .card-head > a, .row-link, main form { display: none; }
          main > form:has(.card) { display: block; }
          a { color: inherit; text-decoration: none; }
          .masthead-row { padding: 0 0 var(--gap-2); }
          .card { box-shadow: none; border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: var(--gap-4) 0 0; }
          .notice { padding: var(--gap-3) var(--gap-4); }
          .notice::before { display: none; }
          .item, .answer, .notice, tr { break-inside: avoid; }
          h1, h2, h3, .card-head, .item-head { break-after: avoid; }
          p, li { orphans: 3; widows: 3; }
          main, .wide main { max-width: none; padding: 1rem 0; }
          .frame { max-width: none; padding: 0; }
          .table { font-size: 9pt; border-radius: 0; }
          .table th, .table td { padding: .3rem .45rem; }
          .table th:first-child, .table td:first-child { padding-left: 0; }
          footer { padding: var(--gap-3) 0; break-inside: avoid; font-size: 9pt; }
          details::details-content { content-visibility: visible; display: block; }
          .disclosure summary::before { display: none; }
        }

        """
}
