"""The list of items, which shows while something is dragged whether it lands between or onto."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QListView, QWidget

from seci_capture.gui import theme
from seci_capture.gui.combine.dragging import drag
from seci_capture.gui.models import dragged
from seci_capture.gui.models.drops import DropPlace
from seci_capture.gui.models.item_list import ItemListModel
from seci_capture.gui.widgets.cards import card_of
from seci_capture.services.texts import _

_LINE, _KNOB, _RADIUS, _VEIL = 3, 4.0, 6, 40


class ItemView(QListView):
    """Shows an :class:`ItemListModel`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: DropPlace | None = None
        self._words = ""
        self.setDropIndicatorShown(False)  # Qt's own does not tell onto from between

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: ARG002, N803 - Qt's own
        """Drag what is chosen, with a few words at the mouse."""
        drag(self)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would land."""
        super().dragMoveEvent(event)  # scrolls at the edges
        self._show_place(event.mimeData(), event.position().toPoint())
        event.setAccepted(self._place is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing any more."""
        super().dragLeaveEvent(event)
        self._forget()

    def dropEvent(self, event: QDropEvent) -> None:
        """Let it land where it was shown."""
        data, model = event.mimeData(), self.model()
        self._show_place(data, event.position().toPoint())
        place = self._place
        super().dragLeaveEvent(QDragLeaveEvent())  # ends the scrolling at the edges
        self._forget()
        event.setDropAction(Qt.DropAction.CopyAction)  # what was moved is shown when it is stored
        event.setAccepted(place is not None)
        if place and isinstance(model, ItemListModel):
            model.drop(data, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the list, and over it where something would land."""
        super().paintEvent(event)
        if self._place is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._place.onto:
            self._paint_onto(painter, self.visualRect(self.model().index(self._place.row, 0)))
        else:
            self._paint_between(painter)
        painter.end()

    def _show_place(self, data: QMimeData, point: QPoint) -> None:
        model, index = self.model(), self.indexAt(point)
        if not isinstance(model, ItemListModel):
            return
        rect = self.visualRect(index)
        part = (point.y() - rect.top()) / max(1, rect.height()) if index.isValid() else 0.0
        self._place = model.place(data, index.row(), part)
        self._words = self._what_happens(data, model)
        self.viewport().update()

    def _what_happens(self, data: QMimeData, model: ItemListModel) -> str:
        if self._place is None or not self._place.onto:
            return ""
        is_item = model.item_at(model.index(self._place.row)) is not None
        if dragged.carried(dragged.MARKS, data):
            return _("Add as a quote") if is_item else _("New item here")
        return _("Join") if is_item else _("Move here")

    def _forget(self) -> None:
        self._place = None
        self.viewport().update()

    def _paint_onto(self, painter: QPainter, row: QRect) -> None:
        """Frame a card, veil it, and say in its corner what would happen."""
        tones = theme.tones(self.palette())
        accent, card = QColor(tones.accent), QRectF(card_of(row)).adjusted(1, 1, -1, -1)
        veil = QColor(accent)
        veil.setAlpha(_VEIL)
        painter.setPen(QPen(accent, _LINE))
        painter.setBrush(veil)
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        painter.setFont(theme.sized(self.font(), theme.NOTE, bold=True))
        size = painter.fontMetrics().size(0, self._words)
        chip = QRectF(0, 0, size.width() + 2 * theme.MEDIUM, size.height() + theme.SMALL)
        chip.moveTopRight(card.topRight() + QPointF(-theme.SMALL, theme.SMALL))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(chip, _RADIUS, _RADIUS)
        painter.setPen(QColor(tones.on_accent))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self._words)

    def _paint_between(self, painter: QPainter) -> None:
        """Draw a line between two cards, with a knob at each end."""
        assert self._place is not None
        accent = QColor(theme.tones(self.palette()).accent)
        model, row = self.model(), self._place.row
        last = self.visualRect(model.index(model.rowCount() - 1, 0)).bottom() + 1
        y = self.visualRect(model.index(row, 0)).top() if row < model.rowCount() else last
        y = max(_LINE, min(y, self.viewport().height() - _LINE))
        left, right = 2 * theme.SMALL, self.viewport().width() - 2 * theme.SMALL
        painter.setPen(QPen(accent, _LINE))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.setBrush(accent)
        painter.setPen(Qt.PenStyle.NoPen)
        for x in (left, right):
            painter.drawEllipse(QPointF(x, y), _KNOB, _KNOB)
