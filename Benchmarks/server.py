"""The servers under measurement, and what the system tells of their processes."""

import json
import os
import signal
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")


class Process:
    """A running server: who it is, what it used."""

    port: int

    def pids(self) -> list[int]:
        raise NotImplementedError

    def cpu(self) -> float:
        """Seconds of processor time of all its processes so far."""
        total = 0
        for pid in self.pids():
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        return total / TICK

    def anonymous(self) -> int:
        """Anonymous memory in KiB: what is the process' own, without pages of files."""
        total = 0
        for pid in self.pids():
            for line in Path(f"/proc/{pid}/status").read_text().splitlines():
                if line.startswith("RssAnon:"):
                    total += int(line.split()[1])
        return total


class Inzetbaar(Process):
    """The service on a data directory, at a port of its own choice."""

    def __init__(self, program: Path, data: Path):
        started = time.monotonic()
        self.process = subprocess.Popen(
            [program, "serve", "--data", data, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self.port = self._port()
        while not self._ready():
            time.sleep(0.002)
        self.started_in = time.monotonic() - started

    def _port(self) -> int:
        for line in self.process.stdout:
            if line.startswith("{"):
                metadata = json.loads(line)
                for key in ("port", "poort"):
                    if key in metadata:
                        return int(metadata[key])
        raise SystemExit("the server ended before it told its port")

    def _ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/readyz") as answer:
                return answer.status == 200
        except OSError:
            return False

    def pids(self) -> list[int]:
        return [self.process.pid]

    def __enter__(self) -> "Inzetbaar":
        return self

    def __exit__(self, *_) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(20)


class Nginx(Process):
    """nginx that answers 200 to everything: what HTTP alone costs."""

    def __init__(self, scratch: Path):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        settings = scratch / "nginx.conf"
        settings.write_text(
            f"worker_processes 2; daemon off; pid {scratch}/nginx.pid; error_log stderr crit;\n"
            "events { worker_connections 4096; }\n"
            "http { access_log off; keepalive_requests 1000000000; server { listen 127.0.0.1:%d reuseport;\n"
            "  location / { default_type application/json; return 200 '{\"status\":\"ok\"}'; } } }\n" % self.port
        )
        self.process = subprocess.Popen(["nginx", "-c", settings, "-p", scratch])
        time.sleep(0.5)

    def pids(self) -> list[int]:
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return [self.process.pid, *map(int, children)]

    def __enter__(self) -> "Nginx":
        return self

    def __exit__(self, *_) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(10)
