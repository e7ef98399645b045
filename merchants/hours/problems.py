"""Why a value of opening hours is refused: words for people, translated when they are shown."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, and the path to it in the JSON form (`("week", "mo")`)."""

    text: Any
    params: dict[str, Any] = field(default_factory=dict)
    where: tuple[str | int, ...] = ()

    def under(self, *where: str | int) -> "Problem":
        return replace(self, where=(*where, *self.where))

    def __str__(self) -> str:
        return str(self.text) % self.params if self.params else str(self.text)


class HoursError(ValueError):
    """The value is refused; `problems` says everything that is wrong with it."""

    def __init__(self, *problems: Problem):
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        return " ".join(str(problem) for problem in self.problems)


class Collector:
    """Gathers the problems of many parts, so that a person hears of all of them at once."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def __call__(self, where: Iterable[str | int]) -> "_Part":
        return _Part(self, tuple(where))

    def add(self, problem: Problem) -> None:
        self.problems.append(problem)

    def check(self) -> None:
        if self.problems:
            raise HoursError(*self.problems)


class _Part:
    def __init__(self, collector: Collector, where: tuple[str | int, ...]):
        self.collector, self.where = collector, where

    def __enter__(self) -> None:
        pass

    def __exit__(self, _type: object, error: object, _traceback: object) -> bool:
        if not isinstance(error, HoursError):
            return False
        self.collector.problems += [problem.under(*self.where) for problem in error.problems]
        return True


NOT_A_TIME = _("“%(text)s” is not a time: write it like 9, 9:30 or 930.")
TIME_MISSING = _("Both the opening and the closing time are needed.")
NO_SLOTS = _("Write at least one opening and closing time, or choose another option.")
SLOTS_WITHOUT_OPEN = _("Only an open day has times.")
SLOT_EMPTY = _("It opens and closes at the same time: for the whole day choose 24 hours.")
SLOT_TOO_LONG = _("A slot cannot last longer than 24 hours.")
SLOT_RANGE = _("The opening time must lie within its day.")
OVERLAP = _("%(first)s and %(second)s overlap.")
OVERLAP_NEXT_DAY = _("%(first)s runs into the opening at %(time)s of the next day.")
TOO_MANY = _("Too many entries: at most %(number)s.")
WEEK_LENGTH = _("A week has seven days.")
NOT_A_DATE = _("“%(text)s” is not a date.")
DATE_MISSING = _("The day is missing.")
DATE_RANGE = _("The year must lie between 2000 and 2199.")
NOT_A_DAY_OF_YEAR = _("“%(text)s” is not a day of the year.")
LAST_BEFORE_FIRST = _("The last day comes before the first.")
SEASONS_OVERLAP = _("Two seasons share some days.")
EXCEPTIONS_OVERLAP = _("Two special periods overlap: one must lie wholly within the other.")
SPECIAL_UNSTATED = _("Say whether it is closed, open or by appointment.")
HOLIDAY_UNSTATED = _("Say what happens on public holidays.")
REASON_TOO_LONG = _("The reason is too long: at most %(number)s characters.")
REASON_OF_OPEN_SEASON = _("Only a season that is closed every day has a reason.")
UNPRINTABLE = _("It holds characters that cannot be shown.")
NOT_UNDERSTOOD = _("“%(text)s” is not part of opening hours.")
# Reading an OSM expression.
TOO_LONG = _("The text is too long to be opening hours.")
NOT_OSM = _("“%(text)s” cannot be read as opening hours.")
OSM_PART = _("“%(text)s” cannot be kept exactly in these opening hours.")
OSM_NOTE = _("The note “%(text)s” has no place in these opening hours.")
OSM_ORDER = _(
    "“%(text)s” holds rules that override each other in a way these opening hours cannot keep."
)
