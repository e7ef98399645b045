from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from news.funding.status import (
    CallStatus,
    days_left,
    elapsed,
    next_change,
    status,
    window,
)

ROME = ZoneInfo("Europe/Rome")


@dataclass(frozen=True)
class Call:
    opening_date: date | None = None
    opening_time: time | None = None
    deadline_date: date | None = None
    deadline_time: time | None = None
    rolling: bool = False
    procedure_end: date | None = None
    manual_state: str = ""
    manual_since: date | None = None


# One autumn, so that edges meet; clocks go back on 25 October 2026.
DAYS = st.dates(date(2026, 9, 1), date(2026, 12, 31))
TIMES = st.times().map(lambda t: t.replace(second=0, microsecond=0))
MOMENTS = st.datetimes(datetime(2026, 8, 25), datetime(2027, 1, 10), timezones=st.just(UTC))
CALLS = st.builds(
    Call,
    opening_date=st.none() | DAYS,
    opening_time=st.none() | TIMES,
    deadline_date=st.none() | DAYS,
    deadline_time=st.none() | TIMES,
    rolling=st.booleans(),
    procedure_end=st.none() | DAYS,
    manual_state=st.sampled_from(["", "", "", "exhausted", "suspended", "withdrawn"]),
    manual_since=st.none() | DAYS,
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ROME)


WINDOW = Call(
    opening_date=date(2026, 10, 15),
    opening_time=time(9),
    deadline_date=date(2026, 12, 1),
    deadline_time=time(12),
    procedure_end=date(2027, 1, 31),
)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-10-15T08:59", CallStatus.UPCOMING),
        ("2026-10-15T09:00", CallStatus.OPEN),
        ("2026-11-16T23:59", CallStatus.OPEN),
        ("2026-11-17T00:00", CallStatus.CLOSING_SOON),
        ("2026-12-01T11:59", CallStatus.CLOSING_SOON),
        ("2026-12-01T12:00", CallStatus.UNDER_ASSESSMENT),
        ("2027-01-31T23:59", CallStatus.UNDER_ASSESSMENT),
        ("2027-02-01T00:00", CallStatus.CLOSED),
    ],
)
def test_a_call_goes_through_its_life(moment, expected):
    assert status(WINDOW, at(moment)) == expected


def test_a_deadline_without_hour_lasts_through_its_day_in_rome():
    call = Call(deadline_date=date(2026, 12, 1))
    assert status(call, at("2026-12-01T23:59:59")) == CallStatus.CLOSING_SOON
    assert status(call, datetime(2026, 12, 1, 23, 0, tzinfo=UTC)) == CallStatus.CLOSED


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (Call(), CallStatus.UNKNOWN),
        (Call(opening_date=date(2026, 1, 1)), CallStatus.OPEN),
        (Call(rolling=True), CallStatus.ROLLING),
        (Call(rolling=True, deadline_date=date(2026, 11, 25)), CallStatus.ROLLING),
        (Call(rolling=True, deadline_date=date(2026, 11, 19)), CallStatus.CLOSED),
        (Call(rolling=True, opening_date=date(2026, 12, 1)), CallStatus.UPCOMING),
        (
            Call(rolling=True, manual_state="exhausted", manual_since=date(2026, 11, 20)),
            CallStatus.EXHAUSTED,
        ),
        (
            Call(rolling=True, manual_state="withdrawn", manual_since=date(2026, 11, 21)),
            CallStatus.ROLLING,
        ),
        (
            Call(
                opening_date=date(2026, 12, 1),
                manual_state="suspended",
                manual_since=date(2026, 11, 1),
            ),
            CallStatus.SUSPENDED,
        ),
    ],
)
def test_the_first_status_that_holds_wins(call, expected):
    assert status(call, at("2026-11-20T10:00")) == expected


def test_days_are_counted_on_the_calendar():
    assert days_left(WINDOW, at("2026-11-22T23:30")) == 9
    assert days_left(WINDOW, at("2026-12-01T08:00")) == 0
    assert days_left(WINDOW, at("2026-12-01T12:00")) is None
    assert days_left(Call(rolling=True), at("2026-12-01T12:00")) is None


def test_the_meter_shows_how_much_of_the_time_is_gone():
    assert elapsed(WINDOW, at("2026-10-15T09:00")) == 0
    assert elapsed(WINDOW, at("2026-11-22T12:00")) == 80
    assert elapsed(Call(deadline_date=date(2026, 12, 1)), at("2026-11-22T12:00")) is None


def test_a_click_day_in_the_hour_that_comes_twice_opens_once():
    call = Call(opening_date=date(2026, 10, 25), opening_time=time(2, 30))
    first = datetime(2026, 10, 25, 2, 30, tzinfo=ROME)
    assert status(call, first - timedelta(seconds=1)) == CallStatus.UPCOMING
    assert status(call, first) == CallStatus.OPEN
    assert status(call, first.replace(minute=10, fold=1)) == CallStatus.OPEN


@given(CALLS, MOMENTS)
def test_the_next_change_is_the_next_change(call, moment):
    now, change = status(call, moment), next_change(call, moment)
    later = change or datetime(2027, 3, 1, tzinfo=UTC)
    assert later > moment
    for share in (0.25, 0.5, 0.75):
        assert status(call, moment + (later - moment) * share) == now
    assert status(call, later - timedelta(microseconds=1)) == now
    assert (status(call, later) != now) is (change is not None)


@given(CALLS, MOMENTS)
def test_what_a_page_says_about_a_call_fits_together(call, moment):
    now, left, gone = status(call, moment), days_left(call, moment), elapsed(call, moment)
    opens_at, closes_at = window(call).instants(ROME)
    assert left is None or left >= 0
    assert gone is None or 0 <= gone < 100
    if now is CallStatus.CLOSING_SOON:
        assert left <= 14
    if now in {CallStatus.ROLLING, CallStatus.CLOSING_SOON, CallStatus.OPEN}:
        assert opens_at is None or opens_at <= moment
        assert closes_at is None or moment < closes_at
