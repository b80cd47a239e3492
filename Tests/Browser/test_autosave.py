"""What somebody types is kept at every pause, and survives whatever happens to the line, the server or the session."""

import datetime
import time

import pytest
from selenium.common.exceptions import UnexpectedAlertPresentException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from conftest import COLLEAGUE, EMPLOYEE, PARTNER, PASSWORD, day, log_talk, wait

TEXT = "Meer afwisseling in het werk.\nEn toewerken naar begeleiden."


@pytest.fixture
def writer(visitor, service):
    """The partner on the second step of a talk that is being logged, with nothing typed yet."""
    visitor.sign_in(PARTNER)
    body = {"inhoud": {
        "medewerkerId": service.person(EMPLOYEE), "gesprek": {"datum": day(-2)}, "aanleiding": "gesprekscyclus"}}
    made = service.api(PARTNER, "gesprekspartner", "POST", "/v1/concepten", body)
    assert made.ok, made.text
    visitor.concept = made.json()["id"]
    visitor.step = f"/vastleggen/{visitor.concept}/waarover"
    visitor.open(visitor.step)
    yield visitor
    online(visitor)
    leave(visitor)
    service.api(PARTNER, "gesprekspartner", "DELETE", f"/v1/concepten/{visitor.concept}", revision=revision(visitor))


def revision(visitor):
    return concept(visitor).get("revisie", 1)


def concept(visitor):
    return visitor.service.api(PARTNER, "gesprekspartner", "GET", f"/v1/concepten/{visitor.concept}").json()


def summary(visitor):
    return concept(visitor)["inhoud"].get("samenvatting", {}).get("tekst", "").replace("\r\n", "\n")


def leave(visitor):
    """Leaves the page, whatever it asks."""
    try:
        visitor.driver.get("about:blank")
    except UnexpectedAlertPresentException:
        pass


def said(visitor):
    return " ".join(element.text for element in visitor.all(".saving"))


def wait_for(visitor, words, seconds=20):
    try:
        wait(visitor.driver, seconds).until(lambda _: words in said(visitor))
    except Exception:
        raise AssertionError(f"never said {words!r} but {said(visitor)!r}") from None


