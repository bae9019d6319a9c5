"""Which parts of the room are seen, and how wide each is."""

from PySide6.QtCore import QObject, Slot

from seci_capture.gui.forms.ui_compile_room import Ui_CompileRoom
from seci_capture.gui.window_state import WindowState

_SHARES = {"compile": (280, 340, 420, 0), "compile-pages": (0, 290, 340, 420)}


class RoomShape(QObject):
    """Marks, items and the editor; with the pages, these take the place of the marks."""

    def __init__(self, form: Ui_CompileRoom) -> None:
        super().__init__(form.splitter)
        self._form = form
        self._state = WindowState()
        self._name = "compile"
        self._restore()

    @Slot(bool)
    def show_pages(self, shown: bool) -> None:
        """Show the pages, or the marks that wait."""
        self.keep()
        self._name = "compile-pages" if shown else "compile"
        self._form.pages_side.setVisible(shown)
        self._form.waiting_side.setVisible(not shown)
        self._restore()

    def show_empty(self, *, empty: bool) -> None:
        """Show what to do first in place of empty lists."""
        self._form.empty_side.setVisible(empty)
        self._form.splitter.setVisible(not empty)

    def keep(self) -> None:
        """Remember the widths."""
        self._state.keep_splitter(self._name, self._form.splitter)

    def _restore(self) -> None:
        splitter, shares = self._form.splitter, _SHARES[self._name]
        splitter.setSizes(shares)
        for column, share in enumerate(shares):
            splitter.setStretchFactor(column, share)
        self._state.restore_splitter(self._name, splitter)
