"""The waveform below the transcript: where somebody speaks, what is marked, and where one is."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.playing.player import STEP_SECONDS, Moment
from seci_capture.gui.theme import KIND_LOOKS
from seci_capture.services.playback import SampleReader

Levels = NDArray[np.float32]

_COLUMNS = 1200
_HEIGHT = 52
_LANE = 9
_PER_SECOND = 10


def levels_of(sound: SampleReader) -> Levels:
    """Return the loudest value (0 to 1) of each of some hundred stretches of a recording."""
    peaks: Levels = sound.peaks().max(axis=1).astype(np.float32) / np.float32(32768)
    if len(peaks) <= _COLUMNS:
        return peaks
    starts = np.arange(_COLUMNS) * len(peaks) // _COLUMNS
    levels: Levels = np.maximum.reduceat(peaks, starts)
    return levels


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of a kind at a moment of the recording, in seconds."""

    seconds: float
    kind: MarkKind


class Waveform(QAbstractSlider):
    """Paints a recording's levels with its marks, and steers to a place by mouse and keys.

    Its value is the place that is heard, in tenths of a second.

    Signals:
        place_wanted: somebody clicked, dragged or went by keys to a moment.
    """

    place_wanted = Signal(Moment)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = QPainterPath()
        self._ticks: tuple[Tick, ...] = ()
        self._length = self._heard = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret in the text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSingleStep(_PER_SECOND)
        self.setPageStep(int(STEP_SECONDS) * _PER_SECOND)
        self.valueChanged.connect(self._go)

    def show_levels(self, levels: Levels, length: float) -> None:
        """Show a recording of ``length`` seconds."""
        self._length = length
        self._path = _outline(levels)
        with QSignalBlocker(self):
            self.setMaximum(round(length * _PER_SECOND))
        self.update()

    def show_marks(self, ticks: Sequence[Tick]) -> None:
        """Show where marks begin."""
        self._ticks = tuple(ticks)
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._ticks = ()
        self.show_place(0.0)
        self.show_levels(np.empty(0, np.float32), 0.0)

    def show_place(self, seconds: float) -> None:
        """Show what is heard."""
        before, self._heard = self._x(self._heard), seconds
        with QSignalBlocker(self):
            self.setValue(round(seconds * _PER_SECOND))
        if int(before) != int(self._x(seconds)):
            self.update()

    def sizeHint(self) -> QSize:
        """Return a low strip."""
        return QSize(400, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint what was heard in the accent's colour, the rest faint; the marks above."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self._x(self._heard)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        faint = self.palette().color(QPalette.ColorRole.Mid)
        for color, part in (
            (accent, QRectF(0, _LANE, x, self.height())),
            (faint, QRectF(x, _LANE, self.width() - x, self.height())),
        ):
            painter.save()
            painter.setClipRect(part)
            painter.translate(0, _LANE)
            painter.scale(self.width(), self.height() - _LANE)
            painter.fillPath(self._path, color)
            painter.restore()
        self._paint_ticks(painter)
        if self._length:
            painter.fillRect(QRectF(x - 1, 0, 2, self.height()), accent)
        if self.hasFocus():
            painter.setPen(accent)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump there."""
        self._jump(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Jump along."""
        self._jump(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to others: one who scrolls past does not want to jump."""
        event.ignore()

    def _paint_ticks(self, painter: QPainter) -> None:
        colors = {kind: look.color(self.palette()) for kind, look in KIND_LOOKS.items()}
        places = {int(self._x(tick.seconds)): tick.kind for tick in self._ticks}
        for x, kind in places.items():  # of hours of marks, many share a place
            painter.fillRect(x - 1, 0, 3, _LANE - 1, colors[kind])

    def _jump(self, place: QPoint) -> None:
        if self._length and self.width():
            share = min(1.0, max(0.0, place.x() / self.width()))
            self.place_wanted.emit(Moment(share * self._length))

    @Slot(int)
    def _go(self, value: int) -> None:
        self.place_wanted.emit(Moment(value / _PER_SECOND))

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
