"""The form of the week: what is typed, what is kept, what is said, and how it is stored."""

import json

import pytest
from bs4 import BeautifulSoup
from django import forms
from django.core.exceptions import ValidationError
from django.test import RequestFactory
from django.utils.datastructures import MultiValueDict
from hypothesis import given, settings

from merchants.hours import HolidayPolicy, OpeningHours, from_osm, to_osm
from merchants.hours.typed import TypedHours
from merchants.hours_field import OpeningHoursComparison, OpeningHoursField, readback
from merchants.models import MerchantPage
from tests.factories.merchants import MerchantPageFactory
from tests.merchants.hours import strategies

FIELD = OpeningHoursField("orari")
BAKERY = from_osm("Mo-Fr 07:30-13:30,16:30-19:30; Sa 07:30-14:00; Su,PH off")


class HoursForm(forms.Form):
    hours = FIELD.formfield()


def typed(**texts: str) -> dict[str, str]:
    """Posted data, from keywords like `mon_0_opens` and `exceptions_0_first`."""
    keep = ("first_day", "first_month", "last_day", "last_month")
    data = {}
    for name, text in texts.items():
        for key in keep:
            name = name.replace(key, key.replace("_", "."))
        data["hours-" + name.replace("by_app", "by.app").replace("_", "-").replace(".", "_")] = text
    return data


def inputs(html: str) -> dict[str, str]:
    """What a browser would send back of a form that nobody touched."""
    page = BeautifulSoup(html, "html.parser")
    for pattern in page.find_all("template"):
        pattern.decompose()
    values = {field["name"]: field.get("value", "") for field in page.find_all("input")}
    for select in page.find_all("select"):
        chosen = select.find("option", selected=True) or select.find("option")
        values[select["name"]] = chosen["value"]
    return values


def errors_beside(html: str, name: str) -> str:
    return BeautifulSoup(html, "html.parser").find(id=f"id_{name}-errors").get_text(" ", strip=True)


def cleaned(**texts: str) -> OpeningHours:
    form = HoursForm(typed(**texts))
    assert form.is_valid(), form.errors
    return form.cleaned_data["hours"]


def refused(**texts: str) -> HoursForm:
    form = HoursForm(typed(**texts))
    assert not form.is_valid()
    return form


@pytest.mark.parametrize(
    ("opens", "closes", "osm"),
    [
        ("9", "13", "09:00-13:00"),
        ("930", "13.30", "09:30-13:30"),
        ("9,30", " 13:30 ", "09:30-13:30"),
        ("18", "2", "18:00-02:00"),
        ("18", "24", "18:00-24:00"),
        ("18", "0", "18:00-24:00"),
        ("0", "24", "00:00-24:00"),
    ],
)
def test_times_are_typed_as_people_write_them(opens, closes, osm):
    hours = cleaned(mon_kind="open", mon_0_opens=opens, mon_0_closes=closes)
    assert hours.week.days[0].to_json() == [osm.split("-")]


def test_a_week_of_every_kind():
    hours = cleaned(
        mon_kind="open",
        mon_0_opens="7.30",
        mon_0_closes="13.30",
        mon_3_opens="1630",
        mon_3_closes="1930",
        tue_kind="closed",
        wed_kind="by_appointment",
        thu_kind="whole_day",
        fri_kind="unknown",
        holidays_kind="closed",
    )
    assert hours.to_json() == {
        "week": {
            "mo": [["07:30", "13:30"], ["16:30", "19:30"]],
            "tu": "closed",
            "we": "by_appointment",
            "th": [["00:00", "24:00"]],
        },
        "holidays": "closed",
    }


def test_nothing_typed_means_nothing_stated():
    assert cleaned().is_empty
    assert cleaned(mon_kind="unknown", mon_0_opens="", holidays_kind="not_stated").is_empty


def test_times_without_a_choice_are_not_lost():
    hours = cleaned(mon_kind="unknown", mon_0_opens="9", mon_0_closes="12")
    assert to_osm(hours) == "Mo 09:00-12:00; Tu-Su unknown"


def test_special_days_and_seasons():
    hours = cleaned(
        holidays_kind="open",
        holidays_0_opens="10",
        holidays_0_closes="12",
        exceptions_0_first="2026-08-10",
        exceptions_0_last="25/08/2026",
        exceptions_0_kind="closed",
        exceptions_0_reason="ferie",
        exceptions_5_first="2026-12-24",
        exceptions_5_last="",
        exceptions_5_kind="open",
        exceptions_5_0_opens="8",
        exceptions_5_0_closes="13",
        exceptions_7_first="",
        exceptions_7_kind="closed",
        seasons_2_first_day="1",
        seasons_2_first_month="6",
        seasons_2_last_day="15",
        seasons_2_last_month="9",
        seasons_2_kind="own",
        seasons_2_mon_kind="closed",
    )
    assert hours.to_json() == {
        "holidays": [["10:00", "12:00"]],
        "exceptions": [
            {"first": "2026-08-10", "last": "2026-08-25", "day": "closed", "reason": "ferie"},
            {"first": "2026-12-24", "last": "2026-12-24", "day": [["08:00", "13:00"]]},
        ],
        "seasons": [{"first": "06-01", "last": "09-15", "week": {"mo": "closed"}}],
    }


