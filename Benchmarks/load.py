"""Fills a data directory with a large organisation's years: made-up dialogues and actions for people who were imported.

The server may not run. SQLite makes the rows itself, with the program's schema, indexes and triggers, and the feed in the
order of time. Audit rows are the program's alone (their head is signed), so these changes have none; `check` accepts that.
"""

import hashlib
import random
import sqlite3
import zlib
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

# Retention erases what ended two years ago.
SPAN_DAYS = 600
READERS = 500
SUPPORT = ["scholing", "coaching", "loopbaantraject", "werkplekonderzoek", "taakroulatie", "werktijdafspraak", "e_learning"]
TEXTS = [
    "Aanmelden voor de opleiding en een datum prikken.",
    "Samen met de planner kijken naar vaste dagen.",
    "Een dag meelopen bij de collega's van het andere team.",
    "Het gesprek over de loopbaan voorbereiden en een afspraak maken.",
]

# `chance(n, what, sides)` throws a die that falls the same way in every run; `uuid(at, n)` makes a UUIDv7.
PAIRS = """
create temp table paar as
select row_number() over (order by medewerker_id) - 1 as plek, medewerker_id, gesprekspartner_id
from lijn join medewerker m on m.id = medewerker_id
where van_datum <= :vandaag and (tot_datum is null or tot_datum > :vandaag) and m.uit_dienst_datum is null
"""

# Everybody's last dialogue still runs.
DIALOGUES = """
insert into dialoog (id, medewerker_id, gesprekspartner_id, soort, wijze, aanleiding, aangevraagd_door, sjabloon_code,
    sjabloon_versie, status, gevoerd_datum, onderwerpen, vastgesteld_op, met_kanttekening, bevestigd_actueel_datum,
    afgerond_datum, afsluit_reden, aangemaakt_op, gewijzigd_op, revisie)
with recursive
    maat(paren) as (select count(*) from paar),
    teller(n) as (select 0 union all select n + 1 from teller where n + 1 < :dialogen),
    dag(n, loopt, op) as (
        select n, n >= :dialogen - paren, datetime(:vandaag, '+10 hours', case
            when n >= :dialogen - paren then -28 + 28 * (n - :dialogen + paren) / paren
            else -:dagen + n * (:dagen - 30) / :dialogen end || ' days', (n % 3600) || ' seconds') from teller, maat)
select uuid(op, n), medewerker_id, gesprekspartner_id, 'individueel', 'achteraf', 'gesprekscyclus', 'gesprekspartner',
    'kort', 1, iif(loopt, 'vastgesteld', 'afgerond'), date(op), '[]', instant(op), 0, date(op),
    iif(loopt, null, min(date(op, '+180 days'), :vandaag)), iif(loopt, null, 'alles_afgerond'), instant(op), instant(op), 1
from dag join maat join paar on plek = n % paren order by n
"""

# They are spread evenly over the dialogues.
ACTIONS = """
insert into actie (id, dialoog_id, medewerker_id, omschrijving, soort_ondersteuning, eigenaar_soort, eigenaar_id,
    streefdatum_eerst, streefdatum_nu, gereed_datum, vastgelopen_sinds, status, hr_delen, gedeeld_datum, aangemaakt_op,
    gewijzigd_op, revisie)
with recursive
    teller(n) as (select 0 union all select n + 1 from teller where n + 1 < :acties),
    rij as (select n, d.*, rowid from teller join dialoog d on d.rowid = 1 + n * :dialogen / :acties),
    lot as (select *, aangemaakt_op as op, status = 'vastgesteld' as loopt, chance(n, 'status', 20) as hoe,
        chance(n, 'wie', 100) as wie, chance(n, 'delen', 10) < 6 as gedeeld,
        date(gevoerd_datum, (20 + chance(n, 'dagen', 160)) || ' days') as streef from rij)
select uuid(op, n + 500000000), id, medewerker_id, pick('texts', n), pick('support', n), iif(wie < 5, 'hr', 'persoon'),
    case when wie < 5 then null when wie < 60 then medewerker_id else gesprekspartner_id end, streef, streef,
    iif(loopt, null, min(streef, :vandaag)), iif(loopt and hoe = 0, gevoerd_datum, null),
    case when not loopt then 'gereed' when hoe = 0 then 'loopt_vast' when hoe < 8 then 'in_uitvoering' else 'open' end,
    iif(gedeeld, 'gedeeld', 'nee'), iif(gedeeld, gevoerd_datum, null), op,
    iif(loopt, op, min(streef, :vandaag) || substr(op, 11)), iif(loopt, 1, 2)
from lot order by n
"""

TALKS = """
insert into gesprek (id, dialoog_id, soort, datum, vorm, aangemaakt_op)
select uuid(aangemaakt_op, rowid + 800000000), id, 'inzetbaarheidsgesprek', gevoerd_datum, 'op_locatie', aangemaakt_op
from dialoog order by id
"""

