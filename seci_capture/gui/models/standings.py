"""The handovers of a library with how far they are, for a list."""

from datetime import date
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from seci_capture.domain.golden_path import Standing
from seci_capture.gui.models.counts import counted
from seci_capture.gui.models.rows import Index, RowsModel
from seci_capture.gui.models.tips import tip
from seci_capture.services.texts import _, ngettext

_SEPARATOR = " · "


class StandingRole(IntEnum):
    """What a row holds beside its text."""

    STANDING = Qt.ItemDataRole.UserRole
    DETAILS = Qt.ItemDataRole.UserRole + 1
    COUNTS = Qt.ItemDataRole.UserRole + 2


class StandingsModel(RowsModel[Standing]):
    """The handovers, each with how far it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda standing: standing.handover.id, parent)

    def data(
        self,
        index: Index,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a view or a screen reader asks of a row."""
        standing = self.row_at(index)
        if standing is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return standing.handover.expert
            case Qt.ItemDataRole.ToolTipRole:
                return tip(standing.handover.expert)
            case StandingRole.STANDING:
                return standing
            case StandingRole.DETAILS:
                return details(standing, date.today())
            case StandingRole.COUNTS:
                return counts(standing)
            case Qt.ItemDataRole.AccessibleTextRole:
                lines = (standing.handover.expert, details(standing, date.today()))
                return ". ".join((*lines, counts(standing)))
        return None


def details(standing: Standing, today: date) -> str:
    """Return the role and the time left, as far as they are known."""
    parts = (standing.handover.role, time_left(standing.handover.leaves, today))
    return _SEPARATOR.join(part for part in parts if part)


def time_left(leaves: date | None, today: date) -> str:
    """Say in how many days the expert leaves."""
    if leaves is None:
        return _("no leaving date yet")
    days = (leaves - today).days
    if days < 0:
        return _("has left")
    if days == 0:
        return _("leaves today")
    return _("leaves tomorrow") if days == 1 else _("leaves in {days} days").format(days=days)


def counts(standing: Standing) -> str:
    """Say what there is of a handover, in numbers."""
    text = ngettext(
        "{done} of {n} recording transcribed",
        "{done} of {n} recordings transcribed",
        standing.recordings,
    )
    transcribed = text.format(done=standing.transcribed, n=standing.recordings)
    return _SEPARATOR.join(
        (
            counted(_("Interviews: {number}"), standing.interviews),
            transcribed,
            counted(_("Marks: {number}"), standing.marks),
            counted(_("Items: {number}"), standing.items),
        )
    )
