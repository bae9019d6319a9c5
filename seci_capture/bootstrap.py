"""The composition root: the one module that knows all parts and puts them together."""

import ctypes
import locale
import logging
import logging.handlers
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from seci_capture import paths
from seci_capture.adapters.documents.writer import WordDocuments
from seci_capture.adapters.media.decoder import ChildMediaDecoder
from seci_capture.adapters.office import LibreOffice
from seci_capture.adapters.recording import MicrophoneRecorder
from seci_capture.adapters.secrets import Keyring
from seci_capture.adapters.sound_devices import ListedSoundDevices
from seci_capture.adapters.speech.models import PackagedModels
from seci_capture.adapters.speech.process import WhisperProcess
from seci_capture.cli import app
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services import texts
from seci_capture.services.ports import Edges
from seci_capture.services.texts import _

_LOG_BYTES, _LOGS = 1_000_000, 3


def edges() -> Edges:
    """Choose the real edges."""
    return Edges(
        media=ChildMediaDecoder(),
        models=PackagedModels(),
        speech=WhisperProcess(),
        documents=WordDocuments(),
        office=LibreOffice(),
        secrets=Keyring(),
        sound_devices=ListedSoundDevices(),
        recorder=MicrophoneRecorder(),
    )


def main(arguments: Sequence[str]) -> int:
    """Run the program: a command, or the window when there is none. Returns the exit code."""
    texts.use(_language())
    _log_to_file()
    return app.run(edges(), open_window, arguments)


def open_window(parts: Edges, folder: Path | None) -> int:
    """Open the window, on a library when its folder is given. Raises NO_WINDOW."""
    if not _has_screen():
        raise CaptureError(Fault.NO_WINDOW, reason=_("there is no screen"))
    try:
        from seci_capture.gui import application
    except ImportError as error:
        raise CaptureError(Fault.NO_WINDOW, reason=error) from error
    return application.run(parts, [], folder)


def _has_screen() -> bool:
    """Say whether a window can be shown: where it cannot, Qt does not fail but aborts."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def _language() -> str:
    """Return the language in which the system speaks to the person (ISO 639-1)."""
    if sys.platform == "win32":
        shown = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return locale.windows_locale.get(shown, texts.SOURCE).split("_")[0]
    wishes = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    language = re.split("[_.@]", next(filter(None, wishes), "C"))[0]
    if language in ("C", "POSIX"):
        return texts.SOURCE
    return re.split("[_.@:]", os.environ.get("LANGUAGE") or language)[0]


def _log_to_file() -> None:
    """Log to the user's log folder: ids, counts and durations, never content."""
    folder = paths.log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "seci-capture.log", maxBytes=_LOG_BYTES, backupCount=_LOGS, encoding="utf-8"
        )
    except OSError:  # a program that cannot log must still work
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("alembic").setLevel(logging.WARNING)
