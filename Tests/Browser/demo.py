"""The demo as people meet it: who can sign in, and every page they can reach by following links."""

import html
import json
import os
import pathlib
import re
import subprocess
import tempfile
import threading

import requests

from conftest import BINARY

PASSWORD = "welkom-in-de-demo"
PEOPLE = {
    "medewerker": "105854", "gesprekspartner": "100042", "hr_adviseur": "105728", "hr_beheerder": "107689",
    "beheerder": "105656",
}
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}")
FILES = ("/stijl.css", "/merk.svg", "/script.js", "/huisstijl.css", "/logo.svg", "/actielijst/", "/gesprekken.ics")


class Demo:
    """A server with made-up people and records, on a directory and a port of its own."""

    def __init__(self, port=0):
        self.directory = tempfile.TemporaryDirectory(prefix="inzetbaar-demo-")
        self.process = subprocess.Popen(
            [BINARY, "serve", "--data", os.path.join(self.directory.name, "data"), "--demo", "--port", str(port)],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for line in self.process.stderr:
            said = json.loads(line) if line.startswith("{") else {}
            if said.get("message") == "listening":
                self.address = said["url"].replace("127.0.0.1", "localhost")
                break
        # The pipe must be read on, or a full one stops the program.
        threading.Thread(target=lambda: self.process.stderr.read(), daemon=True).start()

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
        self.directory.cleanup()


class Reader:
    """Somebody who follows links, without a browser."""

    def __init__(self, address, number=None):
        self.address = address
        self.cookies = {}
        if number:
            token = re.search(r'name="csrf" value="([^"]+)"', self.get("/inloggen").text)[1]
            self.post("/inloggen", csrf=token, naam=number, wachtwoord=PASSWORD, naar="")

    def _keep(self, answer):
        for line in answer.raw.headers.getlist("Set-Cookie"):
            name, value = line.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer

    @property
    def fields(self):
        return {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()), "Accept": "text/html"}

    def get(self, path):
        return self._keep(requests.get(self.address + path, headers=self.fields, allow_redirects=False, timeout=30))

    def post(self, path, **pairs):
        return self._keep(requests.post(
            self.address + path, data=pairs, headers=self.fields, allow_redirects=False, timeout=30))

    def pages(self, start="/", limit=400):
        """One page of each kind that links lead to: kind, path and answer."""
        found, waiting = {}, [start]
        while waiting and len(found) < limit:
            path = waiting.pop(0)
            kind = ID.sub("*", re.sub(r"cursor=[^&]*", "cursor=*", path))
            if kind in found or path.startswith(FILES):
                continue
            answer = self.get(path)
            if answer.status_code == 303:
                waiting.insert(0, answer.headers["Location"])
                found[kind] = None
                continue
            if "html" not in answer.headers.get("Content-Type", ""):
                continue
            found[kind] = (path, answer)
            waiting += [html.unescape(link) for link in re.findall(r'href="(/[^"#]*)', answer.text)]
        return {kind: each for kind, each in found.items() if each}
