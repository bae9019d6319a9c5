"""A folder that the engine can load a model from: made whole or not at all, and verified.

A stamp inside it says how every file looked when its hash was right. As long as sizes and times
agree with the stamp, nobody reads 145 MB again to hash them.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

WEIGHTS = "model.bin"
"""The file whose hash is the model's."""

Recipe = Mapping[str, Sequence[Path]]
"""Which files, joined in order, make which file of the folder."""

_STAMP = "verified.json"
_PIECE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class _Seen:
    """How a file looked when it was hashed."""

    size: int
    mtime_ns: int
    sha256: str


def is_unchanged(folder: Path) -> bool:
    """Say whether all files look as they did when they were verified. Quick."""
    stamp = _read_stamp(folder)
    return bool(stamp) and all(_looks_like(folder / name, seen) for name, seen in stamp.items())


def is_whole(folder: Path, weights_sha256: str) -> bool:
    """Hash the files again, say whether they are what was verified, and renew the stamp if so.

    For a folder in which sizes or times have changed; a restored backup changes times alone.
    """
    stamp = _read_stamp(folder)
    if not all((folder / name).is_file() for name in stamp):
        return False
    hashes = {name: _hash(folder / name) for name in stamp}
    if hashes != {name: seen.sha256 for name, seen in stamp.items()}:
        return False
    if hashes.get(WEIGHTS) != weights_sha256:
        return False
    _write_stamp(folder, hashes)
    return True


def make(folder: Path, recipe: Recipe, weights_sha256: str) -> bool:
    """Make the folder anew, in place of what is there.

    Returns False, and makes nothing, where the joined weights have another hash. The caller holds
    a lock: nobody else makes this folder, so what an interrupted run has left may be removed.
    """
    making = folder.with_name(f"{folder.name}.part")
    _remove(making)
    making.mkdir()
    try:
        hashes = {name: _join(parts, making / name) for name, parts in recipe.items()}
        if hashes[WEIGHTS] != weights_sha256:
            return False
        _write_stamp(making, hashes)
        _remove(folder)
        os.replace(making, folder)
    finally:
        _remove(making)  # on a full disk its bytes are wanted back
    return True


def _join(parts: Sequence[Path], target: Path) -> str:
    digest = hashlib.sha256()
    with target.open("wb") as joined:
        for part in parts:
            with part.open("rb") as source:
                while piece := source.read(_PIECE_BYTES):
                    digest.update(piece)
                    joined.write(piece)
        # Without this a power cut may leave a file of the right size and time full of zeros.
        joined.flush()
        os.fsync(joined.fileno())
    return digest.hexdigest()


def _hash(file: Path) -> str:
    with file.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _looks_like(file: Path, seen: _Seen) -> bool:
    try:
        found = file.stat()
    except FileNotFoundError:
        return False
    return (found.st_size, found.st_mtime_ns) == (seen.size, seen.mtime_ns)


def _read_stamp(folder: Path) -> dict[str, _Seen]:
    """Return the stamp; empty where there is none, or none that can be read."""
    try:
        entries = json.loads((folder / _STAMP).read_bytes())
        return {str(name): _Seen(**entry) for name, entry in entries.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _write_stamp(folder: Path, hashes: Mapping[str, str]) -> None:
    stamp = {}
    for name, digest in hashes.items():
        found = (folder / name).stat()
        stamp[name] = asdict(_Seen(found.st_size, found.st_mtime_ns, digest))
    new = folder / f"{_STAMP}.part"
    new.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    os.replace(new, folder / _STAMP)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
