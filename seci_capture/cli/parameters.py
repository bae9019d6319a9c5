"""Arguments and options that several commands share."""

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from seci_capture.services.texts import N_

Folder = Annotated[Path, typer.Argument(metavar="DIR", help=N_("The folder of the library."))]
AsJson = Annotated[bool, typer.Option("--json", help=N_("Print one JSON value."))]
HandoverId = Annotated[str, typer.Option("--handover", metavar="ID", help=N_("The handover."))]
InterviewId = Annotated[str, typer.Option("--interview", metavar="ID", help=N_("The interview."))]
RecordingId = Annotated[str, typer.Option("--recording", metavar="ID", help=N_("The recording."))]
Model = Annotated[str, typer.Option("--model", metavar="M", help=N_("The speech model."))]
Language = Annotated[
    str | None,
    typer.Option(
        "--language", metavar="L", help=N_("The language, e.g. en; detected if not given.")
    ),
]


class YesNo(StrEnum):
    """A plain answer."""

    YES = "yes"
    NO = "no"


def day(text: str | None) -> date | None:
    """Read a day as YYYY-MM-DD. Raises a usage error."""
    if text is None:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a day like 2027-03-31") from None
