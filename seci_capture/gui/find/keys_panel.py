"""The keys of the window beside what they are for: it stays open while they are tried."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from seci_capture.gui.models.keys import KeySection
from seci_capture.gui.theme import MEDIUM, NOTE, set_type
from seci_capture.services.texts import _


class KeysPanel(QWidget):
    """Asks for the keys each time it is shown, so that it never tells an old one."""

    def __init__(self, sections: Callable[[], Sequence[KeySection]], parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.tree = QTreeWidget()
        self.hint = QLabel(_("No key does this."), wordWrap=True)
        self._sections = sections
        self.setFocusProxy(self.field)
        self._dress()
        self.field.textChanged.connect(self._narrow)

    @Slot()
    def refresh(self) -> None:
        """Read the keys again."""
        self.tree.clear()
        for section in self._sections():
            top = QTreeWidgetItem(self.tree, [section.title])
            top.setFirstColumnSpanned(True)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            for line in section.lines:
                QTreeWidgetItem(top, [line.what, line.key]).setToolTip(0, line.what)
        self._narrow()
        self._fit_lines()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the keys anew, and be ready to be typed into."""
        super().showEvent(event)
        self.refresh()

    @Slot()
    def _fit_lines(self) -> None:
        """Give each line the height of its words: many differ only in the last of them."""
        beside = self.tree.indentation() + MEDIUM
        width = self.tree.header().sectionSize(0) - beside
        measure, flags = self.tree.fontMetrics(), Qt.TextFlag.TextWordWrap
        for top in _children(self.tree.invisibleRootItem()):
            for row in _children(top):
                needed = measure.boundingRect(QRect(0, 0, width, 0), flags, row.text(0))
                row.setSizeHint(0, QSize(width, needed.height() + MEDIUM))

    @Slot()
    def _narrow(self) -> None:
        """Show the keys whose words or signs hold what was typed."""
        words = self.field.text().casefold().split()
        found = False
        for top in _children(self.tree.invisibleRootItem()):
            rows = _children(top)
            for row in rows:
                said = f"{row.text(0)} {row.text(1)} {top.text(0)}".casefold()
                row.setHidden(not all(word in said for word in words))
            top.setHidden(all(row.isHidden() for row in rows))
            found = found or not top.isHidden()
        self.tree.expandAll()
        self.hint.setVisible(not found)

    def _dress(self) -> None:
        self.field.setPlaceholderText(_("Search the keys"))
        self.field.setAccessibleName(_("Search the keys"))
        self.field.setClearButtonEnabled(True)
        self.tree.setAccessibleName(_("Keys"))
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(MEDIUM)
        self.tree.setWordWrap(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        # In a turn of its own: the tree is just laying out, and would keep the old heights.
        header.sectionResized.connect(self._fit_lines, Qt.ConnectionType.QueuedConnection)
        set_type(self.hint, NOTE, faint=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for part in (self.field, self.hint, self.tree):
            column.addWidget(part)


def _children(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    rows = (parent.child(number) for number in range(parent.childCount()))
    return [row for row in rows if row is not None]
