"""Bringing ``library.db`` to the present schema.

An aborted migration leaves tables behind on this driver, so a migration runs on a copy. The copy
is checked and takes the old file's place in one step: a crash leaves the old library or the new.
"""

import os
import shutil
from pathlib import Path

from sqlcipher3 import dbapi2

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.files import explained_os, sync_folder
from seci_capture.storage.sqlcipher import connect, damage_in, explained

SCRIPTS = Path(__file__).with_name("migrations")

VERSION = 1
"""The schema this program writes: the number of the newest migration, in ``user_version``."""


def bring_up_to_date(path: Path, key: bytes, scripts: Path = SCRIPTS, head: int = VERSION) -> None:
    """Create or migrate a library database. No connection to it may be open.

    Raises LIBRARY_NEWER for a schema of the future, which is left untouched.
    """
    present = _version(path, key) if path.exists() else 0
    if present > head:
        raise CaptureError(Fault.LIBRARY_NEWER, path=path.parent, has=present, knows=head)
    if present == head:
        return
    copy = path.with_name("library.new.db")
    with explained_os(path.parent):
        _remove(copy)
        if present:
            shutil.copyfile(path, copy)
        _migrate(copy, key, scripts, head)
        damage = damage_in(copy, key)
        if damage:
            raise CaptureError(Fault.LIBRARY_DAMAGED, path=path)
        os.replace(copy, path)
        sync_folder(path.parent)


def is_newer(path: Path, key: bytes) -> bool:
    """Say whether a database has a schema that this program does not know."""
    return _version(path, key) > VERSION


def _version(path: Path, key: bytes) -> int:
    connection = connect(path, key)
    try:
        with explained(path):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def _migrate(path: Path, key: bytes, scripts: Path, head: int) -> None:
    from alembic import command  # noqa: PLC0415 - slow to import and seldom needed
    from alembic.config import Config  # noqa: PLC0415
    from sqlalchemy import NullPool, create_engine  # noqa: PLC0415

    def open_copy() -> dbapi2.Connection:
        return connect(path, key, wal=False)

    engine = create_engine("sqlite://", module=dbapi2, creator=open_copy, poolclass=NullPool)
    config = Config(attributes={"engine": engine})
    config.set_main_option("script_location", str(scripts))
    with explained(path):
        command.upgrade(config, "head")
        connection = open_copy()
        connection.execute(f"PRAGMA user_version = {head}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.close()


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
