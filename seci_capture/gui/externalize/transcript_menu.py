"""What can be done with the sentence at the caret, for those who look for it by mouse."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from seci_capture.domain.transcript import Segment
from seci_capture.gui.externalize.transcript_keys import Transport, TransportWanted
from seci_capture.gui.externalize.transcript_view import TranscriptView
from seci_capture.gui.models.opened import Opened
from seci_capture.services.texts import _


@dataclass(frozen=True, slots=True)
class SplitChosen:
    """A sentence is to begin with the word numbered ``n``."""

    n: int


@dataclass(frozen=True, slots=True)
class JoinChosen:
    """The words numbered ``first`` to ``last`` are to go on with the sentence before."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class SpeakerChosen:
    """The words numbered ``first`` to ``last`` are said by the speaker with this number."""

    first: int
    last: int
    speaker: int


class SentenceMenu(QMenu):
    """Opens over the transcript, for the sentence at the caret.

    Signals:
        split_chosen: the sentence is to be split at the caret.
        join_chosen: the sentence is to be joined to the one before.
        speaker_chosen: somebody else says the sentence.
    """

    split_chosen = Signal(SplitChosen)
    join_chosen = Signal(JoinChosen)
    speaker_chosen = Signal(SpeakerChosen)

    def __init__(self, view: TranscriptView, opened: Opened) -> None:
        super().__init__(view)
        self._view = view
        block = view.textCursor().block()
        self._segment = view.text.segment(block)
        word = view.text.word_at(view.textCursor().position())
        self._n = word.n if word else 0
        self.play = self.addAction(_("Play from here"), self._play)
        self.play.setShortcut(QKeySequence("Ctrl+Enter"))
        self.play.setEnabled(word is not None)
        self.correct = self.addAction(_("Correct the sentence"))
        self.correct.setShortcut(QKeySequence("F2"))
        self.split = self.addAction(_("Split it here"), self._split)
        self.join = self.addAction(_("Join it to the one before"), self._join)
        self.speakers = self.addMenu(_("Said by"))
        self._list_speakers(opened)
        is_first = not block.previous().isValid()
        words = self._segment.words if self._segment else ()
        for action, possible in {
            self.correct: bool(words),
            self.split: bool(words) and self._n != words[0].n,
            self.join: bool(words) and not is_first,
            self.speakers.menuAction(): bool(words) and bool(opened.speakers),
        }.items():
            action.setEnabled(possible and view.writable)
        self.addSeparator()
        self.copy = self.addAction(_("Copy"), view.copy)
        self.copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy.setEnabled(view.textCursor().hasSelection())
        self.addAction(_("Select all"), view.selectAll).setShortcut(
            QKeySequence(QKeySequence.StandardKey.SelectAll)
        )

    def _list_speakers(self, opened: Opened) -> None:
        group = QActionGroup(self)
        for number, name in sorted(opened.speakers.items()):
            action = self.speakers.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self._speaks(number))
            action.setData(number)
            group.addAction(action)
        group.triggered.connect(self._give)

    def _speaks(self, number: int) -> bool:
        return self._segment is not None and self._segment.speaker == number

    @Slot()
    def _play(self) -> None:
        self._view.transport_wanted.emit(TransportWanted(Transport.FROM_HERE))

    @Slot()
    def _split(self) -> None:
        self.split_chosen.emit(SplitChosen(self._n))

    @Slot()
    def _join(self) -> None:
        if self._segment:
            self.join_chosen.emit(JoinChosen(*_ends(self._segment)))

    @Slot(QAction)
    def _give(self, action: QAction) -> None:
        if self._segment:
            self.speaker_chosen.emit(SpeakerChosen(*_ends(self._segment), action.data()))


def _ends(segment: Segment) -> tuple[int, int]:
    return segment.words[0].n, segment.words[-1].n
