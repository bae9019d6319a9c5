"""How commands speak."""

import io
import json

import pytest
from rich.console import Console

from seci_capture.cli import output
from seci_capture.services.progress import Progress


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("two\nlines\r\nand\ttabs", "two lines and tabs"),
        ("\x1b[31mred\x07", "\\x1b[31mred\\x07"),
        ("turned\u202eround\u2066", "turned\\u202eround\\u2066"),
        ("👩🏽‍🔧 نسرين \u200f!", "👩🏽‍🔧 نسرين \u200f!"),
        ("C1 \x9b31m", "C1 \\x9b31m"),
    ],
)
def test_a_text_becomes_one_line_that_steers_no_terminal(text: str, shown: str) -> None:
    assert output.for_terminal(text) == shown


def test_a_listing_has_a_block_for_each_thing(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        {
            "id": "1",
            "name": "[bold]not bold[/]\x1b[31m",
            "without_consent": ["a", "b\n"],
            "releasable": True,
        },
        {"id": "2", "name": "x" * 300, "without_consent": [], "releasable": False},
        {"id": "3", "name": None, "without_consent": ("c",), "releasable": False},
    ]
    output.show_rows(rows, as_json=False)
    assert capsys.readouterr().out.splitlines() == [
        "1",
        "  name             [bold]not bold[/]\\x1b[31m",
        "  without consent  a, b",
        "  releasable       yes",
        "",
        "2",
        f"  name             {'x' * 300}",
        "  releasable       no",
        "",
        "3",
        "  without consent  c",
        "  releasable       no",
    ]


def test_the_heads_of_a_listing_are_in_the_person_s_language(
    other_language: None, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [{"id": "1", "name": "Talk", "sample_rate": 8000}]
    output.show_rows(rows, as_json=False)
    assert capsys.readouterr().out.splitlines()[1:] == [
        "  «name»         Talk",
        "  «sample rate»  8000",
    ]
    output.show_rows(rows, as_json=True)
    assert json.loads(capsys.readouterr().out) == rows


def test_json_is_the_same_rows(capsys: pytest.CaptureFixture[str]) -> None:
    output.show_rows([{"name": "山田\x1b"}], as_json=True)
    out = capsys.readouterr().out
    assert json.loads(out) == [{"name": "山田\x1b"}]
    assert "\x1b" not in out


def test_progress_is_shown_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    for terminal in (True, False):
        screen = io.StringIO()
        console = Console(file=screen, force_terminal=terminal, width=80)
        monkeypatch.setattr(output, "Console", lambda *, stderr, console=console: console)
        with output.shown_progress("Importing") as report:
            report(Progress(30.0, 60.0, 65.0))
        assert ("Importing" in screen.getvalue()) == terminal
        assert ("about 2 min left" in screen.getvalue()) == terminal
