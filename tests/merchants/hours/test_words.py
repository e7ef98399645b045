"""What visitors and merchants read, in Italian."""

import datetime
from zoneinfo import ZoneInfo

import pytest

from merchants.hours import (
    CLOSED,
    Closure,
    Day,
    OpeningHours,
    SpecialDays,
    coming_exceptions,
    describe,
    from_osm,
    read_back,
    state,
    week_groups,
    week_rows,
    wording_ends,
)

ROME = ZoneInfo("Europe/Rome")
BAKERY = from_osm("Mo-Fr 07:30-13:30,16:30-19:30; Sa 07:30-14:00; Su,PH off")
SHOP = from_osm("Tu-Sa 09:00-19:30; Su,Mo off")
TODAY = datetime.date(2026, 11, 24)  # a Tuesday


def at(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(f"2026-{text}").replace(tzinfo=ROME)


def special(first: tuple, last: tuple, day: Day = CLOSED, reason: str = "") -> SpecialDays:
    return SpecialDays(datetime.date(2026, *first), datetime.date(2026, *last), day, reason)


HOLIDAYS = SHOP.with_exception(special((8, 10), (8, 31), reason="ferie"))


@pytest.mark.parametrize(
    ("hours", "now", "words"),
    [
        (BAKERY, "11-24 10:00", "Aperto fino alle 13:30"),
        (BAKERY, "11-24 12:59", "Aperto fino alle 13:30"),
        (BAKERY, "11-24 13:00", "Chiude tra 30 minuti"),
        (BAKERY, "11-24 13:05", "Chiude tra 25 minuti"),
        (BAKERY, "11-24 13:29", "Chiude tra 1 minuto"),
        (BAKERY, "11-24 13:30", "Riapre alle 16:30"),
        (BAKERY, "11-24 19:30", "Riapre domani alle 7:30"),
        (BAKERY, "11-28 14:00", "Riapre lunedì alle 7:30"),
        (SHOP, "11-28 20:00", "Riapre martedì alle 9:00"),
        (HOLIDAYS, "08-12 10:00", "Chiuso per ferie, riapre il 1° settembre"),
        (HOLIDAYS, "08-31 10:00", "Chiuso per ferie, riapre domani alle 9:00"),
        (HOLIDAYS, "08-28 10:00", "Chiuso per ferie, riapre martedì alle 9:00"),
        (SHOP.with_exception(special((8, 2), (9, 7))), "08-12 10:00", "Riapre l’8 settembre"),
        (from_osm("Mo-Su 09:00-01:00"), "11-24 20:00", "Aperto fino all’1:00"),
        (from_osm("Mo-Su 01:30-08:00"), "11-24 20:00", "Riapre domani all’1:30"),
        (from_osm("Mo-Su 09:00-24:00"), "11-24 20:00", "Aperto fino a mezzanotte"),
        (from_osm("Mo off; Tu-Su 00:00-24:00"), "11-23 20:00", "Riapre a mezzanotte"),
        (from_osm("24/7"), "11-24 20:00", "Aperto 24 ore su 24"),
        (from_osm("24/7; Su off"), "11-24 20:00", "Aperto 24 ore su 24"),
        (from_osm("24/7; Su off"), "11-28 20:00", "Aperto fino a mezzanotte"),
        (OpeningHours.by_appointment(), "11-24 20:00", "Su appuntamento"),
        (
            from_osm('Mo off; Tu-Su "su appuntamento"'),
            "11-23 20:00",
            "Su appuntamento da domani",
        ),
        (OpeningHours(), "11-24 20:00", "Orari non indicati"),
        (from_osm("off"), "11-24 20:00", "Chiuso"),
        (
            OpeningHours(week=SHOP.week).with_exception(
                SpecialDays(TODAY, datetime.date(2028, 1, 1), CLOSED, "chiuso per lavori")
            ),
            "11-24 20:00",
            "Chiuso per lavori",
        ),
    ],
)
def test_the_state_in_words(hours, now, words):
    assert describe(state(hours, at(now), ROME), at(now)) == words


def test_the_day_after_the_clock_change_is_still_tomorrow():
    assert describe(state(BAKERY, at("10-25 00:30"), ROME), at("10-25 00:30")) == (
        "Riapre domani alle 7:30"
    )


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        ("11-24 10:00", "11-24 13:00"),  # then it closes in 30 minutes
        ("11-24 13:05", "11-24 13:06"),
        ("11-24 13:30", "11-24 16:30"),
        ("11-28 14:00", "11-29 00:00"),  # then "lunedì" becomes "domani"
    ],
)
def test_a_page_knows_how_long_its_words_hold(now, ends):
    assert wording_ends(state(BAKERY, at(now), ROME), at(now)) == at(ends)


