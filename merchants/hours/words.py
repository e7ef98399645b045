"""Opening hours in words, in the language that is active: English msgids, Italian first in mind.

Italian elides before 1:00 ("all’1:00"): that hour has msgids of its own, told apart by context.
"""

import datetime
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.utils import translation
from django.utils.dates import WEEKDAYS_ABBR

from merchants.hours import times
from merchants.hours.dates import date_text, in_leap_year, on, period, since, weekday_name
from merchants.hours.evaluation import ONE_DAY, State, day_on, holiday_on
from merchants.hours.model import Closure, HolidayPolicy, LocalHoliday, OpeningHours, SpecialDays
from merchants.hours.week import BY_APPOINTMENT, CLOSED, Day, StateKind, Week

_: Callable[[str], str] = translation.gettext
pgettext: Callable[[str, str], str] = translation.pgettext
ngettext: Callable[[str, str, int], str] = translation.ngettext

CLOSING_SOON = datetime.timedelta(minutes=30)
# How many days ahead holidays are listed: where hours are known, and where they only may differ.
HOLIDAYS_AHEAD, DOUBTS_AHEAD = 60, 14


@dataclass(frozen=True)
class Row:
    """A line of the table of the week; `note` says what is different about today."""

    weekday: int
    name: str
    text: str
    is_today: bool
    note: str = ""


def describe(state: State, now: datetime.datetime) -> str:
    """What a visitor wants to know at `now`: until when it is open, or when it opens again."""
    if state.kind == StateKind.UNKNOWN:
        return _("Opening hours not stated")
    if state.kind == StateKind.BY_APPOINTMENT:
        return _("By appointment")
    if state.kind == StateKind.OPEN:
        return _describe_open(state, now)
    return _describe_closed(state, now)


def wording_ends(state: State, now: datetime.datetime) -> datetime.datetime | None:
    """The moment until which `describe(state, now)` stays right, None for ever.

    A page that shows the words may be kept until then.
    """
    if state.until is None:
        return None
    if state.kind == StateKind.OPEN:
        until = state.until.astimezone(datetime.UTC)
        left = until - now.astimezone(datetime.UTC)
        if left > ONE_DAY:
            ends = until - ONE_DAY
        elif left > CLOSING_SOON:
            ends = until - CLOSING_SOON
        else:
            ends = until - datetime.timedelta(minutes=_minutes(left) - 1)
        return ends.astimezone(state.until.tzinfo)
    if state.kind != StateKind.CLOSED:
        return state.until
    tomorrow = now.astimezone(state.until.tzinfo).date() + ONE_DAY
    midnight = datetime.datetime.combine(tomorrow, datetime.time(), state.until.tzinfo)
    return min(state.until, midnight)


def week_rows(
    hours: OpeningHours, today: datetime.date, closures: Iterable[LocalHoliday] = ()
) -> list[Row]:
    """The seven lines of the week that holds in today's season; none if nothing is stated."""
    week = hours.week_on(today)
    if not week.is_stated:
        return []
    return [
        Row(
            weekday,
            weekday_name(weekday),
            day_text(day, " · "),
            weekday == today.weekday(),
            _note_of_today(hours, today, closures) if weekday == today.weekday() else "",
        )
        for weekday, day in enumerate(week.days)
    ]


def week_groups(hours: OpeningHours, today: datetime.date) -> list[tuple[str, str]]:
    """The same in few lines, equal days together: ("Lun–Mer, Ven", "7:30–13:30 · …")."""
    week = hours.week_on(today)
    if not week.is_stated:
        return []
    grouped: dict[Day, list[int]] = {}
    for weekday, day in enumerate(week.days):
        grouped.setdefault(day, []).append(weekday)
    if len(grouped) == 1:
        return [(_sentence(_("every day")), day_text(week.days[0], " · "))]
    return [
        (", ".join(map(_span, _runs(numbers))), day_text(day, " · "))
        for day, numbers in grouped.items()
    ]


def coming_exceptions(
    hours: OpeningHours, today: datetime.date, closures: Iterable[LocalHoliday] = ()
) -> list[str]:
    """Sentences on the special days that are not over, and on the holidays of the next weeks."""
    closures = tuple(closures)
    found = [
        (exception.first, special_text(exception))
        for exception in hours.exceptions
        if exception.last >= today
    ]
    doubtful = hours.holidays == HolidayPolicy.NOT_STATED
    for ahead in range(DOUBTS_AHEAD if doubtful else HOLIDAYS_AHEAD):
        date = today + ahead * ONE_DAY
        if (text := _holiday_text(hours, date, closures)) is not None:
            found.append((date, text))
    return [text for _first, text in sorted(found, key=lambda item: item[0])]


