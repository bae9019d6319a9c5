"""Correcting in the recording that is open: what is typed shows at once, then it is stored."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Slot

from seci_capture.domain.correction import corrected, room_for, typed
from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.transcript import Passage
from seci_capture.gui.externalize.transcript_editor import SentenceEditor
from seci_capture.gui.externalize.transcript_following import Following
from seci_capture.gui.externalize.transcript_menu import (
    JoinChosen,
    SentenceMenu,
    SpeakerChosen,
    SplitChosen,
)
from seci_capture.gui.externalize.transcript_view import TranscriptView
from seci_capture.gui.externalize.wanted import Next, SentenceChosen, SentenceTyped
from seci_capture.gui.session import Session
from seci_capture.services import correction
from seci_capture.services.library import Library


class CorrectionDesk(QObject):
    """Joins the transcript, the editor of its sentences, and the library."""

    def __init__(
        self, session: Session, following: Following, view: TranscriptView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._following, self._view = session, following, view
        self._unstored: list[SentenceTyped] = []
        self.editor = SentenceEditor(view)
        self.editor.kept.connect(self._keep)
        self.editor.left.connect(self._leave)
        self.editor.joining_wanted.connect(self._hold_one_before)
        self.editor.refused.connect(self._say_too_long)
        self.editor.transport_wanted.connect(view.transport_wanted)
        view.correction_wanted.connect(self._open)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)

    def finish(self) -> None:
        """Keep what is being typed: another recording is opened."""
        if self.editor.is_open:
            self._keep(self.editor.typed())
        self.editor.shut()
        self._unstored.clear()

    # --- typing ---

    @Slot(SentenceChosen)
    def _open(self, chosen: SentenceChosen) -> None:
        if self._session.writable:
            self.editor.open(chosen)

    @Slot(SentenceTyped)
    def _keep(self, sentence: SentenceTyped) -> None:
        """Show what was typed, store it, and go on."""
        if not self.editor.changed:
            self._go_on(sentence)
            return
        try:
            before, after = self._passages(sentence)
        except CaptureError as error:
            self._session.notices.fail(error)
            return
        self.editor.shut()
        self._following.put(after)
        library, transcript_id = self._session.library, after.transcript_id
        first, last, text = sentence.first, sentence.last, sentence.text
        self._session.edit(
            lambda: correction.correct(library, transcript_id, first, last, text),
            self._following,
            on_done=self._following.take,
            on_error=partial(self._put_back, sentence, before),
        )
        self._go_on(sentence)

    def _passages(self, sentence: SentenceTyped) -> tuple[Passage, Passage]:
        """Return what stands there and what is to stand there. Raises INVALID."""
        opened = self._following.opened
        words = opened.wording.span(sentence.first, sentence.last) if opened else ()
        if opened is None or opened.transcript is None or not words:
            raise CaptureError(Fault.CHANGED_MEANWHILE)
        around = opened.wording.around(sentence.first, sentence.last, 1).words
        room = room_for(around, words)
        made = corrected(words, typed(sentence.text), room).words
        place = opened.transcript.id, room.first, room.last
        return Passage(*place, words), Passage(*place, made)

    def _put_back(self, sentence: SentenceTyped, before: Passage, error: CaptureError) -> None:
        """Show what is stored, and open again what could not be: nothing typed is lost."""
        self._session.notices.fail(error)
        self._following.put(before)
        self._unstored.append(sentence)
        self._open_unstored()

    def _open_unstored(self) -> None:
        if self._unstored and not self.editor.is_open:
            sentence = self._unstored.pop(0)
            chosen = SentenceChosen(sentence.first, sentence.last, len(sentence.text))
            self.editor.open(chosen, sentence.text)

    def _go_on(self, sentence: SentenceTyped) -> None:
        self.editor.shut()
        chosen = self._beside(sentence)
        if chosen:
            self.editor.open(chosen)
        elif sentence.then is not Next.NOTHING:
            self._view.setFocus()
            self._view.stand_before(sentence.first)
        self._open_unstored()

    def _beside(self, sentence: SentenceTyped) -> SentenceChosen | None:
        """Return the sentence that is to be typed next."""
        numbers = self._following.opened.wording.numbers if self._following.opened else []
        if sentence.then is Next.FOLLOWING:
            at = bisect_right(numbers, sentence.last)
        elif sentence.then is Next.PREVIOUS:
            at = bisect_left(numbers, sentence.first) - 1
        else:
            return None
        return self._view.sentence(numbers[at]) if 0 <= at < len(numbers) else None

    @Slot()
    def _leave(self) -> None:
        self.editor.shut()
        self._view.setFocus()
        self._open_unstored()

    @Slot()
    def _hold_one_before(self) -> None:
        before = self._beside(self.editor.typed(Next.PREVIOUS))
        if before:
            self.editor.hold_before(before.first)

    @Slot()
    def _say_too_long(self) -> None:
        self._session.notices.fail(CaptureError(Fault.INVALID, field="sentence"))

    # --- the menu ---

    @Slot(QPoint)
    def _show_menu(self, where: QPoint) -> None:
        opened = self._following.opened
        if opened is None or opened.transcript is None:
            return
        self._view.put_caret_at(where)
        menu = SentenceMenu(self._view, opened)
        menu.correct.triggered.connect(self._view.correct)
        menu.split_chosen.connect(self._split)
        menu.join_chosen.connect(self._join)
        menu.speaker_chosen.connect(self._give_speaker)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.viewport().mapToGlobal(where))

    @Slot(SplitChosen)
    def _split(self, chosen: SplitChosen) -> None:
        self._edit(lambda library, id_: correction.split_before(library, id_, chosen.n))

    @Slot(JoinChosen)
    def _join(self, chosen: JoinChosen) -> None:
        first, last = chosen.first, chosen.last
        self._edit(lambda library, id_: correction.join_to_one_before(library, id_, first, last))

    @Slot(SpeakerChosen)
    def _give_speaker(self, chosen: SpeakerChosen) -> None:
        place = chosen.first, chosen.last, chosen.speaker
        self._edit(lambda library, id_: correction.give_speaker(library, id_, *place))

    def _edit(self, service: Callable[[Library, str], Edit]) -> None:
        opened, library = self._following.opened, self._session.library
        if opened and opened.transcript:
            transcript_id = opened.transcript.id
            self._session.edit(
                lambda: service(library, transcript_id), self._following, self._following.take
            )
