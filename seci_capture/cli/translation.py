"""The help of the commands, and what Typer itself says, in the person's language."""

from collections.abc import Sequence

import typer
from typer._click.formatting import HelpFormatter
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from seci_capture.services.texts import N_, _

_HEADINGS = (N_("Usage:"), N_("Arguments"), N_("Options"), N_("Commands"))
_IN_HELP = (N_("Show this message and exit."), N_("[required]"), N_("[default:"))
_COMPLAINTS = (
    N_("No such option:"),
    N_("No such command"),
    N_("Missing command"),
    N_("Missing argument"),
    N_("Missing option"),
    N_("Invalid value for"),
    N_("is not one of"),
    N_("Did you mean"),
    N_("Choose from:"),
)


def translated(root: typer.Typer) -> TyperGroup:
    """Return all commands. They explain themselves in the language of ``texts.use()``."""
    command = get_command(root)
    assert isinstance(command, TyperGroup)
    _translate(command)
    return command


def complaint(message: str) -> str:
    """Return what Typer has to say about the words of a command."""
    return _replaced(message, _COMPLAINTS)


class _Help(HelpFormatter):
    """Writes a page of help."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or f"{_('Usage:')} ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(_replaced(heading, _HEADINGS))

    def write_dl(
        self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        translated_rows = [(names, _replaced(text, _IN_HELP)) for names, text in rows]
        super().write_dl(translated_rows, col_max, col_spacing)


class _Context(typer.Context):
    formatter_class = _Help


def _replaced(text: str, phrases: Sequence[str]) -> str:
    for phrase in phrases:
        text = text.replace(phrase, _(phrase))
    return text


def _translate(command: TyperCommand | TyperGroup) -> None:
    command.context_class = _Context
    if command.help:
        command.help = _(command.help)
    for each in command.params:
        if isinstance(each, TyperOption | TyperArgument) and each.help:
            each.help = _(each.help)
    for below in command.commands.values() if isinstance(command, TyperGroup) else ():
        if isinstance(below, TyperCommand | TyperGroup):
            _translate(below)
