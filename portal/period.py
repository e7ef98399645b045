"""When something holds: days and instants of a neighbourhood, with midnight written once."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from django.db.models import Q


class State(StrEnum):
    UPCOMING = "upcoming"
    CURRENT = "current"
    ENDED = "ended"


def start_of(day: date, tz: ZoneInfo) -> datetime | None:
    """The first instant of a local day, in UTC; None where the calendar cannot name it.

    Results are in UTC because Python compares two datetimes of one zone by the wall clock, which
    repeats an hour in autumn. Where midnight itself is skipped this is the first instant after it.
    """
    try:
        return datetime.combine(day, time.min, tz).astimezone(UTC)
    except OverflowError:  # the edge of the years 1 and 9999
        return None


@dataclass(frozen=True, slots=True)
class Period:
    """A time span whose edges are days (both inclusive) or aware instants (the last one exclusive).

    None leaves an edge open; a day may stand at one edge and an instant at the other.
    """

    first: date | datetime | None = None
    last: date | datetime | None = None

    def instants(self, tz: ZoneInfo) -> tuple[datetime | None, datetime | None]:
        """Start (inclusive) and end (exclusive) in UTC, None for an open edge."""
        return _start(self.first, tz), _end(self.last, tz)

    def state(self, at: datetime, tz: ZoneInfo) -> State:
        """The state at the aware moment `at`."""
        start, end = self.instants(tz)
        if start is not None and at.astimezone(UTC) < start:
            return State.UPCOMING
        if end is not None and at.astimezone(UTC) >= end:
            return State.ENDED
        return State.CURRENT

    # The same three states as conditions on a pair of model fields. `moment` is of the fields'
    # own kind: the local day for date fields, an aware instant for datetime fields.

    @staticmethod
    def upcoming_q(first: str, last: str, moment: date | datetime) -> Q:
        return Q(**{f"{first}__gt": moment})

    @staticmethod
    def current_q(first: str, last: str, moment: date | datetime) -> Q:
        ahead = "gt" if isinstance(moment, datetime) else "gte"
        started = Q(**{f"{first}__isnull": True}) | Q(**{f"{first}__lte": moment})
        lasting = Q(**{f"{last}__isnull": True}) | Q(**{f"{last}__{ahead}": moment})
        return started & lasting

    @staticmethod
    def ended_q(first: str, last: str, moment: date | datetime) -> Q:
        behind = "lte" if isinstance(moment, datetime) else "lt"
        started = Q(**{f"{first}__isnull": True}) | Q(**{f"{first}__lte": moment})
        return started & Q(**{f"{last}__{behind}": moment})


def _start(edge: date | datetime | None, tz: ZoneInfo) -> datetime | None:
    if edge is None or isinstance(edge, datetime):
        return edge and edge.astimezone(UTC)
    return start_of(edge, tz)


def _end(edge: date | datetime | None, tz: ZoneInfo) -> datetime | None:
    if edge is None or isinstance(edge, datetime):
        return edge and edge.astimezone(UTC)
    return None if edge == date.max else start_of(edge + timedelta(days=1), tz)
