"""The operating system's keyring. Backends that keep secrets in plain text are not used."""

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

_SERVICE = "SECI Capture"
_SAFE = (
    "keyring.backends.macOS",
    "keyring.backends.Windows",
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
)


class Keyring:
    """Implements the port ``SecretStore``. Where there is no safe keyring, nothing is kept."""

    def remember(self, library_id: str, secret: str) -> bool:
        """Keep a secret. Returns False where there is no safe place for it."""
        backend = _safe_backend()
        if backend is None:
            return False
        try:
            backend.set_password(_SERVICE, library_id, secret)
        except KeyringError:
            return False
        return True

    def recall(self, library_id: str) -> str | None:
        """Return the secret kept for a library, if any."""
        backend = _safe_backend()
        try:
            return backend.get_password(_SERVICE, library_id) if backend else None
        except KeyringError:
            return None

    def forget(self, library_id: str) -> None:
        """Remove the secret kept for a library, if any."""
        backend = _safe_backend()
        try:
            if backend and backend.get_password(_SERVICE, library_id) is not None:
                backend.delete_password(_SERVICE, library_id)
        except KeyringError:
            return


def _safe_backend() -> KeyringBackend | None:
    try:
        backend = keyring.get_keyring()
    except KeyringError:
        return None
    candidates = getattr(backend, "backends", [backend])
    return next((each for each in candidates if type(each).__module__.startswith(_SAFE)), None)
