"""A panel with a title and a way to close it, as it stands at the side of the window."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from seci_capture.gui.theme import LARGE, MEDIUM, set_type
from seci_capture.gui.widgets.tab_order import reach_in_place
from seci_capture.services.texts import _


class SidePanel(QFrame):
    """Esc in it closes it, and gives the focus back.

    Signals:
        toggled: it was shown, or put away.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.content = content
        self._before: QWidget | None = None
        self.setProperty("card", True)
        label = QLabel(title, textFormat=Qt.TextFormat.PlainText)
        set_type(label, 1.0, bold=True)
        self.close_button = QToolButton(autoRaise=True)
        self.close_button.setText("×")
        self.close_button.setAccessibleName(_("Close {panel}").format(panel=title))
        self.close_button.setToolTip(_("Close (Esc)"))
        self.close_button.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addLayout(head)
        column.addWidget(content, 1)
        reach_in_place(content, [self.close_button])
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)
        self.hide()

    def enter(self) -> None:
        """Show it, and let it have the keys."""
        if self.isHidden():
            self._before = self.window().focusWidget()
            self.show()
            self.content.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def leave(self) -> None:
        """Put it away, and give the focus back if it was here."""
        if self.isHidden():
            return
        focus, before = self.window().focusWidget(), self._before
        self.hide()
        self._before = None
        if focus is not None and self.isAncestorOf(focus) and before and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Tell when it is shown or put away by whomever, though not when its window is."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.toggled.emit(not self.isHidden())
        return super().event(event)
