"""What a shop says about its opening hours: immutable values and their JSON form.

Instants, holidays and words are elsewhere: here nothing depends on the clock.
"""

import calendar
import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import combinations
from typing import Any, Protocol, Self, TypeAlias

from merchants.hours import problems
from merchants.hours.problems import Collector, HoursError, Problem
from merchants.hours.week import BY_APPOINTMENT, CLOSED, UNKNOWN, Day, Week, not_understood

MAX_SEASONS = 12
MAX_EXCEPTIONS = 100
MAX_REASON = 80

MonthDay: TypeAlias = tuple[int, int]


class HolidayPolicy(StrEnum):
    """What happens on public holidays."""

    NOT_STATED = "not_stated"
    CLOSED = "closed"
    AS_USUAL = "as_usual"
    OWN = "own"


@dataclass(frozen=True)
class Season:
    """A week of its own from one day of the year to another, both included, every year.

    It may run over New Year. `reason` is for a season that is closed every day.
    """

    first: MonthDay
    last: MonthDay
    week: Week
    reason: str = ""

    def __post_init__(self) -> None:
        for month_day in (self.first, self.last):
            month, day = month_day
            if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(2024, month)[1]):
                raise HoursError(
                    Problem(problems.NOT_A_DAY_OF_YEAR, {"text": f"{month:02}-{day:02}"})
                )
        object.__setattr__(self, "reason", clean_reason(self.reason))
        if self.reason and not self.is_closed:
            raise HoursError(Problem(problems.REASON_OF_OPEN_SEASON))

    @property
    def is_closed(self) -> bool:
        return all(day == CLOSED for day in self.week.days)

    def covers(self, month_day: MonthDay) -> bool:
        if self.first <= self.last:
            return self.first <= month_day <= self.last
        return month_day >= self.first or month_day <= self.last

    def meets(self, other: "Season") -> bool:
        return self.covers(other.first) or other.covers(self.first)

    @classmethod
    def from_json(cls, data: Any) -> Self:
        _check_keys(data, {"first", "last", "week"}, {"reason"})
        found = Collector()
        with found(("first",)):
            first = _month_day(data["first"])
        with found(("last",)):
            last = _month_day(data["last"])
        with found(("week",)):
            week = Week.from_json(data["week"])
        found.check()
        return cls(first, last, week, data.get("reason", ""))

    def to_json(self) -> dict[str, Any]:
        data = {
            "first": "{:02}-{:02}".format(*self.first),
            "last": "{:02}-{:02}".format(*self.last),
            "week": self.week.to_json(),
        }
        return data | ({"reason": self.reason} if self.reason else {})


@dataclass(frozen=True)
class SpecialDays:
    """A dated exception: what happens from `first` to `last`, both included, and why."""

    first: datetime.date
    last: datetime.date
    day: Day = CLOSED
    reason: str = ""

    def __post_init__(self) -> None:
        for date in (self.first, self.last):
            if not 2000 <= date.year <= 2199:
                raise HoursError(Problem(problems.DATE_RANGE))
        if self.last < self.first:
            raise HoursError(Problem(problems.LAST_BEFORE_FIRST))
        if not self.day.is_stated:
            raise HoursError(Problem(problems.SPECIAL_UNSTATED))
        object.__setattr__(self, "reason", clean_reason(self.reason))

    def covers(self, date: datetime.date) -> bool:
        return self.first <= date <= self.last

    def contains(self, other: "SpecialDays") -> bool:
        return self.first <= other.first and other.last <= self.last

    def meets(self, other: "SpecialDays") -> bool:
        return self.first <= other.last and other.first <= self.last

    @classmethod
    def from_json(cls, data: Any) -> Self:
        _check_keys(data, {"first", "last", "day"}, {"reason"})
        found = Collector()
        with found(("first",)):
            first = _date(data["first"])
        with found(("last",)):
            last = _date(data["last"])
        with found(("day",)):
            day = Day.from_json(data["day"])
        found.check()
        return cls(first, last, day, data.get("reason", ""))

    def to_json(self) -> dict[str, Any]:
        data = {
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "day": self.day.to_json(),
        }
        return data | ({"reason": self.reason} if self.reason else {})


