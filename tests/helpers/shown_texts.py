"""What a window says: everything that is written on it, in its tips, or read aloud."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def shown_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Return what the visible widgets below a window say, each with where it is said.

    What is written in fields is left out: a person wrote it. The menus count as visible.
    """
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() or isinstance(widget, QMenu):
            for text in (*_own(widget), *_about(widget)):
                if text.strip():
                    yield f"{type(widget).__name__} {widget.objectName()}", text


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from map(widget.tabText, range(widget.count()))
        case QComboBox() | QAbstractItemView():
            yield from _rows(widget.model(), QModelIndex())
        case QMenu():
            yield widget.title()
            yield from (action.text() for action in widget.actions())
        case QDialog():
            yield widget.windowTitle()


def _about(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    for action in widget.actions():
        yield from _of_action(action)


def _of_action(action: QAction) -> Iterator[str]:
    yield action.text()
    if action.toolTip() != action.text().replace("&", "").rstrip("…."):  # Qt makes tips of texts
        yield action.toolTip()


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        column = 0  # of a list, Qt does not tell how many there are
        while (index := model.index(row, column, parent)).isValid():
            yield from (str(index.data(role) or "") for role in ROLES)
            column += 1
        yield from _rows(model, model.index(row, 0, parent))
