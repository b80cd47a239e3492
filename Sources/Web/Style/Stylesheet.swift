/// The look of the pages: warm paper, dark ink, one colour of the organisation's own, and room to breathe.
///
/// One file for the browser, in parts by subject here. Sizes are relative, so 200 % text keeps working.
enum Stylesheet {
    /// Colours and measures; every pair of text and ground used below has a contrast of at least 4.5 to 1.
    static let tokens = """
        :root { color-scheme: light dark;
          --paper: #f8f3ea; --sheet: #fffdf9; --sunk: #f1e9dc; --field: #ffffff;
          --ink: #2b2621; --ink-mid: #4d453c; --ink-soft: #5e554b; --line: #e2d7c6; --edge: #83776a; --edge-soft: #c9bba5;
          --brand: #1d5a57; --brand-deep: #123f3d; --brand-tint: #e2eeea; --brand-edge: #8fb8ae; --on-brand: #ffffff;
          --amber-ink: #6b4508; --amber-tint: #faecc9; --amber-edge: #c99a4a; --amber: #c9822b; --amber-deep: #8a5410;
          --red: #9c3320; --red-tint: #fbeae3; --on-badge: #ffffff;
          --rest: 0 1px 2px rgb(70 50 20 / .05); --lift: 0 2px 10px rgb(50 35 15 / .16);
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Charter, Georgia, "Noto Serif",
            "Liberation Serif", serif;
          --sans: -apple-system, "Segoe UI", Roboto, Ubuntu, Cantarell, "Noto Sans", "Liberation Sans", system-ui, sans-serif;
          --gap-1: .25rem; --gap-2: .5rem; --gap-3: .75rem; --gap-4: 1rem; --gap-5: 1.5rem; --gap-6: 2.25rem; --gap-7: 3.5rem;
          --round: .75rem; --round-small: .5rem; --column: 43rem; --frame: 74rem; --logo-width: 36px;
        }

        """

    /// The same colours by night, for whoever's device asks for it; paper stays paper.
    static let night = """
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #1b1815; --sheet: #25211d; --sunk: #151310; --field: #1b1815;
            --ink: #efe8dd; --ink-mid: #d3c8b9; --ink-soft: #b9ad9e; --line: #3d362f; --edge: #8c8072; --edge-soft: #5a5046;
            --brand: #7cc4ba; --brand-deep: #a5dcd4; --brand-tint: #1f3733; --brand-edge: #3f6d66; --on-brand: #10221f;
            --amber-ink: #f1cf8f; --amber-tint: #3a2c12; --amber-edge: #7d6026; --amber: #d9a04a; --amber-deep: #d9a04a;
            --red: #ff9d86; --red-tint: #3d211a; --on-badge: #1b1815;
            --rest: none; --lift: 0 2px 12px rgb(0 0 0 / .5);
          }
        }

        """

    /// Elements as they are, before any class.
    static let basics = """
        *, *::before, *::after { box-sizing: border-box; }
        html { font-size: 106.25%; -webkit-text-size-adjust: 100%; scroll-padding-top: var(--gap-5); }
        body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--paper);
          color: var(--ink); font: 1rem/1.6 var(--sans); overflow-wrap: break-word; }
        h1, h2, h3 { font-weight: 600; line-height: 1.2; margin: 0; text-wrap: balance; overflow-wrap: anywhere; }
        h1, h2 { font-family: var(--serif); }
        h1 { font-size: clamp(1.75rem, 1.4rem + 1.7vw, 2.5rem); letter-spacing: -.012em; margin-bottom: var(--gap-5); }
        h2 { font-size: 1.4rem; }
        main > h2 { margin-bottom: var(--gap-3); }
        h3 { font-size: 1.06rem; line-height: 1.4; }
        p, ul, ol, dl { margin: 0 0 var(--gap-4); }
        p { max-width: 38em; }
        li { margin-bottom: var(--gap-1); }
        a { color: var(--brand); text-underline-offset: .2em; text-decoration-thickness: 1px; }
        a:hover { color: var(--brand-deep); text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--brand); outline-offset: 3px; border-radius: 4px; }
        main:focus, #lijst:focus { outline: none; }
        hr { border: 0; border-top: 1px solid var(--line); margin: var(--gap-6) 0; }
        .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; }
        .lead { font-size: 1.15rem; color: var(--ink-soft); max-width: 36em; margin-bottom: var(--gap-5); }
        .soft { color: var(--ink-soft); }
        .bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--gap-3) var(--gap-5);
          margin: var(--gap-6) 0 var(--gap-4); }
        .bar p, .bar .buttons { margin: 0; }

        """