def test_every_mistake_is_told_beside_its_day_and_what_was_typed_stays():
    form = refused(
        mon_kind="open",
        mon_0_opens="9",
        mon_0_closes="13",
        mon_1_opens="12.30",
        mon_1_closes="<19>",
        tue_kind="open",
        tue_0_opens="9",
        tue_0_closes="13",
        tue_1_opens="1230",
        tue_1_closes="19",
        wed_kind="open",
        thu_kind="open",
        thu_0_opens="9",
    )
    html = str(form["hours"])
    assert "«<19>» non è un orario" in errors_beside(html, "hours-mon")
    assert errors_beside(html, "hours-tue") == "9:00–13:00 e 12:30–19:00 si sovrappongono."
    assert "almeno un orario" in errors_beside(html, "hours-wed")
    assert "sia l’orario di apertura" in errors_beside(html, "hours-thu")
    assert errors_beside(html, "hours-fri") == ""
    sent_again = inputs(html)
    assert all(sent_again[name] == text for name, text in form.data.items())
    told = form.errors["hours"]
    assert [line.split(":")[0] for line in told] == ["Lunedì", "Martedì", "Mercoledì", "Giovedì"]
    page = BeautifulSoup(html, "html.parser")
    assert page.find(id="id_hours-tue-0-opens")["aria-invalid"] == "true"


def test_a_night_that_runs_into_the_next_morning_is_told_on_its_evening():
    form = refused(
        sun_kind="open",
        sun_0_opens="18",
        sun_0_closes="3",
        mon_kind="open",
        mon_0_opens="2",
        mon_0_closes="9",
    )
    assert "delle 2:00 del giorno dopo" in errors_beside(str(form["hours"]), "hours-sun")


@pytest.mark.parametrize(
    ("texts", "beside", "words"),
    [
        (
            {"exceptions_0_first": "", "exceptions_0_reason": "ferie"},
            "hours-exceptions-0",
            "Manca il giorno",
        ),
        (
            {"exceptions_0_first": "oggi", "exceptions_0_kind": "closed"},
            "hours-exceptions-0",
            "«oggi» non è una data",
        ),
        (
            {"exceptions_0_first": "2026-08-25", "exceptions_0_last": "2026-08-10"},
            "hours-exceptions-0",
            "prima del primo",
        ),
        (
            {"exceptions_0_first": "2026-08-25", "exceptions_0_kind": "open"},
            "hours-exceptions-0",
            "almeno un orario",
        ),
        (
            {"seasons_0_first_day": "31", "seasons_0_first_month": "6"},
            "hours-seasons-0",
            "«31/6» non è un giorno",
        ),
        (
            {
                "seasons_0_first_day": "1",
                "seasons_0_first_month": "6",
                "seasons_0_last_day": "1",
                "seasons_0_last_month": "7",
                "seasons_0_kind": "own",
                "seasons_0_tue_kind": "open",
            },
            "hours-seasons-0-tue",
            "almeno un orario",
        ),
        ({"mon_kind": "forse"}, "hours-mon", "«forse» non fa parte"),
    ],
)
def test_special_days_and_seasons_say_what_is_wrong_beside_them(texts, beside, words):
    form = refused(**texts)
    assert words in errors_beside(str(form["hours"]), beside)
    assert all(
        inputs(str(form["hours"])).get(name) == text for name, text in typed(**texts).items()
    ) or (
        "mon_kind" in texts  # a choice that does not exist cannot be shown again
    )


def test_periods_that_overlap_are_refused_for_the_whole():
    form = refused(
        exceptions_0_first="2026-08-10",
        exceptions_0_last="2026-08-20",
        exceptions_1_first="2026-08-15",
        exceptions_1_last="2026-08-25",
    )
    assert form.errors["hours"] == [
        "Due periodi speciali si sovrappongono: uno deve stare tutto dentro l’altro."
    ]


def test_too_many_entries_are_refused_not_cut():
    form = refused(**{f"mon_{n}_opens": str(n) for n in range(9)}, mon_kind="open")
    assert (
        "Troppe voci"
        in refused(
            mon_kind="open",
            **{f"mon_{n}_opens": str(2 * n) for n in range(7)},
            **{f"mon_{n}_closes": str(2 * n + 1) for n in range(7)},
        ).errors["hours"][0]
    )
    assert form.errors


