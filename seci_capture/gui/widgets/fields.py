"""Showing what is stored in fields, without taking away what somebody is writing."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit, QPlainTextEdit

from seci_capture.services.texts import _


def show_line(edit: QLineEdit, text: str) -> None:
    """Show a text, unless the person is writing another one."""
    if edit.text() == text:
        edit.setModified(False)
    elif not (edit.hasFocus() and edit.isModified()):
        edit.setText(text)
        edit.setCursorPosition(0)


def show_block(edit: QPlainTextEdit, text: str) -> None:
    """Show a text of several lines, unless the person is writing another one."""
    is_being_written = edit.hasFocus() and edit.document().isModified()
    if not is_being_written and edit.toPlainText() != text:
        edit.setPlainText(text)
        edit.document().setModified(False)


def show_day(box: QCheckBox, edit: QDateEdit, day: date | None) -> None:
    """Show a day, or that there is none yet: "on" and the day. Nobody is told that it changed."""
    for widget in (box, edit):
        widget.blockSignals(True)
    box.setChecked(day is not None)
    shown = QDate(day.year, day.month, day.day) if day else QDate.currentDate()
    edit.setDate(shown)
    for widget in (box, edit):
        widget.blockSignals(False)
    ask_day(box, edit)


def ask_day(box: QCheckBox, edit: QDateEdit) -> None:
    """Let the day follow its box: it can be said when the box is ticked."""
    edit.setVisible(box.isChecked())
    box.setText(_("on") if box.isChecked() else _("on …"))


def day_of(box: QCheckBox, edit: QDateEdit) -> date | None:
    """Return the day that is given, if one is."""
    day = edit.date()
    return date(day.year(), day.month(), day.day()) if box.isChecked() else None
