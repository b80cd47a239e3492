extension Stylesheet {
    /// Lists that people work through: quick choices, dense lines, and the button for what was ticked.
    static let lists = """
        .quick ul { list-style: none; display: flex; flex-wrap: wrap; gap: var(--gap-2); padding: 0; margin-bottom: var(--gap-4); }
        .quick li { margin: 0; }
        .quick a { display: inline-flex; align-items: center; gap: .5em; min-height: 2.5rem; padding: .25rem 1rem; background: var(--sheet);
          border: 1px solid var(--line); border-radius: 99rem; color: var(--ink); text-decoration: none; }
        .quick a:hover { border-color: var(--edge); }
        .quick [aria-current] { background: var(--brand-tint); border-color: var(--brand); color: var(--brand-deep); font-weight: 600; }
        .count { font-variant-numeric: tabular-nums; color: var(--ink-soft); }
        .quick [aria-current] .count { color: inherit; }
        .under { display: block; color: var(--ink-soft); font-weight: 400; font-size: .94em; }
        .table-dense { font-size: .91rem; line-height: 1.4; }
        @media (min-width: 52.01rem) { .table-dense th, .table-dense td { padding: .5rem .6rem; }
        .table-dense th:first-child, .table-dense td:first-child { padding-left: .9rem; } }
        @media (max-width: 52rem) { .table-dense td:first-child:not(:has(input)) { display: none; } }
        .table-dense .button-quiet { min-height: 1.75rem; padding: .1rem .2rem; font-size: inherit; white-space: nowrap; }
        .table-dense .disclosure { margin: 0; }
        .table-dense .disclosure summary { font-weight: 400; padding: .1rem .2rem; gap: .4em; }
        .table-dense .disclosure summary::before { width: 1.2rem; height: 1.2rem; line-height: .95rem; border-width: 1px; }
        .table-dense .disclosure-body { min-width: 15rem; margin-left: 0; padding-left: var(--gap-2); }
        .table-dense input[type="checkbox"] { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--brand); }
        .table-dense tr:target > * { background: var(--brand-tint); }
        .table-dense .tag { white-space: nowrap; }
        form:has(> .tray) { position: sticky; bottom: 0; z-index: 1; }
        html:has(.tray) { scroll-padding-bottom: 6rem; }
        .tray { display: flex; flex-wrap: wrap; align-items: center; gap: var(--gap-2) var(--gap-4);
          padding: var(--gap-3) var(--gap-4); background: var(--sunk); border: 1px solid var(--line);
          border-radius: 0 0 var(--round) var(--round); }
        .tray p { margin: 0; font-size: .94rem; color: var(--ink-mid); }
        @media (max-width: 40rem) {
          #lijst:not(:has([name="kies"]:checked)) form:has(> .tray) { position: static; }
          .tray { padding: var(--gap-2) var(--gap-3); }
          #lijst:has([name="kies"]:checked) .tray p { display: none; }
        }

        """
}
