"""The way of Tab to what is added late: without this, it is reached after everything else."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def reach_in_place(container: QWidget, controls: Iterable[QWidget]) -> None:
    """Let Tab reach the controls in a container one after the other, where the container stands."""
    before = container.previousInFocusChain()
    while before and before is not container and not _takes_tab(before, container):
        before = before.previousInFocusChain()
    for control in controls:
        if before:
            QWidget.setTabOrder(before, control)
        before = control


def _takes_tab(widget: QWidget, container: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and not container.isAncestorOf(widget)
