"""Raw HTTP/1.1: the byte strings of Tests/HTTPCases against the real server."""

import subprocess
import sys

import pytest

from conftest import ROOT


@pytest.mark.parametrize("cases", ["cases.json", "more.json"])
def test_the_server_answers_every_raw_case_as_the_standard_wants(service, tokens, cases):
    probe = ROOT / "Tests" / "HTTPCases" / "probe.py"
    command = [
        sys.executable, str(probe), "--port", str(service.port), "--profile", "product",
        "--cases", str(probe.parent / cases), "--get-path", "/livez",
        "--post-path", "/v1/medewerkers/_zoek", "--post-body", '{"personeelsnummer":"105854"}',
        "--auth-header", f"Authorization: Bearer {tokens['KOPPELING']}",
    ]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-2000:]
    assert ", 0 failed" in run.stdout, run.stdout[-4000:]
