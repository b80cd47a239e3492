"""kill -9 under mixed load: nothing acknowledged is lost, nothing is there by half, nothing twice."""

import random
import time

from house import Server, assert_sound
from load import Load, assert_kept


def test_nothing_that_was_told_is_lost_however_often_the_server_is_killed(data, pytestconfig):
    chance = random.Random(1)
    server, told = Server(data), 0
    for number in range(pytestconfig.getoption("kills")):
        load = Load(server, number)
        time.sleep(chance.uniform(0.05, 0.9))
        server.kill()
        load.join()
        assert_sound(data)
        server = Server(data)
        assert_kept(server, load)
        told += len(load.told) + len(load.revisions)
    assert server.stop() == 0
    assert_sound(data)
    print(f"{told} changes were told")
    assert told > 0
