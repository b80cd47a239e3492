extension Stylesheet {
    /// Sheets, notices, answers, tags and steps.
    static let blocks = """
        .card { background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round);
          padding: clamp(1.15rem, 3.5vw, 2rem); margin-bottom: var(--gap-5); box-shadow: var(--rest); }
        .card > :last-child, .item > :last-child, .notice > :last-child, .written > :last-child,
        .disclosure-body > :last-child, .answer dd > :last-child { margin-bottom: 0; }
        .card-head, .item-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between;
          gap: var(--gap-1) var(--gap-4); }
        .card-head { margin-bottom: var(--gap-4); }
        .item { padding: var(--gap-5) 0; border-top: 1px solid var(--line); }
        .item:first-of-type { padding-top: var(--gap-2); border-top: 0; }
        .item:last-child { padding-bottom: 0; }
        .item-head { margin-bottom: var(--gap-2); }
        .item-head h3 { flex: 1 1 14rem; text-wrap: pretty; }
        .written { max-width: 38em; margin-bottom: var(--gap-4); }
        .written p { margin-bottom: var(--gap-3); }
        .notice { position: relative; border-radius: var(--round); padding: var(--gap-4) var(--gap-5) var(--gap-4) 3.9rem;
          margin-bottom: var(--gap-5); border: 1px solid; }
        .notice::before { position: absolute; left: 1.2rem; top: 1.02rem; width: 1.7rem; height: 1.7rem; border-radius: 50%;
          font: 700 1.05rem/1.7rem var(--sans); text-align: center; color: var(--on-badge); }
        .notice-heading { font-weight: 600; font-size: 1.06rem; margin-bottom: var(--gap-1); }
        .notice-done { background: var(--brand-tint); border-color: var(--brand-edge); }
        .notice-done::before { content: "✓" / ""; background: var(--brand); }
        .notice-info { background: var(--sheet); border-color: var(--edge-soft); }
        .notice-info::before { content: "i" / ""; background: var(--ink-soft); }
        .notice-careful { background: var(--amber-tint); border-color: var(--amber-edge); }
        .notice-careful::before { content: "!" / ""; background: var(--amber-deep); }
        .qr { display: block; inline-size: 14rem; max-inline-size: 100%; margin-block: 1rem; shape-rendering: crispEdges; }
        .secret { font: 1.05rem/1.6 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
        .tag { display: inline-block; padding: .12rem .75rem; border: 1px solid; border-radius: .95rem; font-size: .88rem;
          font-weight: 600; line-height: 1.5; }
        .table .tag { white-space: nowrap; }
        .tag-calm { background: var(--sunk); border-color: var(--edge-soft); color: var(--ink-mid); }
        .tag-moving { background: var(--sheet); border-color: var(--brand); color: var(--brand-deep); }
        .tag-waiting { background: var(--amber-tint); border-color: var(--amber-edge); color: var(--amber-ink); }
        .tag-done { background: var(--brand-tint); border-color: var(--brand-edge); color: var(--brand-deep); }
        .answers { margin: 0 0 var(--gap-4); }
        .answer { display: grid; grid-template-columns: minmax(9rem, 1fr) 2fr auto; gap: 0 var(--gap-5);
          padding: var(--gap-3) 0; border-top: 1px solid var(--line); }
        .answer:first-child { border-top: 0; padding-top: 0; }
        .answer:last-child { padding-bottom: 0; }
        .answer dt { font-weight: 600; }
        .answer dd { margin: 0; grid-column: 2; }
        .answer .answer-change { grid-column: 3; }
        .answer-change a { display: inline-block; min-height: 1.6rem; }
        .empty { border: 1px dashed var(--edge); border-radius: var(--round); padding: var(--gap-6) var(--gap-5); text-align: center; }
        .empty { margin-bottom: var(--gap-5); }
        .table th .soft { font-weight: 400; margin: 0; }
        .empty h2 { margin-bottom: var(--gap-2); }
        .empty .buttons { justify-content: center; }
        .empty p { margin-left: auto; margin-right: auto; color: var(--ink-soft); }
        .disclosure { margin-bottom: var(--gap-5); }
        .disclosure summary { display: inline-flex; align-items: center; gap: .6em; padding: .3rem 0; cursor: pointer;
          color: var(--brand); font-weight: 600; list-style: none; }
        .disclosure summary:hover { color: var(--brand-deep); text-decoration: underline; text-underline-offset: .2em; }
        .disclosure summary::-webkit-details-marker { display: none; }
        .disclosure summary::before { content: "+" / ""; flex: none; width: 1.5rem; height: 1.5rem; border: 2px solid; border-radius: 50%;
          line-height: 1.2rem; text-align: center; }
        .disclosure[open] > summary::before { content: "–" / ""; }
        .disclosure-body { border-left: 3px solid var(--line); padding: var(--gap-1) 0 var(--gap-1) var(--gap-4);
          margin: var(--gap-2) 0 0 .7rem; }
        .steps { margin-bottom: var(--gap-5); }
        .steps-now { color: var(--ink-soft); margin-bottom: var(--gap-2); }
        .steps ol { list-style: none; display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: var(--gap-2); margin: 0; padding: 0; }
        .step { margin: 0; border-top: 5px solid var(--edge-soft); padding-top: var(--gap-2); font-size: .88rem; line-height: 1.35;
          color: var(--ink-soft); hyphens: auto; }
        .step-done { border-color: var(--brand); }
        .step-done a { display: inline-block; min-height: 1.5rem; }
        .step-now { border-color: var(--amber); color: var(--ink); font-weight: 600; }
        .quote { border-left: 3px solid var(--line); margin: 0 0 var(--gap-4); padding-left: var(--gap-4); }
        .plain { list-style: none; padding: 0; }
        .pager { display: flex; justify-content: space-between; gap: var(--gap-4); margin-top: var(--gap-5); }
        .pager a { padding: var(--gap-2) 0; }
        .pager [rel="next"] { margin-left: auto; }

        """
}
