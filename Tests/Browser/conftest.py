"""The real server with a made-up organisation, and a browser to look at it with.

The binary comes from INZETBAAR_BIN, else from the debug build. With SCREENSHOTS=DIR every page that is checked
is also kept there as a picture.
"""

import base64
import contextlib
import datetime
import hashlib
import hmac
import json
import os
import pathlib
import re
import socket
import struct
import subprocess
import time
import uuid

import axe_playwright_python
import pytest
import requests
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("INZETBAAR_BIN", str(ROOT / ".build/debug/inzetbaar"))
FIXTURES = ROOT / "Tests/Fixtures"
AXE = next(pathlib.Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text()
PASSWORD = "een goed lang wachtwoord"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (1280, 390, 320)

# People of the fixture: an employee, the team leader, a colleague in the same team, an adviser of HR.
EMPLOYEE, PARTNER, COLLEAGUE, ADVISER = "101286", "100289", "100936", "100644"
# For signing in itself: a beheerder, somebody with a password, somebody without.
OPERATOR, STAFF, NEWCOMER = "100026", "100013", "100019"
# Who keeps the forms: a role with a second step.
KEEPER = "100020"


def authenticator(secret, ahead=0):
    """The code an authenticator shows for a secret (RFC 6238)."""
    counter = struct.pack(">Q", int(time.time()) // 30 + ahead)
    digest = hmac.new(base64.b32decode(secret.replace(" ", "")), counter, hashlib.sha1).digest()
    start = digest[19] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def day(offset):
    """A day from today, as the API writes it."""
    return (datetime.date.today() + datetime.timedelta(days=offset)).isoformat()


class Server:
    """The server of one test session, and its command line."""

    def __init__(self, data):
        self.data = str(data)
        self.tokens = {}
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://localhost:{self.port}"

    def command(self, *words, stdin=None):
        done = subprocess.run(
            [BINARY, *words, "--data", self.data], input=stdin, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout.strip()

    def start(self):
        self.log = open(pathlib.Path(self.data).parent / "server.log", "w")
        self.process = subprocess.Popen(
            [BINARY, "serve", "--data", self.data, "--port", str(self.port)], stdout=self.log, stderr=self.log)
        for _ in range(100):
            try:
                if requests.get(f"http://127.0.0.1:{self.port}/readyz", timeout=2).ok:
                    return
            except requests.ConnectionError:
                time.sleep(0.1)
        raise AssertionError("the server did not start")

    def stop(self):
        self.process.terminate()
        self.process.wait(20)

    def kill(self):
        """As a power cut would: no signal that it could answer."""
        self.process.kill()
        self.process.wait(20)

    def api(self, person, role, method, path, body=None, revision=None, **headers):
        """Asks the API as somebody in one role."""
        if (person, role) not in self.tokens:
            self.tokens[person, role] = self.command(
                "key", "create", "--name", f"test {person} {role}", "--role", role, "--person", person)
        return self.as_system(self.tokens[person, role], method, path, body, revision, **headers)

    def as_system(self, token, method, path, body=None, revision=None, **headers):
        """Asks the API with a key."""
        fields = {"Authorization": f"Bearer {token}", **headers}
        if revision is not None:
            fields["If-Match"] = f'"r{revision}"'
        if body is not None:
            fields["Content-Type"] = "application/merge-patch+json" if method == "PATCH" else "application/json"
        if method == "POST":
            fields["Idempotency-Key"] = str(uuid.uuid4())
        return requests.request(
            method, f"http://127.0.0.1:{self.port}{path}", headers=fields, timeout=30,
            data=None if body is None else json.dumps(body))

    def person(self, number):
        """The id of somebody with this number."""
        found = self.api(ADVISER, "hr_adviseur", "POST", "/v1/medewerkers/_zoek", {"personeelsnummer": number})
        assert found.ok, found.text
        return found.json()["items"][0]["id"]


@pytest.fixture(scope="session")
def service(tmp_path_factory):
    """A running server with the fixture's people, of whom four can sign in."""
    data = tmp_path_factory.mktemp("inzetbaar") / "data"
    service = Server(data)
    service.command("import", "onderdelen", str(FIXTURES / "onderdelen.csv"))
    service.command("import", "medewerkers", str(FIXTURES / "hr-export.csv"))
    for number in (EMPLOYEE, PARTNER, COLLEAGUE, STAFF):
        service.command("user", "create", "--person", number, stdin=PASSWORD + "\n")
    service.command(
        "user", "create", "--person", KEEPER, "--role", "hr_beheerder", stdin=PASSWORD + "\n")
    service.command(
        "user", "create", "--person", ADVISER, "--role", "hr_adviseur", "--werkgebied", "AFD-10",
        stdin=PASSWORD + "\n")
    service.command("user", "create", "--person", OPERATOR, "--role", "beheerder", stdin=PASSWORD + "\n")
    service.start()
    yield service
    service.stop()


@pytest.fixture
def dialogue(service):
    """A talk that the team leader logged, as the API answers it."""
    return log_talk(service)


def log_talk(service):
    """Logs one talk with a wish, two agreements and four actions."""
    employee, partner = service.person(EMPLOYEE), service.person(PARTNER)
    actions = [
        {"omschrijving": "Aanmelden voor een gesprek over loopbaan", "eigenaarId": employee,
         "streefdatumEerst": day(20), "soortOndersteuning": "loopbaanorientatie",
         "alsDan": "Als het maandag is, dan vul ik het formulier in."},
        {"omschrijving": "Werkplekonderzoek aanvragen voor de balie", "eigenaarId": partner,
         "streefdatumEerst": day(10), "soortOndersteuning": "werkplekonderzoek", "hrDelen": "voorgesteld"},
        {"omschrijving": "Uitleg geven over de verlofregelingen", "eigenaarSoort": "hr",
         "streefdatumEerst": day(30), "soortOndersteuning": "verlofinformatie"},
        {"omschrijving": "Proef met taakroulatie in het rooster zetten", "eigenaarId": partner,
         "streefdatumEerst": day(40), "soortOndersteuning": "taakroulatie"},
    ]
    body = {
        "medewerkerId": employee, "gesprekspartnerId": partner, "wijze": "achteraf", "aanleiding": "gesprekscyclus",
        "onderwerpen": ["werkinhoud", "loopbaan_en_toekomst"], "horizonBesproken": "1_tot_5_jaar",
        "gesprek": {"datum": day(-3), "vorm": "op_locatie", "duurMinuten": 45, "plaats": "Spreekkamer 2"},
        "samenvatting": {"tekst": "Aïsha wil meer afwisseling.\nVaste kantoordagen geven rust in het rooster."},
        "wensen": [{"wens": "Toewerken naar een rol in begeleiden of opleiden", "onderwerp": "loopbaan_en_toekomst"}],
        "afspraken": [
            {"soort": "flexibiliteitsafspraak", "tekst": "Vaste kantoordagen op dinsdag en donderdag",
             "medewerkerDoet": "Is dinsdag en donderdag op kantoor.", "werkgeverDoet": "Houdt het rooster vast.",
             "keerzijdeBesproken": True, "horizonMaanden": 12, "evaluatieDatum": day(120)},
            {"soort": "ontwikkelafspraak", "tekst": "Een dagdeel in de week meelopen met de opleiders",
             "werkgeverDoet": "Geeft er een dagdeel in de week voor."},
        ],
        "acties": actions,
    }
    made = service.api(PARTNER, "gesprekspartner", "POST", "/v1/dialogen", body)
    assert made.status_code == 201, made.text
    return made.json()


@pytest.fixture(scope="session")
def chrome():
    """One browser for the whole session."""
    options = Options()
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.implicitly_wait(0)
    yield driver
    driver.quit()


def wait(driver, seconds):
    """Looks again and again; a page that makes way for the next one meanwhile is no fault."""
    return WebDriverWait(driver, seconds, poll_frequency=0.05, ignored_exceptions=(WebDriverException,))


@contextlib.contextmanager
def next_page(driver):
    """Waits for the page that follows what is done inside: a click may come back before the old page has gone."""
    driver.execute_script("window.isOldPage = true")
    yield
    wait(driver, 20).until(
        lambda driver: driver.execute_script("return !window.isOldPage && document.readyState === 'complete'"))


def worded(driver, css, text, place=0):
    """The button or link in sight that begins with these words; asked in one go, for a page may have a hundred."""
    found = driver.execute_script(
        "const [css, words] = arguments; return [...document.querySelectorAll(css)].filter("
        "e => !e.hasAttribute('aria-hidden') && e.checkVisibility() && e.innerText.trim().startsWith(words))", css, text)
    assert len(found) > place, f"no “{text}” on {driver.current_url}:\n{driver.find_element(By.TAG_NAME, 'body').text}"
    return found[place]


class Visitor:
    """Somebody at the screen."""

    def __init__(self, driver, service):
        self.driver = driver
        self.service = service

    def open(self, path):
        self.driver.get(self.service.address + path)

    def sign_in(self, number):
        self.driver.delete_all_cookies()
        self.open("/inloggen")
        self.fill("naam", number)
        self.fill("wachtwoord", PASSWORD)
        self.press("Inloggen")
        assert self.heading() != "Inloggen", self.text()

    def enrol(self, number):
        """Signs in for the first time with a role that asks a second step, and sets it up."""
        self.sign_in(number)
        self.fill("code", authenticator(self.find(".secret").text))
        self.press("Aanzetten")
        self.press("Verder")

    def find(self, css):
        return self.driver.find_element(By.CSS_SELECTOR, css)

    def all(self, css):
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def fill(self, name, text):
        box = self.find(f"[name='{name}']")
        box.clear()
        box.send_keys(text)

    def choose(self, name, value):
        box = self.find(f"[name='{name}'][value='{value}']")
        self.find(f"label[for='{box.get_attribute('id')}']").click()

    def press(self, text):
        """Presses the first button, or follows the first link, that begins with these words."""
        self.leave_by(worded(self.driver, "button, a", text))

    def leave_by(self, element):
        with next_page(self.driver):
            self.click(element)

    def click(self, element):
        """Brings it to the middle first, as a hand would: what stays in sight at the bottom may lie over it."""
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def text(self):
        return self.find("body").text

    def heading(self):
        return self.find("h1").text

    def status(self, path):
        """The status of a page for this session, without leaving the page."""
        return self.driver.execute_async_script(
            "const done = arguments[1]; fetch(arguments[0]).then(r => done(r.status))", path)

    def width(self, pixels, height=900):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": pixels, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def check(self, name):
        """Holds what is on the screen against the rules for every page, at three widths."""
        for width in WIDTHS:
            self.width(width)
            over = self.driver.execute_script(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert over <= 0, f"{name} scrolls sideways at {width} pixels, by {over}"
            self.shoot(f"{name}-{width}", width)
            if width != 320:
                found = self.axe()
                assert found == [], f"{name} at {width}: {found}"
        self.width(1280)
        assert len(self.all("h1")) == 1
        assert not re.search(r"(?:form|knop|gedaan|keuze|fout|melding|rij)\.[a-z_.]+|\{[a-z]+\}", self.text()), self.text()

    def axe(self, *rules):
        """What axe finds against these rules, or against all for WCAG 2.2 AA."""
        only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS}
        self.driver.execute_script(AXE)
        return self.driver.execute_async_script(
            "const [runOnly, done] = arguments; axe.run(document, {runOnly}).then(r => done(r.violations.map("
            "v => [v.id, v.nodes.map(n => n.html.slice(0, 160))])))", only)

    def shoot(self, name, width):
        folder = os.environ.get("SCREENSHOTS")
        if folder:
            height = self.driver.execute_script("return document.documentElement.scrollHeight")
            self.width(width, min(height, 4000))
            self.driver.save_screenshot(f"{folder}/{name}.png")


@pytest.fixture
def visitor(chrome, service):
    """Somebody at the screen, not signed in yet."""
    visitor = Visitor(chrome, service)
    visitor.width(1280)
    return visitor
