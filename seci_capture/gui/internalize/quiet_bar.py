"""A quiet bar that fills: full colour for what is done, pale for what is begun."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from seci_capture.domain.learning import Tally
from seci_capture.gui import theme
from seci_capture.gui.models.task_list import told

THICKNESS = 6
_PALE = 0.4


class QuietBar(QWidget):
    """Shows how far somebody is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tally = Tally(0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tally(self, tally: Tally) -> None:
        """Show other numbers."""
        self._tally = tally
        self.setAccessibleName(told(tally))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the bar; any width will do."""
        return QSize(4 * THICKNESS, THICKNESS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        draw_bar(painter, QRectF(self.rect()), self._tally, self.palette())
        painter.end()


def draw_bar(painter: QPainter, place: QRectF, tally: Tally, palette: QPalette) -> None:
    """Draw a bar into a place, with round ends."""
    tones = theme.tones(palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    begun = QColor(tones.accent)
    begun.setAlphaF(_PALE)
    shares = ((1, QColor(tones.line)), (_share(tally, tally.begun + tally.done), begun))
    for share, colour in (*shares, (_share(tally, tally.done), QColor(tones.accent))):
        if share:
            part = QRectF(place)
            part.setWidth(max(place.height(), place.width() * share))
            painter.setBrush(colour)
            painter.drawRoundedRect(part, place.height() / 2, place.height() / 2)
    painter.restore()


def _share(tally: Tally, count: int) -> float:
    return count / tally.tasks if tally.tasks else 0.0
