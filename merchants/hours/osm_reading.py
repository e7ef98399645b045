"""Reading an OSM `opening_hours` expression, exactly or not at all.

The library parses the text and writes it in one canonical way; this module sorts the rules of
that into a value, and then the value's own expression must say the same as the text over some
years, minute by minute. What passes is exact, whatever the reading of single rules.
"""

import datetime
import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

import opening_hours

from merchants.hours import problems
from merchants.hours.evaluation import parsed, segments
from merchants.hours.model import HolidayPolicy, MonthDay, OpeningHours, Season, SpecialDays
from merchants.hours.osm import APPOINTMENT, MONTHS, WEEKDAYS, to_osm
from merchants.hours.problems import HoursError, Problem
from merchants.hours.times import DAY
from merchants.hours.week import CLOSED, UNKNOWN, Day, Slot, StateKind, Week

MAX_LENGTH = 4000
APPOINTMENT_NOTES = {
    "appointment",
    "by appointment",
    "by appointment only",
    "on appointment",
    "only by appointment",
    "per appuntamento",
    "previo appuntamento",
    "solo su appuntamento",
    "su appuntamento",
}
# Rome has both clock changes; 2028 has a 29 February.
SAMPLE_ZONE = ZoneInfo("Europe/Rome")
SAMPLE = (datetime.date(2026, 1, 1), datetime.date(2029, 1, 1))
AROUND = datetime.timedelta(days=9)
LEAP_YEAR = [datetime.date(2024, 1, 1) + datetime.timedelta(days=n) for n in range(366)]
YEAR: tuple[MonthDay, ...] = tuple((date.month, date.day) for date in LEAP_YEAR)

# Separators that stand outside of a note.
_SEPARATOR = re.compile(r'(; |, | \|\| )(?=(?:[^"]*"[^"]*")*[^"]*$)')
_RULE = re.compile(r'([^"]*?) ?(?:"([^"]*)")?')
_TIMES = re.compile(r"\d\d:\d\d-\d\d:\d\d(,\d\d:\d\d-\d\d:\d\d)*", re.ASCII)
_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
_WEEKDAYS = re.compile(rf"(?:PH|{_WEEKDAY}(?:-{_WEEKDAY})?)(?:,(?:PH|{_WEEKDAY}(?:-{_WEEKDAY})?))*")
_DATE = re.compile(rf"(?:(\d{{4}}) ?)?({'|'.join(MONTHS)})(?: (\d{{1,2}}))?", re.ASCII)
_CLOCK = re.compile(r"(\d\d):(\d\d)", re.ASCII)
_MODIFIERS = {"closed": StateKind.CLOSED, "unknown": StateKind.UNKNOWN}


def from_osm(text: str) -> OpeningHours:
    """The value that says exactly what the expression says; HoursError names what cannot be kept.

    Where no regular hours are given ("PH off"), they are not stated: silence is not "closed".
    """
    text = text.strip() if isinstance(text, str) else str(text)
    if len(text) > MAX_LENGTH:
        raise HoursError(Problem(problems.TOO_LONG))
    if not text:
        return OpeningHours()
    if text.strip('" ').lower() in APPOINTMENT_NOTES:
        return OpeningHours.by_appointment()
    try:
        canonical = str(parsed(text, SAMPLE_ZONE))
    except opening_hours.ParserError:  # type: ignore[attr-defined]
        raise HoursError(Problem(problems.NOT_OSM, {"text": text[:80]})) from None
    parts = ["; ", *_SEPARATOR.split(canonical)]
    rules = [_rule(*pair) for pair in zip(parts[::2], parts[1::2], strict=True)]
    if not any(rule.states_regular_hours for rule in rules):
        rules.insert(0, Rule("; ", kind=StateKind.UNKNOWN))
    reading = _Reading()
    for rule in rules:
        reading.take(rule)
    hours = reading.hours()
    if not _agree("".join(map(str, rules)).removeprefix("; "), hours):
        raise HoursError(Problem(problems.OSM_ORDER, {"text": text[:80]}))
    return hours