def special_text(special: SpecialDays, with_year: bool = False) -> str:
    """`dal 10 al 25 agosto: chiuso per ferie`."""
    return _("%(days)s: %(what)s") % {
        "days": period(special.first, special.last, with_year),
        "what": _special_day_text(special.day, special.reason),
    }


def day_text(day: Day, separator: str | None = None) -> str:
    """`7:30–13:30 e 16:30–19:30`, `chiuso`, `24 ore su 24` …"""
    if day.is_whole_day:
        return _("24 hours")
    if day.slots:
        slots = [str(slot) for slot in day.slots]
        return separator.join(slots) if separator else _list(slots)
    return {
        StateKind.CLOSED: _("closed"),
        StateKind.BY_APPOINTMENT: _("by appointment"),
        StateKind.UNKNOWN: _("not stated"),
    }[day.kind]


def read_back(hours: OpeningHours) -> str:
    """The whole value read aloud, for the person who just typed it."""
    if hours.is_empty:
        return _("Opening hours not stated") + "."
    sentences = [_sentence(_week_text(hours.week))]
    for season in hours.seasons:
        what = (
            _special_day_text(CLOSED, season.reason)
            if season.is_closed
            else _week_text(season.week)
        )
        first, last = in_leap_year(season.first), in_leap_year(season.last)
        days = on(first) if first == last else period(first, last)
        sentences.append(_("Every year %(days)s: %(what)s") % {"days": days, "what": what})
    if hours.holidays == HolidayPolicy.AS_USUAL:
        sentences.append(_("On public holidays as usual"))
    elif (day := hours.holiday_day) is not None:
        sentences.append(_("On public holidays %(what)s") % {"what": day_text(day)})
    sentences += [_sentence(special_text(special, True)) for special in hours.exceptions]
    return " ".join(f"{sentence}." for sentence in sentences)


def holiday_name(date: datetime.date) -> str:
    """The name of an Italian public holiday, as people call it."""
    named = {
        (1, 1): _("New Year’s Day"),
        (1, 6): _("Epiphany"),
        (4, 25): _("Liberation Day"),
        (5, 1): _("Labour Day"),
        (6, 2): _("Republic Day"),
        (8, 15): _("Assumption Day"),
        (10, 4): _("Saint Francis"),
        (11, 1): _("All Saints"),
        (12, 8): _("Immaculate Conception"),
        (12, 25): _("Christmas"),
        (12, 26): _("Saint Stephen"),
    }
    easter = {6: _("Easter"), 0: _("Easter Monday")}
    name = named.get((date.month, date.day)) or easter.get(date.weekday())
    return name or _("public holiday")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


# --- Open or closed now -----------------------------------------------------------------------


def _describe_open(state: State, now: datetime.datetime) -> str:
    if state.until is None or (left := state.until - now.astimezone(datetime.UTC)) > ONE_DAY:
        return _("Open 24 hours a day")
    if left <= CLOSING_SOON:
        minutes = _minutes(left)
        return ngettext(
            "Closes in %(minutes)s minute", "Closes in %(minutes)s minutes", minutes
        ) % {"minutes": minutes}
    if _is_midnight(state.until):
        return _("Open until midnight")
    if state.until.hour == 1:
        return pgettext("hour 1", "Open until %(time)s") % {"time": _time(state.until)}
    return _("Open until %(time)s") % {"time": _time(state.until)}


def _describe_closed(state: State, now: datetime.datetime) -> str:
    when = None
    if state.until is not None:
        today = now.astimezone(state.until.tzinfo).date()
        if state.then == StateKind.OPEN:
            when = _("reopens %(when)s") % {"when": _reopening(state.until, today)}
        elif state.then == StateKind.BY_APPOINTMENT:
            when = _("by appointment %(when)s") % {"when": _day_from(state.until.date(), today)}
    if state.reason:
        closed = _sentence(_special_day_text(CLOSED, state.reason))
        return _("%(closed)s, %(when)s") % {"closed": closed, "when": when} if when else closed
    return _sentence(when) if when else _("Closed")


