"""Whatever goes wrong and whatever is done has words, and its blanks can be filled."""

import ast
from collections.abc import Iterator, Mapping
from string import Formatter

import pytest

from seci_capture.domain.edits import Action, Edit
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.marking import MarkKind
from seci_capture.services import messages
from seci_capture.storage.verification import Damage
from tests.helpers.checkout import PACKAGE, nodes, place

DETAILS = {
    name: f"<{name}>"
    for name in ("path", "reason", "version", "kind", "id", "model", "language", "code", "field")
}
CHILDREN = (PACKAGE / "adapters" / "media", PACKAGE / "adapters" / "speech")
"""What is raised in a child is told to its parent by its code, and raised there with details."""


@pytest.mark.parametrize("fault", set(Fault) - {Fault.INVALID})
def test_every_failure_has_a_sentence(fault: Fault) -> None:
    text = messages.sentence(CaptureError(fault, **DETAILS))
    assert text[0].isupper() or text.startswith("<path>")
    assert text.endswith((".", "?"))
    assert "{" not in text


def test_a_path_with_braces_is_shown_as_it_is() -> None:
    error = CaptureError(Fault.MEDIA_MISSING, path="a{0}{b}.mp3")
    assert messages.sentence(error) == "There is no file a{0}{b}.mp3."


def test_every_place_that_fails_fills_the_blanks() -> None:
    found = [
        (where, blanks(messages._FAULTS[fault]) - details.keys())
        for where, fault, details in failures()
        if fault is not Fault.INVALID
    ]
    assert len(found) > 10
    assert [each for each in found if each[1]] == []


def test_every_field_that_is_refused_has_a_sentence() -> None:
    refused = [
        (where, details["field"]) for where, fault, details in failures() if fault is Fault.INVALID
    ]
    assert refused
    for where, field in refused:
        if isinstance(field, str):
            text = messages.sentence(CaptureError(Fault.INVALID, field=field, path="P", name="N"))
            assert not text.startswith("This is not valid"), where


def test_a_field_nobody_thought_of_is_named() -> None:
    assert "moon" in messages.sentence(CaptureError(Fault.INVALID, field="moon"))


@pytest.mark.parametrize("action", Action)
def test_every_step_has_a_name(action: Action) -> None:
    about_mark = action in (Action.MARK, Action.CHANGE_MARK, Action.REMOVE_MARK)
    name = messages.label(Edit(action, MarkKind.HYPOTHESIS if about_mark else "Winter", ()))
    assert ("Rule of thumb" if about_mark else "Winter") in name
    assert messages.label(Edit(action, MarkKind.STORY if about_mark else "", ())).strip()


def test_every_kind_has_a_word_of_its_own() -> None:
    assert len({messages.kind_name(kind) for kind in MarkKind}) == len(MarkKind)


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("missing", "library.db is missing."),
        ("unreadable", "library.db cannot be read."),
        ("empty", "library.db is empty."),
        ("changed", "library.db holds something else"),
        ("blocks missing", "parts of the recording library.db are missing."),
        ("library-damaged", "library.db cannot be read."),
        ("not-found", "the key of the recording library.db is missing."),
        (
            "HMAC verification failed for page 3",
            "library.db (HMAC verification failed for page 3).",
        ),
    ],
)
def test_a_damage_says_what_is_damaged(what: str, words: str) -> None:
    text = messages.damage_sentence(Damage("library.db", what))
    assert text.startswith("Damaged: ")
    assert words in text


def blanks(text: str) -> set[str]:
    """Return the names of a text's blanks."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def failures() -> Iterator[tuple[str, Fault, Mapping[str, object]]]:
    """Give where the program's own process raises which failure, with which details."""
    for path, node in nodes():
        if not isinstance(node, ast.Call) or ast.unparse(node.func) != "CaptureError":
            continue
        name = ast.unparse(node.args[0]).removeprefix("Fault.")
        if name in Fault.__members__ and path.parent not in CHILDREN:
            details = {each.arg or "": value(each.value) for each in node.keywords}
            yield place(path, node), Fault[name], details


def value(node: ast.expr) -> object:
    """Return a constant as it is, and None for what only shows when it is run."""
    return node.value if isinstance(node, ast.Constant) else None
