"""The index follows what is stored, and gives nothing that is discarded or out of date."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from seci_capture.domain.edits import Action, Edit, added, removed
from seci_capture.domain.finding import FoundKind, Hit, Query
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind, anchor
from seci_capture.domain.transcript import Word, Wording, numbered
from seci_capture.services import editing
from seci_capture.storage.library import Library
from seci_capture.storage.schema import bring_up_to_date
from seci_capture.storage.sqlcipher import connect
from tests.helpers.libraries import MOMENT, Case, add_case, add_transcript, said, texts
from tests.helpers.migrations import first_scripts

KEY = b"k" * 32
OLD_LIBRARY = """
INSERT INTO handovers VALUES ('h', 'Karin', '', '', NULL, '', 'en', 0);
INSERT INTO interviews VALUES ('i', 'h', 'Winter', NULL, '', 0, 0);
INSERT INTO recordings VALUES ('r', 'i', 'Talk', 8000, 1, 0, '', 'import', NULL, 0, 0, 0);
INSERT INTO transcripts VALUES (7, 't', 'r', 1, 'toy', '', '', 'en', 1, 0);
INSERT INTO words VALUES (7, 1024, 'Listen', 0, 1, 900, NULL, 1, 0);
INSERT INTO words VALUES (7, 2048, 'closely.', 1, 2, 900, NULL, 0, 0);
INSERT INTO words VALUES (7, 3072, 'Then', 2, 3, 900, NULL, 1, 0);
INSERT INTO words VALUES (7, 4096, 'grease.', 3, 4, 900, NULL, 0, 0);
INSERT INTO words VALUES (7, 67109888, 'closely', 9, 10, 900, NULL, 0, 0);
INSERT INTO marks VALUES ('m', 'r', 'cue', '', 'by ear', 't', 1024, 1024, 0, '', '', '', 0, 1, 0);
INSERT INTO knowledge_items VALUES ('k', 'h', 'cue', 'Bearing', 'Hear it.', '', NULL, 0, 0);
"""


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover with a transcript of two sentences in one segment."""
    return add_case(library)


def find(library: Library, typed: str, limit: int = 200) -> list[Hit]:
    with library.read() as work:
        return work.index.find(Query.read(typed), limit)


def words_of(library: Library, hit: Hit) -> tuple[Word, ...]:
    """Return the words of what was found, as far as the index tells them."""
    with library.read() as work:
        words = work.index.segment(hit).words
    return tuple(replace(word, opens=k == 0) for k, word in enumerate(words))


def item(case: Case, statement: str) -> KnowledgeItem:
    kind = MarkKind.HYPOTHESIS
    return KnowledgeItem("item", case.handover.id, kind, "Bearings", statement, MOMENT)


def mark(case: Case, note: str) -> Mark:
    first = case.words[0].n
    place = anchor(case.transcript.id, Wording(case.words), first, first)
    return Mark("mark", case.recording.id, MarkKind.CUE, place, MOMENT, note)


def test_what_is_said_is_found_by_its_segment(library: Library, case: Case) -> None:
    (hit,) = find(library, "bearing hum")
    assert hit == Hit(FoundKind.SEGMENT, case.transcript.id, case.words[0].n)
    assert words_of(library, hit) == case.words
    assert find(library, "BEAR") == [hit]
    assert find(library, "bearings") == []


def test_accents_and_case_make_no_difference(library: Library) -> None:
    add_case(library, "Le café à Zürich")
    assert find(library, "cafe") == find(library, "ZURICH") != []


def test_segments_end_where_the_next_begins(library: Library, case: Case) -> None:
    heard = (*said("first words"), *said("second words", 5))
    transcript, words = add_transcript(library, case.recording.id, [heard, said("third words")], 2)
    hits = sorted(find(library, "words"), key=lambda hit: hit.place)
    assert [hit.owner for hit in hits] == [transcript.id] * 3
    assert [texts(words_of(library, hit)) for hit in hits] == [
        ["first", "words"],
        ["second", "words"],
        ["third", "words"],
    ]
    assert [hit.place for hit in hits] == [words[0].n, words[2].n, words[4].n]


def test_only_the_newest_whole_transcript_is_found(library: Library, case: Case) -> None:
    add_transcript(library, case.recording.id, [said("something new")], version=2)
    assert find(library, "bearing") == []
    assert len(find(library, "something")) == 1
    begun = replace(case.transcript, id="begun", version=3, complete=False)
    library.write(lambda work: work.put(begun))
    words = tuple(numbered(0, said("still listening")))
    library.write(lambda work: work.transcript_words.finish_window("begun", 0, words))
    assert find(library, "listening") == []


def test_items_and_notes_are_found_as_they_are_now(library: Library, case: Case) -> None:
    library.write(lambda work: work.put(item(case, "Order at once.")))
    library.write(lambda work: work.put(mark(case, "her favourite")))
    assert find(library, "bearings order") == [Hit(FoundKind.ITEM, "item")]
    assert find(library, "favourite") == [Hit(FoundKind.MARK, "mark")]
    library.write(lambda work: work.put(item(case, "Wait a day.")))
    library.write(lambda work: work.put(mark(case, "")))
    assert find(library, "bearings order") == find(library, "favourite") == []
    assert find(library, "wait day") == [Hit(FoundKind.ITEM, "item")]


@pytest.mark.parametrize("what", ["handover", "interview", "recording", "transcript"])
def test_what_goes_is_not_found_until_it_comes_back(
    library: Library, case: Case, what: str
) -> None:
    library.write(lambda work: work.put(mark(case, "her favourite")))
    gone = Edit(Action.REMOVE_RECORDING, "", (removed(getattr(case, what)),))
    found = find(library, "bearing")
    editing.redo(library, gone)
    assert find(library, "bearing") == []
    assert bool(find(library, "favourite")) == (what == "transcript")
    editing.undo(library, gone)
    assert find(library, "bearing") == found != []


def test_an_item_taken_back_is_not_found(library: Library, case: Case) -> None:
    edit = Edit(Action.ADD_ITEM, "", (added(item(case, "Order at once.")),))
    editing.redo(library, edit)
    assert find(library, "once")
    editing.undo(library, edit)
    assert not find(library, "once")


def test_no_more_than_asked_for(library: Library, case: Case) -> None:
    heard = [word for k in range(9) for word in said("hum", k)]
    add_transcript(library, case.recording.id, [heard], version=2)
    assert len(find(library, "hum", 4)) == 4


def test_a_failed_write_leaves_nothing_to_find(library: Library, case: Case) -> None:
    with pytest.raises(RuntimeError), library.read():
        library.write(lambda work: (work.put(item(case, "Order at once.")), fail()))
    assert find(library, "once") == []


def test_an_old_library_is_found_after_its_migration(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    bring_up_to_date(path, KEY, first_scripts(tmp_path / "scripts"), 1)
    with closing(connect(path, KEY)) as connection:
        connection.executescript(OLD_LIBRARY)
    bring_up_to_date(path, KEY)
    query = (
        "SELECT kind, owner, place FROM findable JOIN findable_text ON findable_text.rowid = number"
        " WHERE findable_text MATCH ? ORDER BY number"
    )
    with closing(connect(path, KEY)) as connection:
        found = {word: connection.execute(query, (word,)).fetchall() for word in WORDS}
    assert found == WORDS


WORDS = {
    "closely": [("segment", "t", 1024), ("segment", "t", 67109888)],
    "grease": [("segment", "t", 3072)],
    "ear": [("mark", "m", 0)],
    "bearing": [("item", "k", 0)],
    "then AND closely": [],
}


def fail() -> None:
    raise RuntimeError
