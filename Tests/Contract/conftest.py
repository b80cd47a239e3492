"""The built program with its demo, started once for all contract tests."""

import json
import os
import shutil
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import pytest
import requests

ROOT = Path(__file__).resolve().parents[2]


def binary():
    """The program as it was built last; INZETBAAR_BINARY names another."""
    if named := os.environ.get("INZETBAAR_BINARY"):
        return Path(named)
    found = [ROOT / ".build" / kind / "inzetbaar" for kind in ("debug", "release")]
    found = [path for path in found if path.exists()]
    if not found:
        pytest.exit("build the program first: swift build --product inzetbaar", returncode=3)
    return max(found, key=lambda path: path.stat().st_mtime)


class Service:
    """A running program on a data directory and a port of its own."""

    def __init__(self, *flags, data=None):
        self.directory = tempfile.mkdtemp(prefix="inzetbaar-contract-")
        self.data = data or os.path.join(self.directory, "data")
        command = [str(binary()), "serve", "--data", self.data, "--port", "0", *flags]
        self.output = open(os.path.join(self.directory, "stdout"), "w+")
        self.process = subprocess.Popen(command, stdout=self.output, stderr=subprocess.PIPE, text=True)
        self.log = []
        self.url = self._listening()
        # The pipe must be read on, or a full one stops the program.
        threading.Thread(target=lambda: self.log.extend(self.process.stderr), daemon=True).start()

    def _listening(self):
        for line in self.process.stderr:
            self.log.append(line)
            if line.startswith("{") and json.loads(line)["message"] == "listening":
                return json.loads(line)["url"]
        raise AssertionError(f"the program stopped: {''.join(self.log)}")

    @property
    def port(self):
        return int(self.url.rsplit(":", 1)[1])

    def env(self):
        """The tokens of the demo and the address, by variable."""
        lines = Path(self.data, "demo.env").read_text().split()
        return dict(line.split("=", 1) for line in lines)

    def wait_for_tokens(self):
        """Waits until the demo has written its file for this start."""
        for _ in range(600):
            path = Path(self.data, "demo.env")
            if path.exists() and self.url in path.read_text():
                return
            time.sleep(0.05)
        raise AssertionError("the demo wrote no tokens")

    def stop(self):
        self.process.terminate()
        code = self.process.wait(timeout=15)
        self.output.close()
        return code

    def remove(self):
        shutil.rmtree(self.directory)


class Client:
    """Requests with one token."""

    def __init__(self, url, token=None):
        self.url = url
        self.session = requests.Session()
        if token:
            self.session.headers["Authorization"] = f"Bearer {token}"

    def __call__(self, method, path, **options):
        return self.session.request(method, self.url + path, timeout=30, allow_redirects=False, **options)

    def get(self, path, **options):
        return self("GET", path, **options)

    def post(self, path, body=None, **options):
        return self("POST", path, json=body, **options)


@pytest.fixture(scope="session")
def service():
    service = Service("--demo")
    service.wait_for_tokens()
    yield service
    code = service.stop()
    service.remove()
    assert code == 0, "SIGTERM ends the service with exit code 0"


@pytest.fixture(scope="session")
def tokens(service):
    return service.env()


@pytest.fixture(scope="session")
def anybody(service):
    return Client(service.url)


@pytest.fixture(scope="session")
def openapi(anybody):
    return anybody.get("/v1/openapi.json").json()


@pytest.fixture(scope="session")
def as_role(service, tokens):
    """A client for one of the demo's tokens: as_role("HR_ADVISEUR")."""
    return lambda role: Client(service.url, tokens[role])
