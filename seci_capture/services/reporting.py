"""The documents of a handover: gathered from the library, written by an edge (combination)."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from seci_capture.domain.checklist import checklist_of
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.pack import GapKind, KnowledgePack
from seci_capture.services.clock import now
from seci_capture.services.files import replaced
from seci_capture.services.gathering import gather
from seci_capture.services.ports import DocumentWriter
from seci_capture.storage.library import Library


class Document(StrEnum):
    """The documents that a handover can be written as."""

    PACK = "pack"
    CHECKLIST = "checklist"


@dataclass(frozen=True, slots=True)
class Exported:
    """A document that was written, and what stood in its place before (None: nothing).

    ``unnamed`` are the recordings in which a voice is quoted that nobody has named yet,
    ``unpermitted`` the interviews to whose recording somebody has not agreed.
    """

    document: Document
    path: Path
    before: bytes | None
    after: bytes
    unnamed: tuple[str, ...] = ()
    unpermitted: tuple[str, ...] = ()


def pack(library: Library, handover_id: str) -> KnowledgePack:
    """Return the knowledge pack of a handover as it stands now."""
    with library.read() as work:
        return gather(work, handover_id, now())


def export(
    library: Library,
    writer: DocumentWriter,
    handover_id: str,
    document: Document,
    target: Path,
) -> Exported:
    """Write a document, whole or not at all.

    Raises NOT_FOUND, TARGET_UNWRITABLE or DISK_FULL; a file that stood there stays then.
    """
    content = pack(library, handover_id)
    before = content_of(target)
    write(content, writer, document, target)
    unpermitted = tuple(gap.subject for gap in content.gaps if gap.kind is GapKind.NO_CONSENT)
    return Exported(document, target, before, target.read_bytes(), content.unnamed, unpermitted)


def write(content: KnowledgePack, writer: DocumentWriter, document: Document, target: Path) -> None:
    """Write a document from what was gathered. Raises TARGET_UNWRITABLE or DISK_FULL."""
    if document is Document.PACK:
        writer.write_pack(content, target)
    else:
        writer.write_checklist(checklist_of(content), target)


def content_of(path: Path) -> bytes | None:
    """Return what a file holds, None when there is none. Raises TARGET_UNWRITABLE."""
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError as error:
        raise CaptureError(Fault.TARGET_UNWRITABLE, path=path) from error


def undo_export(exported: Exported) -> None:
    """Take a document back: what stood there before returns, or nothing.

    Raises CHANGED_MEANWHILE when somebody worked on the document since, TARGET_UNWRITABLE when it
    is still open elsewhere; it is left alone then.
    """
    _swap(exported.path, exported.after, exported.before)


def redo_export(exported: Exported) -> None:
    """Write a document again that was taken back. Raises CHANGED_MEANWHILE, TARGET_UNWRITABLE."""
    _swap(exported.path, exported.before, exported.after)


def _swap(path: Path, expected: bytes | None, wanted: bytes | None) -> None:
    if content_of(path) != expected:
        raise CaptureError(Fault.CHANGED_MEANWHILE)
    if wanted is not None:
        with replaced(path) as temporary:
            temporary.write_bytes(wanted)
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise CaptureError(Fault.TARGET_UNWRITABLE, path=path) from error