def _reopening(moment: datetime.datetime, today: datetime.date) -> str:
    days = (moment.date() - today).days
    if _is_midnight(moment) and days == 1:
        return _("at midnight")
    time = pgettext("hour 1", "at %(time)s") if moment.hour == 1 else _("at %(time)s")
    time %= {"time": _time(moment)}
    if days == 0:
        return time
    if days == 1:
        return _("tomorrow %(time)s") % {"time": time}
    if days < 7:
        return _("%(weekday)s %(time)s") % {"weekday": weekday_name(moment.weekday()), "time": time}
    return on(moment.date())


def _day_from(date: datetime.date, today: datetime.date) -> str:
    days = (date - today).days
    if days == 0:
        return _("later today")
    if days == 1:
        return _("from tomorrow")
    if days < 7:
        return _("from %(weekday)s") % {"weekday": weekday_name(date.weekday())}
    return since(date, date_text(date))


def _minutes(left: datetime.timedelta) -> int:
    return max(1, math.ceil(left / datetime.timedelta(minutes=1)))


def _is_midnight(moment: datetime.datetime) -> bool:
    return (moment.hour, moment.minute) == (0, 0)


def _time(moment: datetime.datetime) -> str:
    return times.shown(moment.hour * 60 + moment.minute)


# --- Days and weeks ---------------------------------------------------------------------------


def _week_text(week: Week) -> str:
    day = week.days[0]
    if len(set(week.days)) == 1:
        if day.is_whole_day:
            return _("always open, 24 hours a day")
        if day == BY_APPOINTMENT:
            return _("by appointment only")
        if day.is_stated:
            return _("every day %(what)s") % {"what": day_text(day)}
        return _("weekly hours not stated")
    return ", ".join(
        f"{_span_in_words([weekday for weekday, _day in run])} {day_text(day)}"
        for day, group in groupby(enumerate(week.days), key=lambda item: item[1])
        for run in (list(group),)
    )


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    return [
        [number for _place, number in group]
        for _key, group in groupby(enumerate(numbers), key=lambda item: item[1] - item[0])
    ]


def _span(run: list[int]) -> str:
    first, last = (str(WEEKDAYS_ABBR[run[end]]) for end in (0, -1))
    return first if len(run) == 1 else f"{first}–{last}"


def _span_in_words(run: list[int]) -> str:
    names = {"first": weekday_name(run[0]), "last": weekday_name(run[-1])}
    if len(run) == 1:
        return names["first"]
    if len(run) == 2:
        return _("%(first)s and %(last)s") % names
    return _("from %(first)s to %(last)s") % names


def _list(texts: list[str]) -> str:
    if len(texts) == 1:
        return texts[0]
    return _("%(first)s and %(last)s") % {"first": ", ".join(texts[:-1]), "last": texts[-1]}


def _special_day_text(day: Day, reason: str) -> str:
    reason = _after_for(reason)
    if not reason:
        return day_text(day)
    if day == CLOSED:
        return _("closed for %(reason)s") % {"reason": reason}
    return _("%(hours)s (%(reason)s)") % {"hours": day_text(day), "reason": reason}


def _after_for(reason: str) -> str:
    """What follows "closed for", whoever wrote it out in full."""
    for beginning in ("chiuso per ", "chiusi per ", "chiusa per ", "chiusura per ", "per "):
        if reason.lower().startswith(beginning):
            return reason[len(beginning) :]
    return reason


def _note_of_today(
    hours: OpeningHours, today: datetime.date, closures: Iterable[LocalHoliday]
) -> str:
    closures = tuple(closures)
    day, source = day_on(hours, today, closures)
    if isinstance(source, SpecialDays):
        return _("today %(what)s") % {"what": _special_day_text(day, source.reason)}
    if isinstance(source, Closure):
        return _("today %(what)s") % {"what": f"{day_text(day)} ({_name(source, today)})"}
    return ""


def _holiday_text(
    hours: OpeningHours, date: datetime.date, closures: tuple[LocalHoliday, ...]
) -> str | None:
    usual = hours.week_on(date).days[date.weekday()]
    if hours.holidays == HolidayPolicy.AS_USUAL or hours.exception_on(date):
        return None
    if (holiday := holiday_on(date, closures)) is None:
        return None
    days = _("%(date)s (%(name)s)") % {"date": date_text(date), "name": _name(holiday, date)}
    day = hours.holiday_day
    if day is None:
        # Nobody said: only worth a warning where customers would otherwise come.
        what = _("hours may differ") if usual.slots else None
    else:
        what = day_text(day) if day != usual else None
    return what and _("%(days)s: %(what)s") % {"days": days, "what": what}


def _name(holiday: Closure, date: datetime.date) -> str:
    return holiday.name or holiday_name(date)
