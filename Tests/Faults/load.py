"""Clients that write all at once, and what they may expect of a server that came back."""

import random
import threading

import requests


class Load:
    """Clients that write notes and change actions until the server is gone, and remember what they were told."""

    def __init__(self, server, round_number, clients=8):
        self.server = server
        self.round = round_number
        self.told = {}
        self.tried = {}
        self.revisions = {}
        self.actions = server.as_role("MEDEWERKER").own_actions()
        self.stopped = threading.Event()
        self.threads = [threading.Thread(target=self._write, args=(number,)) for number in range(clients)]
        for thread in self.threads:
            thread.start()

    def _write(self, client):
        me = self.server.as_role("MEDEWERKER")
        chance = random.Random(client)
        number = 0
        while not self.stopped.is_set():
            number += 1
            action = chance.choice(self.actions)
            name = f"{self.round}-{client}-{number}"
            try:
                if number % 4:
                    self._note(me, action, name)
                else:
                    self._change(me, action, name)
            except requests.RequestException:
                return

    def _note(self, me, action, name):
        key = f"fault-note-{name}"
        self.tried[key] = (action, f"fault {name}")
        answer = me.note(action, f"fault {name}", key)
        if answer.status_code == 201:
            self.told[key] = answer.json()["id"]

    def _change(self, me, action, name):
        answer = me("PATCH", f"/v1/acties/{action}", {"omschrijving": f"Werk {name} oppakken."}, **{"If-Match": "*"})
        if answer.status_code == 200:
            revision = answer.json()["revisie"]
            self.revisions[action] = max(self.revisions.get(action, 0), revision)

    def join(self):
        self.stopped.set()
        for thread in self.threads:
            thread.join()


def assert_kept(server, load):
    me = server.as_role("MEDEWERKER")
    notes = {}
    for action in load.actions:
        answer = me.get(f"/v1/acties/{action}")
        assert answer.status_code == 200, answer.text
        assert answer.json()["revisie"] >= load.revisions.get(action, 0), "a change that was told is lost"
        notes |= {note["id"]: note["tekst"] for note in answer.json()["voortgang"]}
    for key, identity in load.told.items():
        assert notes.get(identity) == load.tried[key][1], "a note that was told is lost"
    # Who got no answer asks again with the same key: the note is there once, whether or not it was before.
    for key, (action, text) in list(load.tried.items())[-8:]:
        answer = me.note(action, text, key)
        assert answer.status_code == 201, answer.text
        assert load.told.get(key, answer.json()["id"]) == answer.json()["id"], "a repeated note was made twice"
