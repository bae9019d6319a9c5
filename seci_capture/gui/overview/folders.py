"""Folders that are asked for."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from seci_capture import paths


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Let the person choose a folder; None when they think better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(paths.home_folder()))
    return Path(chosen) if chosen else None
