"""Files that are damaged, taken or out of reach, and a clock that jumps."""

import shutil
import subprocess

import pytest
import requests

from house import NotStarted, Server, assert_sound, binary, check


def test_a_second_server_is_refused_and_the_first_goes_on(server, data):
    with pytest.raises(NotStarted) as refused:
        Server(data)
    assert refused.value.code != 0 and "in gebruik" in refused.value.log
    assert server.as_role("MEDEWERKER").get("/v1/mij").status_code == 200
    assert server.stop() == 0


def test_a_damaged_page_is_found_by_check_and_crashes_nothing(data):
    _damage(data / "inzetbaar.db")
    code, text = check(data)
    assert code != 0 and "Traceback" not in text
    try:
        server = Server(data)
    except NotStarted as refused:
        assert "beschadigd" in refused.log
        return
    for role in ("MEDEWERKER", "HR_ADVISEUR", "LEIDINGGEVENDE"):
        for path in ("/v1/mij", "/v1/acties?als=medewerker", "/v1/acties?als=hr_adviseur&limit=500", "/v1/medewerkers"):
            try:
                assert server.as_role(role).get(path).status_code in (200, 403, 503)
            except requests.ConnectionError:
                # A write that meets such a page ends the service with the reason; the next start asks for the copy.
                assert server.process.wait(20) > 0 and "malformed" in "".join(server.log)
                with pytest.raises(NotStarted) as refused:
                    Server(data)
                assert "beschadigd" in refused.value.log
                return
    assert server.process.poll() is None
    server.end()


def test_a_damaged_file_after_a_crash_is_refused(data):
    server = Server(data)
    server.kill()
    (data / "inzetbaar.db-wal").unlink(missing_ok=True)
    _damage(data / "inzetbaar.db")
    with pytest.raises(NotStarted) as refused:
        Server(data)
    assert "beschadigd" in refused.value.log and "reservekopie" in refused.value.log


def test_a_file_that_is_no_database_is_refused_and_left_alone(data):
    (data / "inzetbaar.db").write_bytes(b"geen database " * 500)
    with pytest.raises(NotStarted) as refused:
        Server(data)
    assert refused.value.code != 0
    assert (data / "inzetbaar.db").read_bytes().startswith(b"geen database")


def test_a_disk_that_may_only_be_read_is_refused_with_a_reason(original, small_disk):
    data = small_disk / "data"
    shutil.copytree(original, data)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(NotStarted) as refused:
        Server(data)
    assert refused.value.code != 0 and "Read-only" in refused.value.log
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    server = Server(data)
    assert server.stop() == 0
    assert_sound(data)


def test_a_clock_that_jumps_breaks_nothing(data, tmp_path):
    clock = tmp_path / "clock"
    clock.write_text("2026-11-22T10:00:00Z\n")
    server = Server(data, "--clock", str(clock))
    me = server.as_role("MEDEWERKER")
    action = me.own_actions()[0]
    # Forward a week, back ten days, and nonsense: the system's own clock counts then.
    for number, moment in enumerate(["2026-11-29T10:00:00Z", "2026-11-19T10:00:00Z", "gisteren", "2026-11-22T10:00:01Z"]):
        clock.write_text(moment + "\n")
        answer = me.note(action, f"fault klok {number}", f"fault-note-klok-{number}")
        assert answer.status_code == 201, answer.text
        assert me.get(f"/v1/acties/{action}").status_code == 200
    assert server.stop() == 0
    assert_sound(data)


def test_a_restore_that_is_cut_off_is_finished_or_never_happened(original, data, tmp_path):
    copy = tmp_path / "kopie.db"
    run = subprocess.run([str(binary()), "backup", "--data", str(data), str(copy)], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    # Each system call that changes a name may be the last one that happened.
    for last in range(1, 12):
        target = tmp_path / f"terug-{last}"
        shutil.copytree(original, target)
        if not _restore_cut_off(target, copy, last):
            break
        server = Server(target)
        assert len(server.as_role("MEDEWERKER").own_actions()) > 0, f"after {last} renames nothing was left"
        assert server.stop() == 0
        assert_sound(target)
    else:
        raise AssertionError("the restore never came to its end")


def _restore_cut_off(target, copy, last):
    """Restores and is killed at the n-th rename; false when there were fewer."""
    if shutil.which("strace") is None:
        pytest.skip("cutting a restore off needs strace")
    run = subprocess.run(
        ["strace", "-f", "-o", "/dev/null", "-e", "trace=rename,renameat,renameat2,link,linkat",
         "-e", f"inject=rename,renameat,renameat2,link,linkat:signal=SIGKILL:when={last}",
         str(binary()), "restore", "--data", str(target), str(copy)],
        capture_output=True, text=True, timeout=60,
    )
    if "Operation not permitted" in run.stderr:
        pytest.skip(f"strace may not follow here: {run.stderr.strip()}")
    return run.returncode != 0


def _damage(path):
    """Overwrites pages in the middle of a file."""
    size = path.stat().st_size
    with open(path, "r+b") as file:
        for part in range(1, 20):
            file.seek(size * part // 20 // 4096 * 4096)
            file.write(b"\xa5" * 4096)
