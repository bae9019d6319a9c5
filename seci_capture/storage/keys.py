"""How a library is locked: one random key, wrapped by what people know (decision 4).

``library.json`` holds the key wrapped by the passphrase and by the recovery key, each through
Argon2id and AES-256-GCM; a library without a passphrase holds it in the clear and says so.
"""

import base64
import json
import os
import secrets
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import uuid4

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.files import write_atomically
from seci_capture.storage.sqlcipher import KEY_BYTES

FORMAT = 1
"""Version of the folder's layout, in ``library.json``."""

_MEMORY_KIB, _ROUNDS, _LANES = 64 * 1024, 3, 1
_RECOVERY_ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ0123456789"
_RECOVERY_LENGTH, _RECOVERY_GROUP = 32, 4


@dataclass(frozen=True, slots=True)
class Wrapping:
    """The library key, readable only by one secret."""

    kind: str
    salt: str
    nonce: str
    wrapped: str
    memory_kib: int
    rounds: int


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """What ``library.json`` says: nothing of any interview."""

    id: str
    format: int
    wrappings: tuple[Wrapping, ...] = ()
    open_key: str = ""

    @property
    def locked(self) -> bool:
        """Say whether a secret is needed."""
        return not self.open_key

    def save(self, folder: Path) -> None:
        """Write ``library.json``, whole or not at all."""
        text = json.dumps(asdict(self), indent=2) + "\n"
        write_atomically(folder / "library.json", text.encode())

    @classmethod
    def load(cls, folder: Path) -> "LibraryFile":
        """Read ``library.json``. Raises LIBRARY_MISSING, LIBRARY_DAMAGED or LIBRARY_NEWER."""
        path = folder / "library.json"
        try:
            data = json.loads(path.read_text("utf-8"))
            if data["format"] > FORMAT:
                raise CaptureError(Fault.LIBRARY_NEWER, path=folder)
            wrappings = tuple(Wrapping(**each) for each in data["wrappings"])
            return cls(str(data["id"]), data["format"], wrappings, str(data["open_key"]))
        except (FileNotFoundError, NotADirectoryError):
            raise CaptureError(Fault.LIBRARY_MISSING, path=folder) from None
        except (ValueError, KeyError, TypeError) as error:
            raise CaptureError(Fault.LIBRARY_DAMAGED, path=path) from error


def new_library(passphrase: str | None) -> tuple[LibraryFile, bytes, str | None]:
    """Make a library's key. Returns its file, the key, and the recovery key to be shown once."""
    identity, key = str(uuid4()), secrets.token_bytes(KEY_BYTES)
    if passphrase is None:
        return LibraryFile(identity, FORMAT, open_key=key.hex()), key, None
    if not passphrase.strip():
        raise CaptureError(Fault.PASSPHRASE_EMPTY)
    recovery = _new_recovery_key()
    wrappings = (
        _wrap("passphrase", identity, key, passphrase),
        _wrap("recovery", identity, key, _plain(recovery)),
    )
    return LibraryFile(identity, FORMAT, wrappings), key, recovery


def unlock(library: LibraryFile, secret: str | None) -> bytes:
    """Return the library key, by passphrase or recovery key.

    Raises PASSPHRASE_NEEDED without a secret, PASSPHRASE_WRONG when it opens nothing.
    """
    if not library.locked:
        return bytes.fromhex(library.open_key)
    if secret is None:
        raise CaptureError(Fault.PASSPHRASE_NEEDED)
    for wrapping, candidate in _candidates(library.wrappings, secret):
        key = _unwrap(wrapping, library.id, candidate)
        if key is not None:
            return key
    raise CaptureError(Fault.PASSPHRASE_WRONG)


def derived(key: bytes, purpose: str) -> bytes:
    """Derive the key of one file from the library key (HKDF-SHA256)."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(key)


def _candidates(wrappings: Iterable[Wrapping], secret: str) -> Iterable[tuple[Wrapping, str]]:
    for wrapping in wrappings:
        if wrapping.kind == "passphrase":
            yield wrapping, secret
        elif len(_plain(secret)) == _RECOVERY_LENGTH:
            yield wrapping, _plain(secret)


def _wrap(kind: str, identity: str, key: bytes, secret: str) -> Wrapping:
    salt, nonce = os.urandom(16), os.urandom(12)
    wrapper = _stretched(secret, salt, _MEMORY_KIB, _ROUNDS)
    wrapped = AESGCM(wrapper).encrypt(nonce, key, identity.encode())
    return Wrapping(kind, _text(salt), _text(nonce), _text(wrapped), _MEMORY_KIB, _ROUNDS)


def _unwrap(wrapping: Wrapping, identity: str, secret: str) -> bytes | None:
    salt, nonce, wrapped = (
        base64.b64decode(each) for each in (wrapping.salt, wrapping.nonce, wrapping.wrapped)
    )
    wrapper = _stretched(secret, salt, wrapping.memory_kib, wrapping.rounds)
    try:
        return AESGCM(wrapper).decrypt(nonce, wrapped, identity.encode())
    except InvalidTag:
        return None


def _stretched(secret: str, salt: bytes, memory_kib: int, rounds: int) -> bytes:
    return hash_secret_raw(secret.encode(), salt, rounds, memory_kib, _LANES, KEY_BYTES, Type.ID)


def _new_recovery_key() -> str:
    letters = "".join(secrets.choice(_RECOVERY_ALPHABET) for _ in range(_RECOVERY_LENGTH))
    groups = range(0, _RECOVERY_LENGTH, _RECOVERY_GROUP)
    return "-".join(letters[at : at + _RECOVERY_GROUP] for at in groups)


def _plain(recovery: str) -> str:
    """Forgive how a person types the recovery key: blanks, dashes, small letters, O, I, L, U."""
    compact = "".join(recovery.split()).replace("-", "").upper()
    return compact.translate(str.maketrans("OILU", "011V"))


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
