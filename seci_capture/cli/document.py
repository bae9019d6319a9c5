"""Commands about documents."""

from pathlib import Path
from typing import Annotated

import typer

from seci_capture.cli.desk import desk
from seci_capture.cli.output import tell
from seci_capture.cli.parameters import Folder, HandoverId
from seci_capture.cli.places import target
from seci_capture.services import reporting
from seci_capture.services.reporting import Document
from seci_capture.services.texts import N_, _

commands = typer.Typer(help=N_("Write Word documents."), rich_markup_mode=None)


@commands.callback()
def about() -> None:
    """Write Word documents."""


@commands.command(
    help=N_("Write the knowledge pack or the checklist of a handover as a Word document.")
)
def export(
    context: typer.Context,
    folder: Folder,
    handover_id: HandoverId,
    document: Annotated[Document, typer.Option(help=N_("Which of the two."))],
    output: Annotated[
        Path,
        typer.Option(
            "-o",
            "--output",
            metavar="OUT.docx",
            parser=target,
            help=N_("Where it goes. What is there is replaced."),
        ),
    ],
) -> None:
    if output.suffix.lower() != ".docx":
        context.fail(_("Choose a file name that ends in .docx"))
    parts = desk(context)
    with parts.library(folder) as library:
        reporting.export(library, parts.edges.documents, handover_id, document, output)
    tell(_("Written: {path}").format(path=output))
