"""Commands about consent."""

from typing import Annotated

import typer

from seci_capture.cli.desk import desk
from seci_capture.cli.output import say
from seci_capture.cli.parameters import Folder, InterviewId, YesNo, name
from seci_capture.cli.people import expect_one
from seci_capture.domain.interview import Consent
from seci_capture.services import socialization
from seci_capture.services.texts import N_

commands = typer.Typer(help=N_("Note what participants agreed to."), rich_markup_mode=None)


@commands.callback()
def about() -> None:
    """Note what participants agreed to."""


@commands.command(
    help=N_(
        "Note what a person agreed to. A later note replaces an earlier one; both stay on record."
    )
)
def add(
    context: typer.Context,
    folder: Folder,
    interview_id: InterviewId,
    person: Annotated[
        str, typer.Option(metavar="NAME", parser=name, help=N_("Who agreed, or did not."))
    ],
    recording: Annotated[YesNo, typer.Option(help=N_("May the interview be recorded?"))],
    clips: Annotated[
        YesNo,
        typer.Option(help=N_("May short clips of their voice be kept with what is released?")),
    ],
    how: Annotated[
        str, typer.Option(metavar="TEXT", help=N_("How they said so, e.g. on paper."))
    ] = "",
) -> None:
    with desk(context).library(folder) as library:
        expect_one(library, interview_id, person)
        edit = socialization.give_consent(
            library,
            interview_id,
            person,
            recording=recording is YesNo.YES,
            clips=clips is YesNo.YES,
            how=how,
        )
    say(edit.made(Consent).id)
