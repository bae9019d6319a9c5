"""A field of several lines that says when somebody has finished writing in it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class TextBlock(QPlainTextEdit):
    """Tab leaves it, as it leaves every other field of a form.

    Signals:
        written: the text was changed, and the person has gone on to something else.
    """

    written = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Return the least height, where there is one: more is taken only where it is free."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.minimumHeight() or hint.height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the writing is over."""
        super().focusOutEvent(event)
        if self.document().isModified():
            self.document().setModified(False)
            self.written.emit()
