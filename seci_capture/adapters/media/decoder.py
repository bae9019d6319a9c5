"""Decodes media files in a child process and takes nothing it says on trust."""

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

import numpy as np

from seci_capture.adapters.child import ChildProcess
from seci_capture.adapters.child_options import MEDIA_CHILD
from seci_capture.adapters.framing import BrokenProtocol, Message, write_message
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import DecodedMedia, MediaInfo, Samples

_log = logging.getLogger(__name__)

_PATIENCE = 30.0


class ChildMediaDecoder:
    """The port ``MediaDecoder``: one child for each file, gone when the file is closed."""

    def __init__(self, patience: float = _PATIENCE) -> None:
        """``patience``: seconds without any sound after which a child counts as dead."""
        self._patience = patience

    @contextmanager
    def decode(self, path: Path, cancel: CancelToken) -> Iterator[DecodedMedia]:
        """Open a media file. Raises CaptureError with one of the MEDIA faults, and Cancelled."""
        cancel.check()
        with ChildProcess(MEDIA_CHILD) as child:
            with suppress(OSError):  # a child that is dead already shows as one below
                write_message(child.stdin, {"type": "decode", "path": str(path.absolute())})
            with closing(child.listen(cancel, self._patience)) as messages:
                yield _Decoding(child, messages, path)


class _Decoding:
    """The port ``DecodedMedia``: what a child says, heard once."""

    def __init__(self, child: ChildProcess, messages: Iterator[Message], path: Path) -> None:
        self._child = child
        self._messages = messages
        self._path = path
        self.ended_early = False
        with self._burying():
            self.info = _parse_info(self._next("info"))

    def __iter__(self) -> Iterator[Samples]:
        with self._burying():
            while (message := self._next("samples", "end")).type == "samples":
                yield _parse_samples(message, self.info.channels)
            self.ended_early = bool(message.header.get("ended_early"))

    def _next(self, *expected: str) -> Message:
        message = next(self._messages, None)
        if message is None:
            raise BrokenProtocol("ended without an end")
        if message.type == "fault":
            raise CaptureError(_parse_fault(message), path=self._path)
        if message.type not in expected:
            raise BrokenProtocol("out of turn")
        return message

    @contextmanager
    def _burying(self) -> Iterator[None]:
        """Turn the death of the child, or its talking nonsense, into what a person can read."""
        try:
            yield
        except BrokenProtocol as problem:
            code = self._child.bury()
            _log.error("media child: %s, exit code %s\n%s", problem, code, self._child.tail)
            raise CaptureError(Fault.MEDIA_CHILD_DIED, path=self._path, code=code) from None


def _parse_info(message: Message) -> MediaInfo:
    rate, channels, seconds, recorded_at = (
        message.header.get(name) for name in ("sample_rate", "channels", "seconds", "recorded_at")
    )
    if not isinstance(rate, int) or not 8_000 <= rate <= 48_000 or channels not in (1, 2):
        raise BrokenProtocol("info")
    try:
        return MediaInfo(
            sample_rate=rate,
            channels=channels,
            seconds=None if seconds is None else float(seconds),
            recorded_at=None if recorded_at is None else datetime.fromisoformat(recorded_at),
        )
    except (TypeError, ValueError):
        raise BrokenProtocol("info") from None


def _parse_samples(message: Message, channels: int) -> Samples:
    if len(message.payload) % (2 * channels):
        raise BrokenProtocol("samples")
    return np.frombuffer(message.payload, np.int16).reshape(-1, channels)


def _parse_fault(message: Message) -> Fault:
    try:
        return Fault(str(message.header.get("fault")))
    except ValueError:
        raise BrokenProtocol("fault") from None
