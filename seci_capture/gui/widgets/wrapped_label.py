"""A label whose text always fits its width: a word longer than a line is broken, too."""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

_NARROWEST, _USUAL = 40, 240


class WrappedLabel(QLabel):
    """Shows plain text. Line ends stay; there is nothing to click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text in a width."""
        return ceil(self._laid_out(width).boundingRect().height())

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height that goes with it."""
        return QSize(_USUAL, self.heightForWidth(_USUAL))

    def minimumSizeHint(self) -> QSize:
        """Return the width of some letters: no word is too long."""
        return QSize(_NARROWEST, self.fontMetrics().lineSpacing())

    def _laid_out(self, width: int) -> QTextLayout:
        text = self.text().replace("\n", "\N{LINE SEPARATOR}")
        layout = QTextLayout(text, self.font())
        option = QTextOption(self.alignment())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))
        painter.end()
