"""The panels at the side of the window: the history of what was done, and the keys."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QUndoGroup
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seci_capture.gui.find.keys_panel import KeysPanel
from seci_capture.gui.models.keys import KeySection
from seci_capture.gui.theme import MEDIUM
from seci_capture.gui.widgets.side_panel import SidePanel
from seci_capture.gui.widgets.step_list import StepList
from seci_capture.services.texts import _

_WIDTH = 320


class SidePanels(QWidget):
    """Stands beside the pages where there is room for both, and else lies over them.

    The history belongs to an open library; the keys are always there.
    """

    def __init__(
        self,
        ground: QWidget,
        pages: QWidget,
        history: QUndoGroup,
        sections: Callable[[], Sequence[KeySection]],
    ) -> None:
        super().__init__(ground)
        self._ground, self._pages = ground, pages
        self._wanted = False
        self.view = StepList(history)
        self.view.setAccessibleName(_("History"))
        self.view.setEmptyLabel(_("As it was opened"))
        self.history = SidePanel(_("History"), self.view, self)
        self.keys = SidePanel(_("Keys"), KeysPanel(sections, self), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(MEDIUM)
        for panel in (self.history, self.keys):
            column.addWidget(panel, 1)
            panel.toggled.connect(self._place)
        for followed in (ground, pages):
            followed.installEventFilter(self)
        self._place()

    @property
    def shown(self) -> tuple[str, ...]:
        """Return the names of the panels that are shown, or will be in the next library."""
        history = self._wanted or not self.history.isHidden()
        return ("history",) * history + ("keys",) * (not self.keys.isHidden())

    def restore(self, names: Iterable[str]) -> None:
        """Show the panels that were shown when the window was closed."""
        self._wanted = "history" in names
        self.keys.setVisible("keys" in names)

    def show_open(self, *, is_open: bool) -> None:
        """Show what belongs to a library, or put it away until the next is opened."""
        if not is_open:
            self._wanted = self._wanted or not self.history.isHidden()
            self.history.leave()
        elif self._wanted:
            self._wanted = False
            self.history.show()

    @Slot(bool)
    def show_history(self, wanted: bool) -> None:
        """Show the history, or put it away."""
        self.history.enter() if wanted else self.history.leave()

    @Slot(bool)
    def show_keys(self, wanted: bool) -> None:
        """Show the keys, ready to be searched, or put them away."""
        self.keys.enter() if wanted else self.keys.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window, and of what is in it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _place(self) -> None:
        ground, layout = self._ground, self._ground.layout()
        shown = not (self.history.isHidden() and self.keys.isHidden())
        self.setVisible(shown)
        self.setGeometry(ground.width() - _WIDTH, 0, _WIDTH, self._pages.height())
        self.raise_()
        if layout is not None:
            beside = layout.contentsMargins().right()
            needed = ground.minimumSizeHint().width() - beside
            ground.setMinimumWidth(needed)  # what stands beside makes no window wider
            wanted = _WIDTH if shown and ground.width() >= needed + _WIDTH else 0
            if wanted != beside:
                layout.setContentsMargins(0, 0, wanted, 0)
