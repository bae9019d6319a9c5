"""Tables with a fixed layout: columns keep their widths, whatever a cell holds."""

from collections.abc import Sequence

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from seci_capture.adapters.documents.elements import element_of, make, nest
from seci_capture.adapters.documents.text import legible, write

_STYLE = "Ruled Table"


def add_table(document: Document, widths: Sequence[float], description: str) -> Table:
    """Append a table without rows. Widths are centimetres; screen readers speak its description."""
    table: Table = document.add_table(rows=0, cols=len(widths), style=_STYLE)
    table.autofit = False
    _look(table, head=False)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    _describe(table, description)
    return table


def add_head(table: Table, headings: Sequence[str]) -> None:
    """Append the row that is repeated on each page."""
    _look(table, head=True)
    row = _new_row(table)
    nest(element_of(row).trPr, make("w:tblHeader"))
    for cell, heading in zip(row.cells, headings, strict=True):
        fill(cell, heading, "Table Heading")


def add_row(table: Table) -> list[_Cell]:
    """Append a row that no page break divides."""
    return list(_new_row(table).cells)


def fill(cell: _Cell, text: str, style: str = "Table Text") -> Paragraph:
    """Write a paragraph into a cell: its first, or one more."""
    first = cell.paragraphs[0]
    fresh = len(cell.paragraphs) == 1 and not len(element_of(first))
    paragraph: Paragraph = first if fresh else cell.add_paragraph()
    paragraph.style = style
    write(paragraph, text)
    return paragraph


def leave_no_row_alone(table: Table) -> None:
    """Keep the first and the last row on the page of their neighbours."""
    rows = table.rows
    for row in {1, len(rows) - 2} & set(range(1, len(rows) - 1)):
        keep_with_next(rows[row].cells)


def keep_with_next(cells: Sequence[_Cell]) -> None:
    """Keep a row on the page of the next one."""
    for cell in cells:
        for paragraph in cell.paragraphs:
            paragraph.paragraph_format.keep_with_next = True


def _new_row(table: Table) -> _Row:
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]  # by python-docx
    nest(element_of(row).get_or_add_trPr(), make("w:cantSplit"))
    return row


def _look(table: Table, *, head: bool) -> None:
    """Say whether the first row is a head, which the style draws differently."""
    properties = element_of(table).tblPr
    for old in properties.findall(qn("w:tblLook")):
        properties.remove(old)
    look = make("w:tblLook", val="0420" if head else "0400", firstRow=int(head), noVBand=1)
    properties.find(qn("w:tblLayout")).addnext(look)


def _describe(table: Table, description: str) -> None:
    for tag in ("w:tblCaption", "w:tblDescription"):
        nest(element_of(table).tblPr, make(tag, val=legible(description)))
