"""What the keys do in the transcript."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import chain

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.models.keys import key_text
from seci_capture.gui.models.kinds import KEYS


class Transport(Enum):
    """What the player is asked to do."""

    PLAY_OR_PAUSE = "play-or-pause"
    BACK = "back"
    FORTH = "forth"
    SLOWER = "slower"
    FASTER = "faster"
    FROM_HERE = "from-here"


class Verb(Enum):
    """What is done to marks and sentences. ``OPEN`` writes a note at a mark, or else corrects."""

    REMOVE = "remove"
    OPEN = "open"
    CORRECT = "correct"


@dataclass(frozen=True, slots=True)
class TransportWanted:
    """The player is to do something."""

    transport: Transport


_NONE, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEYS: Mapping[QKeyCombination, Transport | Verb] = {
    QKeyCombination(_NONE, Qt.Key.Key_Space): Transport.PLAY_OR_PAUSE,
    QKeyCombination(_CONTROL, Qt.Key.Key_Space): Transport.PLAY_OR_PAUSE,
    QKeyCombination(_CONTROL, Qt.Key.Key_Return): Transport.FROM_HERE,
    QKeyCombination(_CONTROL, Qt.Key.Key_Enter): Transport.FROM_HERE,
    QKeyCombination(_ALT, Qt.Key.Key_Left): Transport.BACK,
    QKeyCombination(_ALT, Qt.Key.Key_Right): Transport.FORTH,
    QKeyCombination(_NONE, Qt.Key.Key_Delete): Verb.REMOVE,
    QKeyCombination(_NONE, Qt.Key.Key_Return): Verb.OPEN,
    QKeyCombination(_NONE, Qt.Key.Key_Enter): Verb.OPEN,
    QKeyCombination(_NONE, Qt.Key.Key_F2): Verb.CORRECT,
}
_SIGNS: Mapping[str, Transport] = {"[": Transport.SLOWER, "]": Transport.FASTER}
_KINDS: Mapping[str, MarkKind] = {key: kind for kind, key in KEYS.items()}
_PAD = Qt.KeyboardModifier.KeypadModifier
_WITH_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def transport_while_typing(event: QKeyEvent) -> Transport | None:
    """Return what a key asks of the player while words are typed: blanks belong to the text."""
    combination = QKeyCombination(event.modifiers() & ~_PAD, Qt.Key(event.key()))
    wanted = _KEYS.get(combination) if event.modifiers() & _WITH_COMMAND else None
    return wanted if isinstance(wanted, Transport) else None


def meaning(event: QKeyEvent) -> Transport | Verb | MarkKind | None:
    """Return what a key asks for, None where it is an ordinary key.

    Brackets go by what they write: on many keyboards they need AltGr.
    """
    combination = QKeyCombination(event.modifiers() & ~_PAD, Qt.Key(event.key()))
    if combination in _KEYS:
        return _KEYS[combination]
    if event.text() in _SIGNS:
        return _SIGNS[event.text()]
    if event.modifiers() & _WITH_COMMAND:
        return None
    return _KINDS.get(event.text().upper())


def key_for(wanted: Transport | Verb | MarkKind) -> str:
    """Return the first key that asks for something, as people know it."""
    if isinstance(wanted, MarkKind):
        return KEYS[wanted]
    signs = (sign for sign, transport in _SIGNS.items() if transport is wanted)
    keys = (QKeySequence(each) for each, meant in _KEYS.items() if meant is wanted)
    return next(chain(signs, map(key_text, keys)))
