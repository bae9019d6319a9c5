"""The page of a transcript: where words stand on screen, the caret, and the word that is heard."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from seci_capture.gui.externalize.mark_painting import spoken_color
from seci_capture.gui.externalize.transcript_document import Placed, TranscriptDocument

_UPPER = 1 / 3
"""The share of the screen in which a place is shown that somebody goes to."""

_LINES_ABOVE = 6
"""Of what fits on the screen, a sixth stands above a place that was brought there."""


class TranscriptPage(QPlainTextEdit):
    """Holds the words of one transcript, goes to them, and tells which are meant.

    Signals:
        laid_out: what is on screen stands elsewhere, or is something else.
    """

    laid_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = TranscriptDocument(self._page_width, self)
        self._text.setDefaultFont(self.font())
        self.setDocument(self._text)
        self._spoken: int | None = None
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(2)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.verticalScrollBar().valueChanged.connect(self.laid_out)

    @property
    def text(self) -> TranscriptDocument:
        """Return the document."""
        return self._text

    # --- where it is ---

    def show_spoken(self, n: int | None) -> None:
        """Highlight the word that is heard, and follow it unless the person looks elsewhere."""
        if n == self._spoken:
            return
        follow = self._spoken is None or self._sees(self._spoken)
        self._spoken = n
        place = None if n is None else self._text.place(n)
        self.setExtraSelections([] if place is None else [self._highlight(place)])
        if place and follow:
            self._scroll_to(place)

    def go_to(self, n: int) -> None:
        """Put the caret before a word, and show it in the upper third: what follows is seen too."""
        place = self._text.place(n)
        if place:
            self._set_caret(place)
            self._scroll_to(place, share=_UPPER)

    def stand_before(self, n: int) -> None:
        """Put the caret before a word. Where that is seen already, nothing moves."""
        place = self._text.place(n)
        if place:
            self._set_caret(place)
            self._scroll_to(place)

    def show_from(self, n: int) -> None:
        """Let the segment of a word be the first on screen."""
        self.verticalScrollBar().setValue(self._text.block_of(n).firstLineNumber())

    @property
    def top_word(self) -> int | None:
        """Return the first word of the first segment on screen."""
        words = self._text.words_in(self.firstVisibleBlock())
        return words[0].n if words else None

    def visible_blocks(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Give the segments on screen with their rectangles in the viewport."""
        block = self.firstVisibleBlock()
        place = self.contentOffset()
        while block.isValid() and place.y() < self.viewport().height():
            rect = self.blockBoundingRect(block)
            yield block, rect.translated(place)
            place += QPointF(0, rect.height())
            block = block.next()

    # --- what is meant by the caret ---

    def choose_words(self, first: int, last: int) -> None:
        """Select the words numbered ``first`` to ``last``, where both are still there."""
        begin, end = self._text.place(first), self._text.place(last)
        if begin and end:
            cursor = self.textCursor()
            cursor.setPosition(begin.start)
            cursor.setPosition(end.end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def put_caret_at(self, point: QPoint) -> None:
        """Put the caret at a point of the viewport, unless that is selected."""
        there, cursor = self.cursorForPosition(point), self.textCursor()
        if not cursor.selectionStart() <= there.position() < cursor.selectionEnd():
            self.setTextCursor(there)

    def chosen_words(self) -> tuple[int, int] | None:
        """Return the first and last word selected, whole words; else the segment's at the caret."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            words = self._text.words_in(cursor.block())
            return (words[0].n, words[-1].n) if words else None
        first = self._word_after(cursor.selectionStart())
        last = self._text.word_at(cursor.selectionEnd() - 1)
        if first is None or last is None or last.n < first.n:
            return None
        return first.n, last.n

    def word_at_caret(self) -> int | None:
        """Return the number of the word at the caret."""
        word = self._text.word_at(self.textCursor().position())
        return word.n if word else None

    def _page_width(self) -> float:
        return self.viewport().width()

    def _set_caret(self, place: Placed | None) -> None:
        if place:
            cursor = self.textCursor()
            cursor.setPosition(place.start)
            self.setTextCursor(cursor)

    def _highlight(self, place: Placed) -> QTextEdit.ExtraSelection:
        highlight = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._text)
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        looks = QTextCharFormat()
        looks.setBackground(spoken_color(self.palette()))
        highlight.cursor, highlight.format = cursor, looks
        return highlight

    def _sees_caret(self) -> bool:
        wanted = self.textCursor().blockNumber()
        on_screen = any(block.blockNumber() == wanted for block, _rect in self.visible_blocks())
        return on_screen and self.viewport().rect().intersects(self.cursorRect())

    def _first_seen(self) -> QTextBlock:
        """Return the first segment of which the beginning is on screen."""
        blocks = list(self.visible_blocks())
        return next((block for block, rect in blocks if rect.top() >= 0), blocks[0][0])

    def _sees(self, n: int) -> bool:
        """Say whether a word's segment is on screen."""
        wanted = self._text.block_of(n).blockNumber()
        return any(block.blockNumber() == wanted for block, _rect in self.visible_blocks())

    def _scroll_to(self, place: Placed, share: float = 1.0) -> None:
        """Bring a word into the upper share of the screen; where it is there, nothing moves."""
        block = self._text.findBlock(place.start)
        line = block.layout().lineForTextPosition(place.start - block.position())
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        lowest = max(0.0, share * self.viewport().height() - line.height())
        if line.isValid() and 0 <= top + line.y() <= lowest:
            return
        page = self.viewport().height() // max(1, self.fontMetrics().lineSpacing())
        into = line.lineNumber() if line.isValid() else 0
        self.verticalScrollBar().setValue(block.firstLineNumber() + into - page // _LINES_ABOVE)

    def _word_after(self, position: int) -> Placed | None:
        """Return the word at a position; at a blank, the one behind it."""
        word = self._text.word_at(position)
        if word is None or position < word.end:
            return word
        after = self._text.findBlock(position + 1)
        return next((w for w in self._text.words_in(after) if w.start > position), None)

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        """Take up another font or other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._text.setDefaultFont(self.font())
        if event.type() is QEvent.Type.PaletteChange and self._spoken is not None:
            spoken, self._spoken = self._spoken, None
            self.show_spoken(spoken)
