extension Stylesheet {
    /// Questions, the boxes to answer them, and what has to be repaired.
    static let forms = """
        .field { margin-bottom: var(--gap-6); }
        .field:last-child { margin-bottom: 0; }
        form > .field:last-of-type, form > .card + .button { margin-bottom: var(--gap-6); }
        fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
        legend { padding: 0; max-width: 100%; }
        .label { display: block; font-weight: 600; font-size: 1.06rem; line-height: 1.4; margin-bottom: var(--gap-1); }
        .legend { font: 600 1.4rem/1.2 var(--serif); margin-bottom: var(--gap-5); }
        .optional { font-weight: 400; color: var(--ink-soft); font-size: .94rem; }
        .hint { color: var(--ink-soft); margin: 0 0 var(--gap-2); font-size: .97rem; line-height: 1.5; }
        .message { color: var(--red); margin: 0 0 var(--gap-2); font-weight: 600; line-height: 1.45; }
        .field-wrong { background: var(--red-tint); border-radius: var(--round); padding: var(--gap-4);
          margin-left: calc(-1 * var(--gap-4)); margin-right: calc(-1 * var(--gap-4)); }
        .field-wrong .hint { color: var(--ink-mid); }
        .box { display: block; width: 100%; min-height: 3rem; padding: .6rem .8rem; font: inherit; color: inherit;
          background: var(--field); border: 1px solid var(--edge); border-radius: var(--round-small); }
        .box:hover { border-color: var(--ink); }
        .box:focus { outline: 3px solid var(--brand); outline-offset: 1px; border-color: var(--brand); }
        .box[aria-invalid] { border: 2px solid var(--red); }
        .box-half { max-width: 24rem; }
        .box-short { max-width: 11rem; }
        textarea.box { resize: vertical; line-height: 1.55; }
        select.box { padding-right: 2rem; text-overflow: ellipsis; }
        @supports selector(:has(*)) {
          .asked-by-choice > [class^="for-"] { display: none; }
          .asked-by-choice:has([value="deels"]:checked, [value="nee"]:checked, [value="nog_niet"]:checked) > .for-reason,
          .asked-by-choice:has([value="nog_niet"]:checked) > .for-later,
          .asked-by-choice:has([value="flexibiliteitsafspraak"]:checked) > .for-downside,
          .asked-by-choice:has([value="beloningsafspraak"]:checked, [name$=".maatwerk"]:checked) > .for-tailored,
          .asked-by-choice:has([value="collega"]:checked) > .for-colleague,
          .asked-by-choice:has([value="keuze"]:checked) > .for-choices,
          .asked-by-choice:has([value="schaal"]:checked) > .for-scale,
          .asked-by-choice > [class^="for-"]:has(.field-wrong) { display: block; }
        }
        .asked-by-choice > [class^="for-"] { margin-bottom: var(--gap-6); }
        .card fieldset > .button-quiet { margin-top: var(--gap-3); }
        .options { display: grid; gap: var(--gap-2); margin-top: var(--gap-2); }
        .option { position: relative; display: grid; grid-template-columns: auto 1fr; column-gap: .75rem; align-items: start;
          padding: .7rem .9rem; border: 1px solid var(--line); border-radius: var(--round-small); background: var(--sheet); }
        .option:hover { border-color: var(--edge); }
        .option:has(:checked) { border-color: var(--brand); background: var(--brand-tint); }
        .option:has(:focus-visible) { outline: 3px solid var(--brand); outline-offset: 2px; }
        .option input { width: 1.45rem; height: 1.45rem; margin: .08rem 0 0; accent-color: var(--brand); cursor: pointer; }
        .option input:focus-visible { outline: none; }
        .option label { line-height: 1.6; cursor: pointer; }
        .option label::after { content: ""; position: absolute; inset: 0; }
        .option .hint { grid-column: 2; margin: 0; }
        .option:has(:checked) .hint { color: var(--ink-mid); }
        .button { display: inline-flex; align-items: center; justify-content: center; min-height: 3rem; padding: .55rem 1.35rem;
          font: 600 1rem/1.3 var(--sans); text-align: center; text-decoration: none; cursor: pointer;
          border: 2px solid var(--brand); border-radius: 99rem; background: var(--brand); color: var(--on-brand); }
        .button:hover { background: var(--brand-deep); border-color: var(--brand-deep); color: var(--on-brand); }
        .button:focus-visible { border-radius: 99rem; }
        .button-secondary { background: transparent; color: var(--brand); }
        .button-secondary:hover { background: var(--brand-tint); color: var(--brand-deep); }
        .button-quiet { min-height: 2.5rem; padding: .3rem 0; border-color: transparent; background: none;
          color: var(--brand); font-weight: 400; text-decoration: underline; text-underline-offset: .2em; }
        .button-quiet:hover { background: none; border-color: transparent; color: var(--brand-deep);
          text-decoration-thickness: 2px; }
        .button-quiet:focus-visible { border-radius: 4px; }
        .buttons { display: flex; flex-wrap: wrap; align-items: center; gap: var(--gap-3) var(--gap-4); margin-top: var(--gap-5); }
        .summary-wrong { border: 2px solid var(--red); border-radius: var(--round); background: var(--red-tint);
          padding: var(--gap-5); margin-bottom: var(--gap-6); }
        .summary-wrong:focus { outline: 3px solid var(--red); outline-offset: 3px; }
        .summary-wrong h2 { margin-bottom: var(--gap-2); }
        .summary-wrong p { margin-bottom: var(--gap-2); }
        .summary-wrong ul { margin: 0; padding-left: 1.2rem; }
        .summary-wrong a { color: var(--red); font-weight: 600; display: block; }
        main > form:not(.filters) { margin-bottom: var(--gap-6); }
        .filters { background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round);
          padding: var(--gap-5); margin-bottom: var(--gap-6); }
        .filters .field { margin: 0; }
        .filter-row { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: var(--gap-4) var(--gap-5);
          align-items: end; }
        .filter-row + .filter-row { margin-top: var(--gap-4); align-items: stretch; }
        .filters .label { font-size: .97rem; }
        .filters .box-short { max-width: none; }

        """
}
