"""Where the window stood, and what it showed: nothing that a library would miss."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter

from seci_capture import paths

_GEOMETRY, _PANELS, _ROOM = "window/geometry", "window/panels", "window/room"
_TRY = "try/handover"
_DOCUMENTS, _MEDIA = "documents/folder", "media/folder"
_FRAME = QSize(16, 48)
"""What the frame and the title bar of a window take, at most, in pixels."""


@dataclass(frozen=True, slots=True)
class Left:
    """Where a recording was left: the player's place, and the word at the top of the screen."""

    seconds: float
    top_word: int


class WindowState:
    """Kept in a file beside the settings, so that a damaged one costs nothing."""

    def __init__(self) -> None:
        file = paths.settings_folder() / "window.ini"
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow) -> None:
        """Put the window where it stood; the first time, as large as it likes and the screen has.

        A window of the screen's own size would lose its lower edge to its title bar.
        """
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        elif not _has_room(window.screen().availableSize(), window.size()):
            window.setWindowState(Qt.WindowState.WindowMaximized)

    @property
    def panels(self) -> tuple[str, ...]:
        """Return the names of the panels that were shown last."""
        return tuple(str(self._settings.value(_PANELS, "")).split())

    def keep(self, window: QMainWindow, panels: Iterable[str]) -> None:
        """Remember where the window stands, and the names of the panels that are shown."""
        self._settings.setValue(_GEOMETRY, window.saveGeometry())
        self._settings.setValue(_PANELS, " ".join(panels))
        self._settings.sync()

    @property
    def room(self) -> int:
        """Return the number of the room that was shown last."""
        value = str(self._settings.value(_ROOM, "0"))
        return int(value) if value.isdecimal() else 0

    @room.setter
    def room(self, number: int) -> None:
        self._settings.setValue(_ROOM, str(number))

    @property
    def documents_folder(self) -> Path:
        """Return the folder into which a document was written last, if it is still there."""
        value = self._settings.value(_DOCUMENTS)
        last = Path(value) if isinstance(value, str) and value else None
        return last if last and last.is_dir() else paths.documents_folder()

    @documents_folder.setter
    def documents_folder(self, folder: Path) -> None:
        self._settings.setValue(_DOCUMENTS, str(folder))

    @property
    def tried(self) -> str | None:
        """Return the handover through which a first try is being led."""
        value = self._settings.value(_TRY)
        return value if isinstance(value, str) and value else None

    @tried.setter
    def tried(self, handover_id: str | None) -> None:
        self._settings.setValue(_TRY, handover_id or "")

    def handover(self, library_id: str) -> str | None:
        """Return the handover that was shown last in a library."""
        value = self._settings.value(f"handover/{library_id}")
        return value if isinstance(value, str) else None

    def keep_handover(self, library_id: str, handover_id: str) -> None:
        """Remember the handover that is shown in a library."""
        self._settings.setValue(f"handover/{library_id}", handover_id)

    def recording(self, handover_id: str) -> str | None:
        """Return the recording of a handover that was open last."""
        value = self._settings.value(f"recording/{handover_id}")
        return value if isinstance(value, str) else None

    def keep_recording(self, handover_id: str, recording_id: str) -> None:
        """Remember the recording that is open."""
        self._settings.setValue(f"recording/{handover_id}", recording_id)

    def left(self, recording_id: str) -> Left | None:
        """Return where a recording was left."""
        value = str(self._settings.value(f"left/{recording_id}", ""))
        milliseconds, _blank, word = value.partition(" ")
        if not (milliseconds.isdecimal() and word.isdecimal()):
            return None
        return Left(int(milliseconds) / 1000, int(word))

    def keep_left(self, recording_id: str, left: Left) -> None:
        """Remember where a recording is left."""
        value = f"{round(1000 * left.seconds)} {left.top_word}"
        self._settings.setValue(f"left/{recording_id}", value)

    @property
    def media_folder(self) -> Path:
        """Return the folder from which a file was imported last, if it is still there."""
        value = self._settings.value(_MEDIA)
        last = Path(value) if isinstance(value, str) and value else None
        return last if last and last.is_dir() else paths.documents_folder()

    @media_folder.setter
    def media_folder(self, folder: Path) -> None:
        self._settings.setValue(_MEDIA, str(folder))

    def restore_splitter(self, name: str, splitter: QSplitter) -> None:
        """Give the parts of a room the widths that a person gave them."""
        widths = self._settings.value(f"splitter/{name}")
        if isinstance(widths, QByteArray):
            splitter.restoreState(widths)

    def keep_splitter(self, name: str, splitter: QSplitter) -> None:
        """Remember the widths of the parts of a room."""
        self._settings.setValue(f"splitter/{name}", splitter.saveState())


def _has_room(available: QSize, wanted: QSize) -> bool:
    """Say whether a window fits on the screen with its frame."""
    needed = wanted + _FRAME
    return needed.width() <= available.width() and needed.height() <= available.height()
