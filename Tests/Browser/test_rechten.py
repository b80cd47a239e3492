"""What an employee does with what is kept about them, and who answers their objection."""

from conftest import EMPLOYEE, PARTNER, PASSWORD, log_talk

# Who answers for the employer: a role with a second step, set up in this file only.
ANSWERER = "100783"


def test_adds_words_of_their_own_that_the_other_reads(visitor, dialogue, service):
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/verklaring")
    visitor.press("Opslaan")
    visitor.check("verklaring-fout")
    visitor.fill("tekst", "Ik zie dit anders: de drukte kwam door de verbouwing.")
    visitor.press("Opslaan")
    assert "Het staat erbij" in visitor.text()
    visitor.check("verklaring")

    read = service.api(PARTNER, "gesprekspartner", "GET", f"/v1/dialogen/{dialogue['id']}").json()
    assert "de drukte kwam door de verbouwing" in read["verklaring"]["tekst"]
    visitor.open(f"/gesprekken/{dialogue['id']}/verklaring/weghalen")
    visitor.press("Haal weg")
    assert "Je verklaring is weg" in visitor.text()
    assert "de drukte kwam door de verbouwing" not in visitor.text()


def test_objects_and_is_answered(visitor, dialogue, service):
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"/gesprekken/{dialogue['id']}/bezwaar")
    visitor.fill("tekst", "Dit gesprek hoort niet in mijn dossier.")
    visitor.press("Verstuur je bezwaar")
    assert "Je bezwaar is verstuurd" in visitor.text()
    visitor.check("bezwaar-verstuurd")

    service.command("user", "create", "--person", ANSWERER, "--role", "hr_beheerder", stdin=PASSWORD + "\n")
    visitor.enrol(ANSWERER)
    visitor.open("/beheer/bezwaren")
    # It is not told which dialogue it is about.
    assert dialogue["id"] not in visitor.driver.page_source
    visitor.press("Antwoord")
    visitor.press("Geef antwoord")
    visitor.check("beantwoorden-fout")
    visitor.choose("besluit", "toegewezen")
    visitor.fill("toelichting", "We zijn het met je eens.")
    visitor.press("Geef antwoord")
    assert "Je antwoord is gegeven" in visitor.text()

    visitor.sign_in(EMPLOYEE)
    visitor.open("/mijn-gegevens")
    assert "We zijn het met je eens." in visitor.text()
    # Right was given: it goes at once, whatever still runs.
    visitor.open(f"/gesprekken/{dialogue['id']}/wissen")
    visitor.press("Laat dit gesprek wissen")
    assert "Het gesprek is gewist" in visitor.text()
    assert visitor.status(f"/gesprekken/{dialogue['id']}") == 410


def test_sees_what_is_in_the_way_of_erasing_and_changes_their_mind(visitor, service):
    dialogue = log_talk(service)
    address = f"/gesprekken/{dialogue['id']}"
    visitor.sign_in(EMPLOYEE)
    visitor.open(f"{address}/wissen")
    assert "Werkplekonderzoek aanvragen voor de balie" in visitor.text()
    assert not visitor.all(f"form[action='{address}/wissen']")
    visitor.check("wissen-in-de-weg")

    for action in dialogue["acties"]:
        found = service.api(EMPLOYEE, "medewerker", "GET", f"/v1/acties/{action['id']}").json()
        ended = service.api(
            EMPLOYEE, "medewerker", "POST", f"/v1/acties/{action['id']}/_vervallen", None, found["revisie"])
        assert ended.ok, ended.text
    for agreement in dialogue["afspraken"]:
        found = service.api(EMPLOYEE, "medewerker", "GET", f"/v1/afspraken/{agreement['id']}").json()
        ended = service.api(
            EMPLOYEE, "medewerker", "POST", f"/v1/afspraken/{agreement['id']}/_afronden", {"status": "vervallen"},
            found["revisie"])
        assert ended.ok, ended.text
    visitor.open(f"{address}/wissen")
    visitor.press("Laat dit gesprek wissen")
    assert "Je vroeg om dit gesprek te wissen" in visitor.text()
    visitor.check("wordt-gewist")
    visitor.press("Laat het toch staan")
    visitor.press("Laat het staan")
    assert "Het gesprek blijft staan" in visitor.text()
    assert visitor.status(address) == 200
