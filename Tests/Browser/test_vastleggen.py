"""The manager's story: from the first page to a talk that is logged, and everything that goes wrong on the way."""

import datetime
import re

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from writer import People, Writer

MANAGER = "100009"
WIDTHS = [1280, 390, 320]
PEOPLE = People()


def days_ago(days):
    return (datetime.date.today() - datetime.timedelta(days=days)).strftime("%d-%m-%Y")


@pytest.fixture
def visitor(chrome, service):
    """Somebody at the screen, not signed in yet."""
    visitor = Writer(chrome, service)
    visitor.size(1280)
    return visitor


@pytest.fixture
def team():
    return PEOPLE.team(MANAGER)


@pytest.fixture
def manager(visitor):
    visitor.sign_in(MANAGER)
    return visitor


def start(manager, team, place=0, days=1):
    """Step 1 filled in, not sent."""
    manager.open("/vastleggen")
    manager.choose("medewerkerId", person(manager, place))
    manager.fill("gesprek.datum", days_ago(days))


def resume(manager):
    """Goes on with the newest draft of the first page."""
    manager.open(manager.driver.find_element(By.CSS_SELECTOR, ".drafts a").get_attribute("href").removeprefix(
        manager.service.address))


def person(manager, place):
    boxes = manager.driver.find_elements(By.CSS_SELECTOR, '[name="medewerkerId"]')
    if boxes[0].tag_name == "select":
        return boxes[0].find_elements(By.TAG_NAME, "option")[place + 1].get_attribute("value")
    return boxes[place].get_attribute("value")


@pytest.mark.parametrize("width", WIDTHS)
def test_first_page_and_team_read_calmly_on_every_screen(manager, team, service, width):
    manager.size(width)
    manager.open("/")
    manager.check("begin")
    manager.press("Mijn team")
    assert manager.path == "/team"
    assert PEOPLE.name(team[0]) in manager.text
    manager.check("team")
    manager.press("Gesprek vastleggen")
    assert manager.heading == "Gesprek vastleggen"
    manager.check("stap1-leeg")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_shortest_path_takes_two_fields_and_two_buttons(manager, team, width):
    manager.size(width)
    start(manager, team)
    manager.check("stap1")
    manager.press("Meteen controleren")
    assert manager.heading == "Controleren en versturen"
    manager.check("controle-kort")
    manager.press("Vastleggen en delen")
    assert "is vastgelegd" in manager.heading
    assert "Je hoeft niet te vertellen" in manager.text
    manager.check("vastgelegd")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_whole_talk_in_six_steps(manager, team, width):
    manager.size(width)
    start(manager, team, place=1)
    manager.unfold("Meer over het gesprek")
    manager.choose("gesprek.vorm", "op_locatie")
    manager.fill("gesprek.duurMinuten", "45")
    manager.press("Opslaan en verder")

    manager.check("stap2-leeg")
    manager.fill("samenvatting.tekst", "Meer afwisseling in het werk.\nEn toewerken naar begeleiden.")
    manager.choose("onderwerpen", "werkinhoud")
    manager.choose("horizonBesproken", "5_tot_10_jaar")
    manager.press("Opslaan en verder")

    manager.check("stap3-leeg")
    assert "{" not in manager.text
    manager.fill("wensen.0.wens", "Een cursus begeleiden")
    manager.choose("wensen.0.antwoord", "ja")
    manager.press("Nog een wens")
    manager.fill("wensen.1.wens", "Een toelage voor inwerken")
    manager.choose("wensen.1.antwoord", "nee")
    manager.fill("wensen.1.toelichting", "De regeling kent die niet.")
    manager.check("stap3")
    manager.press("Opslaan en verder")

    manager.choose("afspraken.0.soort", "flexibiliteitsafspraak")
    manager.fill("afspraken.0.tekst", "Dinsdag en donderdag vast op kantoor")
    manager.fill("afspraken.0.medewerkerDoet", "Plant overleg op die dagen")
    manager.choose("afspraken.0.keerzijdeBesproken", "ja")
    manager.check("stap4")
    manager.press("Opslaan en verder")

    manager.fill("acties.0.omschrijving", "Aanmelden voor de cursus")
    manager.choose("acties.0.eigenaar", "medewerker")
    manager.fill("acties.0.streefdatumEerst", days_ago(-30))
    manager.unfold("Soort hulp")
    manager.choose("acties.0.soortOndersteuning", "scholing")
    manager.choose("acties.0.afspraakId", "afspraak-1")
    manager.choose("acties.0.delen", "ja")
    manager.check("stap5")
    manager.press("Opslaan en verder")

    for words in ["Een toelage voor inwerken", "De regeling kent die niet.", "45 minuten", "wat de werkgever doet",
                  "Aanmelden voor de cursus", "Je stelt voor om dit te delen"]:
        assert words in manager.text
    manager.check("controle")
    manager.press("Wijzigen", place=3)
    assert manager.heading == "Wat spraken jullie af?"
    manager.fill("afspraken.0.werkgeverDoet", "Zorgt voor een rustige plek")
    manager.press("Meteen controleren")
    assert "Zorgt voor een rustige plek" in manager.text
    assert "wat de werkgever doet" not in manager.text
    manager.press("Vastleggen en delen")
    manager.check()
    assert "is vastgelegd" in manager.heading


