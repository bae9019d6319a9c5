"""A field of several lines that is as high as its text, within limits."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_FEWEST, _MOST = 3, 12


class GrowingEdit(QPlainTextEdit):
    """Asks for the height of its lines; where there is less room, it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.document().documentLayout().documentSizeChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        """Return the height of the text."""
        lines = max(_FEWEST, min(_MOST, self._lines))
        frame = self.height() - self.viewport().height()
        around = 3 * round(self.document().documentMargin()) + frame  # Qt scrolls in less
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count the lines anew, which are broken elsewhere now."""
        super().resizeEvent(event)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        lines = round(self.document().size().height())  # this kind of document counts in lines
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
