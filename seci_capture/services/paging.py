"""The pages of a document as they will look, without a plain copy of it staying behind."""

from pathlib import Path

from seci_capture.domain.pack import KnowledgePack
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.files import replaced
from seci_capture.services.ports import DocumentWriter, Office
from seci_capture.services.reporting import Document, Exported, content_of, write
from seci_capture.services.scratch import scratch_folder


def pages(
    content: KnowledgePack,
    writer: DocumentWriter,
    office: Office,
    document: Document,
    cancel: CancelToken,
) -> bytes:
    """Return a document as the bytes of a PDF file.

    Raises OFFICE_FAILED, DISK_FULL, TARGET_UNWRITABLE, and :class:`Cancelled`.
    """
    with scratch_folder() as folder:
        word = folder / "document.docx"
        write(content, writer, document, word)
        cancel.check()
        return office.to_pdf(word, cancel)


def keep_pages(
    pdf: bytes, document: Document, target: Path, unnamed: tuple[str, ...] = ()
) -> Exported:
    """Write pages as a PDF file, whole or not at all. Raises TARGET_UNWRITABLE or DISK_FULL.

    ``unnamed`` are the recordings in which a voice is quoted that nobody has named yet.
    """
    before = content_of(target)
    with replaced(target) as temporary:
        temporary.write_bytes(pdf)
    return Exported(document, target, before, pdf, unnamed)
