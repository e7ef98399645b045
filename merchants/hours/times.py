"""Times of day as people type them and as they are stored."""

import re

from merchants.hours import problems
from merchants.hours.problems import HoursError, Problem

DAY = 24 * 60

_SEPARATED = re.compile(r"(\d{1,2})(?: ?[.:,h ] ?(\d{2}))?", re.ASCII)
_TOGETHER = re.compile(r"(\d{1,2})(\d{2})", re.ASCII)
_STORED = re.compile(r"([01]\d|2[0-4]):([0-5]\d)", re.ASCII)


def parse_time(text: str) -> int:
    """Minutes since midnight (0–1440) of a typed time: `9`, `930`, `9.30`, `9,30`, `24`."""
    if isinstance(text, str):
        typed = re.sub(r"^(ore|h)\b ?|(?<=\d) ?h$", "", " ".join(text.lower().split()))
        match = _SEPARATED.fullmatch(typed) or _TOGETHER.fullmatch(typed)
        if match:
            hour, minute = int(match[1]), int(match[2] or 0)
            if minute < 60 and hour * 60 + minute <= DAY:
                return hour * 60 + minute
    raise HoursError(Problem(problems.NOT_A_TIME, {"text": str(text)[:20]}))


def read_stored(text: object) -> int:
    """Minutes since midnight of the stored form `HH:MM` (`00:00`–`24:00`)."""
    match = _STORED.fullmatch(text) if isinstance(text, str) else None
    if not match or (minutes := int(match[1]) * 60 + int(match[2])) > DAY:
        raise HoursError(Problem(problems.NOT_A_TIME, {"text": str(text)[:20]}))
    return minutes


def stored(minutes: int) -> str:
    """`HH:MM`; a time of the next day is written as on its own day."""
    if minutes > DAY:
        minutes -= DAY
    return f"{minutes // 60:02}:{minutes % 60:02}"


def shown(minutes: int) -> str:
    """`8:30`, without leading zero, as Italians write it."""
    if minutes > DAY:
        minutes -= DAY
    return f"{minutes // 60}:{minutes % 60:02}"
