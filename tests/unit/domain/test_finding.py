"""What is looked for is quoted for the index, and seen in the text that was found."""

import pytest

from seci_capture.domain.finding import Query, snippet

LONG = "We wait. " * 20 + "When the hum becomes a note, order the bearing. " + "Then rest. " * 30


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("", ""),
        ("  - * ", ""),
        ("hum", '"hum"*'),
        ("h", '"h"'),
        ('the "hum" NOT', '"the" """hum""" "NOT"*'),
        ("a\0b", '"a" "b"'),
        ("x: NEAR(", '"x:" "NEAR("*'),
    ],
)
def test_nothing_typed_is_an_operator(typed: str, expression: str) -> None:
    assert Query.read(typed).expression == expression


def test_a_snippet_shows_the_hit_with_what_stands_around_it() -> None:
    found = snippet(LONG, Query.read("HUM bear"))
    assert found.text.startswith("… ")
    assert found.text.endswith(" …")
    assert [found.text[at:to] for at, to in found.hits] == ["hum", "bearing"]
    assert "When the hum becomes a note" in found.text
    assert len(found.text) < 180


def test_a_short_text_is_shown_whole_in_one_line() -> None:
    found = snippet("Bearings\nOrder at  once.", Query.read("order"))
    assert found.text == "Bearings Order at once."
    assert found.hits == ((9, 14),)


def test_accents_and_case_make_no_difference_to_what_is_bold() -> None:
    text = "Zürich, cafe\u0301, CAFÉS"
    hits = [text[at:to] for at, to in Query.read("zurich cafe").spans(text)]
    assert hits == ["Zürich", "cafe\u0301", "CAFÉS"]


def test_only_the_last_word_may_go_on() -> None:
    spans = Query.read("be no").spans("bearing be note no")
    assert len(list(spans)) == 3


def test_a_text_without_the_words_is_shown_from_its_beginning() -> None:
    found = snippet(LONG, Query.read("absent"))
    assert found.text.startswith("We wait.")
    assert found.hits == ()


@pytest.mark.parametrize(
    ("typed", "stretch"),
    [
        ("train", (4, 4)),
        ("long train", (3, 4)),
        ("train the", (4, 5)),
        ("the tr", (4, 5)),
        ("zurich", (8, 8)),
        ("zebra", None),
        ("…", None),
    ],
)
def test_the_fewest_words_in_a_row_that_hold_all(
    typed: str, stretch: tuple[int, int] | None
) -> None:
    words = ["The", "network", "is", "a-long", "train,", "the", "heat", "to", "“Zürich”."]
    assert Query.read(typed).stretch(words) == stretch
