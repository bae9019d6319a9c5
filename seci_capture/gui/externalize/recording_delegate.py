"""How interviews and recordings look in the tree."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from seci_capture.gui import theme
from seci_capture.gui.models.jobs import Job
from seci_capture.gui.models.moments import day_text
from seci_capture.gui.models.recording_rows import InterviewRow, RecordingRow, state_words
from seci_capture.gui.models.recording_tree import JOB, ROW
from seci_capture.services.times import clock

Index = QModelIndex | QPersistentModelIndex

_BAR = 3


class RecordingDelegate(QStyledItemDelegate):
    """A heading for an interview; name and state below each other for a recording."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW)
        painter.save()
        _paint_ground(painter, option)
        upper, lower = _halves(option)
        if isinstance(row, InterviewRow):
            day = day_text(row.interview.held_on)
            if row.warning:
                sign = QRect(upper.right() - upper.height(), upper.top(), *[upper.height()] * 2)
                theme.draw_warning(painter, QRectF(sign), option.palette)
                upper.setRight(sign.left() - theme.SMALL)
            _paint_text(painter, option, upper, row.name, bold=True)
            _paint_text(painter, option, lower, day, faint=True)
        else:
            _paint_recording(painter, option, row, index.data(JOB))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return two lines; one for an interview without a date."""
        row = index.data(ROW)
        dateless = isinstance(row, InterviewRow) and row.interview.held_on is None
        lines = QFontMetrics(option.font).lineSpacing() * (1 if dateless else 2)
        return QSize(100, lines + 2 * theme.MEDIUM)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the field over the row, below what it belongs to."""
        indent = theme.LARGE if isinstance(index.data(ROW), RecordingRow) else 0
        editor.setGeometry(option.rect.adjusted(indent, 1, -1, -1))


def state_line(option: QStyleOptionViewItem, room: int, row: RecordingRow, job: Job | None) -> str:
    """Return length and state of a recording; the state alone where there is no room for both."""
    state = state_words(row, job)
    whole = f"{clock(row.recording.seconds)} · {state}"
    metrics = QFontMetrics(theme.sized(option.font, theme.NOTE))
    return whole if metrics.horizontalAdvance(whole) <= room else state


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        tones = theme.tones(option.palette)
        painter.fillRect(option.rect, QColor(tones.calm))
        if option.state & QStyle.StateFlag.State_HasFocus:
            edge = QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height()))
            painter.fillRect(edge, QColor(tones.accent))


def _paint_recording(
    painter: QPainter, option: QStyleOptionViewItem, row: RecordingRow, job: Job | None
) -> None:
    upper, lower = (each.adjusted(theme.LARGE, 0, 0, 0) for each in _halves(option))
    _paint_text(painter, option, upper, row.recording.name)
    _paint_text(painter, option, lower, state_line(option, lower.width(), row, job), faint=True)
    if job and job.progress and job.progress.share is not None:
        bar = QRect(lower.left(), lower.bottom() + 1, lower.width(), _BAR)
        painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Mid))
        bar.setWidth(int(bar.width() * job.progress.share))
        painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Highlight))


def _paint_text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    rect: QRect,
    text: str,
    *,
    bold: bool = False,
    faint: bool = False,
) -> None:
    font: QFont = theme.sized(option.font, theme.NOTE if faint else theme.BODY, bold=bold)
    role = QPalette.ColorRole.PlaceholderText if faint else QPalette.ColorRole.Text
    painter.setFont(font)
    painter.setPen(option.palette.color(role))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, int(left), shown)


def _halves(option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
    inside = option.rect.adjusted(theme.MEDIUM, theme.MEDIUM, -theme.MEDIUM, -theme.MEDIUM)
    line = QFontMetrics(option.font).lineSpacing()
    upper = QRect(inside.left(), inside.top(), inside.width(), line)
    return upper, upper.translated(0, line)
