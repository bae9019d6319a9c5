"""The transcript as a document: a block for each segment, and where its words stand.

The document is the only place that knows where a word stands, so that nothing can get out of step
with it (decision 8). Positions are Qt's own, UTF-16 units, and never leave this folder.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from seci_capture.domain.paragraphs import openings
from seci_capture.domain.transcript import Segment, Wording
from seci_capture.gui.externalize.airy_layout import ABOVE_PARAGRAPH, ABOVE_SEGMENT, AiryLayout
from seci_capture.gui.models.differences import Difference, difference
from seci_capture.gui.models.text_units import units
from seci_capture.gui.theme import MEDIUM

_BEYOND = 1 << 62


@dataclass(frozen=True, slots=True)
class Placed:
    """A word's number and where it stands: ``start`` is included, ``end`` is not."""

    n: int
    start: int
    end: int


class TranscriptDocument(QTextDocument):
    """Segments as blocks, words with a blank between them."""

    def __init__(self, width: Callable[[], float], parent: QObject) -> None:
        """Make an empty one; ``width`` gives the width of the page, in pixels."""
        super().__init__(parent)
        self.setUndoRedoEnabled(False)  # the history is ours (decision 9)
        self.setDocumentMargin(MEDIUM)
        self.airy = AiryLayout(self, width, MEDIUM)
        self.setDocumentLayout(self.airy)
        self._segments: tuple[Segment, ...] = ()
        self._openings: list[bool] = []
        self._placed: dict[int, tuple[Placed, ...]] = {}

    def show(self, wording: Wording) -> None:
        """Hold these words. Segments that are there already stay, with their places on screen."""
        segments = wording.segments if wording.words else ()
        differs = difference(self._segments, segments)
        if differs.empty:
            return
        following = segments[differs.after_end :]
        opened = self._openings_anew(segments, differs)
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        self._cut(cursor, differs.start, differs.before_end, bool(following))
        shown = slice(differs.start, differs.after_end)
        _write(cursor, segments[shown], opened[shown], bool(following))
        self._segments = segments
        self._open_paragraphs(cursor, opened, differs)
        self._openings = opened
        self._placed.clear()
        cursor.endEditBlock()

    def segment(self, block: QTextBlock) -> Segment | None:
        """Return the segment that a block shows."""
        number = block.blockNumber()
        return self._segments[number] if 0 <= number < len(self._segments) else None

    def opens_paragraph(self, block: QTextBlock) -> bool:
        """Say whether a paragraph begins with the segment that a block shows."""
        number = block.blockNumber()
        return 0 <= number < len(self._openings) and self._openings[number]

    def numbers(self, block: QTextBlock) -> tuple[int, int]:
        """Return the lowest number in a block, and the lowest that lies behind it."""
        number = block.blockNumber()
        return self._first(number), self._first(number + 1)

    def word_at(self, position: int) -> Placed | None:
        """Return the word at a position, or the nearest one before it in the same segment."""
        words = self.words_in(self.findBlock(position))
        index = bisect_right(words, position, key=lambda word: word.start) - 1
        return words[max(0, index)] if words else None

    def place(self, n: int) -> Placed | None:
        """Return where a word stands."""
        return next((word for word in self.words_in(self.block_of(n)) if word.n == n), None)

    def nearest(self, n: int) -> Placed | None:
        """Return where a word stands, or the one before it in its segment, or the first there."""
        words = self.words_in(self.block_of(n))
        before = [word for word in words if word.n <= n]
        return (before or words)[-1 if before else 0] if words else None

    def block_of(self, n: int) -> QTextBlock:
        """Return the block in which a word stands, or would stand."""
        at = bisect_right(range(len(self._segments)), n, key=self._first)
        return self.findBlockByNumber(max(0, at - 1))

    def words_in(self, block: QTextBlock) -> Sequence[Placed]:
        """Return the words of a block in order."""
        number = block.blockNumber()
        if number not in self._placed:
            segment = self.segment(block)
            self._placed[number] = tuple(_placed(segment, block.position()) if segment else ())
        return self._placed[number]

    def _first(self, number: int) -> int:
        """Return the number of the first word in a block, a large one behind the last block."""
        inside = 0 <= number < len(self._segments)
        return self._segments[number].words[0].n if inside else _BEYOND

    def _openings_anew(self, segments: Sequence[Segment], differs: Difference) -> list[bool]:
        """Return where paragraphs begin now; behind the next one that stays, nothing changed."""
        known = self._openings
        begin = max((k for k in range(differs.start) if known[k]), default=0)
        shift = differs.before_end - differs.after_end
        made = known[:begin]
        for k, opens in enumerate(openings(segments[begin:]), begin):
            if k > begin and k >= differs.after_end and opens and known[k + shift]:
                return made + known[k + shift :]
            made.append(opens)
        return made

    def _open_paragraphs(
        self, cursor: QTextCursor, opened: Sequence[bool], differs: Difference
    ) -> None:
        """Let paragraphs behind what changed begin elsewhere, where they do."""
        shift = differs.before_end - differs.after_end
        for k in range(differs.after_end, len(opened)):
            if k == differs.after_end or opened[k] != self._openings[k + shift]:
                block = self.findBlockByNumber(k)
                cursor.setPosition(block.position())
                cursor.setBlockFormat(_block_format(opened[k]))
                block.clearLayout()

    def _cut(self, cursor: QTextCursor, first: int, last: int, following: bool) -> None:
        """Remove the blocks from ``first`` to before ``last``, and stand where they began."""
        start = self.findBlockByNumber(first)
        if following:
            cursor.setPosition(start.position())
            until = self.findBlockByNumber(last).position()
        else:
            before = self.findBlockByNumber(first - 1)
            cursor.setPosition(before.position() + before.length() - 1 if first else 0)
            until = self.characterCount() - 1
        cursor.setPosition(until, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


def _write(
    cursor: QTextCursor, segments: Sequence[Segment], opened: Sequence[bool], following: bool
) -> None:
    """Write segments where the cursor stands: before those that follow, or at the end."""
    for segment, opens in zip(segments, opened, strict=True):
        if not following and not cursor.atStart():
            cursor.insertBlock()
        cursor.setBlockFormat(_block_format(opens))
        cursor.insertText(segment.text)
        if following:
            cursor.insertBlock()


def _block_format(opens: bool) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(ABOVE_PARAGRAPH if opens else ABOVE_SEGMENT)
    return made


def _placed(segment: Segment, start: int) -> Iterator[Placed]:
    for word in segment.words:
        end = start + units(word.text)
        yield Placed(word.n, start, end)
        start = end + len(" ")
