"""The names of bookmarks."""

import re
from uuid import uuid4

import docx
import pytest

from seci_capture.adapters.documents.bookmarks import Bookmarks, bookmark_of, key_of
from seci_capture.adapters.documents.controls import Signer, checkbox_bookmark, checkbox_tag
from seci_capture.adapters.documents.elements import element_of

ALLOWED_BY_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}")
STRANGE = ["", "a" * 200, "Ä ß / \\ ..", "\x00", "\ud800", "1-2", "12", "A", "a", "x y"]


def test_a_uuid_loses_only_its_hyphens() -> None:
    identity = str(uuid4())
    assert bookmark_of(identity) == f"seci_{identity.replace('-', '')}"


@pytest.mark.parametrize("identity", [str(uuid4()), *STRANGE])
@pytest.mark.parametrize("signer", list(Signer))
def test_word_allows_every_name(identity: str, signer: Signer) -> None:
    assert ALLOWED_BY_WORD.fullmatch(bookmark_of(identity))
    assert ALLOWED_BY_WORD.fullmatch(checkbox_bookmark(identity, signer))
    assert len(checkbox_tag(identity, signer)) <= 64


def test_different_ids_have_different_keys() -> None:
    assert len({key_of(identity) for identity in STRANGE}) == len(STRANGE)


def test_the_tag_names_item_and_signer() -> None:
    identity = str(uuid4())
    assert checkbox_tag(identity, Signer.MENTOR) == f"seci:{identity}:mentor"


def test_a_name_is_set_once() -> None:
    paragraph = docx.Document().add_paragraph()
    bookmarks = Bookmarks()
    first, second = element_of(paragraph.add_run("a")), element_of(paragraph.add_run("b"))
    bookmarks.enclose("seci_x", first, first)
    bookmarks.enclose("seci_x", second, second)
    assert [tag.rpartition("}")[2] for tag in (each.tag for each in element_of(paragraph))] == [
        "bookmarkStart",
        "r",
        "bookmarkEnd",
        "r",
    ]
