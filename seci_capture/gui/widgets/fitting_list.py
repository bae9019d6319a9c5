"""A list as high as what is in it: no empty box beneath a few lines."""

from PySide6.QtCore import QAbstractItemModel, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

HIGHEST = 360
"""A longer list scrolls, in pixels."""


class FittingList(QListView):
    """Asks for the height of its rows, up to a limit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def sizeHint(self) -> QSize:
        """Return the height of all rows, or the limit."""
        model = self.model()
        count = model.rowCount() if model else 0
        rows = sum(self.sizeHintForRow(row) + 2 * self.spacing() for row in range(count))
        frame = 2 * self.frameWidth() + self.contentsMargins().top()
        return QSize(super().sizeHint().width(), min(HIGHEST, rows + 2 * self.spacing() + frame))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: a list that is too low would hide a row."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Follow a model's rows with the height."""
        super().setModel(model)
        if model is not None:
            for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
                signal.connect(self.updateGeometry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask again when the width may change the height of rows."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
