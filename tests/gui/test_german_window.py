"""The window in German: nothing is cut off, each Alt key is one button's, dates and keys fit."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from seci_capture.domain.interview import Part
from seci_capture.gui import translation
from seci_capture.gui.models.moments import day_format, day_text
from seci_capture.gui.theme import XLARGE
from seci_capture.gui.workplace import PREPARE
from seci_capture.services import handover, settings, texts
from seci_capture.services.messages import quoted
from seci_capture.services.settings import Settings
from seci_capture.services.socialization import add_participant
from tests.helpers import screens
from tests.helpers.clipping import clipped
from tests.helpers.libraries import add_case, open_new
from tests.helpers.person import Person, person
from tests.helpers.shown_texts import shown_texts

SIZES = ((1280, 800), (1024, 600))
ISO = re.compile(r"\b\d{4}-\d\d-\d\d\b")
ROUNDS = 8
"""What wraps asks for another height when it knows its width, and so do those around it."""


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Let the program speak German where the system does not."""
    before = QLocale()
    texts.use("de")
    translation.install(qapp)
    yield
    texts.use("en")
    for each in qapp.findChildren(QTranslator):
        qapp.removeTranslator(each)
        each.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def someone(
    german: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    """Return somebody before a German window."""
    settings.save(Settings())
    yield person(qtbot, screens.prepared(tmp_path, monkeypatch))
    settings.save(Settings())


def test_nothing_is_cut_off_and_no_key_is_taken_twice(someone: Person, tmp_path: Path) -> None:
    complaints = []
    for screen in screens.every_screen(someone, tmp_path):
        for size in SIZES:
            resize(someone, size)
            complaints += [f"{screen.name} {size[0]}: {each}" for each in clipped(screen.root)]
        complaints += [f"{screen.name}: {each}" for each in taken_twice(screen.root)]
    assert not complaints, "\n".join(complaints)


def test_qt_speaks_german(german: None, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert [button.text() for button in box.buttons()] == ["Abbrechen"]
    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Ctrl+Shift+Del").toString(native) == "Strg+Umschalt+Entf"
    assert QLocale().language() == QLocale.Language.German


def test_a_handover_begins_in_the_person_s_language(someone: Person, tmp_path: Path) -> None:
    screen = next(each for each in screens.every_screen(someone, tmp_path) if "NewH" in each.name)
    assert screen.root.ui.language_box.currentData() == "de"


def test_days_are_written_as_germans_do(someone: Person, tmp_path: Path) -> None:
    with open_new(tmp_path / "Heating") as library:
        case = add_case(library)
        handover.change(library, replace(case.handover, leaves=date(2027, 2, 25)))
        handover.change_interview(library, replace(case.interview, held_on=date(2026, 3, 9)))
    someone.open(tmp_path / "Heating")
    ui, overview = someone.place.prepare.ui, someone.place.overview
    someone.place.show_room(PREPARE)
    someone.wait(lambda: ui.leaves_edit.text() == "25.02.2027")
    assert ui.held_edit.text() == "09.03.2026"
    (line,) = overview.interviews.buttons
    assert line.accessibleDescription().startswith("09.03.2026 · ")
    for number in range(len(someone.place.rooms)):
        someone.place.show_room(number)
        someone.settle()
        assert [said for said in shown_texts(someone.window) if ISO.search(said[1])] == []


@pytest.mark.parametrize("size", SIZES)
def test_hints_in_empty_fields_are_read_whole(
    someone: Person, tmp_path: Path, size: tuple[int, int]
) -> None:
    with open_new(tmp_path / "Heating") as library:
        case = add_case(library)
        add_participant(library, case.interview.id, "Laura Bennett", Part.INTERVIEWER)
    someone.open(tmp_path / "Heating")
    someone.place.show_room(PREPARE)
    resize(someone, size)
    hints = {
        field.placeholderText(): field
        for field in someone.place.prepare.findChildren(QLineEdit)
        if field.placeholderText() and not field.text() and field.isVisible()
    }
    assert len(hints) > 1
    for hint, field in hints.items():
        assert field.fontMetrics().horizontalAdvance(hint) <= field.width() - XLARGE, hint


def test_english_days_keep_the_order_of_iso() -> None:
    assert day_text(date(2027, 2, 25)) == "2027-02-25"
    assert day_format() == "yyyy-MM-dd"


def test_what_was_said_stands_between_german_quotation_marks(german: None) -> None:
    assert quoted("Es ist {so}.") == "„Es ist {so}.“"


def test_english_leaves_dates_as_the_system_has_them(qapp: QApplication) -> None:
    before, system = QLocale(), QLocale("fr_CH")
    QLocale.setDefault(system)
    translation.install(qapp)
    assert QLocale() == system
    QLocale.setDefault(before)
    for each in qapp.findChildren(QTranslator):
        qapp.removeTranslator(each)


def taken_twice(root: QWidget) -> list[str]:
    """Return the Alt keys that more than one thing in a window answers to."""
    owners: dict[str, list[str]] = defaultdict(list)
    for text in reachable(root):
        if key := QKeySequence.mnemonic(text).toString():
            owners[key].append(text)
    return [f"{key} is for {texts}" for key, texts in owners.items() if len(texts) > 1]


def reachable(root: QWidget) -> Iterator[str]:
    """Give the texts of menus, buttons and labels of fields that are seen and answer."""
    for each in root.findChildren(QWidget):
        if isinstance(each, QMenuBar):
            yield from (action.text() for action in each.actions())
        elif not (each.isVisible() and each.isEnabled()):
            continue
        elif isinstance(each, QAbstractButton) or (isinstance(each, QLabel) and each.buddy()):
            yield each.text()


def resize(someone: Person, size: tuple[int, int]) -> None:
    """Give the window another size, and let all that depends on it find its place."""
    someone.window.resize(*size)
    for _round in range(ROUNDS):
        QApplication.processEvents()
