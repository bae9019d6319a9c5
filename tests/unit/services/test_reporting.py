"""Documents are written whole or not at all, and can be taken back as long as nobody used them."""

import os
from pathlib import Path

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.marking import MarkKind
from seci_capture.services import combination, reporting
from seci_capture.services.reporting import Document, Exported
from seci_capture.services.socialization import give_consent
from seci_capture.storage.library import Library
from tests.helpers.edges import PlainDocuments
from tests.helpers.libraries import Case, add_case

PACK, CHECKLIST = "pack of Karin Vogt: 1 items", "checklist of Karin Vogt: 1 tasks"


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover with one item."""
    case = add_case(library)
    combination.add_item(
        library, case.handover.id, title="Hum", statement="Order.", kind=MarkKind.CUE
    )
    return case


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Return where a document may be written."""
    return tmp_path / "Pack.docx"


def export(library: Library, case: Case, target: Path, document=Document.PACK) -> Exported:
    """Write a document."""
    return reporting.export(library, PlainDocuments(), case.handover.id, document, target)


def fault_of(call) -> Fault:
    """Return the fault with which a call fails."""
    with pytest.raises(CaptureError) as caught:
        call()
    return caught.value.fault


@pytest.mark.parametrize(
    ("document", "text"), [(Document.PACK, PACK), (Document.CHECKLIST, CHECKLIST)]
)
def test_a_document_is_written(
    library: Library, case: Case, target: Path, document: Document, text: str
) -> None:
    exported = export(library, case, target, document)
    assert target.read_text("utf-8") == text
    assert exported == Exported(document, target, None, text.encode(), unpermitted=("Winter",))


def test_who_agrees_is_not_asked_for_again(library: Library, case: Case, target: Path) -> None:
    interview_id, expert = case.interview.id, case.handover.expert
    give_consent(library, interview_id, expert, recording=True, clips=False)
    assert export(library, case, target).unpermitted == ()


def test_undo_removes_a_new_document_and_redo_writes_it_again(
    library: Library, case: Case, target: Path
) -> None:
    exported = export(library, case, target)
    reporting.undo_export(exported)
    assert not target.exists()
    reporting.redo_export(exported)
    assert target.read_text("utf-8") == PACK


def test_undo_brings_back_what_stood_there_before(
    library: Library, case: Case, target: Path
) -> None:
    target.write_bytes(b"the old one")
    exported = export(library, case, target)
    reporting.undo_export(exported)
    assert target.read_bytes() == b"the old one"
    reporting.redo_export(exported)
    assert target.read_text("utf-8") == PACK
    assert [each.name for each in target.parent.iterdir() if each.is_file()] == ["Pack.docx"]


@pytest.mark.parametrize("edited", [b"worked on since", None], ids=["changed", "removed"])
def test_a_document_that_somebody_changed_is_left_alone(
    library: Library, case: Case, target: Path, edited: bytes | None
) -> None:
    exported = export(library, case, target)
    target.unlink()
    if edited:
        target.write_bytes(edited)
    assert fault_of(lambda: reporting.undo_export(exported)) is Fault.CHANGED_MEANWHILE
    assert (target.read_bytes() if edited else None) == edited
    assert target.exists() == bool(edited)


def test_a_document_that_came_meanwhile_is_not_written_over_by_redo(
    library: Library, case: Case, target: Path
) -> None:
    exported = export(library, case, target)
    reporting.undo_export(exported)
    target.write_bytes(b"somebody else's")
    assert fault_of(lambda: reporting.redo_export(exported)) is Fault.CHANGED_MEANWHILE
    assert target.read_bytes() == b"somebody else's"


def test_a_document_that_cannot_be_taken_away_is_told(
    library: Library, case: Case, target: Path, monkeypatch
) -> None:
    exported = export(library, case, target)

    def open_in_word(*_: object, **__: object) -> None:
        raise PermissionError(13, "The file is open in another program")

    monkeypatch.setattr(Path, "unlink", open_in_word)
    assert fault_of(lambda: reporting.undo_export(exported)) is Fault.TARGET_UNWRITABLE
    assert target.read_text("utf-8") == PACK


def test_a_document_that_cannot_be_read_is_not_replaced(
    library: Library, case: Case, target: Path, monkeypatch
) -> None:
    target.write_bytes(b"the old one")
    with monkeypatch.context() as patched:

        def refuse(_: Path) -> bytes:
            raise PermissionError(13, "no")

        patched.setattr(Path, "read_bytes", refuse)
        assert fault_of(lambda: export(library, case, target)) is Fault.TARGET_UNWRITABLE
    assert target.read_bytes() == b"the old one"


def test_a_place_that_is_not_there_is_told(library: Library, case: Case, tmp_path: Path) -> None:
    target = tmp_path / "no" / "Pack.docx"
    assert fault_of(lambda: export(library, case, target)) is Fault.TARGET_UNWRITABLE
    assert not os.path.lexists(target)


def test_an_unknown_handover_writes_nothing(library: Library, target: Path) -> None:
    call = reporting.export
    assert (
        fault_of(lambda: call(library, PlainDocuments(), "x", Document.PACK, target))
        is Fault.NOT_FOUND
    )
    assert not target.exists()
