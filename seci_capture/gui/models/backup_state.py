"""How it stands with the copies of the open library, and how that is said."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from seci_capture.gui.models.moments import moment_text
from seci_capture.services.clock import now
from seci_capture.services.texts import _
from seci_capture.services.times import time_left


@dataclass(frozen=True, slots=True)
class BackupState:
    """Where copies go, and what goes on.

    ``share`` is the part that is done of what goes on, from 0 to 1; None where nobody knows.
    ``left`` in seconds. ``failed`` says in a sentence what went wrong last.
    """

    folder: Path | None = None
    last: datetime | None = None
    running: bool = False
    share: float | None = None
    left: float | None = None
    failed: str = ""


def last_backup(state: BackupState) -> str:
    """Say when the last copy was made, or that there is none."""
    if state.running:
        left = "" if state.left is None else time_left(state.left)
        return _("Copying… {left}").format(left=left).strip()
    if state.folder is None:
        return _("No backup yet: choose a folder.")
    if state.last is None:
        return _("No backup in this folder yet.")
    return _("Last backup: {moment}").format(moment=moment_text(state.last, now()))
