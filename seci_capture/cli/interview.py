"""Commands about interviews."""

from typing import Annotated

import typer

from seci_capture.cli.desk import desk
from seci_capture.cli.output import say, show_rows
from seci_capture.cli.parameters import AsJson, Folder, HandoverId, day
from seci_capture.domain.interview import Interview, Part
from seci_capture.services import handover, socialization
from seci_capture.services.texts import N_

commands = typer.Typer(help=N_("Add and list interviews."), rich_markup_mode=None)


@commands.command()
def new(
    context: typer.Context,
    folder: Folder,
    handover_id: HandoverId,
    theme: Annotated[str, typer.Option(metavar="TEXT")] = "",
    date: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD")] = None,
    place: Annotated[str, typer.Option(metavar="TEXT")] = "",
    participant: Annotated[list[str] | None, typer.Option(metavar="NAME")] = None,
) -> None:
    """Add an interview to a handover. Without participants, the expert takes part."""
    held_on = day(date)
    with desk(context).library(folder) as library:
        edit = handover.add_interview(
            library,
            handover_id,
            theme=theme,
            held_on=held_on,
            place=place,
            participants=[(name, Part.OTHER) for name in participant or []],
        )
    say(edit.made(Interview).id)


@commands.command("list")
def list_interviews(
    context: typer.Context, folder: Folder, handover_id: HandoverId, as_json: AsJson = False
) -> None:
    """List the interviews of a handover, and whether anything of them may be released."""
    with desk(context).library(folder) as library:
        rows = []
        for each in handover.interviews(library, handover_id):
            consent = socialization.consent_state(library, each.id)
            rows.append(
                {
                    "id": each.id,
                    "theme": each.theme,
                    "date": each.held_on,
                    "place": each.place,
                    "participants": [person.name for person in consent.participants],
                    "without_consent": [person.name for person in consent.missing],
                    "releasable": consent.releasable,
                }
            )
    show_rows(rows, as_json=as_json)
