"""Ten stories as the people in them live them: as clicks, with scripts and without.

What the API holds of the same stories is in Tests/APITests/Verhalen; here it is what stands on the screens.
"""

import datetime

import pytest

from conftest import ADVISER, COLLEAGUE, EMPLOYEE, KEEPER, PARTNER, PASSWORD, day, log_talk
from writer import People

PEOPLE = People()
TEAM = [number for number in PEOPLE.team(PARTNER) if number not in (EMPLOYEE, COLLEAGUE)]
# People of the same team, two for a story that can't be lived twice, so that none is in another's way.
MOVERS, SIGNALLED = TEAM[:2], TEAM[2:4]
NEXT_PARTNER = next(
    number for number, row in PEOPLE.rows.items() if row["Is leidinggevende"] == "ja" and number != PARTNER
    and len(PEOPLE.team(number)) > 3)
# Two without an e-mail address.
UNMAILED = [
    number for number, row in PEOPLE.rows.items()
    if not row["E-mail"] and row["Leidinggevende"] and row["Is leidinggevende"] != "ja"][:2]



def typed(offset):
    """A day from today, as people type it."""
    return (datetime.date.today() + datetime.timedelta(days=offset)).strftime("%d-%m-%Y")


@pytest.fixture(params=["zonder script", "met script"])
def visitor(request, visitor):
    """Somebody at the screen, in a browser that runs scripts or one that does not."""
    visitor.driver.execute_cdp_cmd(
        "Emulation.setScriptExecutionDisabled", {"value": request.param == "zonder script"})
    visitor.runs_scripts = request.param == "met script"
    yield visitor
    visitor.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


@pytest.fixture(autouse=True)
def nothing_open(service):
    """Ends what a story left on its way, so that the next begins with a clean home."""
    yield
    for person, role, verb in ((EMPLOYEE, "medewerker", "_afzien"), (PARTNER, "gesprekspartner", "_intrekken")):
        for status in ("concept", "uitgenodigd"):
            for one in service.api(person, role, "GET", f"/v1/dialogen?status={status}").json()["items"]:
                service.api(person, role, "POST", f"/v1/dialogen/{one['id']}/{verb}", revision=one["revisie"])


@pytest.fixture(scope="session")
def account(service):
    """Gives people of the fixture a password, once."""
    made = set()

    def give(*numbers):
        for number in numbers:
            if number not in made:
                service.command("user", "create", "--person", number, stdin=PASSWORD + "\n")
                made.add(number)
    return give


def current(visitor):
    return visitor.driver.current_url.split("/gesprekken/")[1].split("/")[0].split("?")[0].split("#")[0]


def link(visitor, words):
    """Follows the link in which these words stand."""
    visitor.leave_by(next(a for a in visitor.all("main a") if words in a.text))


def identity(service, number):
    """The id of somebody who may work outside the adviser's werkgebied."""
    return service.api(number, "medewerker", "GET", "/v1/mij").json()["medewerkerId"]


def change_partner(service, employee, partner):
    """Ends the line that somebody is in today and begins one with another, as the HR system would."""
    lines = service.api(KEEPER, "hr_beheerder", "GET", f"/v1/lijnen?medewerkerId={employee}").json()["items"]
    for line in lines:
        if not line.get("totDatum"):
            ended = service.api(
                KEEPER, "hr_beheerder", "PATCH", f"/v1/lijnen/{line['id']}", {"totDatum": day(0)}, line["revisie"])
            assert ended.ok, ended.text
    if partner:
        begun = service.api(
            KEEPER, "hr_beheerder", "POST", "/v1/lijnen",
            {"medewerkerId": employee, "gesprekspartnerId": partner, "vanDatum": day(0)})
        assert begun.ok, begun.text


def react(visitor, dialogue, answer="akkoord", remark=None):
    visitor.open(f"/gesprekken/{dialogue}")
    visitor.press("Lees de samenvatting")
    visitor.choose("reactie", answer)
    if remark:
        visitor.fill("opmerking", remark)
    visitor.press("Reactie opslaan")


def read(service, dialogue, by=(EMPLOYEE, "medewerker")):
    return service.api(*by, "GET", f"/v1/dialogen/{dialogue}").json()


