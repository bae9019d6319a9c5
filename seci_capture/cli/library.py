"""Commands about a library."""

from pathlib import Path
from typing import Annotated

import typer

from seci_capture.cli.desk import desk, read_passphrase
from seci_capture.cli.exit_codes import DAMAGED
from seci_capture.cli.output import say, tell
from seci_capture.cli.parameters import Folder
from seci_capture.services import library as libraries
from seci_capture.services.texts import N_, _

commands = typer.Typer(help=N_("Create and check libraries."), rich_markup_mode=None)


@commands.command()
def create(
    context: typer.Context,
    folder: Folder,
    passphrase_file: Annotated[Path | None, typer.Option(metavar="F")] = None,
    no_passphrase: Annotated[
        bool, typer.Option("--no-passphrase", help=N_("Anyone who has the folder can read it."))
    ] = False,
) -> None:
    """Create a library. The recovery key is shown once, on stderr."""
    passphrase = read_passphrase(passphrase_file) if passphrase_file else desk(context).passphrase
    if no_passphrase == (passphrase is not None):
        raise typer.BadParameter(_("Give either a passphrase or --no-passphrase."))
    created = libraries.create(folder, passphrase)
    created.library.close()
    if created.recovery_key:
        tell(_("Recovery key (write it down; it is never shown again):"))
        tell(created.recovery_key)
    else:
        tell(_("This library has no passphrase: whoever has the folder can read it."))
    say(created.library.id)


@commands.command()
def verify(context: typer.Context, folder: Folder) -> None:
    """Check every page of a library. Exit code 0 when it is whole, 1 when it is damaged."""
    parts = desk(context)
    damages = libraries.verify(folder, parts.passphrase, parts.edges.secrets)
    for damage in damages:
        say(_("Damaged: {subject}: {what}").format(subject=damage.subject, what=damage.what))
    if damages:
        raise typer.Exit(DAMAGED)
    say(_("The library is whole."))
