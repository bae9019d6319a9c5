"""A field for a day that always shows the whole of it."""

from PySide6.QtCore import QDate, QSize
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from seci_capture.gui.models.moments import day_format
from seci_capture.gui.widgets.day_calendar import DayCalendar

_SPARE = "00"
"""Room for so much more than the text: fonts and styles need more than they ask for."""

_DAYS = tuple(QDate(2026, month, day) for month in range(1, 13) for day in range(22, 29))
"""Every weekday in every month: one of them is the longest in any format."""


class DayField(QDateEdit):
    """A date with a calendar. It asks for room for any day, and keeps it, also when hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat(day_format())
        self._has_calendar = False
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the room for the longest day in its format, and some to spare.

        Qt asks for that of the first and the last day that there is.
        """
        known = max(map(self._width, (self.minimumDate(), self.maximumDate())))
        longest = max(map(self._width, _DAYS))
        spare = self.fontMetrics().horizontalAdvance(_SPARE)
        return super().sizeHint() + QSize(max(0, longest - known) + spare, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a day that is cut off is another day."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Have the calendar made when it may be wanted: it consists of many parts."""
        if not self._has_calendar:
            self._has_calendar = True
            self.setCalendarWidget(DayCalendar())
        super().mousePressEvent(event)

    def _width(self, day: QDate) -> int:
        text = self.locale().toString(day, self.displayFormat())
        return self.fontMetrics().horizontalAdvance(text)
