"""The window fits on a small screen, and nothing in it lies over anything else."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.externalize.kind_bar import KindBar
from tests.helpers.gui_edges import fake_edges
from tests.helpers.person import person

SMALL = (1100, 680)  # what is left of 1280 x 720 by a panel and a title


def test_the_window_fits_on_a_small_screen(qtbot: QtBot, tmp_path: Path) -> None:
    someone = person(qtbot, fake_edges())
    someone.begin_library(tmp_path / "library")
    someone.begin_handover("Martin Hale")
    for room in range(len(someone.place.rooms)):
        someone.place.show_room(room)
        someone.settle()
    someone.window.resize(*SMALL)
    assert (someone.window.width(), someone.window.height()) == SMALL


@pytest.mark.parametrize(("width", "columns"), [(1200, 5), (520, 4), (400, 3), (300, 2)])
def test_the_kinds_take_as_many_rows_as_they_need(qtbot: QtBot, width: int, columns: int) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    bar = KindBar(outer)
    outer.show()
    bar.resize(width, bar.heightForWidth(width))
    bar.layout().activate()
    buttons = [bar.button(kind).geometry() for kind in MarkKind]
    assert len({place.x() for place in buttons}) == columns
    assert all(bar.rect().contains(place) for place in buttons)
    assert not any(a.intersects(b) for n, a in enumerate(buttons) for b in buttons[:n])
