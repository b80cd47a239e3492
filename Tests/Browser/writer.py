"""Somebody at the browser who fills in long forms, and the made-up organisation they work in."""

import csv
import os

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from conftest import AXE, FIXTURES, PASSWORD, TAGS, next_page, worded

KNOWN = set()


class People:
    """Who is in the organisation of Tests/Fixtures."""

    def __init__(self):
        with open(FIXTURES / "hr-export.csv", encoding="utf-8-sig", newline="") as file:
            rows = [row for row in csv.DictReader(file, delimiter=";") if not row["Uit dienst"]]
        self.rows = {row["Personeelsnummer"]: row for row in rows}

    def name(self, number):
        row = self.rows[number]
        return " ".join(filter(None, [row["Voornaam"], row["Tussenvoegsel"], row["Achternaam"]]))

    def team(self, manager):
        return [number for number, row in self.rows.items() if row["Leidinggevende"] == manager]


class Writer:
    """Somebody at the browser: says what they do in the words that stand on the screen."""

    def __init__(self, driver, service):
        self.driver = driver
        self.service = service
        self.driver.get(service.address + "/inloggen")
        self.driver.delete_all_cookies()

    def size(self, width, height=900):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def sign_in(self, number, *roles):
        if number not in KNOWN:
            self.service.command("user", "create", "--person", number, *roles, stdin=PASSWORD + "\n")
            KNOWN.add(number)
        self.open("/inloggen")
        self.fill("naam", number)
        self.fill("wachtwoord", PASSWORD)
        self.press("Inloggen")

    def open(self, path):
        self.driver.get(self.service.address + path)

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.service.address)

    @property
    def heading(self):
        return self.driver.find_element(By.TAG_NAME, "h1").text

    @property
    def text(self):
        return self.driver.find_element(By.TAG_NAME, "main").text

    def element(self, name):
        return self.driver.find_element(By.ID, name)

    def fill(self, name, text):
        box = self.element(name)
        box.clear()
        box.send_keys(text)

    def value(self, name):
        return self.element(name).get_attribute("value")

    def choose(self, name, value):
        element = self.driver.find_element(By.NAME, name)
        if element.tag_name == "select":
            Select(element).select_by_value(value)
            return
        box = self.driver.find_element(By.CSS_SELECTOR, f'[name="{name}"][value="{value}"]')
        # The label covers the whole option, so that is where a hand lands.
        self._click(self.driver.find_element(By.CSS_SELECTOR, f'label[for="{box.get_attribute("id")}"]'))

    def unfold(self, text):
        for summary in self.driver.find_elements(By.TAG_NAME, "summary"):
            if text in summary.text and summary.find_element(By.XPATH, "..").get_attribute("open") is None:
                summary.click()

    def press(self, text, place=0):
        """Presses the button or link that starts with these words, and waits for the next page."""
        found = worded(self.driver, "main button, main a, .visitor button", text, place)
        with next_page(self.driver):
            self._click(found)

    def enter(self, element):
        """Presses Enter there, and waits for the next page."""
        with next_page(self.driver):
            element.send_keys(Keys.ENTER)

    def _click(self, element):
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def keys(self, *keys):
        self.driver.switch_to.active_element.send_keys(*keys)

    def tab_to(self, matches, limit=80):
        """Moves on by Tab alone until the focused element fits."""
        for _ in range(limit):
            webdriver.ActionChains(self.driver).send_keys(Keys.TAB).perform()
            active = self.driver.switch_to.active_element
            if matches(active):
                return active
        raise AssertionError("not reached by keyboard")

    def check(self, name=None):
        """No fault for axe, nothing wider than the screen; a picture when SCREENSHOTS says where."""
        self.driver.execute_script(AXE)
        result = self.driver.execute_async_script(
            "const [rules, done] = arguments; axe.run({runOnly: rules}).then(done)", TAGS)
        faults = [f"{fault['id']}: {node['html'][:160]}" for fault in result["violations"] for node in fault["nodes"]]
        assert not faults, f"{self.path}: {faults}"
        width, room = self.driver.execute_script(
            "return [document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert width <= room, f"{self.path} is {width} wide on a screen of {room}"
        self.picture(name)

    def picture(self, name):
        directory = os.environ.get("SCREENSHOTS")
        if not directory or not name:
            return
        width, height = self.driver.execute_script(
            "return [window.innerWidth, document.documentElement.scrollHeight]")
        self.size(width, height)
        self.driver.save_screenshot(f"{directory}/{name}-{width}.png")
        self.size(width)
