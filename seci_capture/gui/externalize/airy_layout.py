"""Room between the lines and segments of a transcript, which Qt's plain text does not offer.

It is read for hours, and the underlines of marks need a place.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

BELOW_LINE = 6
"""Pixels below each line."""

ABOVE_SEGMENT = 1
"""Pixels above a segment within a paragraph."""

ABOVE_PARAGRAPH = 14
"""Pixels above a segment that begins a paragraph."""


class AiryLayout(QPlainTextDocumentLayout):
    """Lays out a segment when its size is asked for, as Qt does, only with distances.

    The distance above a segment is the top margin of its block's format.
    """

    def __init__(self, document: QTextDocument, width: Callable[[], float], margin: int) -> None:
        """``width`` gives the width of the page, ``margin`` is left and right of it, in pixels."""
        super().__init__(document)
        self._width = width
        self._margin = margin
        self._widened: tuple[int, float] | None = None

    def widen(self, block: QTextBlock | None, room: float = 0.0) -> None:
        """Leave so much room below one segment, and none below all others."""
        widened = (block.blockNumber(), room) if block and room > 0 else None
        if widened != self._widened:
            self._widened = widened
            self.documentSizeChanged.emit(self.documentSize())
            self.update.emit()

    def height(self, block: QTextBlock) -> float:
        """Return the height of a segment without the room below it."""
        if block.layout().lineCount() == 0:
            self._lay_out(block)
        return super().blockBoundingRect(block).height() + BELOW_LINE

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the size of a segment with the room below it."""
        if not block.isValid():
            return super().blockBoundingRect(block)
        if block.layout().lineCount() == 0:
            self._lay_out(block)
        rect = super().blockBoundingRect(block)
        below = BELOW_LINE
        if self._widened and self._widened[0] == block.blockNumber():
            below += round(self._widened[1])
        return rect.adjusted(0, 0, 0, below)

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Undo what Qt laid out by itself, without our distances: it does so with one block."""
        super().documentChanged(start, removed, added)
        self.document().findBlock(start).clearLayout()

    def _lay_out(self, block: QTextBlock) -> None:
        option = QTextOption(self.document().defaultTextOption())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = block.layout()
        layout.setTextOption(option)
        y = block.blockFormat().topMargin()
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(max(1.0, self._width() - 2 * self._margin))
            line.setPosition(QPointF(self._margin, y))
            y += line.height() + BELOW_LINE
        layout.endLayout()
        before = block.lineCount()
        block.setLineCount(layout.lineCount())
        if block.lineCount() != before:  # else what is scrolled ends before the text does
            self.documentSizeChanged.emit(self.documentSize())
