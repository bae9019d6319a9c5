"""Questions that are asked before something goes that does not come back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from seci_capture.services.texts import _


class Questions(QObject):
    """One at a time; the safe answer is the one that Enter gives."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.box: QMessageBox | None = None

    def before_key_goes(self, leave: Callable[[], None]) -> None:
        """Ask before the window closes on a recovery key that nobody has kept."""
        self._ask(
            _(
                "The recovery key is not kept yet, and it is not shown again. Without it, a lost "
                "passphrase means a lost library."
            ),
            _("Close without the key"),
            _("Keep the key first"),
            leave,
        )

    def before_sample_goes(self, remake: Callable[[], None]) -> None:
        """Ask before the sample is made anew."""
        self._ask(
            _("Everything that was changed in the sample goes, and undo does not bring it back."),
            _("Reset the sample"),
            _("Leave it as it is"),
            remake,
        )

    def _ask(self, text: str, go: str, stay: str, then: Callable[[], None]) -> None:
        if self.box is not None:
            return
        box = QMessageBox(QMessageBox.Icon.Question, "SECI Capture", text, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        agreed = box.addButton(go, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(stay, QMessageBox.ButtonRole.RejectRole))
        box.finished.connect(self._forget)
        agreed.clicked.connect(then)
        self.box = box
        box.open()

    def _forget(self) -> None:
        self.box = None
