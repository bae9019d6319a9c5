"""A button for a kind of mark: its shape, its name, and the key that does the same."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)

from seci_capture.domain.marking import MarkKind
from seci_capture.gui import theme
from seci_capture.gui.models.kinds import KEYS
from seci_capture.services.messages import kind_name

_SHAPE = 14
_EDGE, _NARROW_EDGE = 6, 4
_BEHIND_SHAPE, _BEFORE_KEY, _NARROW_GAP = 4, 7, 3


class KindButton(QToolButton):
    """Narrow, it shows shape and key alone; the name is in its tooltip."""

    def __init__(self, kind: MarkKind) -> None:
        super().__init__()
        self._kind, self._narrow = kind, False
        self.setText(kind_name(kind))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret in the text

    def set_narrow(self, narrow: bool) -> None:
        """Leave the name out, or show it."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def width_for(self, *, narrow: bool) -> int:
        """Return the width that it needs."""
        if narrow:
            return _NARROW_EDGE + _SHAPE + _NARROW_GAP + self._key_width() + _NARROW_EDGE
        name = self._metrics().horizontalAdvance(self.text())
        return _EDGE + _SHAPE + _BEHIND_SHAPE + name + _BEFORE_KEY + self._key_width() + _EDGE

    def sizeHint(self) -> QSize:
        """Return the room for what is shown."""
        return QSize(self.width_for(narrow=self._narrow), self._metrics().lineSpacing() + 12)

    def minimumSizeHint(self) -> QSize:
        """Return the room for what is shown: nothing of it is left out."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the frame, the shape, the name, and the key faint behind it."""
        painter = QStylePainter(self)
        frame = QStyleOptionToolButton()
        self.initStyleOption(frame)
        frame.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, frame)
        palette = self.palette()
        painter.setFont(theme.sized(self.font(), theme.NOTE))
        inside = self.rect().adjusted(_EDGE, 0, -_EDGE, 0)
        if self._narrow:
            spare = (self.width() - self.width_for(narrow=True)) // 2
            edge = _NARROW_EDGE + spare
            inside = self.rect().adjusted(edge, 0, -edge, 0)
        shape = QRectF(inside.left(), (self.height() - _SHAPE) / 2, _SHAPE, _SHAPE)
        theme.draw_kind_shape(painter, shape, self._kind, palette)
        key = inside.adjusted(inside.width() - self._key_width(), 0, 0, 0)
        name = inside.adjusted(_SHAPE + _BEHIND_SHAPE, 0, -key.width() - _BEFORE_KEY, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if not self._narrow:
            painter.setPen(palette.color(self._ink()))
            whole = Qt.TextFlag.TextDontClip  # a letter may reach beyond its advance
            painter.drawText(name, int(middle | Qt.AlignmentFlag.AlignLeft) | whole, self.text())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(key, middle | Qt.AlignmentFlag.AlignHCenter, KEYS[self._kind])
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Take up another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def _ink(self) -> QPalette.ColorRole:
        enabled = self.isEnabled()
        return QPalette.ColorRole.ButtonText if enabled else QPalette.ColorRole.PlaceholderText

    def _key_width(self) -> int:
        return self._metrics().horizontalAdvance("M")

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.sized(self.font(), theme.NOTE))
