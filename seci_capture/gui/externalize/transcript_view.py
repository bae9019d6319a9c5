"""The transcript: read, listen, select, and mark with one key."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QEvent,
    QMargins,
    QPointF,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QWidget

from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.transcript import Wording
from seci_capture.gui.externalize.mark_index import LaidMark, MarkIndex
from seci_capture.gui.externalize.mark_painting import paint_mark
from seci_capture.gui.externalize.text_margins import MarkStrip, SpeakerGutter
from seci_capture.gui.externalize.transcript_keys import Transport, TransportWanted, Verb, meaning
from seci_capture.gui.externalize.transcript_page import TranscriptPage
from seci_capture.gui.externalize.wanted import MarkChosen, MarkWanted, SentenceChosen, WordChosen


class TranscriptView(TranscriptPage):
    """Shows one transcript with its marks. Changes nothing by itself.

    Signals:
        word_chosen: a plain click on a word.
        mark_wanted: a key for a kind was pressed.
        removal_wanted: the mark under the caret is to go.
        note_wanted: the note of the chosen mark is to be written.
        transport_wanted: a key for the player was pressed.
        correction_wanted: a sentence is to be corrected.
    """

    word_chosen = Signal(WordChosen)
    mark_wanted = Signal(MarkWanted)
    removal_wanted = Signal(MarkChosen)
    note_wanted = Signal()
    transport_wanted = Signal(TransportWanted)
    correction_wanted = Signal(SentenceChosen)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = MarkIndex()
        self._new_mark: Mark | None = None
        self._chosen_mark: str | None = None
        self._pressed_at: QPointF | None = None
        self._click_corrects = self._goes_on_correcting = False
        self.writable = True
        self._gutter = SpeakerGutter(self)
        self._strip = MarkStrip(self)
        self.updateRequest.connect(self._repaint_moved_margins)
        self._text.airy.documentSizeChanged.connect(self._repaint_margins)
        self.laid_out.connect(self._repaint_margins)
        self.cursorPositionChanged.connect(self._repaint_margins)

    # --- what is shown ---

    def show_transcript(self, wording: Wording, speakers: Mapping[int, str]) -> None:
        """Show these words. What is there already keeps its place, and the caret its word."""
        caret = self._text.word_at(self.textCursor().position())
        self._text.show(wording)
        if caret is None:
            self.moveCursor(QTextCursor.MoveOperation.Start)  # Qt leaves it behind what it wrote
        elif self._text.word_at(self.textCursor().position()) != caret:
            shown = self.verticalScrollBar().value()
            self._set_caret(self._text.nearest(caret.n))
            self.verticalScrollBar().setValue(shown)  # setting the caret would go to it
        self._gutter.name(speakers if any(w.speaker is not None for w in wording.words) else {})
        self._place_margins()
        self.laid_out.emit()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show the marks of this transcript."""
        self._marks, self._new_mark = MarkIndex(marks), None
        self._repaint()

    def show_new_mark(self, mark: Mark) -> None:
        """Show one more mark until the marks are shown again: it is still being stored."""
        self._new_mark, self._chosen_mark = mark, mark.id
        self._repaint()

    def choose_mark(self, mark_id: str | None) -> None:
        """Let one mark stand out."""
        if mark_id != self._chosen_mark:
            self._chosen_mark = mark_id
            self._repaint()

    def correct(self) -> None:
        """Ask for the sentence at the caret to be corrected; for the first seen if it is not."""
        cursor = self.textCursor()
        if not self._sees_caret():
            cursor = QTextCursor(self._first_seen())
        word = self._text.word_at(cursor.position())
        chosen = self.sentence(word.n) if word else None
        if chosen and self.writable:
            self.correction_wanted.emit(replace(chosen, place=cursor.positionInBlock()))

    def correct_by_click(self) -> None:
        """Correct the sentence that the click under way is on: it leaves one that was typed."""
        self._click_corrects = True
        QTimer.singleShot(0, self, self._let_clicks_choose)

    def sentence(self, n: int) -> SentenceChosen | None:
        """Return the sentence of a word, with the place at its beginning."""
        words = self._text.words_in(self._text.block_of(n))
        return SentenceChosen(words[0].n, words[-1].n, 0) if words else None

    # --- what is meant by the caret ---

    def marks_at_caret(self) -> tuple[Mark, ...]:
        """Return the marks over the word at the caret, the shortest first."""
        n = self.word_at_caret()
        over = [] if n is None else [laid.mark for laid in self._marks.over(n, n)]
        return tuple(sorted(over, key=_length))

    def is_at_mark(self) -> bool:
        """Say whether a mark is over the word at the caret, be it stored or not."""
        n, new = self.word_at_caret(), self._new_mark
        if n is not None and new and new.anchor.first_word <= n <= new.anchor.last_word:
            return True
        return bool(self.marks_at_caret())

    def mark(self, kind: MarkKind) -> None:
        """Ask for the chosen words to be marked."""
        chosen = self.chosen_words()
        if chosen and self.writable:
            cursor = self.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self.mark_wanted.emit(MarkWanted(kind, *chosen))

    # --- for the margins ---

    def marks_in(self, block: QTextBlock) -> list[LaidMark]:
        """Return the marks over any word of a segment."""
        first, beyond = self._text.numbers(block)
        laid = self._marks.over(first, beyond - 1)
        new = self._new_mark
        if new and new.anchor.first_word < beyond and new.anchor.last_word >= first:
            laid.append(LaidMark(new, len(laid)))
        return laid

    @property
    def chosen_mark(self) -> str | None:
        """Return the id of the mark that stands out."""
        return self._chosen_mark

    def _paint_marks(self) -> None:
        painter = QPainter(self.viewport())
        for block, rect in self.visible_blocks():
            laid = self.marks_in(block)
            if laid:
                words = self._text.words_in(block)
                for each in laid:
                    chosen = each.mark.id == self._chosen_mark
                    paint_mark(painter, self.palette(), each, block, words, rect, chosen)
        painter.end()

    @Slot()
    def _let_clicks_choose(self) -> None:
        self._click_corrects = False

    def _repaint(self) -> None:
        self.viewport().update()
        self._strip.update()

    @Slot()
    def _repaint_margins(self) -> None:
        self._gutter.update()
        self._strip.update()

    @Slot(QRect, int)
    def _repaint_moved_margins(self, _part: QRect, moved: int) -> None:
        if moved:
            self._repaint_margins()

    def _place_margins(self) -> None:
        left, right = self._gutter.fitting_width(), self._strip.fitting_width()
        if self.viewportMargins() != QMargins(left, 0, right, 0):
            self.setViewportMargins(left, 0, right, 0)
        inside = self.contentsRect()
        bar = self.verticalScrollBar()
        shown = bar.width() if bar.isVisible() else 0
        self._gutter.setGeometry(inside.left(), inside.top(), left, inside.height())
        self._strip.setGeometry(
            inside.right() + 1 - right - shown, inside.top(), right, inside.height()
        )

    def _act(self, wanted: Transport | Verb | MarkKind) -> None:
        if isinstance(wanted, MarkKind):
            self.mark(wanted)
        elif isinstance(wanted, Transport):
            self.transport_wanted.emit(TransportWanted(wanted))
        elif wanted is Verb.CORRECT or (wanted is Verb.OPEN and not self.is_at_mark()):
            self.correct()
        elif wanted is Verb.OPEN:
            self.note_wanted.emit()
        elif self.writable and (marks := self.marks_at_caret()):
            self.removal_wanted.emit(MarkChosen(marks[0].id))

    # --- Qt ---

    def event(self, event: QEvent) -> bool:
        """Keep our keys from being taken for shortcuts of the window."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and meaning(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark, steer the player, or move the caret."""
        wanted = meaning(event)
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self._act(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began: a drag selects, a plain click plays."""
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed_at = event.position() if plain else None
        self._goes_on_correcting = self._click_corrects
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which word was clicked, or go on correcting there."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or self.textCursor().hasSelection():
            return
        moved = (event.position() - pressed).manhattanLength()
        word = self._text.word_at(self.cursorForPosition(event.position().toPoint()).position())
        if word is None or moved >= QApplication.startDragDistance():
            return
        if self._goes_on_correcting:
            self.correct()
        else:
            self.word_chosen.emit(WordChosen(word.n))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks of what is on screen, and the text over them."""
        self._paint_marks()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margins beside the text."""
        super().resizeEvent(event)
        self._place_margins()
        self.laid_out.emit()


def _length(mark: Mark) -> int:
    return mark.anchor.last_word - mark.anchor.first_word
