"""The exported expression, and what is read from those of others."""

import datetime

import pytest

from merchants.hours import (
    BY_APPOINTMENT,
    CLOSED,
    Closure,
    HolidayPolicy,
    HoursError,
    OpeningHours,
    from_osm,
    to_osm,
)

DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")


def every(day) -> dict:
    return dict.fromkeys(DAYS, day)


PATRON = Closure('Santi "Pietro" e Paolo', datetime.date(2026, 6, 29), True)
SHOP = {"week": {day: [["09:00", "18:00"]] for day in ("mo", "tu", "we", "th", "fr")}}
BAR = {
    "week": {"fr": [["18:00", "02:00"]], "sa": [["18:00", "03:00"]], "su": "by_appointment"}
    | dict.fromkeys(("mo", "tu", "we", "th"), "closed")
}
EVE = {"first": "2026-12-31", "last": "2026-12-31", "day": [["20:00", "05:00"]]}
REST = {"first": "2026-12-24", "last": "2027-01-06", "day": "closed", "reason": "ferie"}


@pytest.mark.parametrize(
    ("data", "closures", "expression"),
    [
        ({}, [], ""),
        ({"holidays": "closed"}, [], "unknown; PH off"),
        (SHOP, [], "Mo-Fr 09:00-18:00; Sa-Su unknown"),
        (SHOP, [PATRON], "Mo-Fr 09:00-18:00; Sa-Su unknown"),
        (
            SHOP | {"holidays": "closed"},
            [PATRON],
            'Mo-Fr 09:00-18:00; Sa-Su unknown; PH off; Jun 29 off "Santi ’Pietro’ e Paolo"',
        ),
        (
            SHOP | {"seasons": [{"first": "06-01", "last": "08-31", "week": {"su": "closed"}}]},
            [],
            "Mo-Fr 09:00-18:00; Sa-Su unknown; Jun-Aug Mo-Sa unknown; Jun-Aug Su off",
        ),
        (
            SHOP | {"exceptions": [REST, EVE | {"day": [["09:00", "12:00"]]}]},
            [],
            'Mo-Fr 09:00-18:00; Sa-Su unknown; 2026 Dec 24-2027 Jan 06 off "ferie"; '
            "2026 Dec 31 09:00-12:00",
        ),
        # Nights add up instead of cutting each other, and a closed day begins when they are over.
        (
            BAR | {"holidays": "closed", "exceptions": [EVE]},
            [],
            'Su 05:00-29:00 unknown "by appointment", Fr 18:00-02:00, Sa 18:00-03:00; '
            "PH 05:00-29:00 off; 2026 Dec 31 05:00-29:00 off, 2026 Dec 31 20:00-05:00",
        ),
    ],
)
def test_a_value_becomes_one_expression(data, closures, expression):
    assert to_osm(OpeningHours.from_json(data), closures) == expression


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("", {}),
        ("Mo-Su 11:00-02:00", {"week": every([["11:00", "02:00"]])}),
        (
            "Mo-Su 10:00-22:00; Sa 12:00-21:00",
            {"week": every([["10:00", "22:00"]]) | {"sa": [["12:00", "21:00"]]}},
        ),
        (
            "Mo-Su 11:00-15:00,18:00-24:00",
            {"week": every([["11:00", "15:00"], ["18:00", "24:00"]])},
        ),
        ("24/7", {"week": every([["00:00", "24:00"]])}),
        ("24/7; PH off", {"week": every([["00:00", "24:00"]]), "holidays": "closed"}),
        ("PH off", {"holidays": "closed"}),
        ("off", {"week": every("closed")}),
        ("By appointment", {"week": every("by_appointment")}),
        ('"su appuntamento"', {"week": every("by_appointment")}),
        (
            'Mo-Fr 09:00-18:00; Sa "su appuntamento"',
            {"week": SHOP["week"] | {"sa": "by_appointment", "su": "closed"}},
        ),
        (
            "Mo-Su,PH 09:00-18:00",
            {"week": every([["09:00", "18:00"]]), "holidays": "as_usual"},
        ),
        (
            "Mo-Fr 09:00-18:00; Sa 10:00-12:00; Su,PH off",
            {
                "week": SHOP["week"] | {"sa": [["10:00", "12:00"]], "su": "closed"},
                "holidays": "closed",
            },
        ),
        (
            "Jun-Sep Mo-Fr 09:00-18:00",
            {
                "week": every("closed"),
                "seasons": [
                    {
                        "first": "06-01",
                        "last": "09-30",
                        "week": SHOP["week"] | {"sa": "closed", "su": "closed"},
                    }
                ],
            },
        ),
        (
            'Aug 10-25 off "ferie"',
            {
                "seasons": [
                    {
                        "first": "08-10",
                        "last": "08-25",
                        "week": every("closed"),
                        "reason": "ferie",
                    }
                ]
            },
        ),
        (
            "Mo-Fr 09:00-18:00; 2026 Dec 24 08:00-13:00; 2026 Aug 10-25 off",
            {
                "week": SHOP["week"] | {"sa": "closed", "su": "closed"},
                "exceptions": [
                    {"first": "2026-08-10", "last": "2026-08-25", "day": "closed"},
                    {"first": "2026-12-24", "last": "2026-12-24", "day": [["08:00", "13:00"]]},
                ],
            },
        ),
    ],
)
def test_an_expression_of_others_is_read(text, data):
    assert from_osm(text).to_json() == data


