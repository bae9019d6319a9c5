"""Whatever a thing holds: it is read as it was stored, hidden when it goes, and comes back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seci_capture.domain.edits import Action, Edit, Entity, added, removed
from seci_capture.domain.handover import Handover, KnowledgeArea, Successor
from seci_capture.domain.interview import Consent, Interview, Part, Participant
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import TaskState
from seci_capture.domain.marking import Anchor, Mark, MarkKind
from seci_capture.domain.recording import Origin, Recording
from seci_capture.domain.transcript import Passage, Speaker, Transcript
from seci_capture.storage.library import Library
from seci_capture.storage.records import RECORDS
from seci_capture.storage.unit_of_work import UnitOfWork
from tests.helpers.libraries import MOMENT, open_new
from tests.helpers.strategies import COUNTS, DAYS, MILLISECONDS, MOMENTS, NAME, TEXT

OWNERS: tuple[Entity, ...] = (
    Handover("h", "Karin Vogt", MOMENT),
    KnowledgeArea("a", "h", "Pumps"),
    Successor("s", "h", "Ann"),
    KnowledgeItem("k", "h", MarkKind.CUE, "Gravel", "Listen", MOMENT),
    Interview("i", "h"),
    Participant("p", "i", "Karin Vogt"),
    Recording("r", "i", "Talk", 8000, 1, 0, MOMENT),
    Transcript("t", "r", 1, "toy", "", MOMENT),
    *(
        Mark(f"m{n}", "r", MarkKind.CUE, Anchor("t", 1, 1, 0, "", "", "", 0.0, 0.0), MOMENT)
        for n in range(3)
    ),
)

IDS = st.uuids().map(str)
COMMON = {str: TEXT, int: COUNTS, float: MILLISECONDS, datetime: MOMENTS, bool: st.booleans()}
OWNED = {
    "handover_id": st.just("h"),
    "interview_id": st.just("i"),
    "participant_id": st.just("p"),
    "recording_id": st.just("r"),
    "transcript_id": st.just("t"),
    "successor_id": st.just("s"),
    "item_id": st.just("k"),
    "area_id": st.none() | st.just("a"),
    "evidence": st.lists(st.sampled_from(["m0", "m1", "m2"]), max_size=3).map(tuple),
}
NEEDED = {"id": IDS, "name": NAME, "expert": NAME, "title": NAME, "statement": NAME}
TERMS = {
    Part: st.sampled_from(Part),
    Origin: st.sampled_from(Origin),
    TaskState: st.sampled_from(TaskState),
}


def things(kind: type) -> st.SearchStrategy:
    """Return the strategy that makes things of a kind, with every field filled anew."""
    special = OWNED | NEEDED | {"anchor": st.deferred(lambda: things(Anchor))}
    types = COMMON | TERMS | {MarkKind: st.sampled_from(MarkKind)}
    types |= {date | None: DAYS, datetime | None: st.none() | MOMENTS}
    fields = {
        name: special[name] if name in special else types[field.type]
        for name, field in kind.__dataclass_fields__.items()
    }
    return st.builds(kind, **fields)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return a library that holds what everything else belongs to."""
    with open_new(tmp_path_factory.mktemp("records") / "library") as library:

        def fill(work: UnitOfWork) -> None:
            for owner in OWNERS:
                work.put(owner)

        library.write(fill)
        yield library


@pytest.mark.parametrize(
    "kind", [kind for kind in RECORDS if kind is not Passage], ids=lambda kind: kind.__name__
)
@settings(max_examples=25)
@given(data=st.data())
def test_a_thing_is_read_as_it_was_stored(
    library: Library, kind: type[Entity], data: st.DataObject
) -> None:
    thing = data.draw(things(kind))
    changed = replace(data.draw(things(kind)), id=thing.id)

    def go_and_come_back(work: UnitOfWork) -> None:
        work.put(thing)
        assert work.get(kind, thing.id) == thing
        work.put(changed)
        assert work.get(kind, thing.id) == changed
        work.apply(Edit(Action.REMOVE_ITEM, "", (removed(changed),)))
        assert work.find(kind, thing.id) is None
        assert thing.id not in {each.id for each in work.all(kind)}
        assert thing.id in work.every_id(kind)
        work.apply(Edit(Action.ADD_ITEM, "", (added(changed),)))

    library.write(go_and_come_back)
    with library.read() as work:
        assert work.get(kind, thing.id) == changed


def test_every_kind_of_thing_has_its_records() -> None:
    assert set(RECORDS) == set(Entity.__args__)
    assert {Successor, Consent, Speaker, KnowledgeItem} <= set(RECORDS)