@settings(max_examples=25, deadline=None)
@given(strategies.opening_hours())
def test_a_form_that_nobody_touched_changes_nothing(hours):
    posted = inputs(HoursForm(initial={"hours": hours}).as_p())
    form = HoursForm(posted, initial={"hours": hours})
    assert form.is_valid(), form.errors
    assert form.cleaned_data["hours"] == hours
    assert not form.has_changed()


def test_a_field_that_must_be_filled_says_so():
    form_field = OpeningHoursField(blank=False).formfield()
    with pytest.raises(ValidationError, match="obbligatorio"):
        form_field.clean(TypedHours.posted("hours", {}))


def test_every_input_has_a_label_and_a_unique_id():
    hours = BAKERY.with_exception(from_osm("2026 Aug 10-25 off").exceptions[0])
    hours = OpeningHours.from_json(
        hours.to_json() | {"seasons": from_osm("Jun-Aug Mo 10:00-12:00").to_json()["seasons"]}
    )
    page = BeautifulSoup(str(HoursForm(initial={"hours": hours})["hours"]), "html.parser")
    labelled = {label["for"] for label in page.find_all("label")}
    fields = page.find_all(["input", "select"])
    assert {field["id"] for field in fields} <= labelled
    ids = [element["id"] for element in page.find_all(id=True)]
    assert len(ids) == len(set(ids))
    described = {field["aria-describedby"] for field in fields if field.get("aria-describedby")}
    assert described <= set(ids)
    assert not page.find_all(style=True)
    assert not page.find_all("script")


def test_the_sentence_is_read_by_the_same_reader_as_the_form():
    data = typed(mon_kind="open", mon_0_opens="9", mon_0_closes="13", tue_kind="open")
    request = RequestFactory().post("/", data | {"hours_field": "hours"})
    answer = json.loads(readback(request).content)
    assert "Manca qualcosa" in answer["sentence"]
    assert list(answer["errors"]) == ["hours-tue"]
    data |= typed(tue_kind="closed")
    request = RequestFactory().post("/", data | {"hours_field": "hours"})
    answer = json.loads(readback(request).content)
    assert answer["errors"] == {}
    assert answer["sentence"].startswith("Lunedì 9:00–13:00, martedì chiuso, ")
    assert answer["sentence"] in str(HoursForm(data)["hours"])


def test_the_reader_answers_rubbish_and_refuses_reading_by_get():
    request = RequestFactory().post("/", {"hours_field": "\x00", "x-mon-kind": "open"})
    assert json.loads(readback(request).content)["sentence"] == "Orari non indicati."
    assert readback(RequestFactory().get("/")).status_code == 405


def test_what_was_posted_twice_counts_once():
    data = MultiValueDict({"hours-mon-kind": ["open", "closed"]})
    assert HoursForm(data)["hours"].value().week.days[0].kind == "closed"


@pytest.fixture
def shop(balduina):
    return MerchantPageFactory(neighbourhood=balduina, opening_hours=BAKERY)


def test_hours_survive_the_database_and_a_revision(shop):
    stored = MerchantPage.objects.get(pk=shop.pk)
    assert stored.opening_hours == BAKERY
    revision = stored.save_revision()
    revision.refresh_from_db()
    assert revision.content["opening_hours"] == BAKERY.to_json()
    assert revision.as_object().opening_hours == BAKERY
    assert MerchantPage.objects.filter(opening_hours__holidays="closed").count() == 1
    assert list(MerchantPage.objects.values_list("opening_hours__holidays", flat=True)) == [
        "closed"
    ]
    assert MerchantPage.objects.filter(opening_hours=BAKERY).exists()


def test_a_new_shop_states_nothing():
    assert MerchantPage().opening_hours == OpeningHours()
    assert MerchantPage().opening_hours.holidays == HolidayPolicy.NOT_STATED


def test_a_row_that_was_broken_elsewhere_is_unknown_not_an_error(shop):
    MerchantPage.objects.filter(pk=shop.pk).update(opening_hours={"week": {"mo": "forse"}})
    assert MerchantPage.objects.get(pk=shop.pk).opening_hours.is_empty


def test_two_revisions_are_compared_as_sentences(shop):
    other = MerchantPage(opening_hours=from_osm("Mo-Su 09:00-13:00"))
    field = MerchantPage._meta.get_field("opening_hours")
    panel = MerchantPage.get_edit_handler().get_bound_panel(instance=shop)
    compared = [comparison(shop, other) for comparison in panel.get_comparison()]
    assert any(isinstance(comparison, OpeningHoursComparison) for comparison in compared)
    html = OpeningHoursComparison(field, shop, other).htmldiff()
    added = BeautifulSoup(html, "html.parser").find_all(class_="addition")
    assert "9:00–13:00" in " ".join(part.get_text() for part in added)


def test_the_field_can_be_migrated():
    _name, path, args, kwargs = OpeningHoursField("orari").deconstruct()
    assert path == "merchants.hours_field.OpeningHoursField"
    assert OpeningHoursField(*args, **kwargs).get_default() == OpeningHours()
