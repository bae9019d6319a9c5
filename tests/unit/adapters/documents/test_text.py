"""Text on its way into a document."""

import pytest

from seci_capture.adapters.documents.text import legible, one_line, passages


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("plain", "plain"),
        ("a\x00b", "a\ufffdb"),
        ("bell\x07", "bell\ufffd"),
        ("vertical\x0btab", "vertical\ufffdtab"),
        ("half \ud83d a pair", "half \ufffd a pair"),
        ("no character \uffff", "no character \ufffd"),
        ("a whole pair \U0001f525", "a whole pair \U0001f525"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("windows\r\nand old mac\rlines", "windows\nand old mac\nlines"),
    ],
)
def test_what_xml_cannot_hold_is_shown(typed: str, shown: str) -> None:
    assert legible(typed) == shown


def test_a_title_stays_on_one_line() -> None:
    assert one_line("  The cold\r\n start \t in four\nsteps ") == "The cold start in four steps"


def test_blank_lines_divide_passages_and_line_ends_do_not() -> None:
    assert passages("one\nstill one\n\n  \ntwo\r\n\r\nthree\n") == [
        "one\nstill one",
        "two",
        "three",
    ]
