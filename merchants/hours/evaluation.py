"""What a value of opening hours means at a moment, as the opening-hours-py library says.

All moments are aware; spans are half-open. The library works in local clock times, so a search
always begins at a midnight well before the moment asked about: in the hour that the clocks
repeat in October a clock time alone names two moments.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

import opening_hours

from merchants.hours.model import Closure, LocalHoliday, OpeningHours, SpecialDays
from merchants.hours.osm import APPOINTMENT, local_closures, to_osm
from merchants.hours.week import Day, StateKind

COUNTRY = "IT"
HORIZON = datetime.timedelta(days=366)
ONE_DAY = datetime.timedelta(days=1)
UTC = ZoneInfo("UTC")  # the library takes no other kind of zone


@dataclass(frozen=True)
class State:
    """What is known at a moment.

    since: when it began, None if more than a day before yesterday's midnight or never.
    until: when it ends, None if not within a year; `then` is the kind that follows.
    reason: why the shop is closed or opens otherwise, "" where nobody said.
    """

    kind: StateKind
    since: datetime.datetime | None = None
    until: datetime.datetime | None = None
    then: StateKind | None = None
    reason: str = ""


@dataclass(frozen=True)
class Segment:
    """A stretch of one kind with one note, in UTC; None is endless."""

    start: datetime.datetime
    end: datetime.datetime | None
    kind: StateKind
    reason: str


@dataclass
class _Run:
    """Neighbouring segments of one kind."""

    segments: list[Segment]

    @property
    def kind(self) -> StateKind:
        return self.segments[0].kind

    @property
    def start(self) -> datetime.datetime:
        return self.segments[0].start

    @property
    def end(self) -> datetime.datetime | None:
        return self.segments[-1].end

    def reason(self, at: datetime.datetime) -> str:
        """The note at a moment; while closed, else the first one still to come."""
        coming = [s.reason for s in self.segments if s.end is None or s.end > at]
        if self.kind == StateKind.CLOSED:
            return next(filter(None, coming), "")
        return coming[0]


def state(
    hours: OpeningHours,
    now: datetime.datetime,
    tz: ZoneInfo,
    closures: Iterable[LocalHoliday] = (),
) -> State:
    """The state at `now`; its datetimes are in `tz`."""
    if hours.is_empty:
        return State(StateKind.UNKNOWN)
    now = now.astimezone(UTC)
    begin = _midnight(now, tz) - ONE_DAY
    runs = _runs(to_osm(hours, closures), tz, begin, now + HORIZON)
    run = next(run for run in runs if run.end is None or run.end > now)
    return _state(run, next(runs, None), now, begin, tz)


def changes(
    hours: OpeningHours,
    now: datetime.datetime,
    tz: ZoneInfo,
    closures: Iterable[LocalHoliday] = (),
    until: datetime.datetime | None = None,
) -> list[tuple[datetime.datetime, State]]:
    """The coming changes after `now` and before `until` (a day ahead by default), in order."""
    if hours.is_empty:
        return []
    now = now.astimezone(UTC)
    until = until.astimezone(UTC) if until else now + ONE_DAY
    begin = _midnight(now, tz) - ONE_DAY
    runs = _runs(to_osm(hours, closures), tz, begin, until + HORIZON)
    found = []
    run = next(runs, None)
    while run is not None and run.start < until:
        following = next(runs, None)
        if run.start > now:
            found.append((run.start.astimezone(tz), _state(run, following, run.start, begin, tz)))
        run = following
    return found


def intervals(
    hours: OpeningHours,
    start: datetime.datetime,
    end: datetime.datetime,
    tz: ZoneInfo,
    closures: Iterable[LocalHoliday] = (),
) -> list[tuple[datetime.datetime, datetime.datetime]]:
    """The half-open spans (in `tz`) between `start` and `end` in which the shop is open."""
    if hours.is_empty:
        return []
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    found = []
    for run in _runs(to_osm(hours, closures), tz, _midnight(start, tz), end):
        if run.kind != StateKind.OPEN:
            continue
        first, last = max(run.start, start), min(run.end or end, end)
        if first < last:
            found.append((first.astimezone(tz), last.astimezone(tz)))
    return found


def day_on(
    hours: OpeningHours, date: datetime.date, closures: Iterable[LocalHoliday] = ()
) -> tuple[Day, SpecialDays | Closure | None]:
    """What is written for a date, for showing and editing it, and what it comes from if special.

    On a public holiday that replaces the week, the second part is a Closure without name.
    """
    if exception := hours.exception_on(date):
        return exception.day, exception
    if (day := hours.holiday_day) is not None and (holiday := holiday_on(date, closures)):
        return day, holiday
    return hours.week_on(date).days[date.weekday()], None


def holiday_on(date: datetime.date, closures: Iterable[LocalHoliday] = ()) -> Closure | None:
    """The closure or public holiday that falls on a date; public holidays come without name."""
    for closure in local_closures(closures):
        if closure.falls_on(date):
            return closure
    return Closure("", date, False) if is_public_holiday(date) else None


@lru_cache(maxsize=1024)
def is_public_holiday(date: datetime.date) -> bool:
    noon = datetime.datetime.combine(date, datetime.time(12), UTC)
    return parsed("PH", UTC).is_open(noon)


@lru_cache(maxsize=2048)
def parsed(expression: str, tz: ZoneInfo) -> opening_hours.OpeningHours:
    """Raises opening_hours.ParserError."""
    return opening_hours.OpeningHours(
        expression, timezone=tz, country=COUNTRY, auto_country=False, auto_timezone=False
    )


def segments(
    expression: str, tz: ZoneInfo, begin: datetime.datetime, end: datetime.datetime
) -> Iterator[Segment]:
    """The stretches from `begin` on that start before `end`; the last may be cut at `end`.

    `begin` must not lie in a repeated hour.
    """
    begin = begin.astimezone(tz)
    for start, stop, kind, note in parsed(expression, tz).intervals(begin, end.astimezone(tz)):
        segment = Segment(
            start.astimezone(UTC), stop and stop.astimezone(UTC), *_meaning(kind, note)
        )
        if segment.end is None or segment.start < segment.end:
            yield segment  # else a slot in the hour that is skipped in March


def _meaning(kind: opening_hours.State, note: str) -> tuple[StateKind, str]:
    if kind == opening_hours.State.OPEN:
        return StateKind.OPEN, note
    if kind == opening_hours.State.CLOSED:
        return StateKind.CLOSED, note
    if note.startswith(APPOINTMENT):
        return StateKind.BY_APPOINTMENT, note.removeprefix(APPOINTMENT).removeprefix(": ")
    return StateKind.UNKNOWN, note


def _runs(
    expression: str, tz: ZoneInfo, begin: datetime.datetime, end: datetime.datetime
) -> Iterator[_Run]:
    run = None
    for segment in segments(expression, tz, begin, end):
        if run and run.kind == segment.kind:
            run.segments.append(segment)
            continue
        if run:
            yield run
        run = _Run([segment])
    if run:
        # What reaches the end of the search has no known end.
        if run.end is not None and run.end >= end:
            last = run.segments[-1]
            run.segments[-1] = Segment(last.start, None, last.kind, last.reason)
        yield run


def _state(
    run: _Run,
    following: _Run | None,
    at: datetime.datetime,
    begin: datetime.datetime,
    tz: ZoneInfo,
) -> State:
    return State(
        kind=run.kind,
        since=run.start.astimezone(tz) if run.start > begin else None,
        until=run.end.astimezone(tz) if run.end else None,
        then=following.kind if following and run.end else None,
        reason=run.reason(at),
    )


def _midnight(at: datetime.datetime, tz: ZoneInfo) -> datetime.datetime:
    local = at.astimezone(tz)
    return local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0).astimezone(UTC)