def test_a_period_within_a_season_is_cut_out_of_it():
    hours = from_osm("Mo-Fr 09:00-18:00; Nov-Feb Mo-Fr 09:00-13:00; Dec 24-26 off")
    assert [(season.first, season.last) for season in hours.seasons] == [
        ((11, 1), (12, 23)),
        ((12, 24), (12, 26)),
        ((12, 27), (2, 29)),
    ]


def test_days_that_nobody_mentions_are_closed_only_if_some_are_open():
    assert from_osm("Mo 09:00-12:00").week.days[1] == CLOSED
    assert not from_osm("Su off").week.days[0].is_stated
    assert from_osm('Sa unknown "by appointment"').week.days[5:] == (BY_APPOINTMENT, CLOSED)


def test_holidays_with_hours_of_their_own():
    hours = from_osm("Mo-Sa 09:00-19:00; Su,PH 09:00-13:00")
    assert hours.holidays == HolidayPolicy.OWN
    assert hours.holiday == hours.week.days[6]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("mezze, serra", "«mezze, serra» non si può leggere"),
        ("Mo-Fr 9-13", "non si può leggere"),
        ("Mo[1] 10:00-12:00", r"«Mo\[1\] 10:00-12:00» non si può riportare"),
        ("Mo-Fr 10:00+", "esattamente"),
        ("Mo-Su sunrise-sunset", "esattamente"),
        ("week 1-20 Mo 10:00-12:00", "esattamente"),
        ("easter off", "esattamente"),
        ("Mo-Fr 09:00-13:00; SH off", "«SH closed»"),
        ('Mo-Fr 09:00-13:00 || "chiamare"', "esattamente"),
        ("2026 Dec Mo 10:00-12:00", "esattamente"),
        ("Mo-Fr 10:00-18:00; Mo-Fr 12:00-13:00 off", "esattamente"),
        ('Mo-Fr 09:00-13:00 "solo asporto"', "«solo asporto» non trova posto"),
        ('Mo-Fr 09:00-13:00 "su appuntamento"', "«su appuntamento» non trova posto"),
        # The evaluator opens on holidays here, and cuts the nights there: neither was meant.
        ("PH off; Mo-Fr 08:00-18:00", "si sostituiscono"),
        ("Mo-Th 18:00-01:00; Fr-Sa 18:00-03:00", "si sostituiscono"),
        ("Mo-Fr 18:00-01:00, Fr 20:00-03:00", "si sovrappongono"),
        ("x" * 5000, "troppo lungo"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_name(text, words):
    with pytest.raises(HoursError, match=words):
        from_osm(text)
