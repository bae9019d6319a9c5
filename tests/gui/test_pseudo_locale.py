"""In a language of words 40 % longer every screen can be read, and nothing stays English."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seci_capture.domain.transcript import Transcript
from seci_capture.gui.translation import CatalogueTranslator
from seci_capture.services import settings, texts
from seci_capture.services.settings import Settings
from tests.helpers import screens
from tests.helpers.clipping import clipped
from tests.helpers.person import Person, person
from tests.helpers.pseudo import PseudoCatalogue, outside
from tests.helpers.shown_texts import shown_texts

SIZES = ((1280, 800), (1024, 600))
NAMES = "SECI Capture"
BETWEEN = re.compile(r"[·,:;“”()\n…|&]| – |\.\s|</?\w+>")
LETTERS = re.compile(r"[^\W\d_]{2}")
KEYS = re.compile(
    r"((Ctrl|Alt|Shift|Esc|Enter|Return|Del|Space|Plus|Home|End|Up|Down|Left|Right|F\d+|.)(\+|$))+$"
)
ROUNDS = 8
"""What wraps asks for another height when it knows its width, and so do those around it."""


@pytest.fixture
def someone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    """Return somebody before a window that speaks the made-up language."""
    settings.save(Settings())
    catalogue = PseudoCatalogue()
    monkeypatch.setattr(texts, "texts", lambda _language: catalogue)
    translator = CatalogueTranslator()
    qapp.installTranslator(translator)
    yield person(qtbot, screens.prepared(tmp_path, monkeypatch))
    qapp.removeTranslator(translator)
    settings.save(Settings())


def test_nothing_is_cut_off(someone: Person, tmp_path: Path) -> None:
    complaints = []
    for screen in screens.every_screen(someone, tmp_path):
        for size in SIZES:
            resize(someone, size)
            if someone.window.size().toTuple() != size:
                complaints.append(f"{screen.name}: the window is {someone.window.size().toTuple()}")
            complaints += [f"{screen.name} {size[0]}: {each}" for each in clipped(screen.root)]
    assert not complaints, "\n".join(complaints)


def test_every_text_comes_from_the_catalogue(someone: Person, tmp_path: Path) -> None:
    complaints: dict[str, str] = {}
    for screen in screens.every_screen(someone, tmp_path):
        resize(someone, SIZES[0])
        known = f"{NAMES} {tmp_path / screens.LIBRARY} {screens.KEY} {written(someone)}"
        for where, text in shown_texts(screen.root):
            if english := stray(text, known):
                complaints.setdefault(f"{where}: {text!r} says {english}", screen.name)
    assert not complaints, "\n".join(f"{screen}: {each}" for each, screen in complaints.items())


def stray(text: str, known: str) -> list[str]:
    """Return what of a text is neither from the catalogue, nor a person's, nor a key."""
    pieces = (piece.strip(" .–") for piece in BETWEEN.split(outside(text)))
    known = " ".join(BETWEEN.sub(" ", known).split())
    words = (each for each in pieces if LETTERS.search(each) and not KEYS.match(each))
    return [each for each in words if " ".join(each.split()) not in known]


def written(someone: Person) -> str:
    """Return everything that people wrote or said in the open library."""
    if someone.window.workplace is None:
        return ""
    library = someone.session.library
    contents = chain.from_iterable(someone.contents.values())
    with library.read() as work:
        heard = [work.transcript_words.words(each.id) for each in work.all(Transcript)]
    said = (" ".join(word.text for word in words) for words in heard)
    return "\n".join((library.folder.name, *chain.from_iterable(map(strings, contents)), *said))


def strings(value: object) -> Iterator[str]:
    """Return the texts in a value of the domain."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from strings(getattr(value, each.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from strings(part)


def resize(someone: Person, size: tuple[int, int]) -> None:
    """Give the window another size, and let all that depends on it find its place."""
    someone.window.resize(*size)
    for _round in range(ROUNDS):
        QApplication.processEvents()
