"""Commands about interviews."""

from datetime import date
from typing import Annotated

import typer

from seci_capture.cli.desk import desk, expect
from seci_capture.cli.output import say, show_rows
from seci_capture.cli.parameters import AsJson, Folder, HandoverId, day, name
from seci_capture.cli.people import participants
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.services import handover, socialization
from seci_capture.services.texts import N_

commands = typer.Typer(help=N_("Add and list interviews."), rich_markup_mode=None)


@commands.command(help=N_("Add an interview to a handover. The expert takes part always."))
def new(
    context: typer.Context,
    folder: Folder,
    handover_id: HandoverId,
    theme: Annotated[str, typer.Option(metavar="TEXT", help=N_("What it is about."))] = "",
    held_on: Annotated[
        date | None,
        typer.Option(
            "--date", metavar="YYYY-MM-DD", parser=day, help=N_("When it is held, or was.")
        ),
    ] = None,
    place: Annotated[str, typer.Option(metavar="TEXT", help=N_("Where."))] = "",
    interviewer: Annotated[
        str | None, typer.Option(metavar="NAME", parser=name, help=N_("Who asks the questions."))
    ] = None,
    participant: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME", parser=name, help=N_("Who takes part; again for each one more.")
        ),
    ] = None,
) -> None:
    with desk(context).library(folder) as library:
        edit = handover.add_interview(
            library,
            handover_id,
            theme=theme,
            held_on=held_on,
            place=place,
            participants=participants(library, handover_id, participant or [], interviewer),
        )
    say(edit.made(Interview).id)


@commands.command(
    "list",
    help=N_("List the interviews of a handover, and whether anything of them may be released."),
)
def list_interviews(
    context: typer.Context, folder: Folder, handover_id: HandoverId, as_json: AsJson = False
) -> None:
    with desk(context).library(folder) as library:
        expect(library, Handover, handover_id)
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
