"""What every command has at hand: the edges, the passphrase, and how to open a library."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import typer

from seci_capture.domain.edits import Entity
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services import library as libraries
from seci_capture.services.library import Library
from seci_capture.services.ports import Edges

PASSPHRASE_VARIABLE = "SECI_CAPTURE_PASSPHRASE"

OpenWindow = Callable[[Edges, Path | None], int]


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to each command by the root of the command line."""

    edges: Edges
    open_window: OpenWindow
    from_environment: str | None = None
    passphrase_file: Path | None = None

    @property
    def passphrase(self) -> str | None:
        """Return the passphrase from the file, or from the environment, or None."""
        if self.passphrase_file is not None:
            return _first_line(self.passphrase_file)
        return self.from_environment or None

    @contextmanager
    def library(self, folder: Path) -> Iterator[Library]:
        """Open a library for one command."""
        with libraries.open_library(folder, self.passphrase, self.edges.secrets) as library:
            yield library


def expect(library: Library, kind: type[Entity], entity_id: str) -> None:
    """Raise NOT_FOUND for an id that names nothing: an empty listing would hide the mistake."""
    with library.read() as work:
        work.get(kind, entity_id)


def desk(context: typer.Context) -> Desk:
    """Return the desk of a command."""
    found: Desk = context.find_object(Desk) or context.fail("no desk")
    return found


def _first_line(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise CaptureError(Fault.INVALID, field="passphrase-file", path=file) from error
