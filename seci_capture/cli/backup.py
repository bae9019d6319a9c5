"""Commands that copy a library for safety or to another computer, and bring it back."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from seci_capture.cli.desk import desk
from seci_capture.cli.exit_codes import DAMAGED
from seci_capture.cli.interruption import until_ctrl_c
from seci_capture.cli.output import say, show_rows, shown_progress, tell
from seci_capture.cli.parameters import AsJson, Folder
from seci_capture.cli.places import emptied_on_failure, new_folder
from seci_capture.services import backup as backups
from seci_capture.services import restoring
from seci_capture.services.messages import damage_sentence
from seci_capture.services.restoring import Wanted
from seci_capture.services.texts import N_, _

BACKUP_HELP = N_(
    "Copy a library into a folder on a stick, a share, or anywhere else.\n\n"
    "Earlier copies there are kept and thinned out. A TARGET that ends in .seci-library becomes "
    "one file, to move the library to another computer."
)
RESTORE_HELP = N_(
    "Bring a library back from its copies, or from one file.\n\n"
    "Into a new or empty folder comes the whole library. Into the folder of the same library comes "
    "only what is missing there."
)


def moment(text: str) -> datetime:
    """Read a moment as "--list" names it. Raises a usage error."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        read = None
    if read is None or read.tzinfo is None:
        wrong = _("{text} is not a moment like 2027-03-31T14:02:00Z")
        raise typer.BadParameter(wrong.format(text=repr(text)))
    return read


def backup(
    context: typer.Context,
    folder: Folder,
    target: Annotated[
        Path, typer.Argument(metavar="TARGET", help=N_("The folder for copies, or a new file."))
    ],
) -> None:
    parts = desk(context)
    with (
        parts.library(folder) as library,
        shown_progress(_("Copying")) as report,
        until_ctrl_c() as cancel,
    ):
        if not library.locked:
            tell(_("This library has no passphrase: whoever has the copy can read it."))
        if target.suffix == backups.ENDING:
            damages, made = backups.pack(library, target, report, cancel), library.id
        else:
            done = backups.back_up(library, target, report, cancel)
            damages, made = done.damages, _named(done.moment)
    for damage in damages:
        tell(damage_sentence(damage))
    say(made)
    if damages:
        raise typer.Exit(DAMAGED)


def restore(
    context: typer.Context,
    source: Annotated[
        Path,
        typer.Argument(
            metavar="SOURCE",
            help=N_("The folder for copies, or a file that ends in .seci-library."),
        ),
    ],
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="DIR", help=N_("Where the library shall be.")),
    ] = None,
    at: Annotated[
        datetime | None,
        typer.Option(
            metavar="MOMENT", parser=moment, help=N_("An older copy, as --list names it.")
        ),
    ] = None,
    show_list: Annotated[
        bool, typer.Option("--list", help=N_("List the copies, and restore nothing."))
    ] = False,
    as_json: AsJson = False,
) -> None:
    if show_list:
        show_rows([{"at": _named(each)} for each in backups.copies(source)], as_json=as_json)
        return
    if folder is None:
        context.fail(_("Say into which folder DIR, or ask for --list"))
    parts = desk(context)
    with (
        emptied_on_failure(new_folder(folder)),
        shown_progress(_("Restoring")) as report,
        until_ctrl_c() as cancel,
    ):
        wanted = Wanted(source, folder, at)
        restored = restoring.restore(wanted, parts.passphrase, parts.edges.secrets, report, cancel)
    for damage in restored.damages:
        tell(damage_sentence(damage))
    tell(restoring.told(restored))
    say(restored.library_id)
    if restored.damages:
        raise typer.Exit(DAMAGED)


def _named(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
