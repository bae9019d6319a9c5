"""How a library is locked: one random key, wrapped by what people know (decision 4).

``library.json`` holds the key wrapped by the passphrase and by the recovery key, each through
Argon2id and AES-256-GCM; a library without a passphrase holds it in the clear and says so.
"""

import base64
import json
import os
import secrets
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.files import replaced
from seci_capture.storage.sqlcipher import KEY_BYTES

FORMAT = 1
"""Version of the folder's layout, in ``library.json``."""

_MEMORY_KIB, _ROUNDS, _LANES = 64 * 1024, 3, 1
_MOST_MEMORY_KIB, _MOST_ROUNDS, _MOST_WRAPPINGS = 256 * 1024, 8, 4
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
        """Write ``library.json``, whole or not at all. Raises DISK_FULL or TARGET_UNWRITABLE."""
        data = asdict(self)
        text = json.dumps(data | {"sha256": _digest(data)}, indent=2) + "\n"
        with replaced(folder / "library.json") as path:
            path.write_bytes(text.encode())

    @classmethod
    def load(cls, folder: Path) -> "LibraryFile":
        """Read ``library.json``. Raises LIBRARY_MISSING, LIBRARY_DAMAGED or LIBRARY_NEWER."""
        path = folder / "library.json"
        try:
            data = json.loads(path.read_text("utf-8"))
            if data["format"] > FORMAT:
                raise CaptureError(Fault.LIBRARY_NEWER, path=folder)
            if len(data["wrappings"]) > _MOST_WRAPPINGS:
                raise ValueError("each wrapping costs time to try")
            wrappings = tuple(Wrapping(**each) for each in data["wrappings"])
            return cls(str(data["id"]), data["format"], wrappings, str(data["open_key"]))
        except (FileNotFoundError, NotADirectoryError):
            raise CaptureError(Fault.LIBRARY_MISSING, path=folder) from None
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            raise CaptureError(Fault.LIBRARY_DAMAGED, path=path) from error


def is_intact(folder: Path) -> bool:
    """Say whether ``library.json`` is as it was saved.

    Opening a library does not ask: its key is checked by being used, and one wrapping may still
    open what the other no longer does.
    """
    data = json.loads((folder / "library.json").read_text("utf-8"))
    return bool(data.pop("sha256", None) == _digest(data))


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

    Raises PASSPHRASE_NEEDED without a secret, PASSPHRASE_WRONG when it opens nothing, and
    LIBRARY_DAMAGED when what is written about the key makes no sense.
    """
    if not library.locked:
        return _open_key(library)
    if secret is None:
        raise CaptureError(Fault.PASSPHRASE_NEEDED)
    damage: Exception | None = None
    for wrapping, candidate in _candidates(library.wrappings, secret):
        try:
            key = _unwrap(wrapping, library.id, candidate)
        except (ValueError, TypeError, HashingError) as error:
            damage = error
            continue
        if key is not None:
            return key
    if damage:
        raise CaptureError(Fault.LIBRARY_DAMAGED, path="library.json") from damage
    raise CaptureError(Fault.PASSPHRASE_WRONG)


def derived(key: bytes, purpose: str) -> bytes:
    """Derive the key of one file from the library key (HKDF-SHA256)."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(key)


def _open_key(library: LibraryFile) -> bytes:
    try:
        return bytes.fromhex(library.open_key)
    except ValueError as error:
        raise CaptureError(Fault.LIBRARY_DAMAGED, path="library.json") from error


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
    affordable = wrapping.memory_kib <= _MOST_MEMORY_KIB and 0 < wrapping.rounds <= _MOST_ROUNDS
    if not affordable:
        raise ValueError("a cost that no library of ours has")
    salt, nonce, wrapped = (
        base64.b64decode(each, validate=True)
        for each in (wrapping.salt, wrapping.nonce, wrapping.wrapped)
    )
    wrapper = _stretched(secret, salt, wrapping.memory_kib, wrapping.rounds)
    try:
        return AESGCM(wrapper).decrypt(nonce, wrapped, identity.encode())
    except InvalidTag:
        return None


def _stretched(secret: str, salt: bytes, memory_kib: int, rounds: int) -> bytes:
    """Derive a key from a secret, however a keyboard composes its letters."""
    typed = unicodedata.normalize("NFC", secret).encode(errors="surrogatepass")
    return hash_secret_raw(typed, salt, rounds, memory_kib, _LANES, KEY_BYTES, Type.ID)


def _new_recovery_key() -> str:
    letters = "".join(secrets.choice(_RECOVERY_ALPHABET) for _ in range(_RECOVERY_LENGTH))
    groups = range(0, _RECOVERY_LENGTH, _RECOVERY_GROUP)
    return "-".join(letters[at : at + _RECOVERY_GROUP] for at in groups)


def _plain(recovery: str) -> str:
    """Forgive how a person types the recovery key: signs between, small letters, O, I, L, U."""
    letters = unicodedata.normalize("NFKC", recovery).upper()
    compact = "".join(letter for letter in letters if letter.isalnum())
    return compact.translate(str.maketrans("OILU", "011V"))


def _digest(data: Mapping[str, Any]) -> str:
    return sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
