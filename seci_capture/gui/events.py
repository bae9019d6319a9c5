"""What the screens tell each other: that something was changed, and who changed it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from seci_capture.domain.changes import ChangeSet


@dataclass(frozen=True, slots=True)
class Changed:
    """Something was written. ``origin`` is the screen that did it, None for undo and redo."""

    changes: ChangeSet
    origin: QObject | None = None


class AppEvents(QObject):
    """One per window.

    Signals:
        changed: after each write; a screen refreshes when it shows what was changed.
    """

    changed = Signal(Changed)
