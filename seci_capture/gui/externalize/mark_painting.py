"""How marks and the spoken word are painted among the words."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPalette, QTextBlock, QTextLine

from seci_capture.domain.marking import Mark
from seci_capture.gui.externalize.mark_index import LaidMark
from seci_capture.gui.externalize.transcript_document import Placed
from seci_capture.gui.theme import KIND_LOOKS, is_dark

_TINT, _CHOSEN_TINT = 40, 100  # of 255
_UNDERLINE = 2
_LANES = 2  # as many underlines fit below a line; what lies deeper shares the last


def spoken_color(palette: QPalette) -> QColor:
    """Return the ground of the word that is heard: stronger than any tint of a mark."""
    return QColor("#7a6a10") if is_dark(palette) else QColor("#ffe27a")


def paint_mark(
    painter: QPainter,
    palette: QPalette,
    laid: LaidMark,
    block: QTextBlock,
    words: Sequence[Placed],
    rect: QRectF,
    chosen: bool,
) -> None:
    """Paint what of a mark lies in a segment: a tint, and an underline in the lane of the mark.

    ``words`` are the segment's words, ``rect`` is where it stands.
    """
    color = KIND_LOOKS[laid.mark.kind].color(palette)
    tint = QColor(color)
    tint.setAlpha(_CHOSEN_TINT if chosen else _TINT)
    lane = min(laid.lane, _LANES - 1)
    for part in _parts(laid.mark, block, words):
        part.translate(rect.topLeft())
        painter.fillRect(part, tint)
        y = part.bottom() + lane * (_UNDERLINE + 1)
        painter.fillRect(QRectF(part.left(), y, part.width(), _UNDERLINE), color)


def _parts(mark: Mark, block: QTextBlock, words: Sequence[Placed]) -> Iterator[QRectF]:
    """Give the rectangles of a mark's words, one for each line, relative to the segment."""
    place = mark.anchor
    covered = [word for word in words if place.first_word <= word.n <= place.last_word]
    if not covered:
        return
    start = covered[0].start - block.position()
    end = covered[-1].end - block.position()
    layout = block.layout()
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if start < last and first < end:
            left = _x(line, max(start, first))
            right = _x(line, min(end, last))
            yield QRectF(left, line.y(), right - left, line.height())


def _x(line: QTextLine, position: int) -> float:
    x: float = line.cursorToX(position)[0]  # type: ignore[index] # Qt's types forget the pair
    return x
