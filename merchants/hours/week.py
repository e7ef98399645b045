"""Slots, days and weeks: the parts of which opening hours are made.

A slot belongs to the day on which it begins, even past midnight.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any, Self

from merchants.hours import problems, times
from merchants.hours.problems import Collector, HoursError, Problem
from merchants.hours.times import DAY

DAY_KEYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
MAX_SLOTS = 6


class StateKind(StrEnum):
    """What is known about a day or a moment."""

    OPEN = "open"
    CLOSED = "closed"
    BY_APPOINTMENT = "by_appointment"
    UNKNOWN = "unknown"


@dataclass(frozen=True, order=True)
class Slot:
    """Open from `opens` to `closes`, minutes since the midnight at which its day begins.

    Past midnight `closes` is beyond 1440; a slot lasts less than 24 hours, unless it is
    the whole day.
    """

    opens: int
    closes: int

    def __post_init__(self) -> None:
        if not 0 <= self.opens < DAY:
            raise HoursError(Problem(problems.SLOT_RANGE))
        if self.closes <= self.opens or (self.closes - self.opens == DAY and self.opens != 0):
            raise HoursError(Problem(problems.SLOT_EMPTY))
        if self.closes - self.opens > DAY:
            raise HoursError(Problem(problems.SLOT_TOO_LONG))

    @classmethod
    def between(cls, opens: int, closes: int) -> Self:
        """A slot from two times of day; a closing not after the opening is on the next day."""
        return cls(opens, closes if closes > opens else closes + DAY)

    def __str__(self) -> str:
        return f"{times.shown(self.opens)}–{times.shown(self.closes)}"


WHOLE_DAY = Slot(0, DAY)


@dataclass(frozen=True)
class Day:
    """One day: open in its slots (sorted, apart), closed, by appointment, or not stated."""

    kind: StateKind = StateKind.UNKNOWN
    slots: tuple[Slot, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "slots", tuple(sorted(self.slots)))
        if self.kind != StateKind.OPEN:
            if self.slots:
                raise HoursError(Problem(problems.SLOTS_WITHOUT_OPEN))
            return
        if not self.slots:
            raise HoursError(Problem(problems.NO_SLOTS))
        if len(self.slots) > MAX_SLOTS:
            raise HoursError(Problem(problems.TOO_MANY, {"number": MAX_SLOTS}))
        for first, second in pairwise(self.slots):
            if second.opens < first.closes:
                raise HoursError(
                    Problem(problems.OVERLAP, {"first": str(first), "second": str(second)})
                )

    @classmethod
    def open(cls, *slots: Slot) -> Self:
        return cls(StateKind.OPEN, slots)

    @property
    def is_whole_day(self) -> bool:
        return self.slots == (WHOLE_DAY,)

    @property
    def is_stated(self) -> bool:
        return self.kind != StateKind.UNKNOWN

    @classmethod
    def from_json(cls, data: Any) -> Self:
        if isinstance(data, str) and data in (StateKind.CLOSED, StateKind.BY_APPOINTMENT):
            return cls(StateKind(data))
        if not isinstance(data, list):
            raise HoursError(not_understood(data))
        if len(data) > MAX_SLOTS:
            raise HoursError(Problem(problems.TOO_MANY, {"number": MAX_SLOTS}))
        slots = []
        for pair in data:
            if not isinstance(pair, list) or len(pair) != 2:
                raise HoursError(not_understood(pair))
            slots.append(Slot.between(*map(times.read_stored, pair)))
        return cls.open(*slots)

    def to_json(self) -> Any:
        if self.kind != StateKind.OPEN:
            return self.kind.value
        return [[times.stored(slot.opens), times.stored(slot.closes)] for slot in self.slots]


CLOSED = Day(StateKind.CLOSED)
BY_APPOINTMENT = Day(StateKind.BY_APPOINTMENT)
UNKNOWN = Day()


@dataclass(frozen=True)
class Week:
    """Seven days, Monday first."""

    days: tuple[Day, ...] = (UNKNOWN,) * 7

    def __post_init__(self) -> None:
        object.__setattr__(self, "days", tuple(self.days))
        if len(self.days) != 7:
            raise HoursError(Problem(problems.WEEK_LENGTH))
        found = Collector()
        for weekday, day in enumerate(self.days):
            following = self.days[(weekday + 1) % 7]
            # A night that runs into a day of 24 hours says nothing contradictory.
            if day.slots and following.slots and not following.is_whole_day:
                last, opens = day.slots[-1], following.slots[0].opens
                if last.closes > opens + DAY:
                    found.add(
                        Problem(
                            problems.OVERLAP_NEXT_DAY,
                            {"first": str(last), "time": times.shown(opens)},
                            (DAY_KEYS[weekday],),
                        )
                    )
        found.check()

    @classmethod
    def every(cls, day: Day) -> Self:
        return cls((day,) * 7)

    @property
    def is_stated(self) -> bool:
        return any(day.is_stated for day in self.days)

    @classmethod
    def from_json(cls, data: Any) -> Self:
        if not isinstance(data, dict) or not set(data) <= set(DAY_KEYS):
            raise HoursError(not_understood(data))
        found, days = Collector(), [UNKNOWN] * 7
        for weekday, key in enumerate(DAY_KEYS):
            if key in data:
                with found((key,)):
                    days[weekday] = Day.from_json(data[key])
        found.check()
        return cls(tuple(days))

    def to_json(self) -> dict[str, Any]:
        return {
            key: day.to_json()
            for key, day in zip(DAY_KEYS, self.days, strict=True)
            if day.is_stated
        }


def not_understood(data: Any) -> Problem:
    return Problem(problems.NOT_UNDERSTOOD, {"text": str(data)[:40]})
