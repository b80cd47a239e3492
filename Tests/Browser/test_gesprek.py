"""A talk from its beginning to a record that both have looked at: begun by either side, prepared, held."""

import datetime

import pytest
from selenium.webdriver.common.by import By

from conftest import ADVISER, EMPLOYEE, KEEPER, PARTNER, day

SENTENCE = "Je hoeft niet te vertellen wat er speelt rond ziekte of thuis."
QUESTIONS = "focus-op-inzetbaarheid"


def typed(offset):
    """A day from today, as people type it."""
    return (datetime.date.today() + datetime.timedelta(days=offset)).strftime("%d-%m-%Y")


def begin(service, by_employee=True):
    """Begins a dialogue over the API and gives it."""
    body = {"sjabloonCode": QUESTIONS} | ({} if by_employee else {"medewerkerId": service.person(EMPLOYEE)})
    who = (EMPLOYEE, "medewerker") if by_employee else (PARTNER, "gesprekspartner")
    made = service.api(*who, "POST", "/v1/dialogen/_beginnen", body)
    assert made.status_code == 201, made.text
    return made.json()


def read(service, dialogue, by=(EMPLOYEE, "medewerker")):
    return service.api(*by, "GET", f"/v1/dialogen/{dialogue}").json()


@pytest.fixture(autouse=True)
def nothing_open(service):
    """Ends what an earlier test left on its way, so that each begins with a clean home."""
    yield
    for person, role, verb in ((EMPLOYEE, "medewerker", "_afzien"), (PARTNER, "gesprekspartner", "_intrekken")):
        for status in ("concept", "uitgenodigd"):
            found = service.api(person, role, "GET", f"/v1/dialogen?status={status}").json()["items"]
            for one in found:
                service.api(
                    person, role, "POST", f"/v1/dialogen/{one['id']}/{verb}", revision=one["revisie"])


def current(visitor):
    return visitor.driver.current_url.split("/gesprekken/")[1].split("/")[0].split("?")[0].split("#")[0]


