"""What was typed and what is stored get along, field by field."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import MarkKind
from seci_capture.gui.combine.item_draft import ItemDraft, completed, draft_from, draft_of, rebased

ITEM = KnowledgeItem(
    "item", "case", MarkKind.CUE, "Hum", "It hums.", datetime(2026, 3, 5, tzinfo=UTC)
)
SHOWN = draft_of(ITEM, "Pumps")


def test_what_was_typed_stays_and_the_rest_follows() -> None:
    typed = replace(SHOWN, statement="It becomes a note.")
    stored = draft_of(replace(ITEM, title="Humming", statement="Overwritten."), "Weather")
    assert rebased(typed, SHOWN, stored) == replace(stored, statement="It becomes a note.")


@pytest.mark.parametrize("statement", ["one\r\ntwo", "one\u2028two", "one\xa0two", " one "])
def test_a_stored_item_is_shown_as_qt_gives_it_back(statement: str) -> None:
    read = draft_of(replace(ITEM, statement=statement), "").statement
    assert read == statement.replace("\r\n", "\n").translate({0x2028: "\n", 0xA0: " "}).strip()


@pytest.mark.parametrize(
    ("title", "statement", "expected"),
    [
        ("", "Ask the neighbours before you test it.", "Ask the neighbours before you test it"),
        ("", "…!?", "…"),
        ("", "?!", "?!"),
        ("Ask", "", "Ask"),
    ],
)
def test_words_stand_in_for_each_other(title: str, statement: str, expected: str) -> None:
    made = completed(ItemDraft(None, title, statement, MarkKind.CUE, "", ()))
    assert made.full
    assert made.title == expected
    assert made.statement == statement or title


def test_a_new_item_without_a_mark_is_empty() -> None:
    assert draft_from([], "Pumps") == ItemDraft(None, "", "", MarkKind.CONCEPT, "Pumps", ())
    assert draft_from([], "").empty
