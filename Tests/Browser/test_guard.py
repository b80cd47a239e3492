"""What the text guard asks on a page, and how an employee has a text removed for good."""

import requests
from conftest import EMPLOYEE, PARTNER

ABOUT_SOMEBODY = "Zij heeft een burn-out gehad."


def test_keeps_what_was_typed_and_asks_beside_it(visitor, dialogue, service):
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/wens")
    visitor.fill("wens", ABOUT_SOMEBODY)
    visitor.press("Wens opslaan")
    assert visitor.driver.title.startswith("Fout:")
    assert visitor.find("[name='wens']").get_attribute("value") == ABOUT_SOMEBODY
    assert "Waar gaat deze tekst over?" in visitor.text()
    visitor.check("wens-taalwacht")

    visitor.choose("taalwacht:/wens", "toch_opslaan")
    visitor.press("Wens opslaan")
    assert ABOUT_SOMEBODY in visitor.text()


def test_hints_while_one_types_without_keeping_anything(visitor, dialogue, service):
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/wens")
    area = visitor.find("[name='wens']")
    assert area.get_attribute("data-taalwacht") == "tweetal"
    found = visitor.driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "fetch('/taalwacht/hint', {method: 'POST', headers: {'Content-Type': 'application/json'},"
        " body: JSON.stringify({tekst: arguments[0], voorWie: 'tweetal'})}).then(r => r.json()).then(done)",
        ABOUT_SOMEBODY)
    assert found["oordeel"] == "persoon"
    assert found["hint"].startswith("Dit lijkt over iemands gezondheid of thuis te gaan.")
    assert requests.post(service.address + "/taalwacht/hint", json={"tekst": "a"}).status_code == 401


def test_removes_a_text_for_good(visitor, dialogue, service):
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}")
    visitor.press("Een tekst weghalen")
    visitor.check("weghalen")
    visitor.press("Bekijk wat er weg gaat")
    assert visitor.driver.title.startswith("Fout:")
    visitor.check("weghalen-fout")

    visitor.choose("teksten", "/samenvatting/tekst")
    visitor.press("Bekijk wat er weg gaat")
    assert "Dit kan niet terug" in visitor.text()
    visitor.check("weghalen-nakijken")
    visitor.press("Haal voorgoed weg")
    assert "De tekst is weg" in visitor.text()
    assert "Tekst weggehaald door de medewerker op" in visitor.text()
    now = service.api(PARTNER, "gesprekspartner", "GET", f"/v1/dialogen/{dialogue['id']}").json()
    assert now["samenvatting"]["tekst"].startswith("Tekst weggehaald")

    visitor.open(f"/gesprekken/{dialogue['id']}/historie")
    assert "Een tekst voorgoed weggehaald" in visitor.text()
    visitor.check("weghalen-historie")
