"""A full disk, a disk that fails, and descriptors that run out."""

import os
import resource
import shutil
import socket
import subprocess
import time

import pytest

from house import NotStarted, Server, assert_sound


def test_a_full_disk_refuses_writes_and_nothing_else_until_there_is_room(original, small_disk):
    data = small_disk / "data"
    shutil.copytree(original, data)
    server = Server(data)
    me = server.as_role("MEDEWERKER")
    action = me.own_actions()[0]
    told = {}
    ballast = small_disk / "ballast"
    _fill(ballast, leaving=200_000)
    refused = _write_until_refused(me, action, told)
    assert refused.status_code == 503 and refused.headers["Retry-After"], refused.text
    assert me.get("/v1/acties?als=medewerker").status_code == 200, "own reads go on"
    assert me.get("/livez").status_code == 200
    ballast.unlink()
    answer = _until(lambda: me.note(action, "fault ruimte", "fault-note-ruimte"), 201)
    told["fault ruimte"] = answer.json()["id"]
    _assert_told(me, action, told)
    assert server.stop() == 0
    assert_sound(data)


def test_a_disk_that_does_not_confirm_a_write_stops_the_writing(data, tmp_path):
    shim = _failing_sync(tmp_path)
    trigger = tmp_path / "fails"
    server = Server(data, environment={"LD_PRELOAD": str(shim), "FAULT_TRIGGER": str(trigger)})
    me = server.as_role("MEDEWERKER")
    action = me.own_actions()[0]
    told = {}
    for number in range(5):
        told[f"fault {number}"] = me.note(action, f"fault {number}", f"fault-note-{number}").json()["id"]
    trigger.touch()
    answer = me.note(action, "fault verloren", "fault-note-verloren")
    assert answer.status_code == 503, answer.text
    assert server.process.wait(15) != 0, "the supervisor has to start it again"
    trigger.unlink()
    assert_sound(data)
    server = Server(data)
    _assert_told(server.as_role("MEDEWERKER"), action, told)
    assert server.stop() == 0
    assert_sound(data)


def test_a_server_without_descriptors_waits_without_burning_and_recovers(data):
    few = lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    try:
        server = Server(data, prepare=few)
    except NotStarted as refused:
        pytest.fail(f"64 descriptors are enough to start: {refused}")
    peers = []
    for _ in range(120):
        peer = socket.create_connection(("127.0.0.1", server.port), timeout=5)
        peers.append(peer)
    time.sleep(0.5)
    before = server.cpu()
    time.sleep(2)
    assert server.cpu() - before < 1, "it may not spin while there is no descriptor"
    for peer in peers:
        peer.close()
    me = server.as_role("MEDEWERKER")
    answer = _until(lambda: me.get("/livez"), 200)
    assert answer.status_code == 200
    action = me.own_actions()[0]
    assert me.note(action, "fault descriptoren", "fault-note-fd").status_code == 201
    assert server.stop() == 0
    assert_sound(data)


def _fill(path, leaving):
    free = os.statvfs(path.parent).f_bavail * os.statvfs(path.parent).f_frsize
    with open(path, "wb") as file:
        file.write(b"\0" * max(0, free - leaving))


def _write_until_refused(me, action, told):
    for number in range(2000):
        text = f"fault {number}"
        answer = me.note(action, text, f"fault-note-{number}")
        if answer.status_code != 201:
            return answer
        told[text] = answer.json()["id"]
    raise AssertionError("the disk never was full")


def _until(ask, status):
    for _ in range(50):
        try:
            if (answer := ask()).status_code == status:
                return answer
        except OSError:
            pass
        time.sleep(0.2)
    raise AssertionError(f"never got {status}")


def _assert_told(me, action, told):
    notes = {note["id"]: note["tekst"] for note in me.get(f"/v1/acties/{action}").json()["voortgang"]}
    for text, identity in told.items():
        assert notes.get(identity) == text, "a note that was told is lost"


def _failing_sync(directory):
    """A library that makes fsync fail for as long as a file exists."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("a failing disk needs a C compiler")
    shim = directory / "sync.so"
    source = os.path.join(os.path.dirname(__file__), "sync.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", str(shim), source], check=True)
    return shim
