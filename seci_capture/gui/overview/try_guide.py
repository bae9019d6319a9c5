"""The line above a first try: what is next in three hints, then what comes after it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from seci_capture.gui.events import Changed
from seci_capture.gui.opening import open_outside
from seci_capture.gui.overview.try_hints import (
    Hint,
    Reached,
    hint_words,
    read_reached,
    written_words,
)
from seci_capture.gui.overview.try_page import TryPage
from seci_capture.gui.overview.try_recording import MinuteGoesOn, MinuteRecorded, TryRecording
from seci_capture.gui.reading import Reading
from seci_capture.gui.session import Session
from seci_capture.gui.theme import LARGE, MEDIUM
from seci_capture.gui.window_state import WindowState
from seci_capture.services.reporting import Exported
from seci_capture.services.texts import _
from seci_capture.services.times import clock
from seci_capture.services.trying import SECONDS, hears_something

_LEVELS = 100
_LEVEL_WIDTH = 80
_LINES = 2
"""What any hint needs at most, so that nothing below moves from one to the next."""


@dataclass(frozen=True, slots=True)
class _Written:
    """The page, how many marks there were for it, and whether anything here opens it."""

    path: Path
    marks: int
    opened: bool


class TryGuide(QFrame):
    """Follows what was done in the handover of a try, until its page is written and it is closed.

    Signals:
        file_wanted: a sound file is to be chosen.
        recorded: a minute was recorded; its words are wanted.
        new_wanted: a library of one's own is wanted.
    """

    file_wanted = Signal()
    recorded = Signal(MinuteRecorded)
    new_wanted = Signal()

    def __init__(self, session: Session, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._state = session, state
        self._standing, self._devices = Reading(session.tasks), Reading(session.tasks)
        self._recording = TryRecording(session, self)
        self._page = TryPage(session, self)
        self._can_record: bool | None = None
        self._reached = Reached()
        self._written: _Written | None = None
        self.handover_id: str | None = None
        self.setProperty("ground", "calm")
        self._label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.level = QProgressBar(textVisible=False, maximum=_LEVELS)
        self.record_button = QPushButton(_("Record a minute"))
        self.stop_button = QPushButton(_("Stop"))
        self.file_button = QPushButton(_("Choose a file…"))
        self.page_button = QPushButton(_("Show as a Word page"))
        self.open_button = QPushButton(_("Open"))
        self.folder_button = QPushButton(_("Show in folder"))
        self.new_button = QPushButton(_("New library"))
        self.close_button = QToolButton(autoRaise=True)
        self.close_button.setText("×")
        self._buttons: tuple[QAbstractButton, ...] = (
            *(self.record_button, self.stop_button, self.file_button, self.page_button),
            *(self.open_button, self.folder_button, self.new_button, self.close_button),
        )
        self._lay_out()
        self._connect()
        self._show_buttons()
        devices = session.edges.sound_devices
        self._devices.ask(lambda: hears_something(devices), self._know_microphone)

    @property
    def text(self) -> str:
        """Return the hint that is shown."""
        return self._label.text()

    @property
    def hint(self) -> Hint:
        """Return what a person does next."""
        if self._reached.hint is Hint.SHOW and self._written is not None:
            return Hint.GO_ON
        return self._reached.hint

    def show_handover(self, handover_id: str | None) -> None:
        """Follow a handover, if it is the one of the try: others need no guide."""
        tried = handover_id is not None and handover_id == self._state.tried
        self.handover_id = handover_id if tried else None
        self.setVisible(tried)
        self.reload()

    def reload(self) -> None:
        """Look how far the try is."""
        library, handover_id = self._session.library, self.handover_id
        if handover_id is not None:
            self._standing.ask(lambda: read_reached(library, handover_id), self._show)

    def drop(self) -> None:
        """Follow nothing any more. A try whose page is written is over then."""
        if self._written is not None:
            self._state.tried = None
        self._standing.drop()
        self._devices.drop()

    def _lay_out(self) -> None:
        self.level.setAccessibleName(_("How loud it is"))
        self.level.setFixedWidth(_LEVEL_WIDTH)
        self.close_button.setAccessibleName(_("Close"))
        for main in (self.page_button, self.new_button):
            main.setProperty("primary", True)
        tips: tuple[tuple[QAbstractButton, str], ...] = (
            (self.record_button, _("Record from the microphone, for a minute at most")),
            (self.stop_button, _("Stop recording; what was said is kept")),
            (self.file_button, _("Of a longer file, the first minute is taken")),
            (self.page_button, _("Write what you marked into your documents, and open it")),
            (self.open_button, _("Open the page that was written")),
            (self.folder_button, _("Open the folder in which the page lies")),
            (self.new_button, _("A library for your own handovers (Ctrl+Shift+N)")),
            (self.close_button, _("The try is over: close this line")),
        )
        for button, tip in tips:
            button.setToolTip(tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        row.addWidget(self._label, 1)
        row.addWidget(self.level)
        for button in self._buttons:
            row.addWidget(button)
        height = _LINES * self._label.fontMetrics().lineSpacing()
        self._label.setMinimumHeight(max(height, self.page_button.sizeHint().height()))

    def _connect(self) -> None:
        self.record_button.clicked.connect(self._record)
        self.stop_button.clicked.connect(self._recording.stop)
        self.file_button.clicked.connect(self.file_wanted)
        self.page_button.clicked.connect(self._write_page)
        self.open_button.clicked.connect(self._open_page)
        self.folder_button.clicked.connect(self._open_folder)
        self.new_button.clicked.connect(self.new_wanted)
        self.close_button.clicked.connect(self._end)
        self._page.written.connect(self._take_page)
        self._recording.changed.connect(self._show_buttons)
        self._recording.went_on.connect(self._show_minute)
        self._recording.recorded.connect(self.recorded)
        self._session.events.changed.connect(self._take_change)

    def _know_microphone(self, there: bool) -> None:
        self._can_record = there
        self._show_buttons()

    def _show(self, reached: Reached) -> None:
        written, self._reached = self._written, reached
        if written is not None and (reached.marks > written.marks or not written.path.exists()):
            self._written = None  # there is more to be shown, or the page was taken back
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        recording = self._recording.running
        if not recording:
            self._label.setText(self._words())
        elif not self.stop_button.isVisible():
            self._show_minute(MinuteGoesOn(0.0, 0.0))
        self.level.setVisible(recording)
        shown: tuple[QAbstractButton, ...]
        shown = (self.stop_button,) if recording else self._buttons_of(self.hint)
        for button in shown:
            button.show()
        focus = self.window().focusWidget()
        if shown and focus in self._buttons and focus not in shown:
            shown[0].setFocus()  # else it would go to whatever comes next
        for button in self._buttons:
            button.setVisible(button in shown)

    def _buttons_of(self, hint: Hint) -> tuple[QAbstractButton, ...]:
        match hint:
            case Hint.SPEAK if self._can_record:
                return (self.record_button, self.file_button)
            case Hint.SPEAK:
                return (self.file_button,)
            case Hint.MARK:
                return ()
            case Hint.SHOW:
                return (self.page_button,)
        first = (self.open_button,) if self._written and self._written.opened else ()
        return (*first, self.folder_button, self.new_button, self.close_button)

    def _words(self) -> str:
        if self.hint is Hint.GO_ON and self._written is not None:
            return written_words(self._written.path.name, opened=self._written.opened)
        return hint_words(self._reached, can_record=self._can_record is not False)

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
            self._page.write(self.handover_id)

    @Slot(Exported)
    def _take_page(self, exported: Exported) -> None:
        self._show_page(exported.path)

    @Slot()
    def _open_page(self) -> None:
        if self._written is not None and self._written.path.exists():
            self._show_page(self._written.path)
        else:
            self.reload()

    def _show_page(self, path: Path) -> None:
        """Open the page, and say so where nothing opens it."""
        self._written = _Written(path, self._reached.marks, open_outside(path))
        self._show_buttons()

    @Slot()
    def _open_folder(self) -> None:
        if self._written is not None and not open_outside(self._written.path.parent):
            self._label.setText(str(self._written.path))  # so it can be found by hand

    @Slot()
    def _end(self) -> None:
        """The try is over: what is done in its handover now needs no guide."""
        self._state.tried = None
        self.show_handover(None)
