"""The root of the command line: global options, and one door for failures."""

import io
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

import seci_capture
from seci_capture.cli import (
    backup,
    consent,
    demo,
    doctor,
    document,
    handover,
    interview,
    item,
    library,
    mark,
    recording,
    transcript,
)
from seci_capture.cli.bugs import tell_of_bug
from seci_capture.cli.desk import PASSPHRASE_VARIABLE, Desk, OpenWindow
from seci_capture.cli.exit_codes import BUG, CANCELLED, DISK, USAGE, exit_code
from seci_capture.cli.output import complain, say
from seci_capture.cli.translation import complaint, translated
from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.services.messages import sentence
from seci_capture.services.ports import Edges
from seci_capture.services.texts import N_, _

_NAME = "seci-capture"

_log = logging.getLogger(__name__)

root = typer.Typer(
    name=_NAME,
    help=N_(
        "Hand a leaving expert's knowledge to a successor. Without a command, the window opens."
    ),
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
root.add_typer(library.commands, name="library")
root.add_typer(handover.commands, name="handover")
root.add_typer(interview.commands, name="interview")
root.add_typer(consent.commands, name="consent")
root.add_typer(recording.commands, name="recording")
root.add_typer(mark.commands, name="mark")
root.add_typer(item.commands, name="item")
root.add_typer(document.commands, name="document")
library.commands.command("backup", help=backup.BACKUP_HELP)(backup.backup)
library.commands.command("restore", help=backup.RESTORE_HELP)(backup.restore)
root.command("import", help=recording.IMPORT_HELP)(recording.import_media)
root.command("transcribe", help=transcript.HELP)(transcript.transcribe)
root.command("demo", help=demo.HELP)(demo.demo)
root.command("doctor", help=doctor.HELP)(doctor.doctor)


@root.callback(invoke_without_command=True)
def begin(
    context: typer.Context,
    passphrase_file: Annotated[
        Path | None,
        typer.Option(
            metavar="F",
            help=N_("A file with the passphrase in its first line; else SECI_CAPTURE_PASSPHRASE."),
        ),
    ] = None,
    version: Annotated[bool, typer.Option("--version", help=N_("Print the version."))] = False,
) -> None:
    """Hand a leaving expert's knowledge to a successor. Without a command, the window opens."""
    parts: Desk = context.obj
    context.obj = replace(parts, passphrase_file=passphrase_file)
    if version:
        say(seci_capture.__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.Exit(parts.open_window(parts.edges, None))


def run(edges: Edges, open_window: OpenWindow, arguments: Sequence[str]) -> int:
    """Run a command and return its exit code. Expected failures are told in one line."""
    _open_streams()
    with _passphrase_taken() as passphrase:
        return _run(Desk(edges, open_window, passphrase), arguments)


def _run(parts: Desk, arguments: Sequence[str]) -> int:
    try:
        result = translated(root)(
            list(arguments), obj=parts, prog_name=_NAME, standalone_mode=False
        )
    except CaptureError as error:
        _log.info("the command failed: %s", error.fault)
        complain(_expected(error))
        return exit_code(error.fault)
    except typer.TyperException as error:
        complain(_usage(error))
        return USAGE
    except UnicodeEncodeError:
        complain(_("Some of these words are not in UTF-8. Nothing was changed."))
        return USAGE
    except OSError as error:  # what the system refuses and no part foresaw, such as too long a name
        complain(f"{error.filename or _NAME}: {error.strerror or error}")
        return DISK
    except (typer.Abort, Cancelled):
        result = CANCELLED
    except Exception as error:  # noqa: BLE001 - a bug: told here, and by a code of its own
        tell_of_bug(error)
        return BUG
    if result == CANCELLED:  # also what is returned after Ctrl+C
        complain(_("Stopped. Nothing is lost."))
    return result if isinstance(result, int) else 0


@contextmanager
def _passphrase_taken() -> Iterator[str | None]:
    """Take the passphrase out of the environment, so that no child of ours inherits it."""
    passphrase = os.environ.pop(PASSPHRASE_VARIABLE, None)
    try:
        yield passphrase
    finally:
        if passphrase is not None:
            os.environ[PASSPHRASE_VARIABLE] = passphrase


def _open_streams() -> None:
    """Speak UTF-8, and let a command that nobody listens to do its work."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - as long as the process
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _expected(error: CaptureError) -> str:
    """Say what went wrong, and what only a person at a terminal has to know."""
    if error.fault is not Fault.PASSPHRASE_NEEDED:
        return sentence(error)
    where = _("Name its file with --passphrase-file, before the command, or set {variable}.")
    return f"{sentence(error)} {where.format(variable=PASSPHRASE_VARIABLE)}"


def _usage(error: typer.TyperException) -> str:
    """Say what is wrong with the words of a command, and where its help is."""
    message = complaint(error.format_message().replace(": Value error, ", ": ").rstrip("."))
    context: typer.Context | None = getattr(error, "ctx", None)
    command = context.command_path if context else _NAME
    return _("{message}. See “{command} --help”.").format(message=message, command=command)
