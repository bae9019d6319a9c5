"""The sources: which interviews and recordings are behind a pack, and who permitted them."""

from collections.abc import Sequence

from docx.table import _Cell

from seci_capture.adapters.documents import tables
from seci_capture.adapters.documents.manuscript import Manuscript
from seci_capture.adapters.documents.text import one_line
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.pack import Source, SourceRecording

_WIDTHS = (4.6, 3.8, 2.8, 4.8)


def write_sources(manuscript: Manuscript, sources: Sequence[Source]) -> None:
    """Write the interviews in their order."""
    words = manuscript.words
    manuscript.heading(words.gettext("Sources"))
    headings = (
        words.gettext("Interview"),
        words.gettext("Took part"),
        words.gettext("Permission"),
        words.gettext("Recordings"),
    )
    table = manuscript.table(words.gettext("Interviews and recordings"), _WIDTHS, headings)
    for source in sources:
        _write_source(words, tables.add_row(table), source)
    tables.leave_no_row_alone(table)


def _write_source(words: Words, cells: Sequence[_Cell], source: Source) -> None:
    interview, people, permission, recordings = cells
    tables.fill(interview, one_line(source.interview), "Table Strong")
    tables.fill(interview, _occasion(words, source), "Table Small")
    named = words.names(one_line(name) for name in source.participants)
    tables.fill(people, named or words.gettext("Nobody named"))
    tables.fill(permission, _permission(words, source))
    for recording in source.recordings:
        tables.fill(recordings, one_line(recording.name))
        tables.fill(recordings, _making(words, recording), "Table Small")
    if not source.recordings:
        tables.fill(recordings, words.gettext("Not recorded"))


def _occasion(words: Words, source: Source) -> str:
    date = words.date(source.held_on) if source.held_on else words.gettext("Date not known")
    return " · ".join(filter(None, (date, one_line(source.place))))


def _permission(words: Words, source: Source) -> str:
    if source.consented:
        return words.gettext("Given by all named here")
    return words.gettext("Not given by all who speak")


def _making(words: Words, recording: SourceRecording) -> str:
    length = words.clock(recording.seconds)
    if not recording.model:
        return f"{length} · {words.gettext('not transcribed')}"
    model = words.gettext("model {name}", name=recording.model)
    return " · ".join(filter(None, (length, words.language(recording.language), model)))
