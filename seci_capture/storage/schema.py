"""Bringing ``library.db`` to the present schema.

An aborted migration leaves tables behind on this driver, so a migration runs on a copy. The copy
is checked and takes the old file's place in one step: a crash leaves the old library or the new.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.files import explained_os, sync_file, sync_folder
from seci_capture.storage.sqlcipher import (
    connect,
    connect_reading,
    damage_in,
    explained,
    finish_log,
)

SCRIPTS = Path(__file__).with_name("migrations")

VERSION = 2
"""The schema this program writes: the number of the newest migration, in ``user_version``."""


def bring_up_to_date(path: Path, key: bytes, scripts: Path = SCRIPTS, head: int = VERSION) -> None:
    """Create or migrate a library database. No connection that writes to it may be open.

    Raises LIBRARY_NEWER for a schema of the future, which is left untouched, LIBRARY_DAMAGED for a
    file that has lost its contents, LIBRARY_IN_USE when a reader keeps it from being migrated.
    """
    present = _version(path, connect(path, key, wal=None)) if path.exists() else 0
    if present > head:
        raise CaptureError(Fault.LIBRARY_NEWER, path=path.parent, has=present, knows=head)
    if present == head:
        return
    with explained_os(path.parent), _copy_beside(path) as copy:
        if present:
            if not finish_log(path, key):
                raise CaptureError(Fault.LIBRARY_IN_USE, path=path.parent)
            if damage_in(path, key):  # a page of a long text reads as zeros, and would be kept so
                raise CaptureError(Fault.LIBRARY_DAMAGED, path=path)
            shutil.copyfile(path, copy)
        _migrate(copy, key, scripts, head)
        if damage_in(copy, key):
            raise CaptureError(Fault.LIBRARY_DAMAGED, path=path)
        sync_file(copy)
        _remove_log(path)
        os.replace(copy, path)
        sync_folder(path.parent)


def is_older(path: Path, key: bytes) -> bool:
    """Say whether a database has a schema that opening it would bring up to date. Only reads.

    Raises LIBRARY_NEWER for a schema that this program does not know.
    """
    present = _version(path, connect_reading(path, key))
    if present > VERSION:
        raise CaptureError(Fault.LIBRARY_NEWER, path=path.parent, has=present, knows=VERSION)
    return present < VERSION


def _version(path: Path, opened: dbapi2.Connection) -> int:
    with explained(path), closing(opened) as connection:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if not version:
        raise CaptureError(Fault.LIBRARY_DAMAGED, path=path)
    return version


def _migrate(path: Path, key: bytes, scripts: Path, head: int) -> None:
    from alembic import command  # noqa: PLC0415 - slow to import and seldom needed
    from alembic.config import Config  # noqa: PLC0415
    from sqlalchemy import NullPool, create_engine  # noqa: PLC0415
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415

    def open_copy() -> dbapi2.Connection:
        return connect(path, key, wal=False)

    engine = create_engine("sqlite://", module=dbapi2, creator=open_copy, poolclass=NullPool)
    config = Config(attributes={"engine": engine})
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    with explained(path):
        try:
            command.upgrade(config, "head")
        except DBAPIError as error:
            raise (error.orig or error) from error
    with explained(path), closing(open_copy()) as connection:
        connection.execute(f"PRAGMA user_version = {head}")
        connection.execute("PRAGMA journal_mode = WAL")


@contextmanager
def _copy_beside(path: Path) -> Iterator[Path]:
    """Name the copy to work on. Nothing of it stays, unless it took the place of ``path``."""
    copy = path.with_name("library.new.db")
    _remove(copy)
    try:
        yield copy
    finally:
        _remove(copy)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.with_name(path.name + "-journal").unlink(missing_ok=True)
    _remove_log(path)


def _remove_log(path: Path) -> None:
    """Remove a log that is empty. A reader that has it open keeps the old file and the old log."""
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
