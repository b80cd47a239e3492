"""A server that may be broken, the people of its demo, and what must be true of its records afterwards."""

import json
import os
import sqlite3
import subprocess
import threading
import time
from contextlib import closing
from pathlib import Path

import requests

ROOT = Path(__file__).resolve().parents[2]


def binary():
    """The program as it was built last; INZETBAAR_BINARY names another."""
    if named := os.environ.get("INZETBAAR_BINARY"):
        return Path(named)
    found = [ROOT / ".build" / kind / "inzetbaar" for kind in ("debug", "release")]
    return max((path for path in found if path.exists()), key=lambda path: path.stat().st_mtime)


class Server:
    """A running program; the tokens are those that the demo left in its directory."""

    def __init__(self, data, *flags, environment=None, prepare=None):
        self.data = Path(data)
        self.log = []
        self.process = subprocess.Popen(
            [str(binary()), "serve", "--data", str(data), "--port", "0", "--demo", *flags],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, preexec_fn=prepare,
            env={**os.environ, **(environment or {})},
        )
        self.url = self._listening()
        threading.Thread(target=lambda: self.log.extend(self.process.stderr), daemon=True).start()
        self.tokens = _tokens(self.data)

    def _listening(self):
        for line in self.process.stderr:
            self.log.append(line)
            if line.startswith("{") and json.loads(line)["message"] == "listening":
                return json.loads(line)["url"]
        self.process.wait(10)
        raise NotStarted(self.process.returncode, "".join(self.log))

    @property
    def port(self):
        return int(self.url.rsplit(":", 1)[1])

    def as_role(self, role):
        """Requests with one of the demo's tokens."""
        return Session(self.url, self.tokens[role])

    def kill(self):
        """Ends the process as nothing can prevent."""
        self.process.kill()
        self.process.wait(10)

    def stop(self):
        """Ends the process as one should; the exit code."""
        self.process.terminate()
        return self.process.wait(20)

    def end(self):
        if self.process.poll() is None:
            self.kill()

    def cpu(self):
        """Seconds of processor time so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        """Octets of the process in memory."""
        return int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


class NotStarted(Exception):
    """The program refused to start."""

    def __init__(self, code, log):
        super().__init__(f"exit code {code}: {log}")
        self.code = code
        self.log = log


class Session:
    """Requests of one person."""

    def __init__(self, url, token):
        self.url = url
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Bearer {token}"

    def __call__(self, method, path, body=None, **fields):
        return self.session.request(method, self.url + path, json=body, headers=fields, timeout=20)

    def get(self, path):
        return self("GET", path)

    def own_actions(self):
        """The ids of own actions that still run."""
        rows = self.get("/v1/acties?als=medewerker&limit=100").json()["items"]
        return [row["id"] for row in rows if row["status"] in ("open", "gestart")]

    def note(self, action, text, key):
        """Writes a progress note; the same key is the same note."""
        return self("POST", f"/v1/acties/{action}/voortgang", {"tekst": text}, **{"Idempotency-Key": key})


def _tokens(data):
    path = data / "demo.env"
    for _ in range(600):
        if path.exists() and (text := path.read_text()).count("=") >= 7:
            return dict(line.split("=", 1) for line in text.split())
        time.sleep(0.05)
    raise AssertionError("the demo wrote no tokens")


def prepared(directory):
    """Makes the demo in a directory and stops."""
    server = Server(directory / "data")
    assert server.stop() == 0
    return directory / "data"


def check(data):
    """What `inzetbaar check` says: the exit code and the text."""
    run = subprocess.run([str(binary()), "check", "--data", str(data)], capture_output=True, text=True, timeout=60)
    return run.returncode, run.stdout + run.stderr


def assert_sound(data):
    """The file is whole, the chain unbroken, the feed without gaps, and no change is there by half."""
    code, text = check(data)
    assert code == 0, text
    with closing(sqlite3.connect(f"file:{data}/inzetbaar.db?mode=ro", uri=True)) as database:
        for what, query in HALVES.items():
            assert database.execute(query).fetchall() == [], what


# Each change is in the records, in the change feed, in the audit chain and under its key, or in none of them.
HALVES = {
    "a note without its audit row": "select id from voortgang v where exists (select 1 from idempotentie i where i.id = v.id)"
    " and (select count(*) from audit a where a.id = v.id) <> 1",
    "a kept answer without its note": "select i.sleutel from idempotentie i where i.sleutel like 'fault-note-%'"
    " and not exists (select 1 from voortgang v where instr(cast(i.antwoord as text), v.id) > 0)",
    "an action whose last revision is not in the feed": "select id from actie a where revisie >"
    " (select coalesce(max(revisie), 0) from wijziging w where w.id = a.id and w.soort = 'actie')",
    "more than one note under one key": "select tekst from voortgang where tekst like 'fault %' group by tekst"
    " having count(*) > 1",
}
