import datetime

import pytest

from merchants.hours import (
    BY_APPOINTMENT,
    CLOSED,
    Day,
    HoursError,
    OpeningHours,
    Season,
    Slot,
    SpecialDays,
    Week,
)


def date(month: int, day: int) -> datetime.date:
    return datetime.date(2026, month, day)


def test_the_empty_value_says_nothing():
    assert OpeningHours().is_empty
    assert OpeningHours().to_json() == {}
    assert OpeningHours.from_json(None) == OpeningHours.from_json({}) == OpeningHours()
    assert not OpeningHours.by_appointment().is_empty
    assert OpeningHours.by_appointment().is_by_appointment_only


def test_the_stored_form_is_short_and_readable():
    data = {
        "week": {
            "mo": [["07:30", "13:30"], ["16:30", "19:30"]],
            "fr": [["18:00", "02:00"]],
            "sa": [["00:00", "24:00"]],
            "su": "closed",
        },
        "seasons": [{"first": "11-15", "last": "02-29", "week": {"mo": "by_appointment"}}],
        "exceptions": [
            {"first": "2026-08-10", "last": "2026-08-25", "day": "closed", "reason": "ferie"}
        ],
        "holidays": [["10:00", "12:00"]],
    }
    hours = OpeningHours.from_json(data)
    assert hours.to_json() == data
    assert hours.week.days[4] == Day.open(Slot(18 * 60, 26 * 60))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ([], "non fa parte"),
        ({"weeks": {}}, "non fa parte"),
        ({"week": {"mo": "open"}}, "non fa parte"),
        ({"week": {"mo": []}}, "almeno un orario"),
        ({"week": {"mo": [["9:00", "13:00"]]}}, "«9:00» non è un orario"),
        ({"week": {"mo": [[9, 13]]}}, "non è un orario"),
        ({"week": {"mo": [["09:00", "13:00"], ["12:00", "15:00"]]}}, "9:00–13:00 e 12:00–15:00"),
        ({"week": {"mo": [["18:00", "03:00"]], "tu": [["02:00", "05:00"]]}}, "delle 2:00"),
        ({"week": {"su": [["18:00", "03:00"]], "mo": [["02:00", "05:00"]]}}, "delle 2:00"),
        ({"week": {"mo": [["08:00", "08:00"]]}}, "coincidono"),
        ({"seasons": [{"first": "02-30", "last": "03-01", "week": {}}]}, "«02-30»"),
        ({"seasons": [{"first": "06-01", "last": "09-01"}]}, "non fa parte"),
        (
            {
                "seasons": [
                    {"first": "12-01", "last": "02-10", "week": {}},
                    {"first": "02-01", "last": "03-01", "week": {}},
                ]
            },
            "Due stagioni",
        ),
        (
            {"exceptions": [{"first": "2026-08-25", "last": "2026-08-10", "day": "closed"}]},
            "prima del primo",
        ),
        (
            {"exceptions": [{"first": "0026-08-25", "last": "0026-08-25", "day": "closed"}]},
            "L’anno",
        ),
        (
            {"exceptions": [{"first": "2026-8-1", "last": "2026-08-10", "day": "closed"}]},
            "«2026-8-1» non è una data",
        ),
        ({"holidays": "unknown"}, "non fa parte"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_words(data, words):
    with pytest.raises(HoursError, match=words):
        OpeningHours.from_json(data)


def test_all_problems_are_told_at_once_and_where():
    data = {
        "week": {"mo": [["25:00", "13:00"]], "fr": []},
        "exceptions": [{"first": "oggi", "last": "2026-08-10", "day": "closed"}],
    }
    with pytest.raises(HoursError) as refused:
        OpeningHours.from_json(data)
    assert [problem.where for problem in refused.value.problems] == [
        ("week", "mo"),
        ("week", "fr"),
        ("exceptions", 0, "first"),
    ]


def test_a_night_may_run_into_a_day_of_24_hours():
    week = {"fr": [["18:00", "03:00"]], "sa": [["00:00", "24:00"]]}
    assert OpeningHours.from_json({"week": week}).to_json() == {"week": week}


def test_a_special_day_may_lie_within_a_longer_period_and_wins():
    summer = SpecialDays(date(8, 10), date(8, 25), CLOSED, "ferie")
    fair = SpecialDays(date(8, 15), date(8, 15), Day.open(Slot(540, 780)))
    hours = OpeningHours(exceptions=(fair, summer))
    assert hours.exception_on(date(8, 15)) == fair
    assert hours.exception_on(date(8, 16)) == summer
    assert hours.exception_on(date(8, 26)) is None


@pytest.mark.parametrize(
    ("first", "last", "left"),
    [
        ((8, 1), (8, 9), [((8, 10), (8, 25))]),
        ((8, 1), (8, 12), [((8, 13), (8, 25))]),
        ((8, 20), (8, 30), [((8, 10), (8, 19))]),
        ((8, 15), (8, 15), [((8, 10), (8, 25))]),
        ((8, 10), (8, 25), []),
        ((8, 1), (8, 31), []),
    ],
)
def test_a_new_exception_takes_the_place_of_what_it_covers(first, last, left):
    hours = OpeningHours(exceptions=(SpecialDays(date(8, 10), date(8, 25)),))
    new = SpecialDays(date(*first), date(*last), BY_APPOINTMENT)
    changed = hours.with_exception(new)
    assert new in changed.exceptions
    assert [(e.first, e.last) for e in changed.exceptions if e != new] == [
        (date(*one), date(*other)) for one, other in left
    ]
    assert changed.without_exception(new.first, new.last).exceptions == tuple(
        SpecialDays(date(*one), date(*other)) for one, other in left
    )


def test_exceptions_that_are_over_can_be_forgotten():
    hours = OpeningHours(exceptions=(SpecialDays(date(8, 10), date(8, 25)),))
    assert hours.without_past(date(8, 25)) == hours
    assert hours.without_past(date(8, 26)).is_empty


def test_a_season_over_new_year_holds_on_both_sides():
    winter = Season((11, 15), (2, 29), Week.every(CLOSED))
    hours = OpeningHours(week=Week.every(BY_APPOINTMENT), seasons=(winter,))
    assert hours.week_on(date(12, 31)) == hours.week_on(date(2, 28)) == winter.week
    assert hours.week_on(date(3, 1)) == hours.week


def test_a_reason_cannot_break_the_exported_expression():
    assert SpecialDays(date(8, 1), date(8, 1), CLOSED, 'in "ferie"\n').reason == "in ’ferie’"
    with pytest.raises(HoursError, match="80"):
        SpecialDays(date(8, 1), date(8, 1), CLOSED, "x" * 81)
    with pytest.raises(HoursError, match="caratteri"):
        SpecialDays(date(8, 1), date(8, 1), CLOSED, "a\x00b")
