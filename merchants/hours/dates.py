"""Weekdays and dates amid words.

Italian elides before some numbers ("l’8 dicembre", "dall’11"): such days have msgids of their
own, told apart by context.
"""

import datetime
from collections.abc import Callable

from django.utils import translation
from django.utils.dates import MONTHS, WEEKDAYS

_: Callable[[str], str] = translation.gettext
pgettext: Callable[[str, str], str] = translation.pgettext

ELIDED_DAYS = (8, 11)  # otto, undici


def weekday_name(number: int) -> str:
    """`lunedì` for 0."""
    return _in_sentence(WEEKDAYS[number])


def _in_sentence(name: object) -> str:
    """A month or weekday amid words: Django capitalises them where the language does not."""
    capitals = (translation.get_language() or "").startswith(("en", "de"))
    return str(name) if capitals else str(name).lower()


def period(first: datetime.date, last: datetime.date, with_year: bool = False) -> str:
    """`dal 10 al 25 agosto`, or the one day."""
    if first == last:
        return date_text(first, with_year)
    same_month = (first.year, first.month) == (last.year, last.month)
    start = (
        _day_of_month(first)
        if same_month and first < last
        else date_text(first, with_year and first.year != last.year)
    )
    return f"{since(first, start)} {_to(last, date_text(last, with_year))}"


def date_text(date: datetime.date, with_year: bool = False) -> str:
    """`1° settembre`, with the year if asked."""
    text = _("%(day)s %(month)s") % {
        "day": _day_of_month(date),
        "month": _in_sentence(MONTHS[date.month]),
    }
    return _("%(date)s %(year)s") % {"date": text, "year": date.year} if with_year else text


def _day_of_month(date: datetime.date) -> str:
    return pgettext("first day of a month", "1") if date.day == 1 else str(date.day)


def on(date: datetime.date) -> str:
    """`il 1° settembre`, `l’8 dicembre`."""
    elided = date.day in ELIDED_DAYS
    pattern = pgettext("day 8 or 11", "on %(date)s") if elided else _("on %(date)s")
    return pattern % {"date": date_text(date)}


def since(date: datetime.date, text: str) -> str:
    """`dal` or `dall’` before a text that begins with the date’s day."""
    elided = date.day in ELIDED_DAYS
    pattern = pgettext("day 8 or 11", "from %(date)s") if elided else _("from %(date)s")
    return pattern % {"date": text}


def until(date: datetime.date) -> str:
    """`fino al 6 dicembre`, `fino all’8 dicembre`."""
    elided = date.day in ELIDED_DAYS
    pattern = pgettext("day 8 or 11", "until %(date)s") if elided else _("until %(date)s")
    return pattern % {"date": date_text(date)}


def _to(date: datetime.date, text: str) -> str:
    elided = date.day in ELIDED_DAYS
    pattern = pgettext("day 8 or 11", "to %(date)s") if elided else _("to %(date)s")
    return pattern % {"date": text}


def in_leap_year(month_day: tuple[int, int]) -> datetime.date:
    """A date in a year that has every day, for what returns each year."""
    return datetime.date(2024, *month_day)
