"""The sample handover: the whole way once, on a recording that comes with the program."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from seci_capture import resources
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview, Part
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Transcript
from seci_capture.services import (
    capture,
    combination,
    handover,
    marking,
    reporting,
    socialization,
    speaking,
    transcription,
)
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import Edges
from seci_capture.services.progress import Report, nobody
from seci_capture.services.reporting import Document
from seci_capture.services.texts import _
from seci_capture.storage.library import Library

Said = Callable[[str, float], None]
"""Told the name of each step and the seconds it took."""


@dataclass(frozen=True, slots=True)
class SampleHandover:
    """What was made from the sample."""

    handover: Handover
    recording: Recording
    transcript: Transcript


def make_sample(
    library: Library,
    edges: Edges,
    model: str,
    said: Said = lambda *_: None,
    report: Report = nobody,
    cancel: CancelToken | None = None,
) -> SampleHandover:
    """Make the sample handover in a library: import, transcribe, mark, and combine into items.

    Raises :class:`CaptureError` and :class:`Cancelled`; the steps that were finished stay.
    """
    script = json.loads(resources.path("sample", "interview.json").read_text("utf-8"))
    with _timed(said, _("Begin the handover and note the consent")):
        case, interview = _begun(library, script)
    with _timed(said, _("Import the recording")):
        media = resources.path("sample", "interview.flac")
        imported = capture.import_media(
            library,
            edges.media,
            media,
            interview_id=interview.id,
            report=report,
            cancel=cancel,
        )
        recording = imported.made(Recording)
    with _timed(said, _("Transcribe it on this computer")):
        heard = transcription.transcribe(
            library,
            edges.models,
            edges.speech,
            recording.id,
            model=model,
            report=report,
            cancel=cancel,
        )
        transcript = heard.made(Transcript)
        _name_speakers(library, recording, script)
    with _timed(said, _("Mark what matters and combine it into items")):
        marks = _marked(library, transcript, script)
        _combined(library, case, script, marks)
    return SampleHandover(case, recording, transcript)


def write_documents(
    library: Library, edges: Edges, case: Handover, folder: Path, said: Said
) -> tuple[Path, ...]:
    """Write both documents of a handover into a folder and return their paths."""
    targets = {
        Document.PACK: folder / _("Knowledge pack.docx"),
        Document.CHECKLIST: folder / _("Checklist.docx"),
    }
    with _timed(said, _("Write the Word documents")):
        for document, target in targets.items():
            reporting.export(library, edges.documents, case.id, document, target)
    return tuple(targets.values())


@contextmanager
def _timed(said: Said, step: str) -> Iterator[None]:
    began = time.monotonic()
    yield
    said(step, time.monotonic() - began)


def _begun(library: Library, script: dict[str, Any]) -> tuple[Handover, Interview]:
    case, sitting = script["handover"], script["interview"]
    begun = handover.begin(
        library,
        case["expert"],
        role=case["role"],
        leaves=date.fromisoformat(case["leaves"]),
        successors=case["successors"],
        challenge=case["challenge"],
        language=script["language"],
    ).made(Handover)
    people = [(each["name"], Part(each["role"])) for each in sitting["participants"]]
    interview = handover.add_interview(
        library,
        begun.id,
        theme=sitting["theme"],
        held_on=date.fromisoformat(sitting["date"]),
        place=sitting["place"],
        participants=people,
    ).made(Interview)
    for name, _part in people:
        socialization.give_consent(
            library, interview.id, name, recording=True, clips=True, how=_("said in the recording")
        )
    return begun, interview


def _name_speakers(library: Library, recording: Recording, script: dict[str, Any]) -> None:
    """Name the channels as the script tells them."""
    names = {turn["channel"]: turn["speaker"] for turn in script["turns"]}
    for number in speaking.speakers(library, recording.id):
        speaking.name_speaker(library, recording.id, number, names[number])


def _marked(library: Library, transcript: Transcript, script: dict[str, Any]) -> dict[int, Mark]:
    """Mark the script's quotes where they are heard; one that was misheard is left out."""
    wording = transcription.wording(library, transcript.id)
    marks = {}
    for index, each in enumerate(script["marks"]):
        words = wording.find(each["quote"])
        if words:
            kind, note = MarkKind(each["kind"]), each["note"]
            edit = marking.mark_words(library, transcript.id, words[0].n, words[-1].n, kind, note)
            marks[index] = edit.made(Mark)
    return marks


def _combined(
    library: Library, case: Handover, script: dict[str, Any], marks: dict[int, Mark]
) -> None:
    for each in script["items"]:
        combination.add_item(
            library,
            case.id,
            title=each["title"],
            statement=each["statement"],
            kind=MarkKind(each["kind"]),
            area=each["area"],
            evidence=[marks[index].id for index in each["marks"] if index in marks],
        )
