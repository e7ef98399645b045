"""Opening hours as a person typed them: plain named texts, kept as they are, read into a value.

Names: `<name>-mon-kind`, `<name>-mon-0-opens`, `<name>-mon-0-closes`, `<name>-holidays-…`,
`<name>-exceptions-0-first|last|reason|…`, `<name>-seasons-0-first_day|first_month|last_day|
last_month|kind|reason`, `<name>-seasons-0-mon-…`. Numbers only keep entries apart.
"""

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from merchants.hours import problems, times
from merchants.hours.model import (
    MAX_EXCEPTIONS,
    MAX_SEASONS,
    HolidayPolicy,
    MonthDay,
    OpeningHours,
    Season,
    SpecialDays,
)
from merchants.hours.problems import HoursError, Problem
from merchants.hours.week import (
    CLOSED,
    DAY_KEYS,
    MAX_SLOTS,
    UNKNOWN,
    WHOLE_DAY,
    Day,
    Slot,
    StateKind,
    Week,
)

DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WHOLE = "whole_day"
NEW = "__new__"
OWN_WEEK = "own"

_DATE = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})", re.ASCII)


@dataclass
class Part:
    """A part of the form with its problems; `name` begins the names of its inputs."""

    name: str
    problems: list[Problem] = field(default_factory=list, kw_only=True)

    def refuse(self, error: HoursError) -> None:
        self.problems += error.problems


@dataclass
class TypedSlot:
    name: str
    opens: str = ""
    closes: str = ""


@dataclass
class TypedDay(Part):
    kind: str = StateKind.UNKNOWN
    slots: list[TypedSlot] = field(default_factory=list)

    def __post_init__(self) -> None:
        if not self.slots:
            self.slots.append(TypedSlot(f"{self.name}-0"))

    @classmethod
    def of(cls, name: str, day: Day) -> "TypedDay":
        kind = WHOLE if day.is_whole_day else day.kind.value
        slots = [
            TypedSlot(f"{name}-{number}", times.shown(slot.opens), times.shown(slot.closes))
            for number, slot in enumerate(() if day.is_whole_day else day.slots)
        ]
        return cls(name, kind, slots)

    @classmethod
    def posted(cls, name: str, data: "_Data", default: str = StateKind.UNKNOWN) -> "TypedDay":
        slots = [
            TypedSlot(slot, data.get(f"{slot}-opens"), data.get(f"{slot}-closes"))
            for slot in data.entries(name, MAX_SLOTS)
        ]
        return cls(name, data.get(f"{name}-kind") or default, slots)

    @property
    def is_open(self) -> bool:
        return self.kind == StateKind.OPEN

    def read(self) -> Day:
        """The day; where something is wrong it is noted and the day is not stated."""
        typed = [slot for slot in self.slots if slot.opens or slot.closes]
        if self.kind == WHOLE:
            return Day.open(WHOLE_DAY)
        if self.kind in (StateKind.CLOSED, StateKind.BY_APPOINTMENT):
            return Day(StateKind(self.kind))
        # Times without a choice are meant as opening times.
        if self.kind == StateKind.UNKNOWN and not typed:
            return UNKNOWN
        if self.kind not in (StateKind.OPEN, StateKind.UNKNOWN):
            self.problems.append(Problem(problems.NOT_UNDERSTOOD, {"text": self.kind[:40]}))
            return UNKNOWN
        slots = [read for slot in typed if (read := self._slot(slot))]
        if not self.problems:
            try:
                return Day.open(*slots)
            except HoursError as error:
                self.refuse(error)
        return UNKNOWN

    def _slot(self, slot: TypedSlot) -> Slot | None:
        if not (slot.opens and slot.closes):
            self.problems.append(Problem(problems.TIME_MISSING))
            return None
        try:
            return Slot.between(times.parse_time(slot.opens), times.parse_time(slot.closes))
        except HoursError as error:
            self.refuse(error)
        return None


