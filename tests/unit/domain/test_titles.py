"""A proposed title never stops in the middle of a phrase without saying so."""

import pytest

from seci_capture.domain.titles import LONGEST, title_of


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("the boiler is like an old horse.", "The boiler is like an old horse"),
        ("Yes.  The pump\nhums.", "Yes. The pump hums"),
        (
            "The boiler is like an old horse. You have to wait until it wants to, every morning.",
            "The boiler is like an old horse",
        ),
        (
            "the boiler is like an old horse, you must not pull, you have to wait for it",
            "The boiler is like an old horse, you must not pull…",
        ),
        (
            "If the night will be more than five degrees colder than the day before it",
            "If the night will be more than five degrees colder than the…",
        ),
        ("Ask first – then wait until all the valves along the long street are warm", None),
        ("x" * 80, "X" + "x" * 59 + "…"),
        ("?!", ""),
        ("", ""),
    ],
)
def test_a_title_ends_where_a_phrase_does(said: str, title: str | None) -> None:
    made = title_of(said)
    assert title is None or made == title
    assert len(made) <= LONGEST + 1
    begun = made.removesuffix("…")
    assert begun.casefold() in " ".join(said.split()).casefold()


def test_a_short_beginning_is_no_title() -> None:
    said = "Well, it has been said by everybody in this house for forty years and more"
    assert title_of(said) == "Well, it has been said by everybody in this house for forty…"
