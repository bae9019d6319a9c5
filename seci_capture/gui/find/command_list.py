"""The commands that answer to what was typed, the best first."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from seci_capture.gui.find.commands import Command
from seci_capture.gui.find.fuzzy import rank

Index = QModelIndex | QPersistentModelIndex


class CommandRole(IntEnum):
    """What a row holds."""

    COMMAND = Qt.ItemDataRole.UserRole


class CommandListModel(QAbstractListModel):
    """Commands in the order of how well they answer; unasked, in their own order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Command, ...] = ()
        self._typed = ""
        self.shown: list[Command] = []

    def offer(self, commands: Sequence[Command]) -> None:
        """Take other commands. The same name in the same group is offered once."""
        named = {(each.group, each.name): each for each in reversed(commands)}
        self._all = tuple(reversed(named.values()))
        self.ask(self._typed)

    def ask(self, typed: str) -> None:
        """Show what answers to what was typed."""
        self._typed = typed
        ranked = [(rank(typed, f"{each.name} {each.group}"), each) for each in self._all]
        answers = [(order, each) for order, each in ranked if order is not None]
        if typed.strip():
            answers.sort(key=lambda pair: pair[0])
        self.beginResetModel()
        self.shown = [each for _order, each in answers]
        self.endResetModel()

    def command(self, index: Index) -> Command | None:
        """Return the command of a row."""
        return self.shown[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a command, or what it says."""
        command = self.shown[index.row()]
        if role == CommandRole.COMMAND:
            return command
        if role == Qt.ItemDataRole.DisplayRole:
            return command.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (command.name, command.group, command.key) if part)
        return None
