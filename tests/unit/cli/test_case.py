"""Commands about a handover, its interviews, and consent."""

import json
from pathlib import Path
from typing import Any, get_args

import pytest

from seci_capture.domain.edits import Entity
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.interview import Part
from seci_capture.services import socialization
from seci_capture.services.library import Library
from seci_capture.services.messages import sentence
from tests.unit.cli.conftest import Command

ODD_NAMES = (
    "Jörg Müller-Großmann",
    "山田 太郎",
    "نسرين الخطيب",
    "👩🏽‍🔧 Ada",
    "x" * 10_000,
    'O\'Neil "Bob"; DROP TABLE handovers --',
    "--help me",
    "tab\tand\x1b[31mred",
)


def rows(command: Command, *words: object) -> list[dict[str, Any]]:
    """Return a listing."""
    answer = command(*words, "--json")
    assert (answer.code, answer.err) == (0, "")
    listing: list[dict[str, Any]] = json.loads(answer.out)
    return listing


def test_a_handover_with_all_its_particulars(command: Command, folder: Path) -> None:
    made = command(
        *("handover", "new", folder, "--expert", " Karin Vogt ", "--role", "Head of maintenance"),
        *("--leaves", "2026-06-30", "--successor", "Jonas", "--successor", "Aylin"),
        *("--challenge", "Next winter", "--language", "DE"),
    )
    assert made.out == f"{made.last}\n"
    assert rows(command, "handover", "list", folder) == [
        {
            "id": made.last,
            "expert": "Karin Vogt",
            "role": "Head of maintenance",
            "leaves": "2026-06-30",
            "successors": ["Jonas", "Aylin"],
            "challenge": "Next winter",
            "interviews": 0,
        }
    ]


@pytest.mark.parametrize("name", ODD_NAMES, ids=lambda name: ascii(name)[:12])
def test_a_name_comes_back_as_it_was_given(command: Command, folder: Path, name: str) -> None:
    made = command("handover", "new", folder, f"--expert={name}", f"--successor={name}")
    (row,) = rows(command, "handover", "list", folder)
    assert (row["id"], row["expert"], row["successors"]) == (made.last, name, [name])
    table = command("handover", "list", folder)
    assert table.code == 0
    assert "\x1b" not in table.out


@pytest.mark.parametrize("name", ["", "   ", "\t\n"])
def test_a_name_without_letters_is_refused(
    command: Command, folder: Path, handover: str, interview: str, name: str
) -> None:
    agreed = ("--recording", "yes", "--clips", "no")
    for words in (
        ("handover", "new", folder, "--expert", name),
        ("handover", "new", folder, "--expert", "A", "--successor", name),
        ("interview", "new", folder, "--handover", handover, "--participant", name),
        ("interview", "new", folder, "--handover", handover, "--interviewer", name),
        ("consent", "add", folder, "--interview", interview, "--person", name, *agreed),
    ):
        answer = command(*words)
        assert (answer.code, answer.out) == (3, "")
        assert "name" in answer.err
    assert len(rows(command, "handover", "list", folder)) == 1
    assert len(rows(command, "interview", "list", folder, "--handover", handover)) == 1


def test_an_empty_listing_says_so_and_is_an_empty_array(command: Command, folder: Path) -> None:
    answer = command("handover", "list", folder)
    assert (answer.code, answer.out, answer.err) == (0, "", "Nothing there yet.\n")
    assert rows(command, "handover", "list", folder) == []


def test_an_interview_and_who_has_not_agreed_yet(
    command: Command, folder: Path, handover: str
) -> None:
    made = command(
        *("interview", "new", folder, "--handover", handover, "--theme", "Winter"),
        *("--date", "2026-03-05", "--place", "Plant", "--interviewer", "Laura"),
        *("--participant", "karin vogt"),
    )
    person = ("consent", "add", folder, "--interview", made.last, "--person")
    agreed = command(*person, "Laura", "--recording", "yes", "--clips", "yes", "--how", "on paper")
    assert agreed.out == f"{agreed.last}\n"
    assert rows(command, "interview", "list", folder, "--handover", handover) == [
        {
            "id": made.last,
            "theme": "Winter",
            "date": "2026-03-05",
            "place": "Plant",
            "participants": ["karin vogt", "Laura"],
            "without_consent": ["karin vogt"],
            "releasable": False,
        }
    ]
    command(*person, "Karin Vogt", "--recording", "yes", "--clips", "no")
    assert rows(command, "interview", "list", folder, "--handover", handover)[0]["releasable"]
    command(*person, "Karin Vogt", "--recording", "no", "--clips", "no")
    (row,) = rows(command, "interview", "list", folder, "--handover", handover)
    assert (row["without_consent"], row["releasable"]) == (["karin vogt"], False)


