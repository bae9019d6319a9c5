"""Commands about handovers."""

from datetime import date
from typing import Annotated

import typer

from seci_capture.cli.desk import desk
from seci_capture.cli.output import say, show_rows
from seci_capture.cli.parameters import AsJson, Folder, day, language_code, name
from seci_capture.domain.handover import Handover
from seci_capture.services import handover
from seci_capture.services.texts import N_

commands = typer.Typer(help=N_("Begin and list handovers."), rich_markup_mode=None)


@commands.command(help=N_("Begin a handover. Only the name of who leaves is needed."))
def new(
    context: typer.Context,
    folder: Folder,
    expert: Annotated[str, typer.Option(metavar="NAME", help=N_("Who leaves."))],
    role: Annotated[str, typer.Option(metavar="TEXT", help=N_("What the expert is."))] = "",
    leaves: Annotated[
        date | None,
        typer.Option(
            metavar="YYYY-MM-DD", parser=day, help=N_("The last day at work, if it is known.")
        ),
    ] = None,
    successor: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME", parser=name, help=N_("Who takes over; again for each one more.")
        ),
    ] = None,
    challenge: Annotated[
        str, typer.Option(metavar="TEXT", help=N_("What must go on well without the expert."))
    ] = "",
    language: Annotated[
        str,
        typer.Option(
            metavar="L",
            parser=language_code,
            help=N_("The language of the documents, as two letters."),
        ),
    ] = "en",
) -> None:
    with desk(context).library(folder) as library:
        edit = handover.begin(
            library,
            expert,
            role=role,
            leaves=leaves,
            successors=successor or [],
            challenge=challenge,
            language=language,
        )
    say(edit.made(Handover).id)


@commands.command("list", help=N_("List the handovers."))
def list_handovers(context: typer.Context, folder: Folder, as_json: AsJson = False) -> None:
    with desk(context).library(folder) as library:
        rows = [
            {
                "id": each.id,
                "expert": each.expert,
                "role": each.role,
                "leaves": each.leaves,
                "successors": [s.name for s in handover.successors(library, each.id)],
                "challenge": each.challenge,
                "interviews": len(handover.interviews(library, each.id)),
            }
            for each in handover.handovers(library)
        ]
    show_rows(rows, as_json=as_json)
