"""The sample opens at once, with the words that are kept of it, and is made anew when asked."""

import json
from pathlib import Path

import pytest

from seci_capture import paths, resources
from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.domain.marking import MarkKind
from seci_capture.services import combination, handover, sample_library
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.library import Library
from seci_capture.services.sample_library import (
    is_sample,
    open_sample,
    place_to_begin,
    remake_sample,
    sample_folder,
)
from tests.helpers.libraries import everything, open_new
from tests.unit.services.test_sample import edges_that_hear

EDGES = edges_that_hear("")


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder for the program's own libraries."""
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


def test_the_sample_holds_everything_that_its_script_says(data: Path) -> None:
    script = json.loads(resources.path("sample", "interview.json").read_text("utf-8"))
    with open_sample(EDGES) as library:
        assert is_sample(library)
        assert not library.locked
        (case,) = handover.handovers(library)
        items = combination.items(library, case.id)
        assert [item.title for item in items] == [each["title"] for each in script["items"]]
        assert all(item.evidence for item in items)
    assert [each.name for each in data.iterdir()] == [sample_folder().name]


def test_a_person_begins_at_a_metaphor() -> None:
    with open_sample(EDGES) as library:
        mark = place_to_begin(library)
        assert mark is not None
        assert mark.kind is MarkKind.METAPHOR
        assert "freight train" in mark.anchor.exact


def test_a_library_without_a_metaphor_has_no_such_place(tmp_path: Path) -> None:
    with open_new(tmp_path / "Empty") as library:
        assert place_to_begin(library) is None
        assert not is_sample(library)


def changed(library: Library) -> Edit:
    """Change the sample as a person may."""
    return handover.begin(library, "Somebody else")


def test_what_was_changed_in_the_sample_stays_until_it_is_made_anew() -> None:
    with open_sample(EDGES) as library:
        changed(library)
    with open_sample(EDGES) as library:
        assert len(everything(library)[Handover]) == 2
    with remake_sample(EDGES) as library:
        assert len(everything(library)[Handover]) == 1


def test_a_sample_that_is_open_elsewhere_is_not_made_anew() -> None:
    with open_sample(EDGES) as library:
        with pytest.raises(CaptureError) as refused:
            remake_sample(EDGES)
        assert refused.value.fault is Fault.LIBRARY_IN_USE
        assert len(everything(library)[Handover]) == 1


def test_a_sample_that_is_cancelled_leaves_nothing(data: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        open_sample(EDGES, cancel=token)
    assert list(data.iterdir()) == []


def test_a_sample_that_another_window_made_meanwhile_is_opened(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = sample_library.make_sample_library

    def make_late(*args: object) -> Library:
        monkeypatch.undo()
        monkeypatch.setattr(paths, "data_folder", lambda: data)
        with open_sample(EDGES) as first:
            changed(first)
        return make(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(sample_library, "make_sample_library", make_late)
    with open_sample(EDGES) as library:
        assert len(everything(library)[Handover]) == 2
    assert len(list(data.iterdir())) == 1
