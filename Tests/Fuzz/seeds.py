"""Writes what the fuzzers begin with, one file for each input: the raw HTTP cases, the fixtures, and what is listed here.

    seeds.py DIRECTORY     # DIRECTORY/csv/…, DIRECTORY/json/…, one directory for each target
"""

import hashlib
import json
import re
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
FIXTURES = TESTS / "Fixtures"

JSON = [
    b"null", b'[1.5e10,-0,1e999,"\\ud83d\\ude00","\\u0000"]', b'{"a":{"b":[[[[]]]]}}', b"\xef\xbb\xbf{}", b'{"a":1,"a":2}',
    b'"\xff"', b"[" * 40,
]
PATCH = [
    {"naam": "Jan"}, {"notitie": None}, {"aantal": 3, "kleur": "groen"}, {"adres": {"straat": "x", "plaats": None}},
    {"postadres": {"straat": "x"}, "adressen": [{"straat": "y"}]}, {"kleuren": ["rood", "donker_blauw"]},
    {"startDatum": "2026-02-29", "eindDatum": None}, {"id": "x"}, {"email": "a@b.nl", "urenPerWeek": 36.5},
    {"naam": "naam", "aantal": 1, "kleur": "rood", "kleuren": [], "startDatum": "2026-01-01", "adres": {"straat": "s"}},
    {"omschrijving": "Overleg plannen", "eigenaarSoort": "hr", "streefdatum": "2026-03-01", "hrDelen": "nee"},
]
CSV = [
    b'a,b\r\n"x""y","1\r\n2"\r\n', b"\xef\xbb\xbfa;b\r1;2\r", b'"open', b"a\tb\n1\t2", b'a,b\n"x"y,z\n', b"\n\xef\xbb\xbf",
]
TEXTS = ["á ŧ ﬁ İı ẞ \u200d ziek\u00adte", "kanker\u0301 ‘burn-out’ BURN—OUT"]
FIELDS = [
    b"limit=50&cursor=abc&sort=-streefdatum", b"a=%C3%A9+b&a=&%26=%3D", b"/v1/acties/%41b?x=1", b"http://x:80/v1/acties/_zoek",
    b'text/csv; profile="excel", */*;q=0.1', b"application/json;q=0.8,text/html", b'__Host-sid=abc; b="c d"', b"2026-02-29",
    b"2026-11-22T05:00:00.123+01:00", b"0193e3a0-5d00-7000-8000-000000000001", b"::ffff:1.2.3.4", b"/a/./b/%2e%2E/c",
]
# What the cases leave open; a path that the target turns away, so that both ways are taken.
PLACES = {
    "PATH_OK": "/nee", "PATH_POST": "/a", "AUTH": "", "HOST": "x", "BODY": '{"a":1}', "BODYA": '{"a', "BODYB": '":1}',
    "CL": "7", "CLHEX": "7", "CL2": "8", "CL_PLUS9": "16", "CL_US": "0_7", "BODYHEX": "7", "BODYHEX2": "7", "BODYA_HEX": "3",
    "BODYB_HEX": "4", "SMUG": "GET /s HTTP/1.1\r\nHost: x\r\n\r\n", "SMUG_LEN": "28", "SMUG_HEX": "1c",
}


def requests():
    """The raw cases that are short, behind the octet that chooses the cuts."""
    for name in ("cases.json", "more.json"):
        for case in json.loads((TESTS / "HTTPCases" / name).read_text())["cases"]:
            text = case.get("request", "{REPEAT")
            if "{REPEAT" in text or "CHUNKS}" in text:
                continue
            for _ in range(2):
                text = re.sub(r"\{([A-Z0-9_]+)\}", lambda match: PLACES.get(match[1], match[0]), text)
            yield b"\x07" + text.encode("latin-1", "replace")


def documents():
    """Every part of the worked case."""
    waiting = [json.loads((FIXTURES / "dialoog-1042.json").read_text())]
    while waiting:
        value = waiting.pop()
        if isinstance(value, (dict, list)):
            yield json.dumps(value, ensure_ascii=False).encode()
            waiting += value.values() if isinstance(value, dict) else value


def files():
    """A header and a few lines of each fixture."""
    for path in sorted(FIXTURES.glob("*.csv")):
        lines = path.read_bytes().split(b"\n")
        for start in (1, 12):
            yield b"\n".join(lines[:1] + lines[start : start + 8]) + b"\n"


def sentences():
    for path in sorted((FIXTURES / "taalwacht").glob("*.tsv")):
        for line in path.read_text().splitlines()[2:42:8]:
            yield line.split("\t")[-1].encode()


def main(directory):
    seeds = {
        "csv": [*CSV, *files()], "json": [*JSON, *documents()],
        "patch": [json.dumps(body, ensure_ascii=False).encode() for body in PATCH],
        "taalwacht": [*(text.encode() for text in TEXTS), *sentences()], "velden": FIELDS, "verzoek": list(requests()),
    }
    for target, inputs in seeds.items():
        place = Path(directory, target)
        place.mkdir(parents=True, exist_ok=True)
        for octets in inputs:
            if len(octets) < 4096:
                (place / hashlib.sha1(octets).hexdigest()).write_bytes(octets)


if __name__ == "__main__":
    main(sys.argv[1])
