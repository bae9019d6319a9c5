"""Going to a row of a list, whatever keys a person holds meanwhile."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView


def choose_row(view: QAbstractItemView, index: QModelIndex) -> None:
    """Make a row the current one and the only one chosen.

    By itself, a view adds it to what is chosen, or takes it out, while Ctrl is held: as in Ctrl+Z.
    """
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.selectionModel().setCurrentIndex(index, flag)
