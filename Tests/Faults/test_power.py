"""The power is cut under load: an ext4 on a file, whose writes of the last moments never reach it."""

import ctypes
import fcntl
import os
import random
import shutil
import signal
import struct
import subprocess
import time

import pytest

from house import Server, assert_sound
from load import Load, assert_kept

# <linux/ext4.h>: EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH. Nothing that was not synced gets to the disk.
SHUTDOWN, WITHOUT_LOG = 0x8004587D, 2
# <linux/sched.h>: CLONE_NEWNS.
NEW_MOUNTS = 0x20000


class Disk:
    """A file system of 96 MiB in a file."""

    def __init__(self, directory):
        self.image = directory / "disk.img"
        self.place = directory / "disk"
        self.place.mkdir()
        with open(self.image, "wb") as file:
            file.truncate(96 << 20)
        self._run("mkfs.ext4", "-q", "-F", str(self.image))
        self._hide()
        self.mount()

    def _hide(self):
        """From here on this process has mounts of its own: whoever copied them would keep the disk alive."""
        if ctypes.CDLL(None, use_errno=True).unshare(NEW_MOUNTS) != 0:
            pytest.skip(f"cutting the power needs mounts of its own: {os.strerror(ctypes.get_errno())}")
        self._run("mount", "--make-rprivate", "/")

    def mount(self):
        self._run("mount", "-o", "loop", str(self.image), str(self.place))

    def cut(self):
        """Takes the power away; every write fails from now on."""
        place = os.open(self.place, os.O_RDONLY)
        fcntl.ioctl(place, SHUTDOWN, struct.pack("I", WITHOUT_LOG))
        os.close(place)

    def unmount(self):
        for _ in range(50):
            if subprocess.run(["umount", str(self.place)], capture_output=True).returncode == 0:
                return
            time.sleep(0.1)
        raise AssertionError("the disk stays in use")

    @staticmethod
    def _run(*command):
        run = subprocess.run(command, capture_output=True, text=True)
        if run.returncode != 0:
            pytest.skip(f"cutting the power needs a mounted file, which is not allowed here: {run.stderr.strip()}")


@pytest.fixture
def disk(tmp_path):
    if shutil.which("mkfs.ext4") is None:
        pytest.skip("cutting the power needs mkfs.ext4")
    disk = Disk(tmp_path)
    yield disk
    subprocess.run(["umount", "-l", str(disk.place)], capture_output=True)


def test_nothing_that_was_told_is_lost_when_the_power_is_cut(original, disk, pytestconfig):
    chance = random.Random(2)
    data, told = disk.place / "data", 0
    shutil.copytree(original, data)
    os.sync()
    server = Server(data)
    for number in range(pytestconfig.getoption("power_cuts")):
        load = Load(server, f"stroom-{number}")
        time.sleep(chance.uniform(0.1, 0.9))
        # The kernel may say "synced" at the very moment of the cut; a machine without power would not pass that on.
        server.process.send_signal(signal.SIGSTOP)
        disk.cut()
        server.kill()
        load.join()
        disk.unmount()
        disk.mount()
        assert_sound(data)
        server = Server(data)
        assert_kept(server, load)
        told += len(load.told) + len(load.revisions)
    assert server.stop() == 0
    assert_sound(data)
    print(f"{told} changes were told")
