"""Days are shown whole, and a day that is not known yet reads well."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from seci_capture.domain.handover import Handover
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.overview.new_handover import NewHandover
from seci_capture.gui.widgets.day_field import DayField
from tests.helpers.libraries import everything
from tests.helpers.person import Person
from tests.helpers.windows import click


@pytest.mark.parametrize("shown_as", ["yyyy-MM-dd", "dd.MM.yyyy", "dddd, d. MMMM yyyy"])
@pytest.mark.parametrize("points", [9, 15])
def test_a_day_has_room_to_spare(qtbot: QtBot, shown_as: str, points: int) -> None:
    field = DayField()
    qtbot.addWidget(field)
    font = field.font()
    font.setPointSize(points)
    field.setFont(font)
    field.setCalendarPopup(True)
    field.setDisplayFormat(shown_as)
    field.setDate(QDate(2026, 11, 25))
    field.resize(field.minimumSizeHint())
    with qtbot.waitExposed(field):
        field.show()
    text = field.fontMetrics().horizontalAdvance(field.text())
    digit = field.fontMetrics().horizontalAdvance("0")
    assert field.lineEdit().width() - text >= 2 * digit


def test_the_leaving_date_is_one_line(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    someone = Person(qtbot, window)
    someone.begin_library(tmp_path / "Mine")
    someone.place.begin_handover()
    dialog = someone.place.findChild(NewHandover)
    assert dialog is not None
    ui = dialog.ui
    assert (ui.leaves_label.text(), ui.dated_box.text()) == ("&Leaves", "on …")
    assert not ui.leaves_edit.isVisible()
    click(qtbot, ui.dated_box)
    assert ui.dated_box.text() == "on"
    assert ui.leaves_edit.isVisible()
    ui.leaves_edit.setDate(QDate(2026, 11, 25))
    qtbot.keyClicks(ui.expert_edit, "Karin Vogt")
    click(qtbot, ui.begin_button)
    someone.wait(lambda: someone.place.handover_id)
    (begun,) = everything(someone.session.library)[Handover]
    assert isinstance(begun, Handover)
    assert begun.leaves == date(2026, 11, 25)
