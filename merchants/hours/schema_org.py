"""Opening hours as schema.org's OpeningHoursSpecification.

https://schema.org/OpeningHoursSpecification and
https://developers.google.com/search/docs/appearance/structured-data/local-business: a closing
before the opening is on the following day, the whole day is 00:00–23:59, a closed day opens and
closes at 00:00. By appointment and "not stated" have no form there and are left out.
"""

import datetime
from collections.abc import Iterable
from typing import Any

from merchants.hours import times
from merchants.hours.evaluation import ONE_DAY
from merchants.hours.model import LocalHoliday, MonthDay, OpeningHours, Season
from merchants.hours.osm import local_closures
from merchants.hours.week import CLOSED, Day, Week

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def to_schema_org(
    hours: OpeningHours, today: datetime.date, closures: Iterable[LocalHoliday] = ()
) -> dict[str, list[dict[str, Any]]]:
    """The two properties `openingHoursSpecification` and `specialOpeningHoursSpecification`.

    A property without entries is missing. Seasons and closures come with the dates of the next
    time they are in force, seen from `today`; exceptions that are over are left out.
    """
    regular = _week(hours.week, {})
    for season in hours.seasons:
        first, last = _next_time(season, today)
        regular += _week(season.week, _validity(first, last))
    special = []
    if (day := hours.holiday_day) is not None:
        regular += _day(day, {"dayOfWeek": ["PublicHolidays"]})
        for closure in local_closures(closures):
            date = closure.day
            if closure.every_year:
                date = _nearest(today, (date.month, date.day), ONE_DAY)
            if date >= today:
                special += _day(day, _validity(date, date))
    for exception in hours.exceptions:
        if exception.last >= today:
            special += _day(exception.day, _validity(exception.first, exception.last))
    found = {
        "openingHoursSpecification": regular,
        "specialOpeningHoursSpecification": special,
    }
    return {name: entries for name, entries in found.items() if entries}


def _week(week: Week, validity: dict[str, Any]) -> list[dict[str, Any]]:
    grouped: dict[Day, list[str]] = {}
    for name, day in zip(DAYS, week.days, strict=True):
        grouped.setdefault(day, []).append(name)
    return [
        entry
        for day, names in grouped.items()
        for entry in _day(day, {"dayOfWeek": names} | validity)
    ]


def _day(day: Day, about: dict[str, Any]) -> list[dict[str, Any]]:
    about = {"@type": "OpeningHoursSpecification"} | about
    if day == CLOSED:
        return [about | {"opens": "00:00", "closes": "00:00"}]
    if day.is_whole_day:
        return [about | {"opens": "00:00", "closes": "23:59"}]
    return [
        about
        | {
            "opens": times.stored(slot.opens),
            "closes": times.stored(slot.closes % times.DAY),
        }
        for slot in day.slots
    ]


def _validity(first: datetime.date, last: datetime.date) -> dict[str, str]:
    return {"validFrom": first.isoformat(), "validThrough": last.isoformat()}


def _next_time(season: Season, today: datetime.date) -> tuple[datetime.date, datetime.date]:
    """First and last day of the season that is running or comes next."""
    last = _nearest(today, season.last, ONE_DAY)
    return _nearest(last, season.first, -ONE_DAY), last


def _nearest(date: datetime.date, month_day: MonthDay, step: datetime.timedelta) -> datetime.date:
    while (date.month, date.day) != month_day:
        date += step
    return date
