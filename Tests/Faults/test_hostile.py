"""Peers that mean harm: others are served meanwhile, memory stays bounded, and everything is as before when they are gone."""

import contextlib
import socket
import struct
import time

import pytest
import requests

from house import Server, assert_sound

MIB = 1 << 20
HEAD = b"GET /livez HTTP/1.1\r\nHost: x\r\n"


def connect(server, buffer=None, host="127.0.0.1"):
    peer = socket.socket()
    if buffer:
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
    peer.settimeout(5)
    peer.connect((host, server.port))
    return peer


@contextlib.contextmanager
def peers(server, count, buffer=None):
    all_of_them = [connect(server, buffer) for _ in range(count)]
    yield all_of_them
    for peer in all_of_them:
        peer.close()


def push(peer, octets):
    """Sends what the other side takes; it may have ended already."""
    with contextlib.suppress(OSError):
        peer.sendall(octets)


def health(server, times=8):
    """The slowest of so many answers for somebody else, in seconds."""
    slowest = 0
    for _ in range(times):
        began = time.monotonic()
        assert requests.get(server.url + "/livez", timeout=5).status_code == 200
        slowest = max(slowest, time.monotonic() - began)
        time.sleep(0.05)
    return slowest


def test_lines_that_never_end_cost_little(server):
    before = server.cpu()
    with peers(server, 2) as rude:
        for peer in rude:
            push(peer, b"GET /" + b"a" * MIB)
        assert health(server) < 0.5
    assert server.cpu() - before < 2


def test_a_flood_of_fields_is_cut_off(server):
    before = server.memory()
    with peers(server, 1) as (peer,):
        push(peer, HEAD)
        for number in range(64):
            push(peer, b"X-%d: " % number + b"a" * (MIB - 16) + b"\r\n")
        assert health(server) < 0.5
    assert server.memory() - before < 32 * MIB


def test_bodies_that_never_end_are_held_within_a_budget(server):
    before = server.memory()
    token = server.tokens["KOPPELING"]
    head = (
        f"POST /v1/importen HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Type: text/csv\r\n"
        f"Content-Length: {8 * MIB}\r\n\r\n"
    ).encode()
    with peers(server, 64) as rude:
        for peer in rude:
            peer.settimeout(0.5)
            push(peer, head + b"x" * (4 * MIB))
        assert health(server) < 1
        held = server.memory() - before
        assert held < 200 * MIB, f"{held / MIB:.0f} MiB"


def test_four_hundred_heads_that_come_slowly_hold_up_nobody(server):
    with peers(server, 400) as rude:
        for peer in rude:
            push(peer, HEAD + b"X: ")
        for _ in range(3):
            for peer in rude:
                push(peer, b"a")
            assert health(server, times=3) < 0.5


def test_two_thousand_resets_leave_nothing_behind(server):
    for _ in range(2000):
        peer = connect(server)
        push(peer, HEAD)
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        peer.close()
    assert health(server) < 0.5
    assert connections(server) < 20


def test_a_body_under_way_is_finished_while_the_server_stops(server):
    me = server.as_role("MEDEWERKER")
    action, text = me.own_actions()[0], b'{"tekst":"fault afscheid"}'
    head = (
        f"POST /v1/acties/{action}/voortgang HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {server.tokens['MEDEWERKER']}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(text)}\r\n\r\n"
    ).encode()
    peer = connect(server)
    push(peer, head + text[:5])
    time.sleep(0.2)
    server.process.terminate()
    time.sleep(0.5)
    with pytest.raises(OSError):
        connect(server)
    push(peer, text[5:])
    assert peer.recv(4096).startswith(b"HTTP/1.1 201 ")
    assert server.process.wait(10) == 0
    assert_sound(server.data)


def cpu_by_the_second(server, seconds):
    """Processor time that the server took in each second to come: a busy machine makes the first slices slowly."""
    before = server.cpu()
    for _ in range(seconds):
        time.sleep(1)
        now = server.cpu()
        yield now - before
        before = now


def test_readers_of_exports_who_never_read_cost_a_slice_each(server):
    token = server.tokens["KOPPELING"]
    request = (
        f"GET /v1/wijzigingen HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n"
        "Accept: application/x-ndjson\r\nAccept-Encoding: identity\r\n\r\n"
    ).encode()
    assert b" 200 " in _first(server, request), "the export itself works"
    before = server.memory()
    with peers(server, 64, buffer=4096) as rude:
        for peer in rude:
            push(peer, request * 4)
        assert health(server) < 1
        assert any(used < 0.2 for used in cpu_by_the_second(server, 40)), "nobody works for who does not read"
        held = server.memory() - before
        assert held < 48 * MIB, f"{held / MIB:.0f} MiB"
        me = server.as_role("MEDEWERKER")
        assert me.note(me.own_actions()[0], "fault intussen", "fault-note-intussen").status_code == 201
    assert health(server) < 0.5
    assert connections(server) < 20


def test_one_address_gets_so_many_connections_and_no_more(data):
    own = _own_address()
    server = Server(data, "--host", "0.0.0.0", "--connections-per-client", "10")
    try:
        rude = [connect(server, host=own) for _ in range(30)]
        time.sleep(0.3)
        for peer in rude:
            push(peer, HEAD + b"\r\n")
        heads = [_answer(peer) for peer in rude]
        assert sum(b" 200 " in head for head in heads) == 10
        assert all(b" 503 " in head and b"Retry-After" in head for head in heads if head and b" 200 " not in head)
        assert health(server) < 0.5, "others are let in"
        for peer in rude:
            peer.close()
        time.sleep(0.3)
        again = connect(server, host=own)
        push(again, HEAD + b"\r\n")
        assert b" 200 " in _answer(again)
    finally:
        server.end()


def connections(server):
    """How many connections are open, once the server has had a moment."""
    for _ in range(30):
        text = requests.get(server.url + "/metrics", timeout=5).text
        count = next(int(line.split()[1]) for line in text.splitlines() if line.startswith("inzetbaar_connections "))
        if count < 20:
            return count
        time.sleep(0.2)
    return count


def _first(server, request):
    with peers(server, 1) as (peer,):
        push(peer, request)
        return peer.recv(64)


def _answer(peer):
    try:
        return peer.recv(4096)
    except OSError:
        return b""


def _own_address():
    """An address of this machine that is not its loopback."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            pytest.skip("this machine has no address but its loopback")
        address = probe.getsockname()[0]
    if address.startswith("127."):
        pytest.skip("this machine has no address but its loopback")
    return address
