"""What a person does to interviews and recordings in their tree, and where a row goes by it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from seci_capture.gui.models.recording_rows import InterviewRow, Row


@dataclass(frozen=True, slots=True)
class Renamed:
    """A row was given another name in place."""

    row: Row
    name: str


@dataclass(frozen=True, slots=True)
class RecordingMoved:
    """A recording is to stand in an interview, before another one of it, or behind all."""

    recording_id: str
    interview_id: str
    before: str | None


@dataclass(frozen=True, slots=True)
class InterviewMoved:
    """An interview is to go up (negative) or down by some places."""

    interview_id: str
    places: int


@dataclass(frozen=True, slots=True)
class FilesDropped:
    """Files were dropped, on an interview or beside all."""

    files: tuple[Path, ...]
    interview_id: str | None


def neighbour(
    rows: Sequence[InterviewRow], top: int, at: int | None, places: int
) -> RecordingMoved | InterviewMoved | None:
    """Return where a row goes when it moves up (-1) or down (1), None where there is no place.

    ``top`` is the number of the interview, ``at`` that of its recording, None for the interview
    itself. A recording at the edge of its interview goes into the next one.
    """
    beside = top + places if 0 <= top + places < len(rows) else None
    if at is None:
        return None if beside is None else InterviewMoved(rows[top].interview.id, places)
    recording_id, to = rows[top].recordings[at].recording.id, at + places
    if 0 <= to < len(rows[top].recordings):
        return recording_to(rows, recording_id, top, to if places < 0 else to + 1)
    if beside is None:
        return None
    behind_all = len(rows[beside].recordings)
    return recording_to(rows, recording_id, beside, behind_all if places < 0 else 0)


def recording_to(
    rows: Sequence[InterviewRow], recording_id: str, top: int, at: int
) -> RecordingMoved:
    """Return the move of a recording before the place ``at`` of the interview numbered ``top``."""
    behind = [each.recording.id for each in rows[top].recordings[at:]]
    before = next((id_ for id_ in behind if id_ != recording_id), None)
    return RecordingMoved(recording_id, rows[top].interview.id, before)