def test_declined_after_an_invitation(visitor, service):
    visitor.sign_in(PARTNER)
    visitor.open(f"/beginnen?met={service.person(EMPLOYEE)}")
    visitor.press("Verder naar de uitnodiging")
    dialogue = current(visitor)
    visitor.choose("kanalen", "bericht")
    visitor.press("Bewaren en nakijken")
    visitor.press("Uitnodiging versturen")

    visitor.sign_in(EMPLOYEE)
    link(visitor, "nodigt je uit voor een gesprek over je werk")
    visitor.press("Je voorbereiden")
    visitor.press("Eén vraag per keer")
    visitor.fill("antwoord.1.tekst", "Ik schrijf eerst iets op.")
    visitor.press("Bewaren en naar de volgende vraag")
    assert "Vraag 2 van 13" in visitor.text()
    visitor.press("Vorige vraag")
    assert visitor.find("[name='antwoord.1.tekst']").get_property("value") == "Ik schrijf eerst iets op."
    assert "ziet hier niets van" in visitor.text()
    visitor.open(f"/gesprekken/{dialogue}")
    visitor.press("Ik wil dit gesprek niet")
    visitor.press("Het gesprek gaat niet door")
    assert "gaat niet door" in visitor.text()
    assert visitor.status(f"/gesprekken/{dialogue}/voorbereiding") in (404, 409, 410)

    visitor.sign_in(PARTNER)
    visitor.open(f"/gesprekken/{dialogue}")
    assert "Gaat niet door" in visitor.text()
    assert "Ik schrijf eerst iets op." not in visitor.driver.page_source


def test_own_initiative_closed_the_same_day(visitor, service):
    visitor.sign_in(EMPLOYEE)
    visitor.press("Ik wil een gesprek")
    visitor.press("Gesprek beginnen")
    dialogue = current(visitor)
    visitor.press("Gesprek openen")
    visitor.press("We zijn begonnen")
    visitor.fill("samenvatting.tekst", "We spraken over het rooster. Het is goed zo.")
    visitor.press("Klaar: bewaren en nalezen")
    react(visitor, dialogue)
    visitor.sign_in(PARTNER)
    react(visitor, dialogue)
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue}")
    visitor.press("Dit gesprek afsluiten")
    visitor.choose("reden", "geen_vervolg_nodig")
    visitor.press("Gesprek afsluiten")
    assert "Dit gesprek is afgerond op" in visitor.text()
    visitor.sign_in(PARTNER)
    visitor.open(f"/gesprekken/{dialogue}")
    visitor.press("Instemmen met afsluiten")
    visitor.press("Ik stem ermee in")
    assert "Door jullie allebei afgesloten" in visitor.text()
    assert read(service, dialogue)["status"] == "afgerond"


def test_a_talk_in_confidence_with_one_agreement_released(visitor, service):
    visitor.sign_in(EMPLOYEE)
    visitor.open("/vertrouwelijk")
    visitor.choose("gesprekspartnerId", identity(service, ADVISER))
    visitor.press("Gesprek beginnen")
    dialogue = current(visitor)
    visitor.press("Gesprek openen")
    visitor.press("We zijn begonnen")
    visitor.fill("samenvatting.tekst", "Minder piekdrukte, en op den duur een ander team.")
    next(s for s in visitor.all("summary") if s.text == "Afspraak toevoegen").click()
    visitor.choose("afspraak.soort", "taakafspraak")
    visitor.fill("afspraak.tekst", "De maandag zonder baliedienst.")
    visitor.fill("afspraak.medewerkerDoet", "Maakt een voorstel.")
    visitor.fill("afspraak.werkgeverDoet", "Denkt mee.")
    visitor.press("Klaar: bewaren en nalezen")
    for person in (EMPLOYEE, ADVISER):
        visitor.sign_in(person)
        react(visitor, dialogue)
    visitor.sign_in(PARTNER)
    assert visitor.status(f"/gesprekken/{dialogue}") == 404
    visitor.open("/vrijgegeven")
    assert "De maandag zonder baliedienst." not in visitor.text()

    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue}")
    visitor.press("Laten lezen door je leidinggevende")
    assert "De maandag zonder baliedienst." in visitor.text()
    visitor.press("Laten lezen")
    visitor.sign_in(PARTNER)
    visitor.open("/vrijgegeven")
    assert "De maandag zonder baliedienst." in visitor.text()
    assert "ander team" not in visitor.driver.page_source
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue}")
    visitor.press("Niet meer laten lezen")
    visitor.press("Niet meer laten lezen")
    visitor.sign_in(PARTNER)
    visitor.open("/vrijgegeven")
    assert "De maandag zonder baliedienst." not in visitor.text()


