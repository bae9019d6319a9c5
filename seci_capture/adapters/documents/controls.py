"""Content controls: boxes that are ticked in Word or LibreOffice, and read back."""

from enum import StrEnum

from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from seci_capture.adapters.documents.bookmarks import Bookmarks, bookmark_of, key_of
from seci_capture.adapters.documents.elements import element_of, make, nest
from seci_capture.adapters.documents.text import write

_TICKED = "\u2612"
_UNTICKED = "\u2610"
_FONT = "MS Gothic"
"""Word's own font for these two characters; LibreOffice finds another that has them."""


class Signer(StrEnum):
    """Who ticks a box of a task."""

    SUCCESSOR = "successor"
    MENTOR = "mentor"


def checkbox_bookmark(item_id: str, signer: Signer) -> str:
    """Name the bookmark of a checkbox: ``seci_<key>_s`` or ``seci_<key>_m``."""
    return bookmark_of(item_id, f"_{signer.value[0]}")


def checkbox_tag(item_id: str, signer: Signer) -> str:
    """Name the tag of a checkbox: ``seci:<item id>:successor``, at most 64 characters."""
    return f"seci:{item_id if _fits(item_id) else key_of(item_id)}:{signer}"


class Checkboxes:
    """The checkboxes of one document, each with a number of its own."""

    def __init__(self, bookmarks: Bookmarks) -> None:
        self._bookmarks = bookmarks
        self._count = 0

    def add(
        self,
        paragraph: Paragraph,
        item_id: str,
        signer: Signer,
        label: str,
        *,
        ticked: bool = False,
    ) -> None:
        """Append a checkbox in its bookmark. Screen readers speak its ``label``."""
        self._count += 1
        run = write(paragraph, _TICKED if ticked else _UNTICKED)
        run.font.name = _FONT
        square = element_of(run)
        box = make("w:sdt")
        square.addprevious(box)
        properties = self._properties(item_id, signer, label, ticked=ticked)
        nest(box, properties, nest(make("w:sdtContent"), square))
        self._bookmarks.enclose(checkbox_bookmark(item_id, signer), box, box)

    def _properties(
        self, item_id: str, signer: Signer, label: str, *, ticked: bool
    ) -> BaseOxmlElement:
        return nest(
            make("w:sdtPr"),
            make("w:alias", val=label),
            make("w:tag", val=checkbox_tag(item_id, signer)),
            make("w:id", val=self._count),
            make("w:lock", val="sdtLocked"),
            nest(
                make("w14:checkbox"),
                make("w14:checked", val=int(ticked)),
                make("w14:checkedState", val=f"{ord(_TICKED):04X}", font=_FONT),
                make("w14:uncheckedState", val=f"{ord(_UNTICKED):04X}", font=_FONT),
            ),
        )


def _fits(item_id: str) -> bool:
    return len(item_id) <= 40 and item_id.isascii() and item_id.replace("-", "").isalnum()