@dataclass(frozen=True)
class Rule:
    """One rule of the canonical expression, taken apart; `note` is the reason it gives."""

    separator: str
    dates: str = ""
    weekdays: str = ""
    times: str = ""
    kind: StateKind = StateKind.OPEN
    note: str = ""

    def __str__(self) -> str:
        """The rule as OSM again; a mere note about appointments has become the modifier."""
        modifier, note = "" if self.kind == StateKind.OPEN else self.kind.value, self.note
        if self.kind == StateKind.BY_APPOINTMENT:
            modifier, note = "unknown", f"{APPOINTMENT}: {note}" if note else APPOINTMENT
        quoted = f'"{note}"' if note else ""
        parts = filter(None, (self.dates, self.weekdays, self.times, modifier, quoted))
        return self.separator + (" ".join(parts) or "24/7")

    @property
    def states_regular_hours(self) -> bool:
        if self.kind == StateKind.CLOSED:
            return not self.dates and not self.weekdays
        return not self.dates[:4].isdigit() and self.weekdays != "PH"

    @property
    def day(self) -> Day:
        pairs = [
            (opens, closes if closes > opens else closes + DAY) for opens, closes in self._pairs()
        ]
        if self.kind == StateKind.OPEN:
            return Day.open(*(Slot(*pair) for pair in pairs or [(0, DAY)]))
        if any(closes - opens != DAY for opens, closes in pairs):
            raise _unkept(self)
        return Day(self.kind)

    def _pairs(self) -> Iterator[tuple[int, int]]:
        for span in filter(None, self.times.split(",")):
            hours = [int(hour) * 60 + int(minute) for hour, minute in _CLOCK.findall(span)]
            yield hours[0], hours[1]


def _rule(separator: str, text: str) -> Rule:
    match = _RULE.fullmatch(text)
    if not match or separator == " || ":
        raise _unkept(text)
    words, note = match[1].split(" "), match[2] or ""
    kind = _MODIFIERS.get(words[-1], StateKind.OPEN)
    if kind != StateKind.OPEN:
        words.pop()
    times = words.pop() if words and _TIMES.fullmatch(words[-1]) else ""
    weekdays = words.pop() if words and _WEEKDAYS.fullmatch(words[-1]) else ""
    dates = " ".join(words).removeprefix("24/7")
    about = note.lower().strip()
    if kind != StateKind.CLOSED and (kind == StateKind.UNKNOWN or not times):
        head, _colon, reason = note.partition(": ")
        if about in APPOINTMENT_NOTES:
            kind, note = StateKind.BY_APPOINTMENT, ""
        elif head == APPOINTMENT:
            kind, note = StateKind.BY_APPOINTMENT, reason
    rule = Rule(separator, dates, weekdays, times, kind, note)
    dated = dates[:4].isdigit()
    if note and (
        about in APPOINTMENT_NOTES
        or not (dated or (dates and not weekdays and kind == StateKind.CLOSED))
    ):
        raise HoursError(Problem(problems.OSM_NOTE, {"text": note[:80]}))
    return rule


_Stretch: TypeAlias = tuple[tuple[Day, ...], str, str]


