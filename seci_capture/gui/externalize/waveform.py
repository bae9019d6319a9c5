"""The waveform below the transcript: where somebody speaks, and a place to click."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from seci_capture.gui.playing.player import Moment
from seci_capture.services.playback import SampleReader

Levels = NDArray[np.float32]

_COLUMNS = 1200
_HEIGHT = 44


def levels_of(sound: SampleReader) -> Levels:
    """Return the loudest value (0 to 1) of each of some hundred stretches of a recording."""
    peaks: Levels = sound.peaks().max(axis=1).astype(np.float32) / np.float32(32768)
    if len(peaks) <= _COLUMNS:
        return peaks
    starts = np.arange(_COLUMNS) * len(peaks) // _COLUMNS
    levels: Levels = np.maximum.reduceat(peaks, starts)
    return levels


class Waveform(QWidget):
    """Paints a recording's levels and the place that is heard.

    Signals:
        place_wanted: somebody clicked, or dragged, to a moment.
    """

    place_wanted = Signal(Moment)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = QPainterPath()
        self._length = self._heard = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_levels(self, levels: Levels, length: float) -> None:
        """Show a recording of ``length`` seconds."""
        self._length, self._heard = length, 0.0
        self._path = _outline(levels)
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._path, self._length, self._heard = QPainterPath(), 0.0, 0.0
        self.update()

    def show_place(self, seconds: float) -> None:
        """Show what is heard."""
        before, self._heard = self._x(self._heard), seconds
        if int(before) != int(self._x(seconds)):
            self.update()

    def sizeHint(self) -> QSize:
        """Return a low strip."""
        return QSize(400, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint what was heard in the accent's colour, the rest faint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self._x(self._heard)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        faint = self.palette().color(QPalette.ColorRole.Mid)
        for color, part in (
            (accent, QRectF(0, 0, x, self.height())),
            (faint, QRectF(x, 0, self.width() - x, self.height())),
        ):
            painter.save()
            painter.setClipRect(part)
            painter.scale(self.width(), self.height())
            painter.fillPath(self._path, color)
            painter.restore()
        if self._length:
            painter.fillRect(QRectF(x - 1, 0, 2, self.height()), accent)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump there."""
        self._jump(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Jump along."""
        self._jump(event.position().toPoint())

    def _jump(self, place: QPoint) -> None:
        if self._length and self.width():
            share = min(1.0, max(0.0, place.x() / self.width()))
            self.place_wanted.emit(Moment(share * self._length))

    def _x(self, seconds: float) -> float:
        return seconds / self._length * self.width() if self._length else 0.0


def _outline(levels: Levels) -> QPainterPath:
    """Return the waveform in a square of size one, mirrored at its middle."""
    path = QPainterPath()
    count = len(levels)
    if not count:
        return path
    loudest = max(float(levels.max()), 0.01)
    heights = np.maximum(levels / loudest * 0.48, 0.01).tolist()
    path.moveTo(0, 0.5)
    for k, height in enumerate(heights):
        path.lineTo((k + 0.5) / count, 0.5 - height)
    path.lineTo(1, 0.5)
    for k in range(count - 1, -1, -1):
        path.lineTo((k + 0.5) / count, 0.5 + heights[k])
    path.closeSubpath()
    return path
