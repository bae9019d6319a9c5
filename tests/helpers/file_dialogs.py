"""Files that a person names in the dialog that asks for them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget


def asking(root: QWidget) -> QFileDialog:
    """Return the one dialog in a widget that asks for files."""
    (dialog,) = (each for each in root.findChildren(QFileDialog) if each.isVisible())
    return dialog


def name_files(root: QWidget, files: Sequence[Path]) -> None:
    """Name files in the dialog that asks for them, and open them."""
    dialog = asking(root)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    box = dialog.findChild(QDialogButtonBox)
    assert field is not None
    assert box is not None
    field.setText(" ".join(f'"{file}"' for file in files))  # typing would open proposals
    button = box.button(QDialogButtonBox.StandardButton.Open)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
