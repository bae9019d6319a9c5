"""How a row of a list is painted: a card with a sign and lines of text."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from seci_capture.domain.marking import MarkKind
from seci_capture.gui import theme

Sign = Callable[[QPainter, QRectF, QPalette], None]
"""Draws the sign of a card into a square."""

_SHAPE, _RADIUS, _BETWEEN = 16, 6, 2
_SPACES = re.compile(r"[ \t\r\n]+")
"""What may end a line; a no-break space may not."""


@dataclass(frozen=True, slots=True)
class Text:
    """Text on a card: its size, and the number of lines that it may fill."""

    words: str
    size: float = theme.BODY
    bold: bool = False
    faint: bool = False
    link: bool = False
    lines: int = 1


def paint_card(
    painter: QPainter, option: QStyleOptionViewItem, kind: MarkKind, *texts: Text, aside: int = 0
) -> None:
    """Paint a card with the shape of a kind, and texts one below the other."""
    paint_signed_card(painter, option, partial(_draw_kind, kind), *texts, aside=aside)


def paint_signed_card(
    painter: QPainter, option: QStyleOptionViewItem, sign: Sign, *texts: Text, aside: int = 0
) -> None:
    """Paint a card with a sign at its top left, and texts one below the other.

    ``aside`` pixels on the right are left free for more, except beside a link.
    """
    card = card_of(option.rect)
    paint_ground(painter, option, card)
    place = _inside(card)
    shape = QRectF(card.left() + theme.MEDIUM, place.top() + 1, _SHAPE, _SHAPE)
    sign(painter, shape, option.palette)
    for text in texts:
        painter.setPen(_color(option, text))
        room = place.adjusted(0, 0, 0 if text.link else -aside, 0)
        place.setTop(place.top() + _paint_text(painter, option, room, text))


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
    """Paint the ground of a card, which shows whether it is chosen."""
    tones = theme.tones(option.palette)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(tones.calm if chosen else tones.base))
    painter.setPen(QPen(QColor(tones.accent if chosen else tones.line), 2 if focused else 1))
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def card_of(row: QRect) -> QRect:
    """Return the card in the place of a row."""
    return row.adjusted(theme.SMALL, _BETWEEN, -theme.SMALL, -_BETWEEN)


def last_line(option: QStyleOptionViewItem, row: QRect, text: Text) -> QRect:
    """Return the place of a text that stands last on the card in a row, on one line."""
    place = _inside(card_of(row))
    font = theme.sized(option.font, text.size, bold=text.bold)
    width = min(place.width(), QFontMetrics(font).horizontalAdvance(text.words))
    height = _line_height(option, text)
    return QRect(place.left(), place.bottom() + 1 - height, width, height)


def card_height(option: QStyleOptionViewItem, *texts: Text, aside: int = 0) -> int:
    """Return the height of a card in its view: its option knows nothing of a scroll bar yet."""
    view = option.widget
    seen = view.viewport().rect() if isinstance(view, QAbstractItemView) else option.rect
    width = _inside(card_of(seen)).width() - aside
    heights = (_text_height(option, text, width) for text in texts)
    return sum(heights) + 2 * (theme.MEDIUM + _BETWEEN)


def _draw_kind(kind: MarkKind, painter: QPainter, place: QRectF, palette: QPalette) -> None:
    theme.draw_kind_shape(painter, place, kind, palette)


def _inside(card: QRect) -> QRect:
    left = theme.MEDIUM + _SHAPE + theme.MEDIUM
    return card.adjusted(left, theme.MEDIUM, -theme.MEDIUM, -theme.MEDIUM)


def _color(option: QStyleOptionViewItem, text: Text) -> QColor:
    role = QPalette.ColorRole.PlaceholderText if text.faint else QPalette.ColorRole.Text
    return option.palette.color(QPalette.ColorRole.Link if text.link else role)


def _paint_text(painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: Text) -> int:
    """Paint a text at the top of a place, and return its height."""
    painter.setFont(theme.sized(option.font, text.size, bold=text.bold))
    height = _line_height(option, text)
    lines = _lines(option, text, place.width())
    ascent = painter.fontMetrics().ascent()
    for number, line in enumerate(lines):
        painter.drawText(QPointF(place.left(), place.top() + number * height + ascent), line)
    return len(lines) * height


def _line_height(option: QStyleOptionViewItem, text: Text) -> int:
    return QFontMetrics(theme.sized(option.font, text.size, bold=text.bold)).lineSpacing()


def _text_height(option: QStyleOptionViewItem, text: Text, width: int) -> int:
    """Return the height of a text. Lists ask for all their rows: one line is not laid out."""
    font = theme.sized(option.font, text.size, bold=text.bold)
    lines = 1 if text.lines == 1 else len(_starts(font, _flat(text), width, text.lines))
    return min(lines, text.lines) * QFontMetrics(font).lineSpacing()


def _flat(text: Text) -> str:
    return _SPACES.sub(" ", text.words.strip())


def _starts(font: QFont, words: str, width: int, lines: int) -> list[int]:
    """Return where lines begin, of as many as are wanted and one more."""
    layout = QTextLayout(words, font)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) <= lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts


def _lines(option: QStyleOptionViewItem, text: Text, width: int) -> list[str]:
    """Break a text into its lines; what does not fit into the last one is elided."""
    font = theme.sized(option.font, text.size, bold=text.bold)
    words = _flat(text)
    starts = _starts(font, words, width, text.lines)
    units = words.encode("utf-16-le")  # Qt counts in these
    ends = [*starts[1 : text.lines], len(units) // 2]
    lines = [
        units[2 * start : 2 * end].decode("utf-16-le").rstrip()
        for start, end in zip(starts, ends, strict=False)
    ]
    metrics, elide = QFontMetrics(font), Qt.TextElideMode.ElideRight
    return [metrics.elidedText(line, elide, width) for line in lines]
