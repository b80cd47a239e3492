"""What an employee does with a dialogue that the team leader logged."""

from conftest import ADVISER, COLLEAGUE, EMPLOYEE, PARTNER


def test_answers_the_summary(visitor, dialogue, service):
    visitor.sign_in(EMPLOYEE)
    visitor.open("/gesprekken")
    visitor.check("gesprekken")
    visitor.open(f"/gesprekken/{dialogue['id']}")
    assert "Dit wacht op jou" in visitor.text()
    visitor.check("gesprek-medewerker")

    visitor.press("Lees de samenvatting")
    visitor.check("reactie")
    visitor.press("Reactie opslaan")
    assert visitor.driver.title.startswith("Fout:")
    visitor.check("reactie-fout")

    visitor.choose("reactie", "akkoord")
    visitor.fill("opmerking", "Zo is het.")
    visitor.press("Reactie opslaan")
    assert "Je reactie is opgeslagen" in visitor.text()
    assert "Zo is het." in visitor.text()
    visitor.check("gesprek-na-reactie")
    now = service.api(EMPLOYEE, "medewerker", "GET", f"/v1/dialogen/{dialogue['id']}").json()
    assert ("medewerker", "akkoord", 1) in [(r["rol"], r["reactie"], r["versie"]) for r in now["reacties"]]


def test_confirms_exactly_the_text_on_the_page(visitor, dialogue, service):
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}")
    afspraak, other = dialogue["afspraken"]
    assert "schrijf op wat jij doet" in visitor.text()

    visitor.open(f"/afspraken/{afspraak['id']}/bevestigen")
    visitor.check("bevestigen")
    visitor.press("Ik bevestig deze afspraak")
    assert "Je hebt de afspraak bevestigd" in visitor.text()
    now = service.api(EMPLOYEE, "medewerker", "GET", f"/v1/afspraken/{afspraak['id']}").json()
    assert now["status"] == "overeengekomen"

    # What is missing is named; once it is there, the text is another version.
    visitor.open(f"/afspraken/{other['id']}")
    visitor.check("afspraak-wijzigen")
    visitor.fill("medewerkerDoet", "Loopt een dagdeel mee.")
    visitor.press("Aanpassing opslaan")
    assert "De afspraak is aangepast" in visitor.text()
    now = service.api(EMPLOYEE, "medewerker", "GET", f"/v1/afspraken/{other['id']}").json()
    assert (now["versie"], now["medewerkerDoet"]) == (2, "Loopt een dagdeel mee.")


def test_a_text_that_changed_meanwhile_is_not_confirmed_unseen(visitor, dialogue, service):
    afspraak = dialogue["afspraken"][0]
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/afspraken/{afspraak['id']}/bevestigen")
    changed = service.api(
        PARTNER, "gesprekspartner", "PATCH", f"/v1/afspraken/{afspraak['id']}",
        {"tekst": "Vaste kantoordagen op maandag"}, afspraak["revisie"])
    assert changed.ok, changed.text
    visitor.press("Ik bevestig deze afspraak")
    assert visitor.driver.title.startswith("Fout:")
    assert "Vaste kantoordagen op maandag" in visitor.text()
    visitor.check("bevestigen-intussen")
    now = service.api(EMPLOYEE, "medewerker", "GET", f"/v1/afspraken/{afspraak['id']}").json()
    assert "medewerker" not in [word["rol"] for word in now["bevestigingen"]]


def test_two_versions_of_a_summary_stand_beside_each_other(visitor, dialogue, service):
    path = f"/v1/dialogen/{dialogue['id']}"
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/samenvatting")
    visitor.check("samenvatting")
    visitor.fill("tekst", "Mijn eigen woorden over het rooster.")
    written = service.api(
        PARTNER, "gesprekspartner", "PUT", f"{path}/samenvatting", {"tekst": "De woorden van Anna."},
        dialogue["revisie"])
    assert written.ok, written.text
    visitor.press("Nieuwe versie opslaan")
    assert "Zo staat het nu" in visitor.text()
    assert "De woorden van Anna." in visitor.text()
    assert visitor.find("[name=tekst]").get_property("value").strip() == "Mijn eigen woorden over het rooster."
    visitor.check("samenvatting-intussen")
    visitor.press("Nieuwe versie opslaan")
    assert "De nieuwe versie is opgeslagen" in visitor.text()
    assert service.api(EMPLOYEE, "medewerker", "GET", path).json()["samenvatting"]["versie"] == 3


