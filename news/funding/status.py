"""Where a funding call stands at a moment: one answer for page, list, filter, search and feed.

Pure: a call is anything with the attributes of `Call`. `news.funding.queries` gives the same
answers in the database.
"""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from django.utils.translation import gettext_lazy as _

from portal.period import Period, State, start_of

# Grantors state deadlines in Italian time, wherever the neighbourhood is.
ROME = ZoneInfo("Europe/Rome")
CLOSING_SOON = timedelta(days=14)


class CallStatus(StrEnum):
    """Every status, in the order in which they are tried."""

    WITHDRAWN = "withdrawn"
    SUSPENDED = "suspended"
    EXHAUSTED = "exhausted"
    UPCOMING = "upcoming"
    UNDER_ASSESSMENT = "under_assessment"
    CLOSED = "closed"
    ROLLING = "rolling"
    CLOSING_SOON = "closing_soon"
    OPEN = "open"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        return str(LABELS[self])


LABELS = {
    CallStatus.WITHDRAWN: _("Withdrawn"),
    CallStatus.SUSPENDED: _("Suspended"),
    CallStatus.EXHAUSTED: _("Funds used up"),
    CallStatus.UPCOMING: _("Opens later"),
    CallStatus.UNDER_ASSESSMENT: _("Under assessment"),
    CallStatus.CLOSED: _("Closed"),
    CallStatus.ROLLING: _("Always open"),
    CallStatus.CLOSING_SOON: _("Closes soon"),
    CallStatus.OPEN: _("Open"),
    CallStatus.UNKNOWN: _("Dates not known"),
}

# What one can apply for now, and what lists show unasked: a call whose dates nobody knows is not
# over.
APPLICABLE = (CallStatus.ROLLING, CallStatus.CLOSING_SOON, CallStatus.OPEN)
CURRENT = (*APPLICABLE, CallStatus.UPCOMING, CallStatus.UNKNOWN)
ENDED = tuple(status for status in CallStatus if status not in CURRENT)


class Call(Protocol):
    opening_date: date | None
    opening_time: time | None
    deadline_date: date | None
    deadline_time: time | None
    rolling: bool
    procedure_end: date | None
    manual_state: str
    manual_since: date | None


def window(call: Call, tz: ZoneInfo = ROME) -> Period:
    """When applications are taken; a deadline without hour lasts through its day."""
    return Period(
        _edge(call.opening_date, call.opening_time, tz),
        _edge(call.deadline_date, call.deadline_time, tz),
    )


def status(call: Call, at: datetime, tz: ZoneInfo = ROME) -> CallStatus:
    """The status at the aware moment `at`; of several that hold, the first in CallStatus."""
    today = at.astimezone(tz).date()
    if call.manual_state and (call.manual_since is None or call.manual_since <= today):
        return CallStatus(call.manual_state)
    applications = window(call, tz)
    match applications.state(at, tz):
        case State.UPCOMING:
            return CallStatus.UPCOMING
        case State.ENDED:
            assessing = call.procedure_end is not None and today <= call.procedure_end
            return CallStatus.UNDER_ASSESSMENT if assessing else CallStatus.CLOSED
    if call.rolling:
        return CallStatus.ROLLING
    opens_at, closes_at = applications.instants(tz)
    if closes_at and call.deadline_date and call.deadline_date - today <= CLOSING_SOON:
        return CallStatus.CLOSING_SOON
    return CallStatus.OPEN if opens_at or closes_at else CallStatus.UNKNOWN


def days_left(call: Call, at: datetime, tz: ZoneInfo = ROME) -> int | None:
    """Days on the calendar until the deadline's own, 0 on it; None unless a deadline is running."""
    running = status(call, at, tz) in {CallStatus.CLOSING_SOON, CallStatus.OPEN}
    if not running or call.deadline_date is None:
        return None
    return (call.deadline_date - at.astimezone(tz).date()).days


def elapsed(call: Call, at: datetime, tz: ZoneInfo = ROME) -> int | None:
    """Per cent of the time for applications that is gone; None unless both edges are known."""
    opens_at, closes_at = window(call, tz).instants(tz)
    if opens_at is None or closes_at is None or days_left(call, at, tz) is None:
        return None
    return int(100 * (at - opens_at) / (closes_at - opens_at))


def next_change(call: Call, at: datetime, tz: ZoneInfo = ROME) -> datetime | None:
    """The first instant after `at` at which the status is another one, in UTC."""
    days = [
        call.manual_since,
        call.deadline_date and call.deadline_date - CLOSING_SOON,
        call.procedure_end and call.procedure_end + timedelta(days=1),
    ]
    instants = {*window(call, tz).instants(tz), *(start_of(day, tz) for day in days if day)}
    now = status(call, at, tz)
    ahead = sorted(instant for instant in instants if instant is not None and instant > at)
    return next((instant for instant in ahead if status(call, instant, tz) != now), None)


def _edge(day: date | None, hour: time | None, tz: ZoneInfo) -> date | datetime | None:
    return datetime.combine(day, hour, tz) if day and hour else day
