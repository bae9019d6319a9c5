"""Commands about marks, items and documents."""

import json
from pathlib import Path

import pytest

from seci_capture.domain.marking import MarkKind
from tests.unit.cli.conftest import SPEECH, Command

SPAN = ("--from", "0", "--to", "2.3")


@pytest.mark.parametrize("kind", MarkKind)
def test_what_was_said_between_two_moments_is_marked(
    command: Command, folder: Path, transcribed: str, kind: MarkKind
) -> None:
    place = (folder, "--recording", transcribed)
    made = command("mark", "add", *place, *SPAN, "--kind", kind.value, "--note", " Ask again ")
    assert made.out == f"{made.last}\n"
    assert json.loads(command("mark", "list", *place, "--json").out) == [
        {
            "id": made.last,
            "kind": kind.value,
            "start": 0.0,
            "end": 2.4,
            "text": "When the hum becomes a",
            "note": "Ask again",
        }
    ]


@pytest.mark.parametrize("span", [(100, 200), ("nan", "nan"), (0.41, 0.49), (-5, -1)])
def test_a_span_without_words_is_told(
    command: Command, folder: Path, transcribed: str, span: tuple[object, object]
) -> None:
    place = (folder, "--recording", transcribed, "--from", span[0], "--to", span[1])
    answer = command("mark", "add", *place, "--kind", "cue")
    assert (answer.code, answer.out) == (3, "")
    assert "Nobody speaks between these two moments" in answer.err


def test_a_span_may_reach_beyond_the_recording(
    command: Command, folder: Path, transcribed: str
) -> None:
    place = (folder, "--recording", transcribed)
    assert command("mark", "add", *place, "--from", -1, "--to", "inf", "--kind", "cue").code == 0
    (row,) = json.loads(command("mark", "list", *place, "--json").out)
    assert row["text"] == SPEECH


def test_a_recording_without_a_transcript_cannot_be_marked(
    command: Command, folder: Path, recording: str
) -> None:
    answer = command("mark", "add", folder, "--recording", recording, *SPAN, "--kind", "cue")
    assert answer.code == 3
    assert "Transcribe it first" in answer.err


def test_an_item_with_its_witnesses_in_a_new_area(
    command: Command, folder: Path, handover: str, transcribed: str
) -> None:
    place = (folder, "--recording", transcribed)
    marks = [
        command("mark", "add", *place, *SPAN, "--kind", kind).last for kind in ("cue", "story")
    ]
    made = command(
        *("item", "add", folder, "--handover", handover, "--title", "The hum", "--kind", "cue"),
        *("--statement", "Order the bearing.", "--area", "Pumps"),
        *("--mark", marks[0], "--mark", marks[1], "--mark", marks[0]),
    )
    assert made.out == f"{made.last}\n"
    assert json.loads(command("item", "list", folder, "--handover", handover, "--json").out) == [
        {
            "id": made.last,
            "kind": "cue",
            "title": "The hum",
            "statement": "Order the bearing.",
            "area": "Pumps",
            "marks": marks,
        }
    ]
    assert "Order the bearing." in command("item", "list", folder, "--handover", handover).out


@pytest.mark.parametrize(("title", "statement"), [("", "S"), (" ", "S"), ("T", ""), ("T", "\n")])
def test_an_item_without_words_is_refused(
    command: Command, folder: Path, handover: str, title: str, statement: str
) -> None:
    words = ("--title", title, "--statement", statement, "--kind", "cue")
    answer = command("item", "add", folder, "--handover", handover, *words)
    assert (answer.code, answer.out) == (3, "")
    assert command("item", "list", folder, "--handover", handover, "--json").out == "[]\n"


@pytest.mark.parametrize("document", ["pack", "checklist"])
def test_a_document_is_written(
    command: Command, folder: Path, handover: str, tmp_path: Path, document: str
) -> None:
    words = ("--title", "The hum", "--statement", "Order the bearing.", "--kind", "cue")
    command("item", "add", folder, "--handover", handover, *words)
    target = tmp_path / "OUT.DOCX"
    wanted = ("--handover", handover, "--document", document, "-o", target)
    answer = command("document", "export", folder, *wanted)
    assert (answer.code, answer.out) == (0, "")
    assert str(target) in answer.err
    assert target.read_text("utf-8").startswith(f"{document} of Karin Vogt: 1 ")


def test_a_document_that_cannot_be_written_is_told(
    command: Command, folder: Path, handover: str, tmp_path: Path
) -> None:
    wanted = ("--handover", handover, "--document", "pack", "-o", tmp_path / "nowhere" / "a.docx")
    answer = command("document", "export", folder, *wanted)
    assert answer.code == 3
    assert answer.err.count("\n") == 1
