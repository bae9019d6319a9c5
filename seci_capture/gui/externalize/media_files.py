"""Which files may be brought in: what a person is offered."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from seci_capture.gui.window_state import WindowState
from seci_capture.services.texts import _

ENDINGS = (
    *("wav", "flac", "mp3", "m4a", "mp4", "mov", "ogg", "oga", "opus", "aac", "wma", "wmv"),
    *("asf", "webm", "mkv", "mka", "amr", "3gp", "caf", "aif", "aiff", "aifc", "w64", "m4b"),
)
"""Endings of the usual kinds. What a file is, its first bytes tell; the rest is in “all files”."""


def ask_files(parent: QWidget, take: Callable[[Sequence[Path]], None]) -> None:
    """Ask a person for files, beginning where the last ones were; ``take`` is given them.

    Nobody waits for the answer in here: when the library is locked meanwhile, the dialog goes with
    its parent and nothing comes back.
    """
    state = WindowState()
    dialog = QFileDialog(parent, _("Import recordings"), str(state.media_folder))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    known = " ".join(f"*.{ending}" for ending in ENDINGS)
    dialog.setNameFilters([_("Sound and video") + f" ({known})", _("All files") + " (*)"])

    def chosen(names: list[str]) -> None:
        files = tuple(map(Path, names))
        state.media_folder = files[0].parent
        take(files)

    dialog.filesSelected.connect(chosen)
    dialog.open()