def test_an_employee_begins_prepares_and_holds_a_talk(visitor, service):
    visitor.sign_in(EMPLOYEE)
    visitor.check("begin-medewerker")
    visitor.press("Ik wil een gesprek")
    visitor.check("beginnen-eigen")
    visitor.press("Gesprek beginnen")
    assert "Je gesprek is begonnen" in visitor.text()
    visitor.check("komend-medewerker")
    dialogue = current(visitor)
    assert read(service, dialogue)["status"] == "concept"

    visitor.press("Je voorbereiden")
    assert SENTENCE in visitor.text()
    assert "Hoe zit je in je vel?" in visitor.text()
    assert not visitor.all("[name='antwoord.13.tekst']"), "what is only talked about is no field"
    visitor.check("voorbereiding")
    visitor.fill("antwoord.2.tekst", "Van lastige vragen aan de balie.")
    visitor.find("label[for='antwoord.2.gedeeld']").click()
    visitor.fill("antwoord.3.tekst", "Dit houd ik voor mijzelf.")
    visitor.leave_by(visitor.find("button[name=bewaar][value='2']"))
    assert visitor.driver.current_url.endswith("#vraag-2")
    assert visitor.find("[name='antwoord.3.tekst']").get_property("value") == "Dit houd ik voor mijzelf."

    # Words and "rather not" do not go together; nothing that was typed is lost.
    visitor.fill("antwoord.4.tekst", "Hier wil ik aan werken.")
    visitor.find("label[for='antwoord.4.lieverNiet']").click()
    visitor.fill("antwoord.5.tekst", "Dit wordt gewoon bewaard.")
    visitor.press("Bewaar alles en kijk na")
    assert visitor.driver.title.startswith("Fout:")
    assert visitor.find("[name='antwoord.4.tekst']").get_property("value") == "Hier wil ik aan werken."
    visitor.check("voorbereiding-fout")
    visitor.fill("antwoord.4.tekst", "")
    visitor.press("Bewaar alles en kijk na")
    assert "Van lastige vragen aan de balie." in visitor.text()
    assert "Dit houd ik voor mijzelf." not in visitor.text()
    visitor.check("indienen")
    visitor.press("Ik ben klaar")
    assert "Je voorbereiding is klaar" in visitor.text()

    # Both may plan; the moment stands in words and can be kept in a calendar.
    visitor.press("Gesprek plannen")
    visitor.check("plannen")
    visitor.fill("geplandOp", typed(1))
    visitor.press("Gesprek plannen")
    assert visitor.driver.title.startswith("Fout:")
    assert visitor.find("[name=geplandOp]").get_property("value") == typed(1)
    visitor.fill("tijd", "10.30")
    visitor.fill("plaats", "Spreekkamer 2")
    visitor.press("Gesprek plannen")
    assert "om 10:30 uur" in visitor.text()
    assert visitor.status(f"/gesprekken/{dialogue}/agenda") == 200
    visitor.check("gepland")
    visitor.press("Iemand erbij vragen")
    visitor.choose("rol", "vertrouwd_persoon")
    visitor.check("erbij")
    visitor.press("Erbij vragen")
    assert "Erbij: een vertrouwd persoon." in visitor.text()

    # The partner opens the talk: what was shared is there, what was not is nowhere.
    visitor.sign_in(PARTNER)
    visitor.open(f"/gesprekken/{dialogue}")
    visitor.check("komend-partner")
    visitor.press("Gesprek openen")
    assert "Van lastige vragen" not in visitor.text()
    visitor.check("voeren-begin")
    visitor.press("We zijn begonnen")
    assert "Van lastige vragen aan de balie." in visitor.text()
    assert "Dit houd ik voor mijzelf." not in visitor.text()
    visitor.check("voeren")
    for summary in visitor.all("summary"):
        if "toevoegen" in summary.text:
            summary.click()
    visitor.check("voeren-open")
    visitor.fill("samenvatting.tekst", "We spraken over de balie en over opleiden.")
    visitor.fill("wens.wens", "Een dagdeel per week opleiden")
    visitor.fill("actie.omschrijving", "Gesprek met opleidingen plannen")
    visitor.leave_by(visitor.find("button[name=deel][value=wens]"))
    assert visitor.driver.title.startswith("Fout:"), "a half action is not left behind"
    assert visitor.find("[name='wens.wens']").get_property("value") == "Een dagdeel per week opleiden"
    visitor.check("voeren-fout")
    owner = read(service, dialogue)["medewerkerId"]
    visitor.choose("actie.eigenaarId", owner)
    visitor.fill("actie.alsDan", "Als het maandag is, dan bel ik opleidingen.")
    visitor.fill("actie.streefdatumEerst", typed(14))
    visitor.leave_by(visitor.find("button[name=deel][value=wens]"))
    now = read(service, dialogue)
    assert [w["wens"] for w in now["wensen"]] == ["Een dagdeel per week opleiden"]
    assert [a["alsDan"] for a in now["acties"]] == ["Als het maandag is, dan bel ik opleidingen."]
    assert now["samenvatting"]["tekst"] == "We spraken over de balie en over opleiden."

    next(s for s in visitor.all("summary") if s.text == "Afspraak toevoegen").click()
    visitor.choose("afspraak.soort", "ontwikkelafspraak")
    visitor.fill("afspraak.tekst", "Meelopen met de opleiders")
    visitor.fill("afspraak.medewerkerDoet", "Loopt een dagdeel mee.")
    visitor.fill("afspraak.werkgeverDoet", "Regelt vervanging.")
    visitor.press("Klaar: bewaren en nalezen")
    assert "Het verslag staat klaar" in visitor.text()
    visitor.check("verslag")
    for person in (PARTNER, EMPLOYEE):
        if person == EMPLOYEE:
            visitor.sign_in(EMPLOYEE)
            assert "Lees wat er staat en zeg of het klopt" in visitor.text()
            visitor.open(f"/gesprekken/{dialogue}")
        visitor.press("Bevestig de afspraak")
        visitor.press("Ik bevestig deze afspraak")
        visitor.press("Lees de samenvatting")
        visitor.choose("reactie", "akkoord")
        visitor.press("Reactie opslaan")
    now = read(service, dialogue)
    assert now["status"] == "vastgesteld"
    assert now["afspraken"][0]["status"] == "overeengekomen"
    visitor.check("vastgesteld")