def test_the_table_of_the_week_marks_today_and_says_what_is_different():
    rows = week_rows(BAKERY, TODAY)
    assert [row.name for row in rows][:2] == ["lunedì", "martedì"]
    assert rows[1].text == "7:30–13:30 · 16:30–19:30"
    assert [row.weekday for row in rows if row.is_today] == [1]
    assert rows[6].text == "chiuso"
    assert not any(row.note for row in rows)
    closed = BAKERY.with_exception(special((11, 24), (11, 24), reason="inventario"))
    assert week_rows(closed, TODAY)[1].note == "oggi chiuso per inventario"
    assert week_rows(BAKERY, datetime.date(2026, 12, 8))[1].note == "oggi chiuso (Immacolata)"
    assert week_rows(OpeningHours(), TODAY) == []


def test_the_table_shows_the_season_of_today():
    hours = from_osm("Mo-Su 09:00-18:00; Jun-Aug Mo-Su 09:00-13:00")
    assert week_rows(hours, TODAY)[0].text == "9:00–18:00"
    assert week_rows(hours, datetime.date(2026, 7, 1))[0].text == "9:00–13:00"


def test_equal_days_are_told_together():
    hours = from_osm("Mo-We,Fr 07:30-13:30,16:30-19:30; Th,Sa 07:30-14:00; Su off")
    assert week_groups(hours, TODAY) == [
        ("Lun–Mer, Ven", "7:30–13:30 · 16:30–19:30"),
        ("Gio, Sab", "7:30–14:00"),
        ("Dom", "chiuso"),
    ]
    assert week_groups(from_osm("Mo-Su 09:00-12:00"), TODAY) == [("Tutti i giorni", "9:00–12:00")]


def test_coming_special_days_and_holidays_in_order():
    hours = BAKERY.with_exception(
        special((12, 24), (12, 24), Day.from_json([["07:30", "18:00"]]), "vigilia")
    ).with_exception(special((11, 8), (11, 25), reason="ferie"))
    closure = Closure("San Lazzaro", datetime.date(2026, 12, 17), True)
    assert coming_exceptions(hours, TODAY, [closure]) == [
        "dall’8 al 25 novembre: chiuso per ferie",
        "8 dicembre (Immacolata): chiuso",
        "17 dicembre (San Lazzaro): chiuso",
        "24 dicembre: 7:30–18:00 (vigilia)",
        "25 dicembre (Natale): chiuso",
        "26 dicembre (Santo Stefano): chiuso",
        "1° gennaio (Capodanno): chiuso",
        "6 gennaio (Epifania): chiuso",
    ]


def test_where_nobody_said_what_happens_on_a_holiday_the_next_one_is_in_doubt():
    hours = from_osm("Mo-Sa 09:00-18:00; Su off")
    assert coming_exceptions(hours, datetime.date(2026, 12, 1)) == [
        "8 dicembre (Immacolata): gli orari possono cambiare"
    ]
    assert coming_exceptions(OpeningHours(), TODAY) == []
    assert coming_exceptions(from_osm("Mo-Su,PH 09:00-18:00"), TODAY) == []


@pytest.mark.parametrize(
    ("date", "name"),
    [
        ("2027-03-28", "Pasqua"),
        ("2027-03-29", "Pasquetta"),
        ("2027-04-25", "Liberazione"),
        ("2026-10-04", "San Francesco"),
    ],
)
def test_holidays_have_the_names_that_people_use(date, name):
    day = datetime.date.fromisoformat(date)
    hours = from_osm("Mo-Su 09:00-18:00; PH off")
    assert f"({name}): chiuso" in coming_exceptions(hours, day)[0]


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (
            BAKERY,
            "Da lunedì a venerdì 7:30–13:30 e 16:30–19:30, sabato 7:30–14:00, domenica chiuso. "
            "Nei giorni festivi chiuso.",
        ),
        (OpeningHours(), "Orari non indicati."),
        (OpeningHours.by_appointment(), "Solo su appuntamento."),
        (from_osm("24/7"), "Sempre aperto, 24 ore su 24."),
        (
            from_osm("Mo-Su,PH 09:00-13:00"),
            "Tutti i giorni 9:00–13:00. Nei giorni festivi come sempre.",
        ),
        (
            from_osm("Mo-Su 18:00-01:00; Dec 24 01:00-25:00 off"),
            "Tutti i giorni 18:00–1:00. Ogni anno il 24 dicembre: chiuso.",
        ),
        (
            from_osm(
                'Mo,Tu 10:00-12:00; We-Su unknown "su appuntamento"; Dec 28-Jan 8 off "ferie"'
            ),
            "Lunedì e martedì 10:00–12:00, da mercoledì a domenica su appuntamento. "
            "Ogni anno dal 28 dicembre all’8 gennaio: chiuso per ferie.",
        ),
        (
            OpeningHours()
            .with_exception(special((8, 11), (9, 1), reason="per ferie"))
            .with_exception(special((12, 8), (12, 8), Day.from_json([["00:00", "24:00"]]))),
            "Orari della settimana non indicati. "
            "Dall’11 agosto al 1° settembre 2026: chiuso per ferie. "
            "8 dicembre 2026: 24 ore su 24.",
        ),
    ],
)
def test_a_value_is_read_back_to_who_typed_it(hours, words):
    assert read_back(hours) == words
