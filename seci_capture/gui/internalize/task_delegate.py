"""Paints tasks as cards under the names of their areas, each area with its quiet bar."""

from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from seci_capture.domain.learning import Tally
from seci_capture.gui import theme
from seci_capture.gui.internalize.choices import TaskChosen
from seci_capture.gui.internalize.quiet_bar import THICKNESS, draw_bar
from seci_capture.gui.internalize.state_signs import draw_state
from seci_capture.gui.models.task_list import AreaRow, TaskRole, TaskRow, state_name, told
from seci_capture.gui.widgets.cards import Text, card_height, paint_signed_card
from seci_capture.services.internalization import wording
from seci_capture.services.messages import kind_name
from seci_capture.services.texts import _

_SIGN_WIDTH = 36
"""From the left edge: where a click is meant for the sign."""

_KEPT = 2000

Index = QModelIndex | QPersistentModelIndex


class TaskDelegate(QStyledItemDelegate):
    """Draws the rows of a :class:`TaskListModel`.

    Signals:
        sign_clicked: the sign of a task was clicked, as one ticks a box.
    """

    sign_clicked = Signal(TaskChosen)

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, int, str], int] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row = index.data(TaskRole.ROW)
        painter.save()
        if isinstance(row, AreaRow):
            _paint_area(painter, option, row)
        elif isinstance(row, TaskRow):
            sign = partial(draw_state, row.task.state)
            paint_signed_card(painter, option, sign, *_texts(row))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; the view gives its width."""
        row = index.data(TaskRole.ROW)
        if isinstance(row, TaskRow):
            return QSize(0, self._height(option, row))
        name, note = (QFontMetrics(font).lineSpacing() for font in _fonts(option.font))
        above = theme.LARGE if index.row() else theme.MEDIUM
        return QSize(0, above + name + note + THICKNESS + 3 * theme.SMALL)

    def _height(self, option: QStyleOptionViewItem, row: TaskRow) -> int:
        """Return the height of a card. Each is measured once: a list asks for all of them often."""
        key = (wording(row.task.task), self._view.viewport().width(), option.font.key())
        if key not in self._heights:
            if len(self._heights) > _KEPT:
                self._heights.clear()
            self._heights[key] = card_height(option, *_texts(row))
        return self._heights[key]

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Take a click on the sign of a task."""
        row = index.data(TaskRole.ROW)
        released = event.type() == QEvent.Type.MouseButtonRelease
        if isinstance(row, TaskRow) and released and isinstance(event, QMouseEvent):
            near = event.position().x() - option.rect.left() < _SIGN_WIDTH
            if near and event.button() == Qt.MouseButton.LeftButton:
                self.sign_clicked.emit(TaskChosen(row.id))
                return True
        return super().editorEvent(event, model, option, index)


def encouragement(tally: Tally) -> str:
    """Say how far an area is, with a kind word when it is complete."""
    return _("All done: this is yours now.") if tally.complete else told(tally)


def _texts(row: TaskRow) -> tuple[Text, ...]:
    task = row.task
    state = f"{kind_name(task.task.kind)} · {state_name(task.state)}"
    return (Text(wording(task.task), lines=3), Text(state, theme.NOTE, faint=True))


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    return theme.sized(font, theme.BODY, bold=True), theme.sized(font, theme.NOTE)


def _paint_area(painter: QPainter, option: QStyleOptionViewItem, row: AreaRow) -> None:
    name, note = _fonts(option.font)
    place = option.rect.adjusted(theme.MEDIUM, 0, -theme.MEDIUM, -theme.MEDIUM)
    bar = QRectF(place.left(), place.bottom() - THICKNESS, place.width(), THICKNESS)
    draw_bar(painter, bar, row.tally, option.palette)
    place.setBottom(round(bar.top()) - theme.SMALL)
    _paint_line(painter, place, note, encouragement(row.tally), option, faint=True)
    place.setBottom(place.bottom() - QFontMetrics(note).lineSpacing())
    _paint_line(painter, place, name, row.name, option, faint=False)


def _paint_line(
    painter: QPainter,
    place: QRect,
    font: QFont,
    text: str,
    option: QStyleOptionViewItem,
    *,
    faint: bool,
) -> None:
    role = QPalette.ColorRole.PlaceholderText if faint else QPalette.ColorRole.Text
    painter.setFont(font)
    painter.setPen(option.palette.color(role))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)
