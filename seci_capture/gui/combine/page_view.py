"""Draws the pages of a document. It is imported with the first pages: the drawing part is large."""

from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from seci_capture.services.texts import _


class PageView(QPdfView):
    """One page that fits in, or many as wide as the view.

    Scroll bars never come and go by the size of a page. If they did, a page that just fits would
    make one come, be drawn smaller beside it, make it go, be drawn larger, and so on for ever.
    """

    def __init__(self, paper: QPdfDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDocument(paper)
        self.setAccessibleName(_("Pages of the document"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_many(many=False)

    def show_many(self, *, many: bool) -> None:
        """Let the pages follow each other, or show one of them whole."""
        policy, mode, zoom = Qt.ScrollBarPolicy, QPdfView.PageMode, QPdfView.ZoomMode
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if many else policy.ScrollBarAlwaysOff
        )
        self.setPageMode(mode.MultiPage if many else mode.SinglePage)
        self.setZoomMode(zoom.FitToWidth if many else zoom.FitInView)
