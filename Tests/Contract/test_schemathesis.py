"""Requests made up from openapi.yaml, right ones and wrong ones, for a connected system and for a manager."""

import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


# The process has an address of its own for its checks: /livez and /readyz stand outside /v1.
@pytest.mark.parametrize("role", ["KOPPELING", "LEIDINGGEVENDE"])
def test_made_up_requests_get_what_the_description_promises(service, tokens, role, tmp_path):
    command = [
        str(Path(sys.executable).with_name("schemathesis")), "--no-color", "--config-file",
        str(HERE / "schemathesis.toml"), "run", f"{service.url}/v1/openapi.json", "--url", f"{service.url}/v1",
        "--exclude-path", "/livez", "--exclude-path", "/readyz", "--phases", "examples,coverage,fuzzing",
        "--header", f"Authorization: Bearer {tokens[role]}", "--no-shrink",
    ]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=600)
    lines = [line[:400] for line in run.stdout.splitlines()]
    assert run.returncode == 0, "\n".join(lines[-200:])


def test_the_service_is_still_sound_afterwards(service, anybody):
    assert anybody.get("/readyz").status_code == 200
    assert not [line for line in service.log if '"level":"error"' in line or '"level":"critical"' in line]
