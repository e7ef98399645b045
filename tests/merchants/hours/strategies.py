"""Opening hours of every kind, on a grid of a quarter of an hour."""

import datetime

from hypothesis import strategies as st

from merchants.hours import (
    BY_APPOINTMENT,
    CLOSED,
    UNKNOWN,
    WHOLE_DAY,
    Closure,
    Day,
    HolidayPolicy,
    HoursError,
    OpeningHours,
    Season,
    Slot,
    SpecialDays,
    Week,
)

# Both clock changes, New Year and the spring holidays.
FIRST, LAST = datetime.date(2026, 10, 20), datetime.date(2027, 5, 5)
dates = st.dates(FIRST, LAST)
month_days = st.dates(datetime.date(2024, 1, 1), datetime.date(2024, 12, 31)).map(
    lambda date: (date.month, date.day)
)
reasons = st.sampled_from(["", "ferie", "lutto; torniamo, presto || forse", "l’«inventario»"])


def _valid(build, *parts):
    """What `build` makes of the parts, None where it refuses them."""
    try:
        return build(*parts)
    except HoursError:
        return None


@st.composite
def open_days(draw):
    if draw(st.integers(0, 9)) == 0:
        return Day.open(WHOLE_DAY)
    first = draw(st.sampled_from([0, 60, 300, 420, 540, 600]))
    times = draw(
        st.lists(st.integers(first // 15, 95), min_size=2, max_size=6, unique=True).map(sorted)
    )
    slots = [
        Slot(opens * 15, closes * 15)
        for opens, closes in zip(times[::2], times[1::2], strict=False)
    ]
    if draw(st.booleans()):
        night = draw(st.sampled_from([0, 15, 90, 150, 180, 240, 420]))
        last = slots.pop()
        slots.append(Slot(last.opens, min(1440 + night, last.opens + 1425)))
    return Day.open(*slots)


days = st.one_of(open_days(), st.sampled_from([CLOSED, BY_APPOINTMENT, UNKNOWN]))
stated_days = st.one_of(open_days(), st.sampled_from([CLOSED, BY_APPOINTMENT]))
weeks = st.one_of(
    st.lists(days, min_size=7, max_size=7).map(lambda days: _valid(Week, tuple(days))),
    days.map(lambda day: _valid(Week.every, day)),
    st.tuples(days, days).map(lambda two: _valid(Week, (two[0],) * 5 + (two[1], CLOSED))),
).filter(bool)
seasons = st.builds(Season, month_days, month_days, weeks) | st.builds(
    Season, month_days, month_days, st.just(Week.every(CLOSED)), reasons
)
special_days = st.builds(
    lambda first, length, day, reason: SpecialDays(
        first, first + datetime.timedelta(days=length), day, reason
    ),
    dates,
    st.sampled_from([0, 0, 1, 15]),
    stated_days,
    reasons,
)
holidays = st.sampled_from(
    [(policy, UNKNOWN) for policy in HolidayPolicy if policy != HolidayPolicy.OWN]
) | stated_days.map(lambda day: (HolidayPolicy.OWN, day))
closures = st.lists(
    st.builds(Closure, st.sampled_from(["", 'San "Remo"']), dates, st.booleans()), max_size=2
)


@st.composite
def opening_hours(draw):
    hours = OpeningHours(draw(weeks), (), (), *draw(holidays))
    for name, parts in (
        ("seasons", draw(st.lists(seasons, max_size=2))),
        ("exceptions", draw(st.lists(special_days, max_size=3))),
    ):
        for part in parts:
            fields = {
                field: getattr(hours, field)
                for field in ("week", "seasons", "exceptions", "holidays", "holiday")
            }
            fields[name] = (*fields[name], part)
            hours = _valid(lambda given=fields: OpeningHours(**given)) or hours
    return hours


@st.composite
def moments(draw):
    """UTC, often in the nights of the clock changes."""
    start = draw(st.sampled_from([datetime.date(2026, 10, 24), datetime.date(2027, 3, 27)]) | dates)
    minutes = 15 * draw(st.integers(0, 48 * 4))
    return datetime.datetime.combine(start, datetime.time(), datetime.UTC) + datetime.timedelta(
        minutes=minutes
    )
