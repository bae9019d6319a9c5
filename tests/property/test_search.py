"""Whatever is typed, a search answers; whatever is corrected, the index is as if made anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from seci_capture.domain.finding import Query, snippet
from seci_capture.domain.transcript import Word
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork
from tests.helpers.libraries import add_case, add_transcript, open_new

ANY_TEXT = st.text(st.characters() | st.sampled_from('"*-^:(){}+\0 '), max_size=40)
WORDS = st.lists(st.tuples(st.sampled_from(["hum", "note", "bearing"]), st.booleans()), max_size=8)
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_new(tmp_path / "library") as made:
        yield made


@SHARED
@given(typed=ANY_TEXT | st.sampled_from(["\ud800", "hum \udfff", '"', "AND OR NOT"]))
def test_whatever_is_typed_is_no_error(library: Library, typed: str) -> None:
    with library.read() as work:
        assert work.index.find(Query.read(typed), 5) == []


@given(said=ANY_TEXT, typed=ANY_TEXT)
def test_what_is_bold_lies_in_the_snippet(said: str, typed: str) -> None:
    found = snippet(said, Query.read(typed))
    assert all(0 <= at < to <= len(found.text) for at, to in found.hits)
    assert found.text.removeprefix("… ").removesuffix(" …") in " ".join(said.split())


@SHARED
@given(windows=st.lists(WORDS, min_size=1, max_size=3), first=st.integers(0, 20), new=WORDS)
def test_the_index_follows_a_correction(
    library: Library, windows: list[list[tuple[str, bool]]], first: int, new: list[tuple[str, bool]]
) -> None:
    case = add_case(library)
    heard = [[_word(said) for said in window] for window in windows]
    transcript, words = add_transcript(library, case.recording.id, heard)
    numbers = [word.n for word in words][first : first + len(new)]

    def correct(work: UnitOfWork) -> None:
        for n, (said, opens) in zip(numbers, new, strict=False):
            work._connection.execute(
                text(
                    "UPDATE words SET text = :said, opens = :opens WHERE n = :n AND transcript ="
                    " (SELECT number FROM transcripts WHERE id = :id)"
                ),
                {"said": said, "opens": opens, "n": n, "id": transcript.id},
            )
        if numbers:
            work.index.learn_words(transcript.id, numbers[0], numbers[-1])

    library.write(correct)
    assert _index(library, transcript.id) == library.write(lambda work: _anew(work, transcript.id))


def _word(said: tuple[str, bool]) -> Word:
    return Word(0, said[0], 0.0, 0.1, 0.9, None, said[1])


def _index(library: Library, transcript_id: str) -> dict[str, list[int]]:
    with library.read() as work:
        return _found(work, transcript_id)


def _anew(work: UnitOfWork, transcript_id: str) -> dict[str, list[int]]:
    work._connection.execute(
        text("DELETE FROM findable_text WHERE rowid IN (SELECT number FROM findable)")
    )
    work._connection.execute(text("DELETE FROM findable"))
    work.index.learn_words(transcript_id, 0, 1 << 40)
    return _found(work, transcript_id)


def _found(work: UnitOfWork, transcript_id: str) -> dict[str, list[int]]:
    hits = {word: work.index.find(Query((word,)), 99) for word in ("hum", "note", "bearing")}
    return {
        word: sorted(hit.place for hit in found if hit.owner == transcript_id)
        for word, found in hits.items()
    }
