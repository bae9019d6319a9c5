"""The line above a first try: at most three hints, each with the button that is needed next."""

from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from seci_capture.gui.events import Changed
from seci_capture.gui.overview.try_page import TryPage
from seci_capture.gui.overview.try_recording import MinuteGoesOn, MinuteRecorded, TryRecording
from seci_capture.gui.reading import Reading
from seci_capture.gui.session import Session
from seci_capture.gui.theme import LARGE, MEDIUM
from seci_capture.services.library import Library
from seci_capture.services.standing import standings
from seci_capture.services.texts import _
from seci_capture.services.times import clock
from seci_capture.services.trying import SECONDS, hears_something

_LEVELS = 100
_LEVEL_WIDTH = 80


class Hint(Enum):
    """What a person does next."""

    SPEAK = 1
    MARK = 2
    SHOW = 3


class TryGuide(QFrame):
    """Follows what was done, and says what is next.

    Signals:
        file_wanted: a sound file is to be chosen.
        recorded: a minute was recorded; its words are wanted.
        new_wanted: a library of one's own is wanted.
    """

    file_wanted = Signal()
    recorded = Signal(MinuteRecorded)
    new_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._standing, self._devices = Reading(session.tasks), Reading(session.tasks)
        self._recording = TryRecording(session, self)
        self._page = TryPage(session, self)
        self._can_record: bool | None = None
        self.handover_id: str | None = None
        self.hint = Hint.SPEAK
        self.setProperty("ground", "calm")
        self._label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.level = QProgressBar(textVisible=False, maximum=_LEVELS)
        self.record_button = QPushButton(_("Record a minute"))
        self.stop_button = QPushButton(_("Stop"))
        self.file_button = QPushButton(_("Choose a file…"))
        self.page_button = QPushButton(_("Show as a Word page"))
        self.new_button = QPushButton(_("New library"))
        self._lay_out()
        self._connect()
        self._show(Hint.SPEAK)
        devices = session.edges.sound_devices
        self._devices.ask(lambda: hears_something(devices), self._know_microphone)

    @property
    def text(self) -> str:
        """Return the hint that is shown."""
        return self._label.text()

    def show_handover(self, handover_id: str | None) -> None:
        """Follow another try."""
        self.handover_id = handover_id
        self.reload()

    def reload(self) -> None:
        """Look how far the try is."""
        library, handover_id = self._session.library, self.handover_id
        if handover_id is not None:
            self._standing.ask(lambda: _next_hint(library, handover_id), self._show)

    def drop(self) -> None:
        """Follow nothing any more."""
        self._standing.drop()
        self._devices.drop()

    def _lay_out(self) -> None:
        self.level.setAccessibleName(_("How loud it is"))
        self.level.setFixedWidth(_LEVEL_WIDTH)
        self.page_button.setProperty("primary", True)
        self.record_button.setToolTip(_("Record from the microphone, for a minute at most"))
        self.stop_button.setToolTip(_("Stop recording; what was said is kept"))
        self.file_button.setToolTip(_("Of a longer file, the first minute is taken"))
        self.page_button.setToolTip(_("Write what you marked into your documents, and open it"))
        self.new_button.setToolTip(_("A library for your own handovers (Ctrl+Shift+N)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        row.addWidget(self._label, 1)
        row.addWidget(self.level)
        for button in (
            self.record_button,
            self.stop_button,
            self.file_button,
            self.page_button,
            self.new_button,
        ):
            row.addWidget(button)

    def _connect(self) -> None:
        self.record_button.clicked.connect(self._record)
        self.stop_button.clicked.connect(self._recording.stop)
        self.file_button.clicked.connect(self.file_wanted)
        self.page_button.clicked.connect(self._write_page)
        self.new_button.clicked.connect(self.new_wanted)
        self._recording.changed.connect(self._show_buttons)
        self._recording.went_on.connect(self._show_minute)
        self._recording.recorded.connect(self.recorded)
        self._session.events.changed.connect(self._take_change)

    def _know_microphone(self, there: bool) -> None:
        self._can_record = there
        self._show(self.hint)

    def _show(self, hint: Hint) -> None:
        self.hint = hint
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        recording = self._recording.running
        speaking = self.hint is Hint.SPEAK and not recording
        if not recording:
            self._label.setText(_said(self.hint, can_record=self._can_record is not False))
        self.record_button.setVisible(speaking and self._can_record is True)
        self.file_button.setVisible(speaking)
        self.level.setVisible(recording)
        self.stop_button.setVisible(recording)
        self.page_button.setVisible(self.hint is Hint.SHOW)
        self.new_button.setVisible(self.hint is Hint.SHOW)

    @Slot(MinuteGoesOn)
    def _show_minute(self, minute: MinuteGoesOn) -> None:
        self.level.setValue(round(_LEVELS * minute.level))
        text = _("Recording, {done} of {all}: tell how you do your work.")
        self._label.setText(text.format(done=clock(minute.seconds), all=clock(SECONDS)))

    @Slot(Changed)
    def _take_change(self, _changed: Changed) -> None:
        self.reload()

    @Slot()
    def _record(self) -> None:
        if self.handover_id is not None and not self._recording.running:
            self._recording.start(self.handover_id)

    @Slot()
    def _write_page(self) -> None:
        if self.handover_id is not None:
            self.page_button.setEnabled(False)
            self._page.write(self.handover_id, self._end_page)

    def _end_page(self) -> None:
        self.page_button.setEnabled(True)


def _next_hint(library: Library, handover_id: str) -> Hint:
    standing = next((s for s in standings(library) if s.handover.id == handover_id), None)
    if standing is None or not standing.recordings:
        return Hint.SPEAK
    return Hint.SHOW if standing.marks else Hint.MARK


def _said(hint: Hint, *, can_record: bool) -> str:
    match hint:
        case Hint.SPEAK if can_record:
            return _("1 of 3: Record a minute about your work, or choose a sound file.")
        case Hint.SPEAK:
            return _("1 of 3: No microphone was found. Choose a sound file, or drop one here.")
        case Hint.MARK:
            return _("2 of 3: When the words are there, select some and press M, for a metaphor.")
        case Hint.SHOW:
            return _("3 of 3: See what you marked as a page in Word.")
