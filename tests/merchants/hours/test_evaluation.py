"""Open or closed at a moment, around holidays, nights and both clock changes."""

import datetime
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from merchants.hours import (
    CLOSED,
    Day,
    OpeningHours,
    SpecialDays,
    StateKind,
    changes,
    day_on,
    from_osm,
    holiday_on,
    intervals,
    is_public_holiday,
    state,
)

ROME = ZoneInfo("Europe/Rome")
PATRON = SimpleNamespace(
    name="Santi Pietro e Paolo", day=datetime.date(2020, 6, 29), every_year=True
)
BAKERY = from_osm("Mo-Fr 07:30-13:30,16:30-19:30; Sa 07:30-14:00; Su,PH off")
BAR = from_osm("Mo-Su 18:00-02:30; PH 05:00-29:00 off")


def at(text: str) -> datetime.datetime:
    """A moment of Rome's clock, "11-24 10:00" in 2026, or with its year."""
    return datetime.datetime.fromisoformat(text if len(text) > 12 else f"2026-{text}").replace(
        tzinfo=ROME
    )


def utc(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(f"2026-{text}").replace(tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("now", "kind", "until"),
    [
        ("11-24 07:29", StateKind.CLOSED, "11-24 07:30"),
        ("11-24 07:30", StateKind.OPEN, "11-24 13:30"),
        ("11-24 13:29", StateKind.OPEN, "11-24 13:30"),
        ("11-24 13:30", StateKind.CLOSED, "11-24 16:30"),
        ("11-28 14:00", StateKind.CLOSED, "11-30 07:30"),
        ("12-07 20:00", StateKind.CLOSED, "12-09 07:30"),  # 8 December lies between
        ("10-04 10:00", StateKind.CLOSED, "10-05 07:30"),  # Saint Francis, a holiday again
    ],
)
def test_the_state_holds_from_its_first_to_before_its_last_minute(now, kind, until):
    found = state(BAKERY, at(now), ROME)
    assert (found.kind, found.until) == (kind, at(until))
    assert found.then != kind


def test_the_state_is_the_same_for_a_moment_told_in_another_zone():
    assert state(BAKERY, utc("11-24 06:30"), ROME) == state(BAKERY, at("11-24 07:30"), ROME)


def test_nothing_stated_never_means_closed():
    assert state(OpeningHours(), at("11-24 10:00"), ROME).kind == StateKind.UNKNOWN
    assert intervals(OpeningHours(), at("11-24 10:00"), at("11-25 10:00"), ROME) == []
    assert changes(OpeningHours(), at("11-24 10:00"), ROME) == []
    partly = from_osm("Su off")
    assert state(partly, at("11-24 10:00"), ROME).kind == StateKind.UNKNOWN
    assert state(partly, at("11-29 10:00"), ROME).kind == StateKind.CLOSED


def test_by_appointment_is_neither_open_nor_closed():
    found = state(OpeningHours.by_appointment(), at("11-24 10:00"), ROME)
    assert (found.kind, found.until) == (StateKind.BY_APPOINTMENT, None)


def test_always_open_has_no_end():
    found = state(from_osm("24/7"), at("11-24 10:00"), ROME)
    assert (found.kind, found.since, found.until) == (StateKind.OPEN, None, None)


def test_a_shop_that_never_opens_again_within_a_year_has_no_reopening():
    found = state(from_osm("off"), at("11-24 10:00"), ROME)
    assert (found.kind, found.until, found.then) == (StateKind.CLOSED, None, None)


def test_the_patron_saint_is_a_holiday_of_the_neighbourhood_only():
    noon = at("2027-06-29 12:00")
    assert state(BAKERY, noon, ROME).kind == StateKind.OPEN
    found = state(BAKERY, noon, ROME, [PATRON])
    assert (found.kind, found.reason) == (StateKind.CLOSED, "Santi Pietro e Paolo")
    usual = from_osm("Mo-Su,PH 09:00-13:00")
    assert state(usual, noon, ROME, [PATRON]).kind == StateKind.OPEN


def test_the_reason_is_told_from_the_evening_before():
    ferie = SpecialDays(datetime.date(2026, 8, 10), datetime.date(2026, 8, 25), CLOSED, "ferie")
    found = state(BAKERY.with_exception(ferie), at("08-08 20:00"), ROME)
    assert (found.reason, found.until) == ("ferie", at("08-26 07:30"))


def test_a_night_belongs_to_the_evening_on_which_it_began():
    eve, holiday_evening = at("12-25 01:00"), at("12-25 20:00")
    assert state(BAR, eve, ROME).kind == StateKind.OPEN
    assert state(BAR, holiday_evening, ROME).until == at("12-27 18:00")
    party = SpecialDays(
        datetime.date(2026, 12, 31),
        datetime.date(2026, 12, 31),
        Day.from_json([["20:00", "05:00"]]),
        "san Silvestro",
    )
    found = state(BAR.with_exception(party), at("2027-01-01 04:59"), ROME)
    assert (found.kind, found.until) == (StateKind.OPEN, at("2027-01-01 05:00"))


def test_in_october_the_repeated_hour_is_open_twice_and_once_over():
    # 2:30 happens twice: the shop closes at the second one.
    first, second = utc("10-25 00:45"), utc("10-25 01:45")
    assert [moment.astimezone(ROME).strftime("%H:%M") for moment in (first, second)] == [
        "02:45"
    ] * 2
    assert state(BAR, first, ROME).kind == StateKind.OPEN
    assert state(BAR, second, ROME).kind == StateKind.CLOSED
    (night,) = intervals(BAR, at("10-24 12:00"), at("10-25 12:00"), ROME)
    assert night[1].astimezone(datetime.UTC) == utc("10-25 01:30")
    assert night[1].astimezone(datetime.UTC) - night[0].astimezone(
        datetime.UTC
    ) == datetime.timedelta(hours=9, minutes=30)


def test_in_march_the_hour_that_does_not_exist_is_skipped():
    (night,) = intervals(BAR, at("03-28 12:00"), at("03-29 12:00"), ROME)
    assert night[1].astimezone(datetime.UTC) == utc("03-29 01:00")  # 2:30 is 3:00
    early = from_osm("Mo-Su 02:15-02:45")
    assert intervals(early, at("03-29 00:00"), at("03-29 12:00"), ROME) == []
    assert state(early, at("03-29 01:00"), ROME).until == at("03-30 02:15")


def test_intervals_are_cut_at_the_ends_of_what_is_asked():
    assert intervals(BAKERY, at("11-24 10:00"), at("11-24 17:00"), ROME) == [
        (at("11-24 10:00"), at("11-24 13:30")),
        (at("11-24 16:30"), at("11-24 17:00")),
    ]


def test_slots_that_touch_are_one_opening():
    hours = from_osm("Mo-Fr 09:00-13:00,13:00-18:00; Sa 00:00-24:00; Su 00:00-02:00")
    assert state(hours, at("11-24 10:00"), ROME).until == at("11-24 18:00")
    assert state(hours, at("11-28 10:00"), ROME).until == at("11-29 02:00")


def test_changes_are_the_coming_ones_in_order():
    found = changes(BAKERY, at("11-24 10:00"), ROME)
    assert [(moment, new.kind, new.until) for moment, new in found] == [
        (at("11-24 13:30"), StateKind.CLOSED, at("11-24 16:30")),
        (at("11-24 16:30"), StateKind.OPEN, at("11-24 19:30")),
        (at("11-24 19:30"), StateKind.CLOSED, at("11-25 07:30")),
        (at("11-25 07:30"), StateKind.OPEN, at("11-25 13:30")),
    ]
    assert changes(BAKERY, at("11-24 10:00"), ROME, until=at("11-24 13:30")) == []


def test_public_holidays_are_italian():
    assert is_public_holiday(datetime.date(2027, 3, 29))  # Easter Monday
    assert is_public_holiday(datetime.date(2026, 10, 4))
    assert not is_public_holiday(datetime.date(2026, 6, 29))
    assert holiday_on(datetime.date(2026, 6, 29), [PATRON]).name == "Santi Pietro e Paolo"
    assert holiday_on(datetime.date(2026, 6, 30), [PATRON]) is None


def test_the_day_that_is_edited_comes_with_its_source():
    tuesday = datetime.date(2026, 11, 24)
    day, source = day_on(BAKERY, tuesday)
    assert (day, source) == (BAKERY.week.days[1], None)
    day, source = day_on(BAKERY, datetime.date(2026, 12, 8))
    assert day == CLOSED
    assert source is not None
    special = SpecialDays(tuesday, tuesday, CLOSED, "lutto")
    assert day_on(BAKERY.with_exception(special), tuesday) == (CLOSED, special)
