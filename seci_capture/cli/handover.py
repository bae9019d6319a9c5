"""Commands about handovers."""

from typing import Annotated

import typer

from seci_capture.cli.desk import desk
from seci_capture.cli.output import say, show_rows
from seci_capture.cli.parameters import AsJson, Folder, day
from seci_capture.domain.handover import Handover
from seci_capture.services import handover
from seci_capture.services.texts import N_

commands = typer.Typer(help=N_("Begin and list handovers."), rich_markup_mode=None)


@commands.command()
def new(
    context: typer.Context,
    folder: Folder,
    expert: Annotated[str, typer.Option(metavar="NAME", help=N_("Who leaves."))],
    role: Annotated[str, typer.Option(metavar="TEXT")] = "",
    leaves: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD")] = None,
    successor: Annotated[list[str] | None, typer.Option(metavar="NAME")] = None,
    challenge: Annotated[str, typer.Option(metavar="TEXT")] = "",
    language: Annotated[
        str, typer.Option(metavar="L", help=N_("Language of the documents."))
    ] = "en",
) -> None:
    """Begin a handover."""
    leaving = day(leaves)
    with desk(context).library(folder) as library:
        edit = handover.begin(
            library,
            expert,
            role=role,
            leaves=leaving,
            successors=successor or [],
            challenge=challenge,
            language=language,
        )
    say(edit.made(Handover).id)


@commands.command("list")
def list_handovers(context: typer.Context, folder: Folder, as_json: AsJson = False) -> None:
    """List the handovers."""
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
