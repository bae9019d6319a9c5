"""Dialogs as high as what they show: Qt does not let wrapped text make a dialog higher."""

from PySide6.QtWidgets import QDialog


def fit_height(dialog: QDialog) -> None:
    """Make a dialog as high as its layout needs at its width, now that it shows something else."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    width = max(dialog.width(), layout.totalMinimumSize().width())
    dialog.resize(width, layout.totalHeightForWidth(width))
