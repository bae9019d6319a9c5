"""The documents as pages, beside the items from which they are made."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from seci_capture.gui import theme
from seci_capture.gui.combine.page_maker import PageMaker, Pages, PagesFailed
from seci_capture.gui.forms.ui_pages_pane import Ui_PagesPane
from seci_capture.gui.models.compiled import Compiled
from seci_capture.gui.widgets.button_keys import press_by
from seci_capture.services.messages import document_name, sentence
from seci_capture.services.reporting import Document
from seci_capture.services.texts import _

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

    from seci_capture.gui.combine.page_view import PageView


class PagesPane(QWidget):
    """Shows one page at a time. While it is hidden, no pages are made.

    Signals:
        print_wanted: the document is to be printed.
        large_wanted: the pages are to have the whole room, or not any longer.
    """

    print_wanted = Signal()
    large_wanted = Signal(bool)

    def __init__(self, maker: PageMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PagesPane()
        self.form.setupUi(self)
        self._maker = maker
        self._compiled: Compiled | None = None
        self._view: PageView | None = None
        self._paper: QPdfDocument | None = None
        self._buffer = QBuffer(self)
        for document in Document:
            self.form.document_box.addItem(document_name(document), document)
        theme.set_type(self.form.words, theme.BODY, faint=True)
        self._connect()
        self._say("")

    @property
    def document(self) -> Document:
        """Return which document is shown."""
        return Document(self.form.document_box.currentData())

    @property
    def page(self) -> int:
        """Return the number of the page that is shown, from 0."""
        return self._view.pageNavigator().currentPage() if self._view else 0

    @property
    def count(self) -> int:
        """Return the number of pages that are there."""
        return self._paper.pageCount() if self._paper else 0

    def show_compiled(self, compiled: Compiled | None) -> None:
        """Show the pages of what is compiled now, when the pane is seen."""
        self._compiled = compiled
        self._refresh()

    @Slot()
    def show_small(self) -> None:
        """Give the room back."""
        self.form.large_button.setChecked(False)

    @Slot()
    def _refresh(self) -> None:
        if not self.isVisible():
            return
        if not self._maker.available:
            self._say(_("LibreOffice is not installed: the pages need it; the Word files do not."))
        elif self._compiled is None or not self._compiled.items:
            self._maker.drop()
            self._say(_("There is nothing to show yet: make an item first."))
        else:
            self._maker.want(self.document, self._compiled.pack)

    def _connect(self) -> None:
        form = self.form
        form.document_box.currentIndexChanged.connect(self._refresh)
        form.large_button.toggled.connect(self.large_wanted)
        form.large_button.toggled.connect(self._zoom)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)  # where nothing is large, others listen for it
        self._escape.activated.connect(self.show_small)
        form.large_button.toggled.connect(self._listen_for_escape)
        form.back_button.clicked.connect(self._go_back)
        form.forth_button.clicked.connect(self._go_forth)
        form.print_button.clicked.connect(self.print_wanted)
        press_by(form.large_button, "Ctrl+0")
        for key, slot in (("PgUp", self._go_back), ("PgDown", self._go_forth)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self._maker.begun.connect(self._show_begun)
        self._maker.made.connect(self._show_pages)
        self._maker.failed.connect(self._show_failure)

    @Slot()
    def _show_begun(self) -> None:
        if self.count == 0:
            self._say(_("The pages are being made…"))
        else:
            self.form.page_label.setText(_("Updating…"))

    @Slot(Pages)
    def _show_pages(self, pages: Pages) -> None:
        view, paper = self._drawing()
        page, place = self.page, view.verticalScrollBar().value()
        paper.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pages.pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        paper.load(self._buffer)
        self.form.stack.setCurrentWidget(view)
        self._go(page)
        view.verticalScrollBar().setValue(place)

    @Slot(PagesFailed)
    def _show_failure(self, failed: PagesFailed) -> None:
        self._say(sentence(failed.error))

    def _say(self, words: str) -> None:
        if self._paper:
            self._paper.close()
        self.form.words.setText(words)
        self.form.stack.setCurrentWidget(self.form.words_page)
        self._show_place()

    def _drawing(self) -> "tuple[PageView, QPdfDocument]":
        """Return what draws pages. It is loaded when there are some for the first time."""
        if self._view is None or self._paper is None:
            from PySide6.QtPdf import QPdfDocument

            from seci_capture.gui.combine.page_view import PageView

            self._paper = QPdfDocument(self)
            self._view = PageView(self._paper, self)
            self._view.pageNavigator().currentPageChanged.connect(self._show_place)
            self.form.stack.addWidget(self._view)
            self._dress()
            self._zoom()
        return self._view, self._paper

    @Slot(bool)
    def _listen_for_escape(self, large: bool) -> None:
        self._escape.setEnabled(large)
        focus = self.window().focusWidget()
        if large and (focus is None or not self.isAncestorOf(focus)):
            self.form.large_button.setFocus()  # what had it cannot be seen any longer

    @Slot()
    def _zoom(self) -> None:
        """Fit one page into a narrow pane; let many follow each other in a large one."""
        if self._view is None:
            return
        page = self.page
        self._view.show_many(many=self.form.large_button.isChecked())
        QTimer.singleShot(0, self, partial(self._go, page))  # when it has its new size

    @Slot()
    def _go_back(self) -> None:
        self._go(self.page - 1)

    @Slot()
    def _go_forth(self) -> None:
        self._go(self.page + 1)

    def _go(self, page: int) -> None:
        if self._view and self.count:
            self._view.pageNavigator().jump(max(0, min(page, self.count - 1)), QPointF())
        self._show_place()

    @Slot()
    def _show_place(self) -> None:
        form, count = self.form, self.count
        place = _("{page} of {pages}").format(page=self.page + 1, pages=count) if count else ""
        form.page_label.setText(place)
        form.back_button.setEnabled(count > 0 and self.page > 0)
        form.forth_button.setEnabled(self.page + 1 < count)
        form.large_button.setEnabled(count > 0)
        form.print_button.setEnabled(count > 0)

    def _dress(self) -> None:
        """Let the paper lie on the ground of the window."""
        if self._view:
            ground = QColor(theme.tones(self.palette()).raised)
            palette = QPalette(self.palette())
            for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Window):
                palette.setColor(role, ground)
            self._view.setPalette(palette)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pages, now that they are seen."""
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Make no pages that nobody sees."""
        super().hideEvent(event)
        self._maker.drop()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and getattr(self, "_view", None):
            self._dress()
