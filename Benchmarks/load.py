"""Fills a data directory with a large organisation's years: made-up dialogues and actions for people who were imported.

The server may not run. Rows go straight into the tables: only the people, the keys and the schema are the program's own.
"""

import hashlib
import random
import sqlite3
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

# Retention erases what ended two years ago.
SPAN_DAYS = 600
SUPPORT = ["scholing", "coaching", "loopbaantraject", "werkplekonderzoek", "taakroulatie", "werktijdafspraak", "e_learning"]
TEXTS = [
    "Aanmelden voor de opleiding en een datum prikken.",
    "Samen met de planner kijken naar vaste dagen.",
    "Een dag meelopen bij de collega's van het andere team.",
    "Het gesprek over de loopbaan voorbereiden en een afspraak maken.",
]
BATCH = 20_000


READERS = 500


def fill(directory: Path, actions: int, dialogues: int, today: date) -> None:
    """Adds `dialogues` dialogues and `actions` actions, the same ones every time."""
    chance = random.Random(7)
    database = sqlite3.connect(directory / "inzetbaar.db", isolation_level=None)
    database.execute("pragma synchronous = off")
    database.execute("begin")
    pairs = _pairs(database, today)
    made = _dialogues(database, pairs, dialogues, today, chance)
    _actions(database, made, actions, today, chance)
    _keys(database, directory, today, chance)
    database.execute("commit")
    database.execute("analyze")
    database.execute("pragma wal_checkpoint(truncate)")
    database.close()


def _pairs(database: sqlite3.Connection, today: date) -> list[tuple[str, str]]:
    rows = database.execute(
        "select medewerker_id, gesprekspartner_id from lijn join medewerker m on m.id = medewerker_id"
        " where van_datum <= ? and (tot_datum is null or tot_datum > ?) and m.uit_dienst_datum is null"
        " order by medewerker_id",
        (today.isoformat(), today.isoformat()),
    )
    return rows.fetchall()


