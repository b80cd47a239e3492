"""Getting in: a second step, recovery codes, another password, a link for a first one, signing out everywhere."""

import pytest
from selenium.webdriver.common.keys import Keys

from conftest import EMPLOYEE, NEWCOMER, OPERATOR, PASSWORD, STAFF, authenticator

NEXT = "een heel ander rijtje"


@pytest.fixture(scope="module")
def enrolled(service, chrome):
    """The beheerder's secret and recovery codes, after their first sign-in."""
    from conftest import Visitor

    visitor = Visitor(chrome, service)
    visitor.width(1280)
    visitor.sign_in(OPERATOR)
    assert visitor.heading() == "Tweede stap instellen"
    visitor.check("tweede-stap-instellen")
    secret = visitor.find(".secret").text
    visitor.fill("code", "000000")
    visitor.press("Aanzetten")
    assert "Deze code klopt niet" in visitor.text()
    visitor.check("tweede-stap-fout")
    visitor.fill("code", authenticator(secret))
    visitor.press("Aanzetten")
    assert visitor.heading() == "Bewaar je herstelcodes"
    visitor.check("herstelcodes")
    codes = [element.text for element in visitor.all(".secret")]
    assert len(set(codes)) == 10
    visitor.press("Verder")
    assert "Mensen en hun toegang" in visitor.text()
    return secret, codes


def test_who_keeps_accounts_gives_a_code_at_each_sign_in(visitor, enrolled):
    secret, codes = enrolled
    visitor.sign_in(OPERATOR)
    assert visitor.heading() == "Vul de code in"
    visitor.check("tweede-stap")
    visitor.open("/beheer/mensen")
    assert visitor.heading() == "Vul de code in"
    visitor.fill("code", codes[0])
    visitor.press("Verder")
    assert visitor.heading() == "Mensen en hun toegang"

    visitor.sign_in(OPERATOR)
    visitor.fill("code", codes[0])
    visitor.press("Verder")
    assert "is al gebruikt" in visitor.text()
    visitor.fill("code", authenticator(secret, ahead=1))
    visitor.press("Verder")
    assert "Mensen en hun toegang" in visitor.text()
    visitor.open("/tweede-stap")
    assert "nog 9 herstelcodes" in visitor.text()
    visitor.check("tweede-stap-beheren")


def test_a_first_password_is_chosen_behind_a_link(visitor, enrolled):
    visitor.sign_in(OPERATOR)
    visitor.fill("code", enrolled[1][1])
    visitor.press("Verder")
    visitor.open("/beheer/mensen")
    visitor.check("mensen")
    visitor.fill("wie", NEWCOMER)
    visitor.press("Zoeken")
    visitor.check("mensen-gevonden")
    visitor.leave_by(visitor.find("th a"))
    visitor.check("mens")
    visitor.press("Link maken")
    assert "De link is klaar" in visitor.text()
    visitor.check("mens-link")
    link = visitor.find(".secret").text
    visitor.press("Uitloggen")

    visitor.driver.get(link)
    visitor.check("toegang")
    for box in ("nieuw", "herhaald"):
        visitor.fill(box, "Welkom2026!!")
    visitor.press("Wachtwoord opslaan")
    assert "snel te raden" in visitor.text()
    for box in ("nieuw", "herhaald"):
        visitor.fill(box, NEXT)
    visitor.press("Wachtwoord opslaan")
    assert "Je wachtwoord is opgeslagen" in visitor.text()
    visitor.check("wachtwoord-gekozen")
    visitor.fill("naam", NEWCOMER)
    visitor.fill("wachtwoord", NEXT)
    visitor.press("Inloggen")
    assert "/inloggen" not in visitor.driver.current_url
    visitor.driver.get(link)
    assert visitor.heading() == "Deze link werkt niet"
    visitor.check("toegang-op")


def test_another_password_and_signing_out_everywhere(visitor):
    visitor.sign_in(STAFF)
    assert "Je bent ingelogd tot" in visitor.text()
    visitor.leave_by(visitor.find(".visitor a"))
    assert visitor.heading() == "Mijn aanmeldingen"
    visitor.check("aanmeldingen")
    visitor.press("Wachtwoord wijzigen")
    visitor.check("wachtwoord")
    visitor.fill("oud", PASSWORD)
    visitor.fill("nieuw", NEXT)
    visitor.fill("herhaald", NEXT + "!")
    visitor.press("Wachtwoord opslaan")
    assert "niet hetzelfde" in visitor.text()
    visitor.check("wachtwoord-fout")
    for name, text in (("oud", PASSWORD), ("nieuw", NEXT), ("herhaald", NEXT)):
        visitor.fill(name, text)
    visitor.press("Wachtwoord opslaan")
    assert "Je wachtwoord is gewijzigd" in visitor.text()
    visitor.check("wachtwoord-gewijzigd")

    visitor.press("Overal uitloggen")
    assert "Je bent overal uitgelogd" in visitor.text()
    visitor.check("overal-uitgelogd")
    visitor.open("/aanmeldingen")
    assert visitor.heading() == "Inloggen"


def test_the_ways_on_open_and_close_by_keyboard_on_a_phone(visitor):
    visitor.sign_in(EMPLOYEE)
    ways, button = visitor.find("nav.menu"), visitor.find("header .menu-button")
    assert ways.is_displayed() and not button.is_displayed()
    visitor.width(320)
    assert not ways.is_displayed() and visitor.find("header").size["height"] < 80
    button.send_keys(Keys.ENTER)
    assert ways.is_displayed() and visitor.axe() == []
    visitor.find("nav.menu a").send_keys(Keys.ESCAPE)
    assert not ways.is_displayed() and visitor.driver.switch_to.active_element == button
    visitor.width(1280)
