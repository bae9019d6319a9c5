"""Marks as rows, for a list that shows kind, quote and note."""

import html
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from seci_capture.domain.marking import Mark
from seci_capture.gui import theme
from seci_capture.services.messages import kind_name

Index = QModelIndex | QPersistentModelIndex


class QuoteListModel(QAbstractListModel):
    """A snapshot of marks by their quotes. ``show`` replaces it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return what is shown."""
        return self._marks

    def show(self, marks: Sequence[Mark]) -> None:
        """Show other marks."""
        self.beginResetModel()
        self._marks = tuple(marks)
        self.endResetModel()

    def mark_at(self, index: Index) -> Mark | None:
        """Return the mark of a row."""
        return self._marks[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view asks of a row."""
        if not index.isValid():
            return None
        mark = self._marks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"“{mark.anchor.exact}”"
        if role == Qt.ItemDataRole.DecorationRole:
            return theme.kind_icon(mark.kind)
        spoken = " – ".join(filter(None, (kind_name(mark.kind), mark.anchor.exact, mark.note)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{html.escape(spoken)}</p>"  # Qt would read a quote's "<" as a tag
        return None