def offline(visitor):
    visitor.driver.execute_cdp_cmd("Network.enable", {})
    visitor.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {
        "offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})


def online(visitor):
    visitor.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {
        "offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})


def type_more(visitor, text, name="samenvatting.tekst"):
    visitor.find(f"[name='{name}']").send_keys(text)


def test_a_pause_in_typing_keeps_it_and_says_when(writer):
    type_more(writer, TEXT)
    wait_for(writer, "Bewaard om ")
    assert summary(writer) == TEXT
    assert writer.find(".saving p").get_attribute("role") == "status"
    writer.check("bewaard")
    writer.open(writer.step)
    assert writer.find("[name='samenvatting.tekst']").get_attribute("value") == TEXT


def test_a_talk_gets_its_draft_while_its_first_answer_is_given(visitor, service):
    visitor.sign_in(PARTNER)
    visitor.open("/vastleggen")
    boxes = visitor.all("[name='medewerkerId']")
    if boxes[0].tag_name == "select":
        boxes[0].find_elements(By.TAG_NAME, "option")[1].click()
    else:
        visitor.choose("medewerkerId", boxes[0].get_attribute("value"))
    wait_for(visitor, "Bewaard om ")
    address = visitor.driver.current_url
    assert address.endswith("/wie")
    visitor.fill("gesprek.datum", datetime.date.today().strftime("%d-%m-%Y"))
    visitor.press("Opslaan en verder")
    assert visitor.driver.current_url == address.replace("/wie", "/waarover")
    visitor.open(address.removeprefix(service.address).replace("/wie", "/weggooien"))
    visitor.press("Concept weggooien")


def test_typing_goes_on_without_a_line_and_is_kept_once_it_is_back(writer):
    type_more(writer, "Eerst. ")
    wait_for(writer, "Bewaard om ")
    offline(writer)
    type_more(writer, "Zonder lijn. ")
    wait_for(writer, "Geen verbinding")
    type_more(writer, "En verder.")
    writer.check("geen-lijn")
    assert summary(writer) == "Eerst."
    online(writer)
    wait_for(writer, "Bewaard om ")
    assert summary(writer) == "Eerst. Zonder lijn. En verder."


def test_a_killed_server_that_comes_back_has_everything(writer, service):
    type_more(writer, "Voor de klap. ")
    wait_for(writer, "Bewaard om ")
    service.kill()
    type_more(writer, "Tijdens. ")
    wait_for(writer, "Geen verbinding")
    type_more(writer, "Daarna.")
    service.start()
    wait_for(writer, "Bewaard om ", 40)
    assert summary(writer) == "Voor de klap. Tijdens. Daarna."


def test_an_answer_that_got_lost_makes_no_clash(writer):
    """The server kept it, but the browser never heard so: the same octets go first, the newer text after."""
    writer.driver.execute_script(
        "const open = XMLHttpRequest.prototype.send; let lost = false;"
        "XMLHttpRequest.prototype.send = function (body) {"
        "  if (!lost && body) { lost = true; const real = this.onload; this.onload = () => this.onerror(); }"
        "  return open.call(this, body); };")
    type_more(writer, "Een. ")
    wait_for(writer, "Geen verbinding")
    type_more(writer, "Twee.")
    wait_for(writer, "Bewaard om ")
    assert summary(writer) == "Een. Twee."


def test_a_button_pressed_without_a_line_waits_and_then_does_it_once(visitor, service):
    dialogue = log_talk(service)
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/wens")
    visitor.fill("wens", "Een dag in de week thuis")
    visitor.find("[name=onderwerp] [value=kennis_en_ontwikkeling]").click()
    offline(visitor)
    button = next(each for each in visitor.all("main button") if each.text.startswith("Wens opslaan"))
    button.click()
    button.click()
    wait_for(visitor, "Zodra het kan, wordt het verstuurd")
    online(visitor)
    wait(visitor.driver, 20).until(lambda _: "De wens is opgeslagen" in visitor.text())
    now = service.api(EMPLOYEE, "medewerker", "GET", f"/v1/dialogen/{dialogue['id']}").json()
    assert [wish["wens"] for wish in now["wensen"]].count("Een dag in de week thuis") == 1
    visitor.driver.back()
    assert "Een dag in de week thuis" not in [box.get_attribute("value") for box in visitor.all("textarea")]


def test_two_windows_see_both_texts_and_nothing_is_overwritten(writer, service):
    here = writer.driver.current_window_handle
    writer.driver.switch_to.new_window("tab")
    writer.open(writer.step)
    type_more(writer, "Uit het andere venster.")
    wait_for(writer, "Bewaard om ")
    there = writer.driver.current_window_handle
    writer.driver.switch_to.window(here)
    type_more(writer, "Uit dit venster.")
    wait_for(writer, "in een ander venster is dit ook veranderd")
    assert "Uit het andere venster." in writer.find("[data-botsing]").text
    assert writer.find("[name='samenvatting.tekst']").get_attribute("value") == "Uit dit venster."
    assert summary(writer) == "Uit het andere venster."
    writer.check("botsing")
    type_more(writer, " Nog iets.")
    time.sleep(1.5)
    assert summary(writer) == "Uit het andere venster."
    writer.find(".saving button").click()
    wait_for(writer, "Bewaard om ")
    assert summary(writer) == "Uit dit venster. Nog iets."
    assert writer.all("[data-botsing]") == []
    writer.driver.switch_to.window(there)
    type_more(writer, " Ook nog iets.")
    wait_for(writer, "in een ander venster is dit ook veranderd")
    writer.leave_by(writer.all(".saving button")[1])
    assert writer.find("[name='samenvatting.tekst']").get_attribute("value") == "Uit dit venster. Nog iets."
    writer.driver.close()
    writer.driver.switch_to.window(here)


def end_session(visitor):
    """Ends the session as another window would; the page stays."""
    visitor.driver.execute_async_script(
        "const done = arguments[0], csrf = document.querySelector('.visitor [name=csrf]').value;"
        "fetch('/afmelden', {method: 'POST', body: new URLSearchParams({csrf})}).then(() => done())")


def sign_in_again(visitor, number):
    wait(visitor.driver, 20).until(lambda _: visitor.all("dialog[open] [name=wachtwoord]"))
    visitor.find("dialog [name=naam]").send_keys(number)
    visitor.find("dialog [name=wachtwoord]").send_keys(PASSWORD)
    visitor.find("dialog button").click()


def test_a_session_that_ends_while_typing_is_begun_again_on_the_same_page(writer):
    type_more(writer, "Voor het einde. ")
    wait_for(writer, "Bewaard om ")
    end_session(writer)
    type_more(writer, "En erna.")
    wait(writer.driver, 20).until(lambda _: writer.all("dialog[open] [name=wachtwoord]"))
    assert "Je bent uitgelogd. Wat je typte, staat er nog." in writer.find("dialog").text
    writer.check("opnieuw-inloggen")
    writer.find("dialog [name=naam]").send_keys(PARTNER)
    writer.find("dialog [name=wachtwoord]").send_keys("niet het goede")
    writer.find("dialog button").click()
    wait(writer.driver, 20).until(lambda _: writer.find("dialog .message").text)
    writer.find("dialog [name=naam]").clear()
    sign_in_again(writer, PARTNER)
    wait(writer.driver, 20).until(lambda _: not writer.all("dialog"))
    wait_for(writer, "Bewaard om ")
    assert summary(writer) == "Voor het einde. En erna."
    writer.press("Opslaan en verder")
    assert writer.driver.current_url.endswith("/wensen")


def test_somebody_else_who_signs_in_there_gets_a_page_of_their_own(writer):
    end_session(writer)
    type_more(writer, "Van de leidinggevende.")
    sign_in_again(writer, COLLEAGUE)
    wait(writer.driver, 20).until(lambda _: writer.driver.current_url == writer.service.address + "/")
    assert "Van de leidinggevende." not in writer.driver.page_source
    assert summary(writer) == ""


def test_the_end_of_a_session_is_said_in_time(writer):
    """The page is told that four minutes are left."""
    html = writer.driver.execute_async_script(
        "const done = arguments[0]; fetch(location.href).then(r => r.text()).then(done)")
    assert 'data-rest="18' in html or 'data-rest="17' in html, html[-900:]
    writer.driver.execute_cdp_cmd("Page.enable", {})
    script = writer.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {
        "source": "document.addEventListener('readystatechange', () => {"
                  " const time = document.querySelector('time[data-rest]');"
                  " if (time && document.readyState === 'interactive') time.dataset.rest = 240; });"})
    try:
        writer.open(writer.step)
    finally:
        writer.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": script["identifier"]})
    wait(writer.driver, 10).until(lambda _: "word je uitgelogd" in writer.text())
    writer.check("einde-sessie")
    next(button for button in writer.all(".session-end button") if button.text == "Blijf ingelogd").click()
    wait(writer.driver, 10).until(lambda _: not writer.all(".session-end"))


def test_leaving_by_a_link_keeps_the_last_words(writer):
    type_more(writer, "Snel weg.")
    writer.press("Inzetbaar")
    assert summary(writer) == "Snel weg."


def test_a_form_that_keeps_no_draft_asks_before_it_is_left(visitor, service):
    dialogue = log_talk(service)
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/wens")
    asks = "return !dispatchEvent(new Event('beforeunload', {cancelable: true}))"
    type_more(visitor, "Iets.", "wens")
    assert visitor.driver.execute_script(asks)
    visitor.find("[name=wens]").send_keys(Keys.BACKSPACE * 5)
    assert not visitor.driver.execute_script(asks)


def test_nothing_is_left_behind_in_the_browser(writer):
    type_more(writer, "Niet op het apparaat.")
    wait_for(writer, "Bewaard om ")
    left = writer.driver.execute_async_script(
        "const done = arguments[0]; Promise.all([indexedDB.databases(), caches.keys()]).then(([bases, keys]) =>"
        " done([localStorage.length, sessionStorage.length, bases.length, keys.length, document.cookie]))")
    assert left == [0, 0, 0, 0, ""]
