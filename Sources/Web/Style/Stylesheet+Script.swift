extension Stylesheet {
    /// What the script puts on a page: when it was kept, the end of a session, signing in again, hints about words.
    static let script = """
        .saving { position: fixed; right: var(--gap-4); bottom: var(--gap-4); left: var(--gap-4); z-index: 1; width: fit-content;
          max-width: min(34rem, calc(100vw - 2 * var(--gap-4))); margin-left: auto; padding: .45rem 1rem; display: flex;
          flex-wrap: wrap; align-items: center; gap: var(--gap-1) var(--gap-4); background: var(--sheet); color: var(--ink-soft);
          border: 1px solid var(--edge); border-radius: var(--round); box-shadow: var(--lift); font-size: .94rem; line-height: 1.45; }
        .saving p { margin: 0; }
        .saving .buttons { margin: 0; }
        .saving .buttons:empty { display: none; }
        .saving-busy p::after { content: " …" / ""; }
        html:has(.saving) { scroll-padding-bottom: 6rem; }
        body:has(.saving) footer { padding-bottom: 6rem; }
        .again { width: min(30rem, calc(100vw - 2rem)); padding: clamp(1.15rem, 3.5vw, 2rem); border: 1px solid var(--edge);
          border-radius: var(--round); background: var(--sheet); color: inherit; box-shadow: var(--lift); }
        /* Whoever passes by reads nothing of what stands behind it. */
        .again::backdrop { background: var(--paper); }
        .again h2 { margin-bottom: var(--gap-3); }
        .again .message:empty { display: none; }
        .session-end .buttons { margin-top: var(--gap-3); }
        .word-hint { margin: var(--gap-2) 0 0; padding-left: var(--gap-3); border-left: 3px solid var(--amber); color: var(--ink-soft);
          font-size: .97rem; line-height: 1.5; }
        form[aria-busy] .button { cursor: progress; }

        """
}
