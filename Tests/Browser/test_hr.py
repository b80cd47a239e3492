"""What HR sees: what employees share, and nothing of the conversation."""

import csv
import io

from conftest import ADVISER, EMPLOYEE, PARTNER, log_talk


def shared_by(visitor, dialogue, titles):
    """Shares the actions with these titles, as the employee, on the page of the dialogue."""
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}")
    for action in dialogue["acties"]:
        if action["omschrijving"] in titles:
            visitor.choose("delen", action["id"])
    visitor.press("Delen met HR")


def test_sees_exactly_what_is_shared(visitor, service):
    dialogue = log_talk(service)
    titles = ["Werkplekonderzoek aanvragen voor de balie", "Aanmelden voor een gesprek over loopbaan"]
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}")
    visitor.press("Delen met HR")
    assert "Kies minstens één actiepunt" in visitor.text()
    visitor.check("delen-fout")
    shared_by(visitor, dialogue, titles)
    assert "Je deelt deze actiepunten met HR" in visitor.text()
    visitor.check("gesprek-gedeeld")

    visitor.sign_in(ADVISER)
    visitor.open("/actielijst")
    visitor.check("actielijst")
    rows = [link.text for link in visitor.all("tbody th a")]
    assert set(titles) <= set(rows)
    assert "Proef met taakroulatie in het rooster zetten" not in visitor.text()
    assert "Vaste kantoordagen" not in visitor.text()
    ids = {a["id"] for a in dialogue["acties"] if a["omschrijving"] in titles}
    text = visitor.driver.execute_async_script(
        "const done = arguments[0]; fetch('/actielijst/csv').then(r => r.text()).then(done)")
    lines = [row for row in csv.DictReader(io.StringIO(text)) if row["id"] in {a["id"] for a in dialogue["acties"]}]
    own = {a["id"] for a in dialogue["acties"] if a["eigenaarSoort"] == "hr"}
    assert {row["id"] for row in lines} == ids | own
    hidden = next(a["id"] for a in dialogue["acties"] if a["omschrijving"].startswith("Proef"))
    assert visitor.status(f"/acties/{hidden}") == 404
    assert visitor.status(f"/gesprekken/{dialogue['id']}") in (403, 404)


def test_filters_travel_into_pages_and_files(visitor, service):
    log_talk(service)
    visitor.sign_in(ADVISER)
    visitor.open("/actielijst?onderdeel=AFD-10&status=&soort=verlofinformatie&eigenaarRol=hr&peildatum=&vanMij=ja")
    visitor.check("actielijst-gefilterd")
    assert {row.text for row in visitor.all("tbody th a")} == {"Uitleg geven over de verlofregelingen"}
    link = next(a for a in visitor.all("a") if a.text.startswith("Downloaden voor Excel")).get_attribute("href")
    assert "soort=verlofinformatie" in link and "vanMij=ja" in link
    raw = visitor.driver.execute_async_script(
        "const done = arguments[1]; fetch(arguments[0]).then(r => r.arrayBuffer()).then(b => "
        "done(Array.from(new Uint8Array(b).slice(0, 3))))", link)
    assert raw == [0xEF, 0xBB, 0xBF]

    visitor.open("/actielijst?peildatum=gisteren&status=open")
    assert visitor.driver.title.startswith("Fout:")
    assert visitor.find("[name=peildatum]").get_property("value") == "gisteren"
    visitor.check("actielijst-fout")
    visitor.open("/actielijst?peildatum=01-01-2020")
    visitor.check("actielijst-leeg")


def test_finishes_an_own_action_and_reminds_an_owner(visitor, service):
    dialogue = log_talk(service)
    titles = ["Werkplekonderzoek aanvragen voor de balie"]
    shared_by(visitor, dialogue, titles)
    own = next(a for a in dialogue["acties"] if a["eigenaarSoort"] == "hr")
    other = next(a for a in dialogue["acties"] if a["omschrijving"] in titles)
    visitor.sign_in(ADVISER)
    visitor.open(f"/acties/{other['id']}")
    visitor.check("actie-hr")
    assert "Naar het gesprek" not in visitor.text()
    assert "Dit is klaar" not in visitor.text()
    visitor.press("Herinnering sturen")
    assert "De herinnering is verstuurd" in visitor.text()
    visitor.press("Bericht toevoegen")
    visitor.fill("tekst", "De ergonoom komt volgende week.")
    visitor.press("Bericht opslaan")
    assert "De ergonoom komt volgende week." in visitor.text()

    visitor.open(f"/acties/{own['id']}")
    visitor.check("actie-hr-eigen")
    visitor.press("Dit is klaar")
    assert "Mooi, dit is klaar" in visitor.text()
    now = service.api(PARTNER, "gesprekspartner", "GET", f"/v1/acties/{own['id']}").json()
    assert now["status"] == "gereed"


def test_an_employee_has_no_action_list(visitor, dialogue):
    visitor.sign_in(EMPLOYEE)
    assert visitor.status("/actielijst") == 403
    assert visitor.status("/actielijst/csv") == 403
