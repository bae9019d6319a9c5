"""From sound to words, window by window, so that nothing heard is heard twice (externalization)."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial

from seci_capture.domain.edits import Action, Change, Edit, added, removed
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Speaker, Transcript, Word, Wording, numbered
from seci_capture.domain.windows import Window, cut_in_pauses
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.clock import new_id, now
from seci_capture.services.hearing import Hearing
from seci_capture.services.playback import SampleReader, open_sound
from seci_capture.services.ports import (
    FoundModel,
    Samples,
    SpeechJob,
    SpeechLanguage,
    SpeechModels,
    Transcriber,
    WindowWords,
)
from seci_capture.services.progress import Report, nobody
from seci_capture.services.speech_windows import audio_windows, told_apart
from seci_capture.services.transcript_formats import Spoken
from seci_capture.services.voices import new_speakers
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork


def transcribe(
    library: Library,
    models: SpeechModels,
    speech: Transcriber,
    recording_id: str,
    *,
    model: str,
    language: str | None = None,
    report: Report = nobody,
    cancel: CancelToken | None = None,
) -> Edit:
    """Transcribe a recording, or go on where an earlier run stopped.

    Words are stored as each window ends and can be read at once. A transcript that is whole
    already, by the same model and in the language asked for, is returned as it is. Raises
    :class:`CaptureError` and :class:`Cancelled`; the windows that were finished stay.
    """
    library.ensure_writable()
    found = models.find(model)
    with open_sound(library, recording_id) as sound:
        windows = cut_in_pauses(sound.loudness())
        transcript = library.write(
            lambda work: _begun(work, recording_id, found, language, windows)
        )
        if not transcript.complete:
            token = cancel or CancelToken()
            with _language_known(library, transcript):
                transcript = _heard_out(library, sound, speech, found, transcript, report, token)
        peaks = sound.peaks()
    return library.write(lambda work: _completed(work, transcript, peaks))


def latest(library: Library, recording_id: str) -> Transcript | None:
    """Return the newest whole version of a recording's transcript, or else the newest."""
    with library.read() as work:
        return latest_in(work, recording_id)


def latest_in(work: UnitOfWork, recording_id: str) -> Transcript | None:
    """Return the newest whole version of a transcript, or else the newest, in a unit of work.

    A version that is still being made does not take the place of one that is whole.
    """
    versions = work.all(Transcript, recording_id=recording_id)
    whole = [version for version in versions if version.complete]
    return next(reversed(whole or versions), None)


def wording(library: Library, transcript_id: str) -> Wording:
    """Return the words of a transcript that are there so far."""
    with library.read() as work:
        return Wording(work.transcript_words.words(transcript_id))


def spoken(library: Library, transcript: Transcript) -> Spoken:
    """Return a transcript, as far as it is there, in the form that other programs can be given."""
    with library.read() as work:
        recording = work.get(Recording, transcript.recording_id)
        return Spoken(
            Wording(work.transcript_words.words(transcript.id)),
            transcript.language,
            recording.seconds,
            transcript.model,
            {each.number: each.name for each in work.all(Speaker, recording_id=recording.id)},
            recording.ended_early,
        )


def _begun(
    work: UnitOfWork,
    recording_id: str,
    model: FoundModel,
    language: str | None,
    windows: Sequence[Window],
) -> Transcript:
    versions = work.all(Transcript, recording_id=recording_id)
    for earlier in reversed(versions):
        same_language = language is None or earlier.language in ("", language)
        if earlier.model_sha256 == model.sha256 and same_language:
            return earlier if earlier.complete else _resumed(work, earlier, language)
    transcript = Transcript(
        id=new_id(),
        recording_id=recording_id,
        version=versions[-1].version + 1 if versions else 1,
        model=model.name,
        model_sha256=model.sha256,
        created_at=now(),
        language=language or "",
    )
    work.put(transcript)
    work.transcript_words.plan(transcript.id, windows)
    return transcript


def _resumed(work: UnitOfWork, earlier: Transcript, language: str | None) -> Transcript:
    """Go on with an earlier version. Where nothing was heard yet, the language asked for counts."""
    if earlier.language or not language:
        return earlier
    resumed = replace(earlier, language=language)
    work.put(resumed)
    return resumed


def _made_current(work: UnitOfWork, whole: Transcript) -> Transcript:
    """Make a version that was whole before the newest again: it is the one that was asked for."""
    newest = max(each.version for each in work.all(Transcript, recording_id=whole.recording_id))
    current = whole if whole.version == newest else replace(whole, version=newest + 1)
    work.put(current)
    return current


@contextmanager
def _language_known(library: Library, begun: Transcript) -> Iterator[None]:
    """Put away a transcript in a language that the model does not know: nobody can finish it."""
    try:
        yield
    except CaptureError as error:
        if error.fault is Fault.LANGUAGE_UNKNOWN:
            vain = Edit(Action.TRANSCRIBE, "", (removed(begun),))
            library.write(lambda work: work.apply(vain))
        raise


def _heard_out(
    library: Library,
    sound: SampleReader,
    speech: Transcriber,
    model: FoundModel,
    transcript: Transcript,
    report: Report,
    cancel: CancelToken,
) -> Transcript:
    """Hear the windows that are still open, and store each as it ends."""
    with library.read() as work:
        windows = work.transcript_words.open_windows(transcript.id)
    hearing = Hearing(windows, sound.samples / sound.sample_rate, report)
    language = transcript.language or None
    supply = audio_windows(sound, windows)
    job = SpeechJob(model, language, sound.sample_rate, supply, len(windows))
    with closing(speech.transcribe(job, cancel)) as events:
        for event in events:
            hearing.note(event)
            if isinstance(event, SpeechLanguage):
                transcript = replace(transcript, language=event.language)
                library.write(partial(UnitOfWork.put, entity=transcript))
            elif isinstance(event, WindowWords):
                library.write(partial(_finish_window, transcript.id, event.n, event.words))
    return transcript


def _finish_window(transcript_id: str, n: int, words: Sequence[Word], work: UnitOfWork) -> None:
    work.transcript_words.finish_window(transcript_id, n, numbered(n, words))


def _completed(work: UnitOfWork, transcript: Transcript, peaks: Samples) -> Edit:
    """Store that a transcript is whole and who speaks, and return the step for the history.

    Who speaks is told from all words together: in a window of one person's long answer nobody
    could say which of two people it is. Raises SPEECH_CHILD_DIED while a window is still open.
    """
    recording = work.get(Recording, transcript.recording_id)
    if transcript.complete:
        current = _made_current(work, transcript)
        return Edit(Action.TRANSCRIBE, recording.name, (Change(transcript, current),))
    if work.transcript_words.open_windows(transcript.id):
        raise CaptureError(Fault.SPEECH_CHILD_DIED)  # an engine that ends early has not heard all
    words = told_apart(work.transcript_words.words(transcript.id), peaks)
    work.transcript_words.set_speakers(transcript.id, words)
    complete = replace(transcript, complete=True)
    named = new_speakers(work, recording, words)
    work.put(complete)
    for speaker in named:
        work.put(speaker)
    return Edit(Action.TRANSCRIBE, recording.name, (added(complete), *map(added, named)))
