"""The list of what is missing, over the room; each line leads to where it can be mended."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from seci_capture.domain.pack import Gap
from seci_capture.gui import theme
from seci_capture.gui.models.gap_list import GapLine, gap_groups
from seci_capture.gui.models.wanted import GapWanted
from seci_capture.services.texts import _

_WIDTH, _HEIGHT = 560, 420
_GAP = Qt.ItemDataRole.UserRole


class GapsPopover(QFrame):
    """Opens over its button, and closes with Esc, a click beside it, or a choice.

    Signals:
        chosen: a gap is to be mended.
    """

    chosen = Signal(GapWanted)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        hint = QLabel(_("Choose a line to go where it can be mended (Enter)."))
        theme.set_type(hint, theme.NOTE, faint=True)
        hint.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setAccessibleName(_("What is missing"))
        self.tree.setWordWrap(True)
        self.tree.setIndentation(theme.LARGE)
        self.tree.setStyleSheet(
            f"QTreeView {{ border: none }} QTreeView::item {{ padding: {theme.SMALL}px }}"
        )
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        column.addWidget(hint)
        column.addWidget(self.tree)
        self.tree.itemClicked.connect(self._choose)
        self.tree.itemActivated.connect(self._choose)

    def show_gaps(self, gaps: tuple[Gap, ...]) -> None:
        """List the gaps."""
        self.tree.clear()
        for group in gap_groups(gaps):
            lead = _item(group.lead, leads=not group.lines)
            self.tree.addTopLevelItem(lead)
            lead.addChildren([_item(line, leads=True) for line in group.lines])
        self.tree.expandAll()

    def open_over(self, button: QWidget) -> None:
        """Open above a button, within its window."""
        window = button.window().frameGeometry()
        corner = button.mapToGlobal(QPoint(0, 0))
        width = min(_WIDTH, window.width() - 2 * theme.LARGE)
        left = max(window.left(), min(corner.x(), window.right() - width - theme.LARGE))
        self.resize(width, _HEIGHT)
        self.show()  # only now it is known how high the lines are
        lines = self.tree.visualItemRect(self._last_line()).bottom() + theme.SMALL
        around = self.height() - self.tree.viewport().height()
        room = corner.y() - window.top() - theme.LARGE
        self.resize(width, min(lines + around, _HEIGHT, room))
        self.move(left, corner.y() - self.height() - theme.SMALL)
        self._begin_choice()

    def _begin_choice(self) -> None:
        self.tree.setFocus()
        first = self.tree.topLevelItem(0)
        current = first.child(0) if first and first.childCount() else first
        if current:
            self.tree.setCurrentItem(current)

    def _last_line(self) -> QTreeWidgetItem:
        last = self.tree.invisibleRootItem()
        while below := last.child(last.childCount() - 1):
            last = below
        return last

    @Slot(QTreeWidgetItem)
    def _choose(self, item: QTreeWidgetItem) -> None:
        gap = item.data(0, _GAP)
        if isinstance(gap, Gap) and self.isVisible():  # a click may activate too
            self.hide()
            self.chosen.emit(GapWanted(gap))


def _item(line: GapLine, *, leads: bool) -> QTreeWidgetItem:
    item = QTreeWidgetItem([line.text])
    if leads:
        item.setData(0, _GAP, line.gap)
    else:
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item
