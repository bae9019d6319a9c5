"""Days are shown whole, and a day that is not known yet reads well."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from seci_capture.domain.handover import Handover
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.overview.new_handover import NewHandover
from seci_capture.gui.theme import DARK, LIGHT, Tones, palette
from seci_capture.gui.widgets.day_calendar import DayCalendar
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


@pytest.mark.parametrize("points", [9, 15])
def test_the_calendar_shows_all_its_weeks(qtbot: QtBot, points: int) -> None:
    calendar = DayCalendar()
    qtbot.addWidget(calendar)
    font = calendar.font()
    font.setPointSize(points)
    calendar.setFont(font)
    calendar.resize(calendar.sizeHint())
    with qtbot.waitExposed(calendar):
        calendar.show()
    days = calendar.findChild(QTableView)
    last = days.model().rowCount() - 1
    assert days.rowViewportPosition(last) + days.rowHeight(last) <= days.viewport().height()
    assert days.rowHeight(last) >= calendar.fontMetrics().height()


@pytest.mark.parametrize("tones", [LIGHT, DARK])
def test_days_of_other_months_are_faint(qtbot: QtBot, tones: Tones) -> None:
    calendar = DayCalendar()
    qtbot.addWidget(calendar)
    calendar.setPalette(palette(tones))
    calendar.setCurrentPage(2020, 2)
    for day, ink in ((QDate(2020, 2, 1), tones.text), (QDate(2020, 3, 1), tones.faint)):
        image = QImage(40, 20, QImage.Format.Format_RGB32)
        image.fill(QColor(tones.base))
        painter = QPainter(image)
        calendar.paintCell(painter, image.rect(), day)
        painter.end()
        ground = QColor(tones.base).lightness()
        drawn = (image.pixelColor(x, y).lightness() for x in range(40) for y in range(20))
        contrast = max(abs(each - ground) for each in drawn)
        assert contrast == pytest.approx(abs(QColor(ink).lightness() - ground), abs=12)


def test_a_field_has_that_calendar(qtbot: QtBot) -> None:
    field = DayField()
    qtbot.addWidget(field)
    assert field.calendarPopup()
    qtbot.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    assert field.findChild(DayCalendar) is None
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert isinstance(field.calendarWidget(), DayCalendar)


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
