"""What a search found, grouped by handover and interview, as a list that can be walked."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from seci_capture.gui.models.moments import day_text
from seci_capture.services.messages import kind_name
from seci_capture.services.naming import interview_name
from seci_capture.services.search import Found
from seci_capture.services.texts import _
from seci_capture.services.times import clock

Index = QModelIndex | QPersistentModelIndex


class FoundRole(IntEnum):
    """What a row holds."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Group:
    """The line above what was found in one interview, or among the items of a handover."""

    text: str


class FoundListModel(QAbstractListModel):
    """Groups in the order of their best results. A group's line cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Group | Found] = []

    def show(self, found: Sequence[Found]) -> None:
        """Show other results."""
        groups: dict[tuple[str, str], list[Found]] = {}
        for each in found:
            interview_id = each.interview.id if each.interview else ""
            groups.setdefault((each.handover.id, interview_id), []).append(each)
        self.beginResetModel()
        self.rows = []
        for group in groups.values():
            self.rows += [_group(group[0]), *group]
        self.endResetModel()

    def found(self, index: Index) -> Found | None:
        """Return the result in a row, None for a group's line."""
        row = self.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Found) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let results be chosen."""
        return super().flags(index) if self.found(index) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or what it says."""
        row = self.rows[index.row()]
        if role == FoundRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if isinstance(row, Group) else row.snippet.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.text if isinstance(row, Group) else f"{told(row)}: {row.snippet.text}"
        return None


def told(found: Found) -> str:
    """Say what was found: by whom and when it was said, or of which kind it is."""
    parts = [kind_name(found.mark_kind)] if found.mark_kind else []
    if found.interview is None:
        parts.insert(0, _("Item"))
    elif found.mark_kind:
        parts.append(_("Note"))
    if found.voice and found.interview:
        parts += [found.voice.speaker, clock(found.voice.start)]
    return " · ".join(part for part in parts if part)


def clip_id(found: Found) -> str:
    """Return what tells the sound of a result from that of others; empty where it has none."""
    return f"{found.owner}/{found.voice.start}" if found.voice else ""


def _group(first: Found) -> Group:
    if first.interview is None:
        return Group(_("{expert} · Items").format(expert=first.handover.expert))
    name = interview_name(first.interview, first.number)
    parts = (first.handover.expert, name, day_text(first.interview.held_on))
    return Group(" · ".join(part for part in parts if part))
