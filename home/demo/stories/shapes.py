"""Shapes of the demonstration's editorial content.

Fields hold the codes of the pages they fill, as plain text.

Every date is relative to the moment of loading, so that the demonstration never looks stale:
`in_days` counts days from that day, `in_hours` hours from that instant, negative ones lie in the
past; an hour of day is text such as "09:30", on the neighbourhood's clock. Slugs are unique within
their kind; zones are those of the demonstration's shops. Texts hold no markup.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from home.standard_pages import Block


@dataclass(frozen=True)
class NewsStory:
    """One piece of news; `shops` and `calls` are slugs of the shops and calls it is about."""

    slug: str
    title: str
    summary: str
    topic: str
    in_days: int
    body: tuple[Block, ...]
    office: str = "Redazione"
    shops: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()


@dataclass(frozen=True)
class ManualState:
    """What the grantor declared about a call, when (`in_days`), and where it can be read."""

    state: str
    in_days: int
    source: str


@dataclass(frozen=True)
class FundingCall:
    """One funding call; amounts in euro, the aid rate in per cent of the eligible costs.

    `audience` says who may apply: no `sizes`, `ateco_codes` or `places` means every one of them.
    The deadline is `deadline_hour` of the day `deadline_in_days` away, without an hour the end of
    that day.
    """

    slug: str
    title: str
    summary: str
    grantor: str
    purpose: str
    aid: tuple[str, ...]
    audience: tuple[str, ...]
    how_to_apply: str
    official_link: str
    last_checked_in_days: int
    sizes: tuple[str, ...] = ()
    ateco_codes: tuple[str, ...] = ()
    ateco_edition: str = "2025"
    places: tuple[str, ...] = ()
    eligible_costs: tuple[str, ...] = ()
    award_min: Decimal | None = None
    award_max: Decimal | None = None
    aid_rate: Decimal | None = None
    pot: Decimal | None = None
    opens_in_days: int | None = None
    deadline_in_days: int | None = None
    deadline_hour: str | None = None
    rolling: bool = False
    procedure_end_in_days: int | None = None
    manual_state: ManualState | None = None
    legal_basis: str = ""
    helpdesk: str = ""


@dataclass(frozen=True)
class NoticeUpdate:
    """One step of a notice's timeline."""

    in_hours: int
    text: str


@dataclass(frozen=True)
class Cancellation:
    """When a notice was called off before its expiry, and why."""

    in_hours: int
    reason: str


@dataclass(frozen=True)
class Notice:
    """One notice; `headline` is its title, updates go from the latest to the first."""

    slug: str
    kind: str
    headline: str
    what_happened: str
    what_to_do: str
    severity: str
    certainty: str
    area: str
    zones: tuple[str, ...]
    starts_in_hours: int
    expires_in_hours: int
    source: str
    checked_in_hours: int
    source_link: str = ""
    updates: tuple[NoticeUpdate, ...] = ()
    cancelled: Cancellation | None = None


@dataclass(frozen=True)
class Event:
    """One event or course, in a `place`, on `online_link`, or both.

    `price` is in euro: 0 is free, None is not said. A course of several meetings starts with the
    first one and ends with the last, `lasts_days` later. Its days come from `first_day`.
    """

    slug: str
    title: str
    summary: str
    kind: str
    in_days: int
    weekday: int
    start: str
    end: str
    body: tuple[Block, ...]
    audience: str
    organiser: str
    how_to_register: str
    lasts_days: int = 0
    place: str = ""
    online_link: str = ""
    seats: int | None = None
    price: Decimal | None = Decimal(0)
    certificate: str = ""

    def first_day(self, today: date) -> date:
        """The first `weekday` (0 is Monday) at least `in_days` from today.

        So a Saturday market is on a Saturday whenever the demonstration is loaded.
        """
        earliest = today + timedelta(days=self.in_days)
        return earliest + timedelta(days=(self.weekday - earliest.weekday()) % 7)

    def last_day(self, today: date) -> date:
        """The day it ends, which is the first one unless it `lasts_days`."""
        return self.first_day(today) + timedelta(days=self.lasts_days)