def test_a_partner_invites_and_the_employee_reacts_and_shares(visitor, service):
    visitor.sign_in(PARTNER)
    visitor.open("/team")
    visitor.check("team-beginnen")
    employee = service.person(EMPLOYEE)
    visitor.leave_by(visitor.find(f"a[href='/beginnen?met={employee}']"))
    visitor.check("beginnen-partner")
    visitor.press("Verder naar de uitnodiging")
    assert SENTENCE in visitor.find("[name=tekst]").get_property("value")
    visitor.check("uitnodiging-schrijven")
    dialogue = current(visitor)
    text = visitor.find("[name=tekst]").get_property("value")

    # Without the sentence it is refused, and every word that was typed is still there.
    visitor.fill("tekst", "Kom even langs.")
    visitor.press("Bewaren en nakijken")
    assert visitor.driver.title.startswith("Fout:")
    assert visitor.find("[name=tekst]").get_property("value") == "Kom even langs."
    visitor.check("uitnodiging-fout")
    visitor.driver.execute_script("arguments[0].value = arguments[1]", visitor.find("[name=tekst]"), text)
    visitor.choose("kanalen", "persoonlijk")
    visitor.choose("kanalen", "bericht")
    visitor.find("label[for=hrErbij]").click()
    visitor.press("Bewaren en nakijken")
    visitor.check("uitnodiging-versturen")

    # Until it is sent the employee knows that it comes, and reads nothing.
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue}")
    assert "schrijft een uitnodiging voor jou" in visitor.text()
    assert SENTENCE not in visitor.find("main").text
    visitor.check("uitnodiging-komt")
    visitor.sign_in(PARTNER)
    assert "nog niet verstuurd" in visitor.text()
    visitor.open(f"/gesprekken/{dialogue}")
    visitor.press("Nakijken en versturen")
    visitor.press("Uitnodiging versturen")
    assert "De uitnodiging is verstuurd" in visitor.text()
    visitor.check("uitnodiging-verstuurd")

    visitor.sign_in(EMPLOYEE)
    visitor.check("begin-uitgenodigd")
    assert "nodigt je uit voor een gesprek over je werk" in visitor.text()
    visitor.leave_by(next(a for a in visitor.all("main a") if "nodigt je uit" in a.text))
    visitor.check("uitgenodigd-medewerker")
    visitor.press("Uitnodiging lezen en antwoorden")
    visitor.check("reageren")
    visitor.choose("reactie", "ander_moment")
    visitor.choose("keuzes.hrErbij", "ja")
    visitor.find("label[for='keuzes.vertrouwdPersoonErbij']").click()
    visitor.fill("keuzes.plaats", "Buiten, wandelend")
    visitor.choose("keuzes.dagdeel", "ochtend")
    visitor.press("Antwoord versturen")
    assert "Je antwoord is verstuurd" in visitor.text()
    asked = read(service, dialogue)["uitnodiging"]
    assert asked["hrErbij"] == {"voorgesteldDoor": "gesprekspartner", "akkoordMedewerker": True}
    assert asked["keuzes"] == {
        "hrErbij": True, "vertrouwdPersoonErbij": True, "plaats": "Buiten, wandelend", "dagdeel": "ochtend"}

    visitor.press("Je voorbereiden")
    visitor.fill("antwoord.1.tekst", "Ik werk aan de balie.")
    visitor.find("label[for='antwoord.1.gedeeld']").click()
    visitor.fill("antwoord.9.tekst", "Meer rust op maandag.")
    visitor.press("Kijk wat")
    assert "Ik werk aan de balie." in visitor.text()
    assert "Meer rust op maandag." not in visitor.text()
    visitor.check("voorbeeld")
    visitor.press("Terug naar de vragen")
    visitor.press("Bewaar alles en ga later verder")
    assert "Je voorbereiding is bewaard" in visitor.text()

    # The partner reads what the employee wants, plans, asks somebody of HR and prepares as well.
    visitor.sign_in(PARTNER)
    visitor.open(f"/gesprekken/{dialogue}")
    assert "wil liever een ander moment" in visitor.text()
    visitor.check("ander-moment-partner")
    visitor.press("Uitnodiging lezen")
    assert "Buiten, wandelend" in visitor.text()
    visitor.check("uitnodiging-gelezen")
    visitor.press("Terug")
    visitor.press("Gesprek plannen")
    assert "Buiten, wandelend" in visitor.text()
    visitor.fill("geplandOp", typed(2))
    visitor.fill("tijd", "9:00")
    visitor.press("Gesprek plannen")
    visitor.press("Iemand erbij vragen")
    visitor.choose("rol", "begeleider")
    visitor.fill("naam", "Niemandal")
    visitor.press("Erbij vragen")
    assert visitor.driver.title.startswith("Fout:")
    adviser = service.api(ADVISER, "hr_adviseur", "GET", "/v1/mij").json()
    visitor.fill("naam", adviser["naam"])
    visitor.press("Erbij vragen")
    assert "Gevraagd: " + adviser["naam"] in visitor.text()
    visitor.press("Verzetten")
    visitor.check("verzetten")
    visitor.fill("tijd", "11:15")
    visitor.press("Opslaan")
    assert "om 11:15 uur" in visitor.text()
    visitor.press("Je voorbereiden")
    visitor.check("voorbereiding-partner")
    assert not visitor.all("[name='antwoord.1.gedeeld']")
    visitor.fill("antwoord.1.tekst", "Ik zie hoe je mensen helpt.")
    visitor.press("Bewaar alles en ga later verder")

    visitor.sign_in(EMPLOYEE)
    assert "Jij beslist" in visitor.text()
    visitor.open(f"/gesprekken/{dialogue}")
    visitor.press("Zeg of " + adviser["naam"])
    visitor.check("aanvaarden")
    visitor.press("Ja, dat is goed")
    assert "Erbij: " + adviser["naam"] in visitor.text()

    # Once it is held, the two sides stand beside each other, and the employee still chooses what is shared.
    visitor.open(f"/gesprekken/{dialogue}/voeren")
    visitor.press("We zijn begonnen")
    visitor.open(f"/gesprekken/{dialogue}/voorbereiding")
    assert "Ik zie hoe je mensen helpt." in visitor.text()
    visitor.check("samenlezen")
    visitor.find("label[for='antwoord.9.gedeeld']").click()
    visitor.press("Bewaar wat ik deel")
    visitor.sign_in(PARTNER)
    assert "Schrijf samen op wat jullie bespraken" in visitor.text()
    visitor.open(f"/gesprekken/{dialogue}/voorbereiding")
    assert "Meer rust op maandag." in visitor.text()
    visitor.check("samenlezen-partner")
    visitor.open(f"/gesprekken/{dialogue}")
    visitor.check("gevoerd-zonder-verslag")


