"""Listening to the recording that is open: text and sound follow each other."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from seci_capture.gui.externalize.opened_sound import OpenedSound, read_sound
from seci_capture.gui.externalize.player_bar import PlayerBar
from seci_capture.gui.externalize.transcript_keys import Transport, TransportWanted
from seci_capture.gui.externalize.transcript_view import TranscriptView
from seci_capture.gui.externalize.wanted import WordChosen
from seci_capture.gui.models.opened import Opened
from seci_capture.gui.models.wanted import PlaceWanted
from seci_capture.gui.playing.player import Moment
from seci_capture.gui.session import Session
from seci_capture.gui.window_state import Left, WindowState


@dataclass(frozen=True, slots=True)
class _Awaited:
    """A place that is gone to when it is there: played, and with the focus in the text, or not."""

    place: PlaceWanted
    play: bool
    enter: bool


class Listening(QObject):
    """Joins the player and the transcript."""

    def __init__(
        self,
        session: Session,
        bar: PlayerBar,
        view: TranscriptView,
        state: WindowState,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._bar, self._view, self._state = session, bar, view, state
        self._player = bar.player
        self._recording_id: str | None = None
        self._opened: Opened | None = None
        self._awaited: _Awaited | None = None
        self._left: Left | None = None
        self._player.moved.connect(self._show_spoken)
        view.word_chosen.connect(self._play_word)
        view.transport_wanted.connect(self._steer)
        view.correction_wanted.connect(self._player.pause)

    @property
    def awaited_recording(self) -> str | None:
        """Return the recording in which a place is still to be shown."""
        return self._awaited.place.recording_id if self._awaited else None

    def change(self, recording_id: str | None) -> None:
        """Put away what is open, and open the sound of another recording, where it was left."""
        self.keep_place()
        self._recording_id, self._opened = recording_id, None
        self._left = self._state.left(recording_id) if recording_id else None
        self._player.close()
        self._bar.show_nothing()
        if recording_id:
            library = self._session.library
            self._session.tasks.read(lambda: read_sound(library, recording_id), self._take_sound)

    def take_words(self, opened: Opened) -> None:
        """Know the words of the recording."""
        first, self._opened = self._opened is None, opened
        if first and self._left:
            self._view.show_from(self._left.top_word)
        self._go()

    def keep_place(self) -> None:
        """Remember where the recording that is open is left."""
        top, there = self._view.top_word, self._opened and self._player.state.length
        if self._recording_id and there and top is not None:
            self._state.keep_left(self._recording_id, Left(self._player.seconds, top))

    def show_place(self, place: PlaceWanted, *, play: bool, enter: bool = False) -> None:
        """Go to a place as soon as its recording is open, the words and the sound.

        ``enter`` gives the text the focus then: before it is there, it could not keep it.
        """
        self._awaited = _Awaited(place, play, enter)
        self._go()

    def show_word_at(self, seconds: float) -> None:
        """Show the word that is said at a moment."""
        word = self._opened.wording.at(seconds) if self._opened else None
        if word:
            self._view.go_to(word.n)

    def stand_at(self, seconds: float) -> None:
        """Put the caret before the word of a moment. Where that is seen already, nothing moves."""
        word = self._opened.wording.at(seconds) if self._opened else None
        if word:
            self._view.stand_before(word.n)

    @Slot(Moment)
    def play_at(self, moment: Moment) -> None:
        """Show a moment of the recording that is open, and play from there."""
        self.show_word_at(moment.seconds)
        self._player.play_from(moment.seconds)

    def _take_sound(self, opened: OpenedSound) -> None:
        if opened.recording_id != self._recording_id:
            opened.sound.close()
            return
        self._player.open(opened.sound)
        self._bar.show_levels(opened.levels)
        if self._left and self._left.seconds:
            top = self._view.top_word
            self._player.seek(self._left.seconds)
            if top is not None:  # the word that is heard may stand elsewhere, and would be shown
                self._view.show_from(top)
        self._go()

    def _go(self) -> None:
        awaited, there = self._awaited, self._opened and self._player.state.length
        if not awaited or not there or awaited.place.recording_id != self._recording_id:
            return
        self._awaited, place = None, awaited.place
        if awaited.play:
            self.play_at(Moment(place.seconds))
        else:
            self.show_word_at(place.seconds)
            self._player.seek(place.seconds)
        if place.words:
            self._view.choose_words(*place.words)
        if awaited.enter:
            self._view.setFocus()

    @Slot(Moment)
    def _show_spoken(self, moment: Moment) -> None:
        word = self._opened.wording.at(moment.seconds) if self._opened else None
        self._view.show_spoken(word.n if word else None)

    @Slot(TransportWanted)
    def _steer(self, wanted: TransportWanted) -> None:
        if wanted.transport is not Transport.FROM_HERE:
            self._bar.steer(wanted)
        elif self._opened and (at := self._view.text.word_at(self._view.textCursor().position())):
            self._player.play_from(self._opened.wording.span(at.n, at.n)[0].start)

    @Slot(WordChosen)
    def _play_word(self, chosen: WordChosen) -> None:
        word = self._opened.wording.span(chosen.n, chosen.n) if self._opened else ()
        if word and self._bar.click_plays:
            self._player.play_from(word[0].start)
