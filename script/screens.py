"""Pictures of the main pages of the demo: `screens.py DIRECTORY`; script/screens builds the program first."""

import io
import pathlib
import re
import sys

from PIL import Image
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from demo import PASSWORD, PEOPLE, Demo

PHONE, SCREEN = 390, 1280
HIGHEST = {PHONE: 1700, SCREEN: 1500}


class Photographer:
    """A browser that signs in, follows links by their words, and keeps pictures."""

    def __init__(self, demo, directory):
        options = Options()
        for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"):
            options.add_argument(argument)
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.demo = demo
        self.directory = directory

    def sign_in(self, role):
        self.driver.delete_all_cookies()
        self.open("/inloggen")
        self.driver.find_element(By.NAME, "naam").send_keys(PEOPLE[role])
        self.driver.find_element(By.NAME, "wachtwoord").send_keys(PASSWORD)
        self.driver.find_element(By.CSS_SELECTOR, "main form button").click()
        WebDriverWait(self.driver, 20).until(lambda driver: "/inloggen" not in driver.current_url)

    def open(self, path):
        self.driver.get(self.demo.address + path)

    def link(self, pattern, path="/"):
        """The first address on a page that fits."""
        self.open(path)
        links = [link.get_attribute("href") for link in self.driver.find_elements(By.CSS_SELECTOR, "main a")]
        return next(link for link in links if re.search(pattern, link)).removeprefix(self.demo.address)

    def preparation(self):
        """The address of the preparation that somebody was invited to write."""
        self.open("/gesprekken")
        links = [link.get_attribute("href") for link in self.driver.find_elements(By.CSS_SELECTOR, "main a")]
        for link in links:
            path = link.removeprefix(self.demo.address) + "/voorbereiding"
            self.open(path)
            if self.driver.find_elements(By.CSS_SELECTOR, "textarea"):
                return path
        raise LookupError("nobody is invited")

    def size(self, width, height):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def night(self, is_night):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
            {"name": "prefers-color-scheme", "value": "dark" if is_night else "light"}]})

    def take(self, name, path=None, width=SCREEN, night=False):
        self.size(width, 900)
        self.night(night)
        if path:
            self.open(path)
        height = self.driver.execute_script("return document.documentElement.scrollHeight")
        self.size(width, min(height, HIGHEST[width]))
        picture = Image.open(io.BytesIO(self.driver.get_screenshot_as_png())).convert("RGB")
        file = self.directory / f"{name}-{width}.png"
        picture.quantize(128, dither=Image.Dither.NONE).save(file, optimize=True)
        print(f"{file.name}: {file.stat().st_size // 1024} kB")
        self.night(False)


def main(directory):
    directory.mkdir(parents=True, exist_ok=True)
    for old in directory.glob("*.png"):
        old.unlink()
    demo = Demo()
    at = Photographer(demo, directory)
    try:
        at.sign_in("medewerker")
        for width in (SCREEN, PHONE):
            at.take("begin", "/", width)
        talk = at.link("/gesprekken/[0-9a-f-]{36}$", "/gesprekken")
        for width in (SCREEN, PHONE):
            at.take("gesprek", talk, width)
        for width in (SCREEN, PHONE):
            at.take("voorbereiden", at.preparation(), width)
        at.take("wie-las-mee", "/inzagen")

        at.sign_in("gesprekspartner")
        at.take("team", "/team")
        at.take("team", "/team", PHONE)
        draft = at.link("/vastleggen/").rsplit("/", 1)[0]
        at.take("vastleggen", draft + "/afspraken")
        at.take("vastleggen-nacht", draft + "/waarover", PHONE, night=True)
        at.take("controleren", draft + "/controle")

        at.sign_in("hr_adviseur")
        for width in (SCREEN, PHONE):
            at.take("actielijst", "/actielijst", width)
    finally:
        at.driver.quit()
        demo.stop()


main(pathlib.Path(sys.argv[1]))
