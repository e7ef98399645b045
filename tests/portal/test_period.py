from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db.models import DateField, DateTimeField, Value
from hypothesis import given
from hypothesis import strategies as st

from portal.period import Period, State, start_of

ROME = ZoneInfo("Europe/Rome")
ZONES = st.sampled_from([ROME, ZoneInfo("America/Sao_Paulo"), ZoneInfo("Africa/Cairo"), UTC])
# Years in which Cairo and São Paulo skip midnight itself.
DAYS = st.dates(date(2014, 1, 1), date(2018, 12, 31))
INSTANTS = st.datetimes(datetime(2014, 1, 1), datetime(2018, 12, 31), timezones=st.just(UTC))
EDGES = st.none() | DAYS | INSTANTS


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ROME)


def test_the_last_day_counts_until_midnight_in_rome():
    advent = Period(date(2026, 12, 1), date(2026, 12, 24))
    assert advent.state(at("2026-11-30T23:59:59"), ROME) == State.UPCOMING
    assert advent.state(at("2026-12-01T00:00:00"), ROME) == State.CURRENT
    assert advent.state(at("2026-12-24T23:59:59"), ROME) == State.CURRENT
    assert advent.state(at("2026-12-25T00:00:00"), ROME) == State.ENDED


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 6, 1), 24)],
)
def test_the_days_on_which_clocks_change_are_shorter_and_longer(day, hours):
    start, end = Period(day, day).instants(ROME)
    assert end - start == timedelta(hours=hours)


def test_the_hour_that_comes_twice_is_two_hours():
    end = datetime(2026, 10, 25, 2, 30, tzinfo=ROME)
    one_hour_later = end.replace(fold=1)
    period = Period(None, one_hour_later)
    assert period.state(end, ROME) == State.CURRENT
    assert period.state(one_hour_later, ROME) == State.ENDED


def test_an_instant_ends_sharp():
    period = Period(at("2026-11-21T07:15"), at("2026-11-27T18:00"))
    assert period.state(at("2026-11-27T17:59:59"), ROME) == State.CURRENT
    assert period.state(at("2026-11-27T18:00:00"), ROME) == State.ENDED


def test_open_edges_never_end():
    assert Period().state(at("2026-11-27T18:00"), ROME) == State.CURRENT
    assert Period(date.min, date.max).instants(ROME) == (None, None)


@given(EDGES, EDGES, INSTANTS, INSTANTS, ZONES)
def test_a_period_never_goes_back(first, last, one, other, tz):
    order = list(State)
    period = Period(first, last)
    earlier, later = (period.state(moment, tz) for moment in sorted((one, other)))
    assert order.index(earlier) <= order.index(later)


@given(EDGES, EDGES, ZONES)
def test_it_changes_exactly_at_its_instants(first, last, tz):
    period = Period(first, last)
    start, end = period.instants(tz)
    if start is not None:
        assert period.state(start - timedelta(microseconds=1), tz) == State.UPCOMING
        assert period.state(start, tz) != State.UPCOMING
    if end is not None:
        assert period.state(end, tz) != State.CURRENT
        if start is None or start < end:
            assert period.state(end - timedelta(microseconds=1), tz) == State.CURRENT


@given(DAYS, ZONES)
def test_a_day_holds_exactly_the_instants_that_local_calendars_call_that_day(day, tz):
    start, end = Period(day, day).instants(tz)
    assert start == start_of(day, tz)
    assert start.astimezone(tz).date() == (end - timedelta(microseconds=1)).astimezone(tz).date()
    assert (start - timedelta(microseconds=1)).astimezone(tz).date() < day
    assert end.astimezone(tz).date() > day


CONDITIONS = {
    State.UPCOMING: Period.upcoming_q,
    State.CURRENT: Period.current_q,
    State.ENDED: Period.ended_q,
}


def states_in_the_database(period: Period, moment, output_field) -> list[State]:
    row = ContentType.objects.annotate(
        first=Value(period.first, output_field), last=Value(period.last, output_field)
    )
    return [
        state for state, q in CONDITIONS.items() if row.filter(q("first", "last", moment)).exists()
    ]


@pytest.mark.django_db
@given(st.none() | DAYS, st.none() | DAYS, INSTANTS, ZONES)
def test_the_database_agrees_about_days(first, last, moment, tz):
    period = Period(first, last)
    held = states_in_the_database(period, moment.astimezone(tz).date(), DateField())
    assert held == [period.state(moment, tz)]


@pytest.mark.django_db
@given(st.none() | INSTANTS, st.none() | INSTANTS, INSTANTS)
def test_the_database_agrees_about_instants(first, last, moment):
    period = Period(first, last)
    assert states_in_the_database(period, moment, DateTimeField()) == [period.state(moment, ROME)]
