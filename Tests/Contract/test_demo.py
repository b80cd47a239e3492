"""The demo: there is something of everything, and only an empty directory is filled, any other served as it is."""

import os
import stat
import subprocess
from collections import Counter

from conftest import Client, Service, binary


def items(client, path):
    """Every item of a list, page after page."""
    found = []
    while path:
        reply = client.get(path)
        assert reply.status_code == 200, reply.text
        found += reply.json()["items"]
        path = reply.links["next"]["url"].partition("/v1")[2] if "next" in reply.links else None
        path = path and "/v1" + path
    return found


def test_the_advisers_list_is_worth_a_look(as_role):
    actions = items(as_role("HR_ADVISEUR"), "/v1/acties?limit=500")
    assert 60 <= len(actions) <= 250
    assert {action["status"] for action in actions} == {"open", "in_uitvoering", "loopt_vast"}
    assert any(action["dagenTeLaat"] > 0 for action in actions)
    assert any(action["eigenaarRol"] == "hr" for action in actions)


def test_the_manager_finds_something_of_everything(as_role):
    manager = as_role("LEIDINGGEVENDE")
    talks = items(manager, "/v1/dialogen?als=gesprekspartner")
    assert {"gevoerd", "vastgesteld", "afgerond"} <= {talk["status"] for talk in talks}
    phases = {talk["fase"] for talk in talks}
    assert {"wacht_op_medewerker", "wacht_op_gesprekspartner", "in_opvolging", "niet_actueel"} <= phases
    assert len(items(manager, "/v1/concepten")) == 2
    wishes = Counter()
    for talk in talks:
        whole = manager.get(f"/v1/dialogen/{talk['id']}").json()
        wishes.update(wish["antwoord"] for wish in whole["wensen"])
    assert len(wishes) >= 3


def test_something_is_still_ahead(as_role):
    manager, employee = as_role("LEIDINGGEVENDE"), as_role("MEDEWERKER")
    mine = items(employee, "/v1/dialogen?status=uitgenodigd")
    assert [talk["fase"] for talk in mine] == ["in_voorbereiding"]
    draft = employee.get(f"/v1/dialogen/{mine[0]['id']}/voorbereiding").json()
    assert {answer["status"] for answer in draft["antwoorden"]} == {"beantwoord", "leeg"}
    team = [manager.get(f"/v1/dialogen/{talk['id']}").json() for talk in items(manager, "/v1/dialogen?als=gesprekspartner")]
    planned = [talk for talk in team if any(one["datum"] is None for one in talk.get("gesprekken", []))]
    assert [who["rol"] for who in planned[0]["gesprekken"][0]["deelnemers"]][-1] == "begeleider"
    assert any(talk.get("teEvalueren") for talk in team)
    assert any(talk["status"] == "concept" and talk["wijze"] == "voorbereid" for talk in team)


def test_talks_go_on_with_a_next_one_another_partner_and_in_confidence(as_role):
    manager, employee, adviser = as_role("LEIDINGGEVENDE"), as_role("MEDEWERKER"), as_role("HR_ADVISEUR")
    held = [talk for talk in items(employee, "/v1/dialogen") if talk["soort"] == "vertrouwelijk_hr"]
    assert [talk["gesprekspartnerNaam"] for talk in held] == ["Fatima Veenstra"]
    assert adviser.get(f"/v1/dialogen/{held[0]['id']}").status_code == 200
    assert manager.get(f"/v1/dialogen/{held[0]['id']}").status_code == 404
    released = items(manager, "/v1/vrijgaven")
    assert len(released) == 1 and manager.get(f"/v1/acties/{released[0]['actieId']}").status_code == 200
    talks = [manager.get(f"/v1/dialogen/{talk['id']}").json() for talk in items(manager, "/v1/dialogen?als=gesprekspartner")]
    assert any(talk.get("afsluitReden") == "opgegaan_in_vervolg" for talk in talks)
    following = [talk for talk in talks if talk.get("aanleiding") == "vervolg" and talk["acties"]]
    # What went on with her names the talk before; what was handed over to her does not.
    assert {talk["vervolgOpId"] is None for talk in following} == {True, False}


def test_one_signal_waits_for_the_partner(as_role):
    for role in ("LEIDINGGEVENDE", "HR_ADVISEUR"):
        signals = items(as_role(role), "/v1/signalen")
        assert [signal["status"] for signal in signals] == ["open"]
        assert [word["rol"] for word in signals[0]["beslissers"]] == ["hr_adviseur"]


def test_the_employee_can_see_who_looked(as_role):
    assert items(as_role("MEDEWERKER"), "/v1/mij/inzagen")


def test_the_table_names_everybody_and_warns(service):
    service.output.seek(0)
    text = service.output.read()
    for word in ("105854", "100042", "105728", "107689", "105656", "welkom-in-de-demo", "echte mensen", service.url):
        assert word in text


def test_the_tokens_are_for_the_owner_only(service):
    mode = os.stat(os.path.join(service.data, "demo.env")).st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_a_second_start_keeps_what_is_there(tmp_path):
    data = str(tmp_path / "data")
    first = Service("--demo", data=data)
    first.wait_for_tokens()
    tokens = first.env()
    assert first.stop() == 0
    again = Service("--demo", data=data)
    again.wait_for_tokens()
    assert {k: v for k, v in again.env().items() if k != "INZETBAAR"} == {
        k: v for k, v in tokens.items() if k != "INZETBAAR"
    }
    assert again.stop() == 0


def test_nothing_is_added_to_people_of_ones_own(tmp_path):
    data = str(tmp_path / "data")
    key = [str(binary()), "key", "create", "--data", data, "--name", "hr", "--role", "beheerder"]
    subprocess.run(key, check=True, capture_output=True)
    own = Service("--demo", data=data)
    assert Client(own.url).get("/livez").status_code == 200
    assert not os.path.exists(os.path.join(data, "demo.env"))
    assert own.stop() == 0
    assert any("no demo was added" in line for line in own.log)
