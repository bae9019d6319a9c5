"""Bookmarks: the way back from a place in a document to the thing it is about.

LibreOffice keeps a bookmark where it drops a content control's tag, so the id of an item, a mark or
a checkbox is in the bookmark's name (decision 10).
"""

import hashlib
import re

from docx.oxml.xmlchemy import BaseOxmlElement

from seci_capture.adapters.documents.elements import make

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def key_of(identity: str) -> str:
    """Shorten an id to at most 32 letters and digits, differently for different ids.

    Word allows a bookmark 40 characters, no hyphens, and does not tell capitals apart. A UUID
    loses its hyphens; any other id becomes its hash.
    """
    if _UUID.fullmatch(identity):
        return identity.replace("-", "")
    return hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def bookmark_of(identity: str, suffix: str = "") -> str:
    """Name the bookmark of an item or a mark; ``suffix`` tells its parts apart, such as ``_s``."""
    return f"seci_{key_of(identity)}{suffix}"


class Bookmarks:
    """The bookmarks of one document: each name once, each with a number of its own."""

    def __init__(self) -> None:
        self._names: set[str] = set()

    def enclose(self, name: str, first: BaseOxmlElement, last: BaseOxmlElement) -> None:
        """Put a bookmark around neighbours. A name that is taken stays where it is."""
        if name in self._names:
            return
        self._names.add(name)
        number = len(self._names)
        first.addprevious(make("w:bookmarkStart", id=number, name=name))
        last.addnext(make("w:bookmarkEnd", id=number))
