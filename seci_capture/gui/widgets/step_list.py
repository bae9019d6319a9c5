"""The steps that were taken, each with its whole name: in lines, or in its tooltip."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QUndoGroup
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QUndoView,
)

from seci_capture.gui.models.tips import tip
from seci_capture.gui.theme import SMALL
from seci_capture.services.texts import _

_LINES = 3
"""What is longer ends in an ellipsis."""


class StepList(QUndoView):
    """Goes back and forth to the step that is clicked."""

    def __init__(self, history: QUndoGroup) -> None:
        super().__init__(history)
        self.setItemDelegate(_StepDelegate(self))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)


class _StepDelegate(QStyledItemDelegate):
    def __init__(self, steps: StepList) -> None:
        super().__init__(steps)
        self._steps = steps

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the lines that the name takes at the width of the list."""
        metrics = self._steps.fontMetrics()
        width = self._steps.viewport().width() - 2 * SMALL
        place = QRect(0, 0, max(1, width), _LINES * metrics.lineSpacing())
        wraps = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        needed = metrics.boundingRect(place, wraps, str(index.data())).height()
        return QSize(0, min(needed, place.height()) + 2 * SMALL)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the whole name, and what a click does."""
        if not index.isValid():
            return super().helpEvent(event, view, option, index)
        hint = _("Click a step to go back or forth to it")
        QToolTip.showText(event.globalPos(), tip(f"{index.data()}\n{hint}"), view)
        return True
