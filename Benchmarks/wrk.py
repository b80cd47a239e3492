"""Runs wrk against a server and relates what it counted to the processor time the server spent."""

import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from server import Process

SCRIPT = """
local requests = {}
local threads = 0
function setup(thread) threads = threads + 1; thread:set("seed", threads) end
function init()
  math.randomseed(seed)
  for line in io.lines("%s") do
    local token, method, path, body = line:match("^([^\\t]*)\\t([^\\t]*)\\t([^\\t]*)\\t(.*)$")
    local headers = { Host = wrk.headers["Host"] }
    if token ~= "" then headers["Authorization"] = "Bearer " .. token end
    if body ~= "" then headers["Content-Type"] = "application/json" else body = nil end
    requests[#requests + 1] = wrk.format(method, path, headers, body)
  end
end
function request() return requests[math.random(#requests)] end
"""


@dataclass
class Figures:
    """What one run of wrk gave."""

    requests: int
    errors: int
    seconds: float
    #: Processor time of the server per request, in µs.
    cpu: float
    #: Milliseconds.
    p50: float
    p99: float

    @property
    def rate(self) -> float:
        return self.requests / self.seconds


def run(server: Process, lines: list[str], clients: int = 32, seconds: int = 6) -> Figures:
    """Sends requests picked at random from `lines` (token, method, path and body with tabs between)."""
    with tempfile.TemporaryDirectory() as scratch:
        (Path(scratch) / "requests").write_text("\n".join(lines) + "\n")
        script = Path(scratch) / "script.lua"
        script.write_text(SCRIPT % (Path(scratch) / "requests"))
        before = server.cpu()
        shown = subprocess.run(
            ["wrk", "-t", "1" if clients < 2 else "2", "-c", str(clients), "-d", f"{seconds}s", "--latency", "-s", script,
             f"http://127.0.0.1:{server.port}"],
            check=True, capture_output=True, text=True,
        ).stdout
        spent = server.cpu() - before
    count, took = re.search(r"(\d+) requests in ([\d.]+)s", shown).groups()
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", shown)
    broken = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", shown)
    errors = (int(refused[1]) if refused else 0) + (sum(map(int, broken.groups())) if broken else 0)
    requests = max(int(count), 1)
    return Figures(
        requests, errors, float(took), spent / requests * 1e6, _milliseconds(shown, "50%"), _milliseconds(shown, "99%")
    )


def _milliseconds(shown: str, share: str) -> float:
    number, unit = re.search(rf"{share}\s+([\d.]+)(us|ms|s)", shown).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]
