"""How a mark looks in the list, and the field in which its note is written."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from seci_capture.domain.marking import Mark
from seci_capture.gui.models.mark_list import MARK
from seci_capture.gui.theme import MEDIUM, NOTE, SMALL, draw_kind_shape, sized
from seci_capture.services.messages import kind_name, quoted
from seci_capture.services.texts import _
from seci_capture.services.times import clock

Index = QModelIndex | QPersistentModelIndex

_QUOTE_LINES = 2


class MarkDelegate(QStyledItemDelegate):
    """Three parts below each other: kind and time, the quote, the note."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one mark."""
        _paint_ground(painter, option)
        mark: Mark = index.data(MARK)
        head, quote, note = _parts(option)
        painter.save()
        shape = QRect(head.left(), head.top(), head.height(), head.height())
        draw_kind_shape(painter, shape.adjusted(1, 1, -1, -1).toRectF(), mark.kind, option.palette)
        _paint_head(painter, option, head.adjusted(head.height() + SMALL, 0, 0, 0), mark)
        _paint_quote(painter, option, quote, mark)
        _paint_note(painter, option, note, mark)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the same height for all."""
        lines = _line(option) * (2 + _QUOTE_LINES)
        return QSize(option.rect.width(), lines + 2 * MEDIUM + 2 * SMALL)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: Index,  # noqa: ARG002 - Qt's signature
    ) -> QWidget:
        """Return the field for the note."""
        editor = QLineEdit(parent)
        editor.setPlaceholderText(_("Note"))
        editor.setAccessibleName(_("Note to the mark"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the note that is there."""
        assert isinstance(editor, QLineEdit)
        editor.setText(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand in what was written."""
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: Index,  # noqa: ARG002
    ) -> None:
        """Put the field where the note stands."""
        note = _parts(option)[2]
        height = max(note.height(), editor.sizeHint().height())
        editor.setGeometry(
            note.left() - SMALL, note.bottom() - height + SMALL, note.width(), height
        )


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        ground = option.palette.color(QPalette.ColorRole.Highlight)
        ground.setAlpha(50)
        painter.fillRect(option.rect, ground)
    painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.fillRect(
            QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
            option.palette.color(QPalette.ColorRole.Highlight),
        )


def _paint_head(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, mark: Mark) -> None:
    """Paint the time, and the kind in the room that it leaves."""
    time, font = clock(mark.anchor.start), sized(option.font, NOTE)
    painter.setFont(font)
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(rect, _at(left=False), time)
    room = rect.width() - QFontMetrics(font).horizontalAdvance(time) - MEDIUM
    bold = sized(option.font, NOTE, bold=True)
    painter.setFont(bold)
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    shown = QFontMetrics(bold).elidedText(_head(mark), Qt.TextElideMode.ElideRight, room)
    painter.drawText(rect, _at(left=True), shown)


def _paint_quote(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, mark: Mark) -> None:
    painter.setFont(option.font)
    removed = mark.anchor.text_removed
    role = QPalette.ColorRole.PlaceholderText if removed else QPalette.ColorRole.Text
    painter.setPen(option.palette.color(role))
    metrics = QFontMetrics(option.font)
    room = int(rect.width() * (_QUOTE_LINES - 0.3))
    shown = metrics.elidedText(quoted(mark.anchor.exact), Qt.TextElideMode.ElideRight, room)
    painter.drawText(rect, int(Qt.TextFlag.TextWordWrap), shown)


def _paint_note(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, mark: Mark) -> None:
    font = sized(option.font, NOTE)
    font.setItalic(True)
    painter.setFont(font)
    painter.setPen(
        option.palette.color(
            QPalette.ColorRole.Text if mark.note else QPalette.ColorRole.PlaceholderText
        )
    )
    text = mark.note or _("No note yet")
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _at(left=True), shown)


def _head(mark: Mark) -> str:
    kind = kind_name(mark.kind)
    return f"{kind} · {_('Text removed')}" if mark.anchor.text_removed else kind


def _parts(option: QStyleOptionViewItem) -> tuple[QRect, QRect, QRect]:
    """Return where kind, quote and note stand."""
    inside = option.rect.adjusted(MEDIUM, MEDIUM, -MEDIUM, -MEDIUM)
    line = _line(option)
    head = QRect(inside.left(), inside.top(), inside.width(), line)
    quote = QRect(inside.left(), head.bottom() + SMALL, inside.width(), line * _QUOTE_LINES)
    note = QRect(inside.left(), quote.bottom() + SMALL, inside.width(), line)
    return head, quote, note


def _line(option: QStyleOptionViewItem) -> int:
    return QFontMetrics(option.font or QApplication.font()).lineSpacing()


def _at(*, left: bool) -> int:
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
