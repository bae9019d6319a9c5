"""The command that walks the whole way once."""

import time
from pathlib import Path
from tempfile import mkdtemp
from typing import Annotated

import typer

from seci_capture.cli.desk import desk
from seci_capture.cli.interruption import until_ctrl_c
from seci_capture.cli.output import say, shown_progress
from seci_capture.cli.places import emptied_on_failure, new_folder
from seci_capture.domain.speech_models import DEFAULT
from seci_capture.services import library as libraries
from seci_capture.services.sample import make_sample, write_documents
from seci_capture.services.texts import N_, _

HELP = N_(
    "Walk the whole way on a sample interview.\n\n"
    "A new library, the sample interview, its transcript, marks, items, and two Word documents: "
    "each step is named, with the seconds it took."
)


def demo(
    context: typer.Context,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help=N_("Where the library and the documents go; a new folder if not given."),
        ),
    ] = None,
) -> None:
    began = time.monotonic()
    edges = desk(context).edges
    folder = out or Path(mkdtemp(prefix="seci-capture-demo-"))
    home = new_folder(folder / "library")
    with emptied_on_failure(home):
        created = libraries.create(home, None)
    say(_("The sample handover, from a recording to two Word documents:"))
    with created.library as library:
        with shown_progress(_("Listening")) as report, until_ctrl_c() as cancel:
            sample = make_sample(library, edges, DEFAULT, _said, report, cancel)
        documents = write_documents(library, edges, sample.handover, folder, _said)
    say(_("Done in {seconds:.1f} s.").format(seconds=time.monotonic() - began))
    say(_("Library: {path}").format(path=home))
    for path in documents:
        say(str(path.absolute()))


def _said(step: str, seconds: float) -> None:
    say(f"  {step:<48} {seconds:6.1f} s")
