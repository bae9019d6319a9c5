"""The settings while the window is open."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from seci_capture.domain.errors import CaptureError
from seci_capture.gui import theme
from seci_capture.gui.notices import Notices
from seci_capture.services import settings as stored
from seci_capture.services.settings import BackupPlan, Settings


class Preferences(QObject):
    """Holds the settings, writes them when they change, and dresses the window in its colours.

    Signals:
        changed: the settings are others now.
    """

    changed = Signal(Settings)

    def __init__(self, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._notices = notices
        self.current = stored.load()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)

    @property
    def scheme(self) -> theme.Scheme:
        """Return the colours that the person wants."""
        return theme.Scheme(self.current.theme)

    def choose_scheme(self, scheme: theme.Scheme) -> None:
        """Show other colours, now and next time."""
        self._change(replace(self.current, theme=scheme.value))
        self.dress()

    def lock_after(self, minutes: int) -> None:
        """Lock a library that nobody touches for some minutes, 0 for never."""
        self._change(replace(self.current, lock_after=minutes))

    def reopen(self, wanted: bool) -> None:
        """Begin with the library that was open last, or with the first page."""
        self._change(replace(self.current, reopen=wanted))

    @Slot()
    def dress(self) -> None:
        """Show the colours that are wanted, now and whenever the system's change."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, self.scheme)

    def add_recent(self, folder: Path) -> None:
        """Remember a library that was opened."""
        self._change(self.current.with_recent(folder))

    def forget_recent(self, folder: str) -> None:
        """Take a library off the list. The library itself stays."""
        self._change(self.current.without_recent(folder))

    def backup(self, library_id: str) -> BackupPlan:
        """Return how a library is copied: not at all, where nobody chose a folder."""
        return self.current.backups.get(library_id, BackupPlan())

    def plan_backup(self, library_id: str, plan: BackupPlan) -> None:
        """Copy a library as planned, and remember how it went."""
        self._change(self.current.with_backup(library_id, plan))

    def _change(self, settings: Settings) -> None:
        if settings == self.current:
            return
        self.current = settings
        try:
            stored.save(settings)
        except CaptureError as error:
            self._notices.fail(error)
        self.changed.emit(settings)