def test_an_employee_declines_without_a_reason(visitor, service):
    dialogue = begin(service, by_employee=False)
    path = f"/v1/dialogen/{dialogue['id']}"
    written = service.api(
        PARTNER, "gesprekspartner", "PUT", f"{path}/uitnodiging",
        {"kanalen": ["bericht"], "tekst": f"Graag een gesprek over je werk. {SENTENCE}"}, dialogue["revisie"])
    assert written.ok, written.text
    sent = service.api(
        PARTNER, "gesprekspartner", "POST", f"{path}/_uitnodigen", revision=dialogue["revisie"] + 1)
    assert sent.ok, sent.text
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/reageren")
    assert "Je hoeft niet te zeggen waarom." in visitor.text()
    visitor.press("Antwoord versturen")
    assert visitor.driver.title.startswith("Fout:")
    visitor.check("reageren-fout")
    visitor.choose("reactie", "ziet_af")
    visitor.press("Antwoord versturen")
    visitor.check("afzien")
    assert read(service, dialogue["id"])["status"] == "uitgenodigd", "nothing is done before the last look"
    visitor.press("Het gesprek gaat niet door")
    assert "Het gesprek gaat niet door" in visitor.text()
    visitor.check("afgezien")
    assert read(service, dialogue["id"])["status"] == "afgezien"


