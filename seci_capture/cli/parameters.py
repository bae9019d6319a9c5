"""Arguments and options that several commands share."""

import re
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from seci_capture.domain.marking import MarkKind
from seci_capture.domain.names import expect_name
from seci_capture.services.texts import N_, _

_LANGUAGE = re.compile("[a-z]{2,3}")


def day(text: str) -> date:
    """Read a day as YYYY-MM-DD. Raises a usage error."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        wrong = _("{text} is not a day like 2027-03-31").format(text=repr(text))
        raise typer.BadParameter(wrong) from None


def name(text: str) -> str:
    """Read somebody's name. Raises INVALID for one of which nothing can be seen."""
    expect_name(text, "person")
    return text


def language_code(text: str) -> str:
    """Read the code of a language (ISO 639). Raises a usage error."""
    code = text.strip().casefold()
    if not _LANGUAGE.fullmatch(code):
        wrong = _("{text} is not a language like en").format(text=repr(text))
        raise typer.BadParameter(wrong)
    return code


Folder = Annotated[Path, typer.Argument(metavar="DIR", help=N_("The folder of the library."))]
AsJson = Annotated[bool, typer.Option("--json", help=N_("Print one JSON value."))]
HandoverId = Annotated[
    str,
    typer.Option("--handover", metavar="ID", help=N_("The handover, as “handover list” names it.")),
]
InterviewId = Annotated[
    str,
    typer.Option(
        "--interview", metavar="ID", help=N_("The interview, as “interview list” names it.")
    ),
]
RecordingId = Annotated[
    str,
    typer.Option(
        "--recording", metavar="ID", help=N_("The recording, as “recording list” names it.")
    ),
]
Kind = Annotated[
    MarkKind,
    typer.Option(help=N_("What it is; a hypothesis is a rule of thumb: if … then …")),
]
Model = Annotated[
    str, typer.Option("--model", metavar="M", help=N_("The speech model; “doctor” lists them."))
]
Language = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="L",
        parser=language_code,
        help=N_("The language spoken, as two letters, e.g. en; heard from the sound if not given."),
    ),
]


class YesNo(StrEnum):
    """A plain answer."""

    YES = "yes"
    NO = "no"
