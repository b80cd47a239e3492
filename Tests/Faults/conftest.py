"""Faults from outside: the process is killed, the disk is full or fails, descriptors run out, files are damaged.

A short run is part of every test run; `--kills 200` is the long one.
"""

import shutil
import subprocess

import pytest

from house import Server, binary, prepared


def pytest_addoption(parser):
    parser.addoption("--kills", type=int, default=6, help="how often the server is killed under load")
    parser.addoption("--power-cuts", type=int, default=2, help="how often the power of its disk is cut; needs root")


@pytest.fixture(scope="session")
def original(tmp_path_factory):
    """A directory with the demo, made once by a server that stopped cleanly."""
    return prepared(tmp_path_factory.mktemp("faults"))


@pytest.fixture
def data(original, tmp_path):
    """A copy of it to break."""
    shutil.copytree(original, tmp_path / "data", copy_function=shutil.copy2)
    return tmp_path / "data"


@pytest.fixture
def server(data):
    """A server on that copy, sound at the end."""
    server = Server(data)
    yield server
    server.end()


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 64 MiB in memory; where nothing may be mounted the test says so."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64m,mode=700", "tmpfs", str(place)], capture_output=True, text=True
    )
    if mounted.returncode != 0:
        pytest.skip(f"a disk of its own needs a mount, which is not allowed here: {mounted.stderr.strip()}")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def pytest_report_header():
    return f"the program: {binary()}"