    /// Masthead, menu, the middle and the foot.
    static let frame = """
        .frame { width: 100%; max-width: var(--frame); margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.25rem); }
        .skip { position: absolute; left: var(--gap-4); top: -6rem; z-index: 2; background: var(--brand); color: var(--on-brand);
          padding: var(--gap-3) var(--gap-4); border-radius: 0 0 var(--round-small) var(--round-small); }
        .skip:focus { top: 0; color: var(--on-brand); }
        .masthead { background: var(--sheet); border-bottom: 1px solid var(--line); }
        .masthead-row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--gap-2) var(--gap-5);
          padding-top: var(--gap-3); padding-bottom: var(--gap-3); }
        .masthead-row:has(.ways) { padding-bottom: 0; }
        .product { display: inline-flex; align-items: center; gap: .6rem; margin-right: auto; min-height: 2.75rem;
          font: 600 1.35rem/1 var(--serif); color: var(--ink); text-decoration: none; letter-spacing: -.01em; }
        .product:hover { color: var(--brand-deep); text-decoration: underline; }
        .product img { display: block; width: var(--logo-width); height: 36px; object-fit: contain; }
        .visitor { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--gap-4); font-size: .94rem; }
        .visitor p { margin: 0; }
        .menu { flex: 1 0 100%; }
        .menu ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 var(--gap-5); padding: 0; margin-bottom: 0; }
        .menu li { margin: 0; }
        .menu a { display: block; padding: .55rem 0 .5rem; color: var(--ink-soft); text-decoration: none;
          border-bottom: 3px solid transparent; }
        .menu a:hover { color: var(--ink); border-color: var(--line); }
        .menu a[aria-current] { color: var(--brand-deep); border-color: var(--brand); font-weight: 600; }
        .ways { display: contents; color: inherit; }
        .menu-button { display: none; min-height: 2.75rem; padding: .25rem 1.15rem; font: 600 1rem/1.3 var(--sans); cursor: pointer;
          color: var(--brand); background: none; border: 2px solid var(--brand); border-radius: 99rem; }
        .menu-button:hover { color: var(--brand-deep); background: var(--brand-tint); }
        .menu-button:focus-visible { border-radius: 99rem; }
        @supports selector(:popover-open) {
          @media screen and (max-width: 47rem) {
            .masthead-row:has(.ways) { padding-bottom: var(--gap-3); }
            .ways:not(:popover-open) { display: none; }
            .menu-button { display: block; }
          }
          .ways:popover-open { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
            gap: var(--gap-3) var(--gap-4); position: fixed; inset: 0 0 auto 0; width: auto; max-height: 100dvh; margin: 0; border: 0;
            padding: var(--gap-3) clamp(1rem, 4vw, 2.25rem) var(--gap-5); overflow: auto; background: var(--sheet);
            border-bottom: 1px solid var(--line); box-shadow: var(--lift); }
          .ways:popover-open::backdrop { background: rgb(0 0 0 / .45); }
          .ways:popover-open .menu-button { display: block; }
          .ways:popover-open .visitor { flex: 1; }
          .ways:popover-open .menu ul { display: block; }
          .ways:popover-open .menu a { padding: .7rem .9rem; border-bottom: 1px solid var(--line); }
          .ways:popover-open .menu a[aria-current] { background: var(--brand-tint); border-radius: var(--round-small); }
          .ways:popover-open .menu li:last-child a { border-bottom-color: transparent; }
        }
        main { flex: 1; width: 100%; max-width: calc(var(--column) + 2 * clamp(1rem, 4vw, 2.25rem)); margin: 0 auto;
          padding: clamp(1.5rem, 4vw, 3.25rem) clamp(1rem, 4vw, 2.25rem) var(--gap-7); }
        .wide main { max-width: var(--frame); }
        main > .buttons, main > .answers { margin-bottom: var(--gap-6); }
        main > .notice, main > .steps { margin-bottom: var(--gap-6); }
        .back { margin-bottom: var(--gap-4); }
        .back a { display: inline-block; padding: var(--gap-1) 0; }
        .back a::before { content: "←" / ""; display: inline-block; margin-right: .45em; }
        footer { border-top: 1px solid var(--line); background: var(--sunk); padding: var(--gap-6) 0; font-size: .94rem; }
        footer h2 { font-size: 1.05rem; margin-bottom: var(--gap-2); }
        footer p { margin-bottom: var(--gap-2); color: var(--ink-mid); max-width: 48em; }

        """
}
