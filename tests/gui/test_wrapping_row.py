"""A row of buttons goes on in a next line, and gives it the room that it needs."""

from PySide6.QtWidgets import QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seci_capture.gui.widgets.wrapping_row import WrappingRow


def filled(qtbot: QtBot, width: int) -> tuple[QWidget, WrappingRow, list[QPushButton]]:
    """Show three buttons below a field that takes all the room it gets."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    row = WrappingRow()
    buttons = [QPushButton(text, row) for text in ("One", "Another", "And a third")]
    column.addWidget(QTextEdit())
    column.addWidget(row)
    window.resize(width, 400)
    window.show()
    return window, row, buttons


def test_a_narrow_room_breaks_the_row(qtbot: QtBot) -> None:
    window, row, buttons = filled(qtbot, 600)
    assert len({button.y() for button in buttons}) == 1
    one_line = row.height()
    window.resize(150, 400)
    qtbot.waitUntil(lambda: row.height() > one_line)
    assert all(row.rect().contains(button.geometry()) for button in buttons)


def test_longer_words_break_the_row(qtbot: QtBot) -> None:
    _window, row, buttons = filled(qtbot, 320)
    buttons[0].setText("Rücklauftemperaturbegrenzung")
    qtbot.waitUntil(lambda: buttons[2].y() > buttons[0].y())
    qtbot.waitUntil(lambda: all(row.rect().contains(each.geometry()) for each in buttons))


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    _window, _row, buttons = filled(qtbot, 600)
    place = buttons[1].x()
    buttons[1].hide()
    qtbot.waitUntil(lambda: buttons[2].x() == place)


def test_what_stands_apart_stands_on_the_right(qtbot: QtBot) -> None:
    window, row, buttons = filled(qtbot, 600)
    buttons[2].setProperty("apart", True)
    window.resize(601, 400)
    qtbot.waitUntil(lambda: buttons[2].geometry().right() == row.rect().right())
