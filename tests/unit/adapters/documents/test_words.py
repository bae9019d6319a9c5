"""The words of a document in its language."""

from datetime import date

import pytest

from seci_capture.adapters.documents.words import Words
from seci_capture.domain.marking import MarkKind


@pytest.mark.parametrize(
    ("language", "tag", "day", "names"),
    [
        ("en", "en-US", "June 30, 2026", "A, B, and C"),
        ("de", "de-DE", "30. Juni 2026", "A, B und C"),
        ("fr", "fr-FR", "30 juin 2026", "A, B et C"),
        ("no", "no-NO", "30. juni 2026", "A, B og C"),
        ("xx", "en-US", "June 30, 2026", "A, B, and C"),
        ("", "en-US", "June 30, 2026", "A, B, and C"),
    ],
)
def test_dates_and_lists_follow_the_language(language: str, tag: str, day: str, names: str) -> None:
    words = Words(language)
    assert words.tag == tag
    assert words.date(date(2026, 6, 30)) == day
    assert words.names(["A", "B", "C"]) == names


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0.0, "00:00"), (59.99, "00:59"), (754.0, "12:34"), (3599.9, "59:59"), (4385.0, "1:13:05")],
)
def test_times_are_minutes_and_seconds(seconds: float, shown: str) -> None:
    assert Words("en").clock(seconds) == shown


def test_a_hypothesis_is_a_rule_of_thumb() -> None:
    assert Words("en").kind(MarkKind.HYPOTHESIS) == "Rule of thumb"


def test_every_kind_has_a_name_of_its_own() -> None:
    assert len({Words("en").kind(kind) for kind in MarkKind}) == len(MarkKind)


def test_languages_are_named_and_unknown_ones_stand_for_themselves() -> None:
    assert Words("de").language("en") == "Englisch"
    assert Words("en").language("q9") == "q9"


def test_braces_in_a_value_are_no_blanks() -> None:
    assert Words("en").gettext("“{text}”", text="{n} and {text}") == "“{n} and {text}”"
