"""The calendar in which a day is chosen: all of it can be seen, and what belongs to the month."""

from PySide6.QtCore import QDate, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from seci_capture.gui.theme import HEADING, MEDIUM, SMALL, sized, tones

_WEEKS, _DAYS = 6, 7
_ROUND = 4.0
_ARROWS = {"qt_calendar_prevmonth": "‹", "qt_calendar_nextmonth": "›"}


class DayCalendar(QCalendarWidget):
    """Days of other months are faint, the chosen one has a ground, today has a frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, QTextCharFormat())  # red is hard to read in the dark
        for name, arrow in _ARROWS.items():
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(QIcon())  # the style's arrow is black on any ground
                button.setText(arrow)
                button.setFont(sized(button.font(), HEADING, bold=True))

    def sizeHint(self) -> QSize:
        """Return the room for six weeks beneath the names of the days and the month."""
        metrics, locale = self.fontMetrics(), self.locale()
        short = QLocale.FormatType.ShortFormat
        names = (locale.dayName(number, short) for number in range(1, _DAYS + 1))
        width = max(metrics.horizontalAdvance(name) for name in (*names, "00")) + 2 * MEDIUM
        height = metrics.height() + 2 * SMALL
        head = self._head.sizeHint() if self._head else QSize()
        days = QSize(_DAYS * width, (1 + _WEEKS) * height)
        return QSize(max(days.width(), head.width()), days.height() + head.height() + 2 * SMALL)

    def minimumSizeHint(self) -> QSize:
        """Return the same: days that are cut off cannot be chosen."""
        return self.sizeHint()

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate) -> None:
        """Paint a day."""
        inks, chosen = tones(self.palette()), date == self.selectedDate()
        own = (date.month(), date.year()) == (self.monthShown(), self.yearShown())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(inks.base))
        frame = chosen or date == QDate.currentDate()
        painter.setPen(QPen(QColor(inks.accent)) if frame else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(inks.accent) if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(2, 1, -3, -2), _ROUND, _ROUND)
        painter.setPen(QColor(inks.on_accent if chosen else inks.text if own else inks.faint))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(date.day()))
        painter.restore()

    @property
    def _head(self) -> QWidget | None:
        return self.findChild(QWidget, "qt_calendar_navigationbar")