def test_disagreement_stands_in_the_record(visitor, service):
    dialogue = log_talk(service)["id"]
    words = "Er staat niet bij dat het team eerst vervanging nodig heeft."
    visitor.sign_in(EMPLOYEE)
    react(visitor, dialogue, "niet_akkoord", words)
    visitor.sign_in(PARTNER)
    visitor.open(f"/gesprekken/{dialogue}")
    assert words in visitor.text()
    assert "Niet akkoord" in visitor.text()
    assert read(service, dialogue)["metKanttekening"] is True
    # What was agreed goes on.
    visitor.press("Dit is klaar")
    assert "Mooi, dit is klaar" in visitor.text()


def test_a_signal_that_leads_to_nothing(visitor, service):
    settings = service.api(KEEPER, "hr_beheerder", "GET", "/v1/instellingen")
    service.api(
        KEEPER, "hr_beheerder", "PATCH", "/v1/instellingen", {"signalenAan": True}, settings.json()["revisie"])
    system = service.command(
        "key", "create", "--name", "personeelssysteem", "--role", "koppeling", "--scope", "signalen:schrijven")
    sent = service.as_system(
        system, "POST", "/v1/signalen",
        {"medewerkerId": service.person(SIGNALLED[visitor.runs_scripts]), "soort": "meldfrequentie", "drempel": 3,
         "vensterMaanden": 12, "peildatum": day(0), "bron": "koppeling"})
    assert sent.status_code == 201, sent.text
    for person in (PARTNER, ADVISER):
        visitor.sign_in(person)
        visitor.open("/signalen")
        visitor.press("Zeg wat je vindt")
        assert "Het is geen controle." in visitor.text()
        visitor.choose("besluit", "niet_uitnodigen")
        visitor.press("Opslaan")
    assert "niet uitnodigen" in visitor.text()
    assert "Gesprek beginnen" not in visitor.text()


def test_a_silent_employee_stops_nothing(visitor, service):
    dialogue = log_talk(service)
    visitor.sign_in(PARTNER)
    visitor.open(f"/gesprekken/{dialogue['id']}")
    assert "Wacht op de medewerker" in visitor.text()
    assert "Dit gesprek afsluiten" not in visitor.text()
    own = next(a for a in dialogue["acties"] if a["omschrijving"].startswith("Proef"))
    visitor.open(f"/acties/{own['id']}")
    visitor.press("Ik begin hiermee")
    visitor.press("Dit is klaar")
    assert "Mooi, dit is klaar" in visitor.text()
    assert read(service, dialogue["id"])["status"] == "gevoerd"


def test_two_editors_at_once(visitor, service):
    dialogue = log_talk(service)["id"]
    visitor.sign_in(PARTNER)
    visitor.open(f"/gesprekken/{dialogue}/samenvatting")
    visitor.fill("tekst", "De woorden van de een.")
    now = read(service, dialogue)
    written = service.api(
        EMPLOYEE, "medewerker", "PUT", f"/v1/dialogen/{dialogue}/samenvatting", {"tekst": "De woorden van de ander."},
        now["revisie"])
    assert written.ok, written.text
    visitor.press("Nieuwe versie opslaan")
    assert visitor.driver.title.startswith("Fout:")
    assert "De woorden van de ander." in visitor.text()
    assert visitor.find("[name=tekst]").get_property("value") == "De woorden van de een."
    visitor.press("Nieuwe versie opslaan")
    assert read(service, dialogue)["samenvatting"]["tekst"] == "De woorden van de een."


