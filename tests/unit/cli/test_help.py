"""Whoever has only ``--help`` finds every command, option and argument explained."""

import re
from collections.abc import Iterator

import pytest
import typer.main
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from seci_capture.cli import app
from tests.helpers.checkout import ROOT
from tests.unit.cli.conftest import Command

DOCUMENTATION = (ROOT / "docs" / "cli.md").read_text("utf-8")


def commands(
    group: TyperGroup | None = None, path: tuple[str, ...] = ()
) -> Iterator[tuple[str, TyperCommand]]:
    """Give every command with its words."""
    top = group or typer.main.get_command(app.root)
    assert isinstance(top, TyperGroup)
    for name, each in top.commands.items():
        if isinstance(each, TyperGroup):
            yield from commands(each, (*path, name))
        else:
            assert isinstance(each, TyperCommand)
            yield " ".join((*path, name)), each


ALL = dict(commands())


@pytest.mark.parametrize("words", ALL)
def test_every_command_explains_itself(command: Command, words: str) -> None:
    answer = command(*words.split(), "--help")
    assert answer.code == 0
    assert answer.out.startswith(f"Usage: seci-capture {words} ")
    assert ALL[words].help
    for each in ALL[words].params:
        assert isinstance(each, TyperOption | TyperArgument)
        assert each.help, f"{words}: {each.name}"


@pytest.mark.parametrize("words", ALL)
def test_every_command_and_option_is_documented(words: str) -> None:
    section = re.search(rf"^    seci-capture {words} .*(?:\n     .*)*", DOCUMENTATION + " ", re.M)
    assert section, words
    for option in (each for each in ALL[words].params if isinstance(each, TyperOption)):
        names = [name for name in option.opts if name != "--help"]
        assert any(f"{name}" in section[0] for name in names), f"{words}: {option.name}"


def test_a_group_lists_its_commands(command: Command) -> None:
    answer = command("--help")
    for words in ALL:
        assert re.search(rf"^  {words.split()[0]} +[A-Z]", answer.out, re.MULTILINE)
    assert "..." not in answer.out.replace("ARGS]...", "")
