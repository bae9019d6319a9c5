"""The margins beside the transcript: who speaks and when, and where marks begin."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextBlock
from PySide6.QtWidgets import QWidget

from seci_capture.domain.marking import Mark
from seci_capture.gui.theme import MEDIUM, NOTE, SMALL, draw_kind_shape, sized
from seci_capture.services.times import clock

if TYPE_CHECKING:
    from seci_capture.gui.externalize.transcript_view import TranscriptView

_LONGEST_TIME = "0:00:00"
_WIDEST_NAME = 110
_SHAPE = 12
_SHAPES = 3


class SpeakerGutter(QWidget):
    """Left of the text: the speaker and the time of each paragraph, and the time at the caret."""

    def __init__(self, view: "TranscriptView") -> None:
        super().__init__(view)
        self._view = view
        self._names: Mapping[int, str] = {}
        self.setFont(sized(self.font(), NOTE))

    def name(self, names: Mapping[int, str]) -> None:
        """Show these names of speakers by their numbers."""
        self._names = names
        self.update()

    def fitting_width(self) -> int:
        """Return the width for the longest name and time."""
        metrics = self.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, self._names.values()), default=-MEDIUM)
        name = min(_WIDEST_NAME, widest)
        return metrics.horizontalAdvance(_LONGEST_TIME) + name + 3 * MEDIUM

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint beside the segments that are on screen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        for block, rect in self._view.visible_blocks():
            self._paint(painter, block, rect)
        painter.end()

    def _paint(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        segment = self._view.text.segment(block)
        if segment is None:
            return
        opens = self._view.text.opens_paragraph(block)
        if not opens and block != self._view.textCursor().block():
            return
        first = block.layout().lineAt(0).rect().translated(rect.topLeft())
        line = QRectF(MEDIUM, first.top(), self.width() - 2 * MEDIUM, first.height())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, int(right), clock(segment.start))
        if opens and segment.speaker is not None:
            self._paint_name(painter, line, self._names.get(segment.speaker, ""))

    def _paint_name(self, painter: QPainter, line: QRectF, name: str) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST_NAME)
        painter.drawText(line, int(left), shown)


class MarkStrip(QWidget):
    """Right of the text: the shape of each mark beside the line in which it begins."""

    def __init__(self, view: "TranscriptView") -> None:
        super().__init__(view)
        self._view = view

    def fitting_width(self) -> int:
        """Return the width for a few shapes side by side."""
        return _SHAPES * (_SHAPE + 2) + 2 * SMALL

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint beside the segments that are on screen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        for block, rect in self._view.visible_blocks():
            for line, marks in groupby(self._beginnings(block), key=lambda each: each[0]):
                self._paint(painter, rect, line, [mark for _line, mark in marks])
        painter.end()

    def _beginnings(self, block: QTextBlock) -> Iterator[tuple[tuple[float, float], Mark]]:
        """Give the marks that begin in a segment, with the top and height of their lines."""
        first, beyond = self._view.text.numbers(block)
        marks = (laid.mark for laid in self._view.marks_in(block))
        begun = [mark for mark in marks if first <= mark.anchor.first_word < beyond]
        words = {word.n: word for word in self._view.text.words_in(block)} if begun else {}
        for mark in begun:
            if word := words.get(mark.anchor.first_word):
                line = block.layout().lineForTextPosition(word.start - block.position())
                yield (line.y(), line.height()), mark

    def _paint(
        self, painter: QPainter, rect: QRectF, line: tuple[float, float], marks: list[Mark]
    ) -> None:
        step = (self.width() - 2 * SMALL) / max(_SHAPES, len(marks))
        for k, mark in enumerate(marks):
            top = rect.top() + line[0] + (line[1] - _SHAPE) / 2
            where = QRectF(SMALL + k * step, top, min(step, _SHAPE), _SHAPE)
            draw_kind_shape(painter, where, mark.kind, self.palette())
