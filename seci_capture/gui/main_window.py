"""The one window: wires menus, the pages before a library is open, and the open library."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QUndoGroup
from PySide6.QtWidgets import (
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.gui.departure import Departure
from seci_capture.gui.find.finding import Finding
from seci_capture.gui.help_dialogs import AboutDialog
from seci_capture.gui.idle_lock import IdleLock
from seci_capture.gui.menus import Menus
from seci_capture.gui.models.dragged import files_in
from seci_capture.gui.models.wanted import PlaceWanted
from seci_capture.gui.notices import Notice, Notices, Weight
from seci_capture.gui.overview.choices import FolderChosen, Opened, Refused
from seci_capture.gui.overview.entrance import Entrance
from seci_capture.gui.preferences import Preferences
from seci_capture.gui.questions import Questions
from seci_capture.gui.session import Session
from seci_capture.gui.settings.backup_desk import BackupDesk
from seci_capture.gui.settings.choices import RestoreChosen
from seci_capture.gui.side_panels import SidePanels
from seci_capture.gui.widgets.notice_bar import NoticeBar
from seci_capture.gui.widgets.pages import Pages
from seci_capture.gui.widgets.sidebar import RoomChosen
from seci_capture.gui.window_state import WindowState
from seci_capture.gui.workplace import CAPTURE, HandoverNamed, Workplace, room_titles
from seci_capture.services.library import is_library
from seci_capture.services.ports import Edges
from seci_capture.services.texts import _
from seci_capture.services.trying import edges_for_trying, is_try

_SIZE = (1280, 800)
_NAME = "SECI Capture"


@dataclass(frozen=True, slots=True)
class _Left:
    """Where a library was left, and whether going back leads there at once: not when locked.

    ``refusal`` says why the one for which it was left was not opened.
    """

    folder: Path
    place: PlaceWanted | None
    to_come_back: bool = False
    refusal: CaptureError | None = None


class MainWindow(QMainWindow):
    """Wiring only: each part does its own work."""

    def __init__(self, edges: Edges) -> None:
        super().__init__()
        self.notices = Notices(self)
        self.preferences = Preferences(self.notices, self)
        self.preferences.dress()
        self.entrance = Entrance(edges, self.preferences, self.notices, self)
        self.backup = BackupDesk(self.preferences, self.entrance.tasks, edges.secrets, self)
        self.workplace: Workplace | None = None
        self.departure = Departure(self)
        self.questions = Questions(self)
        self.idle_lock = IdleLock(self.preferences, self)
        self._edges = edges
        self._state = WindowState()
        self._history = QUndoGroup(self)
        self._gone = False
        self._left: _Left | None = None
        self._pages = Pages()
        self._content = QWidget()
        self.notice_bar = NoticeBar(self._pages, self._content)
        self._lay_out()
        self.menus = Menus(self, self.preferences, self._history, room_titles())
        self.finding = Finding(self.menuBar(), self._content)
        self.panels = SidePanels(self._content, self._pages, self._history, self.finding.keys)
        self._connect()
        self.resize(*_SIZE)
        self._state.restore(self)
        self.panels.restore(self._state.panels)
        self._show_entrance()

    @property
    def session(self) -> Session | None:
        """Return the open library's session, if one is open."""
        return self.workplace.session if self.workplace else None

    def begin(self, folder: Path | None) -> None:
        """Begin with a library: the one that is asked for, the last one, or the sample."""
        recent = self.preferences.current.recent_libraries
        if folder is not None:
            self.open_folder(folder)
        elif not recent:
            self.entrance.open_sample()
        elif self.preferences.current.reopen and is_library(Path(recent[0])):
            self.open_folder(Path(recent[0]))

    def open_folder(self, folder: Path) -> None:
        """Open a library in place of the one that is open, which is not left for none at all."""
        if self.session is not None and not is_library(folder):
            self.notices.fail(CaptureError(Fault.LIBRARY_MISSING, path=folder))
        else:
            self._leave_for(lambda: self.entrance.open_folder(folder))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pages.addWidget(self.entrance)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(self._content)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self.notices.posted.connect(self.notice_bar.show_notice)
        self.notices.withdrawn.connect(self.notice_bar.withdraw)
        self.entrance.opened.connect(self._show_library)
        self.entrance.back_wanted.connect(self._go_back)
        self.entrance.refused.connect(self._take_refusal)
        menus = self.menus
        menus.new_library.triggered.connect(self._begin_library)
        menus.open_library.triggered.connect(self.entrance.welcome.choose_library)
        self.entrance.welcome.open_wanted.connect(self._open_chosen)
        menus.recent_chosen.connect(self._open_chosen)
        menus.new_handover.triggered.connect(self._begin_handover)
        menus.close_library.triggered.connect(self._lock)
        menus.sample.triggered.connect(self._open_sample)
        menus.remake_sample.triggered.connect(self._remake_sample)
        menus.backup.triggered.connect(self.backup.show)
        menus.restore.triggered.connect(self.backup.begin_restore)
        self.entrance.welcome.restore_wanted.connect(self.backup.begin_restore)
        self.backup.restore_chosen.connect(self._restore)
        self.idle_lock.due.connect(self._lock_untouched)
        menus.quit.triggered.connect(self.close)
        menus.history.toggled.connect(self.panels.show_history)
        menus.keys.toggled.connect(self.panels.show_keys)
        self.panels.history.toggled.connect(menus.history.setChecked)
        self.panels.keys.toggled.connect(menus.keys.setChecked)
        menus.room_chosen.connect(self._show_room)
        menus.find.triggered.connect(self.finding.enter_search)
        menus.find_next.triggered.connect(self.finding.go_on)
        menus.find_previous.triggered.connect(self.finding.go_back)
        menus.palette.triggered.connect(self.finding.enter_palette)
        menus.close_notice.triggered.connect(self.notice_bar.close_newest)
        menus.about.triggered.connect(self._show_about)

    @Slot(Opened)
    def _show_library(self, opened: Opened) -> None:
        library = opened.library
        edges = edges_for_trying(self._edges) if is_try(library) else self._edges
        session = Session(library, edges, self.notices, self)
        if opened.handover_id is not None:
            self._state.keep_handover(library.id, opened.handover_id)
            self._state.tried = opened.handover_id
        self._history.addStack(session.history)
        self._history.setActiveStack(session.history)
        self.workplace = Workplace(session, self._state, self._pages)
        self.workplace.retry_wanted.connect(self._retry)
        self.workplace.try_wanted.connect(self._try)
        self.workplace.new_wanted.connect(self._begin_library)
        self.workplace.open_wanted.connect(self.entrance.welcome.choose_library)
        self.workplace.overview.backup_wanted.connect(self.backup.show)
        self.workplace.room_left.connect(self.notice_bar.leave_room)
        self.workplace.handover_named.connect(self._show_title)
        self._pages.addWidget(self.workplace)
        self._pages.setCurrentWidget(self.workplace)
        self.notice_bar.leave_page()
        self.notice_bar.stand_in(self.workplace.sidebar)
        self.finding.open(self.workplace)
        self.backup.open(session, self.workplace.overview.show_backup)
        self.panels.show_open(is_open=True)
        self.menus.show_open(is_open=True, writable=session.writable)
        self._show_title(HandoverNamed(""))
        self.preferences.add_recent(library.folder.absolute())
        self._begin_in(self.workplace, opened)

    def _begin_in(self, workplace: Workplace, opened: Opened) -> None:
        left, self._left = self._left, None
        if opened.place is not None:
            workplace.begin_at(opened.place)
        elif opened.handover_id is not None:
            workplace.show_room(CAPTURE)
        elif left is not None and left.folder == opened.library.folder:
            workplace.come_back(left.place)
        if left is not None and left.refusal is not None:
            self.notices.fail(left.refusal)

    @Slot(HandoverNamed)
    def _show_title(self, named: HandoverNamed) -> None:
        """Say in the title whose handover is shown, and in which library."""
        library = self.session.library.folder.name if self.session else ""
        self.setWindowTitle(" – ".join(filter(None, (named.expert, library, _NAME))))

    def _show_entrance(self) -> None:
        self.panels.show_open(is_open=False)
        self.menus.show_open(is_open=False, writable=False)
        self.setWindowTitle(_NAME)
        self._pages.setCurrentWidget(self.entrance)
        self.entrance.begin_again()

    def _close_library(self, then: Callable[[], None]) -> None:
        """Close the library, if one is open, and go on."""

        def leave() -> None:
            self._drop_library()
            self._show_entrance()
            then()

        if self.entrance.holds_key:
            text = _("Please keep the recovery key first: it is not shown again.")
            self.notices.post(Notice(text, Weight.HINT))
        else:
            self._depart(leave)

    def _leave_for(self, then: Callable[[], None]) -> None:
        """Close the library for another one. Who goes back instead finds it where it was."""
        session, workplace = self.session, self.workplace
        left = self._left
        if session is not None and workplace is not None:
            left = _Left(session.library.folder, workplace.place, to_come_back=True)

        def go() -> None:
            self._left = left
            then()

        self._close_library(go)

    @Slot()
    def _go_back(self) -> None:
        """Go back to the library that was left for another one, or else to the first page."""
        if not self._comes_back():
            self.entrance.begin_again()

    @Slot(Refused)
    def _take_refusal(self, refused: Refused) -> None:
        """Say why a library was not opened, in the one that was left for it."""
        if self._comes_back(refused.error):
            return
        if not self.entrance.welcome.isVisible():
            self.entrance.begin_again()
        self.notices.fail(refused.error)

    def _comes_back(self, refusal: CaptureError | None = None) -> bool:
        """Open again what was left, once: it may be gone by now. Say whether there is something."""
        left = self._left
        if left is None or not left.to_come_back:
            return False
        self._left = _Left(left.folder, left.place, refusal=refusal)
        self.entrance.open_folder(left.folder)
        return True

    def _depart(self, leave: Callable[[], None]) -> None:
        """Leave; what a person waits for is stopped only when they say so."""
        tasks = [self.session.tasks] if self.session else []
        waited_for = any(each.busy for each in tasks)
        self.departure.begin([self.entrance.tasks, *tasks], leave, ask=waited_for)

    def _drop_library(self) -> None:
        if self.workplace is None:
            return
        self.finding.close()
        self.backup.close()
        workplace, self.workplace = self.workplace, None
        self.notice_bar.leave_library()
        self.notice_bar.stand_in(None)
        workplace.shut()
        workplace.session.close()
        self._pages.removeWidget(workplace)
        workplace.deleteLater()
        workplace.session.deleteLater()

    @Slot()
    def _lock(self) -> None:
        """Close the library. One with a passphrase asks for it at once, to go on where it was."""
        session, workplace = self.session, self.workplace
        if session is None or workplace is None or not session.library.locked:
            self._close_library(lambda: None)
            return
        folder = session.library.folder
        left = _Left(folder, workplace.place)

        def ask() -> None:
            self._left = left
            self.entrance.lock(folder)

        self._close_library(ask)

    @Slot()
    def _lock_untouched(self) -> None:
        """Lock a library that nobody touches, unless something goes on that must not stop."""
        workplace = self.workplace
        if workplace is not None and workplace.session.library.locked and not workplace.busy:
            self._lock()

    @Slot()
    def _open_sample(self) -> None:
        self._close_library(self.entrance.open_sample)

    @Slot()
    def _try(self) -> None:
        self._close_library(self.entrance.open_try)

    @Slot()
    def _remake_sample(self) -> None:
        self.questions.before_sample_goes(self._remake)

    def _remake(self) -> None:
        self._close_library(self.entrance.remake_sample)

    @Slot()
    def _retry(self) -> None:
        if self.session is not None:
            self.open_folder(self.session.library.folder)

    @Slot(RestoreChosen)
    def _restore(self, chosen: RestoreChosen) -> None:
        self._close_library(lambda: self.entrance.restore(chosen.wanted, chosen.secret))

    @Slot()
    def _begin_library(self) -> None:
        self._leave_for(self.entrance.begin_library)

    @Slot(FolderChosen)
    def _open_chosen(self, chosen: FolderChosen) -> None:
        self.open_folder(chosen.folder)

    @Slot()
    def _begin_handover(self) -> None:
        if self.workplace is not None:
            self.workplace.begin_handover()

    @Slot(RoomChosen)
    def _show_room(self, chosen: RoomChosen) -> None:
        if self.workplace is not None:
            self.workplace.show_room(chosen.number)

    @Slot()
    def _show_about(self) -> None:
        AboutDialog(self._edges.models, self).open()

    def _leave(self) -> None:
        self._drop_library()
        self.entrance.leave()
        self._state.keep(self, self.panels.shown)
        self._gone = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave when what goes on has ended; the person is asked before it is stopped."""
        if self._gone:
            pass
        elif self.entrance.holds_key:
            self.questions.before_key_goes(self._leave)
        else:
            self._depart(self._leave)
        event.setAccepted(self._gone)  # closing again from in here would do nothing

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files where they can be imported."""
        if files_in(event.mimeData()) and self.workplace is not None and self.workplace.can_import:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files that were dropped."""
        if self.workplace is not None:
            self.workplace.import_files(files_in(event.mimeData()))
            event.acceptProposedAction()