class _Reading:
    """The value as it grows rule by rule; later rules override earlier ones."""

    def __init__(self) -> None:
        self.week = [CLOSED] * 7
        self.is_week_given = False
        # For each day of the year: its week, the note, and the dates of the rule they come from.
        self.year: dict[MonthDay, _Stretch] = dict.fromkeys(YEAR, (tuple(self.week), "", ""))
        self.holiday: Day | None = None
        self.special: dict[tuple[datetime.date, datetime.date], tuple[Day, str]] = {}

    def take(self, rule: Rule) -> None:
        items = rule.weekdays.split(",") if rule.weekdays else ["Mo-Su"]
        weekdays = {number for item in items if item != "PH" for number in _weekdays(item)}
        if rule.dates:
            if "PH" in items:
                raise _unkept(rule)
            for span in rule.dates.split(","):
                self._take_dates(rule, span, weekdays)
            return
        if "PH" in items:
            self.holiday = _changed(self.holiday or CLOSED, rule)
        if weekdays:
            self.is_week_given = True
            self.week = _changed_week(self.week, weekdays, rule)
            self._take_year(rule, YEAR, weekdays)

    def _take_dates(self, rule: Rule, span: str, weekdays: set[int]) -> None:
        ends = [match.groups() for match in map(_DATE.fullmatch, span.split("-")) if match]
        if len(ends) != span.count("-") + 1 or len(ends) > 2:
            raise _unkept(rule)
        (year, month, day), (last_year, last_month, last_day) = ends[0], ends[-1]
        first = MONTHS.index(month) + 1, int(day or 1)
        last_month = MONTHS.index(last_month) + 1
        last = last_month, int(last_day or monthrange(2024, last_month)[1])
        if year is None and last_year is None:
            season = Season(first, last, Week())
            self._take_year(rule, [day for day in YEAR if season.covers(day)], weekdays)
        elif year is None or rule.weekdays:
            raise _unkept(rule)
        else:
            last_year = int(last_year or year)
            if last_day is None:
                last = last_month, monthrange(last_year, last_month)[1]
            try:
                dates = (
                    datetime.date(int(year), *first),
                    datetime.date(last_year, *last),
                )
            except ValueError:
                raise _unkept(rule) from None
            old, _reason = self.special.get(dates, (CLOSED, ""))
            self.special[dates] = _changed(old, rule), rule.note

    def _take_year(self, rule: Rule, days: Iterable[MonthDay], weekdays: set[int]) -> None:
        changed: dict[_Stretch, _Stretch] = {}
        for day in days:
            before = self.year[day]
            if before not in changed:
                week = tuple(_changed_week(before[0], weekdays, rule))
                changed[before] = week, rule.note, rule.dates or before[2]
            self.year[day] = changed[before]

    def hours(self) -> OpeningHours:
        base = tuple(self.week), "", ""
        if not self.is_week_given:
            weeks = Counter(week for week, _note, _dates in self.year.values())
            base = weeks.most_common(1)[0][0], "", ""
            self.year = {
                day: base if value[:2] == base[:2] else value for day, value in self.year.items()
            }
        runs = [(days[0], days[-1], value) for value, days in _grouped(self.year) if value != base]
        # A season over New Year was cut in two.
        if len(runs) > 1 and runs[0][0] == YEAR[0] and runs[-1][1] == YEAR[-1]:
            (_first, last, value), (first, _last, late) = runs[0], runs[-1]
            if value == late:
                runs = [*runs[1:-1], (first, last, value)]
        policy, holiday = HolidayPolicy.NOT_STATED, self.holiday
        if holiday == CLOSED:
            policy, holiday = HolidayPolicy.CLOSED, None
        elif holiday and not runs and set(base[0]) == {holiday}:
            policy, holiday = HolidayPolicy.AS_USUAL, None
        elif holiday:
            policy = HolidayPolicy.OWN
        return OpeningHours(
            Week(base[0]),
            tuple(
                Season(first, last, Week(week), note) for first, last, (week, note, _dates) in runs
            ),
            tuple(SpecialDays(*dates, *day) for dates, day in self.special.items()),
            policy,
            holiday or UNKNOWN,
        )


def _changed(day: Day, rule: Rule) -> Day:
    new = rule.day
    if rule.separator == ", " and day.slots and new.slots:
        return Day.open(*day.slots, *new.slots)
    return new


def _changed_week(week: Iterable[Day], weekdays: set[int], rule: Rule) -> list[Day]:
    return [_changed(day, rule) if weekday in weekdays else day for weekday, day in enumerate(week)]


def _grouped(
    year: dict[MonthDay, _Stretch],
) -> Iterator[tuple[_Stretch, list[MonthDay]]]:
    for value, days in groupby(year, key=year.__getitem__):
        yield value, list(days)


def _weekdays(item: str) -> list[int]:
    first, last = WEEKDAYS.index(item[:2]), WEEKDAYS.index(item[-2:])
    return [(first + step) % 7 for step in range((last - first) % 7 + 1)]


def _unkept(rule: Rule | str) -> HoursError:
    text = str(rule).removeprefix("; ").removeprefix(", ")
    return HoursError(Problem(problems.OSM_PART, {"text": text[:80]}))


def _agree(text: str, hours: OpeningHours) -> bool:
    """Whether the text and the value's expression say the same in every sampled minute."""
    spans = [SAMPLE, *((e.first - AROUND, e.last + AROUND) for e in hours.exceptions)]
    own = to_osm(hours) or "unknown"
    return all(_said(text, *span) == _said(own, *span) for span in spans)


def _said(text: str, first: datetime.date, last: datetime.date) -> list[tuple[Any, ...]]:
    begin, end = (
        datetime.datetime.combine(date, datetime.time(), SAMPLE_ZONE) for date in (first, last)
    )
    stretches = groupby(
        segments(text, SAMPLE_ZONE, begin, end), key=lambda part: (part.kind, part.reason)
    )
    return [(next(parts).start, said) for said, parts in stretches]
