"""Creating, opening and checking a library."""

from contextlib import suppress
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import Recording
from seci_capture.services.ports import SecretStore
from seci_capture.storage.keys import LibraryFile
from seci_capture.storage.library import Created, Library
from seci_capture.storage.verification import Damage, damages_of
from seci_capture.storage.verification import needs_update as is_outdated

__all__ = [
    "Created",
    "Damage",
    "Library",
    "create",
    "is_library",
    "needs_update",
    "open_library",
    "verify",
]


def create(folder: Path, passphrase: str | None) -> Created:
    """Make a library. The recovery key in the answer is never shown again.

    Raises :class:`CaptureError` when the folder is taken, read-only, full or on a shared drive.
    """
    return Library.create(folder, passphrase)


def is_library(folder: Path) -> bool:
    """Say whether there is a library in ``folder``, locked or not."""
    return (folder / "library.json").is_file()


def open_library(folder: Path, secret: str | None, secrets: SecretStore) -> Library:
    """Open a library by passphrase, recovery key, or what the keyring remembers.

    Imports that a crash cut short are cleared away. Raises :class:`CaptureError`.
    """
    if secret is None:
        file = LibraryFile.load(folder)
        secret = secrets.recall(file.id) if file.locked else None
    library = Library.open(folder, secret)
    try:
        _clear_leftovers(library)
    except BaseException:
        library.close()
        raise
    return library


def remember(library: Library, passphrase: str, secrets: SecretStore) -> bool:
    """Keep the passphrase in the keyring. Returns False where there is no safe place for it."""
    return secrets.remember(library.id, passphrase)


def verify(folder: Path, secret: str | None, secrets: SecretStore) -> tuple[Damage, ...]:
    """Check every page of a library, and change nothing. Returns what is damaged."""
    if not is_library(folder):
        raise CaptureError(Fault.LIBRARY_MISSING, path=folder)
    return damages_of(folder, secret if secret is not None else _recalled(folder, secrets))


def needs_update(folder: Path, secret: str | None, secrets: SecretStore) -> bool:
    """Say whether a library is of an older version, which opening it brings up to date."""
    return is_outdated(folder, secret if secret is not None else _recalled(folder, secrets))


def _recalled(folder: Path, secrets: SecretStore) -> str | None:
    try:
        file = LibraryFile.load(folder)
    except CaptureError:
        return None
    return secrets.recall(file.id) if file.locked else None


def _clear_leftovers(library: Library) -> None:
    if not library.writable:
        return
    with library.read() as work:
        known = work.every_id(Recording)
    for recording_id in library.shelf.arriving():
        with suppress(OSError, CaptureError):  # what resists now is tried at the next opening
            if recording_id in known:
                library.shelf.settle(recording_id)
            else:
                library.shelf.erase(recording_id)
