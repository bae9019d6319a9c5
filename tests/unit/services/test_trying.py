"""A first try: the beginning of a file, agreed by whoever tries, and items from what they mark."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from seci_capture import paths
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.recording import Recording
from seci_capture.services import combination, handover, marking, socialization, trying
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.library import Library
from seci_capture.services.reporting import pack
from seci_capture.services.transcription import latest
from tests.helpers.edges import GivenMedia
from tests.helpers.libraries import RATE, add_recording, add_transcript, noise, said
from tests.unit.services.test_sample import edges_that_hear


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the library for trying in the test's own folder."""
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")


def spoken(library: Library, handover_id: str, text: str) -> tuple[Recording, list[int]]:
    """Add a recording with words. Returns it with the numbers of the words."""
    (sitting,) = handover.interviews(library, handover_id)
    recording = add_recording(library, sitting.id, noise(RATE))
    _transcript, words = add_transcript(library, recording.id, [said(text)])
    return recording, [word.n for word in words]


def marked(library: Library, recording: Recording, first: int, last: int) -> Mark:
    """Mark words of a recording as a metaphor."""
    transcript = latest(library, recording.id)
    assert transcript is not None
    edit = marking.mark_words(library, transcript.id, first, last, MarkKind.METAPHOR)
    return edit.made(Mark)


def test_the_library_for_trying_is_made_once_and_known() -> None:
    edges = edges_that_hear("")
    with trying.open_try(edges) as library:
        begun = trying.begin_try(library)
        assert trying.is_try(library)
        assert not library.locked
    with trying.open_try(edges) as library:
        assert [each.id for each in handover.handovers(library)] == [begun.id]


def test_a_try_is_taken_up_until_something_was_recorded(library: Library) -> None:
    first = trying.begin_try(library)
    assert trying.begin_try(library) == first
    spoken(library, first.id, "one two")
    second = trying.begin_try(library)
    assert (first.expert, second.expert) == ("First try", "Try 2")


def test_whoever_tries_agrees_for_themselves(library: Library) -> None:
    begun = trying.begin_try(library)
    (sitting,) = handover.interviews(library, begun.id)
    assert socialization.consent_state(library, sitting.id).releasable


@pytest.mark.parametrize(("seconds", "kept"), [(20, 20), (60, 60), (150, 60)])
def test_only_the_first_minute_of_a_file_is_taken(tmp_path: Path, seconds: int, kept: int) -> None:
    sound = noise(seconds * 100)
    pieces = [sound[at : at + 700] for at in range(0, len(sound), 700)]
    whole = GivenMedia(pieces, rate=100, seconds=seconds)
    edges = trying.edges_for_trying(replace(edges_that_hear(""), media=whole))
    with edges.media.decode(tmp_path / "talk.wav", CancelToken()) as beginning:
        heard = np.concatenate(list(beginning))
        assert beginning.info.seconds == kept
    assert len(heard) == kept * 100
    assert np.array_equal(heard, sound[: kept * 100])


def test_each_mark_becomes_an_item_once(library: Library) -> None:
    begun = trying.begin_try(library)
    recording, numbers = spoken(
        library, begun.id, "the network is a long freight train that nobody can stop at once"
    )
    mark = marked(library, recording, numbers[1], numbers[8])
    (edit,) = trying.items_from_marks(library, begun.id)
    item = edit.made(KnowledgeItem)
    assert item.title == "Network is a long freight train that nobody"
    assert item.statement == "network is a long freight train that nobody"
    assert (item.kind, item.evidence) == (MarkKind.METAPHOR, (mark.id,))
    assert trying.items_from_marks(library, begun.id) == ()
    assert combination.items(library, begun.id) == (item,)
    (area,) = pack(library, begun.id).areas
    assert [each.title for each in area.items] == [item.title]


def test_a_page_never_takes_the_place_of_another(tmp_path: Path) -> None:
    names = []
    for _time in range(3):
        page = trying.free_page(tmp_path)
        page.touch()
        names.append(page.name)
    assert names == ["First try.docx", "First try 2.docx", "First try 3.docx"]
