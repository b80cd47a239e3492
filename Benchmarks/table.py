"""The one table that a run prints."""

from dataclasses import dataclass, field


@dataclass
class Table:
    """Rows of what was measured, what came out and what was to be reached."""

    rows: list[tuple[str, str, str]] = field(default_factory=list)
    #: Processor time in µs per request by the name of the case, to relate others to.
    cost: dict[str, float] = field(default_factory=dict)

    def add(self, what: str, found: str, goal: str = "") -> None:
        self.rows.append((what, found, goal))
        print(f"{what}: {found}", flush=True)

    def show(self) -> None:
        print("\n| what | measured | to reach |\n|---|---|---|")
        for row in self.rows:
            print("| " + " | ".join(row) + " |")
