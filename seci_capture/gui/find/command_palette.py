"""Everything that can be done now, by a few letters of its name."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QTimer, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.gui.find.command_delegate import CommandDelegate
from seci_capture.gui.find.command_list import CommandListModel
from seci_capture.gui.find.commands import Command
from seci_capture.gui.find.overlay import Overlay
from seci_capture.services.texts import _


class CommandPalette(Overlay):
    """Asks what there is each time it is shown, so that it offers nothing that cannot be done."""

    def __init__(self, offers: Callable[[], Iterable[Command]], parent: QWidget) -> None:
        self.model = CommandListModel()
        super().__init__(self.model, parent, centred=True)
        self.model.setParent(self)
        self._offers = offers
        self._more: tuple[Command, ...] = ()
        self.view.setItemDelegate(CommandDelegate(self.view))
        self.setAccessibleName(_("Commands"))
        self.field.setPlaceholderText(_("Type what you want to do, or where to go"))
        self.field.setAccessibleName(_("Type what you want to do, or where to go"))
        self.view.setAccessibleName(_("Commands"))
        self.keys.setText(_("↑ ↓ choose · Enter do it · Esc close"))
        self.field.textChanged.connect(self._ask)

    @Slot()
    def enter(self) -> None:
        """Show everything that can be done now."""
        self.field.clear()
        self._more = ()
        self.model.offer(tuple(self._offers()))
        self._show_first()
        super().enter()

    def add(self, commands: Iterable[Command]) -> None:
        """Offer more, which had to be read first."""
        self._more = tuple(commands)
        if self.isVisible():
            self.model.offer((*self._offers(), *self._more))
            self._show_first()

    @Slot(QModelIndex)
    def choose(self, index: QModelIndex) -> None:
        """Do what was chosen, once the palette is away and the focus back where it was."""
        command = self.model.command(index)
        if command:
            self.leave()
            QTimer.singleShot(0, self, command.run)

    @Slot()
    def _ask(self) -> None:
        self.model.ask(self.field.text())
        self._show_first()

    def _show_first(self) -> None:
        found = self.model.rowCount() > 0
        self.hint.setText("" if found else _("Nothing is called so here."))
        self.view.setCurrentIndex(self.model.index(0, 0) if found else QModelIndex())
        self.place()
        self.view.scrollToTop()
