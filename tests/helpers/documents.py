"""Word documents as a test reads them: from their XML, so that nothing hides in a control."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from seci_capture.adapters.documents.writer import WordDocuments
from seci_capture.domain.checklist import checklist_of
from seci_capture.domain.pack import KnowledgePack

_SIGNS = {qn("w:br"): "\n", qn("w:tab"): "\t"}


def written_pack(pack: KnowledgePack, folder: Path) -> Path:
    """Write a knowledge pack and return its path."""
    path = folder / "pack.docx"
    WordDocuments().write_pack(pack, path)
    return path


def written_checklist(pack: KnowledgePack, folder: Path) -> Path:
    """Write the checklist of a pack and return its path."""
    path = folder / "checklist.docx"
    WordDocuments().write_checklist(checklist_of(pack), path)
    return path


def body_of(path: Path) -> BaseOxmlElement:
    """Return the body of a document."""
    return docx.Document(str(path)).element.body


def text_of(element: BaseOxmlElement) -> str:
    """Return the text within an element, also within content controls and links."""
    return "".join(_pieces(element))


def paragraphs(path: Path, style: str = "") -> list[str]:
    """Return the texts of all paragraphs, wherever they stand, or of those of one style."""
    document = docx.Document(str(path))
    return [
        text_of(element)
        for element in document.element.body.iter(qn("w:p"))
        if not style or style_name(document, element) == style
    ]


def outline(path: Path) -> list[tuple[str, str]]:
    """Return style and text of what stands in the body itself; a table is its text."""
    document = docx.Document(str(path))
    return [
        (style_name(document, element), text_of(element))
        for element in document.element.body
        if element.tag in (qn("w:p"), qn("w:tbl"))
    ]


def style_name(document: Document, element: BaseOxmlElement) -> str:
    """Return the name of the style of a paragraph, or of a table."""
    named = element.find(f".//{qn('w:pStyle')}")
    if element.tag == qn("w:tbl"):
        named = element.find(f".//{qn('w:tblStyle')}")
    if named is None:
        return "Normal"
    identity = named.get(qn("w:val"))
    return next(style.name for style in document.styles if style.style_id == identity)


def bookmarks(path: Path) -> list[str]:
    """Return the names of our bookmarks in their order."""
    names = (each.get(qn("w:name")) for each in body_of(path).iter(qn("w:bookmarkStart")))
    return [name for name in names if name.startswith("seci_")]


def bookmarked(path: Path, name: str) -> str:
    """Return the text of the paragraph in which a bookmark begins."""
    starts = body_of(path).iter(qn("w:bookmarkStart"))
    start = next(each for each in starts if each.get(qn("w:name")) == name)
    return text_of(next(start.iterancestors(qn("w:p"))))


def cells(path: Path, table: int) -> list[list[str]]:
    """Return the cells of a table, row by row; a cell's paragraphs are lines."""
    rows = docx.Document(str(path)).tables[table].rows
    return [["\n".join(map(text_of, _within(cell._tc))) for cell in row.cells] for row in rows]


def parts(path: Path) -> dict[str, bytes]:
    """Return every part of a document's package."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def _within(cell: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    return cell.iter(qn("w:p"))


def _pieces(element: BaseOxmlElement) -> Iterator[str]:
    for each in element.iter(qn("w:t"), *_SIGNS):
        if each.tag == qn("w:tab") and each.getparent().tag != qn("w:r"):
            continue  # a tab stop, not a tab
        yield _SIGNS.get(each.tag) or each.text or ""
