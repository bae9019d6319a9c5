"""Transcription in a child process: a crash of the engine costs nothing that was already said."""

import logging
import os
from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from itertools import islice

from seci_capture.adapters.child import ChildProcess
from seci_capture.adapters.child_options import SPEECH_CHILD
from seci_capture.adapters.framing import BrokenProtocol
from seci_capture.adapters.speech.feeder import Feeder
from seci_capture.adapters.speech.messages import (
    Failed,
    NoMoreWindows,
    Spoken,
    Start,
    from_message,
)
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import (
    AudioWindow,
    SpeechEvent,
    SpeechJob,
    SpeechLanguage,
    SpeechProgress,
    WindowWords,
)

STALL_SECONDS = 60.0
"""A child that is silent for longer is taken for dead; a living one speaks each second."""

_MOST_WORKERS = 2
"""Each window at work takes memory: two were measured to stay under 1 GB."""

_MOST_THREADS = 4
"""For a single window; the engine's own default, as more were not measured."""

_AHEAD = 1
"""Windows sent beyond those at work, so that a worker who has finished need not wait."""

_log = logging.getLogger(__name__)


class WhisperProcess:
    """A transcriber that starts a child for each job."""

    def __init__(self, workers: int | None = None, stall_seconds: float = STALL_SECONDS) -> None:
        """Transcribe ``workers`` windows side by side: two by default, on one core one."""
        self._workers = workers or min(_MOST_WORKERS, os.cpu_count() or 1)
        self._stall_seconds = stall_seconds

    def transcribe(self, job: SpeechJob, cancel: CancelToken) -> Generator[SpeechEvent, None, None]:
        """Transcribe the windows, in any order. The language comes before the first words.

        The child loads the model while the first window is drawn, which may take as long as
        decoding a file. Without speech no language is told. Closing the iterator, or cancelling,
        ends the child. Raises SPEECH_CHILD_DIED (with its exit code), LANGUAGE_UNKNOWN,
        MODEL_MISSING, MODEL_DAMAGED and :class:`Cancelled`.
        """
        cancel.check()
        start = self._start(job)
        with (
            ChildProcess(SPEECH_CHILD) as child,
            Feeder(child) as feeder,
            closing(_messages(child, cancel, self._stall_seconds)) as messages,
        ):
            feeder.send(start)
            supply = _Supply(iter(job.windows), feeder)
            supply.send(start.workers + _AHEAD)
            if not supply.awaited:
                return
            for said in messages:
                match said:
                    case WindowWords():
                        yield said
                        supply.replace_done()
                        if not supply.awaited:
                            return
                    case SpeechLanguage() | SpeechProgress():
                        yield said
                    case Failed(fault):
                        raise CaptureError(fault, model=job.model.name, language=job.language)
            raise _death(child)

    def _start(self, job: SpeechJob) -> Start:
        """Share the cores: windows side by side gain more from them than threads within one."""
        alone = job.count == 1
        workers = 1 if alone else self._workers
        threads = min(_MOST_THREADS, os.cpu_count() or 1) if alone else 1
        return Start(str(job.model.folder), job.language, job.sample_rate, workers, threads)


class _Supply:
    """Windows on their way: drawn lazily, in the thread of who listens, and counted."""

    def __init__(self, windows: Iterator[AudioWindow], feeder: Feeder) -> None:
        self._windows = windows
        self._feeder = feeder
        self.awaited = 0
        """Windows sent whose words have not come yet."""

    def send(self, count: int) -> None:
        """Send up to ``count`` windows, and say so when there are no more."""
        sent = 0
        for window in islice(self._windows, count):
            self._feeder.send(window)
            sent += 1
        self.awaited += sent
        if sent < count:
            self._feeder.send(NoMoreWindows())

    def replace_done(self) -> None:
        """Send another window in place of one whose words have come."""
        self.awaited -= 1
        self.send(1)


def _messages(
    child: ChildProcess, cancel: CancelToken, patience: float
) -> Generator[Spoken, None, None]:
    """Give what the child says until it ends. What is no message at all is an end, too."""
    with suppress(BrokenProtocol), closing(child.listen(cancel, patience)) as messages:
        for message in messages:
            yield from_message(message)


def _death(child: ChildProcess) -> CaptureError:
    code = child.bury()
    _log.info("the speech child ended early with code %d\n%s", code, child.tail)
    return CaptureError(Fault.SPEECH_CHILD_DIED, code=code)
