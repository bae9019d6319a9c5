"""Notices that nobody has touched the program for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from seci_capture.gui.preferences import Preferences
from seci_capture.services.settings import Settings

MINUTE_MS = 60_000
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.Drop,
        QEvent.Type.InputMethod,
    )
)


class IdleLock(QObject):
    """Watches keys and mouse of the whole program.

    Signals:
        due: nobody touched anything for as long as the settings say; told again each such while.
    """

    due = Signal()

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.due)
        preferences.changed.connect(self._take_settings)
        self._take_settings(preferences.current)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    @Slot(Settings)
    def _take_settings(self, settings: Settings) -> None:
        self.timer.setInterval(settings.lock_after * MINUTE_MS)
        if settings.lock_after:
            self.timer.start()
        else:
            self.timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to wait anew with each touch."""
        if event.type() in _TOUCHES and self.timer.isActive():
            self.timer.start()
        return super().eventFilter(watched, event)