def test_an_id_that_names_nothing_is_told(command: Command, folder: Path, handover: str) -> None:
    agreed = ("--recording", "yes", "--clips", "no")
    kind = ("--kind", "cue")
    for words, what in (
        (("interview", "new", folder, "--handover", "x"), "handover"),
        (("interview", "list", folder, "--handover", "x"), "handover"),
        (("item", "list", folder, "--handover", "x", "--json"), "handover"),
        (("mark", "list", folder, "--recording", "x"), "recording"),
        (("consent", "add", folder, "--interview", "x", "--person", "A", *agreed), "interview"),
        (("import", folder, "talk.wav", "--interview", "x"), "interview"),
        (("import", folder, "talk.wav", "--handover", "x"), "handover"),
        (("transcribe", folder, "--recording", "x"), "recording"),
        (("recording", "export", folder, "--recording", "x", "-o", "x.wav"), "recording"),
        (("mark", "add", folder, "--recording", "x", "--from", 0, "--to", 1, *kind), "recording"),
        (("document", "export", folder, "--handover", "x", "--document", "pack", "-o", "x.docx"),
         "handover"),
        (("item", "add", folder, "--handover", handover, "--title", "T", "--statement", "S", *kind,
          "--mark", "x"), "mark"),
    ):  # fmt: skip
        answer = command(*words)
        assert (answer.code, answer.out) == (4, ""), words
        assert answer.err == f"There is no {what} with the id x in this library.\n"


def names(command: Command, folder: Path, handover: str) -> list[str]:
    """Return who takes part in the only interview."""
    (row,) = rows(command, "interview", "list", folder, "--handover", handover)
    people: list[str] = row["participants"]
    return people


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ((), ["Karin Vogt"]),
        (("--interviewer", "Laura"), ["Karin Vogt", "Laura"]),
        (("--participant", "Ida", "--participant", "Ben"), ["Karin Vogt", "Ida", "Ben"]),
        (("--participant", "Ida", "--participant", "karin VOGT"), ["Ida", "karin VOGT"]),
        (("--interviewer", " karin vogt "), ["karin vogt"]),
    ],
)
def test_the_expert_always_takes_part(
    command: Command, folder: Path, handover: str, words: tuple[str, ...], people: list[str]
) -> None:
    assert command("interview", "new", folder, "--handover", handover, *words).code == 0
    assert names(command, folder, handover) == people


@pytest.mark.parametrize(
    "words",
    [
        ("--participant", "Ida", "--participant", " ida "),
        ("--participant", "Ida", "--interviewer", "IDA"),
    ],
)
def test_one_name_for_two_people_is_refused(
    command: Command, folder: Path, handover: str, words: tuple[str, ...]
) -> None:
    answer = command("interview", "new", folder, "--handover", handover, *words)
    assert (answer.code, answer.out) == (3, "")
    assert answer.err.startswith("One name is given twice.")
    assert answer.err.count("\n") == 1
    assert rows(command, "interview", "list", folder, "--handover", handover) == []


def test_consent_is_noted_for_nobody_when_two_bear_the_name(
    command: Command, folder: Path, handover: str, interview: str
) -> None:
    with Library.open(folder) as library:
        for name in ("Ida", "ida"):
            socialization.add_participant(library, interview, name, Part.OTHER)
    about = ("--interview", interview, "--recording", "yes", "--clips", "yes", "--person")
    answer = command("consent", "add", folder, *about, " IDA ")
    assert (answer.code, answer.out) == (3, "")
    assert answer.err.startswith("More than one participant of this interview bears this name.")
    assert answer.err.count("\n") == 1
    (row,) = rows(command, "interview", "list", folder, "--handover", handover)
    assert row["without_consent"] == ["Karin Vogt", "Ida", "ida"]
    assert command("consent", "add", folder, *about, "Karin Vogt").code == 0


@pytest.mark.parametrize("kind", get_args(Entity))
def test_whatever_is_missing_has_a_plain_word(kind: type[Entity]) -> None:
    name = kind.__name__.lower()
    told = sentence(CaptureError(Fault.NOT_FOUND, kind=name, id="x"))
    assert told.startswith("There is no ")
    assert told != sentence(CaptureError(Fault.NOT_FOUND, kind="a thing", id="x"))
    assert "knowledge" + "item" not in told
    assert "knowledge" + "area" not in told
