"""The search over everything that was said, noted and gathered. Results play where they are."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from seci_capture.domain.finding import FoundKind
from seci_capture.domain.whereabouts import Scene, Spot
from seci_capture.gui.events import Changed
from seci_capture.gui.find.found_delegate import FoundDelegate
from seci_capture.gui.find.overlay import Overlay
from seci_capture.gui.models.found_list import FoundListModel, clip_id
from seci_capture.gui.models.wanted import SpotWanted
from seci_capture.gui.playing.clips import Clip, ClipChanged, ClipPlayer
from seci_capture.gui.reading import Reading
from seci_capture.gui.session import Session
from seci_capture.services.search import LIMIT, Found, search
from seci_capture.services.texts import _

_TYPING_MS = 60
"""A pause in typing after which the library is asked."""

_FIRST = 1
"""The row of the first result: its group's line is above it."""


class SearchPanel(Overlay):
    """Lives as long as its library is open; what was found stays for the next time.

    ``shown`` are the words whose results are shown.

    Signals:
        spot_wanted: a result is to be shown in its room, and played.
    """

    spot_wanted = Signal(SpotWanted)

    def __init__(self, session: Session, parent: QWidget) -> None:
        self.model = FoundListModel()
        super().__init__(self.model, parent, centred=False)
        self.model.setParent(self)
        self.clips = ClipPlayer(session, self)
        self._session = session
        self._reading = Reading(session.tasks)
        self.shown = ""
        self._delegate = FoundDelegate(self.view)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self.view.setItemDelegate(self._delegate)
        self._name()
        self.field.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._ask)
        self.clips.changed.connect(self._show_clip)
        self.left.connect(self.clips.stop)
        session.events.changed.connect(self._take_change)

    @Slot()
    def go_on(self) -> None:
        """Show the next result in its room."""
        self._step(1)

    @Slot()
    def go_back(self) -> None:
        """Show the result before in its room."""
        self._step(-1)

    @Slot(QModelIndex)
    def choose(self, index: QModelIndex) -> None:
        """Show a result in its room, and play it."""
        found = self.model.found(index)
        if found:
            self.leave()
            self.spot_wanted.emit(SpotWanted(spot_of(found), play=True))

    def take_arrow(self, step: int) -> None:  # noqa: ARG002 - the overlay's signature
        """Go into the list, where Space does not write but plays."""
        if self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def press(self, event: QKeyEvent) -> bool:
        """Let Space play the result that is chosen, and stop it; and Up leave the list."""
        if event.key() == Qt.Key.Key_Space:
            self._hear()
        elif event.key() == Qt.Key.Key_Up and self.view.currentIndex().row() <= _FIRST:
            self.field.setFocus()
        else:
            return False
        return True

    def close_sound(self) -> None:
        """Let go of the library that is about to close."""
        self._typing.stop()
        self._reading.drop()
        self.clips.close()

    def _name(self) -> None:
        self.setAccessibleName(_("Search"))
        self.field.setPlaceholderText(_("Search all handovers"))
        self.field.setAccessibleName(_("Search all handovers"))
        self.view.setAccessibleName(_("What was found"))
        self.hint.setText(_("What was said, notes to marks, and items."))
        self.keys.setText(_("↓ into the list · Enter go there · Space listen · Esc close"))

    def _hear(self) -> None:
        found = self.model.found(self.view.currentIndex())
        if found and found.voice:
            voice = found.voice
            self.clips.toggle(Clip(clip_id(found), voice.recording_id, voice.start, voice.end))

    def _step(self, step: int) -> None:
        self.choose_row(step)
        self.choose(self.view.currentIndex())

    @Slot()
    def _ask(self) -> None:
        library, asked = self._session.library, self.field.text().strip()
        if not asked:
            self._reading.drop()
            self._show("", ())
            return
        self._reading.ask(lambda: search(library, asked), partial(self._show, asked))

    def _show(self, asked: str, found: tuple[Found, ...]) -> None:
        self.shown = asked
        self.model.show(found)
        self.hint.setText(_hint(asked, len(found)))
        if found:
            self.view.setCurrentIndex(self.model.index(_FIRST, 0))
        if self.isVisible():
            self.place()
        self.view.scrollToTop()

    @Slot(Changed)
    def _take_change(self, changed: Changed) -> None:
        if self.isVisible() and changed.changes.touched:
            self._typing.start()

    @Slot(ClipChanged)
    def _show_clip(self, changed: ClipChanged) -> None:
        self._delegate.playing = changed.clip_id
        self.view.viewport().update()


def spot_of(found: Found) -> Spot:
    """Return where a result is seen: an item in Compile, everything else in the recording."""
    if found.kind is FoundKind.ITEM or found.voice is None:
        return Spot(Scene.COMBINATION, found.handover.id, item_id=found.owner)
    spot = Spot(Scene.EXTERNALIZATION, found.handover.id)
    interview_id = found.interview.id if found.interview else None
    return replace(
        spot,
        interview_id=interview_id,
        recording_id=found.voice.recording_id,
        seconds=found.voice.start,
        words=found.words,
    )


def _hint(asked: str, count: int) -> str:
    if not asked:
        return _("What was said, notes to marks, and items.")
    if not count:
        return _("Nothing found. Every word must occur; try fewer, or only their beginnings.")
    if count >= LIMIT:
        return _("The best {count} results. One more word finds less.").format(count=count)
    if count == 1:
        return _("1 result")
    return _("{count} results").format(count=count)
