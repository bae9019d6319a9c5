"""Keys as people know them, and what they do."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from seci_capture.services.texts import _

_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A key and what it does, in words."""

    what: str
    key: str


@dataclass(frozen=True, slots=True)
class KeySection:
    """The keys that work in one place."""

    title: str
    lines: tuple[KeyLine, ...]


def key_text(keys: QKeySequence) -> str:
    """Return keys as people know them. Qt has two names for Enter."""
    return keys.toString(_NATIVE).replace(QKeySequence("Return").toString(_NATIVE), _("Enter"))