# What the program books beside each change: how an action stood, the feed, and where in it an action stands for HR.
BOOKS = [
    "insert into actie_stand select id, 1, aangemaakt_op, iif(revisie > 1, gewijzigd_op, null), iif(revisie > 1, 'open',"
    " status), streefdatum_nu, vastgelopen_sinds from actie order by id",
    "insert into actie_stand select id, 2, gewijzigd_op, null, status, streefdatum_nu, null from actie where revisie > 1"
    " order by id",
    "insert into wijziging (soort, id, revisie, op) select * from (select 'dialoog', id, 1, aangemaakt_op as op from dialoog"
    " union all select 'actie', actie_id, revisie, van_op from actie_stand) order by op",
    "insert into actie_spoor (actie_id, positie, medewerker_id, ooit_gedeeld, nu_gedeeld, gedeeld_positie)"
    " select a.id, positie, medewerker_id, ziet, ziet, iif(ziet, positie, null)"
    " from (select *, hr_delen = 'gedeeld' or eigenaar_soort = 'hr' as ziet from actie) a"
    " join (select id, max(positie) as positie from wijziging where soort = 'actie' group by id) w on w.id = a.id",
]


def fill(directory: Path, actions: int, dialogues: int, today: date) -> None:
    """Adds `dialogues` dialogues and `actions` actions, the same ones every time."""
    database = sqlite3.connect(directory / "inzetbaar.db", isolation_level=None)
    _functions(database)
    for pragma in ("journal_mode = off", "synchronous = off", "cache_size = -1500000", "temp_store = memory"):
        database.execute(f"pragma {pragma}")
    given = {"vandaag": today.isoformat(), "dialogen": dialogues, "acties": actions, "dagen": SPAN_DAYS}
    database.execute("begin")
    for statement in (PAIRS, DIALOGUES, ACTIONS, TALKS, *BOOKS):
        database.execute(statement, given)
    _keys(database, directory, today, random.Random(7))
    database.execute("commit")
    database.execute("analyze")
    database.execute("pragma journal_mode = wal")
    database.close()


def _functions(database: sqlite3.Connection) -> None:
    lists = {"texts": TEXTS, "support": SUPPORT}
    pick = lambda name, n: lists[name][_chance(n, name, len(lists[name]))]
    instant = lambda moment: f"{moment[:10]}T{moment[11:]}.000Z"
    for name, count, function in (("chance", 3, _chance), ("pick", 2, pick), ("uuid", 2, _uuid), ("instant", 1, instant)):
        database.create_function(name, count, function, deterministic=True)


def _chance(number: int, what: str, sides: int) -> int:
    return zlib.crc32(b"%d/%b" % (number, what.encode())) % sides


def _uuid(moment: str, number: int) -> str:
    """A UUIDv7 of that moment; the number is spread over its other bits."""
    milliseconds = int(datetime.fromisoformat(moment[:19]).replace(tzinfo=timezone.utc).timestamp() * 1000)
    rest = hashlib.md5(b"%d" % number).hexdigest()
    text = f"{milliseconds:012x}7{rest[:3]}8{rest[3:18]}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def _keys(database: sqlite3.Connection, directory: Path, today: date, chance: random.Random) -> None:
    """Makes keys and writes them down: name, token, and the actions its holder may read."""
    lines = []
    partner, adviser, other = database.execute(
        "select gesprekspartner_id, (select max(id) from medewerker), (select min(id) from medewerker) from lijn"
        " where tot_datum is null group by 1 order by count(*) desc limit 1"
    ).fetchone()
    (unit,) = database.execute("select onderdeel_id from medewerker group by 1 having count(*) >= 15 limit 1").fetchone()
    database.executemany("insert into rol (medewerker_id, rol) values (?, 'hr_adviseur')", [(adviser,), (other,)])
    database.execute("insert into werkgebied (medewerker_id, onderdeel_id) select ?, id from onderdeel"
                     " where bovenliggend_id is null", (adviser,))
    database.execute("insert into werkgebied (medewerker_id, onderdeel_id) values (?, ?)", (other, unit))
    readers = database.execute("select medewerker_id from dialoog group by 1 order by 1 limit ?", (READERS,)).fetchall()
    for name, role, person in [
        ("hr", "hr_adviseur", adviser), ("hr-team", "hr_adviseur", other), ("partner", "gesprekspartner", partner),
        ("koppeling", "koppeling", None), *(("medewerker", "medewerker", reader) for (reader,) in readers),
    ]:
        identity = _uuid(f"{today - timedelta(days=1)} 10:00:00", 900_000_000 + len(lines))
        token = f"inz_{identity.replace('-', '')}_{chance.getrandbits(256):064x}"
        database.execute(
            "insert into sleutel (id, naam, rol, medewerker_id, scopes, hash, aangemaakt_op, verloopt_op)"
            " values (?, ?, ?, ?, ?, ?, ?, ?)",
            (identity, name, role, person, '["acties:lezen"]' if person is None else "[]",
             hashlib.sha256(token.encode()).hexdigest(), _morning(today - timedelta(days=1)),
             _morning(today + timedelta(days=99))),
        )
        lines.append("\t".join([name, token, ",".join(_readable(database, name, person))]))
    (directory / "sleutels.tsv").write_text("\n".join(lines) + "\n")


def _readable(database: sqlite3.Connection, name: str, person: str) -> list[str]:
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


def _morning(day: date) -> str:
    return f"{day.isoformat()}T10:00:00.000Z"
