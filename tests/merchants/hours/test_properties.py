"""What a shop says is stored, exported, read, evaluated and shown without ever disagreeing."""

import datetime
import json
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from merchants.hours import (
    HoursError,
    OpeningHours,
    StateKind,
    changes,
    coming_exceptions,
    day_on,
    describe,
    from_osm,
    intervals,
    is_public_holiday,
    parse_time,
    read_back,
    state,
    to_osm,
    to_schema_org,
    week_groups,
    week_rows,
    wording_ends,
)
from tests.merchants.hours import strategies
from tests.merchants.hours.reference import kind_at

ROME = ZoneInfo("Europe/Rome")
QUARTER = datetime.timedelta(minutes=15)
HOLIDAYS = {
    date
    for n in range(900)
    if is_public_holiday(date := datetime.date(2025, 12, 1) + datetime.timedelta(days=n))
}


@given(strategies.opening_hours())
def test_what_is_stored_comes_back(hours):
    assert OpeningHours.from_json(json.loads(json.dumps(hours.to_json()))) == hours


@settings(max_examples=150, deadline=None)
@given(strategies.opening_hours(), strategies.closures, strategies.moments())
def test_the_export_means_what_was_stored(hours, closures, at):
    found = state(hours, at, ROME, closures)
    assert found.kind == kind_at(hours, at, ROME, HOLIDAYS, closures)
    if found.until:
        before = found.until.astimezone(datetime.UTC) - datetime.timedelta(minutes=1)
        assert kind_at(hours, before, ROME, HOLIDAYS, closures) == found.kind
        assert kind_at(hours, found.until, ROME, HOLIDAYS, closures) == found.then != found.kind


@settings(max_examples=60, deadline=None)
@given(strategies.opening_hours(), strategies.closures, strategies.moments())
def test_intervals_and_changes_agree_with_the_states(hours, closures, start):
    end = start + datetime.timedelta(days=3)
    kinds = {
        at: kind_at(hours, at, ROME, HOLIDAYS, closures)
        for at in (start + n * QUARTER for n in range(3 * 96))
    }
    spans = intervals(hours, start, end, ROME, closures)
    assert spans == sorted(spans, key=lambda span: span[0].astimezone(datetime.UTC))
    for at, kind in kinds.items():
        inside = any(
            first.astimezone(datetime.UTC) <= at < last.astimezone(datetime.UTC)
            for first, last in spans
        )
        assert inside == (kind == StateKind.OPEN)
    kind, seen = kinds[start], {}
    for at, current in kinds.items():
        if current != kind:
            seen[at], kind = current, current
    listed = changes(hours, start, ROME, closures, end)
    assert {at.astimezone(datetime.UTC): found.kind for at, found in listed} == seen


@settings(max_examples=60, deadline=None)
@given(strategies.opening_hours(), strategies.moments())
def test_an_export_is_read_back_with_the_same_meaning(hours, at):
    read = from_osm(to_osm(hours))
    for day in range(3):
        moment = at + datetime.timedelta(days=day)
        one, other = state(read, moment, ROME), state(hours, moment, ROME)
        assert (one.kind, one.until, one.reason) == (other.kind, other.until, other.reason)


@settings(max_examples=60, deadline=None)
@given(strategies.opening_hours(), strategies.closures, strategies.dates)
def test_the_day_that_is_shown_is_the_day_that_holds(hours, closures, date):
    day, _source = day_on(hours, date, closures)
    begin = datetime.datetime.combine(date, datetime.time(), ROME)
    for slot in day.slots:
        middle = begin + datetime.timedelta(minutes=(slot.opens + slot.closes) // 2)
        following, _source = day_on(hours, date + datetime.timedelta(days=1), closures)
        if slot.closes <= 1440 or (following.slots and not following.is_whole_day):
            assert state(hours, middle, ROME, closures).kind == StateKind.OPEN
    if day.kind == StateKind.BY_APPOINTMENT:
        noon = begin.replace(hour=12)
        assert state(hours, noon, ROME, closures).kind == StateKind.BY_APPOINTMENT


@settings(max_examples=80, deadline=None)
@given(strategies.opening_hours(), strategies.closures, strategies.moments())
def test_everything_can_be_said(hours, closures, at):
    today = at.astimezone(ROME).date()
    found = state(hours, at, ROME, closures)
    words = describe(found, at)
    assert words
    ends = wording_ends(found, at)
    if ends is not None:
        last = ends.astimezone(datetime.UTC) - datetime.timedelta(seconds=1)
        assert last >= at - datetime.timedelta(seconds=1)
        assert describe(state(hours, last, ROME, closures), last) == words
    assert read_back(hours).endswith(".")
    assert len(week_rows(hours, today, closures)) in (0, 7)
    week_groups(hours, today)
    assert all(coming_exceptions(hours, today, closures))
    json.dumps(to_schema_org(hours, today, closures))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["week", "seasons", "exceptions", "holidays", "mo", "day", "first"])
            | st.text(max_size=4),
            inner,
            max_size=4,
        )
    ),
)


def read(reader, text):
    """What the reader makes of the text, or the words with which it refuses it."""
    try:
        return reader(text)
    except HoursError as error:
        return str(error) or "refused without a word"


@given(json_values)
def test_rubbish_in_the_store_is_refused_in_words(data):
    found = read(OpeningHours.from_json, data)
    assert isinstance(found, str) or OpeningHours.from_json(found.to_json()) == found


pieces = st.sampled_from(
    [
        *("Mo", "Fr", "-", ",", "; ", " ", "PH", "off", "09:00", "13:00", "26:00", "24/7", '"x"'),
        *("Dec", "25", "2026", "unknown", "||", "+", "/", "[1]", "week", "sunset", "easter", '"'),
        *("Mo-Fr 08:30-13:00", "SH", "Feb 29", "2026 Aug 10-25", "10000 Jan", "99:99", ":"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=40) | st.lists(pieces, max_size=9).map("".join) | st.integers())
def test_rubbish_from_elsewhere_is_refused_in_words(text):
    assert isinstance(read(from_osm, text), OpeningHours | str)


@given(st.text(max_size=8) | st.from_regex(r"\A\d{1,2}[.:, h]?\d{0,2}\Z") | st.none())
def test_a_typed_time_is_a_time_or_refused(text):
    found = read(parse_time, text)
    assert isinstance(found, str) or 0 <= found <= 1440
