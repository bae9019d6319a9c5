"""Puts the pages of a document on paper."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QPageSize, QPainter

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services.cancellation import CancelToken

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

_DOTS_PER_INCH = 300
"""As fine as the eye sees; a page of 600 dots would take four times the memory."""
_POINTS_PER_INCH = 72


class Paper:
    """The pages of a PDF file. Belongs to the thread that makes it."""

    def __init__(self, pdf: bytes) -> None:
        from PySide6.QtPdf import QPdfDocument

        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document: QPdfDocument = QPdfDocument()
        self.document.load(self._buffer)

    def close(self) -> None:
        """Let the pages go."""
        self.document.close()
        self._buffer.close()


def new_printer(pdf: bytes, name: str) -> "QPrinter":
    """Return a printer, to be chosen by the person, for paper of the size of the pages."""
    from PySide6.QtPrintSupport import QPrinter

    paper = Paper(pdf)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)  # the pages bring their margins with them
    size: QSizeF = paper.document.pagePointSize(0)
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
    printer.setFromTo(1, paper.document.pageCount())
    paper.close()
    return printer


def print_pages(pdf: bytes, printer: "QPrinter", cancel: CancelToken) -> int:
    """Print pages, all or those that the person chose, and return how many.

    Not for the window's thread. Raises NOT_PRINTED when the printer refuses, and
    :class:`Cancelled`.
    """
    paper, painter = Paper(pdf), QPainter()
    first = max(1, printer.fromPage())
    last = min(printer.toPage() or paper.document.pageCount(), paper.document.pageCount())
    try:
        if not painter.begin(printer):
            raise CaptureError(Fault.NOT_PRINTED)
        for number in range(first, last + 1):
            cancel.check()
            if number > first:
                printer.newPage()
            _print_page(paper.document, number - 1, printer, painter)
    finally:
        painter.end()
        paper.close()
    return last - first + 1


def _print_page(
    document: "QPdfDocument", number: int, printer: "QPrinter", painter: QPainter
) -> None:
    """Draw a page as large as the paper allows, in the middle."""
    points = document.pagePointSize(number)
    dots = points * (_DOTS_PER_INCH / _POINTS_PER_INCH)
    image = document.render(number, dots.toSize())
    room = printer.pageLayout().fullRectPixels(printer.resolution())
    size: QSize = points.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio).toSize()
    place = QRect(room.topLeft(), size)
    place.moveCenter(room.center())
    painter.drawImage(place, image)
