"""What is measured, each with the goal of the design beside it."""

import datetime
import resource
import socket
import sqlite3
import subprocess
import tempfile
import time
from pathlib import Path

import wrk
from server import Inzetbaar, Process
from table import Table

HR = "/v1/acties?als=hr_adviseur&limit=50"
EXPORT = "/v1/acties?status=gereed"

# Whose key, and what is asked: every order and filter that reads in another way. `{…}` is filled in by `_filled`.
LISTS = {
    "HR": ("hr", HR),
    "HR, latest first": ("hr", HR + "&sort=-streefdatum"),
    "HR, attention first": ("hr", HR + "&sort=aandacht"),
    "HR, own": ("hr", HR + "&vanMij=true"),
    "HR, one department": ("hr", HR + "&onderdeel=AFD-01"),
    "HR, late": ("hr", HR + "&teLaat=true"),
    "HR, stalled": ("hr", HR + "&vastgelopen=true"),
    "HR, one kind": ("hr", HR + "&soort=scholing"),
    "HR, done by HR": ("hr", HR + "&eigenaarRol=hr"),
    "HR, what is done": ("hr", HR + "&status=gereed"),
    "HR, what lapsed (nothing)": ("hr", HR + "&status=vervallen"),
    "HR, as of last month": ("hr", HR + "&peildatum={last_month}"),
    "HR of one team": ("hr-team", HR),
    "HR of one team, attention first": ("hr-team", HR + "&sort=aandacht"),
    "HR of one team, what is done": ("hr-team", HR + "&status=gereed"),
    "an employee": ("medewerker", "/v1/acties?als=medewerker"),
    "a partner": ("partner", "/v1/acties?als=gesprekspartner"),
    "a partner, whose turn it is": ("partner", "/v1/dialogen/_aan-de-beurt"),
    "dialogues of a partner": ("partner", "/v1/dialogen?als=gesprekspartner"),
    "people": ("hr", "/v1/medewerkers"),
    "signals": ("hr", "/v1/signalen"),
    "changes, the last 1,000": ("koppeling", "/v1/acties?gewijzigdSinds={lately}"),
    "changes, from the middle": ("koppeling", "/v1/acties?gewijzigdSinds={half}"),
    "changes, from the start": ("koppeling", "/v1/acties?gewijzigdSinds=0"),
}


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
    _page(table, server, "page of 50 actions, HR", [f"{hr}\tGET\t{HR}\t"])


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
        before, began, most = server.cpu(), time.monotonic(), 0
        command = ["curl", "-s", "-H", f"Authorization: Bearer {token}", "-H", f"Accept: {media}"]
        with tempfile.TemporaryFile() as file:
            client = subprocess.Popen([*command, f"http://127.0.0.1:{server.port}{EXPORT}"], stdout=file)
            while client.poll() is None:
                most = max(most, server.anonymous())
                time.sleep(0.05)
            took, spent = time.monotonic() - began, server.cpu() - before
            file.seek(0)
            count = max(sum(1 for _ in file), 1)
        table.add(
            f"export {name}", f"{count:,} lines in {took:.2f} s, {spent / count * 1e6:.1f} µs a line,"
            f" {most / 1024:.1f} MB anonymous at most")
    table.add("the sqlite3 shell, CSV", _shell(data), "no faster than the service")


def _shell(data: Path) -> str:
    def name(person: str) -> str:
        return f"{person}.voornaam || coalesce(' ' || {person}.tussenvoegsel, '') || ' ' || {person}.achternaam"
    query = f"""
        select a.id, m.personeelsnummer, {name("m")}, o.code, o.naam, {name("p")}, a.omschrijving, a.soort_ondersteuning,
            case when e.id is null then 'hr' when e.id = m.id then 'medewerker' else 'gesprekspartner' end,
            coalesce({name("e")}, 'HR'), a.status, a.streefdatum_eerst, a.streefdatum_nu, 0, a.vastgelopen_sinds,
            a.gewijzigd_op, a.hr_delen, 'false'
        from actie a indexed by actie_gedeeld_status cross join medewerker m on m.id = a.medewerker_id
        cross join onderdeel o on o.id = m.onderdeel_id cross join dialoog d on d.id = a.dialoog_id
        cross join medewerker p on p.id = d.gesprekspartner_id left join medewerker e on e.id = a.eigenaar_id
        where a.hr_delen = 'gedeeld' and a.status = 'gereed' order by a.streefdatum_nu, a.id"""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    command = ["sqlite3", "-readonly", "-csv", data / "inzetbaar.db", query]
    count = max(subprocess.run(command, check=True, capture_output=True).stdout.count(b"\n"), 1)
    took, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return f"{count:,} lines in {took:.2f} s, {spent / count * 1e6:.1f} µs a line"


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
    """The same lists on the small and on the large organisation."""
    found: dict[str, list[wrk.Figures]] = {name: [] for name in LISTS}
    for data in (stores["klein"], stores["groot"]):
        keys = _keys(data)
        with Inzetbaar(program, data) as server:
            for name, (who, path) in LISTS.items():
                lines = [f"{token}\tGET\t{_filled(path, data)}\t" for token, _ in keys[who]]
                wrk.run(server, lines, clients=4, seconds=1)
                found[name].append(wrk.run(server, lines, clients=4, seconds=2))
    for name, (small, large) in found.items():
        ratio = large.cpu / small.cpu
        errors = f", {small.errors + large.errors} errors" if small.errors + large.errors else ""
        table.add(f"10 k → 1 M: {name}", f"{small.cpu:.0f} → {large.cpu:.0f} µs, {ratio:.2f} ×{errors}", "≤ 1.2 ×")


def _filled(path: str, data: Path) -> str:
    database = sqlite3.connect(data / "inzetbaar.db")
    (last,) = database.execute("select max(positie) from wijziging").fetchone()
    database.close()
    today = datetime.date.today()
    return path.format(last_month=today - datetime.timedelta(days=30), lately=last - 1000, half=last // 2)


def _keys(data: Path) -> dict[str, list[tuple[str, list[str]]]]:
    keys: dict[str, list[tuple[str, list[str]]]] = {}
    for line in (data / "sleutels.tsv").read_text().splitlines():
        name, token, actions = line.split("\t")
        keys.setdefault(name, []).append((token, actions.split(",") if actions else []))
    return keys


def _shown(figures: wrk.Figures) -> str:
    text = f"{figures.cpu:.1f} µs, {figures.rate:,.0f}/s, p50 {figures.p50:.2f} ms, p99 {figures.p99:.2f} ms"
    return text + (f", {figures.errors} errors" if figures.errors else "")
