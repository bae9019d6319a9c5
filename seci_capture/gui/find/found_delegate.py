"""How a result looks: what it is and when it was said, and the words with the hits in bold."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from seci_capture.domain.finding import Snippet
from seci_capture.domain.marking import MarkKind
from seci_capture.gui.find.row_ground import paint_ground
from seci_capture.gui.models.found_list import FoundRole, Group, clip_id, told
from seci_capture.gui.models.text_units import units
from seci_capture.gui.theme import MEDIUM, NOTE, SMALL, draw_kind_shape, sized
from seci_capture.services.search import Found

Index = QModelIndex | QPersistentModelIndex

_LINES = 2


class FoundDelegate(QStyledItemDelegate):
    """Groups are one line, results three. ``playing`` is the id of the clip that is heard."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.playing = ""
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = index.data(FoundRole.ROW)
        painter.save()
        if isinstance(row, Group):
            painter.setFont(sized(option.font, NOTE, bold=True))
            painter.setPen(option.palette.color(QPalette.ColorRole.Text))
            _draw_line(painter, option.rect.adjusted(SMALL, MEDIUM, -SMALL, 0), row.text)
        else:
            paint_ground(painter, option)
            self._paint_found(painter, option, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a group's line, or of a result."""
        line = QFontMetrics(option.font).lineSpacing()
        row = index.data(FoundRole.ROW)
        if isinstance(row, Group):
            return QSize(0, line + 2 * MEDIUM)
        room = self._view.viewport().width() - line - 3 * MEDIUM
        lines = _laid_out(option.font, room, row.snippet).lineCount()
        return QSize(0, line * (1 + lines) + 2 * MEDIUM)

    def _paint_found(self, painter: QPainter, option: QStyleOptionViewItem, found: Found) -> None:
        inside = option.rect.adjusted(MEDIUM, MEDIUM, -MEDIUM, -MEDIUM)
        line = QFontMetrics(option.font).lineSpacing()
        sign = QRect(inside.left(), inside.top(), line, line)
        _paint_sign(painter, option, sign, found.mark_kind)
        text = inside.adjusted(line + MEDIUM, 0, 0, 0)
        painter.setFont(sized(option.font, NOTE))
        faint = option.palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(faint)
        heard = "  ▶" if found.voice and clip_id(found) == self.playing else ""
        _draw_line(painter, QRect(text.left(), text.top(), text.width(), line), told(found) + heard)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        shown = _laid_out(option.font, text.width(), found.snippet)
        shown.draw(painter, text.adjusted(0, line, 0, 0).topLeft().toPointF())


def _paint_sign(
    painter: QPainter, option: QStyleOptionViewItem, rect: QRect, kind: MarkKind | None
) -> None:
    if kind is not None:
        draw_kind_shape(painter, rect.adjusted(2, 2, -2, -2).toRectF(), kind, option.palette)
        return
    painter.setFont(sized(option.font, 1.7, bold=True))
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(rect.adjusted(0, 4, 0, 8), Qt.AlignmentFlag.AlignHCenter, "“")


def _draw_line(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _laid_out(font: QFont, width: int, snippet: Snippet) -> QTextLayout:
    """Lay out what fits into the lines. The words that were looked for come early in a snippet."""
    layout = QTextLayout(snippet.text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.setFormats([_bold(snippet.text, begin, end) for begin, end in snippet.hits])
    layout.beginLayout()
    for number in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * QFontMetrics(font).lineSpacing()))
    layout.endLayout()
    return layout


def _bold(text: str, begin: int, end: int) -> QTextLayout.FormatRange:
    """Return a format for a span; Qt counts in UTF-16 units."""
    span = QTextLayout.FormatRange()
    span.start = units(text[:begin])
    span.length = units(text[begin:end])
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    span.format = look
    return span
