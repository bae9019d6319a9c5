"""A folder of copies of one library: on a stick, a share, or in a synchronised folder.

It may lie anywhere, since nothing in it is ever open in the database engine: copies are made and
read on the computer itself, and carried. Copies of the database stand side by side; there is one
``keys.db``, so that a forgotten key leaves with the next backup, and each recording is there once.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.carrying import Watch, carry_file, opened
from seci_capture.storage.files import explained_os
from seci_capture.storage.keys import LibraryFile
from seci_capture.storage.snapshots import snapshot_name, snapshots_in

PREFIX = "seci-capture-"
_ID_LETTERS = 8
_MOST_BYTES_OF_IDENTITY = 1 << 16


class BackupFolder:
    """The copies of one library. Its methods raise what :func:`carry_file` does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._sounds = folder / "recordings"

    @classmethod
    def within(cls, target: Path, library_id: str) -> "BackupFolder":
        """Return the place of a library's copies in a folder, or in the place itself."""
        name = PREFIX + library_id[:_ID_LETTERS]
        return cls(target if target.name == name else target / name)

    @classmethod
    def found(cls, source: Path) -> "BackupFolder":
        """Return the copies in a folder, or in the only place for copies in it.

        Raises BACKUP_MISSING or BACKUP_UNCLEAR.
        """
        places = [source, *sorted(source.glob(f"{PREFIX}*"))]
        found = [each for each in places if snapshots_in(each)]
        if not found:
            raise CaptureError(Fault.BACKUP_MISSING, path=source)
        if source not in found and len(found) > 1:
            raise CaptureError(Fault.BACKUP_UNCLEAR, path=source)
        return cls(found[0])

    @property
    def snapshots(self) -> tuple[datetime, ...]:
        """Return the moments of the copies of the database, the newest first."""
        return snapshots_in(self.folder)

    @property
    def sounds(self) -> frozenset[str]:
        """Return the recordings that are there."""
        return frozenset(path.stem for path in self._sounds.glob("*.audio"))

    @contextmanager
    def open_for_writing(self) -> Iterator[None]:
        """Make the place, without what a killed run left, and tell what a drive refuses.

        Raises BACKUP_FOLDER_MISSING, FOLDER_READ_ONLY and DISK_FULL.
        """
        if not self.folder.parent.is_dir():
            raise CaptureError(Fault.BACKUP_FOLDER_MISSING, path=self.folder.parent)
        with self._explained():
            self._sounds.mkdir(mode=0o700, parents=True, exist_ok=True)
            for place in (self.folder, self._sounds):
                for left in place.glob(".seci-*"):
                    left.unlink()
            yield

    def put_identity(self, file: LibraryFile) -> None:
        """Say which library it is, and how it is locked."""
        if not (self.folder / "library.json").exists() or LibraryFile.load(self.folder) != file:
            file.save(self.folder)

    def put_keys(self, copy: Path, watch: Watch) -> None:
        """Replace the keys."""
        carry_file(copy, self.folder / "keys.db", watch)

    def put_sound(self, recording_id: str, copy: Path, watch: Watch) -> None:
        """Add a recording. It never changes."""
        carry_file(copy, self._sounds / f"{recording_id}.audio", watch)

    def put_database(self, copy: Path, moment: datetime, watch: Watch) -> None:
        """Add a copy of the database: last, so that everything that it speaks of is there."""
        carry_file(copy, self.folder / snapshot_name(moment), watch)

    def thin(self, kept: Collection[datetime], known: Collection[str]) -> None:
        """Remove the other copies of the database, and the recordings whose keys are forgotten."""
        for moment in set(self.snapshots) - set(kept):
            (self.folder / snapshot_name(moment)).unlink()
        for recording_id in self.sounds - set(known):
            (self._sounds / f"{recording_id}.audio").unlink()

    def snapshot(self, moment: datetime | None) -> "Snapshot":
        """Return the copy of a moment, the newest without one. Raises BACKUP_MISSING."""
        wanted = moment or next(iter(self.snapshots), None)
        if wanted is None or wanted not in self.snapshots:
            raise CaptureError(Fault.BACKUP_MISSING, path=self.folder)
        return Snapshot(self.folder, wanted)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Tell whether the drive is gone, or only cannot be written."""
        try:
            with explained_os(self.folder):
                yield
        except (CaptureError, OSError) as error:
            unwritable = (Fault.TARGET_UNWRITABLE, Fault.FOLDER_READ_ONLY)
            if isinstance(error, CaptureError) and error.fault not in unwritable:
                raise
            gone = not self.folder.is_dir()
            fault = Fault.BACKUP_FOLDER_MISSING if gone else Fault.FOLDER_READ_ONLY
            raise CaptureError(fault, path=self.folder.parent) from error


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One copy of a library in a folder of copies."""

    folder: Path
    moment: datetime

    @property
    def size(self) -> int:
        """Return how many bytes :meth:`stage` will carry."""
        return sum(source.stat().st_size for source, _ in self._parts() if source.exists())

    def identify(self, place: Path) -> None:
        """Copy what says which library it is, and how it is locked. Raises BACKUP_DAMAGED."""
        with opened(self.folder / "library.json") as file:
            (place / "library.json").write_bytes(file.read(_MOST_BYTES_OF_IDENTITY))

    def stage(self, place: Path, watch: Watch) -> None:
        """Copy the library, with all recordings that there are. Raises BACKUP_DAMAGED."""
        for source, name in self._parts():
            carry_file(source, place / name, watch)

    def _parts(self) -> list[tuple[Path, str]]:
        sounds = (self.folder / "recordings").glob("*.audio")
        return [
            (self.folder / snapshot_name(self.moment), "library.db"),
            (self.folder / "keys.db", "keys.db"),
            *((path, f"recordings/{path.name}") for path in sounds),
        ]
