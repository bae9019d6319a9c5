"""Commands about marks."""

from typing import Annotated

import typer

from seci_capture.cli.desk import desk, expect
from seci_capture.cli.output import say, show_rows
from seci_capture.cli.parameters import AsJson, Folder, Kind, RecordingId
from seci_capture.domain.marking import Mark
from seci_capture.domain.recording import Recording
from seci_capture.services import marking
from seci_capture.services.texts import N_, _

commands = typer.Typer(help=N_("Mark what was said."), rich_markup_mode=None)


@commands.command(help=N_("Mark the words said between two moments of a recording."))
def add(
    context: typer.Context,
    folder: Folder,
    recording_id: RecordingId,
    start: Annotated[
        float,
        typer.Option("--from", metavar="SECONDS", help=N_("Where it begins in the recording.")),
    ],
    end: Annotated[float, typer.Option("--to", metavar="SECONDS", help=N_("Where it ends."))],
    kind: Kind,
    note: Annotated[str, typer.Option(metavar="TEXT", help=N_("Your own words about it."))] = "",
) -> None:
    if end < start:
        context.fail(_("--to lies before --from"))
    with desk(context).library(folder) as library:
        edit = marking.mark_between(library, recording_id, start, end, kind, note)
    say(edit.made(Mark).id)


@commands.command("list", help=N_("List the marks of a recording."))
def list_marks(
    context: typer.Context, folder: Folder, recording_id: RecordingId, as_json: AsJson = False
) -> None:
    with desk(context).library(folder) as library:
        expect(library, Recording, recording_id)
        rows = [
            {
                "id": each.id,
                "kind": each.kind.value,
                "start": each.anchor.start,
                "end": each.anchor.end,
                "text": each.anchor.exact,
                "note": each.note,
            }
            for each in marking.marks(library, recording_id)
        ]
    show_rows(rows, as_json=as_json)
