"""Whatever somebody does in the window, undo leads to the start and redo to the end."""

from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seci_capture.domain.edits import Entity
from tests.helpers import screens
from tests.helpers.capture_rooms import sound_files
from tests.helpers.person import CONTROL, SHIFT, Person, person
from tests.helpers.restless import Restless

pytestmark = pytest.mark.qt_log_ignore(r"does not support (raise\(\)|grabbing the keyboard)")

Contents = dict[type[Entity], tuple[Entity, ...]]


@pytest.fixture
def someone(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Return somebody before the sample."""
    someone = person(qtbot, screens.prepared(tmp_path, monkeypatch))
    someone.window.menus.sample.trigger()
    someone.wait(lambda: someone.window.workplace)
    someone.settle()
    return someone


@pytest.mark.parametrize("seed", range(3))
def test_a_hundred_steps_there_and_back(someone: Person, tmp_path: Path, seed: int) -> None:
    walk(someone, Random(seed), sound_files(tmp_path, "talk.wav")[0], 100)


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_a_thousand_steps_there_and_back(someone: Person, tmp_path: Path) -> None:
    walk(someone, Random(1_000), sound_files(tmp_path, "talk.wav")[0], 1_000)


def walk(someone: Person, random: Random, talk: Path, count: int) -> None:
    """Do so many things, go all the way back, and forth again."""
    start: Contents = someone.contents
    restless = Restless(someone, random, talk)
    try:
        for _step in range(count):
            restless.act()
        restless.leave_all()
        end, steps = someone.contents, someone.session.history.index()
        print(steps, "steps")
        assert steps > 0
        for modifier, there in ((CONTROL, start), (CONTROL | SHIFT, end)):
            for _step in range(steps):
                someone.press(Qt.Key.Key_Z, modifier)
                someone.settle()
            assert someone.contents == there
    except BaseException:
        print("\n".join(restless.done))
        raise
