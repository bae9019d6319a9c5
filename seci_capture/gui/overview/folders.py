"""Folders that are proposed, and asked for."""

from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from seci_capture import paths


def free_folder(name: str) -> Path:
    """Return a folder of this name among the person's documents in which nothing is yet."""
    wanted = paths.documents_folder() / name
    numbered = (wanted.with_name(f"{name} {number}") for number in count(2))
    folder = wanted
    while folder.exists():
        folder = next(numbered)
    return folder


def ask_folder(parent: QWidget, title: str, start: Path | None = None) -> Path | None:
    """Let the person choose a folder; None when they think better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start or paths.home_folder()))
    return Path(chosen) if chosen else None


def choose_into(edit: QLineEdit, title: str) -> None:
    """Let the person choose a folder for a field."""
    folder = ask_folder(edit, title, _nearest(Path(edit.text())))
    if folder is not None:
        edit.setText(str(folder))


def _nearest(folder: Path) -> Path:
    return next((each for each in (folder, *folder.parents) if each.is_dir()), paths.home_folder())
