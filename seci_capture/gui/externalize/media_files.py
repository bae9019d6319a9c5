"""Which files may be brought in: what a person is offered."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from seci_capture.gui.window_state import WindowState
from seci_capture.services.texts import _

ENDINGS = (
    *("wav", "flac", "mp3", "m4a", "mp4", "mov", "ogg", "oga", "opus", "aac", "wma", "wmv"),
    *("asf", "webm", "mkv", "mka", "amr", "3gp", "caf", "aif", "aiff", "aifc", "w64", "m4b"),
)
"""Endings of the usual kinds. What a file is, its first bytes tell; the rest is in “all files”."""


def chosen_files(parent: QWidget) -> tuple[Path, ...]:
    """Let a person choose files, beginning where the last ones were."""
    state = WindowState()
    known = " ".join(f"*.{ending}" for ending in ENDINGS)
    kinds = ";;".join((_("Sound and video") + f" ({known})", _("All files") + " (*)"))
    names, _kind = QFileDialog.getOpenFileNames(
        parent, _("Import recordings"), str(state.media_folder), kinds
    )
    if names:
        state.media_folder = Path(names[0]).parent
    return tuple(map(Path, names))
