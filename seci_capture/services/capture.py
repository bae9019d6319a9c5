"""Bringing sound into the library, and out of it (externalization)."""

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from seci_capture.domain.edits import Action, Edit, added
from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.domain.recording import LIVE_RATE, Origin, Recording
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.clock import new_id, now
from seci_capture.services.editing import perform
from seci_capture.services.files import replaced
from seci_capture.services.handover import new_interview
from seci_capture.services.ports import DecodedMedia, MediaDecoder, SoundRecorder, Taken
from seci_capture.services.progress import Progress, Report, nobody
from seci_capture.services.texts import _
from seci_capture.storage.audio import AudioWriter
from seci_capture.storage.library import Library
from seci_capture.storage.sound_files import KINDS, write_sound_file
from seci_capture.storage.unit_of_work import UnitOfWork

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recorded(Progress):
    """How far a live recording is. ``level``: the loudest sound since the last word, 0 to 1."""

    level: float = 0.0


@dataclass(frozen=True, slots=True)
class _Arrived:
    """Sound that is whole on disk and not yet known to the library."""

    id: str
    name: str
    decoded: DecodedMedia
    samples: int


def import_media(
    library: Library,
    decoder: MediaDecoder,
    media: Path,
    *,
    interview_id: str | None = None,
    handover_id: str | None = None,
    report: Report = nobody,
    cancel: CancelToken | None = None,
) -> Edit:
    """Import a media file as a recording of an interview.

    When only a handover is named, an interview is made for it, on the day of the recording. The
    recording is seen whole or not at all: a failure, a cancel or a crash leaves nothing behind.
    """
    library.ensure_writable()
    token = cancel or CancelToken()
    with library.read() as work:
        _place(work, interview_id, handover_id)
    with _arriving(library) as recording_id:
        with decoder.decode(media, token) as decoded:
            writer = library.shelf.create(
                recording_id, decoded.info.sample_rate, decoded.info.channels
            )
            with writer:
                samples = _copy(decoded, writer, report)
        token.check()
        arrived = _Arrived(recording_id, _name(media), decoded, samples)
        return perform(
            library, lambda work: _plan(work, _place(work, interview_id, handover_id), arrived)
        )


def record(
    library: Library,
    recorder: SoundRecorder,
    interview_id: str,
    seconds: float,
    report: Report = nobody,
    cancel: CancelToken | None = None,
    stop: CancelToken | None = None,
) -> Edit:
    """Record from the microphone, for ``seconds`` or until ``stop``, into an interview.

    ``report`` is given :class:`Recorded`, four times a second. What was on disk when the recorder
    failed is kept, as a recording that ended early; ``cancel`` leaves nothing behind. Raises
    NO_MICROPHONE, RECORDER_DIED, NOT_FOUND, and :class:`Cancelled`, also when nothing was heard
    before ``stop``.
    """
    library.ensure_writable()
    token, begun = cancel or CancelToken(), now()
    with library.read() as work:
        work.get(Interview, interview_id)
    with _arriving(library) as recording_id:
        taking = recorder.record(
            library.shelf.reserve(recording_id), seconds, stop or CancelToken(), token
        )
        with closing(taking):
            whole = _heard_out(taking, seconds, report)
        token.check()
        with library.shelf.open(recording_id) as sound:
            samples = sound.shape.samples
        if not samples:
            raise Cancelled
        moment = f"{begun.astimezone():%Y-%m-%d %H:%M}"
        recording = Recording(
            id=recording_id,
            interview_id=interview_id,
            name=_("Recorded {moment}").format(moment=moment),
            sample_rate=LIVE_RATE,
            channels=1,
            samples=samples,
            created_at=now(),
            origin=Origin.RECORDED,
            recorded_at=begun,
            ended_early=not whole,
        )
        return perform(library, lambda work: _plan_recorded(work, recording))


