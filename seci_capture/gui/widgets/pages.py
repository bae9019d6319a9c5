"""Pages of which one is shown, and which ask for no more room than that one needs."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    """A window that holds it can be as small as the page that is shown allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._ask_again)

    def minimumSizeHint(self) -> QSize:
        """Return what the page that is shown needs."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()

    @Slot()
    def _ask_again(self) -> None:
        self.updateGeometry()