def test_an_action_that_stalled_moved_and_was_withdrawn_from_hr(visitor, service):
    dialogue = log_talk(service)
    action = dialogue["acties"][0]
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/acties/{action['id']}")
    visitor.press("Delen met HR")
    visitor.press("Het loopt vast")
    visitor.choose("soort", "krijgt_geen_mogelijkheden")
    visitor.press("Opslaan")
    visitor.sign_in(ADVISER)
    visitor.open("/actielijst?vastgelopen=ja")
    row = visitor.find(f"#actie-{action['id']}")
    assert "Loopt vast" in row.text
    visitor.leave_by(next(b for b in visitor.all(f"#actie-{action['id']} button") if b.text.startswith("Herinneren")))
    assert "De herinnering is verstuurd" in visitor.text()
    assert "Herinnerd op" in visitor.find(f"#actie-{action['id']}").text
    assert "vastgelopen=ja" in visitor.driver.current_url

    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/acties/{action['id']}")
    visitor.press("Ik ga weer verder")
    visitor.press("Andere dag kiezen")
    visitor.fill("naar", typed(45))
    visitor.fill("reden", "Er is nu pas plek.")
    visitor.press("Nieuwe dag opslaan")
    assert visitor.find("svg[role=img]").get_attribute("aria-label").count("afgesproken voor") == 2
    visitor.press("Niet meer delen")
    visitor.sign_in(ADVISER)
    visitor.open("/actielijst")
    assert not visitor.all(f"#actie-{action['id']}")
    assert visitor.status(f"/acties/{action['id']}") == 404


def test_another_partner_midway(visitor, service, account):
    mover = MOVERS[visitor.runs_scripts]
    account(mover, NEXT_PARTNER)
    employee = service.person(mover)
    made = service.api(
        PARTNER, "gesprekspartner", "POST", "/v1/dialogen",
        {"medewerkerId": employee, "gesprekspartnerId": service.person(PARTNER), "wijze": "achteraf",
         "aanleiding": "gesprekscyclus", "onderwerpen": ["werkinhoud"],
         "gesprek": {"datum": day(-3), "vorm": "op_locatie"}, "samenvatting": {"tekst": "Dit blijft bij ons tweeën."},
         "acties": [
             {"omschrijving": "Dit gaat mee naar de volgende", "eigenaarId": employee, "streefdatumEerst": day(20)},
             {"omschrijving": "Dit gaat niet mee", "eigenaarId": employee, "streefdatumEerst": day(20)}]})
    assert made.status_code == 201, made.text
    dialogue = made.json()["id"]
    change_partner(service, employee, identity(service, NEXT_PARTNER))

    visitor.sign_in(NEXT_PARTNER)
    assert visitor.status(f"/gesprekken/{dialogue}") == 404
    visitor.sign_in(mover)
    link(visitor, "Je hebt een andere leidinggevende")
    assert not visitor.all("main input:checked")
    along = next(a["id"] for a in made.json()["acties"] if a["omschrijving"].startswith("Dit gaat mee"))
    visitor.choose("acties", along)
    visitor.press("Draag over wat ik koos")
    visitor.sign_in(NEXT_PARTNER)
    visitor.open("/team")
    visitor.leave_by(next(
        a for a in visitor.all("tbody a") if "/gesprekken/" in a.get_attribute("href")
        and PEOPLE.name(mover) in a.find_element("xpath", "ancestor::tr").text))
    assert "Dit gaat mee naar de volgende" in visitor.text()
    assert "Dit gaat niet mee" not in visitor.driver.page_source
    assert "Dit blijft bij ons tweeën." not in visitor.driver.page_source
    visitor.sign_in(PARTNER)
    assert visitor.status(f"/gesprekken/{dialogue}") == 404


def test_no_manager_and_no_address(visitor, service, account):
    number = UNMAILED[visitor.runs_scripts]
    account(number)
    employee = identity(service, number)
    change_partner(service, employee, None)
    visitor.sign_in(number)
    for path in ("/beginnen", "/vastleggen"):
        visitor.open(path)
        assert "Je staat nog niet in een team. Vraag HR om dit na te kijken." in visitor.text()
    change_partner(service, employee, identity(service, NEXT_PARTNER))
    visitor.open("/")
    visitor.press("Ik wil een gesprek")
    visitor.press("Gesprek beginnen")
    assert "Je gesprek is begonnen" in visitor.text()
    visitor.press("Je voorbereiden")
    visitor.find("label[for='ingevuldMetHulp']").click()
    visitor.press("Bewaar alles en ga later verder")
    assert "Je voorbereiding is bewaard" in visitor.text()
