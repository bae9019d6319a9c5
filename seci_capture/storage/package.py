"""One file that holds a library, to move it to another computer.

A ZIP archive without compression, since its parts are encrypted already. What is read may come
from anybody: only the names that a library has are taken, and nothing is believed of sizes.
"""

import io
import re
import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.carrying import Watch, carry
from seci_capture.storage.files import replaced, sync_file
from seci_capture.storage.keys import LibraryFile

ENDING = ".seci-library"

_NOT_OURS = (
    *(zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, OverflowError),
    struct.error,
)
_NEEDED = ("library.json", "library.db", "keys.db")
_SOUND = re.compile(r"recordings/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.audio")
_MOST_PARTS = 20_000
_MOST_BYTES_OF_NAMES = _MOST_PARTS * 256
_MOST_BYTES_OF_IDENTITY = 1 << 16


class PackageWriter:
    """Writes a package, part by part."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    @classmethod
    @contextmanager
    def begun(cls, target: Path) -> Iterator[Self]:
        """Begin a package; at the end it is read back, and takes its place in one step.

        Raises BACKUP_NOT_WHOLE, TARGET_UNWRITABLE and DISK_FULL; then an older file stays.
        """
        with replaced(target) as path:
            with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
                yield cls(archive)
            sync_file(path)
            with zipfile.ZipFile(path) as archive:
                if archive.testzip():
                    raise CaptureError(Fault.BACKUP_NOT_WHOLE, path=target)

    def put_identity(self, file: LibraryFile, scratch: Path) -> None:
        """Say which library it is, and how it is locked."""
        file.save(scratch)
        self._archive.write(scratch / "library.json", "library.json")

    def put_keys(self, copy: Path, watch: Watch) -> None:
        """Add the keys."""
        self._put("keys.db", copy, watch)

    def put_sound(self, recording_id: str, copy: Path, watch: Watch) -> None:
        """Add a recording."""
        self._put(f"recordings/{recording_id}.audio", copy, watch)

    def put_database(self, copy: Path, watch: Watch) -> None:
        """Add the database."""
        self._put("library.db", copy, watch)

    def _put(self, name: str, copy: Path, watch: Watch) -> None:
        with copy.open("rb") as given, self._archive.open(name, "w", force_zip64=True) as part:
            carry(given, part, watch)


class Package:
    """A package that is read. Its methods raise PACKAGE_STRANGE, and nothing strange is taken."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def identify(self, place: Path) -> None:
        """Copy what says which library it is, and how it is locked."""
        with self._opened() as archive:
            info = archive.getinfo("library.json")
            if info.file_size > _MOST_BYTES_OF_IDENTITY:
                raise CaptureError(Fault.PACKAGE_STRANGE, path=self._path)
            (place / "library.json").write_bytes(archive.read(info))

    @property
    def size(self) -> int:
        """Return how many bytes :meth:`stage` will carry."""
        with self._opened() as archive:
            return sum(info.file_size for info in archive.infolist())

    def stage(self, place: Path, watch: Watch) -> None:
        """Copy the library."""
        with self._opened() as archive:
            for info in archive.infolist():
                if info.filename == "library.json":
                    continue
                target = place / info.filename
                with archive.open(info) as part, target.open("xb") as file:
                    carry(part, file, watch)
                sync_file(target)

    @contextmanager
    def _opened(self) -> Iterator[zipfile.ZipFile]:
        try:
            with _Doubting(self._path) as file, zipfile.ZipFile(file) as archive:
                self._expect_a_library(archive.infolist())
                yield archive
        except _NOT_OURS as error:
            raise CaptureError(Fault.PACKAGE_STRANGE, path=self._path) from error

    def _expect_a_library(self, parts: list[zipfile.ZipInfo]) -> None:
        size = self._path.stat().st_size
        names = [part.filename for part in parts]
        sounds = set(names) - set(_NEEDED)
        plain = all(
            part.filename == part.orig_filename
            and part.compress_type == zipfile.ZIP_STORED
            and part.compress_size == part.file_size
            and 0 <= part.header_offset < size
            for part in parts
        )
        if (
            len(names) > _MOST_PARTS
            or len(set(names)) < len(names)
            or not set(_NEEDED) <= set(names)
            or not all(_SOUND.fullmatch(name) for name in sounds)
            or not plain
            or sum(part.file_size for part in parts) > size
        ):
            raise zipfile.BadZipFile("not written by a PackageWriter")


class _Doubting(io.FileIO):
    """A file that is read in small pieces: ``zipfile`` would read any list of names at once."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "rb")

    def read(self, size: int | None = -1, /) -> bytes:
        """Read up to ``size`` bytes. Raises :class:`zipfile.BadZipFile` for too many."""
        if size is not None and size > _MOST_BYTES_OF_NAMES:
            raise zipfile.BadZipFile("a list of names that is too long")
        return super().read(size) or b""