def test_keeps_actions_current(visitor, dialogue):
    visitor.sign_in(EMPLOYEE)
    visitor.open("/acties")
    visitor.check("acties")
    mine = next(a for a in dialogue["acties"] if a["eigenaarRol"] == "medewerker")
    visitor.open(f"/acties/{mine['id']}")
    visitor.check("actie-medewerker")
    visitor.press("Het loopt vast")
    visitor.check("actie-vast")
    visitor.choose("soort", "krijgt_geen_mogelijkheden")
    visitor.fill("toelichting", "Het rooster laat nog geen ruimte.")
    visitor.press("Opslaan")
    assert "Loopt vast" in visitor.text()
    visitor.check("actie-loopt-vast")
    visitor.press("Ik ga weer verder")
    assert "Je bent weer verder" in visitor.text()
    visitor.press("Andere dag kiezen")
    visitor.fill("naar", "31-02-2026")
    visitor.press("Nieuwe dag opslaan")
    assert visitor.find("[name=naar]").get_property("value") == "31-02-2026"
    visitor.check("actie-bijstellen-fout")
    visitor.fill("naar", "1 december 2030")
    visitor.fill("reden", "Eerst het rooster rond.")
    visitor.press("Nieuwe dag opslaan")
    assert "De nieuwe dag is opgeslagen" in visitor.text()
    visitor.press("Bericht toevoegen")
    visitor.fill("tekst", "Formulier is ingevuld.")
    visitor.press("Bericht opslaan")
    assert "Formulier is ingevuld." in visitor.text()
    visitor.press("Dit is klaar")
    assert "Mooi, dit is klaar" in visitor.text()
    visitor.check("actie-klaar")


def test_adds_a_wish_and_an_action(visitor, dialogue):
    visitor.sign_in(EMPLOYEE)
    for place in ("wens", "actie", "afspraak", "gesprek", "gegevens"):
        visitor.open(f"/gesprekken/{dialogue['id']}/{place}")
        visitor.check(f"nieuw-{place}")
        if place not in ("gegevens",):
            visitor.leave_by(visitor.find("main form button"))
            assert visitor.driver.title.startswith("Fout:"), place
            visitor.check(f"nieuw-{place}-fout")
    visitor.open(f"/gesprekken/{dialogue['id']}/wens")
    visitor.fill("wens", "Een cursus voor het nieuwe systeem")
    visitor.press("Wens opslaan")
    assert "De wens is opgeslagen" in visitor.text()
    assert "Een cursus voor het nieuwe systeem" in visitor.text()


def test_a_double_click_adds_one_wish(visitor, dialogue, service):
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/wens")
    visitor.fill("wens", "Een tweede scherm")
    statuses = visitor.driver.execute_async_script(
        "const done = arguments[0], form = document.querySelector('main form');"
        "const send = () => fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))});"
        "Promise.all([send(), send()]).then(all => done(all.map(r => r.status)))")
    assert statuses == [200, 200]
    now = service.api(EMPLOYEE, "medewerker", "GET", f"/v1/dialogen/{dialogue['id']}").json()
    assert [w["wens"] for w in now["wensen"]].count("Een tweede scherm") == 1


def test_sees_who_read(visitor, dialogue, service):
    service.api(PARTNER, "gesprekspartner", "GET", f"/v1/dialogen/{dialogue['id']}")
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/inzagen")
    assert "in 't Veenstra" in visitor.text()
    visitor.check("inzagen-gesprek")
    visitor.open("/inzagen")
    visitor.check("inzagen")


def test_a_colleague_gets_nothing(visitor, dialogue):
    visitor.sign_in(COLLEAGUE)
    action, agreement = dialogue["acties"][0]["id"], dialogue["afspraken"][0]["id"]
    for path in (
        f"/gesprekken/{dialogue['id']}", f"/gesprekken/{dialogue['id']}/inzagen",
        f"/gesprekken/{dialogue['id']}/reactie", f"/acties/{action}", f"/acties/{action}/gereed",
        f"/afspraken/{agreement}", f"/afspraken/{agreement}/bevestigen",
    ):
        assert visitor.status(path) == 404, path
    visitor.open(f"/gesprekken/{dialogue['id']}")
    visitor.check("niet-gevonden")
    visitor.open("/gesprekken")
    visitor.check("gesprekken-leeg")
    visitor.open("/acties")
    visitor.check("acties-leeg")


