"""What is dragged from one list to another: ids, never words."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

MARKS = "application/x-seci-capture-marks"
ITEM = "application/x-seci-capture-item"


def carry(form: str, ids: Iterable[str]) -> QMimeData:
    """Return ids in one of the two forms."""
    data = QMimeData()
    data.setData(form, "\n".join(ids).encode("ascii"))
    return data


def carried(form: str, data: QMimeData) -> tuple[str, ...]:
    """Return the ids that are carried in a form, none when something else is dragged."""
    return tuple(bytes(data.data(form).data()).decode("ascii").split())
