"""The help of the commands, in the person's language."""

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from seci_capture.services.texts import _


def translated(root: typer.Typer) -> TyperGroup:
    """Return all commands. They explain themselves in the language of ``texts.use()``."""
    command = get_command(root)
    assert isinstance(command, TyperGroup)
    _translate(command)
    return command


def _translate(command: TyperCommand | TyperGroup) -> None:
    if command.help:
        command.help = _(command.help)
    for each in command.params:
        if isinstance(each, TyperOption | TyperArgument) and each.help:
            each.help = _(each.help)
    for below in command.commands.values() if isinstance(command, TyperGroup) else ():
        if isinstance(below, TyperCommand | TyperGroup):
            _translate(below)