@dataclass
class TypedWeek(Part):
    days: list[TypedDay]

    @classmethod
    def of(cls, name: str, week: Week) -> "TypedWeek":
        days = zip(DAY_NAMES, week.days, strict=True)
        return cls(name, [TypedDay.of(f"{name}-{key}", day) for key, day in days])

    @classmethod
    def posted(cls, name: str, data: "_Data") -> "TypedWeek":
        return cls(name, [TypedDay.posted(f"{name}-{key}", data) for key in DAY_NAMES])

    def read(self) -> Week:
        try:
            return Week(tuple(day.read() for day in self.days))
        except HoursError as error:
            for problem in error.problems:
                self.days[DAY_KEYS.index(str(problem.where[0]))].problems.append(problem)
        return Week()


@dataclass
class TypedSpecial(Part):
    first: str
    last: str
    reason: str
    day: TypedDay

    @classmethod
    def of(cls, name: str, special: SpecialDays) -> "TypedSpecial":
        last = special.last.isoformat() if special.last != special.first else ""
        day = TypedDay.of(name, special.day)
        return cls(name, special.first.isoformat(), last, special.reason, day)

    @classmethod
    def posted(cls, name: str, data: "_Data") -> "TypedSpecial":
        first, last, reason = (data.get(f"{name}-{key}") for key in ("first", "last", "reason"))
        return cls(name, first, last, reason, TypedDay.posted(name, data, StateKind.CLOSED))

    @property
    def is_blank(self) -> bool:
        typed = any(slot.opens or slot.closes for slot in self.day.slots)
        chosen = self.day.kind != StateKind.CLOSED
        return not (self.first or self.last or self.reason or typed or chosen)

    def read(self) -> SpecialDays | None:
        self.day.problems.clear()
        day = self.day.read()
        self.problems += self.day.problems
        try:
            first = _date(self.first)
            last = _date(self.last) if self.last else first
            if not self.day.problems:
                return SpecialDays(first, last, day, self.reason)
        except HoursError as error:
            self.refuse(error)
        return None


@dataclass
class TypedSeason(Part):
    first_day: str
    first_month: str
    last_day: str
    last_month: str
    kind: str
    reason: str
    week: TypedWeek

    @classmethod
    def of(cls, name: str, season: Season) -> "TypedSeason":
        (first_month, first_day), (last_month, last_day) = season.first, season.last
        return cls(
            name,
            str(first_day),
            str(first_month),
            str(last_day),
            str(last_month),
            StateKind.CLOSED if season.is_closed else OWN_WEEK,
            season.reason,
            TypedWeek.of(name, season.week),
        )

    @classmethod
    def posted(cls, name: str, data: "_Data") -> "TypedSeason":
        return cls(
            name,
            data.get(f"{name}-first_day"),
            data.get(f"{name}-first_month"),
            data.get(f"{name}-last_day"),
            data.get(f"{name}-last_month"),
            data.get(f"{name}-kind") or StateKind.CLOSED,
            data.get(f"{name}-reason"),
            TypedWeek.posted(name, data),
        )

    @property
    def is_closed(self) -> bool:
        return self.kind == StateKind.CLOSED

    @property
    def is_blank(self) -> bool:
        return not (self.first_day or self.last_day or self.reason)

    def read(self) -> Season | None:
        week = Week.every(CLOSED) if self.is_closed else self.week.read()
        try:
            first = _month_day(self.first_day, self.first_month)
            last = _month_day(self.last_day, self.last_month)
            if not any(day.problems for day in self.week.days):
                return Season(first, last, week, self.reason if self.is_closed else "")
        except HoursError as error:
            self.refuse(error)
        return None


