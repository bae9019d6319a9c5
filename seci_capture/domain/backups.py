"""Which copies of a library are kept, and when it is time for the next one."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

DAYS, WEEKS, MONTHS = 12, 10, 9
"""Of how many days, ISO weeks and months that have copies the newest copy is kept."""

AFTER = timedelta(hours=20)
"""Less than a day, so that a daily habit does not make each copy later than the one before."""


def kept(moments: Iterable[datetime]) -> frozenset[datetime]:
    """Return the copies that stay, by the moments at which they were made (in UTC).

    Copies grow scarce with age. The newest one always stays.
    """
    newest_first = sorted(moments, reverse=True)
    spans: tuple[tuple[Callable[[datetime], object], int], ...] = (
        (lambda moment: moment.date(), DAYS),
        (lambda moment: moment.isocalendar()[:2], WEEKS),
        (lambda moment: (moment.year, moment.month), MONTHS),
    )
    return frozenset[datetime]().union(*(_newest_of_each(newest_first, *span) for span in spans))


def is_due(last: datetime | None, now: datetime) -> bool:
    """Say whether it is time for a copy, after the ``last`` one. A clock may have been set back."""
    return last is None or now < last or now - last >= AFTER


def _newest_of_each(
    newest_first: Iterable[datetime], span_of: Callable[[datetime], object], count: int
) -> frozenset[datetime]:
    found: dict[object, datetime] = {}
    for moment in newest_first:
        found.setdefault(span_of(moment), moment)
    return frozenset(list(found.values())[:count])
