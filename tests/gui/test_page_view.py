"""The view of pages stands still: a size asks for one drawing, whatever the size is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seci_capture.gui.combine.page_view import PageView
from tests.gui.test_pages import pdf_of

AT_MOST = 2
"""Sizes that a view takes on after it was given one: that one, and one more by its scroll bar."""
ENOUGH = 20


class Resizes(QObject):
    """Counts how often a view lays out its pages anew; it hides one that does so for ever."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self.count = 0
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - by Qt
        if event.type() == QEvent.Type.Resize:
            self.count += 1
            if self.count > ENOUGH:
                self._view.hide()
        return super().eventFilter(watched, event)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PageView]:
    window = QWidget()
    qtbot.addWidget(window)
    buffer = QBuffer(window)
    buffer.setData(QByteArray(pdf_of(4)))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    paper = QPdfDocument(window)
    paper.load(buffer)
    made = PageView(paper, window)
    window.show()
    yield made
    paper.close()


@pytest.mark.parametrize("many", [False, True])
def test_each_size_is_laid_out_once(view: PageView, *, many: bool) -> None:
    view.show_many(many=many)
    view.show()
    resizes = Resizes(view)
    for width in (240, 300, 333, 398, 420, 701, 1040):
        for height in range(280, 700, 3):
            resizes.count = 0
            view.resize(width, height)
            for _ in range(6):
                QApplication.processEvents()
            assert resizes.count <= AT_MOST, (width, height)
    view.hide()


def test_one_page_is_seen_whole(view: PageView) -> None:
    view.show()
    for height in range(390, 430):
        view.resize(300, height)
        QApplication.processEvents()
        assert view.viewport().width() >= 300 - 2 * view.frameWidth()
    view.hide()
