"""Marking in the recording that is open: text, list and library follow each other."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.domain.marking import Mark, anchor
from seci_capture.gui.events import Changed
from seci_capture.gui.externalize.marks_pane import MarksPane
from seci_capture.gui.externalize.transcript_view import TranscriptView
from seci_capture.gui.externalize.wanted import MarkChosen, MarkWanted
from seci_capture.gui.models.mark_list import NoteWritten
from seci_capture.gui.models.opened import Opened
from seci_capture.gui.playing.player import Moment
from seci_capture.gui.reading import Reading
from seci_capture.gui.session import Session
from seci_capture.services import marking
from seci_capture.services.clock import now

_NOT_STORED_YET = "not stored yet"


class MarkingDesk(QObject):
    """Joins the transcript and the list of marks.

    Signals:
        moment_wanted: a mark is to be heard.
    """

    moment_wanted = Signal(Moment)

    def __init__(
        self, session: Session, pane: MarksPane, view: TranscriptView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._pane, self._view = session, pane, view
        self._reading = Reading(session.tasks)
        self._opened: Opened | None = None
        view.mark_wanted.connect(self._add)
        view.removal_wanted.connect(self._remove)
        view.note_wanted.connect(pane.write_note)
        view.cursorPositionChanged.connect(self._choose_at_caret)
        pane.chosen.connect(self._let_stand_out)
        pane.listened.connect(self._listen)
        pane.note_written.connect(self._write_note)
        pane.note_left.connect(view.setFocus)
        pane.removal_wanted.connect(self._remove)
        session.events.changed.connect(self._take_change)

    def show(self, opened: Opened | None) -> None:
        """Show the marks of a recording, or none."""
        self._opened = opened
        self._reading.drop()
        self._view.choose_mark(None)
        self._show_marks(opened.marks if opened else ())

    def _show_marks(self, marks: tuple[Mark, ...]) -> None:
        if self._opened:
            self._opened = replace(self._opened, marks=marks)
        self._pane.show_marks(marks)
        self._view.show_marks(self._opened.marks_shown if self._opened else ())

    @Slot(MarkWanted)
    def _add(self, wanted: MarkWanted) -> None:
        """Show the mark at once; it is in the list as soon as it is stored."""
        opened, library = self._opened, self._session.library
        if opened is None or opened.transcript is None:
            return
        transcript_id, kind = opened.transcript.id, wanted.kind
        first, last = wanted.first, wanted.last
        place = anchor(transcript_id, opened.wording, first, last)
        self._view.show_new_mark(Mark(_NOT_STORED_YET, opened.recording_id, kind, place, now()))
        self._pane.await_mark()
        self._session.edit(
            lambda: marking.mark_words(library, transcript_id, first, last, kind),
            on_done=self._take_stored,
            on_error=self._take_back,
        )

    def _take_stored(self, edit: Edit) -> None:
        self._pane.choose(edit.made(Mark).id)

    def _take_back(self, error: CaptureError) -> None:
        self._pane.stop_waiting()
        self._show_marks(self._opened.marks if self._opened else ())
        self._session.notices.fail(error)

    @Slot(MarkChosen)
    def _remove(self, chosen: MarkChosen) -> None:
        library = self._session.library
        self._session.edit(lambda: marking.remove_mark(library, chosen.mark_id))

    @Slot(NoteWritten)
    def _write_note(self, written: NoteWritten) -> None:
        library, mark = self._session.library, written.mark
        self._session.edit(lambda: marking.change_mark(library, mark.id, mark.kind, written.note))

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
        marks = self._opened.marks if self._opened else ()
        for mark in marks:
            if mark.id == chosen.mark_id:
                self.moment_wanted.emit(Moment(mark.anchor.start))

    @Slot(Changed)
    def _take_change(self, changed: Changed) -> None:
        if self._opened and changed.changes.touches(Mark):
            recording_id, library = self._opened.recording_id, self._session.library
            self._reading.ask(lambda: marking.marks(library, recording_id), self._show_marks)
