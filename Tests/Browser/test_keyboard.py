"""The main story without a mouse: sign in, log a talk, send it; then the employee answers."""

import datetime

import pytest
from selenium.webdriver.common.keys import Keys

from conftest import PASSWORD
from writer import People, Writer

MANAGER = "100009"
PEOPLE = People()


@pytest.fixture
def hands(chrome, service):
    """Somebody who only has a keyboard."""
    hands = Writer(chrome, service)
    hands.size(1280)
    return hands


def at(matches, hands):
    """Tabs on to what fits, and sees that it can be seen: in the window, with a visible outline."""
    element = hands.tab_to(matches, 120)
    box = hands.driver.execute_script(
        "const b = arguments[0].getBoundingClientRect(), s = getComputedStyle(arguments[0].closest('.option') ?? arguments[0]);"
        "return [b.top >= 0 && b.bottom <= innerHeight, s.outlineStyle]", element)
    assert box == [True, "solid"], (element.get_attribute("outerHTML")[:120], box)
    return element


def named(name):
    return lambda element: element.get_attribute("name") == name


def worded(text):
    return lambda element: element.tag_name in ("a", "button") and element.text.startswith(text)


def press(hands, text):
    hands.enter(at(worded(text), hands))


def sign_in(hands, number):
    hands.sign_in(number)
    hands.driver.delete_all_cookies()
    hands.open("/inloggen")
    at(named("naam"), hands).send_keys(number)
    at(named("wachtwoord"), hands).send_keys(PASSWORD)
    press(hands, "Inloggen")


def test_the_main_story_by_keyboard(hands):
    sign_in(hands, MANAGER)
    hands.keys(Keys.TAB)
    skip = hands.driver.switch_to.active_element
    assert skip.text == "Naar de inhoud"
    skip.send_keys(Keys.ENTER)
    assert hands.driver.switch_to.active_element.get_attribute("id") == "inhoud"
    press(hands, "Gesprek vastleggen")

    first = at(named("medewerkerId"), hands)
    if first.tag_name == "select":
        first.send_keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN)
        number = None
    else:
        first.send_keys(Keys.SPACE)
    name = hands.driver.execute_script(
        "const e = document.activeElement; return e.selectedOptions ? e.selectedOptions[0].text"
        " : e.labels[0].textContent")
    at(named("gesprek.datum"), hands).send_keys(datetime.date.today().strftime("%d-%m-%Y"))
    press(hands, "Opslaan en verder")
    at(named("samenvatting.tekst"), hands).send_keys("We spraken over afwisseling in het werk.")
    press(hands, "Opslaan en verder")
    at(named("wensen.0.wens"), hands).send_keys("Een cursus begeleiden")
    press(hands, "Meteen controleren")
    assert "Een cursus begeleiden" in hands.text
    press(hands, "Vastleggen en delen")
    assert "is vastgelegd" in hands.heading

    number = next(number for number in PEOPLE.rows if PEOPLE.name(number) in name)
    hands.driver.delete_all_cookies()
    sign_in(hands, number)
    press(hands, "Lees wat er staat")
    assert "We spraken over afwisseling in het werk." in hands.text
