"""A form that is sent after its session ended loses nothing, and belongs to one person."""

from conftest import COLLEAGUE, EMPLOYEE, PASSWORD

WISH = "Een cursus \"plannen\" & <begeleiden>\nmet collega's"


def sign_out_elsewhere(visitor):
    """Signs out as another window would; the page with the form stays."""
    status = visitor.driver.execute_async_script(
        "const done = arguments[0], csrf = document.querySelector('[name=csrf]').value;"
        "fetch('/afmelden', {method: 'POST', body: new URLSearchParams({csrf})}).then(r => done(r.status))")
    assert status == 200
    assert "Uitloggen" in visitor.text()


def type_wish(visitor, dialogue):
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/wens")
    visitor.fill("wens", WISH)
    visitor.driver.find_element("css selector", "[name=onderwerp] [value=kennis_en_ontwikkeling]").click()


def wishes(service, dialogue):
    now = service.api(EMPLOYEE, "medewerker", "GET", f"/v1/dialogen/{dialogue['id']}").json()
    return [wish["wens"].replace("\r\n", "\n") for wish in now["wensen"]]


def test_what_was_typed_is_still_there_after_signing_in(visitor, dialogue, service):
    type_wish(visitor, dialogue)
    sign_out_elsewhere(visitor)
    visitor.press("Wens opslaan")
    assert "Je bent uitgelogd" in visitor.text()
    assert "Een cursus" not in visitor.text()
    visitor.check("uitgelogd")

    visitor.fill("naam", EMPLOYEE)
    visitor.fill("wachtwoord", "niet het goede")
    visitor.press("Inloggen")
    assert visitor.driver.title.startswith("Fout:")
    visitor.fill("wachtwoord", PASSWORD)
    visitor.press("Inloggen")
    assert visitor.heading() == "Wat je typte, staat er nog"
    assert "<begeleiden>" in visitor.text()
    assert wishes(service, dialogue).count(WISH) == 0
    visitor.check("uitgelogd-weer")

    visitor.press("Alsnog versturen")
    assert "De wens is opgeslagen" in visitor.text()
    assert wishes(service, dialogue).count(WISH) == 1


def test_somebody_else_who_signs_in_neither_sees_nor_sends_it(visitor, dialogue, service):
    type_wish(visitor, dialogue)
    sign_out_elsewhere(visitor)
    visitor.press("Wens opslaan")
    visitor.fill("naam", COLLEAGUE)
    visitor.fill("wachtwoord", PASSWORD)
    visitor.press("Inloggen")
    assert "Er stond nog een formulier open van iemand anders" in visitor.text()
    assert "Een cursus" not in visitor.driver.page_source
    visitor.check("formulier-van-ander")
    assert WISH not in wishes(service, dialogue)


def sign_in_elsewhere(visitor, number):
    """Signs in as another window would; the page with the form stays."""
    here = visitor.driver.current_window_handle
    visitor.driver.switch_to.new_window("tab")
    visitor.sign_in(number)
    visitor.driver.close()
    visitor.driver.switch_to.window(here)


def test_a_form_of_an_earlier_session_is_sent_again_by_its_own_person_only(visitor, dialogue, service):
    type_wish(visitor, dialogue)
    sign_in_elsewhere(visitor, EMPLOYEE)
    visitor.press("Wens opslaan")
    assert visitor.heading() == "Wat je typte, staat er nog"
    assert WISH not in wishes(service, dialogue)
    visitor.press("Alsnog versturen")
    assert wishes(service, dialogue).count(WISH) == 1

    type_wish(visitor, dialogue)
    sign_in_elsewhere(visitor, COLLEAGUE)
    visitor.press("Wens opslaan")
    assert "Een cursus" not in visitor.driver.page_source
    assert wishes(service, dialogue).count(WISH) == 1


def test_one_tap_without_a_session_asks_to_sign_in_first(visitor, dialogue):
    visitor.sign_in(EMPLOYEE)
    own = next(action for action in dialogue["acties"] if action["omschrijving"].startswith("Aanmelden"))
    visitor.open(f"/acties/{own['id']}")
    sign_out_elsewhere(visitor)
    visitor.press("Dit is klaar")
    visitor.fill("naam", EMPLOYEE)
    visitor.fill("wachtwoord", PASSWORD)
    visitor.press("Inloggen")
    assert visitor.heading() == "Wil je dit nog doen?"
    visitor.check("uitgelogd-zonder-tekst")
    visitor.press("Alsnog versturen")
    assert "Mooi, dit is klaar" in visitor.text()


def test_signing_out_twice_is_no_form_to_keep(visitor):
    visitor.sign_in(EMPLOYEE)
    sign_out_elsewhere(visitor)
    visitor.press("Uitloggen")
    assert visitor.heading() == "Inloggen"
    assert "Je bent uitgelogd" not in visitor.text()