class LocalHoliday(Protocol):
    """What the neighbourhood's closures have, whatever object holds them."""

    @property
    def name(self) -> str: ...
    @property
    def day(self) -> datetime.date: ...
    @property
    def every_year(self) -> bool: ...


@dataclass(frozen=True)
class Closure:
    """A local holiday of the neighbourhood (its patron saint): the holiday policy holds on it."""

    name: str
    day: datetime.date
    every_year: bool = True

    def falls_on(self, date: datetime.date) -> bool:
        if self.every_year:
            return (self.day.month, self.day.day) == (date.month, date.day)
        return self.day == date


@dataclass(frozen=True)
class OpeningHours:
    """All that a shop says about when it is open; the empty value says nothing at all.

    From weak to strong: the week, the season, public holidays and closures, special days (the
    shorter wins over the longer that contains it).
    """

    week: Week = field(default_factory=Week)
    seasons: tuple[Season, ...] = ()
    exceptions: tuple[SpecialDays, ...] = ()
    holidays: HolidayPolicy = HolidayPolicy.NOT_STATED
    holiday: Day = UNKNOWN

    def __post_init__(self) -> None:
        found = Collector()
        if self.holiday == CLOSED:
            object.__setattr__(self, "holidays", HolidayPolicy.CLOSED)
            object.__setattr__(self, "holiday", UNKNOWN)
        object.__setattr__(self, "seasons", tuple(sorted(self.seasons, key=lambda s: s.first)))
        object.__setattr__(
            self, "exceptions", tuple(sorted(self.exceptions, key=lambda e: (e.first, e.last)))
        )
        if len(self.seasons) > MAX_SEASONS:
            found.add(Problem(problems.TOO_MANY, {"number": MAX_SEASONS}, ("seasons",)))
        if len(self.exceptions) > MAX_EXCEPTIONS:
            found.add(Problem(problems.TOO_MANY, {"number": MAX_EXCEPTIONS}, ("exceptions",)))
        found.check()
        if any(one.meets(other) for one, other in combinations(self.seasons, 2)):
            found.add(Problem(problems.SEASONS_OVERLAP, where=("seasons",)))
        for one, other in combinations(self.exceptions, 2):
            nested = one.contains(other) != other.contains(one)
            if one.meets(other) and not nested:
                found.add(Problem(problems.EXCEPTIONS_OVERLAP, where=("exceptions",)))
                break
        if (self.holidays == HolidayPolicy.OWN) != self.holiday.is_stated:
            found.add(Problem(problems.HOLIDAY_UNSTATED, where=("holidays",)))
        found.check()

    @classmethod
    def by_appointment(cls) -> Self:
        return cls(week=Week.every(BY_APPOINTMENT))

    @property
    def is_empty(self) -> bool:
        return self == OpeningHours()

    @property
    def is_by_appointment_only(self) -> bool:
        return self.week == Week.every(BY_APPOINTMENT) and not self.seasons

    @property
    def holiday_day(self) -> Day | None:
        """What replaces the week on a holiday, None where the week holds."""
        return {HolidayPolicy.CLOSED: CLOSED, HolidayPolicy.OWN: self.holiday}.get(self.holidays)

    def season_on(self, date: datetime.date) -> Season | None:
        return next((s for s in self.seasons if s.covers((date.month, date.day))), None)

    def week_on(self, date: datetime.date) -> Week:
        season = self.season_on(date)
        return season.week if season else self.week

    def exception_on(self, date: datetime.date) -> SpecialDays | None:
        covering = [exception for exception in self.exceptions if exception.covers(date)]
        return min(covering, key=lambda e: e.last - e.first, default=None)

    def with_exception(self, new: SpecialDays) -> Self:
        """The same with `new` in force on all of its days: what it covers goes, longer ones stay.

        An exception that sticks out on one side keeps only the days outside.
        """
        one_day = datetime.timedelta(days=1)
        kept = []
        for old in self.exceptions:
            if new.contains(old):
                continue
            if old.meets(new) and not old.contains(new):
                old = (
                    replace(old, last=new.first - one_day)
                    if old.first < new.first
                    else replace(old, first=new.last + one_day)
                )
            kept.append(old)
        return replace(self, exceptions=(*kept, new))

    def without_exception(self, first: datetime.date, last: datetime.date) -> Self:
        return replace(
            self,
            exceptions=tuple(e for e in self.exceptions if (e.first, e.last) != (first, last)),
        )

    def without_past(self, today: datetime.date) -> Self:
        """The same without the exceptions that ended before `today`."""
        return replace(self, exceptions=tuple(e for e in self.exceptions if e.last >= today))

    @classmethod
    def from_json(cls, data: Any) -> Self:
        """Reads the stored form strictly; None and `{}` are the empty value."""
        if data is None:
            return cls()
        _check_keys(data, set(), {"week", "seasons", "exceptions", "holidays"})
        found = Collector()
        week, policy, holiday = Week(), HolidayPolicy.NOT_STATED, UNKNOWN
        with found(("week",)):
            week = Week.from_json(data.get("week", {}))
        with found(("holidays",)):
            stated = data.get("holidays", HolidayPolicy.NOT_STATED)
            if isinstance(stated, str) and stated in (
                HolidayPolicy.NOT_STATED,
                HolidayPolicy.CLOSED,
                HolidayPolicy.AS_USUAL,
            ):
                policy = HolidayPolicy(stated)
            else:
                policy, holiday = HolidayPolicy.OWN, Day.from_json(stated)
        seasons = _each(found, data, "seasons", Season, MAX_SEASONS)
        exceptions = _each(found, data, "exceptions", SpecialDays, MAX_EXCEPTIONS)
        found.check()
        return cls(week, tuple(seasons), tuple(exceptions), policy, holiday)

    def to_json(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.week.is_stated:
            data["week"] = self.week.to_json()
        if self.seasons:
            data["seasons"] = [season.to_json() for season in self.seasons]
        if self.exceptions:
            data["exceptions"] = [exception.to_json() for exception in self.exceptions]
        if self.holidays == HolidayPolicy.OWN:
            data["holidays"] = self.holiday.to_json()
        elif self.holidays != HolidayPolicy.NOT_STATED:
            data["holidays"] = self.holidays.value
        return data


def clean_reason(text: Any) -> str:
    """A reason on one line, without the straight quotes that would end an OSM comment."""
    if not isinstance(text, str):
        raise HoursError(not_understood(text))
    reason = " ".join(text.split()).replace('"', "’")
    if not reason.isprintable():
        raise HoursError(Problem(problems.UNPRINTABLE))
    if len(reason) > MAX_REASON:
        raise HoursError(Problem(problems.REASON_TOO_LONG, {"number": MAX_REASON}))
    return reason


def _each(found: Collector, data: dict[str, Any], key: str, kind: Any, most: int) -> Iterable[Any]:
    entries, read = data.get(key, []), []
    with found((key,)):
        if not isinstance(entries, list):
            raise HoursError(not_understood(entries))
        if len(entries) > most:
            raise HoursError(Problem(problems.TOO_MANY, {"number": most}))
        for number, entry in enumerate(entries):
            with found((key, number)):
                read.append(kind.from_json(entry))
    return read


def _check_keys(data: Any, needed: set[str], allowed: set[str]) -> None:
    if not isinstance(data, dict) or not needed <= set(data) <= needed | allowed:
        raise HoursError(not_understood(data))


def _month_day(text: Any) -> MonthDay:
    try:
        date = datetime.datetime.strptime(f"2024-{text}", "%Y-%m-%d")  # 2024 has a 29 February
    except ValueError:
        date = None
    if date is None or text != f"{date.month:02}-{date.day:02}":
        raise HoursError(Problem(problems.NOT_A_DAY_OF_YEAR, {"text": str(text)[:20]}))
    return date.month, date.day


def _date(text: Any) -> datetime.date:
    try:
        date = datetime.date.fromisoformat(text)
    except (TypeError, ValueError):
        date = None
    if date is None or text != date.isoformat():
        raise HoursError(Problem(problems.NOT_A_DATE, {"text": str(text)[:20]}))
    return date
