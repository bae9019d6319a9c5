"""A first try: the beginning of a file, agreed by nobody, and items from what they mark."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from seci_capture import paths
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Part
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.recording import Origin, Recording
from seci_capture.services import combination, handover, marking, socialization, texts, trying
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.clock import now
from seci_capture.services.library import Library
from seci_capture.services.naming import is_stand_in
from seci_capture.services.ports import DecodedMedia, Samples
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
    assert (first.expert, second.expert) == ("The expert", "The expert 2")
    assert all(is_stand_in(each.expert) for each in (first, second))
    themes = [handover.interviews(library, each.id)[0].theme for each in (first, second)]
    assert themes == ["First try", "Try 2"]


def test_a_handover_of_ones_own_is_not_tried_with(library: Library) -> None:
    own = handover.begin(library, "Anna Wirth").made(Handover)
    assert trying.begin_try(library).id != own.id


def test_a_page_of_a_try_is_in_the_language_of_the_window(library: Library) -> None:
    texts.use("de")
    try:
        begun = trying.begin_try(library)
        assert is_stand_in(begun.expert)
    finally:
        texts.use("en")
    assert (begun.expert, begun.language) == ("Die Fachperson", "de")


def test_nobody_is_said_to_have_agreed(library: Library) -> None:
    begun = trying.begin_try(library)
    (sitting,) = handover.interviews(library, begun.id)
    state = socialization.consent_state(library, sitting.id)
    assert state.consents == ()
    assert [each.part for each in state.missing] == [Part.EXPERT]


def beginning(sound: Samples, seconds: float, folder: Path) -> tuple[Samples, DecodedMedia]:
    """Return what is taken in of a file in a try."""
    pieces = [sound[at : at + 700] for at in range(0, len(sound), 700)]
    whole = GivenMedia(pieces, rate=100, seconds=seconds)
    edges = trying.edges_for_trying(replace(edges_that_hear(""), media=whole))
    with edges.media.decode(folder / "talk.wav", CancelToken()) as decoded:
        return np.concatenate(list(decoded)), decoded


@pytest.mark.parametrize("seconds", [20, 55, 60])
def test_a_file_of_a_minute_is_taken_whole(tmp_path: Path, seconds: int) -> None:
    sound = noise(seconds * 100)
    heard, decoded = beginning(sound, seconds, tmp_path)
    assert np.array_equal(heard, sound)
    assert not decoded.ended_early


def test_a_longer_file_is_cut_in_the_last_pause_of_its_first_minute(tmp_path: Path) -> None:
    sound = noise(95 * 100)
    sound[30 * 100 : 31 * 100] = 0
    sound[54 * 100 : 55 * 100] = 0
    heard, decoded = beginning(sound, 95, tmp_path)
    assert 54 * 100 < len(heard) < 55 * 100
    assert np.array_equal(heard, sound[: len(heard)])
    assert decoded.info.seconds == 60
    assert decoded.ended_early


@pytest.mark.parametrize(
    ("seconds", "ended_early", "origin", "beginning"),
    [
        (52, True, Origin.IMPORTED, True),
        (52, False, Origin.IMPORTED, False),
        (20, True, Origin.IMPORTED, False),
        (52, True, Origin.RECORDED, False),
    ],
)
def test_the_first_minute_of_a_longer_file_is_known(
    seconds: int, ended_early: bool, origin: Origin, beginning: bool
) -> None:
    recording = Recording(
        "r", "i", "Talk", 100, 1, 100 * seconds, now(), origin, ended_early=ended_early
    )
    assert trying.is_first_minute(recording) is beginning


def test_each_mark_becomes_an_item_once(library: Library) -> None:
    begun = trying.begin_try(library)
    recording, numbers = spoken(
        library, begun.id, "the network is a long freight train that nobody can stop at once"
    )
    mark = marked(library, recording, numbers[1], numbers[8])
    (edit,) = trying.items_from_marks(library, begun.id)
    item = edit.made(KnowledgeItem)
    assert item.title == "Network is a long freight train…"
    assert item.statement == "network is a long freight train that nobody"
    assert (item.kind, item.evidence) == (MarkKind.METAPHOR, (mark.id,))
    assert trying.items_from_marks(library, begun.id) == ()
    assert combination.items(library, begun.id) == (item,)
    (area,) = pack(library, begun.id).areas
    assert [each.title for each in area.items] == [item.title]


def test_a_note_is_what_an_item_says(library: Library) -> None:
    begun = trying.begin_try(library)
    recording, numbers = spoken(library, begun.id, "a long freight train")
    mark = marked(library, recording, numbers[0], numbers[-1])
    marking.change_mark(library, mark.id, mark.kind, " Brakes late. ")
    (edit,) = trying.items_from_marks(library, begun.id)
    assert edit.made(KnowledgeItem).statement == "Brakes late."


def test_a_page_never_takes_the_place_of_another(tmp_path: Path) -> None:
    names = []
    for _time in range(3):
        page = trying.free_page(tmp_path)
        page.touch()
        names.append(page.name)
    assert names == ["First try.docx", "First try 2.docx", "First try 3.docx"]
