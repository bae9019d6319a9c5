"""The base document, which holds the look, and the bytes of what was written on it."""

import io
import zipfile

import docx
from docx.document import Document

from seci_capture import resources

_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file knows: the parts of a document tell no time."""


def open_base() -> Document:
    """Open the base document as an empty one."""
    return docx.Document(str(resources.path("documents", "base.docx")))


def bytes_of(document: Document) -> bytes:
    """Return the file of a document: equal documents have equal bytes."""
    saved, clean = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(clean, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return clean.getvalue()
