"""What is measured, each with the goal of the design beside it."""

import resource
import socket
import subprocess
import time
from pathlib import Path

import wrk
from server import Inzetbaar, Process
from table import Table

LISTS = "/v1/acties?als=hr_adviseur&limit=50"
EXPORT = "/v1/acties?status=gereed"


def nothing(table: Table, nginx: Process) -> None:
    """nginx answering 200: the measure of all others."""
    figures = wrk.run(nginx, ["\tGET\t/\t"])
    table.cost["nginx"] = figures.cpu
    table.add("nginx `return 200`", f"{figures.cpu:.1f} µs, {figures.rate:,.0f}/s")


def start(table: Table, server: Inzetbaar) -> None:
    table.add("start to /readyz", f"{server.started_in * 1000:.0f} ms", "≤ 100 ms")
    table.add("memory after start", f"{server.anonymous() / 1024:.1f} MB anonymous")


def readings(table: Table, server: Process, data: Path) -> None:
    """Single records and pages, by those who may read them."""
    keys = _keys(data)
    own = [f"{token}\tGET\t/v1/acties/{action}\t" for token, actions in keys["medewerker"] for action in actions]
    (partner, team), *_ = keys["partner"]
    hr = keys["hr"][0][0]
    everybody = [token for token, _ in keys["medewerker"]]
    _one(table, server, "GET /livez", ["\tGET\t/livez\t"], 1.7)
    _one(table, server, "GET one action, own, random over all", own, 3)
    _one(table, server, "GET one action, by the partner", [f"{partner}\tGET\t/v1/acties/{one}\t" for one in team], 3)
    _page(table, server, "page of 50 actions, own", [f"{token}\tGET\t/v1/acties?als=medewerker\t" for token in everybody])
    _page(table, server, "page of 50 actions, HR", [f"{hr}\tGET\t{LISTS}\t"])


def _one(table: Table, server: Process, name: str, lines: list[str], goal: float) -> None:
    wrk.run(server, lines, seconds=2)
    figures = wrk.run(server, lines)
    ratio = figures.cpu / table.cost["nginx"]
    table.add(name, f"{_shown(figures)}, {ratio:.2f} × nginx", f"≤ {goal} × nginx")


def _page(table: Table, server: Process, name: str, lines: list[str]) -> None:
    wrk.run(server, lines, seconds=2)
    table.add(name, _shown(wrk.run(server, lines)), "≤ 120 µs")


def writings(table: Table, server: Process, data: Path) -> None:
    """Durable writes: a progress note on an own action, with feed and audit rows, by one client and by 64."""
    lines = [
        f'{token}\tPOST\t/v1/acties/{action}/voortgang\t{{"tekst": "De afspraak is gemaakt."}}'
        for token, actions in _keys(data)["medewerker"] for action in actions[-2:]
    ]
    alone = wrk.run(server, lines, clients=1)
    many = wrk.run(server, lines, clients=64)
    table.add("durable POST, one client (a commit each)", _shown(alone))
    table.add("durable POST, 64 clients", f"{_shown(many)}, {many.rate / alone.rate:.1f} × one client", "≥ 8 ×, p99 ≤ 10 ms")


def export(table: Table, server: Process, data: Path) -> None:
    """Every shared action as CSV and NDJSON, against the sqlite3 shell that writes the same columns."""
    token = _keys(data)["koppeling"][0][0]
    for name, media in (("CSV", "text/csv"), ("NDJSON", "application/x-ndjson")):
        before, began = server.cpu(), time.monotonic()
        count = subprocess.run(
            f"curl -s -H 'Authorization: Bearer {token}' -H 'Accept: {media}' "
            f"'http://127.0.0.1:{server.port}{EXPORT}' | wc -l",
            shell=True, check=True, capture_output=True, text=True,
        ).stdout
        took, spent = time.monotonic() - began, server.cpu() - before
        table.add(f"export {name}", f"{int(count):,} lines in {took:.2f} s, {spent / max(int(count), 1) * 1e6:.1f} µs a line")
    table.add("the sqlite3 shell, CSV", _shell(data), "no faster than the service")


def _shell(data: Path) -> str:
    columns = "a.id, m.personeelsnummer, m.voornaam || ' ' || m.achternaam, o.naam, p.achternaam, a.omschrijving,"
    columns += " a.soort_ondersteuning, a.eigenaar_soort, e.achternaam, a.status, a.streefdatum_eerst, a.streefdatum_nu,"
    columns += " a.gestart_datum, a.vastgelopen_sinds, a.gewijzigd_op"
    query = f"select {columns} from actie a join medewerker m on m.id = a.medewerker_id"
    query += " join onderdeel o on o.id = m.onderdeel_id join dialoog d on d.id = a.dialoog_id"
    query += " join medewerker p on p.id = d.gesprekspartner_id left join medewerker e on e.id = a.eigenaar_id"
    query += " where a.hr_delen = 'gedeeld' and a.status = 'gereed' order by a.streefdatum_nu, a.id"
    began = time.monotonic()
    command = ["sqlite3", "-readonly", "-csv", data / "inzetbaar.db", query]
    lines = subprocess.run(command, check=True, capture_output=True).stdout.count(b"\n")
    return f"{lines:,} lines in {time.monotonic() - began:.2f} s"


def idle(table: Table, server: Process, count: int = 10_000) -> None:
    """Connections that have asked once and wait: what each costs, and whether all are served again."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    before = server.anonymous()
    connections = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(count)]
    for connection in connections:
        _ask(connection)
    cost = (server.anonymous() - before) / count
    served = sum(_ask(connection) for connection in connections)
    for connection in connections:
        connection.close()
    table.add(f"{count:,} idle connections", f"{cost:.2f} KiB each, {served:,} served again", "≤ 4 KiB each, all served")


def _ask(connection: socket.socket) -> bool:
    connection.sendall(b"GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n")
    return connection.recv(4096).startswith(b"HTTP/1.1 200")


def memory(table: Table, server: Process) -> None:
    table.add("memory after all that", f"{server.anonymous() / 1024:.1f} MB anonymous", "≤ 40 MB")


def growth(table: Table, program: Path, stores: dict[str, Path]) -> None:
    """The same page of HR's list on the small and on the large organisation."""
    found = {}
    for name, data in stores.items():
        hr = _keys(data)["hr"][0][0]
        with Inzetbaar(program, data) as server:
            wrk.run(server, [f"{hr}\tGET\t{LISTS}\t"], seconds=2)
            found[name] = wrk.run(server, [f"{hr}\tGET\t{LISTS}\t"]).cpu
    ratio = found["groot"] / found["klein"]
    table.add("growth of a list page, 10 k → 1 M", f"{found['klein']:.0f} → {found['groot']:.0f} µs, {ratio:.2f} ×", "≤ 1.2 ×")


def _keys(data: Path) -> dict[str, list[tuple[str, list[str]]]]:
    keys: dict[str, list[tuple[str, list[str]]]] = {}
    for line in (data / "sleutels.tsv").read_text().splitlines():
        name, token, actions = line.split("\t")
        keys.setdefault(name, []).append((token, actions.split(",") if actions else []))
    return keys


def _shown(figures: wrk.Figures) -> str:
    text = f"{figures.cpu:.1f} µs, {figures.rate:,.0f}/s, p50 {figures.p50:.2f} ms, p99 {figures.p99:.2f} ms"
    return text + (f", {figures.errors} errors" if figures.errors else "")