@pytest.mark.parametrize("width", WIDTHS)
def test_what_is_wrong_stands_beside_its_box_and_nothing_typed_is_lost(manager, team, width):
    manager.size(width)
    manager.open("/vastleggen")
    manager.fill("gesprek.datum", "31-02-2026")
    manager.press("Opslaan en verder")
    assert manager.driver.title.startswith("Fout:")
    assert manager.value("gesprek.datum") == "31-02-2026"
    assert manager.driver.switch_to.active_element.get_attribute("id") == "fouten"
    manager.check("stap1-fout")

    start(manager, team, place=2)
    manager.press("Opslaan en verder")
    manager.fill("samenvatting.tekst", "woord " * 400)
    manager.press("Opslaan en verder")
    assert "Maak de tekst korter" in manager.text
    manager.check("stap2-fout")
    manager.fill("samenvatting.tekst", "kort")
    manager.press("Opslaan en verder")

    manager.choose("wensen.0.antwoord", "nog_niet")
    manager.press("Opslaan en verder")
    manager.check("stap3-fout")
    manager.fill("wensen.0.wens", "Wens")
    manager.fill("wensen.0.toelichting", "Eerst het rooster")
    manager.fill("wensen.0.antwoordVerwachtDatum", days_ago(-14))
    manager.press("Opslaan en verder")

    manager.fill("afspraken.0.tekst", "Zonder soort")
    manager.press("Opslaan en verder")
    manager.check("stap4-fout")
    manager.choose("afspraken.0.soort", "taakafspraak")
    manager.press("Opslaan en verder")

    manager.fill("acties.0.omschrijving", "Zonder eigenaar")
    manager.fill("acties.0.streefdatumEerst", days_ago(300))
    manager.press("Opslaan en verder")
    assert manager.value("acties.0.omschrijving") == "Zonder eigenaar"
    manager.check("stap5-fout")


def test_a_draft_that_is_not_ready_leads_back_to_the_step(manager, team):
    manager.open("/vastleggen")
    manager.choose("medewerkerId", person(manager, 3))
    manager.press("Bewaren en later verder")
    manager.check("begin-bewaard")
    resume(manager)
    manager.press("Vastleggen en delen")
    manager.check("controle-fout")
    manager.driver.find_element(By.CSS_SELECTOR, "#fouten a").click()
    assert re.match(r"/vastleggen/[0-9a-f-]{36}/wie#gesprek\.datum", manager.path)
    manager.fill("gesprek.datum", days_ago(3))
    manager.press("Meteen controleren")
    manager.press("Vastleggen en delen")
    assert "is vastgelegd" in manager.heading


def test_a_draft_waits_for_its_author(manager, team):
    start(manager, team, place=4, days=2)
    manager.press("Opslaan en verder")
    manager.fill("samenvatting.tekst", "Half verhaal")
    manager.press("Bewaren en later verder")
    assert "Je concept is bewaard" in manager.text
    manager.press("Uitloggen")
    manager.sign_in(MANAGER)
    resume(manager)
    assert "Half verhaal" in manager.text
    manager.press("Concept weggooien")
    manager.check("weggooien")
    manager.press("Concept weggooien")
    assert manager.path == "/"


def test_two_clicks_make_one_record(manager, team):
    start(manager, team, place=5, days=4)
    twice(manager, "Meteen controleren")
    address = manager.path
    manager.open("/")
    assert len([link for link in manager.driver.find_elements(By.CSS_SELECTOR, ".drafts a")
                if address in link.get_attribute("href")]) == 1
    drafts = len(manager.driver.find_elements(By.CSS_SELECTOR, ".drafts a"))
    manager.open(address)
    twice(manager, "Vastleggen en delen")
    assert "is vastgelegd" in manager.heading
    manager.open("/")
    assert len(manager.driver.find_elements(By.CSS_SELECTOR, ".drafts a")) == drafts - 1


def twice(manager, words):
    """Sends the form of a button two times at once, as an impatient hand does, and then shows what came of it."""
    urls = manager.driver.execute_async_script(
        """
        const [words, done] = arguments;
        const button = [...document.querySelectorAll('main button')].find(b => b.textContent.startsWith(words));
        const send = () => {
            const data = new URLSearchParams(new FormData(button.form, button));
            return fetch(button.form.action, {method: 'POST', body: data}).then(answer => answer.url);
        };
        Promise.all([send(), send()]).then(done);
        """, words)
    assert urls[0] == urls[1]
    manager.driver.get(urls[0])


