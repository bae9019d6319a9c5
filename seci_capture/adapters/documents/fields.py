"""Fields: text that Word and LibreOffice keep current, and links within the document."""

from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from seci_capture.adapters.documents.elements import element_of, make, nest
from seci_capture.adapters.documents.text import write


def add_field(paragraph: Paragraph, instruction: str, result: str) -> None:
    """Append a field with the result that is shown until it is brought up to date."""
    open_field(paragraph, instruction)
    write(paragraph, result)
    close_field(paragraph)


def open_field(paragraph: Paragraph, instruction: str) -> None:
    """Begin a field; its result follows, over as many paragraphs as it likes."""
    _add(paragraph.add_run(), make("w:fldChar", fldCharType="begin"))
    code = make("w:instrText")
    code.text = f" {instruction} "
    code.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    _add(paragraph.add_run(), code)
    _add(paragraph.add_run(), make("w:fldChar", fldCharType="separate"))


def close_field(paragraph: Paragraph) -> None:
    """End a field."""
    _add(paragraph.add_run(), make("w:fldChar", fldCharType="end"))


def add_link(paragraph: Paragraph, bookmark: str, text: str, style: str | None = None) -> None:
    """Append a link to a bookmark of the same document."""
    run = element_of(write(paragraph, text, style))
    link = make("w:hyperlink", anchor=bookmark, history=1)
    run.addprevious(link)
    nest(link, run)


def _add(run: Run, child: BaseOxmlElement) -> None:
    nest(element_of(run), child)
