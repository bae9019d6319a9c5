"""The line above a first try: at most three hints, each with the button that is needed next."""

from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from seci_capture import paths
from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.gui.events import Changed
from seci_capture.gui.notices import Notice, NoticeAction
from seci_capture.gui.reading import Reading
from seci_capture.gui.session import Session
from seci_capture.gui.theme import LARGE, MEDIUM
from seci_capture.services import reporting, trying
from seci_capture.services.library import Library
from seci_capture.services.reporting import Document, Exported
from seci_capture.services.standing import standings
from seci_capture.services.texts import _


class Hint(Enum):
    """What a person does next."""

    SPEAK = 1
    MARK = 2
    SHOW = 3


@dataclass(frozen=True, slots=True)
class _Page:
    """A page that was written, with the items that were made for it."""

    edits: tuple[Edit, ...]
    exported: Exported


class TryGuide(QFrame):
    """Follows what was done, and says what is next.

    Signals:
        file_wanted: a sound file is to be chosen.
        record_wanted: a minute is to be recorded.
        new_wanted: a library of one's own is wanted.
    """

    file_wanted = Signal()
    record_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session.tasks)
        self._can_record = False
        self.handover_id: str | None = None
        self.hint = Hint.SPEAK
        self.setProperty("ground", "calm")
        self._label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.record_button = QPushButton(_("Record a minute"))
        self.file_button = QPushButton(_("Choose a file…"))
        self.page_button = QPushButton(_("Show as a Word page"))
        self.page_button.setProperty("primary", True)
        self.new_button = QPushButton(_("New library"))
        self._lay_out()
        self._connect()
        self._show(Hint.SPEAK)

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
            self._reading.ask(lambda: _next_hint(library, handover_id), self._show)

    def drop(self) -> None:
        """Follow nothing any more."""
        self._reading.drop()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        row.addWidget(self._label, 1)
        for button in (self.record_button, self.file_button, self.page_button, self.new_button):
            row.addWidget(button)

    def _connect(self) -> None:
        self.record_button.clicked.connect(self.record_wanted)
        self.file_button.clicked.connect(self.file_wanted)
        self.page_button.clicked.connect(self._write_page)
        self.new_button.clicked.connect(self.new_wanted)
        self._session.events.changed.connect(self._take_change)

    def _show(self, hint: Hint) -> None:
        self.hint = hint
        speaking = hint is Hint.SPEAK
        self._label.setText(_said(hint, can_record=self._can_record))
        self.record_button.setVisible(speaking and self._can_record)
        self.file_button.setVisible(speaking)
        self.page_button.setVisible(hint is Hint.SHOW)
        self.new_button.setVisible(hint is Hint.SHOW)

    @Slot(Changed)
    def _take_change(self) -> None:
        self.reload()

    @Slot()
    def _write_page(self) -> None:
        session, handover_id = self._session, self.handover_id
        if handover_id is None:
            return
        library, writer = session.library, session.edges.documents

        def work() -> _Page:
            edits = trying.items_from_marks(library, handover_id)
            folder = paths.documents_folder()
            folder.mkdir(parents=True, exist_ok=True)
            page = trying.free_page(folder)
            return _Page(edits, reporting.export(library, writer, handover_id, Document.PACK, page))

        self.page_button.setEnabled(False)
        session.tasks.edit(work, self._show_page, self._fail)

    def _show_page(self, page: _Page) -> None:
        self.page_button.setEnabled(True)
        for edit in page.edits:
            self._session.keep(edit, self)
        self._session.history.keep_export(page.exported)
        path = page.exported.path
        text = _("Your page is in {path}").format(path=path)
        actions = (
            NoticeAction(_("Open"), partial(_open, path)),
            NoticeAction(_("Show in folder"), partial(_open, path.parent)),
        )
        self._session.notices.post(Notice(text, actions=actions))
        _open(path)

    def _fail(self, error: CaptureError) -> None:
        self.page_button.setEnabled(True)
        self._session.notices.fail(error)


def _next_hint(library: Library, handover_id: str) -> Hint:
    standing = next((s for s in standings(library) if s.handover.id == handover_id), None)
    if standing is None or not standing.recordings:
        return Hint.SPEAK
    return Hint.SHOW if standing.marks else Hint.MARK


def _said(hint: Hint, *, can_record: bool) -> str:
    match hint:
        case Hint.SPEAK if can_record:
            return _("1 of 3: Speak for a minute about your work, or choose a sound file.")
        case Hint.SPEAK:
            return _("1 of 3: Choose a sound file, or drop one here. No microphone was found.")
        case Hint.MARK:
            return _("2 of 3: When the words are there, select some and press M, for a metaphor.")
        case Hint.SHOW:
            return _("3 of 3: See what you marked as a page in Word.")


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
