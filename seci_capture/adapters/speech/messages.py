"""What this program and its speech child say to each other.

Where the port has a value for it, the message is that value; the rest is defined here.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from seci_capture.adapters.framing import BrokenProtocol, Message
from seci_capture.domain.errors import Fault
from seci_capture.domain.transcript import Word, WordOrigin
from seci_capture.services.ports import AudioWindow, SpeechLanguage, SpeechProgress, WindowWords

_WIRE_SAMPLES = np.dtype("<i2")


@dataclass(frozen=True, slots=True)
class Start:
    """The first message to the child: which model to load, and how to use it.

    ``model`` is a folder; ``workers`` says how many windows are transcribed side by side, each by
    ``threads`` threads.
    """

    model: str
    language: str | None
    sample_rate: int
    workers: int
    threads: int


@dataclass(frozen=True, slots=True)
class NoMoreWindows:
    """The last message to the child: it ends when what it has is done."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The child has loaded its model."""


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The child lives, though it has nothing to say."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The child cannot do what it was asked for, and ends."""

    fault: Fault


ToChild = Start | AudioWindow | NoMoreWindows
FromChild = Ready | Heartbeat | Failed | SpeechLanguage | SpeechProgress | WindowWords
Spoken = ToChild | FromChild

_KINDS: Mapping[str, type[Spoken]] = {
    "start": Start,
    "window": AudioWindow,
    "no-more-windows": NoMoreWindows,
    "ready": Ready,
    "heartbeat": Heartbeat,
    "failed": Failed,
    "language": SpeechLanguage,
    "progress": SpeechProgress,
    "words": WindowWords,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def to_message(said: Spoken) -> Message:
    """Return what travels. The samples of a window are raw bytes, everything else is JSON."""
    kind = _NAMES[type(said)]
    if isinstance(said, AudioWindow):
        header = {"type": kind, "n": said.n, "start": said.start, "channels": said.samples.shape[1]}
        return Message(header, said.samples.astype(_WIRE_SAMPLES, copy=False).tobytes())
    return Message({"type": kind, **asdict(said)})


def from_message(message: Message) -> Spoken:
    """Return what was said. Raises BrokenProtocol where that makes no sense."""
    fields = {name: each for name, each in message.header.items() if name not in ("type", "bytes")}
    try:
        match message.type:
            case "window":
                return _window(message.payload, **fields)
            case "words":
                return WindowWords(fields["n"], tuple(_word(word) for word in fields["words"]))
            case "failed":
                return Failed(Fault(fields["fault"]))
            case kind:
                return _KINDS[kind](**fields)
    except (KeyError, TypeError, ValueError) as error:
        raise BrokenProtocol(message.type) from error


def _window(payload: bytes, n: int, start: float, channels: int) -> AudioWindow:
    samples = np.frombuffer(payload, _WIRE_SAMPLES).reshape(-1, channels)
    return AudioWindow(n, start, samples.astype(np.int16, copy=False))


def _word(fields: Mapping[str, Any]) -> Word:
    return Word(**{**fields, "origin": WordOrigin(fields["origin"])})
