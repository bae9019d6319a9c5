"""Whoever has only ``--help`` finds every command, option and argument explained."""

import re
from collections.abc import Iterator

import pytest
import typer.main
from babel.messages.pofile import read_po
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from seci_capture.cli import app
from seci_capture.cli.desk import PASSPHRASE_VARIABLE
from seci_capture.services import texts
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


@pytest.mark.parametrize("words", ["", *ALL, *sorted({words.split()[0] for words in ALL})])
def test_all_help_is_in_the_person_s_language(
    command: Command, other_language: None, words: str
) -> None:
    answer = command(*words.split(), "--help")
    assert answer.code == 0
    explained = " ".join(answer.out.split()).split(" Commands: ")[0]
    assert "«" in explained.split(" Arguments: ")[0].split(" Options: ")[0]
    below = words in ALL and ALL[words].params or ()
    for each in (each for each in below if isinstance(each, TyperOption | TyperArgument)):
        assert f"«{each.help}»".replace(" ", "") in explained.replace(" ", "")


def test_all_help_is_there_for_translators() -> None:
    with (ROOT / "resources" / "locale" / "seci_capture.pot").open("rb") as template:
        known = {message.id for message in read_po(template)}
    found = [
        text
        for each in (typer.main.get_command(app.root), *groups(), *ALL.values())
        for text in (each.help, *(getattr(param, "help", None) for param in each.params))
        if text
    ]
    assert len(found) > 60
    assert [text for text in found if text not in known] == []


def groups() -> Iterator[TyperGroup]:
    """Give the groups of commands."""
    top = typer.main.get_command(app.root)
    assert isinstance(top, TyperGroup)
    yield from (each for each in top.commands.values() if isinstance(each, TyperGroup))


def test_a_group_lists_its_commands(command: Command) -> None:
    answer = command("--help")
    for words in ALL:
        assert re.search(rf"^  {words.split()[0]} +[A-Z]", answer.out, re.MULTILINE)
    assert "..." not in answer.out.replace("ARGS]...", "")


def test_the_help_names_the_variable_of_the_passphrase(command: Command) -> None:
    assert PASSPHRASE_VARIABLE in command("--help").out


def test_what_typer_says_is_german_for_germans(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "_current", "de")
    told = command("handover", "new", "--help").out
    for german in ("Aufruf: seci-capture", "Argumente:", "Optionen:", "[nötig]", "[Vorgabe: en]"):
        assert german in told
    assert "Befehle:" in command("--help").out
    assert "Es fehlt die Option '--expert'. Siehe „" in command("handover", "new", "bib").err
    assert "Es gibt keinen Befehl 'creat'. Meinten Sie" in command("library", "creat").err