def _dialogues(database, pairs, count, today, chance) -> list[tuple[str, str, str, date]]:
    first = today - timedelta(days=SPAN_DAYS)
    made = []
    rows = []
    for number in range(count):
        employee, partner = pairs[number % len(pairs)]
        # Everybody's last dialogue still runs.
        runs = number >= count - len(pairs)
        day = today - timedelta(days=chance.randrange(1, 29)) if runs else first + timedelta(days=number * SPAN_DAYS // count)
        at = _instant(day)
        identity = _uuid(day, chance)
        closed = None if runs else (day + timedelta(days=200)).isoformat()
        rows.append((
            identity, employee, partner, "individueel", "achteraf", "gesprekscyclus", "gesprekspartner", "kort", 1,
            "vastgesteld" if runs else "afgerond", day.isoformat(), "[]", at, 0, day.isoformat(), closed,
            None if runs else "alles_afgerond", at, at, 1,
        ))
        made.append((identity, employee, partner, day, runs))
        if len(rows) == BATCH:
            _insert_dialogues(database, rows)
    _insert_dialogues(database, rows)
    return made


def _insert_dialogues(database, rows) -> None:
    database.executemany(
        "insert into dialoog (id, medewerker_id, gesprekspartner_id, soort, wijze, aanleiding, aangevraagd_door,"
        " sjabloon_code, sjabloon_versie, status, gevoerd_datum, onderwerpen, vastgesteld_op, met_kanttekening,"
        " bevestigd_actueel_datum, afgerond_datum, afsluit_reden, aangemaakt_op, gewijzigd_op, revisie)"
        f" values ({', '.join('?' * 20)})",
        rows,
    )
    rows.clear()


def _actions(database, dialogues, count, today, chance) -> None:
    position = database.execute("select coalesce(max(positie), 0) from wijziging").fetchone()[0]
    rows, stands, traces, feed = [], [], [], []
    for number in range(count):
        dialogue, employee, partner, day, runs = dialogues[number * len(dialogues) // count]
        identity, at = _uuid(day, chance), _instant(day)
        due = day + timedelta(days=chance.randrange(20, 180))
        status = chance.choice(["open", "in_uitvoering"]) if runs else "gereed"
        done = None if runs else due.isoformat()
        shared = "gedeeld" if chance.random() < 0.6 else "nee"
        position += 1
        rows.append((
            identity, dialogue, employee, chance.choice(TEXTS), chance.choice(SUPPORT), "persoon",
            employee if chance.random() < 0.6 else partner, due.isoformat(), due.isoformat(), done, status, shared, at, at,
            1 if runs else 2,
        ))
        stands.append((identity, 1, at, None if runs else _instant(due), "open", due.isoformat()))
        if not runs:
            stands.append((identity, 2, _instant(due), None, "gereed", due.isoformat()))
        traces.append((identity, position, employee, int(shared == "gedeeld")))
        feed.append((position, "actie", identity, 1, at))
        if len(rows) == BATCH:
            _insert_actions(database, rows, stands, traces, feed)
    _insert_actions(database, rows, stands, traces, feed)


def _insert_actions(database, rows, stands, traces, feed) -> None:
    database.executemany(
        "insert into actie (id, dialoog_id, medewerker_id, omschrijving, soort_ondersteuning, eigenaar_soort, eigenaar_id,"
        " streefdatum_eerst, streefdatum_nu, gereed_datum, status, hr_delen, aangemaakt_op, gewijzigd_op, revisie)"
        f" values ({', '.join('?' * 15)})",
        rows,
    )
    database.executemany(
        "insert into actie_stand (actie_id, revisie, van_op, tot_op, status, streefdatum_nu) values (?, ?, ?, ?, ?, ?)", stands
    )
    database.executemany("insert into actie_spoor (actie_id, positie, medewerker_id, ooit_gedeeld) values (?, ?, ?, ?)", traces)
    database.executemany("insert into wijziging (positie, soort, id, revisie, op) values (?, ?, ?, ?, ?)", feed)
    for batch in (rows, stands, traces, feed):
        batch.clear()


def _keys(database, directory: Path, today: date, chance) -> None:
    """Makes keys and writes them down: name, token, and the actions its holder may read."""
    lines = []
    partner, adviser = database.execute(
        "select gesprekspartner_id, (select id from medewerker order by id desc limit 1) from lijn"
        " where tot_datum is null group by 1 order by count(*) desc limit 1"
    ).fetchone()
    database.execute("insert into rol (medewerker_id, rol) values (?, 'hr_adviseur')", (adviser,))
    database.execute(
        "insert into werkgebied (medewerker_id, onderdeel_id) select ?, id from onderdeel where bovenliggend_id is null", (adviser,)
    )
    readers = database.execute("select medewerker_id from dialoog group by 1 order by 1 limit ?", (READERS,)).fetchall()
    for name, role, person in [
        ("hr", "hr_adviseur", adviser), ("partner", "gesprekspartner", partner), ("koppeling", "koppeling", None),
        *(("medewerker", "medewerker", reader) for (reader,) in readers),
    ]:
        token, identity = _token(today, chance)
        database.execute(
            "insert into sleutel (id, naam, rol, medewerker_id, scopes, hash, aangemaakt_op, verloopt_op)"
            " values (?, ?, ?, ?, ?, ?, ?, ?)",
            (identity, name, role, person, '["acties:lezen"]' if person is None else "[]",
             hashlib.sha256(token.encode()).hexdigest(), _instant(today - timedelta(days=1)), _instant(today + timedelta(days=99))),
        )
        mine = _readable(database, name, person)
        lines.append("\t".join([name, token, ",".join(mine)]))
    (directory / "sleutels.tsv").write_text("\n".join(lines) + "\n")


def _readable(database, name: str, person: str) -> list[str]:
    if name == "medewerker":
        rows = database.execute("select id from actie where medewerker_id = ? order by id", (person,))
    elif name == "partner":
        rows = database.execute(
            "select a.id from actie a join dialoog d on d.id = a.dialoog_id join lijn l on l.medewerker_id = a.medewerker_id"
            " and l.gesprekspartner_id = ? and l.tot_datum is null"
            " where d.gesprekspartner_id = ? and d.status = 'vastgesteld'", (person, person))
    else:
        return []
    return [row[0] for row in rows]


def _token(day: date, chance: random.Random) -> tuple[str, str]:
    identity = _uuid(day, chance)
    return f"inz_{identity.replace('-', '')}_{chance.getrandbits(256):064x}", identity


def _instant(day: date) -> str:
    return f"{day.isoformat()}T10:00:00.000Z"


def _uuid(day: date, chance: random.Random) -> str:
    moment = datetime(day.year, day.month, day.day, 10, tzinfo=timezone.utc)
    text = f"{int(moment.timestamp() * 1000) + chance.randrange(3_600_000):012x}7{chance.getrandbits(12):03x}"
    text += f"{0x8000 | chance.getrandbits(14):04x}{chance.getrandbits(48):012x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
