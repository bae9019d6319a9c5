"""An edit holds what stood before and after; its inverse puts back what stood before."""

from dataclasses import replace

import pytest

from seci_capture.domain.changes import ChangeSet, changes_of
from seci_capture.domain.edits import Action, Change, Edit, added, removed
from seci_capture.domain.handover import Handover, KnowledgeArea, Successor
from seci_capture.domain.knowledge import KnowledgeItem
from tests.helpers.libraries import MOMENT

CASE = Handover("h", "Karin Vogt", MOMENT)
JONAS = Successor("s1", "h", "Jonas Brandt")
AYLIN = Successor("s2", "h", "Aylin Demir")
RENAMED = replace(CASE, expert="Karin Vogt-Ott")
EDIT = Edit(Action.BEGIN_HANDOVER, "Karin", (added(CASE), added(JONAS), Change(CASE, RENAMED)))


def test_the_inverse_of_the_inverse_is_the_edit() -> None:
    assert EDIT.inverse.inverse == EDIT
    assert EDIT.inverse != EDIT


def test_the_inverse_takes_the_last_change_back_first() -> None:
    assert EDIT.inverse.changes == (Change(RENAMED, CASE), removed(JONAS), removed(CASE))


def test_what_an_edit_made_is_the_first_of_its_kind_after_it() -> None:
    assert EDIT.made(Handover) == CASE
    assert Edit(Action.BEGIN_HANDOVER, "", (removed(AYLIN), added(JONAS))).made(Successor) == JONAS


def test_an_edit_that_makes_nothing_of_a_kind_says_so() -> None:
    with pytest.raises(LookupError, match="KnowledgeArea"):
        EDIT.made(KnowledgeArea)
    with pytest.raises(LookupError):
        Edit(Action.REMOVE_ITEM, "", (removed(CASE),)).made(Handover)


def test_a_change_set_names_what_was_touched() -> None:
    changes = changes_of(EDIT)
    assert changes.touches(Handover)
    assert changes.touches(KnowledgeItem, Successor)
    assert not changes.touches(KnowledgeItem)
    assert changes.ids(Successor) == {"s1"}
    assert changes.ids(KnowledgeItem) == set()


def test_an_edit_touches_the_same_things_in_both_directions() -> None:
    assert changes_of(EDIT) == changes_of(EDIT.inverse)


def test_nothing_touches_nothing() -> None:
    assert not ChangeSet().touches(Handover)
