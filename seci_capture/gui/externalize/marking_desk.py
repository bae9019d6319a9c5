"""Marking in the recording that is open: text, list and library follow each other."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.domain.marking import CONTEXT_WORDS, Mark, anchor
from seci_capture.gui.externalize.marks_pane import MarksPane
from seci_capture.gui.externalize.transcript_following import Following
from seci_capture.gui.externalize.transcript_view import TranscriptView
from seci_capture.gui.externalize.wanted import MarkChosen, MarkWanted
from seci_capture.gui.models.mark_list import NoteWritten
from seci_capture.gui.models.opened import Opened
from seci_capture.gui.playing.player import Moment
from seci_capture.gui.session import Session
from seci_capture.services import marking
from seci_capture.services.clock import now
from seci_capture.services.messages import told_loss

_NOT_STORED_YET = "not stored yet"


class MarkingDesk(QObject):
    """Joins the transcript and the list of marks.

    Signals:
        moment_wanted: a mark is to be heard.
        marked: a mark was made, and is stored.
    """

    moment_wanted = Signal(Moment)
    marked = Signal(MarkChosen)

    def __init__(
        self,
        session: Session,
        following: Following,
        pane: MarksPane,
        view: TranscriptView,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._following = session, following
        self._pane, self._view = pane, view
        view.mark_wanted.connect(self._add)
        view.removal_wanted.connect(self._remove)
        view.note_wanted.connect(pane.write_note)
        view.cursorPositionChanged.connect(self._choose_at_caret)
        pane.chosen.connect(self._let_stand_out)
        pane.listened.connect(self._listen)
        pane.note_written.connect(self._write_note)
        pane.note_left.connect(view.setFocus)
        pane.removal_wanted.connect(self._remove)
        following.marks_changed.connect(self._show_marks)

    def show(self, opened: Opened | None) -> None:
        """Show the marks of a recording, or none."""
        self._view.choose_mark(None)
        self._pane.show_marks(opened.marks if opened else ())
        self._view.show_marks(opened.marks_shown if opened else ())

    @Slot(Opened)
    def _show_marks(self, opened: Opened) -> None:
        self._pane.show_marks(opened.marks)
        self._view.show_marks(opened.marks_shown)

    @Slot(MarkWanted)
    def _add(self, wanted: MarkWanted) -> None:
        """Show the mark at once; it is in the list as soon as it is stored."""
        opened, library = self._following.opened, self._session.library
        if opened is None or opened.transcript is None:
            return
        transcript_id, kind = opened.transcript.id, wanted.kind
        first, last = wanted.first, wanted.last
        around = opened.wording.around(first, last, CONTEXT_WORDS)
        place = anchor(transcript_id, around, first, last)
        self._view.show_new_mark(Mark(_NOT_STORED_YET, opened.recording_id, kind, place, now()))
        self._pane.await_mark()
        self._session.edit(
            lambda: marking.mark_words(library, transcript_id, first, last, kind),
            self._following,
            on_done=self._take_stored,
            on_error=self._take_back,
        )

    def _take_stored(self, edit: Edit) -> None:
        self._following.take(edit)
        # In a turn of its own: with a thousand marks, the list needs a moment to go to one.
        mark_id = edit.made(Mark).id
        QTimer.singleShot(0, self, partial(self._pane.choose, mark_id))
        self.marked.emit(MarkChosen(mark_id))

    def _take_back(self, error: CaptureError) -> None:
        self._pane.stop_waiting()
        self.show(self._following.opened)
        self._session.notices.fail(error)

    @Slot(MarkChosen)
    def _remove(self, chosen: MarkChosen) -> None:
        library = self._session.library
        work = partial(marking.remove_mark, library, chosen.mark_id)
        self._session.edit(work, self._following, self._take_removed)

    def _take_removed(self, edit: Edit) -> None:
        self._following.take(edit)
        if poorer := told_loss(edit):
            self._session.history.offer_undo(poorer, edit)

    @Slot(NoteWritten)
    def _write_note(self, written: NoteWritten) -> None:
        library, mark = self._session.library, written.mark
        self._edit(lambda: marking.change_mark(library, mark.id, mark.kind, written.note))

    def _edit(self, work: Callable[[], Edit]) -> None:
        self._session.edit(work, self._following, self._following.take)

    @Slot(MarkChosen)
    def _let_stand_out(self, chosen: MarkChosen) -> None:
        self._view.choose_mark(chosen.mark_id)

    @Slot()
    def _choose_at_caret(self) -> None:
        at_caret = [mark.id for mark in self._view.marks_at_caret()]
        if at_caret and self._view.chosen_mark not in at_caret:
            self._pane.choose(at_caret[0])

    @Slot(MarkChosen)
    def _listen(self, chosen: MarkChosen) -> None:
        opened = self._following.opened
        for mark in opened.marks if opened else ():
            if mark.id == chosen.mark_id:
                self.moment_wanted.emit(Moment(mark.anchor.start))
