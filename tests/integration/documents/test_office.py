"""The adapter to LibreOffice: real pages, and nothing of the interview left on the disk."""

import os
import shutil
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from seci_capture.adapters import office
from seci_capture.adapters.documents.writer import WordDocuments
from seci_capture.adapters.office import LibreOffice
from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.services import paging
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.reporting import Document
from tests.helpers.documents import written_pack
from tests.helpers.packs import german_pack, rich_pack

needs_office = pytest.mark.skipif(
    shutil.which("soffice") is None,
    reason="needs LibreOffice (package libreoffice-writer-nogui)",
)
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which everything temporary lies, in any process."""
    folder = tmp_path / "t"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: str) -> None:
    """Put a script in the place of LibreOffice."""
    script = tmp_path / "soffice"
    script.write_text(f"#!/bin/sh\n{lines}\n", encoding="ascii")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")


@needs_office
@pytest.mark.parametrize("document", Document)
def test_pages_are_made_and_no_word_of_them_stays(scratch: Path, document: Document) -> None:
    pdf = paging.pages(german_pack(), WordDocuments(), LibreOffice(), document, CancelToken())
    assert pdf.startswith(b"%PDF")
    assert list(scratch.rglob("*")) == []
    planted = german_pack().items[0].title.encode()
    home = Path(os.environ["HOME"])
    left = [path for path in home.rglob("*") if path.is_file() and planted in path.read_bytes()]
    assert left == []


@needs_office
def test_everything_lies_beside_the_document(tmp_path: Path, scratch: Path) -> None:
    private = tmp_path / "private"
    private.mkdir()
    LibreOffice().to_pdf(written_pack(rich_pack(), private), CancelToken())
    assert list(scratch.iterdir()) == []
    assert (private / "profile").is_dir()


@needs_office
def test_what_is_stopped_leaves_no_process_and_no_document(scratch: Path) -> None:
    token = CancelToken()
    threading.Timer(0.4, token.cancel).start()
    with pytest.raises(Cancelled):
        paging.pages(rich_pack(), WordDocuments(), LibreOffice(), Document.PACK, token)
    assert list(scratch.rglob("*")) == []
    assert psutil.Process().children(recursive=True) == []


@posix_only
def test_one_that_hangs_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scratch: Path
) -> None:
    stand_in(tmp_path, monkeypatch, "sleep 60 & sleep 60")
    monkeypatch.setattr(office, "_PATIENCE_S", 0.3)
    began = time.monotonic()
    with pytest.raises(CaptureError) as caught:
        paging.pages(rich_pack(), WordDocuments(), LibreOffice(), Document.PACK, CancelToken())
    assert caught.value.fault is Fault.OFFICE_FAILED
    assert time.monotonic() - began < 30
    assert psutil.Process().children(recursive=True) == []


@posix_only
@pytest.mark.parametrize("lines", ["exit 0", "exit 77", "kill -9 $$"])
def test_one_that_makes_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scratch: Path, lines: str
) -> None:
    stand_in(tmp_path, monkeypatch, lines)
    with pytest.raises(CaptureError) as caught:
        paging.pages(rich_pack(), WordDocuments(), LibreOffice(), Document.PACK, CancelToken())
    assert caught.value.fault is Fault.OFFICE_FAILED


def test_a_computer_without_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "_PLACES", (tmp_path / "soffice.exe",))
    assert not LibreOffice().available
    with pytest.raises(CaptureError) as caught:
        LibreOffice().to_pdf(tmp_path / "document.docx", CancelToken())
    assert caught.value.fault is Fault.OFFICE_FAILED
    (tmp_path / "soffice.exe").touch()
    assert LibreOffice().available
