"""README.md keeps its word: each example marked `sh run` is run, and gives what stands below it."""

import os
import re
import subprocess

import pytest

from conftest import ROOT

README = (ROOT / "README.md").read_text()
FENCE = re.compile(r"^```(\S+)( run)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def transcript(service, tmp_path_factory):
    """What each example printed, in order; they share one shell, as a reader's do."""
    directory = tmp_path_factory.mktemp("readme")
    os.symlink(service.data, directory / "data")
    examples = [text for _, run, text in FENCE.findall(README) if run]
    script = "set -euo pipefail\n" + "\nprintf '\\n=====\\n'\n".join(examples)
    run = subprocess.run(["bash", "-c", script], cwd=directory, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr
    return run.stdout.split("\n=====\n")


def promised():
    """For each example what stands below it, with its language."""
    blocks = FENCE.findall(README)
    return [blocks[place + 1] for place, (_, run, _) in enumerate(blocks) if run]


@pytest.mark.parametrize("place", range(len(promised())))
def test_an_example_gives_what_stands_below_it(transcript, place):
    language, _, text = promised()[place]
    if language == "json":
        for key in re.findall(r'"(\w+)":', text):
            assert f'"{key}":' in transcript[place], transcript[place][:2000]
        assert '"status":4' not in transcript[place]
    else:
        assert transcript[place].strip() == text.strip()


def test_every_option_of_serve_is_in_the_table():
    names = ("Serve.swift", "Omgeving.swift")
    source = "".join((ROOT / "Sources" / "inzetbaar" / name).read_text() for name in names)
    variables = set(re.findall(r"INZETBAAR_[A-Z]+(?:_[A-Z]+)*", source))
    assert variables == set(re.findall(r"`(INZETBAAR_[A-Z_]+)`", README))
    for variable in variables:
        assert "`--" + variable.removeprefix("INZETBAAR_").lower().replace("_", "-") + "`" in README


def test_every_file_it_names_is_there():
    for path in re.findall(r"\]\((?!https?:)([^)]+)\)", README):
        assert (ROOT / path).exists(), path
