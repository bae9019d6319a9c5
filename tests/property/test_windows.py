"""Whatever the sound: windows tile it, keep their length, and are cut where it is quiet."""

from hypothesis import given
from hypothesis import strategies as st

from seci_capture.domain.recording import BLOCKS_PER_SECOND
from seci_capture.domain.windows import LONGEST_SECONDS, SEARCH_SECONDS, cut_in_pauses

LONGEST = LONGEST_SECONDS * BLOCKS_PER_SECOND
REACH = SEARCH_SECONDS * BLOCKS_PER_SECOND
TWO_MINUTES, FIVE_MINUTES = 120.0, 300.0


@st.composite
def loudnesses(draw: st.DrawFn) -> list[float]:
    """Draw the loudness of some minutes or hours, with quiet places here and there."""
    blocks = draw(st.integers(LONGEST + 1, 7 * LONGEST))
    loudness = [0.5] * blocks
    for at in draw(st.lists(st.integers(0, blocks - 1), max_size=40)):
        loudness[at : at + 6] = [draw(st.floats(0, 0.4))] * len(loudness[at : at + 6])
    return loudness


@given(loudnesses())
def test_windows_tile_the_sound(loudness: list[float]) -> None:
    windows = cut_in_pauses(loudness)
    bounds = [0, *(window.last for window in windows)]
    assert [(w.n, w.first, w.last) for w in windows] == [
        (n, bounds[n], bounds[n + 1]) for n in range(len(windows))
    ]
    assert bounds[-1] == len(loudness)


@given(loudnesses())
def test_windows_are_even_in_number_and_of_two_to_five_minutes(loudness: list[float]) -> None:
    windows = cut_in_pauses(loudness)
    assert len(windows) % 2 == 0
    assert all(TWO_MINUTES <= w.end - w.start <= FIVE_MINUTES for w in windows)


@given(st.integers(LONGEST + 1, 7 * LONGEST), st.data())
def test_each_cut_falls_into_the_pause_planted_near_it(blocks: int, data: st.DataObject) -> None:
    loudness = [0.5] * blocks
    count = len(cut_in_pauses(loudness))
    pauses = []
    for k in range(1, count):
        ideal = round(k * blocks / count)
        at = data.draw(st.integers(ideal - REACH + 3, ideal + REACH - 4))
        loudness[at - 1 : at + 2] = [0.01] * 3
        pauses.append(at)
    assert [window.first for window in cut_in_pauses(loudness)][1:] == pauses
