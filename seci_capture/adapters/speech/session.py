"""Windows of sound become words, several side by side."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING

from seci_capture.adapters.speech.messages import FromChild, Start
from seci_capture.adapters.speech.words import HeardSegment, words_of
from seci_capture.services.ports import AudioWindow, SpeechProgress, WindowWords

if TYPE_CHECKING:
    from seci_capture.adapters.speech.engine import Engine

Inbox = SimpleQueue[AudioWindow | None]
"""Windows to be transcribed; None when there are no more."""


@dataclass(frozen=True, slots=True)
class _Begun:
    """A window that is being listened to, without its samples: they take more than the features."""

    n: int
    start: float
    end: float
    segments: Iterator[HeardSegment]


class Session:
    """One job: windows come from ``inbox``, and what is heard is told, from several threads."""

    def __init__(
        self, engine: "Engine", job: Start, inbox: Inbox, tell: Callable[[FromChild], None]
    ) -> None:
        self._engine = engine
        self._workers = job.workers
        self._sample_rate = job.sample_rate
        self._language = job.language
        self._inbox = inbox
        self._tell = tell

    def run(self) -> None:
        """Transcribe all windows. What a thread raises is raised here, and nobody is waited for."""
        pool = ThreadPoolExecutor(self._workers, "window")
        try:
            tasks = [pool.submit(self._finish, begun) for begun in self._until_language_known()]
            tasks += [pool.submit(self._finish_all) for _ in range(self._workers)]
            for task in as_completed(tasks):
                task.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _until_language_known(self) -> Iterator[_Begun]:
        """Begin windows until one decides the language for all, and give that one.

        A window without speech decides nothing and has no words; it is done at once.
        """
        while self._language is None and (begun := self._begin_next()) is not None:
            if self._language is None:
                self._finish(begun)
            else:
                yield begun

    def _finish_all(self) -> None:
        while (begun := self._begin_next()) is not None:
            self._finish(begun)

    def _begin_next(self) -> _Begun | None:
        window = self._inbox.get()
        if window is None:
            self._inbox.put(None)  # for the other threads
            return None
        hearing = self._engine.begin(window.samples, self._sample_rate, self._language)
        if self._language is None and hearing.language is not None:
            self._language = hearing.language.language
            self._tell(hearing.language)
        end = window.start + len(window.samples) / self._sample_rate
        return _Begun(window.n, window.start, end, hearing.segments)

    def _finish(self, begun: _Begun) -> None:
        words = words_of(self._followed(begun), begun.start, begun.end)
        self._tell(WindowWords(begun.n, words))

    def _followed(self, begun: _Begun) -> Iterator[HeardSegment]:
        """Give the segments as they are heard, and tell how far it is."""
        for segment in begun.segments:
            self._tell(SpeechProgress(begun.n, min(begun.start + segment.end, begun.end)))
            yield segment
