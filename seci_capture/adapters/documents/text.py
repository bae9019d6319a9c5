"""Text on its way into a document: nothing that a person typed can break the file."""

import re

from docx.text.paragraph import Paragraph
from docx.text.run import Run

_ILLEGAL = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF."""

_NEW_LINE = re.compile("\r\n?")
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")


def legible(text: str) -> str:
    """Show characters that XML cannot hold as U+FFFD, and write every line end as ``\\n``."""
    return _ILLEGAL.sub("\ufffd", _NEW_LINE.sub("\n", text))


def one_line(text: str) -> str:
    """Make a title of a text: legible, and on one line."""
    return " ".join(legible(text).split())


def passages(text: str) -> list[str]:
    """Split a text into its paragraphs, at blank lines."""
    return _BLANK_LINES.split(legible(text).strip())


def write(paragraph: Paragraph, text: str, style: str | None = None) -> Run:
    """Append text to a paragraph; line ends become line breaks."""
    return paragraph.add_run(legible(text), style)