def test_the_partner_answers_a_wish_and_sees_what_blocks_closing(visitor, dialogue):
    visitor.sign_in(PARTNER)
    visitor.open(f"/gesprekken/{dialogue['id']}")
    visitor.check("gesprek-partner")
    assert "Wie las dit gesprek" not in visitor.text()
    visitor.press("Geef antwoord op de wens")
    visitor.check("wens-antwoord")
    visitor.choose("antwoord", "nee")
    visitor.press("Antwoord opslaan")
    assert visitor.driver.title.startswith("Fout:")
    visitor.check("wens-antwoord-fout")
    visitor.fill("toelichting", "Er is dit jaar geen plek. In het voorjaar kijken we opnieuw.")
    visitor.press("Antwoord opslaan")
    assert "Je antwoord is opgeslagen" in visitor.text()


def test_once_both_have_answered_closing_names_what_is_open(visitor, dialogue):
    # Who logs a talk agrees with it by that; the employee's word is the second.
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/reactie")
    visitor.choose("reactie", "akkoord")
    visitor.press("Reactie opslaan")
    visitor.press("Dit gesprek afsluiten")
    assert "Aanmelden voor een gesprek over loopbaan" in visitor.text()
    visitor.check("afsluiten")
    visitor.choose("reden", "alles_afgerond")
    visitor.press("Gesprek afsluiten")
    assert visitor.driver.title.startswith("Fout:")
    own = next(action for action in dialogue["acties"] if action["omschrijving"].startswith("Aanmelden"))
    assert visitor.find(f"#fouten a[href='/acties/{own['id']}']").text.endswith(own["omschrijving"])
    visitor.check("afsluiten-fout")


def test_a_change_elsewhere_is_not_in_the_way_of_an_answer(visitor, dialogue, service):
    path = f"/v1/dialogen/{dialogue['id']}"
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/reactie")
    changed = service.api(
        PARTNER, "gesprekspartner", "PATCH", path, {"onderwerpen": ["vitaliteit"]}, dialogue["revisie"])
    assert changed.ok, changed.text
    visitor.choose("reactie", "gezien")
    visitor.press("Reactie opslaan")
    assert "Je reactie is opgeslagen" in visitor.text()


def test_finishes_an_action_from_the_list_and_finds_it_back(visitor, dialogue):
    visitor.sign_in(EMPLOYEE)
    visitor.open("/acties")
    title = "Aanmelden voor een gesprek over loopbaan"
    before = visitor.text().count(title)
    visitor.check("acties-een-tik")
    visitor.press("Dit is klaar")
    assert "Mooi, dit is klaar" in visitor.text()
    visitor.open("/acties")
    assert visitor.text().count(title) < before
    visitor.press("Wat jij hebt afgerond")
    assert title in visitor.text()
    visitor.check("acties-klaar")


def test_a_colleague_does_an_action_and_another_helps(visitor, dialogue, service):
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/actie")
    visitor.fill("omschrijving", "Uitleg geven over het rooster")
    visitor.fill("streefdatumEerst", "1-12-2030")
    visitor.choose("eigenaarId", "collega")
    visitor.fill("collega", "Zzyzx")
    visitor.press("Actiepunt opslaan")
    assert visitor.driver.title.startswith("Fout:")
    assert "Kies wie je bedoelt" in visitor.text()
    visitor.check("nieuw-actie-collega-fout")
    names = {number: service.api(number, "medewerker", "GET", "/v1/mij").json()["naam"]
             for number in (COLLEAGUE, ADVISER)}
    visitor.fill("collega", names[COLLEAGUE])
    visitor.find("details summary").click()
    visitor.fill("steunVanId", names[ADVISER])
    visitor.press("Actiepunt opslaan")
    if "Fout" in visitor.driver.title:
        visitor.check("nieuw-actie-naamgenoot")
    assert "Het actiepunt is opgeslagen" in visitor.text()
    assert f"{names[COLLEAGUE]} doet dit" in visitor.text()


def test_learns_that_a_talk_is_being_written_down(visitor, service):
    made = service.api(
        PARTNER, "gesprekspartner", "POST", "/v1/concepten",
        {"inhoud": {"medewerkerId": service.person(EMPLOYEE), "samenvatting": {"tekst": "Nog geheim."}}})
    assert made.ok, made.text
    visitor.sign_in(EMPLOYEE)
    visitor.open("/gesprekken")
    assert "is een gesprek met jou aan het vastleggen, sinds" in visitor.text()
    assert "Nog geheim" not in visitor.driver.page_source
    visitor.check("gesprekken-concept")
