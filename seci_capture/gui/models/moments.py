"""Moments as people say them."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from seci_capture.services.texts import _


def moment_text(moment: datetime, now: datetime) -> str:
    """Return a moment in local time: today and yesterday by these words."""
    local, locale = moment.astimezone(), QLocale()
    time = locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    days = (now.astimezone().date() - local.date()).days
    if days == 0:
        return _("today {time}").format(time=time)
    if days == 1:
        return _("yesterday {time}").format(time=time)
    day = QDate(local.year, local.month, local.day)
    return f"{locale.toString(day, QLocale.FormatType.LongFormat)}, {time}"
