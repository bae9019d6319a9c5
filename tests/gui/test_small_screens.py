"""The window fits on a small screen, and nothing in it lies over anything else."""

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.externalize.kind_bar import KindBar
from tests.helpers.capture_rooms import desk, labels, sound_files
from tests.helpers.compile_rooms import desk as compile_desk
from tests.helpers.gui_edges import FakeTranscriber, fake_edges, spoken
from tests.helpers.person import person

SMALL = (1024, 600)
DOUBLED = 960
"""The width of a screen of 1,920 pixels at 200 %."""

SIDEBAR, MENU = 220, 60


def test_the_window_fits_on_a_small_screen(qtbot: QtBot, tmp_path: Path) -> None:
    someone = person(qtbot, fake_edges())
    someone.begin_library(tmp_path / "library")
    someone.begin_handover("Martin Hale")
    for room in range(len(someone.place.rooms)):
        someone.place.show_room(room)
        someone.settle()
    someone.window.resize(*SMALL)
    assert (someone.window.width(), someone.window.height()) == SMALL


def test_the_capture_room_fits_with_all_that_it_can_show(qtbot: QtBot, tmp_path: Path) -> None:
    held = replace(fake_edges(), speech=FakeTranscriber(spoken("Steam rises."), gate=Event()))
    with desk(qtbot, tmp_path / "library", held) as at:
        at.drop(*sound_files(tmp_path, "a very long name of a talk about winter.wav", "two.wav"))
        at.wait(lambda: any("Transcribing" in each for each in labels(at.room)))
        at.wait(lambda: at.room.form.player_bar.isVisible())
        assert at.room.minimumSizeHint().width() <= SMALL[0] - SIDEBAR
        assert at.room.minimumSizeHint().height() <= SMALL[1] - MENU


def test_compile_fits_with_its_pages_on_a_full_screen_at_200_percent(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with compile_desk(qtbot, tmp_path / "library") as at:
        at.room.documents.form.pages_button.setChecked(True)
        at.room.layout().activate()
        assert at.room.form.pages_side.isVisible()
        assert at.room.minimumSizeHint().width() <= DOUBLED - SIDEBAR


@pytest.mark.parametrize(("width", "columns"), [(1300, 10), (540, 5), (400, 10)])
def test_the_kinds_take_two_rows_at_most(qtbot: QtBot, width: int, columns: int) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    bar = KindBar(outer)
    outer.show()
    bar.resize(width, bar.heightForWidth(width))
    bar.layout().activate()
    buttons = [bar.button(kind).geometry() for kind in MarkKind]
    assert len({place.x() for place in buttons}) == columns
    assert len({place.y() for place in buttons}) == 10 // columns
    shown = [bar.button(kind).sizeHint().width() <= bar.button(kind).width() for kind in MarkKind]
    assert all(shown)
    assert all(bar.rect().contains(place) for place in buttons)
    assert not any(a.intersects(b) for n, a in enumerate(buttons) for b in buttons[:n])
