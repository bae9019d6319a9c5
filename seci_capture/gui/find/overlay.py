"""A field with a list below it, over the rooms: type, choose with the arrows, Enter."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from seci_capture.gui.theme import LARGE, MEDIUM, NOTE, SMALL, set_type

_WIDTH = 560
_SHARE = 0.72
"""How much of the window's height it may take."""

_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Overlay(QFrame):
    """Lies over its parent until Esc, another click, or a choice; then the focus goes back.

    Signals:
        left: it was put away.
    """

    left = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget, *, centred: bool) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.hint = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.view = QListView()
        self.keys = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._column = QVBoxLayout(self)
        self._ground = parent
        self._centred = centred
        self._before: QWidget | None = None
        self._lay_out(model)
        self.field.installEventFilter(self)
        self.view.installEventFilter(self)
        parent.installEventFilter(self)
        self.view.clicked.connect(self.choose)
        self.hide()

    @Slot()
    def enter(self) -> None:
        """Show it, ready to be typed into; what was typed before can be typed over."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def leave(self) -> None:
        """Put it away and give the focus back."""
        if not self.isVisible():
            return
        inside = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self.hide()
        if inside and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.left.emit()

    @Slot(QModelIndex)
    def choose(self, index: QModelIndex) -> None:
        """Take a row of the list. Subclasses do what it stands for."""

    def press(self, event: QKeyEvent) -> bool:  # noqa: ARG002 - for subclasses
        """Take a key that the list got and that means nothing else here. Say if it was taken."""
        return False

    def take_arrow(self, step: int) -> None:
        """Move in the list while the field keeps the focus."""
        self.choose_row(step)

    def place(self) -> None:
        """Take the room that the list needs, as far as it is there."""
        parent, rows = self._ground, self.view.model().rowCount()
        width = min(_WIDTH, parent.width() - 2 * LARGE)
        left = (parent.width() - width) // 2 if self._centred else parent.width() - width - LARGE
        self.view.setVisible(rows > 0)
        self.keys.setVisible(rows > 0)
        self.hint.setVisible(bool(self.hint.text()))
        inner = width - 2 * LARGE
        parts = [self.field.sizeHint().height()]
        parts += [self.hint.heightForWidth(inner)] if self.hint.text() else []
        if rows:
            parts += [self._rows_height(parent.height()), self.keys.sizeHint().height()]
        height = LARGE + sum(parts) + (len(parts) - 1) * MEDIUM + LARGE
        self.setGeometry(left, LARGE, width, min(int(parent.height() * _SHARE), height))

    def _rows_height(self, most: int) -> int:
        """Return the height of the rows, as far as it matters."""
        height = SMALL
        for row in range(self.view.model().rowCount()):
            height += self.view.sizeHintForRow(row)
            if height > most:
                break
        return height

    def choose_row(self, step: int) -> None:
        """Move to another row of the list that can be chosen."""
        model, at = self.view.model(), self.view.currentIndex().row()
        rows = [r for r in range(model.rowCount()) if model.flags(model.index(r, 0)) & _CHOSEN]
        if rows:
            further = [row for row in rows if (row - at) * step > 0]
            wanted = sorted(further, key=lambda row: abs(row - at))
            row = wanted[min(abs(step), len(wanted)) - 1] if wanted else at
            self.view.setCurrentIndex(model.index(row if row >= 0 else rows[0], 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the parent, and share the keys between the field and the list."""
        if watched is self._ground and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(watched, event)
        return super().eventFilter(watched, event)

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        key, in_list = event.key(), watched is self.view
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _ENTER:
            self.choose(self.view.currentIndex())
        elif watched is self.field and key in _MOVES:
            self.take_arrow(_STEPS[Qt.Key(key)])
        elif in_list and self.press(event):
            return True
        elif in_list and event.text().isprintable() and event.text():
            self.field.setFocus()
            QApplication.sendEvent(self.field, event)
        else:
            return False
        return True

    def _lay_out(self, model: QAbstractItemModel) -> None:
        self.view.setModel(model)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for label in (self.hint, self.keys):
            set_type(label, NOTE, faint=True)
        column = self._column
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.field)
        column.addWidget(self.hint)
        column.addWidget(self.view, 1)
        column.addWidget(self.keys)


_CHOSEN = Qt.ItemFlag.ItemIsSelectable
_STEPS = dict(zip(_MOVES, (1, -1, 8, -8), strict=True))
