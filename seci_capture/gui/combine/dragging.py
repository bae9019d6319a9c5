"""What hangs on the mouse while something is dragged: a few words, so that its target is seen."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QDrag, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListView

from seci_capture.gui import theme
from seci_capture.services.texts import ngettext

_WIDTH, _RADIUS = 220, 6
_BESIDE_MOUSE = QPoint(-theme.LARGE, -theme.LARGE)


def drag(view: QListView) -> None:
    """Drag what is chosen in a view. What becomes of it is the business of where it is dropped."""
    indexes = view.selectionModel().selectedIndexes()
    if not indexes:
        return
    count = len(indexes)
    words = ngettext("{n} chosen", "{n} chosen", count).format(n=count)
    if count == 1:
        words = str(indexes[0].data(Qt.ItemDataRole.DisplayRole))
    going = QDrag(view)
    going.setMimeData(view.model().mimeData(indexes))
    going.setPixmap(_chip(view, words))
    going.setHotSpot(_BESIDE_MOUSE)
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    going.exec(actions, Qt.DropAction.MoveAction)


def _chip(view: QListView, words: str) -> QPixmap:
    tones, metrics = theme.tones(view.palette()), view.fontMetrics()
    text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WIDTH)
    width = metrics.horizontalAdvance(text) + 2 * theme.MEDIUM
    height = metrics.height() + 2 * theme.SMALL
    scale = view.devicePixelRatioF()
    chip = QPixmap(round(width * scale), round(height * scale))
    chip.setDevicePixelRatio(scale)
    chip.fill(Qt.GlobalColor.transparent)
    place = QRectF(0, 0, width, height)
    painter = QPainter(chip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(view.font())
    painter.setBrush(QColor(tones.base))
    painter.setPen(QPen(QColor(tones.accent), 1))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setPen(QColor(tones.text))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return chip
