"""Long names: whole in lines or in a tooltip, and shortened where they can still be told apart."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QUndoCommand, QUndoGroup, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from seci_capture.gui.widgets.sidebar import HandoverButton
from seci_capture.gui.widgets.step_list import StepList
from seci_capture.services import handover
from tests.helpers.libraries import open_new
from tests.helpers.person import Person

EXPERT = "Dr.-Ing. Hildegard-Franziska <b>Oberhofmeister</b>-Schulzenberg"
STEP = (
    "Eintrag Die Pumpe der Nordstrecke vor dem ersten Frost von Hand entlüften und danach den "
    "Vorlauf beobachten, bis er an beiden Enden gleich warm ist, hinzufügen"
)
WIDTH = 260


@pytest.fixture
def steps(qtbot: QtBot) -> StepList:
    """Return a list of a short step, a long one and a very long one."""
    group = QUndoGroup()
    stack = QUndoStack(group)
    group.setActiveStack(stack)
    for name in ("Mark", STEP, f"{STEP} {STEP}"):
        stack.push(QUndoCommand(name))
    steps = StepList(group)
    qtbot.addWidget(steps)
    steps.resize(WIDTH, 400)
    with qtbot.waitExposed(steps):
        steps.show()
    return steps


def test_a_step_takes_the_lines_of_its_name(steps: StepList) -> None:
    heights = [steps.visualRect(steps.model().index(row, 0)).height() for row in range(4)]
    line = steps.fontMetrics().lineSpacing()
    assert heights[0] == heights[1] < heights[2]
    assert heights[2] == heights[3] <= heights[1] + 2 * line
    assert steps.horizontalScrollBar().maximum() == 0


def test_a_tooltip_has_the_whole_name(steps: StepList, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _view: told.append(text))
    place = steps.visualRect(steps.model().index(3, 0)).center()
    spot = steps.viewport().mapToGlobal(place)
    QApplication.sendEvent(steps.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, place, spot))
    (text,) = told
    assert f"{STEP} {STEP}" in text
    assert "go back or forth" in text


def test_a_click_goes_back_to_a_step(steps: StepList) -> None:
    place = steps.visualRect(steps.model().index(1, 0)).center()
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert steps.group().activeStack().index() == 1


def test_whose_handover_is_shown_is_told_whole(
    qtbot: QtBot, window: object, tmp_path: Path
) -> None:
    with open_new(tmp_path / "library") as library:
        handover.begin(library, EXPERT)
    someone = Person(qtbot, window)
    someone.open(tmp_path / "library")
    button = someone.place.findChild(HandoverButton)
    assert button.text().startswith("Dr.")
    assert button.text().endswith("berg")
    assert "&lt;b&gt;Oberhofmeister" in button.toolTip()
    model = someone.place.overview.handovers.list.model()
    spoken = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Oberhofmeister" in spoken
