"""Controls side by side, which go on in a next line where a narrow room or long words ask for it.

In a Designer form it is a widget without a layout. What has the property ``apart`` stands on the
right, with all that follows it.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seci_capture.gui.theme import MEDIUM


@dataclass(frozen=True, slots=True)
class _Line:
    """Controls of one line. ``height`` is that of the highest, ``width`` that of all."""

    controls: tuple[QWidget, ...]
    width: int
    height: int


class WrappingRow(QWidget):
    """Lays out its visible children in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        lines = self._lines(width)
        return sum(line.height for line in lines) + MEDIUM * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        (line,) = self._lines(None) or [_Line((), 0, 0)]
        return QSize(line.width, line.height)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the largest control; how many lines there are follows the width."""
        sizes = [_size(each) for each in self._controls()]
        widths, heights = [each.width() for each in sizes], [each.height() for each in sizes]
        return QSize(max(widths, default=0), max(heights, default=0))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for room anew: nobody tells of controls that came or went while it was unseen."""
        super().showEvent(event)
        self.updateGeometry()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every control into its place."""
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Lay out anew when a control got other words, came, or went."""
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._lay_out()
        return answer

    def _controls(self) -> list[QWidget]:
        children = (each for each in self.children() if isinstance(each, QWidget))
        return [each for each in children if not each.isHidden() and not each.isWindow()]

    def _lines(self, width: int | None) -> list[_Line]:
        """Break the controls into lines; None for a line without end."""
        lines: list[list[QWidget]] = []
        used = 0
        for control in self._controls():
            needed = _size(control).width()
            if lines and (width is None or used + MEDIUM + needed <= width):
                lines[-1].append(control)
                used += MEDIUM + needed
            else:
                lines.append([control])
                used = needed
        return [_line(controls) for controls in lines]

    def _lay_out(self) -> None:
        top, apart = 0, False
        for line in self._lines(self.width()):
            left, spare = 0, self.width() - line.width
            for control in line.controls:
                apart = apart or bool(control.property("apart"))
                if apart:
                    left, spare = left + max(0, spare), 0
                size = _size(control).boundedTo(QSize(self.width(), line.height))
                shift = (line.height - size.height()) // 2
                control.setGeometry(QRect(QPoint(left, top + shift), size))
                left += size.width() + MEDIUM
            top += line.height + MEDIUM


def _size(control: QWidget) -> QSize:
    return control.sizeHint().boundedTo(control.maximumSize()).expandedTo(control.minimumSize())


def _line(controls: list[QWidget]) -> _Line:
    sizes = [_size(control) for control in controls]
    width = sum(size.width() for size in sizes) + MEDIUM * (len(sizes) - 1)
    return _Line(tuple(controls), width, max(size.height() for size in sizes))
