"""Opening hours as one OSM `opening_hours` expression.

https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification

The evaluator cuts a night at midnight when a later rule holds on the next day. So, as soon as
some slot runs past midnight, rules *add* (`,`) instead of replacing (`;`), and what replaces a
day is first closed for the 24 hours from the `cut`, the time of day by which every night is over
and before which nothing opens (`PH 03:00-27:00 off, PH 20:00-02:00`). Without such a time,
the cut is midnight.
"""

import calendar
import datetime
from collections.abc import Iterable, Iterator
from functools import lru_cache

from merchants.hours import times
from merchants.hours.model import (
    MAX_REASON,
    Closure,
    HolidayPolicy,
    LocalHoliday,
    MonthDay,
    OpeningHours,
    Season,
    SpecialDays,
    clean_reason,
)
from merchants.hours.times import DAY
from merchants.hours.week import CLOSED, Day, StateKind, Week

WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
APPOINTMENT = "by appointment"


def to_osm(hours: OpeningHours, closures: Iterable[LocalHoliday] = ()) -> str:
    """The expression that says all of `hours`, with the holiday policy on these closures.

    `closures` are objects with `name`, `day` and `every_year`. The empty value gives "".
    """
    return _expression(hours, local_closures(closures))


def local_closures(closures: Iterable[LocalHoliday]) -> tuple[Closure, ...]:
    """Hashable copies of the neighbourhood's closures, whatever object holds them."""
    return tuple(Closure(c.name, c.day, c.every_year) for c in closures)


@lru_cache(maxsize=4096)
def _expression(hours: OpeningHours, closures: tuple[Closure, ...]) -> str:
    if hours.is_empty:
        return ""
    return "; ".join(_Writer(hours).layers(closures))


class _Writer:
    def __init__(self, hours: OpeningHours):
        self.hours = hours
        slots = [slot for day in _days(hours) for slot in day.slots]
        night_ends = max((slot.closes - DAY for slot in slots), default=0)
        opens = min((slot.opens for slot in slots), default=DAY)
        self.runs_past_midnight = night_ends > 0
        self.cut = night_ends if 0 < night_ends <= opens else 0

    def layers(self, closures: tuple[Closure, ...]) -> Iterator[str]:
        yield self.base(self.hours.week)
        for season in self.hours.seasons:
            yield self.season(season)
        if (day := self.hours.holiday_day) is not None:
            yield self.special("PH", day, "")
            for closure in closures:
                date = _year_day((closure.day.month, closure.day.day))
                if not closure.every_year:
                    date = f"{closure.day.year} {date}"
                yield self.special(date, day, clean_reason(closure.name[:MAX_REASON]))
        for exception in sorted(self.hours.exceptions, key=lambda e: e.first - e.last):
            yield self.special(_dates(exception), exception.day, exception.reason)

    def base(self, week: Week) -> str:
        day = week.days[0]
        if len(set(week.days)) > 1:
            return self.week((), week)
        if day.is_whole_day:
            return "24/7"
        if not day.slots:
            return _modifier(day, "")
        as_usual = self.hours.holidays == HolidayPolicy.AS_USUAL and not self.hours.seasons
        return self.rule(("Mo-Su,PH" if as_usual else "Mo-Su",), day)

    def season(self, season: Season) -> str:
        dates, week = _year_range(season.first, season.last), season.week
        if len(set(week.days)) == 1:
            return self.special(dates, week.days[0], season.reason)
        if self.runs_past_midnight:
            return f"{self.rule((dates,), CLOSED)}, {self.week((dates,), week)}"
        return self.week((dates,), week)

    def special(self, dates: str, day: Day, reason: str) -> str:
        rule = self.rule((dates,), day, reason)
        if self.runs_past_midnight and day != CLOSED:
            return f"{self.rule((dates,), CLOSED)}, {rule}"
        return rule

    def week(self, dates: tuple[str, ...], week: Week) -> str:
        grouped: dict[Day, list[int]] = {}
        for weekday, day in enumerate(week.days):
            grouped.setdefault(day, []).append(weekday)
        separator = "; "
        if self.runs_past_midnight:
            # Slots come last: a night that runs into a day by appointment goes on.
            grouped.pop(CLOSED, None)
            grouped = dict(sorted(grouped.items(), key=lambda item: bool(item[0].slots)))
            separator = ", "
        return separator.join(
            self.rule((*dates, _weekdays(numbers)), day) for day, numbers in grouped.items()
        )

    def rule(self, selectors: tuple[str, ...], day: Day, reason: str = "") -> str:
        if not day.slots:
            return " ".join((*selectors, *self.window, _modifier(day, reason)))
        slots = ",".join(
            f"{times.stored(slot.opens)}-{times.stored(slot.closes)}" for slot in day.slots
        )
        return " ".join((*selectors, slots)) + _note(reason)

    @property
    def window(self) -> tuple[str, ...]:
        """The 24 hours of a day that is wholly closed or by appointment, () for the whole day."""
        cut = self.cut
        return (f"{times.stored(cut)}-{cut // 60 + 24}:{cut % 60:02}",) if cut else ()


def _modifier(day: Day, reason: str) -> str:
    if day.kind == StateKind.CLOSED:
        return "off" + _note(reason)
    if day.kind == StateKind.BY_APPOINTMENT:
        return "unknown" + _note(f"{APPOINTMENT}: {reason}" if reason else APPOINTMENT)
    return "unknown"


def _note(text: str) -> str:
    return f' "{text}"' if text else ""


def _days(hours: OpeningHours) -> Iterator[Day]:
    yield from hours.week.days
    for season in hours.seasons:
        yield from season.week.days
    yield hours.holiday
    for exception in hours.exceptions:
        yield exception.day


def _weekdays(numbers: list[int]) -> str:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ",".join(
        WEEKDAYS[run[0]] if len(run) == 1 else f"{WEEKDAYS[run[0]]}-{WEEKDAYS[run[-1]]}"
        for run in runs
    )


def _year_day(month_day: MonthDay) -> str:
    return f"{MONTHS[month_day[0] - 1]} {month_day[1]:02}"


def _year_range(first: MonthDay, last: MonthDay) -> str:
    if first == last:
        return _year_day(first)
    if first[1] == 1 and last[1] == calendar.monthrange(2024, last[0])[1]:
        start, end = MONTHS[first[0] - 1], MONTHS[last[0] - 1]
        return start if start == end else f"{start}-{end}"
    return f"{_year_day(first)}-{_year_day(last)}"


def _dates(exception: SpecialDays) -> str:
    def written(date: datetime.date) -> str:
        return f"{date.year} {_year_day((date.month, date.day))}"

    if exception.first == exception.last:
        return written(exception.first)
    return f"{written(exception.first)}-{written(exception.last)}"
