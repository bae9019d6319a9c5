"""LibreOffice, where it is installed: it turns a Word document into pages."""

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services.cancellation import CancelToken

_log = logging.getLogger(__name__)

_NAMES = ("soffice", "libreoffice")
_PLACES = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path("C:/Program Files/LibreOffice/program/soffice.exe"),
    Path("C:/Program Files (x86)/LibreOffice/program/soffice.exe"),
)
"""Where it is on systems on which it is not found by its name."""

_PATIENCE_S, _TICK_S = 120.0, 0.1
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # only Windows knows it


class LibreOffice:
    """Converts one document per process, with a profile that begins empty and is thrown away.

    So it never meets a LibreOffice that the person has open, and remembers no document.
    """

    @property
    def available(self) -> bool:
        """Say whether it is installed."""
        return _program() is not None

    def to_pdf(self, document: Path, cancel: CancelToken) -> bytes:
        """Return the pages of a document. Raises OFFICE_FAILED and Cancelled."""
        program = _program()
        if program is None:
            raise CaptureError(Fault.OFFICE_FAILED)
        target = document.parent.absolute() / "pages" / f"{document.stem}.pdf"
        try:
            code = _run(_command(program, document, target.parent), document.parent, cancel)
        except OSError as error:  # found, but it cannot be started
            raise CaptureError(Fault.OFFICE_FAILED) from error
        if not target.is_file():
            _log.info("no pages: LibreOffice ended with %d", code)
            raise CaptureError(Fault.OFFICE_FAILED)
        return target.read_bytes()


def _program() -> str | None:
    named = (shutil.which(name) for name in _NAMES)
    placed = (str(place) for place in _PLACES if place.is_file())
    return next(filter(None, (*named, *placed)), None)


def _command(program: str, document: Path, target: Path) -> list[str]:
    profile = (document.parent.absolute() / "profile").as_uri()
    return [
        program,
        "--headless",
        "--norestore",
        f"-env:UserInstallation={profile}",
        *("--convert-to", "pdf", "--outdir", str(target)),
        str(document.absolute()),
    ]


def _run(command: list[str], folder: Path, cancel: CancelToken) -> int:
    """Run LibreOffice to its end and return the exit code. Its own temporary files stay here."""
    cancel.check()
    temporary = {name: str(folder) for name in ("TMPDIR", "TEMP", "TMP")}
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | temporary,
        cwd=folder,
        start_new_session=sys.platform != "win32",  # Ctrl+C in the terminal is for us to handle
        creationflags=_NO_WINDOW,
    )
    try:
        for _ in range(round(_PATIENCE_S / _TICK_S)):
            try:
                return process.wait(_TICK_S)
            except subprocess.TimeoutExpired:
                cancel.check()
        raise CaptureError(Fault.OFFICE_FAILED)
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a process with all that it started: what people call soffice is only a starter."""
    if process.poll() is not None:
        return
    family = list(_family(process.pid))
    for each in family:
        try:
            each.kill()
        except psutil.Error:
            continue
    psutil.wait_procs(family)
    process.wait()


def _family(pid: int) -> Iterator[psutil.Process]:
    try:
        first = psutil.Process(pid)
        yield from (first, *first.children(recursive=True))
    except psutil.Error:
        return
