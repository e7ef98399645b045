"""A second, naive evaluator of opening hours: it paints one minute layer by layer.

It shares no code with the one that the portal uses, so that each can prove the other wrong.
"""

import datetime
from collections.abc import Iterator

from merchants.hours import Day, HolidayPolicy, OpeningHours, StateKind

DAY = 24 * 60
ONE_DAY = datetime.timedelta(days=1)


def kind_at(hours: OpeningHours, at: datetime.datetime, tz, holidays, closures=()) -> StateKind:
    """The state at a moment; `holidays` is the set of public holidays."""
    if hours.is_empty:
        return StateKind.UNKNOWN
    local = at.astimezone(tz)
    repeated = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    if repeated and not local.fold:
        # A clock time in the repeated hour means its second run: the first belongs to what was.
        local = local.replace(hour=1, minute=59)
    minute, cut = local.hour * 60 + local.minute, _cut(hours)
    days = [(local.date() - ONE_DAY, minute + DAY), (local.date(), minute)]
    kind = StateKind.CLOSED
    for layer in _layers(hours, holidays, closures):
        for date, passed in days:
            day = layer(date)
            if day and cut <= passed < cut + DAY:
                kind = StateKind.CLOSED if day.slots else day.kind
        for date, passed in days:
            day = layer(date)
            if day and any(slot.opens <= passed < slot.closes for slot in day.slots):
                kind = StateKind.OPEN
    return kind


def _layers(hours, holidays, closures) -> Iterator:
    yield lambda date: hours.week.days[date.weekday()]
    for season in hours.seasons:
        yield (
            lambda date, season=season: (
                season.week.days[date.weekday()] if _in_season(season, date) else None
            )
        )
    if hours.holidays in (HolidayPolicy.CLOSED, HolidayPolicy.OWN):
        own = hours.holiday if hours.holidays == HolidayPolicy.OWN else Day(StateKind.CLOSED)
        local = {(c.day.month, c.day.day) for c in closures if c.every_year}
        dated = {c.day for c in closures if not c.every_year}
        yield (
            lambda date: (
                own
                if date in holidays or (date.month, date.day) in local or date in dated
                else None
            )
        )
    for special in sorted(hours.exceptions, key=lambda e: e.first - e.last):
        yield (
            lambda date, special=special: (
                special.day if special.first <= date <= special.last else None
            )
        )


def _in_season(season, date) -> bool:
    day = (date.month, date.day)
    if season.first <= season.last:
        return season.first <= day <= season.last
    return day >= season.first or day <= season.last


def _cut(hours) -> int:
    days = [*hours.week.days, hours.holiday]
    days += [day for season in hours.seasons for day in season.week.days]
    days += [exception.day for exception in hours.exceptions]
    slots = [slot for day in days for slot in day.slots]
    latest = max((slot.closes - DAY for slot in slots), default=0)
    return latest if slots and 0 < latest <= min(slot.opens for slot in slots) else 0
