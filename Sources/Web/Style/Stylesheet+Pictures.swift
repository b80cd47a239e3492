extension Stylesheet {
    /// The course of a dialogue and actions in time: thin lines in the colours of the text.
    static let pictures = """
        .course { margin-bottom: var(--gap-6); }
        .course-line { display: block; width: 100%; height: 24px; overflow: visible; }
        .course line { stroke-width: 2; }
        .course line.course-done { stroke: var(--brand); }
        .course line.course-open { stroke: var(--edge-soft); }
        circle.course-done { fill: var(--brand); }
        circle.course-here { fill: var(--sheet); stroke: var(--brand); stroke-width: 5; }
        circle.course-open { fill: var(--paper); stroke: var(--edge); stroke-width: 2; }
        .tick { overflow: visible; }
        .tick path { fill: none; stroke: var(--on-brand); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
        .course ol { list-style: none; display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); margin: var(--gap-2) 0 0;
          padding: 0; font-size: .88rem; line-height: 1.3; color: var(--ink-soft); text-align: center; }
        .course li { margin: 0; padding: 0 .2rem; }
        .course-now { color: var(--brand-deep); font-weight: 600; }
        .timeline { margin: var(--gap-4) 0; }
        .timeline > ul { list-style: none; padding: 0; margin: 0; }
        .timeline > ul:first-child li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 var(--gap-4); align-items: center;
          margin: 0; padding: var(--gap-1) 0; }
        .timeline-text { font-size: .94rem; line-height: 1.35; }
        .timeline-line { display: block; width: 100%; height: 24px; }
        .timeline-axis { stroke: var(--line); stroke-width: 2; }
        .timeline-span { stroke: var(--brand-edge); stroke-width: 5; }
        .timeline-today { stroke: var(--amber-deep); stroke-width: 2; stroke-dasharray: 3 3; }
        .timeline-first { fill: var(--sheet); stroke: var(--edge); stroke-width: 2; }
        .timeline-now { fill: var(--sheet); stroke: var(--brand); stroke-width: 4; }
        .timeline-done { fill: var(--brand); }
        .timeline-ends { display: flex; justify-content: space-between; margin-left: calc(40% + .4rem); color: var(--ink-soft);
          font-size: .88rem; }
        .timeline > .timeline-key { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-5); margin-top: var(--gap-2); color: var(--ink-soft);
          font-size: .88rem; }
        .timeline-key li { display: inline-flex; align-items: center; gap: .4em; margin: 0; }
        .share { display: block; width: 100%; height: 10px; margin-top: var(--gap-1); }
        .share-all { fill: var(--sunk); }
        .share-part { fill: var(--brand-edge); }
        .preview { margin-top: var(--gap-4); }
        @media (max-width: 40rem) {
          .course ol { display: block; text-align: left; }
          .course li:not(.course-now) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .course-now { font-size: 1rem; }
          .timeline > ul:first-child li { grid-template-columns: minmax(0, 1fr); }
          .timeline-ends { margin-left: 0; }
        }
        @media (forced-colors: active) {
          .course line, .timeline line { stroke: CanvasText; }
          .course circle, .timeline circle { stroke: CanvasText; }
          circle.course-done, .timeline-done { fill: CanvasText; }
          .tick path { stroke: Canvas; }
        }

        """
}
