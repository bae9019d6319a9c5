"""Records in a process of its own, which writes to the library's file by itself."""

import logging
from collections.abc import Generator, Iterator
from contextlib import closing, suppress

from seci_capture.adapters.child import ChildProcess
from seci_capture.adapters.child_options import RECORDER_CHILD
from seci_capture.adapters.framing import BrokenProtocol, Message, write_message
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import SoundPlace
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import Taken

_log = logging.getLogger(__name__)

_PATIENCE = 15.0


class MicrophoneRecorder:
    """The port ``SoundRecorder``: one child for each recording."""

    def __init__(self, device: str | None = None, patience: float = _PATIENCE) -> None:
        """``device``: the system's id of a microphone, None for its default.

        ``patience``: seconds without a word after which the child counts as dead. It says by itself
        when the microphone is silent.
        """
        self._device = device
        self._patience = patience

    def record(
        self, place: SoundPlace, seconds: float, stop: CancelToken, cancel: CancelToken
    ) -> Generator[Taken, None, None]:
        """Record into the block store at ``place``. Raises CaptureError and Cancelled."""
        request = {
            "type": "record",
            "path": str(place.path.absolute()),
            "key": place.key.hex(),
            "seconds": seconds,
            "device": self._device,
        }
        with ChildProcess(RECORDER_CHILD) as child:
            with suppress(OSError):  # a child that is dead already shows as one below
                write_message(child.stdin, request)
            with closing(child.listen(cancel, self._patience)) as messages:
                try:
                    yield from _told(child, messages, stop)
                except BrokenProtocol as problem:
                    code = child.bury()
                    _log.error("recorder: %s, exit code %s\n%s", problem, code, child.tail)
                    raise CaptureError(Fault.RECORDER_DIED, code=code) from None


def _told(child: ChildProcess, messages: Iterator[Message], stop: CancelToken) -> Iterator[Taken]:
    """Give what the child tells, and ask it to stop when that is wanted."""
    for message in messages:
        if message.type == "end":
            return
        if message.type == "fault":
            raise CaptureError(_fault(message))
        yield _taken(message)
        if stop.cancelled:
            child.stdin.close()
    raise BrokenProtocol("ended without an end")


def _fault(message: Message) -> Fault:
    try:
        return Fault(str(message.header.get("fault")))
    except ValueError:
        raise BrokenProtocol("fault") from None


def _taken(message: Message) -> Taken:
    try:
        return Taken(int(message.header["samples"]), float(message.header["level"]))
    except (KeyError, TypeError, ValueError):
        raise BrokenProtocol("taken") from None
