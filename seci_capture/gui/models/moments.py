"""Days and moments as people write them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from seci_capture.services.texts import SOURCE, _, language

_ISO = "yyyy-MM-dd"


def day_format() -> str:
    """Return how Qt writes a day in forms and lists: as the program's language does.

    English has no one way that everybody reads alike, and keeps the order of ISO 8601. The year
    always has four digits.
    """
    if language() == SOURCE:
        return _ISO
    short = QLocale(language()).dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def day_text(day: date | None) -> str:
    """Return a day as forms and lists show it, nothing where there is none."""
    return QDate(day.year, day.month, day.day).toString(day_format()) if day else ""


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
