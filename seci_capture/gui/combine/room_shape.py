"""Which parts of the room are seen, and how wide each is."""

from PySide6.QtCore import QObject, Slot

from seci_capture.gui.forms.ui_compile_room import Ui_CompileRoom
from seci_capture.gui.window_state import WindowState

_MARKS, _PAGES, _LARGE = "compile", "compile-pages", "compile-large"
_SHARES = {
    _MARKS: (280, 340, 420, 0),
    _PAGES: (0, 290, 340, 420),
    _LARGE: (0, 0, 0, 1040),
}


class RoomShape(QObject):
    """Marks, items and the editor; the pages take the place of the marks, or of everything."""

    def __init__(self, form: Ui_CompileRoom) -> None:
        super().__init__(form.splitter)
        self._form = form
        self._state = WindowState()
        self._name = _MARKS
        self._restore()

    @Slot(bool)
    def show_pages(self, shown: bool) -> None:
        """Show the pages, or the marks that wait."""
        self._change(_PAGES if shown else _MARKS)

    @Slot(bool)
    def show_large(self, large: bool) -> None:
        """Show nothing but the pages, or what they are made from beside them."""
        if self._name != _MARKS:
            self._change(_LARGE if large else _PAGES)

    def show_empty(self, *, empty: bool) -> None:
        """Show what to do first in place of empty lists."""
        self._form.empty_side.setVisible(empty)
        self._form.splitter.setVisible(not empty)

    def keep(self) -> None:
        """Remember the widths."""
        self._state.keep_splitter(self._name, self._form.splitter)

    def _change(self, name: str) -> None:
        self.keep()
        self._name = name
        form = self._form
        form.pages_side.setVisible(name != _MARKS)
        form.waiting_side.setVisible(name == _MARKS)
        for side in (form.items_side, form.editor_side):
            side.setVisible(name != _LARGE)
        self._restore()

    def _restore(self) -> None:
        splitter, shares = self._form.splitter, _SHARES[self._name]
        splitter.setSizes(shares)
        for column, share in enumerate(shares):
            splitter.setStretchFactor(column, share)
        self._state.restore_splitter(self._name, splitter)
