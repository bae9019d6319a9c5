"""Every screen without a mouse and without eyes: names, the way of Tab, and keys of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seci_capture.gui.translation import CatalogueTranslator
from seci_capture.services import settings, texts
from seci_capture.services.settings import Settings
from tests.helpers import screens
from tests.helpers.key_scopes import ambiguous, out_of_reach
from tests.helpers.person import Person, person
from tests.helpers.reachable import against_reading, missed, tab_stops, unsaid


@pytest.fixture(autouse=True)
def screen_reader() -> Iterator[None]:
    """Let Qt make what a screen reader sees."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture(autouse=True)
def first_day() -> Iterator[None]:
    """Forget what another test had the person choose."""
    settings.save(Settings())
    yield
    settings.save(Settings())


@pytest.fixture
def someone(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Return somebody before the window."""
    return person(qtbot, screens.prepared(tmp_path, monkeypatch))


@pytest.fixture
def catalogue(qapp: QApplication) -> Iterator[None]:
    """Let forms speak the language of the program."""
    translator = CatalogueTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_what_takes_the_focus_has_a_name_and_a_role(someone: Person, tmp_path: Path) -> None:
    found = [
        f"{screen.name}: {each}"
        for screen in screens.every_screen(someone, tmp_path)
        for each in unsaid(screen.root)
    ]
    assert not found, "\n".join(dict.fromkeys(found))


def test_tab_reaches_everything_in_the_order_of_reading(someone: Person, tmp_path: Path) -> None:
    found = []
    for screen in screens.every_screen(someone, tmp_path):
        screen.root.activateWindow()
        QApplication.processEvents()
        stops = tab_stops(screen.root)
        found += [f"{screen.name}: not reached: {each}" for each in missed(screen.root, stops)]
        found += [f"{screen.name}: backwards: {each}" for each in against_reading(stops)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_key_means_two_things_and_every_action_has_a_way(
    qtbot: QtBot, catalogue: None, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "_current", language)
    someone = person(qtbot, screens.prepared(tmp_path, monkeypatch))
    found = []
    for screen in screens.every_screen(someone, tmp_path):
        found += [f"{screen.name}: {each}" for each in ambiguous(screen.root)]
        found += [f"{screen.name}: out of reach: {each}" for each in out_of_reach(screen.root)]
    assert not found, "\n".join(found)
