"""Folders in which a live database is not safe: on a network, or in a synchronised folder.

SQLite's write-ahead log does not work on network file systems, and synchronising programs copy
its files one by one at different moments. The library stays local; backups may go anywhere.
"""

import os
from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import NamedTuple

import psutil

from seci_capture.domain.errors import CaptureError, Fault

_NETWORK_FILE_SYSTEMS = (
    *("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs"),
    *("davfs2", "sshfs", "ncpfs", "ceph", "gfs2", "ocfs2", "9p", "afs", "glusterfs", "lustre"),
    *("vboxsf", "vmhgfs", "prl_fs"),  # folders that a virtual machine shares with its host
)
_NETWORK_FUSE = (
    *("sshfs", "rclone", "davfs", "gvfs", "smbnetfs", "glusterfs", "s3fs", "curlftpfs", "vmhgfs"),
)
_SYNCHRONISED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "icloud",
    "icloud drive",
    "mobile documents",
    "cloudstorage",
    "nextcloud",
    "owncloud",
    "box sync",
    "box",
    "pcloud",
    "pclouddrive",
    "mega",
    "megasync",
    "seafile",
    "sync.com",
    "tresorit",
    "syncthing",
    "magentacloud",
    "hidrive",
    "proton drive",
)
_WITH_ACCOUNT = ("onedrive", "dropbox", "google drive", "googledrive", "nextcloud", "owncloud")
"""Programs that write the account behind their name: "OneDrive - Company", "Dropbox (Team)"."""

_MARKERS = (".dropbox.cache", ".stfolder", ".owncloudsync.log", ".seafile-data")
"""Not ``.dropbox``: a folder of that name lies in the home of everybody who has the program."""

_MARKER_PREFIXES = (".sync_", "._sync_", ".nextcloudsync")


class Mount(NamedTuple):
    """A place in the file tree where a file system begins."""

    point: PurePath
    file_system: str


def refuse_shared(folder: Path) -> None:
    """Raise FOLDER_SHARED when ``folder`` is unsafe for a live library."""
    reason = why_shared(folder)
    if reason:
        raise CaptureError(Fault.FOLDER_SHARED, path=folder, reason=reason)


def why_shared(folder: Path) -> str | None:
    """Return what makes ``folder`` unsafe for a live library, None when it is local."""
    named, real = folder.absolute(), folder.resolve()
    above = (each for place in (named, real) for each in (place, *place.parents))
    return (
        network_name(named, ())
        or network_name(real, _mounts())
        or synchronised_name(named)
        or synchronised_name(real)
        or next((name for each in dict.fromkeys(above) if (name := _marked(each))), None)
    )


def network_name(place: PurePath, mounts: Iterable[Mount]) -> str | None:
    """Return the network file system under ``place``, by a UNC path or by the mounts."""
    if str(place).startswith(("\\\\", "//")):
        return "network share"
    under = [m for m in mounts if place == m.point or m.point in place.parents]
    deepest = max(under, key=lambda mount: len(mount.point.parts), default=None)
    kind = deepest.file_system.casefold() if deepest else ""
    is_network = kind in _NETWORK_FILE_SYSTEMS or any(name in kind for name in _NETWORK_FUSE)
    return kind if is_network else None


def synchronised_name(place: PurePath) -> str | None:
    """Return the synchronised folder in the path, by the names that its programs give it."""
    for part in place.parts:
        folded = part.casefold()
        if folded in _SYNCHRONISED or folded.startswith("icloud~"):
            return part
        if any(folded.startswith((f"{n} -", f"{n}-", f"{n} (")) for n in _WITH_ACCOUNT):
            return part
    return None


def _marked(folder: Path) -> str | None:
    try:
        names = os.listdir(folder)
    except OSError:
        return None
    for name in names:
        if name in _MARKERS or name.casefold().startswith(_MARKER_PREFIXES):
            return folder.name
    return None


def _mounts() -> list[Mount]:
    return [Mount(PurePath(p.mountpoint), p.fstype) for p in psutil.disk_partitions(all=True)]
