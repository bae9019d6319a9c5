"""Everything before a library is open: the welcome, a new library, a locked one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.gui.models.wanted import PlaceWanted
from seci_capture.gui.notices import Notice, Notices, Weight
from seci_capture.gui.overview.choices import LibraryWanted, Opened, Refused, SecretGiven
from seci_capture.gui.overview.new_library_page import NewLibraryPage
from seci_capture.gui.overview.recovery_page import RecoveryPage
from seci_capture.gui.overview.unlock_page import UnlockPage
from seci_capture.gui.overview.welcome_page import WelcomePage
from seci_capture.gui.preferences import Preferences
from seci_capture.gui.tasks import TaskRunner
from seci_capture.gui.theme import HEADING, set_type
from seci_capture.services import library as libraries
from seci_capture.services import restoring
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.library import Created, Library
from seci_capture.services.messages import damage_sentence
from seci_capture.services.ports import Edges
from seci_capture.services.progress import Progress, Report, nobody
from seci_capture.services.restoring import Restored, Wanted
from seci_capture.services.sample_library import open_sample, place_to_begin, remake_sample
from seci_capture.services.texts import _
from seci_capture.services.trying import begin_try, open_try

T = TypeVar("T")


class Entrance(QStackedWidget):
    """Leads to an open library. Each library is opened beside the window's thread.

    Signals:
        opened: a library is open; whoever receives it owns it.
        back_wanted: the person thought better of it.
        refused: a library was not opened.
    """

    opened = Signal(Opened)
    back_wanted = Signal()
    refused = Signal(Refused)

    def __init__(
        self, edges: Edges, preferences: Preferences, notices: Notices, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._edges = edges
        self._notices = notices
        self._created: Created | None = None
        self.tasks = TaskRunner(notices.fail, self)
        self.welcome = WelcomePage(preferences)
        self.new_library = NewLibraryPage()
        self.recovery = RecoveryPage(notices)
        self.unlock = UnlockPage()
        self._wait = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        set_type(self._wait, HEADING, faint=True)
        for page in (self.welcome, self.new_library, self.recovery, self.unlock, self._wait):
            self.addWidget(page)
        self._connect()

    @property
    def holds_key(self) -> bool:
        """Say whether a recovery key is shown that the person has not written down yet."""
        return self._created is not None

    def open_folder(self, folder: Path) -> None:
        """Open a library; ask for its passphrase when it has one that is not remembered."""

        def make() -> Created:
            return Created(libraries.open_library(folder, None, self._edges.secrets), None)

        def fail(error: CaptureError) -> None:
            if error.fault in (Fault.PASSPHRASE_NEEDED, Fault.PASSPHRASE_WRONG):
                self.setCurrentWidget(self.unlock)
                self.unlock.begin(folder)
            else:
                self.refused.emit(Refused(error))

        self.welcome.setEnabled(False)
        self._run(make, None, fail)

    @Slot()
    def begin_library(self) -> None:
        """Show the page for a new library."""
        self.setCurrentWidget(self.new_library)
        self.new_library.begin()

    @Slot()
    def open_sample(self) -> None:
        """Open the sample handover at its first metaphor; make it where it is missing."""
        edges = self._edges

        def work(report: Report, cancel: CancelToken) -> Opened:
            return _at_metaphor(open_sample(edges, report, cancel))

        self._show_wait(_("Opening the sample…"), work)

    def remake_sample(self) -> None:
        """Put the sample handover back to what it was, and open it."""
        edges = self._edges

        def work(report: Report, cancel: CancelToken) -> Opened:
            return _at_metaphor(remake_sample(edges, report, cancel))

        self._show_wait(_("Making the sample anew…"), work)

    @Slot()
    def open_try(self) -> None:
        """Open the library for trying, at a new handover."""
        edges = self._edges

        def work(_report: Report, _cancel: CancelToken) -> Opened:
            library = open_try(edges)
            return Opened(library, begin_try(library).id)

        self._show_wait(_("One moment…"), work)

    def restore(self, wanted: Wanted, secret: str | None) -> None:
        """Bring a library back from a copy, and open it."""
        secrets, notices = self._edges.secrets, self._notices

        def work(report: Report, cancel: CancelToken) -> tuple[Restored, Opened]:
            restored = restoring.restore(wanted, secret, secrets, report, cancel)
            return restored, Opened(libraries.open_library(wanted.folder, secret, secrets))

        def done(made: tuple[Restored, Opened]) -> None:
            restored, opened = made
            self.opened.emit(opened)
            notices.post(Notice(restoring.told(restored)))
            for damage in restored.damages:
                notices.post(Notice(damage_sentence(damage), Weight.FAILURE))

        self._wait_for(_("Restoring…"), work, done)

    def lock(self, folder: Path) -> None:
        """Ask for the passphrase of a library that was locked, remembered or not."""
        self.setCurrentWidget(self.unlock)
        self.unlock.begin(folder)

    @Slot()
    def begin_again(self) -> None:
        """Show the first page."""
        self.welcome.show_recent()
        self.setCurrentWidget(self.welcome)
        self.welcome.ui.sample_button.setFocus()

    def leave(self) -> None:
        """Stop what is going on, and close a library that nobody has received yet."""
        self.tasks.finish()
        if self._created is not None:
            self._created.library.close()

    def _connect(self) -> None:
        self.welcome.sample_wanted.connect(self.open_sample)
        self.welcome.try_wanted.connect(self.open_try)
        self.welcome.new_wanted.connect(self.begin_library)
        self.new_library.create_wanted.connect(self._create)
        self.unlock.secret_given.connect(self._unlock)
        self.recovery.written_down.connect(self._hand_over_created)
        pages: tuple[NewLibraryPage | UnlockPage, ...] = (self.new_library, self.unlock)
        for page in pages:
            page.back_wanted.connect(self.back_wanted)
            escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
            escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            escape.activated.connect(page.ui.back_button.click)

    @Slot(LibraryWanted)
    def _create(self, wanted: LibraryWanted) -> None:
        def make() -> Created:
            return libraries.create(wanted.folder, wanted.passphrase)

        remember = wanted.passphrase if wanted.remember else None
        self._run(make, remember, self.new_library.refuse)

    @Slot(SecretGiven)
    def _unlock(self, given: SecretGiven) -> None:
        def make() -> Created:
            library = libraries.open_library(given.folder, given.secret, self._edges.secrets)
            return Created(library, None)

        self._run(make, given.secret if given.remember else None, self.unlock.refuse)

    def _run(
        self,
        make: Callable[[], Created],
        remember: str | None,
        fail: Callable[[CaptureError], None],
    ) -> None:
        def work(_: Report, cancel: CancelToken) -> _Ready:
            created = make()
            if cancel.cancelled:
                created.library.close()
                raise Cancelled
            secrets = self._edges.secrets
            kept = remember is None or libraries.remember(created.library, remember, secrets)
            return _Ready(created, kept)

        self.tasks.long(work, self._take, on_progress=nobody, on_end=self._end, on_error=fail)

    def _show_wait(self, text: str, work: Callable[[Report, CancelToken], Opened]) -> None:
        """Say what goes on while a library is made and opened."""
        self._wait_for(text, work, self.opened.emit)

    def _wait_for(
        self, text: str, work: Callable[[Report, CancelToken], T], done: Callable[[T], None]
    ) -> None:
        """Say what goes on, and how far it is where that is known."""

        def show(progress: Progress) -> None:
            if progress.share is not None:
                self._wait.setText(f"{text} {progress.share:.0%}")

        def fail(error: CaptureError) -> None:
            self.begin_again()
            self._notices.fail(error)

        self._wait.setText(text)
        self.setCurrentWidget(self._wait)
        self.tasks.long(work, done, on_progress=show, on_end=self._end, on_error=fail)

    def _end(self) -> None:
        self.welcome.setEnabled(True)

    def _take(self, ready: "_Ready") -> None:
        if not ready.kept:
            self._say_no_keyring()
        library, key = ready.created
        if key is None:
            self.opened.emit(Opened(library))
            return
        self._created = ready.created
        self.setCurrentWidget(self.recovery)
        self.recovery.begin(library.folder, key)

    @Slot()
    def _hand_over_created(self) -> None:
        created, self._created = self._created, None
        if created is not None:
            self.opened.emit(Opened(created.library))

    def _say_no_keyring(self) -> None:
        for box in (self.new_library.ui.remember_box, self.unlock.ui.remember_box):
            box.setChecked(False)
            box.setEnabled(False)
            box.setText(_("Remembering is not available on this computer"))
        text = _("This computer has no safe place for a passphrase, so it was not remembered.")
        self._notices.post(Notice(text, Weight.HINT))


def _at_metaphor(library: Library) -> Opened:
    mark = place_to_begin(library)
    if mark is None:
        return Opened(library)
    return Opened(library, place=PlaceWanted(mark.recording_id, mark.anchor.start))


@dataclass(frozen=True, slots=True)
class _Ready:
    """An open library, and whether its passphrase was remembered if that was wanted."""

    created: Created
    kept: bool
