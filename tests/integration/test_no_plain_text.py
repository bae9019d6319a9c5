"""No word of an interview lies readable in any file of a library."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview, Part
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.recording import Recording
from seci_capture.services import backup, capture, combination, handover, marking, socialization
from seci_capture.storage.library import Library
from tests.helpers.edges import GivenMedia
from tests.helpers.libraries import RATE, add_transcript, noise, said

SPOKEN = 33


@dataclass
class Planted:
    """Words that nobody says by chance, each used once."""

    words: list[str] = field(default_factory=list)

    def word(self) -> str:
        """Return a new word, with a letter beyond ASCII."""
        self.words.append(f"xylocarp{len(self.words):02}Quöllfrisch{len(self.words):02}")
        return self.words[-1]


@pytest.fixture(params=[None, "Zwölf boxt"], ids=["open", "locked"])
def library(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Library]:
    """Return a new library, with and without a passphrase."""
    with Library.create(tmp_path / "library", request.param).library as library:
        yield library


def plant(library: Library, planted: Planted) -> None:
    """Use a planted word in every field that holds text."""
    word = planted.word
    case = handover.begin(
        library, word(), role=word(), successors=[word(), word()], challenge=word()
    ).made(Handover)
    interview = handover.add_interview(
        library,
        case.id,
        theme=word(),
        place=word(),
        participants=[(word(), Part.EXPERT), (word(), Part.INTERVIEWER)],
    ).made(Interview)
    socialization.give_consent(
        library, interview.id, word(), recording=True, clips=True, how=word()
    )
    media = GivenMedia([noise(2 * RATE)])
    recording = capture.import_media(library, media, Path(word()), interview_id=interview.id).made(
        Recording
    )
    handover.rename_recording(library, recording.id, word())
    spoken = " ".join(word() for _ in range(SPOKEN))
    transcript, words = add_transcript(library, recording.id, [said(spoken)])
    mark = marking.mark_words(
        library, transcript.id, words[0].n, words[9].n, MarkKind.CUE, word()
    ).made(Mark)
    combination.add_item(
        library,
        case.id,
        title=word(),
        statement=word(),
        kind=MarkKind.CUE,
        area=word(),
        evidence=[mark.id],
    )


def readable(folder: Path, planted: Planted) -> list[tuple[str, str]]:
    """Return which planted words can be read in which files, by name or content."""
    found = []
    for path in folder.rglob("*"):  # nobody else has it open, so reading may drop its locks
        content = path.read_bytes() if path.is_file() else b""
        for word in planted.words:
            forms = (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
            if word in str(path) or any(form in content for form in forms):
                found.append((path.name, word))
    return found


def test_no_planted_word_is_readable(library: Library) -> None:
    planted = Planted()
    plant(library, planted)
    log = library.folder / "library.db-wal"
    assert len(planted.words) == 50
    assert log.stat().st_size > 0
    assert readable(library.folder, planted) == []
    library.close()
    assert not log.exists()
    assert readable(library.folder, planted) == []


def test_no_planted_word_is_readable_in_a_copy(library: Library, tmp_path: Path) -> None:
    planted = Planted()
    plant(library, planted)
    (tmp_path / "stick").mkdir()
    backup.back_up(library, tmp_path / "stick")
    backup.pack(library, tmp_path / "moved.seci-library")
    copies = sorted(path.suffix for path in tmp_path.glob("stick/*/**/*") if path.is_file())
    assert copies == [".audio", ".db", ".db", ".json"]
    assert readable(tmp_path, planted) == []


def test_the_search_finds_what_is_readable(tmp_path: Path) -> None:
    planted = Planted()
    word = planted.word()
    (tmp_path / "plain.txt").write_text(f"then {word} came", encoding="utf-16-le")
    (tmp_path / f"{word}.audio").touch()
    assert sorted(name for name, _ in readable(tmp_path, planted)) == ["plain.txt", f"{word}.audio"]
