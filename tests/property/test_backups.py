"""Whatever copies there are: the right ones are kept, and none is kept twice for one day."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seci_capture.domain.backups import DAYS, MONTHS, WEEKS, is_due, kept

MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2024, 1, 1), timezones=st.just(UTC))
COPIES = st.lists(MOMENTS, unique=True, max_size=120)


@given(COPIES)
def test_what_is_kept_was_there_and_the_newest_is_among_it(copies: list[datetime]) -> None:
    stay = kept(copies)
    assert stay <= set(copies)
    assert not copies or max(copies) in stay
    assert len(stay) <= DAYS + WEEKS + MONTHS


@given(COPIES)
def test_thinning_again_changes_nothing(copies: list[datetime]) -> None:
    assert kept(kept(copies)) == kept(copies)


@given(COPIES)
def test_the_latest_days_weeks_and_months_keep_their_newest_copy(copies: list[datetime]) -> None:
    stay = kept(copies)
    for count, span in (
        (DAYS, lambda m: m.date()),
        (WEEKS, lambda m: m.isocalendar()[:2]),
        (MONTHS, lambda m: (m.year, m.month)),
    ):
        for name in sorted({span(each) for each in copies}, reverse=True)[:count]:
            assert max(each for each in copies if span(each) == name) in stay


@given(COPIES)
def test_a_copy_stays_only_as_the_newest_of_a_span_that_is_kept(copies: list[datetime]) -> None:
    def place(moment: datetime, span) -> int:
        return sorted({span(each) for each in copies}, reverse=True).index(span(moment))

    for moment in kept(copies):
        same_day = [each for each in copies if each.date() == moment.date()]
        assert moment == max(same_day)
        assert (
            place(moment, lambda m: m.date()) < DAYS
            or place(moment, lambda m: m.isocalendar()[:2]) < WEEKS
            or place(moment, lambda m: (m.year, m.month)) < MONTHS
        )


@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=400)))
def test_a_copy_is_due_once_a_day(last: datetime, later: timedelta) -> None:
    assert is_due(None, last)
    assert is_due(last, last + later) == (later >= timedelta(hours=20))
    assert is_due(last, last - later - timedelta(seconds=1))  # the clock was set back


def test_a_year_of_daily_copies_grows_scarce() -> None:
    first = datetime(2025, 1, 1, 12, tzinfo=UTC)
    copies: set[datetime] = set()
    for day in range(400):
        copies = set(kept(copies | {first + timedelta(days=day)}))
    ages = sorted((max(copies) - each).days for each in copies)
    assert ages[:DAYS] == list(range(DAYS))
    assert ages[-1] >= 200
    assert DAYS + MONTHS < len(copies) <= DAYS + WEEKS + MONTHS
