"""Sentences that are typed anew, exactly where they stand in the transcript."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from seci_capture.domain.correction import LONGEST
from seci_capture.gui.externalize.airy_layout import ABOVE_SEGMENT, AiryLayout
from seci_capture.gui.externalize.transcript_keys import TransportWanted, transport_while_typing
from seci_capture.gui.externalize.transcript_view import TranscriptView
from seci_capture.gui.externalize.wanted import Next, SentenceChosen, SentenceTyped
from seci_capture.gui.theme import KIND_LOOKS, MEDIUM
from seci_capture.services.texts import _

_FOR_A_MOMENT = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Ways to lose the focus from which it comes back: the sentence stays open."""

_PLAIN = Qt.KeyboardModifier.NoModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEPT_BY = {
    Qt.Key.Key_Return: Next.READ,
    Qt.Key.Key_Enter: Next.READ,
    Qt.Key.Key_Tab: Next.FOLLOWING,
    Qt.Key.Key_Backtab: Next.PREVIOUS,
}
_OWN_KEYS = {*_KEPT_BY, Qt.Key.Key_Escape, Qt.Key.Key_F2, Qt.Key.Key_Backspace}
_TINT = 40
_EDGE = QRect(1, 0, 3, 0)


class SentenceEditor(QPlainTextEdit):
    """Lies over the sentences that it holds, and is as long as what is typed.

    Signals:
        begun: sentences are held.
        ended: none are held any more.
        kept: the text is to stand, by a key or by going elsewhere.
        left: nothing is to change.
        joining_wanted: the sentence before is to be typed with it.
        transport_wanted: a key for the player was pressed.
        refused: what was to be pasted is too long.
    """

    begun = Signal()
    ended = Signal()
    kept = Signal(SentenceTyped)
    left = Signal()
    joining_wanted = Signal()
    transport_wanted = Signal(TransportWanted)
    refused = Signal()

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._first = self._last = 0
        self._before = ""
        self.is_open = False
        document = QTextDocument(self)
        self._airy = AiryLayout(document, self._page_width, MEDIUM)
        document.setDocumentLayout(self._airy)
        document.setDocumentMargin(0)  # it stands between other lines
        self.setDocument(document)
        self.setProperty("inline", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.setAccessibleName(_("Correct the sentence"))
        self.setToolTip(
            _(
                "Enter keeps it, Esc leaves it as it was, Tab goes on with the next sentence. "
                "Shift+Enter splits it, Backspace at its beginning joins it to the one before."
            )
        )
        self.hide()
        self.textChanged.connect(self._follow)
        self.cursorPositionChanged.connect(self._bring_caret_on_screen)
        view.laid_out.connect(self._follow)

    # --- for the desk ---

    def open(self, chosen: SentenceChosen, text: str | None = None) -> None:
        """Hold sentences, as they stand or as a text that was typed before."""
        self._first, self._last = chosen.first, chosen.last
        blocks = list(self._blocks())
        self._before = "\n".join(block.text() for block in blocks)
        self.document().setDefaultFont(self._view.font())
        self.document().setUndoRedoEnabled(False)
        self.setPlainText(self._before if text is None else text)
        self._set_distances(blocks)
        self.document().setUndoRedoEnabled(True)
        self.setExtraSelections(list(self._tints(blocks)) if text is None else [])
        self.is_open = True
        self.begun.emit()
        self.show()
        self.setFocus()
        cursor = self.textCursor()
        cursor.setPosition(min(chosen.place, len(self.toPlainText())))
        self.setTextCursor(cursor)
        self._follow()
        self._bring_caret_on_screen()

    def hold_before(self, first: int) -> None:
        """Hold one more sentence, which begins with a word and ends before what is held."""
        begin = self._view.text.block_of(first)
        typed = self.textCursor().position()
        self.document().setUndoRedoEnabled(False)  # else Ctrl+Z would take its words away
        cursor = QTextCursor(self.document())
        cursor.insertText(f"{begin.text()} ")
        self._first, self._before = first, f"{begin.text()}\n{self._before}"
        self._set_distances([begin])
        self.document().setUndoRedoEnabled(True)
        self.setExtraSelections([*self._tints([begin]), *self.extraSelections()])
        caret = self.textCursor()
        caret.setPosition(typed + len(begin.text()) + 1)
        self.setTextCursor(caret)
        self._follow()

    def shut(self) -> None:
        """Hold nothing."""
        self.is_open = False
        self.hide()
        self._view.text.airy.widen(None)
        self.ended.emit()

    @property
    def changed(self) -> bool:
        """Say whether something else stands there now than before."""
        return self.is_open and self.toPlainText() != self._before

    def typed(self, then: Next = Next.NOTHING) -> SentenceTyped:
        """Return what is typed."""
        return SentenceTyped(self._first, self._last, self.toPlainText(), then)

    # --- where it stands ---

    @Slot()
    def _follow(self) -> None:
        """Stand over the sentences, and let the text below make room."""
        if not self.is_open:
            return
        blocks = list(self._blocks())
        there = sum(self._view.text.airy.height(block) for block in blocks)
        own = sum(map(self._airy.height, _blocks_of(self.document())))
        self._view.text.airy.widen(blocks[-1], own - there)
        top = self._top(blocks) - self.contentOffset().y()
        height = max(there, own)
        self.setGeometry(0, round(top), round(self._page_width()), round(height))
        self.viewport().update()

    def _top(self, blocks: list[QTextBlock]) -> float:
        seen = {block.blockNumber(): rect for block, rect in self._view.visible_blocks()}
        if blocks[0].blockNumber() in seen:
            return seen[blocks[0].blockNumber()].top()
        if blocks[-1].blockNumber() in seen:
            last = seen[blocks[-1].blockNumber()].top()
            return last - sum(self._view.text.airy.height(block) for block in blocks[:-1])
        return -2.0 * self._view.height()  # out of sight, with the focus

    @Slot()
    def _bring_caret_on_screen(self) -> None:
        if not self.is_open:
            return
        line = self.cursorRect().translated(0, self.y())
        bar, step = self._view.verticalScrollBar(), max(1, self.fontMetrics().lineSpacing())
        below = line.bottom() - self._view.viewport().height()
        if below > 0:
            bar.setValue(bar.value() + below // step + 1)
        elif line.top() < 0:
            bar.setValue(self._view.text.block_of(self._first).firstLineNumber())

    def _blocks(self) -> Iterator[QTextBlock]:
        """Give the segments that are held."""
        block, last = (self._view.text.block_of(n) for n in (self._first, self._last))
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            yield block
            block = block.next()

    def _page_width(self) -> float:
        return self._view.viewport().width()

    # --- what it holds ---

    def _set_distances(self, blocks: list[QTextBlock]) -> None:
        """Let the first lines stand as far from each other as the segments do."""
        for own, block in zip(_blocks_of(self.document()), blocks, strict=False):
            made = QTextBlockFormat()
            made.setTopMargin(block.blockFormat().topMargin())
            QTextCursor(own).setBlockFormat(made)

    def _tints(self, blocks: list[QTextBlock]) -> Iterator[QTextEdit.ExtraSelection]:
        """Give the marks over the segments, which move with the words they began with."""
        offset = 0
        for block in blocks:
            words = self._view.text.words_in(block)
            for laid in self._view.marks_in(block):
                place = laid.mark.anchor
                covered = [w for w in words if place.first_word <= w.n <= place.last_word]
                shift = offset - block.position()
                color = KIND_LOOKS[laid.mark.kind].color(self.palette())
                yield self._tint(covered[0].start + shift, covered[-1].end + shift, color)
            offset += block.length()

    def _tint(self, start: int, end: int, color: QColor) -> QTextEdit.ExtraSelection:
        tint = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setKeepPositionOnInsert(True)  # what is typed behind a mark is not in it
        looks = QTextCharFormat()
        ground = QColor(color)
        ground.setAlpha(_TINT)
        looks.setBackground(ground)
        looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        looks.setUnderlineColor(color)
        tint.cursor, tint.format = cursor, looks
        return tint

    # --- keys ---

    def _take(self, event: QKeyEvent) -> bool:
        """Do what a key asks for, and say whether it asks for anything."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        modifiers &= ~Qt.KeyboardModifier.KeypadModifier
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        if key in _ENTER and shift:
            self._split()
        elif key in _KEPT_BY and (modifiers == _PLAIN or key == Qt.Key.Key_Backtab):
            self.kept.emit(self.typed(_KEPT_BY[key]))
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Backspace and modifiers == _PLAIN and self._at_beginning():
            self.joining_wanted.emit()
        else:
            return False
        return True

    def _split(self) -> None:
        made = QTextBlockFormat()
        made.setTopMargin(ABOVE_SEGMENT)
        self.textCursor().insertBlock(made)

    def _at_beginning(self) -> bool:
        cursor = self.textCursor()
        return cursor.atStart() and not cursor.hasSelection()

    # --- Qt ---

    def event(self, event: QEvent) -> bool:
        """Keep our keys from being taken for shortcuts of the window."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent):
            own = event.key() in _OWN_KEYS and not event.modifiers() & _COMMANDS
            if own or transport_while_typing(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or keep or leave what is typed. No key reaches the transcript below."""
        transport = transport_while_typing(event)
        if transport:
            self.transport_wanted.emit(TransportWanted(transport))
        elif not self._take(event):
            super().keyPressEvent(event)
        event.accept()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words. What is too long for a sentence is left where it is."""
        text = re.sub(r"\s+", " ", source.text())
        replaced = len(self.textCursor().selectedText())
        if len(self.toPlainText()) - replaced + len(text) > LONGEST:
            self.refused.emit()
        else:
            self.textCursor().insertText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what is typed when the person goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            self._view.correct_by_click()
        if self.is_open and event.reason() not in _FOR_A_MOMENT:
            self.kept.emit(self.typed())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the transcript scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and an edge that shows that it is open."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        edge = _EDGE.adjusted(0, 0, 0, self.height())
        painter.fillRect(edge, self.palette().color(QPalette.ColorRole.Highlight))
        painter.end()


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.firstBlock()
    while block.isValid():
        yield block
        block = block.next()