@dataclass
class TypedHours(Part):
    """The whole form; `read` gives the value, or None and the problems of each part."""

    week: TypedWeek
    holiday: TypedDay
    exceptions: list[TypedSpecial]
    seasons: list[TypedSeason]

    @classmethod
    def of(cls, name: str, hours: OpeningHours) -> "TypedHours":
        holiday = TypedDay.of(f"{name}-holidays", hours.holiday)
        if hours.holidays != HolidayPolicy.OWN:
            holiday.kind = hours.holidays.value
        return cls(
            name,
            TypedWeek.of(name, hours.week),
            holiday,
            [
                TypedSpecial.of(f"{name}-exceptions-{number}", special)
                for number, special in enumerate(hours.exceptions)
            ],
            [
                TypedSeason.of(f"{name}-seasons-{number}", season)
                for number, season in enumerate(hours.seasons)
            ],
        )

    @classmethod
    def posted(cls, name: str, posted: Mapping[str, str]) -> "TypedHours":
        """What a form sent; an entry that was added and left blank is forgotten."""
        data = _Data(name, posted)
        specials = [
            TypedSpecial.posted(entry, data)
            for entry in data.entries(f"{name}-exceptions", MAX_EXCEPTIONS)
        ]
        seasons = [
            TypedSeason.posted(entry, data)
            for entry in data.entries(f"{name}-seasons", MAX_SEASONS)
        ]
        return cls(
            name,
            TypedWeek.posted(name, data),
            TypedDay.posted(f"{name}-holidays", data, HolidayPolicy.NOT_STATED),
            [special for special in specials if not special.is_blank],
            [season for season in seasons if not season.is_blank],
        )

    @property
    def new_special(self) -> TypedSpecial:
        """The pattern from which the page makes another entry."""
        return TypedSpecial.posted(f"{self.name}-exceptions-{NEW}", _Data(self.name, {}))

    @property
    def new_season(self) -> TypedSeason:
        return TypedSeason.posted(f"{self.name}-seasons-{NEW}", _Data(self.name, {}))

    def parts(self) -> Iterator[Part]:
        """Every part that may carry problems, in the order of the page."""
        yield from self.week.days
        yield self.holiday
        yield from self.exceptions
        for season in self.seasons:
            yield season
            yield from season.week.days
        yield self

    def read(self) -> OpeningHours | None:
        for part in self.parts():
            part.problems.clear()
        week, (policy, holiday) = self.week.read(), self._read_holiday()
        exceptions = [special.read() for special in self.exceptions]
        seasons = [season.read() for season in self.seasons]
        if not any(part.problems for part in self.parts()):
            try:
                return OpeningHours(
                    week,
                    tuple(filter(None, seasons)),
                    tuple(filter(None, exceptions)),
                    policy,
                    holiday,
                )
            except HoursError as error:
                self.refuse(error)
        return None

    def _read_holiday(self) -> tuple[HolidayPolicy, Day]:
        if self.holiday.kind in (HolidayPolicy.NOT_STATED, HolidayPolicy.AS_USUAL):
            return HolidayPolicy(self.holiday.kind), UNKNOWN
        day = self.holiday.read()
        return (HolidayPolicy.OWN if day.is_stated else HolidayPolicy.NOT_STATED), day


class _Data:
    """The posted texts of one field, without the blanks around them."""

    def __init__(self, name: str, posted: Mapping[str, str]):
        self.posted = {
            key: value.strip()
            for key, value in posted.items()
            if key.startswith(f"{name}-") and isinstance(value, str)
        }

    def get(self, key: str) -> str:
        return self.posted.get(key, "")

    def entries(self, name: str, most: int) -> list[str]:
        """The beginnings `<name>-<number>` that were sent; one too many, so that it is told."""
        pattern = re.compile(rf"{re.escape(name)}-(0|[1-9]\d{{0,5}})-", re.ASCII)
        numbers = {int(match[1]) for key in self.posted if (match := pattern.match(key))}
        return [f"{name}-{number}" for number in sorted(numbers)[: most + 1]]


def _date(text: str) -> datetime.date:
    """A date as a browser sends it (2026-12-24) or as an Italian types it (24/12/2026)."""
    if not text:
        raise HoursError(Problem(problems.DATE_MISSING))
    try:
        if match := _DATE.fullmatch(text):
            return datetime.date(int(match[3]), int(match[2]), int(match[1]))
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise HoursError(Problem(problems.NOT_A_DATE, {"text": text[:20]})) from None


def _month_day(day: str, month: str) -> MonthDay:
    if not (day and month):
        raise HoursError(Problem(problems.DATE_MISSING))
    try:
        date = datetime.datetime.strptime(f"2024-{month}-{day}", "%Y-%m-%d")
    except ValueError:
        text = f"{day}/{month}"[:20]
        raise HoursError(Problem(problems.NOT_A_DAY_OF_YEAR, {"text": text})) from None
    return date.month, date.day