def test_two_windows_on_one_answer_show_both_texts(visitor, service):
    dialogue = begin(service)["id"]
    answers = f"/v1/dialogen/{dialogue}/voorbereiding/antwoorden"
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue}/voorbereiding")
    visitor.fill("antwoord.2.tekst", "Mijn woorden van hier.")
    visitor.fill("antwoord.3.tekst", "Een andere vraag.")
    for number, text in ((2, "Woorden van mijn telefoon."), (7, "Ook van mijn telefoon.")):
        saved = service.api(EMPLOYEE, "medewerker", "PATCH", f"{answers}/{number}", {"tekst": text}, 1)
        assert saved.ok, saved.text
    visitor.press("Bewaar alles en ga later verder")
    assert visitor.driver.title.startswith("Fout:")
    assert "Woorden van mijn telefoon." in visitor.find("#vraag-2").text
    assert visitor.find("[name='antwoord.2.tekst']").get_property("value") == "Mijn woorden van hier."
    assert visitor.find("[name='antwoord.7.tekst']").get_property("value") == "Ook van mijn telefoon."
    visitor.check("antwoord-intussen")
    stored = service.api(EMPLOYEE, "medewerker", "GET", f"{answers}/2").json()["tekst"]
    assert stored == "Woorden van mijn telefoon.", "a conflict is shown, never overwritten"
    assert service.api(EMPLOYEE, "medewerker", "GET", f"{answers}/3").json()["tekst"] == "Een andere vraag."

    # Saved again, the choice is made; the other button keeps what was there.
    visitor.press("Bewaar alles en ga later verder")
    assert service.api(EMPLOYEE, "medewerker", "GET", f"{answers}/2").json()["tekst"] == "Mijn woorden van hier."
    assert service.api(EMPLOYEE, "medewerker", "GET", f"{answers}/7").json()["tekst"] == "Ook van mijn telefoon."
    visitor.open(f"/gesprekken/{dialogue}/voorbereiding")
    visitor.fill("antwoord.2.tekst", "Toch iets anders.")
    service.api(EMPLOYEE, "medewerker", "PATCH", f"{answers}/2", {"tekst": "Van de trein."}, 3)
    visitor.leave_by(visitor.find("button[name=bewaar][value='2']"))
    visitor.press("Houd wat er bewaard is")
    assert visitor.find("[name='antwoord.2.tekst']").get_property("value") == "Van de trein."
    assert "Er klopt nog iets niet" not in visitor.text()


def test_hr_makes_the_next_version_of_a_form(visitor, service):
    visitor.enrol(KEEPER)
    visitor.open("/formulieren")
    visitor.check("formulieren")
    visitor.press("Nieuw formulier maken")
    visitor.check("formulier-nieuw")
    visitor.fill("naam", "Terugkijken op een project")
    visitor.fill("uitleg", "Voor na een project: wat ging goed en wat wil je anders?")
    visitor.fill("vragen.0.tekst", "Wat ging goed?")
    visitor.fill("vragen.1.tekst", "Wat wil je een volgende keer?")
    visitor.choose("vragen.1.soort", "keuze")
    visitor.press("Bekijken als medewerker")
    assert visitor.driver.title.startswith("Fout:")
    visitor.check("formulier-fout")
    visitor.fill("vragen.1.keuzes", "Meer samen\nMeer alleen")
    visitor.press("Nog een vraag")
    assert visitor.find("[name='vragen.1.keuzes']").get_property("value") == "Meer samen\nMeer alleen"
    visitor.fill("vragen.2.tekst", "Hoe kijk je erop terug?")
    visitor.choose("vragen.2.soort", "alleen_bespreken")
    visitor.leave_by(visitor.find("button[name=omhoog][value='vragen.2']"))
    assert visitor.find("[name='vragen.1.tekst']").get_property("value") == "Hoe kijk je erop terug?"
    visitor.check("formulier-vragen")
    visitor.press("Bekijken als medewerker")
    assert "Alleen om te bespreken" in visitor.text()
    visitor.check("formulier-nakijken")
    visitor.press("Terug naar de vragen")
    assert visitor.find("[name='vragen.0.tekst']").get_property("value") == "Wat ging goed?"
    visitor.press("Bekijken als medewerker")
    visitor.press("Opslaan als nieuwe versie")
    assert "Het formulier is opgeslagen" in visitor.text()
    visitor.check("formulier")

    visitor.press("Volgende versie maken")
    visitor.fill("vragen.0.tekst", "Wat ging heel goed?")
    visitor.press("Bekijken als medewerker")
    visitor.press("Opslaan als nieuwe versie")
    assert "Versie 2" in visitor.text()
    visitor.open("/formulieren")
    card = next(c for c in visitor.all(".card") if "Terugkijken op een project" in c.text)
    card.find_element(By.CSS_SELECTOR, "summary").click()
    visitor.check("formulieren-versies")
    visitor.leave_by(card.find_element(By.CSS_SELECTOR, ".version-list a"))
    assert "Er is een nieuwere versie" in visitor.text()
    assert "Wat ging goed?" in visitor.text()
    visitor.sign_in(EMPLOYEE)
    assert visitor.status("/formulieren") == 403
    visitor.open(f"/beginnen?met={service.person(EMPLOYEE)}")
    assert "Terugkijken op een project" in visitor.text()
