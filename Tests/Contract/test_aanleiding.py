"""Why a dialogue was begun is for the two who hold it: no answer to HR or to a connected system tells it.

Everything that either can ask is asked, with the id of every record of the demo, in every form.
"""

import re
from collections import defaultdict
from html.parser import HTMLParser

import pytest

from conftest import Client

PASSWORD = "welkom-in-de-demo"
FORMS = ("application/json", "text/csv", "application/x-ndjson")
# That somebody reached a criterion is what a signal says, to those who decide on it; a form has a code, whoever
# uses it; a description names every value there is.
OWN = ("/v1/signalen", "/v1/sjablonen", "/v1/openapi.json", "/v1/mij/dossier/_schema")
# Which parameter takes the id of a part.
PARTS = {
    "gesprekken": "gesprekId", "wensen": "wensId", "afspraken": "afspraakId", "acties": "actieId",
    "reacties": "reactieId", "deelnemers": "deelnemerId", "voortgang": "voortgangId", "evaluaties": "evaluatieId",
}
# Pages on which an adviser says something too: of the own talk, or what a form is for.
ASKING = re.compile("signalen|formulieren|vastleggen|beginnen|voorbereiden")


def reasons(openapi):
    """Every value that a reason can have."""
    return openapi["components"]["schemas"]["Dialoog"]["properties"]["aanleiding"]["enum"]


def told(text, openapi):
    """The reasons that stand in a text as a value: of JSON, of a cell, of an attribute; and the name of the field."""
    values = "|".join(map(re.escape, reasons(openapi)))
    found = re.findall(rf'(?:^|[",;>=])({values})(?=$|[",;<])', text, re.MULTILINE)
    return found + (["aanleiding"] if '"aanleiding"' in text else [])


@pytest.fixture(scope="module")
def ids(as_role):
    """The ids that the employee and the manager know, by the name of the parameter that takes them."""
    known = defaultdict(set)

    def note(value, name=None):
        if isinstance(value, list):
            for one in value:
                note(one, name)
        elif isinstance(value, dict):
            if name and "id" in value:
                known[name].add(value["id"])
            for key, one in value.items():
                note(one, PARTS.get(key))
                if key in ("medewerkerId", "eigenaarId", "actieId", "afspraakId"):
                    known[key].update({one} if isinstance(one, str) else ())

    for role in ("MEDEWERKER", "LEIDINGGEVENDE"):
        for talk in as_role(role).get("/v1/dialogen?limit=500").json()["items"]:
            known["dialoogId"].add(talk["id"])
            # The adviser of HR is one of the two of this talk, and so reads why.
            if talk["soort"] == "vertrouwelijk_hr":
                known["vertrouwelijk"].add(talk["id"])
            note(as_role(role).get(f"/v1/dialogen/{talk['id']}").json())
    for action in as_role("HR_ADVISEUR").get("/v1/acties?limit=100").json()["items"]:
        known["actieId"].add(action["id"])
    return known


def addresses(openapi, ids):
    """Every address that can be read, with every id that fits; a parent and its child go by pairs of all of them."""
    for path, operations in openapi["paths"].items():
        path = path if path.startswith("/v1") else "/v1" + path
        if "get" not in operations or path.startswith(OWN):
            continue
        made = [path]
        for name in re.findall(r"\{(\w+)\}", path):
            values = sorted(ids[name])[:12] if name != "dialoogId" else sorted(ids[name])
            values = values or (["1"] if name == "vraag" else ["0199f49c-0c01-7c8e-8cec-c2466b6fa37f"])
            made = [address.replace("{" + name + "}", value) for address in made for value in values]
        yield from made


@pytest.mark.parametrize("role", ["HR_ADVISEUR", "KOPPELING", "HR_BEHEERDER", "BEHEERDER"])
def test_no_answer_tells_why(role, as_role, openapi, ids):
    client, answered = as_role(role), 0
    own = ids["vertrouwelijk"] if role == "HR_ADVISEUR" else ()
    for address in addresses(openapi, ids):
        if any(one in address for one in own):
            continue
        reply = client.get(address)
        assert not told(reply.text, openapi), address
        if reply.status_code == 200 and "items" in reply.text[:20]:
            answered += 1
            for form in FORMS[1:]:
                assert not told(client.get(address, headers={"Accept": form}).text, openapi), (address, form)
    assert answered >= 3


def test_the_list_of_any_day_and_what_changed_do_not_tell_either(as_role, openapi):
    for role in ("HR_ADVISEUR", "KOPPELING"):
        client = as_role(role)
        for query in ("peildatum=2026-01-15", "gewijzigdSinds=0", "status=gereed", "limit=500"):
            for form in FORMS:
                reply = client.get(f"/v1/acties?{query}", headers={"Accept": form})
                assert not told(reply.text, openapi), (role, query, form)


def test_the_two_themselves_do_see_it(as_role, ids, openapi):
    seen = [as_role("LEIDINGGEVENDE").get(f"/v1/dialogen/{one}").json().get("aanleiding") for one in ids["dialoogId"]]
    assert set(seen) & set(reasons(openapi))


class Links(HTMLParser):
    """Where a page leads, and what its form hides."""

    def __init__(self, text):
        super().__init__()
        self.links, self.hidden = set(), {}
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "a" and (attrs.get("href") or "").startswith("/") and not attrs["href"].startswith("//"):
            self.links.add(attrs["href"].split("#")[0])
        if tag == "input" and attrs.get("type") == "hidden":
            self.hidden[attrs["name"]] = attrs.get("value", "")


def sign_in(service, number):
    """A browser's session, without a browser."""
    visitor = Client(service.url)
    form = Links(visitor.get("/inloggen").text)
    # The cookies are for https alone, as a browser on this machine sends them anyway.
    for cookie in visitor.session.cookies:
        cookie.secure = False
    reply = visitor("POST", "/inloggen", data={**form.hidden, "naam": number, "wachtwoord": PASSWORD})
    assert reply.status_code in (302, 303), reply.status_code
    for cookie in visitor.session.cookies:
        cookie.secure = False
    return visitor


def test_no_page_of_hr_tells_why(service, openapi, ids):
    """HR's pages, followed from the first, and addresses of what is not HR's; not the forms an adviser fills in too."""
    visitor = sign_in(service, "105728")
    waiting = ["/"] + [f"/gesprekken/{one}" for one in ids["dialoogId"]] + [f"/acties/{one}" for one in ids["actieId"]]
    seen, read = set(waiting), 0
    while waiting and read < 250:
        address = waiting.pop(0)
        reply = visitor.get(address)
        if ASKING.search(address) or any(one in address for one in ids["vertrouwelijk"]):
            continue
        read += reply.status_code == 200
        assert not told(reply.text, openapi), address
        assert "Waarom was dit gesprek?" not in reply.text, address
        for link in sorted(Links(reply.text).links - seen):
            if not link.startswith(("/afmelden", "/v1")):
                seen.add(link)
                waiting.append(link)
    assert read > 3
