extension Stylesheet {
    /// Preparing and holding a talk: answers beside each other, and two columns while the two speak.
    static let talk = """
        .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
          gap: var(--gap-4) var(--gap-5); margin-bottom: var(--gap-4); }
        .side { border-left: 3px solid var(--line); padding-left: var(--gap-4); min-width: 0; }
        .side > :last-child { margin-bottom: 0; }
        .side-name { font-weight: 600; font-size: .94rem; color: var(--ink-soft); margin-bottom: var(--gap-1); }
        .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: var(--gap-2) var(--gap-4);
          margin-top: var(--gap-4); align-items: start; }
        .pair .field { margin: 0; }
        .card > .field + .buttons, .card > .pair + .buttons { margin-top: var(--gap-4); }
        .question { font: 600 1.06rem/1.4 var(--sans); margin-bottom: var(--gap-2); }
        .holding { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 var(--gap-6); align-items: start; }
        @media (min-width: 64rem) {
          .holding { grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); }
        }
        .holding-whole { grid-column: 1 / -1; }
        .next { border-color: var(--brand); border-width: 2px; }
        .row-link { margin: 0; }
        .version-list { list-style: none; padding: 0; }
        .version-list li { padding: var(--gap-3) 0; border-top: 1px solid var(--line); }
        .version-list li:first-child { border-top: 0; }

        """
}
