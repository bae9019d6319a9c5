"""What is dragged from one list to another: ids, never words; and files from outside."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData

MARKS = "application/x-seci-capture-marks"
ITEM = "application/x-seci-capture-item"
AREA = "application/x-seci-capture-area"
INTERVIEW = "application/x-seci-capture-interview"
RECORDING = "application/x-seci-capture-recording"
FILES = "text/uri-list"


def carry(form: str, ids: Iterable[str]) -> QMimeData:
    """Return ids in one of the forms."""
    data = QMimeData()
    data.setData(form, "\n".join(ids).encode("ascii"))
    return data


def carried(form: str, data: QMimeData) -> tuple[str, ...]:
    """Return the ids that are carried in a form, none when something else is dragged."""
    return tuple(bytes(data.data(form).data()).decode("ascii").split())


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """Return the files of this computer among what is dragged."""
    places = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(place for place in places if place.is_file())


def folder_in(data: QMimeData) -> Path | None:
    """Return the folder of this computer that is dragged, if it is one alone."""
    places = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return places[0] if len(places) == 1 and places[0].is_dir() else None
