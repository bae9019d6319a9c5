"""The handovers of the library as a card: choose one, or remove it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from seci_capture.domain.golden_path import Standing
from seci_capture.gui.models.standings import StandingRole, StandingsModel
from seci_capture.gui.overview.choices import HandoverRemoved
from seci_capture.gui.theme import HEADING, LARGE, MEDIUM, SMALL, draw_person, set_type
from seci_capture.gui.widgets.card_delegate import CardDelegate, Index
from seci_capture.gui.widgets.fitting_list import FittingList
from seci_capture.gui.widgets.sidebar import HandoverChosen
from seci_capture.services.texts import _


class HandoversCard(QFrame):
    """Signals:
    chosen: another handover is wanted.
    removed: a handover shall go.
    """

    chosen = Signal(HandoverChosen)
    removed = Signal(HandoverRemoved)

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._writable = writable
        self._model = StandingsModel(self)
        heading = QLabel(_("Handovers"), textFormat=Qt.TextFormat.PlainText)
        set_type(heading, HEADING, bold=True)
        self.list = FittingList()
        self.list.setAccessibleName(_("Handovers"))
        self.list.setModel(self._model)
        roles = (StandingRole.DETAILS, StandingRole.COUNTS)
        self.list.setItemDelegate(CardDelegate(roles, _person, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setToolTip(_("Choose a handover; Del removes it"))
        self.list.installEventFilter(self)
        self.remove_button = QPushButton(_("Remove"))
        self.remove_button.setToolTip(_("Remove the chosen handover (Del). Undo brings it back."))
        self.remove_button.clicked.connect(self._remove)
        head = QHBoxLayout()
        head.setContentsMargins(MEDIUM, 0, MEDIUM, SMALL)
        head.addWidget(heading, 1)
        head.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, LARGE, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self.list)
        self.list.selectionModel().currentChanged.connect(self._choose)

    def show_standings(self, standings: Sequence[Standing], current: str | None) -> int:
        """Show the handovers. Returns the row of the current one, -1 when it is not there."""
        choice = self.list.selectionModel()
        choice.blockSignals(True)
        self._model.put(standings)
        row = self._model.index_of(current).row()
        self.list.setCurrentIndex(self._model.index(row))
        choice.blockSignals(False)
        self.list.viewport().update()  # it was not told of another current row
        self.remove_button.setEnabled(self._writable and row >= 0)
        return row

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        standing = index.data(StandingRole.STANDING)
        if isinstance(standing, Standing):
            self.chosen.emit(HandoverChosen(standing.handover.id))

    @Slot()
    def _remove(self) -> None:
        standing = self.list.currentIndex().data(StandingRole.STANDING)
        if self._writable and isinstance(standing, Standing):
            self.removed.emit(HandoverRemoved(standing.handover))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Delete remove the chosen handover."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Delete
        ):
            self._remove()
            return True
        return super().eventFilter(watched, event)


def _person(_row: Index, painter: QPainter, place: QRectF, palette: QPalette) -> None:
    draw_person(painter, place, palette)
