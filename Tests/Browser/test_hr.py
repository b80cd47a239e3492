"""What HR sees: what employees share, and nothing of the conversation."""

import csv
import io
import re

from conftest import ADVISER, EMPLOYEE, FIXTURES, PARTNER, PASSWORD, day, log_talk

# Who reads in files: a role with a second step, of whom no other test knows.
READER = "100038"


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


def many_for_hr(service, count=20):
    """Logs one talk with so many actions that HR does, each of which HR sees at once."""
    actions = [
        {"omschrijving": f"Uitzoeken wat er kan, deel {number}", "eigenaarSoort": "hr",
         "streefdatumEerst": day(60 + number)} for number in range(count)]
    made = service.api(
        PARTNER, "gesprekspartner", "POST", "/v1/dialogen",
        {"medewerkerId": service.person(EMPLOYEE), "gesprekspartnerId": service.person(PARTNER), "wijze": "achteraf",
         "aanleiding": "gesprekscyclus", "onderwerpen": ["werkinhoud"],
         "gesprek": {"datum": day(-3), "vorm": "op_locatie"}, "acties": actions})
    assert made.status_code == 201, made.text


def test_works_through_a_long_list_without_leaving_it(visitor, service):
    dialogue = log_talk(service)
    titles = ["Werkplekonderzoek aanvragen voor de balie", "Aanmelden voor een gesprek over loopbaan"]
    shared_by(visitor, dialogue, titles)
    for _ in range(3):
        many_for_hr(service)
    visitor.sign_in(ADVISER)
    visitor.open("/actielijst")
    first = {row.get_attribute("id") for row in visitor.all("tbody tr")}
    assert len(first) == 20
    counts = {link.text.rsplit(None, 1)[0]: int(link.text.rsplit(None, 1)[1]) for link in visitor.all(".quick a")}
    assert counts["Alles wat loopt"] > 60 and counts["Voor HR om te doen"] >= 60

    # Two are ticked and reminded with one button; whoever was reminded today has no box left.
    ids = [a["id"] for a in dialogue["acties"] if a["omschrijving"] in titles]
    for action in ids:
        visitor.click(visitor.find(f"input[name=kies][value='{action}']"))
    visitor.press("Herinner wie je koos")
    assert "2 herinneringen zijn verstuurd" in visitor.text()
    for action in ids:
        assert "Herinnerd op" in visitor.find(f"#actie-{action}").text
        assert not visitor.all(f"input[name=kies][value='{action}']")

    # A note without leaving the list; what HR may not read comes back with what was typed.
    row = visitor.find(f"#actie-{ids[0]}")
    visitor.click(row.find_element("css selector", "summary"))
    visitor.find(f"textarea[name='tekst.{ids[0]}']").send_keys("De ergonoom komt volgende week.")
    visitor.leave_by(next(b for b in visitor.all(f"#actie-{ids[0]} button") if b.text == "Bericht opslaan"))
    assert "Je bericht is opgeslagen" in visitor.text()
    assert visitor.driver.current_url.endswith(f"#actie-{ids[0]}")

    own = next(row for row in visitor.all("tbody tr") if "Uitzoeken wat er kan" in row.text)
    done = own.get_attribute("id")
    visitor.leave_by(next(b for b in own.find_elements("css selector", "button") if b.text.startswith("Dit is klaar")))
    assert "Mooi, dit is klaar" in visitor.text()
    assert not visitor.all(f"#{done}")
    # The line after it is the one to go on with.
    assert re.search(r"#actie-[0-9a-f-]{36}$", visitor.driver.current_url)

    visitor.press("Volgende bladzijde")
    second = {row.get_attribute("id") for row in visitor.all("tbody tr")}
    assert second and visitor.heading() == "Actielijst"
    visitor.check("actielijst-tweede-bladzijde")


def test_keeps_a_choice_as_a_page_with_a_name(visitor, service):
    log_talk(service)
    visitor.sign_in(ADVISER)
    visitor.open("/actielijst?soort=verlofinformatie&eigenaarRol=hr")
    next(s for s in visitor.all("summary") if s.text == "Deze keuze bewaren").click()
    visitor.fill("naam", "Verlof in team 7")
    visitor.press("Bewaar deze keuze")
    assert "Deze keuze is bewaard" in visitor.text()
    visitor.open("/actielijst")
    visitor.press("Verlof in team 7")
    assert visitor.heading() == "Verlof in team 7"
    assert "soort=verlofinformatie" in visitor.driver.current_url
    assert {row.text for row in visitor.all("tbody th a")} == {"Uitleg geven over de verlofregelingen"}
    visitor.check("actielijst-met-naam")
    visitor.press("Deze keuze niet meer bewaren")
    assert "De keuze is weg" in visitor.text()


def test_sees_how_many_had_a_talk_and_not_who(visitor):
    visitor.sign_in(ADVISER)
    visitor.open("/actielijst")
    visitor.press("Hoeveel mensen een gesprek hadden")
    assert "Wie dat zijn, zie je hier niet." in visitor.text()
    visitor.check("bereik")
    visitor.sign_in(EMPLOYEE)
    assert visitor.status("/bereik") == 403


def test_reads_in_a_file_and_is_told_every_fault(visitor, service):
    service.command("user", "create", "--person", READER, "--role", "hr_beheerder", stdin=PASSWORD + "\n")
    visitor.enrol(READER)
    visitor.open("/beheer")
    visitor.press("Bestand uit het personeelssysteem inlezen")
    visitor.press("Kijk wat er verandert")
    assert "Kies een bestand." in visitor.text()
    visitor.check("inlezen-geen-bestand")
    visitor.find("[name=bestand]").send_keys(str(FIXTURES / "hr-export-fout.csv"))
    visitor.press("Inlezen")
    assert "Er is niets ingelezen." in visitor.text()
    assert len(visitor.all("tbody tr")) >= 10
    visitor.check("inlezen-fouten")
    visitor.find("[name=bestand]").send_keys(str(FIXTURES / "hr-export.csv"))
    visitor.press("Kijk wat er verandert")
    assert "Er is nog niets ingelezen." in visitor.text()
    visitor.check("inlezen-proef")
    visitor.press("Dit klopt: lees het bestand in")
    assert "Het bestand is ingelezen" in visitor.text()
    assert "gelezen=" in visitor.driver.current_url
    visitor.check("inlezen-klaar")
    visitor.sign_in(EMPLOYEE)
    assert visitor.status("/beheer/inlezen") == 403
