"""Trying the program with one's own voice: one minute, a library without a passphrase, one page."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path

import numpy as np

from seci_capture import paths
from seci_capture.domain.edits import Edit
from seci_capture.domain.handover import Handover
from seci_capture.domain.marking import Mark
from seci_capture.domain.recording import BLOCKS_PER_SECOND, Origin, Recording, block_start
from seci_capture.domain.titles import title_of
from seci_capture.domain.windows import SEARCH_SECONDS, last_pause
from seci_capture.services import capture, combination, handover
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.clock import now
from seci_capture.services.library import is_library, open_library
from seci_capture.services.naming import stand_in
from seci_capture.services.ports import (
    DecodedMedia,
    Edges,
    MediaDecoder,
    MediaInfo,
    Samples,
    SoundDevices,
    SoundRecorder,
)
from seci_capture.services.progress import Report
from seci_capture.services.texts import _, language
from seci_capture.storage.library import Library

SECONDS = 60
"""Enough to see the whole way, and transcribed in seconds."""

_TITLE = 32
"""Characters of a title above what was said: its first words, to be told from it at a glance."""


def try_folder() -> Path:
    """Return where the library for trying lies, or will."""
    return paths.data_folder() / _("First try")


def is_try(library: Library) -> bool:
    """Say whether a library is the one for trying."""
    return library.folder.absolute() == try_folder().absolute()


def open_try(edges: Edges) -> Library:
    """Open the library for trying, which has no passphrase; make it where it is missing."""
    folder = try_folder()
    if not is_library(folder):
        return Library.create(folder, None).library
    return open_library(folder, None, edges.secrets)


def edges_for_trying(edges: Edges) -> Edges:
    """Return edges that take in the first minute of a file."""
    return replace(edges, media=_FirstMinute(edges.media))


def begin_try(library: Library) -> Handover:
    """Return a handover to try with: the newest, if it waits for its first sound, or a new one.

    Nobody has agreed to anything in it, and it has an interview from the beginning.
    """
    known = handover.handovers(library)
    if known and _waits(library, known[-1].id):
        return known[-1]
    number = len(known) + 1
    theme = _("First try") if number == 1 else _("Try {number}").format(number=number)
    begun = handover.begin(library, stand_in(number), language=language()).made(Handover)
    handover.add_interview(library, begun.id, theme=theme, held_on=now().date())
    return begun


def is_first_minute(recording: Recording) -> bool:
    """Say whether a recording of a try is the beginning of a longer file."""
    cut = recording.origin is Origin.IMPORTED and recording.ended_early
    return cut and recording.seconds >= SECONDS - SEARCH_SECONDS


def hears_something(devices: SoundDevices) -> bool:
    """Say whether this computer has a microphone, as far as it can tell."""
    return any(each.direction == "input" for each in devices.devices() or ())


def record_minute(
    library: Library, recorder: SoundRecorder, handover_id: str, report: Report, stop: CancelToken
) -> Edit:
    """Record into the interview of a try, for a minute or until ``stop``; what was said is kept.

    Raises NOT_FOUND when the interview was removed, and what :func:`capture.record` raises.
    """
    sitting = next(iter(handover.interviews(library, handover_id)), None)
    place = sitting.id if sitting else ""
    return capture.record(library, recorder, place, SECONDS, report, stop=stop)


def items_from_marks(library: Library, handover_id: str) -> tuple[Edit, ...]:
    """Make an item of each mark that is in none yet: its note, or else what was said."""
    items = combination.items(library, handover_id)
    used = {mark_id for item in items for mark_id in item.evidence}
    return tuple(
        combination.add_item(
            library,
            handover_id,
            title=title_of(mark.anchor.exact, _TITLE) or mark.anchor.exact,
            statement=mark.note.strip() or mark.anchor.exact,
            kind=mark.kind,
            evidence=[mark.id],
        )
        for mark in marks(library, handover_id)
        if mark.id not in used
    )


def free_page(folder: Path) -> Path:
    """Return the path of a Word page among somebody's documents in which nothing is yet."""
    wanted = folder / f"{_('First try')}.docx"
    numbered = (wanted.with_name(f"{wanted.stem} {number}.docx") for number in count(2))
    page = wanted
    while page.exists():
        page = next(numbered)
    return page


def recordings(library: Library, handover_id: str) -> list[Recording]:
    """Return the recordings of a handover."""
    sittings = handover.interviews(library, handover_id)
    return [each for sitting in sittings for each in handover.recordings(library, sitting.id)]


def marks(library: Library, handover_id: str) -> list[Mark]:
    """Return the marks in the recordings of a handover."""
    with library.read() as work:
        return [
            mark
            for recording in recordings(library, handover_id)
            for mark in work.all(Mark, recording_id=recording.id)
        ]


def _waits(library: Library, handover_id: str) -> bool:
    planned = bool(handover.interviews(library, handover_id))
    return planned and not recordings(library, handover_id)


class _FirstMinute:
    """A decoder that stops in the last pause of the first minute."""

    def __init__(self, decoder: MediaDecoder) -> None:
        self._decoder = decoder

    @contextmanager
    def decode(self, path: Path, cancel: CancelToken) -> Iterator[DecodedMedia]:
        with self._decoder.decode(path, cancel) as whole:
            yield _Beginning(whole)


class _Beginning:
    """The first minute of a file that is being decoded. It ended early where there is more."""

    def __init__(self, whole: DecodedMedia) -> None:
        self._whole = whole
        told = whole.info.seconds
        self.info: MediaInfo = replace(whole.info, seconds=min(told, SECONDS) if told else told)
        self.ended_early = False

    def __iter__(self) -> Iterator[Samples]:
        rate = self.info.sample_rate
        sure, room = rate * (SECONDS - SEARCH_SECONDS), rate * SEARCH_SECONDS
        held: list[Samples] = []
        for samples in self._whole:
            given = samples[:sure]
            if len(given):
                yield given
            sure -= len(given)
            held.append(samples[len(given) :])
            if sum(map(len, held)) > room:
                self.ended_early = True
                yield _until_pause(np.concatenate(held)[:room], rate)
                return
        yield from filter(len, held)
        self.ended_early = self._whole.ended_early


def _until_pause(sound: Samples, rate: int) -> Samples:
    """Return some seconds of sound until their last pause."""
    blocks = range(SEARCH_SECONDS * BLOCKS_PER_SECOND)
    parts = (sound[block_start(n, rate) : block_start(n + 1, rate)] for n in blocks)
    loudness = [float(np.abs(part.astype(np.int32)).mean()) for part in parts]
    return sound[: block_start(last_pause(loudness), rate)]
