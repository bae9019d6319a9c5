"""Commands about a library."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from seci_capture.cli.desk import desk
from seci_capture.cli.exit_codes import DAMAGED
from seci_capture.cli.output import say, tell
from seci_capture.cli.parameters import Folder
from seci_capture.cli.places import emptied_on_failure, new_folder
from seci_capture.services import library as libraries
from seci_capture.services.messages import damage_sentence
from seci_capture.services.texts import N_, _

commands = typer.Typer(help=N_("Create and check libraries."), rich_markup_mode=None)


@commands.command(
    help=N_(
        "Create a library in an empty or new folder.\n\n"
        "The recovery key, which opens it when the passphrase is lost, is shown once, "
        "on stderr."
    )
)
def create(
    context: typer.Context,
    folder: Folder,
    passphrase_file: Annotated[
        Path | None,
        typer.Option(metavar="F", help=N_("A file whose first line is the new passphrase.")),
    ] = None,
    no_passphrase: Annotated[
        bool,
        typer.Option(
            "--no-passphrase", help=N_("Do without: anyone who has the folder can read it.")
        ),
    ] = False,
) -> None:
    parts = desk(context)
    if passphrase_file is not None:
        parts = replace(parts, passphrase_file=passphrase_file)
    if no_passphrase and parts.passphrase_file is not None:
        context.fail(_("Give either a passphrase or --no-passphrase"))
    passphrase = None if no_passphrase else parts.passphrase
    if passphrase is None and not no_passphrase:
        context.fail(_("Give a passphrase (--passphrase-file F), or say --no-passphrase"))
    with emptied_on_failure(new_folder(folder)):
        created = libraries.create(folder, passphrase)
    created.library.close()
    if created.recovery_key:
        tell(_("Recovery key (write it down; it is never shown again):"))
        tell(created.recovery_key)
    else:
        tell(_("This library has no passphrase: whoever has the folder can read it."))
    say(created.library.id)


@commands.command(
    help=N_("Check every page of a library. Exit code 0 when it is whole, 1 when it is damaged.")
)
def verify(context: typer.Context, folder: Folder) -> None:
    parts = desk(context)
    damages = libraries.verify(folder, parts.passphrase, parts.edges.secrets)
    for damage in damages:
        say(damage_sentence(damage))
    if damages:
        raise typer.Exit(DAMAGED)
    if libraries.needs_update(folder, parts.passphrase, parts.edges.secrets):
        tell(_("It is of an older version, and is brought up to date when it is opened."))
    say(_("The library is whole."))
