"""What is in an area that scrolls, as high as it is at its width."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class ScrolledContent(QWidget):
    """Asks for no height in advance.

    Qt asks for the height of wrapped texts at their narrowest, and scrolls over what stays empty.
    """

    def minimumSizeHint(self) -> QSize:
        """Return the least width alone: the height follows from the width."""
        return QSize(super().minimumSizeHint().width(), 0)
