"""A list of rows, of which one snapshot follows the other."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex

from seci_capture.gui.models.differences import difference

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel, Generic[T]):
    """Rows that stay are left alone when others come and go: they keep their selection.

    ``id_of`` tells rows apart; None stands for a row that nobody asks for.
    """

    def __init__(self, id_of: Callable[[T], str | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[T, ...] = ()
        self._id_of = id_of

    def put(self, rows: Sequence[T]) -> None:
        """Take in another snapshot."""
        after = tuple(rows)
        changed = difference(*([self._id_of(row) for row in some] for some in (self.rows, after)))
        self._remove(changed.start, changed.before_end)
        self._insert(changed.start, after[changed.start : changed.after_end])
        news = difference(self.rows, after)  # what is the same row, and says something else
        self.rows = after
        if not news.empty:
            self.dataChanged.emit(self.index(news.start), self.index(news.after_end - 1))

    def row_at(self, index: Index) -> T | None:
        """Return the row at an index, None at an invalid one."""
        return self.rows[index.row()] if index.isValid() else None

    def index_of(self, id_: str | None) -> QModelIndex:
        """Return the index of a row by its id, an invalid one when it is not shown."""
        if id_ is None:
            return QModelIndex()
        return self.index(
            next((n for n, row in enumerate(self.rows) if self._id_of(row) == id_), -1)
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def _remove(self, first: int, end: int) -> None:
        if first < end:
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            self.rows = self.rows[:first] + self.rows[end:]
            self.endRemoveRows()

    def _insert(self, first: int, rows: tuple[T, ...]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self.rows = self.rows[:first] + rows + self.rows[first:]
            self.endInsertRows()
