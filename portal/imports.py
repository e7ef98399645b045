"""One plan for every import: what it would create, update and leave alone, and why.

A source (a map, a register, a spreadsheet) becomes rows; `plan` compares them with what was last
imported and with how the pages stand now; `apply` writes. Everything but `recorded` and `apply`
is pure. Values are compared in the form in which they are remembered: JSON (see `comparable`).
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Protocol, TypeAlias

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

Values: TypeAlias = Mapping[str, Any]


class Action(StrEnum):
    CREATE = "create"
    UPDATE = "update"
    SKIP = "skip"


@dataclass(frozen=True)
class Remark:
    """What was found under which name in the source, and why it was not taken as it stands."""

    field: str
    value: str
    why: str

    def __str__(self) -> str:
        found = f"{self.field} “{self.value}”" if self.value else self.field
        return f"{found}: {self.why}"


@dataclass(frozen=True)
class Row:
    """One record of a source, read. Only the fields in `values` are compared and written.

    `key` is the source's own and stays the same over the years. Errors keep the whole row out.
    """

    key: str
    label: str
    values: Values = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    errors: tuple[Remark, ...] = ()


@dataclass(frozen=True)
class Known:
    """What was imported before under a key: the values last written, and how they stand now.

    `gone` says why there is nothing to update any more, e.g. because a person deleted the page.
    """

    last: Values
    current: Values = field(default_factory=dict)
    page: Any = None
    gone: str = ""


@dataclass(frozen=True)
class Step:
    """What happens with one row.

    `changes` maps fields to their values before and after, `kept` those that a person has changed
    to what stands there and what the source offers. `record` is what to remember afterwards.
    """

    action: Action
    row: Row
    known: Known | None = None
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    kept: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    record: Values = field(default_factory=dict)

    @property
    def notes(self) -> list[str]:
        """What there is to say about it, for people, a line each."""
        gone = [self.known.gone] if self.known and self.known.gone else []
        changed = [
            f"{name}: “{_shown(old)}” → “{_shown(new)}”"
            for name, (old, new) in self.changes.items()
        ]
        kept = [
            _("%(field)s: “%(current)s” stays, a person wrote it; the source says “%(offered)s”")
            % {"field": name, "current": _shown(current), "offered": _shown(offered)}
            for name, (current, offered) in self.kept.items()
        ]
        return [*map(str, self.row.errors), *gone, *changed, *kept, *map(str, self.row.remarks)]


@dataclass(frozen=True)
class Plan:
    """All steps in the order of the source; `absent` are keys imported before and not in it now."""

    steps: tuple[Step, ...]
    absent: tuple[str, ...] = ()

    def summary(self) -> str:
        """ "54 × create, 0 × update, 0 × skip": the names of the actions are not translated."""
        counts = Counter(step.action for step in self.steps)
        return ", ".join(f"{counts[action]} × {action}" for action in Action)

    def lines(self) -> Iterator[str]:
        """The report: each step and what there is to say about it; silent skips are left out."""
        for step in self.steps:
            notes = step.notes
            if step.action is not Action.SKIP or notes:
                yield f"{step.action}  {step.row.label}  {step.row.key}".rstrip()
                yield from (f"    {note}" for note in notes)
        if self.absent:
            yield _("Imported before, not in this source, left as they are: %(keys)s") % {
                "keys": ", ".join(self.absent)
            }


class Adapter(Protocol):
    """Between the values of rows and the pages they become."""

    def pages(self, ids: Sequence[int]) -> Mapping[int, Any]:
        """The pages with these ids that still exist."""

    def current(self, page: Any) -> Values:
        """The page's values under the names that rows use."""

    def create(self, values: Values) -> Any:
        """A new published page."""

    def update(self, page: Any, changes: Values) -> None:
        """Set these values on the page, and publish it."""


class ImportFailed(Exception):
    """A step could not be written, and so nothing was; the words say which one and why."""


