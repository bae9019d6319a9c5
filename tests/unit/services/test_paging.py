"""Pages of documents: made in a folder that is gone afterwards, kept whole or not at all."""

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.services import paging, reporting
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.reporting import Document
from seci_capture.storage.library import Library
from tests.helpers.edges import PlainDocuments
from tests.helpers.libraries import add_case
from tests.helpers.packs import rich_pack


@dataclass
class Copier:
    """An office whose pages are the document itself. ``seen`` are the places it was given."""

    available: bool = True
    then: Callable[[], None] = lambda: None
    seen: list[Path] = field(default_factory=list)

    def to_pdf(self, document: Path, cancel: CancelToken) -> bytes:
        self.seen.append(document)
        self.then()
        cancel.check()
        return document.read_bytes()


def fail() -> None:
    raise CaptureError(Fault.OFFICE_FAILED)


@pytest.mark.parametrize(
    ("document", "expected"), [(Document.PACK, b"pack of"), (Document.CHECKLIST, b"checklist of")]
)
def test_pages_are_made_of_a_document_that_nobody_else_reads(
    document: Document, expected: bytes
) -> None:
    modes: list[int] = []
    office = Copier(then=lambda: modes.append(office.seen[0].parent.stat().st_mode & 0o777))
    made = paging.pages(rich_pack(), PlainDocuments(), office, document, CancelToken())
    assert made.startswith(expected)
    assert os.name != "posix" or modes == [0o700]
    assert not office.seen[0].parent.exists()


def test_the_document_goes_when_the_office_fails_too() -> None:
    office = Copier(then=fail)
    with pytest.raises(CaptureError):
        paging.pages(rich_pack(), PlainDocuments(), office, Document.PACK, CancelToken())
    assert not office.seen[0].parent.exists()


def test_the_document_goes_when_the_person_stops() -> None:
    token = CancelToken()
    office = Copier(then=token.cancel)
    with pytest.raises(Cancelled):
        paging.pages(rich_pack(), PlainDocuments(), office, Document.PACK, token)
    assert not office.seen[0].parent.exists()


def test_the_folder_lies_where_the_system_wants_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    office = Copier()
    paging.pages(rich_pack(), PlainDocuments(), office, Document.PACK, CancelToken())
    assert office.seen[0].parent.parent == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_kept_pages_can_be_taken_back(library: Library, tmp_path: Path) -> None:
    add_case(library)
    target = tmp_path / "Pack.pdf"
    target.write_bytes(b"last month's")
    exported = paging.keep_pages(b"pages", Document.PACK, target)
    assert target.read_bytes() == b"pages"
    reporting.undo_export(exported)
    assert target.read_bytes() == b"last month's"


def test_pages_that_cannot_be_kept_are_said(tmp_path: Path) -> None:
    with pytest.raises(CaptureError) as caught:
        paging.keep_pages(b"pages", Document.PACK, tmp_path / "missing" / "Pack.pdf")
    assert caught.value.fault is Fault.TARGET_UNWRITABLE