def test_the_back_button_harms_nothing(manager, team):
    start(manager, team, place=6, days=5)
    manager.press("Opslaan en verder")
    manager.fill("samenvatting.tekst", "Eerste tekst")
    manager.press("Opslaan en verder")
    manager.driver.back()
    assert manager.value("samenvatting.tekst") == "Eerste tekst"
    manager.fill("samenvatting.tekst", "Tweede tekst")
    manager.press("Meteen controleren")
    # A page that the browser kept may not know of what was saved since; then both are shown first.
    if manager.heading == "Waar ging het over?":
        assert "Eerste tekst" in manager.text
        assert manager.value("samenvatting.tekst") == "Tweede tekst"
        manager.press("Meteen controleren")
    assert "Tweede tekst" in manager.text
    manager.press("Vastleggen en delen")
    done = manager.path
    manager.driver.back()
    manager.driver.refresh()
    assert "Dit concept is er niet meer" in manager.text
    manager.check("concept-weg")
    manager.open(done)
    assert "is vastgelegd" in manager.heading


def test_two_windows_do_not_overwrite_each_other(manager, team):
    start(manager, team, place=7, days=6)
    manager.press("Opslaan en verder")
    first = manager.driver.current_window_handle
    address = manager.path
    manager.driver.switch_to.new_window("tab")
    manager.open(address)
    manager.fill("samenvatting.tekst", "Uit het tweede venster")
    manager.press("Opslaan en verder")
    manager.driver.close()
    manager.driver.switch_to.window(first)
    manager.fill("samenvatting.tekst", "Uit het eerste venster")
    manager.press("Opslaan en verder")
    assert "Uit het tweede venster" in manager.text
    assert "Uit het eerste venster" in manager.value("samenvatting.tekst")
    manager.check("overtaken")
    manager.press("Meteen controleren")
    assert "Uit het eerste venster" in manager.text


def test_rows_come_and_go_without_losing_what_was_typed(manager, team):
    start(manager, team, place=8, days=7)
    manager.press("Opslaan en verder")
    manager.press("Opslaan en verder")
    manager.fill("wensen.0.wens", "Eerste")
    manager.fill("wensen.0.wens", "Eerste")
    manager.press("Nog een wens")
    manager.fill("wensen.1.wens", "Tweede")
    manager.press("Nog een wens")
    manager.fill("wensen.2.wens", "Derde")
    manager.press("Verwijderen", place=1)
    assert [manager.value(f"wensen.{row}.wens") for row in range(2)] == ["Eerste", "Derde"]


def test_a_colleague_is_found_by_name(manager, team, service):
    start(manager, team, place=9, days=8)
    manager.press("Opslaan en verder")
    manager.open(manager.path.replace("waarover", "acties"))
    manager.fill("acties.0.omschrijving", "Meekijken bij de balie")
    manager.choose("acties.0.eigenaar", "collega")
    manager.fill("acties.0.collega", "xyzzy")
    manager.fill("acties.0.streefdatumEerst", days_ago(-20))
    manager.press("Opslaan en verder")
    assert "Kies wie je bedoelt" in manager.text
    manager.check("collega-onbekend")
    manager.fill("acties.0.collega", "Huisman")
    manager.press("Opslaan en verder")
    choices = manager.driver.find_elements(By.NAME, "acties.0.eigenaar")
    assert len(choices) > 4
    manager.check("collega-kiezen")
    manager.choose("acties.0.eigenaar", choices[3].get_attribute("value"))
    manager.press("Opslaan en verder")
    assert "Huisman ziet alleen het eigen actiepunt" in manager.text


def test_the_shortest_path_by_keyboard_alone(manager, team):
    manager.open("/vastleggen")
    box = manager.tab_to(lambda element: element.get_attribute("name") == "medewerkerId")
    if box.tag_name == "select":
        box.send_keys(Keys.ARROW_DOWN)
    else:
        box.send_keys(Keys.SPACE)
    manager.tab_to(lambda element: element.get_attribute("id") == "gesprek.datum").send_keys(days_ago(9))
    manager.enter(manager.tab_to(lambda element: element.text.startswith("Meteen controleren")))
    assert manager.heading == "Controleren en versturen"
    manager.enter(manager.tab_to(lambda element: element.text.startswith("Vastleggen en delen")))
    assert "is vastgelegd" in manager.heading


def test_enter_in_a_box_goes_on_and_removes_nothing(manager, team):
    start(manager, team, place=1, days=11)
    manager.enter(manager.element("gesprek.datum"))
    assert manager.heading == "Waar ging het over?"


def test_an_employee_logs_the_own_talk(visitor, team, service):
    visitor.sign_in(team[0])
    visitor.check("begin-medewerker")
    visitor.press("Gesprek vastleggen")
    visitor.fill("gesprek.datum", days_ago(2))
    visitor.check("stap1-eigen")
    visitor.press("Meteen controleren")
    visitor.press("Vastleggen en delen")
    assert visitor.heading == f"Het gesprek met {PEOPLE.name(MANAGER)} is vastgelegd"
    visitor.check("vastgelegd-eigen")


def test_somebody_elses_draft_is_not_there(manager, team, visitor):
    start(manager, team, place=2, days=12)
    manager.press("Opslaan en verder")
    address = manager.path
    manager.press("Uitloggen")
    visitor.sign_in(team[1])
    visitor.open(address)
    assert "Dit concept is er niet meer" in visitor.text