def comparable(value: Any) -> Any:
    """The value as JSON that equals itself after storing: numbers with a fraction become text.

    Decimals and floats are rounded to six digits (0.1 m in degrees), sets are sorted, dates
    become ISO 8601. TypeError for what has no such form.
    """
    match value:
        case None | str() | int():
            return value
        case Decimal() | float():
            text = f"{value:.6f}".rstrip("0").rstrip(".")
            return "0" if text == "-0" else text
        case date():
            return value.isoformat()
        case Mapping():
            return {str(name): comparable(part) for name, part in value.items()}
        case set() | frozenset():
            return sorted(comparable(part) for part in value)
        case list() | tuple():
            return [comparable(part) for part in value]
    raise TypeError(f"{type(value).__name__} cannot be imported")


def plan(rows: Iterable[Row], known: Mapping[str, Known]) -> Plan:
    """What to do with each row, given what was imported before by its key."""
    steps: list[Step] = []
    seen: set[str] = set()
    for row in rows:
        if row.key and row.key in seen:
            twice = Remark("id", row.key, _("it comes twice in this source, the first one counts"))
            row = replace(row, errors=(*row.errors, twice))
        seen.add(row.key)
        steps.append(_step(row, known.get(row.key)))
    return Plan(tuple(steps), tuple(key for key in known if key not in seen))


def _step(row: Row, known: Known | None) -> Step:
    if row.errors or (known and known.gone):
        return Step(Action.SKIP, row, known, record=known.last if known else {})
    offered = comparable(row.values)
    if known is None:
        return Step(Action.CREATE, replace(row, values=offered), record=offered)
    changes, kept, record = {}, {}, dict(known.last)
    current = comparable(known.current)
    for name, new in offered.items():
        now = current[name]
        # A field that this import did not know last time is free as long as nobody filled it.
        untouched = now == known.last[name] if name in known.last else not now
        if now != new and not untouched:
            kept[name] = (now, new)
            continue
        record[name] = new
        if now != new:
            changes[name] = (now, new)
    action = Action.UPDATE if changes else Action.SKIP
    return Step(action, row, known, changes, kept, record)


def recorded(site: Any, source: str, adapter: Adapter) -> dict[str, Known]:
    """What was imported from this source into this site, by key."""
    from portal.models import ImportedRecord  # Only here and below: the rules above are pure.

    records = list(ImportedRecord.objects.filter(site=site, source=source).order_by("pk"))
    pages = adapter.pages([record.page_id for record in records if record.page_id])
    return {
        record.key: _known(record.values, pages.get(record.page_id), adapter) for record in records
    }


def _known(last: Values, page: Any, adapter: Adapter) -> Known:
    if page is None:
        return Known(last, gone=_("a person deleted its page"))
    if not page.live:
        return Known(last, page=page, gone=_("a person took its page off the site"))
    # What somebody has written but not published yet is theirs too.
    latest = page.get_latest_revision_as_object() if page.has_unpublished_changes else page
    return Known(last, adapter.current(latest), page)


def apply(
    plan: Plan,
    site: Any,
    source: str,
    adapter: Adapter,
    progress: Callable[[Sequence[Step]], Iterable[Step]] = iter,
) -> None:
    """Write the plan in one transaction and remember what was written; ImportFailed undoes all.

    `progress` wraps the steps, e.g. in a progress bar.
    """
    from portal.models import ImportedRecord

    with transaction.atomic():
        for step in progress(plan.steps):
            page = step.known.page if step.known else None
            try:
                if step.action is Action.CREATE:
                    page = adapter.create(step.row.values)
                elif step.action is Action.UPDATE:
                    adapter.update(page, {name: new for name, (_old, new) in step.changes.items()})
            except ValidationError as error:
                raise ImportFailed(
                    f"{step.row.label} {step.row.key}: {' '.join(error.messages)}"
                ) from error
            if step.record != (step.known.last if step.known else {}):
                ImportedRecord.objects.update_or_create(
                    site=site,
                    source=source,
                    key=step.row.key,
                    defaults={"page": page, "values": step.record},
                )


def _shown(value: Any) -> str:
    """A value in a report, on one line."""
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return ", ".join(value)
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