def export_recording(library: Library, recording_id: str, target: Path) -> None:
    """Write a recording as WAV or FLAC, by the ending of ``target``, whole or not at all.

    Raises INVALID for another ending, TARGET_UNWRITABLE or DISK_FULL.
    """
    kind = KINDS.get(target.suffix.lower())
    if kind is None:
        raise CaptureError(Fault.INVALID, field="format")
    with library.read() as work:
        work.get(Recording, recording_id)
    with library.shelf.open(recording_id) as sound, replaced(target) as path:
        write_sound_file(sound, path, kind)


def remove_recording(library: Library, recording_id: str) -> Edit:
    """Take a recording out of sight, with its transcripts and marks. Undo brings it back."""

    def plan(work: UnitOfWork) -> Edit:
        recording = work.get(Recording, recording_id)
        return Edit(Action.REMOVE_RECORDING, recording.name, (added(recording).inverse,))

    return perform(library, plan)


def _place(
    work: UnitOfWork, interview_id: str | None, handover_id: str | None
) -> Interview | Handover:
    if interview_id is not None:
        return work.get(Interview, interview_id)
    if handover_id is not None:
        return work.get(Handover, handover_id)
    raise CaptureError(Fault.INVALID, field="interview")


def _copy(decoded: DecodedMedia, writer: AudioWriter, report: Report) -> int:
    rate, done = decoded.info.sample_rate, 0
    for samples in decoded:
        writer.append(samples)
        done += len(samples)
        report(Progress(done / rate, decoded.info.seconds))
    return writer.finish()


def _name(media: Path) -> str:
    """Return what a person calls a file. Bytes of its name that are no text become "?"."""
    return media.stem.encode(errors="replace").decode()


def _plan(work: UnitOfWork, place: Interview | Handover, arrived: _Arrived) -> Edit:
    info = arrived.decoded.info
    if isinstance(place, Handover):
        position = work.next_position(Interview, handover_id=place.id)
        held_on = info.recorded_at.date() if info.recorded_at else None
        changes = new_interview(place, held_on=held_on, position=position)
        interview = Edit(Action.ADD_INTERVIEW, "", changes).made(Interview)
    else:
        changes, interview = (), place
    recording = Recording(
        id=arrived.id,
        interview_id=interview.id,
        name=arrived.name,
        sample_rate=info.sample_rate,
        channels=info.channels,
        samples=arrived.samples,
        created_at=now(),
        recorded_at=info.recorded_at,
        ended_early=arrived.decoded.ended_early,
        position=work.next_position(Recording, interview_id=interview.id),
    )
    return Edit(Action.IMPORT_RECORDING, recording.name, (*changes, added(recording)))


def _plan_recorded(work: UnitOfWork, recording: Recording) -> Edit:
    work.get(Interview, recording.interview_id)
    position = work.next_position(Recording, interview_id=recording.interview_id)
    recording = replace(recording, position=position)
    return Edit(Action.RECORD, recording.name, (added(recording),))


def _heard_out(taking: Iterator[Taken], seconds: float, report: Report) -> bool:
    """Report what arrives on disk, and say whether the recorder ended well.

    Raises what it raises before anything was on disk.
    """
    done = 0.0
    try:
        for taken in taking:
            done = taken.samples / LIVE_RATE
            report(Recorded(done, seconds, max(0.0, seconds - done), taken.level))
    except CaptureError as error:
        if not done:
            raise
        _log.warning("recorder ended early: %s", error.fault.value)
        return False
    return True


@contextmanager
def _arriving(library: Library) -> Iterator[str]:
    """Give the id of a recording that arrives: all of it, or nothing is left of it."""
    recording_id = new_id()
    try:
        yield recording_id
    except BaseException:
        _clear_away(library, recording_id)
        raise
    with suppress(CaptureError):  # the next opening of the library settles it as well
        library.shelf.settle(recording_id)


def _clear_away(library: Library, recording_id: str) -> None:
    """Erase the sound, unless the library knows it after all.

    That is asked on the write thread: somebody may have stopped waiting for a write that succeeds.
    """
    if library.write(lambda work: work.find(Recording, recording_id)) is None:
        library.shelf.erase(recording_id)
