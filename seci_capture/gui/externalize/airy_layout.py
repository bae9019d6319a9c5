"""Room between the lines and segments of a transcript, which Qt's plain text does not offer.

It is read for hours, and the underlines of marks need a place.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

BELOW_LINE = 6
"""Pixels below each line."""

ABOVE_SEGMENT = 4
"""Pixels above each segment."""


class AiryLayout(QPlainTextDocumentLayout):
    """Lays out a segment when its size is asked for, as Qt does, only with distances."""

    def __init__(self, document: QTextDocument, width: Callable[[], float]) -> None:
        """``width`` gives the width of the page, in pixels."""
        super().__init__(document)
        self._width = width

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the size of a segment."""
        if block.isValid() and block.layout().lineCount() == 0:
            self._lay_out(block)
        rect = super().blockBoundingRect(block)
        return rect.adjusted(0, 0, 0, BELOW_LINE) if block.isValid() else rect

    def _lay_out(self, block: QTextBlock) -> None:
        margin = self.document().documentMargin()
        option = QTextOption(self.document().defaultTextOption())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = block.layout()
        layout.setTextOption(option)
        y = float(ABOVE_SEGMENT)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(max(1.0, self._width() - 2 * margin))
            line.setPosition(QPointF(margin, y))
            y += line.height() + BELOW_LINE
        layout.endLayout()
        block.setLineCount(layout.lineCount())
