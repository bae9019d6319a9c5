"""Copies, as the window sees them: kept while a library is open, and restored at any time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.gui.models.backup_state import BackupState
from seci_capture.gui.preferences import Preferences
from seci_capture.gui.session import Session
from seci_capture.gui.settings.backup_dialog import BackupDialog
from seci_capture.gui.settings.backup_keeper import BackupKeeper
from seci_capture.gui.settings.choices import CopyChosen, RestoreChosen
from seci_capture.gui.settings.restore_dialog import RestoreDialog
from seci_capture.gui.tasks import TaskRunner
from seci_capture.services.ports import SecretStore


class BackupDesk(QObject):
    """One per window.

    Signals:
        restore_chosen: a library is to be brought back.
    """

    restore_chosen = Signal(RestoreChosen)

    def __init__(
        self, preferences: Preferences, tasks: TaskRunner, secrets: SecretStore, window: QWidget
    ) -> None:
        """``tasks`` live as long as the window, also without a library."""
        super().__init__(window)
        self._preferences = preferences
        self._tasks = tasks
        self._secrets = secrets
        self._window = window
        self._session: Session | None = None
        self.keeper: BackupKeeper | None = None
        self.dialog: BackupDialog | RestoreDialog | None = None

    def open(self, session: Session, tell: Callable[[BackupState], None]) -> None:
        """See to the copies of a library, and tell how it stands with them."""
        self._session = session
        self.keeper = BackupKeeper(session, self._preferences, self.show, self)
        self.keeper.changed.connect(tell)
        tell(self.keeper.state)

    def close(self) -> None:
        """Copy nothing any more: the library closes."""
        if self.keeper is None:
            return
        if isinstance(self.dialog, BackupDialog):
            self.dialog.reject()
        self.keeper.end()
        self.keeper.deleteLater()
        self.keeper = self._session = None

    @Slot()
    def show(self) -> None:
        """Show where copies go and which there are."""
        if self._session is None or self.keeper is None or self.dialog is not None:
            return
        dialog = BackupDialog(self._session, self.keeper, self._window)
        dialog.copy_chosen.connect(self._propose)
        self._open(dialog)

    @Slot()
    def begin_restore(self) -> None:
        """Ask from where a library is to be brought back."""
        if self.dialog is None:
            self._open_restore()

    @Slot(CopyChosen)
    def _propose(self, copy: CopyChosen) -> None:
        self.dialog = None
        self._open_restore().propose(copy)

    def _open_restore(self) -> RestoreDialog:
        dialog = RestoreDialog(self._tasks, self._secrets, self._window)
        dialog.chosen.connect(self.restore_chosen)
        self._open(dialog)
        return dialog

    def _open(self, dialog: BackupDialog | RestoreDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self.sender() is self.dialog:
            self.dialog = None
