"""How commands speak: results on stdout, everything else on stderr."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from seci_capture.services import progress
from seci_capture.services.texts import N_, _
from seci_capture.services.times import time_left

Row = Mapping[str, Any]
_HEADS: Mapping[str, str] = {
    "expert": N_("expert"),
    "role": N_("role"),
    "leaves": N_("leaves"),
    "successors": N_("successors"),
    "challenge": N_("challenge"),
    "interviews": N_("interviews"),
    "theme": N_("theme"),
    "date": N_("date"),
    "place": N_("place"),
    "participants": N_("participants"),
    "without_consent": N_("without consent"),
    "releasable": N_("releasable"),
    "interview": N_("interview"),
    "name": N_("name"),
    "seconds": N_("seconds"),
    "channels": N_("channels"),
    "sample_rate": N_("sample rate"),
    "recorded_at": N_("recorded at"),
    "transcript": N_("transcript"),
    "kind": N_("kind"),
    "start": N_("start"),
    "end": N_("end"),
    "text": N_("text"),
    "note": N_("note"),
    "title": N_("title"),
    "statement": N_("statement"),
    "area": N_("area"),
    "marks": N_("marks"),
}
"""What the fields of listings are called for people."""
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters, and those that turn the direction of what follows."""


def say(text: str) -> None:
    """Print a result."""
    typer.echo(text)


def tell(text: str) -> None:
    """Tell the person something that is no result."""
    typer.echo(text, err=True)


def complain(text: str) -> None:
    """Tell what went wrong, in one line whatever names and paths are in it."""
    tell(for_terminal(text))


def for_terminal(text: str) -> str:
    """Return a text with blanks for line breaks, and no character that steers a terminal."""
    return _STEERING.sub(lambda found: ascii(found[0])[1:-1], " ".join(text.split()))


def show_rows(rows: Sequence[Row], *, as_json: bool) -> None:
    """Print a listing: one JSON array, or a block for each row, which fits into any terminal."""
    if as_json:
        say(json.dumps(rows, ensure_ascii=False, indent=2, default=_iso))
        return
    if not rows:
        tell(_("Nothing there yet."))
    for number, row in enumerate(rows):
        if number:
            say("")
        for line in _block(row):
            say(line)


@contextmanager
def shown_progress(task: str) -> Iterator[progress.Report]:
    """Show a progress bar on a terminal; elsewhere be silent."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield progress.nobody
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[left]}"))
    with Progress(*columns, console=console, transient=True) as bar:
        yield _reporter(bar, task)


def _reporter(bar: Progress, task: str) -> Callable[[progress.Progress], None]:
    row = bar.add_task(task, total=None, left="")

    def report(now: progress.Progress) -> None:
        left = "" if now.remaining is None else time_left(now.remaining)
        bar.update(row, completed=now.done, total=now.total, left=left)

    return report


def _iso(moment: date) -> str:
    """Write a day or a moment as ISO 8601."""
    return moment.isoformat()


def _block(row: Row) -> Iterator[str]:
    """Give the first value, which is the id, and below it the others that are known."""
    first, *rest = row
    yield _plain(row[first])
    heads = {name: _(_HEADS[name]) for name in rest}
    width = max(map(len, heads.values()), default=0)
    for name, head in heads.items():
        if value := _plain(row[name]):
            yield f"  {head:<{width}}  {value}"


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, list | tuple):
        return ", ".join(map(_plain, value))
    return "" if value is None else for_terminal(str(value))
