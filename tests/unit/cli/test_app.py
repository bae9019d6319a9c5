"""The door of the command line: what is asked for wrongly, and what fails."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import seci_capture
from seci_capture.cli import app
from seci_capture.domain.errors import Cancelled
from seci_capture.services.ports import Edges
from tests.helpers.edges import GivenSpeech
from tests.unit.cli.conftest import Command, Window

NEW = ("handover", "new", "somewhere")
MARK = ("mark", "add", "somewhere", "--recording", "r", "--from", "1", "--to", "2")


def test_without_a_command_the_window_opens(command: Command, window: Window) -> None:
    assert command().code == 0
    assert window.opened == [None]


def test_the_version_is_printed_and_no_window_opens(command: Command, window: Window) -> None:
    answer = command("--version")
    assert (answer.code, answer.out) == (0, f"{seci_capture.__version__}\n")
    assert window.opened == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nosuch"], "No such command 'nosuch'. See “seci-capture --help”."),
        (["--nosuch"], "No such option: --nosuch"),
        (["library"], "Missing command. See “seci-capture library --help”."),
        (["library", "create"], "Missing argument 'DIR'. See “seci-capture library create --help”"),
        ([*NEW], "Missing option '--expert'. See “seci-capture handover new --help”."),
        ([*NEW, "--expert"], "Option '--expert' requires an argument"),
        ([*NEW, "--expert", "A", "B"], "unexpected extra argument"),
        ([*NEW, "--expert", "A", "--leaves", "2027-02-30"], "'2027-02-30' is not a day like"),
        ([*NEW, "--expert", "A", "--leaves", "next year"], "'next year' is not a day like"),
        ([*NEW, "--expert", "A", "--language", "english"], "'english' is not a language like"),
        ([*MARK], "Missing option '--kind'. Choose from: concept, metaphor, analogy, hypothesis"),
        ([*MARK, "--kind", "joke"], "'--kind': 'joke' is not one of 'concept', 'metaphor'"),
        ([*MARK[:-1], "soon", "--kind", "cue"], "'--to': Input should be a valid number"),
        ([*MARK[:-1], "0.5", "--kind", "cue"], "--to lies before --from. See “seci-capture mark"),
        (["import", "somewhere", "talk.mp3"], "Give either --interview or --handover"),
        (["transcribe", "."], "Say which recording of the library: --recording ID"),
        (["transcribe", "a", "--language", "en-GB"], "'en-GB' is not a language like en"),
        (
            ["document", "export", "a", "--handover", "h", "--document", "pack", "-o", "a.pdf"],
            ".docx",
        ),
        (["document", "export", "a", "--handover", "h", "--document", "note"], "'note' is not one"),
        (
            ["consent", "add", "a", "--interview", "i", "--person", "A", "--recording", "perhaps"],
            "yes",
        ),
    ],
)
def test_wrong_usage_is_told_in_one_line(
    command: Command, arguments: list[str], words: str
) -> None:
    answer = command(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert words in answer.err
    assert answer.err.count("\n") == 1
    assert "--help" in answer.err
    assert "Value error" not in answer.err


def test_a_failure_is_told_in_one_line_whatever_the_path_holds(command: Command) -> None:
    answer = command("handover", "list", "two\nlines\x1b[31m\u202e")
    assert answer.code == 4
    assert answer.err.count("\n") == 1
    assert "two lines\\x1b[31m\\u202e" in answer.err


@pytest.mark.parametrize(
    "words",
    [
        ("transcribe", "talk.m4a"),
        ("recording", "export", "somewhere", "--recording", "r"),
        ("document", "export", "somewhere", "--handover", "h", "--document", "pack"),
    ],
)
def test_a_target_that_cannot_be_written_is_told_before_any_work(
    command: Command, tmp_path: Path, words: tuple[str, ...], edges: Edges
) -> None:
    for target in (tmp_path, Path(os.devnull)):
        answer = command(*words, "-o", target)
        assert (answer.code, answer.out) == (7, "")
        assert answer.err.startswith(f"{target} cannot be written.")
    nowhere = command(*words, "-o", tmp_path / "nowhere" / "a.docx")
    assert (nowhere.code, nowhere.out) == (3, "")
    assert nowhere.err == f"There is no folder {tmp_path / 'nowhere'}: choose one that exists.\n"
    assert isinstance(edges.speech, GivenSpeech)
    assert edges.speech.jobs == []


def test_a_path_that_the_system_refuses_is_told(command: Command) -> None:
    answer = command("transcribe", "a" * 300)
    assert answer.code == 7
    assert "File name too long" in answer.err
    assert answer.err.count("\n") == 1


def test_words_that_are_no_text_are_told_and_nothing_is_stored(
    command: Command, folder: Path
) -> None:
    answer = command("handover", "new", folder, "--expert", "M\udcfcller")
    assert answer.code == 2
    assert "not in UTF-8" in answer.err
    assert command("handover", "list", folder, "--json").out == "[]\n"


@pytest.mark.parametrize("stop", [KeyboardInterrupt, Cancelled])
def test_who_stops_a_command_is_told_that_nothing_is_lost(
    edges: Edges, capsys: pytest.CaptureFixture[str], stop: type[BaseException]
) -> None:
    def stopped(*_: object) -> int:
        raise stop

    assert app.run(edges, stopped, []) == 130
    assert capsys.readouterr().err == "Stopped. Nothing is lost.\n"


def test_a_bug_has_a_code_of_its_own_and_the_log_has_where_it_came_from(
    edges: Edges,
    caplog: pytest.LogCaptureFixture,
    expect_log: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    def broken(*_: object) -> int:
        said = "the boiler hums"
        try:
            raise KeyError(said)
        except KeyError as error:
            raise ZeroDivisionError(said) from error

    expect_log("a bug: builtins.ZeroDivisionError")
    assert app.run(edges, broken, []) == 70
    told = capsys.readouterr().err
    assert told.startswith("SECI Capture made a mistake and had to stop.")
    assert told.count("\n") == 1
    assert "builtins.KeyError\n  " in caplog.text
    assert caplog.text.count("unit/cli/test_app.py:") == 2
    assert "hums" not in caplog.text + told


def test_what_the_window_returns_is_the_exit_code(edges: Edges) -> None:
    assert app.run(replace(edges), lambda *_: 9, []) == 9
