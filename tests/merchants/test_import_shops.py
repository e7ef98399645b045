"""`import_shops`: from a map's export to pages, and again, with people editing in between."""

import json
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from merchants.hours import from_osm
from merchants.models import MerchantPage
from portal.models import ImportedRecord

SAMPLE = Path(__file__).parents[1] / "data" / "shops.geojson"
BAR = "node/9000000001"
CREATED = 9


def run(file=SAMPLE, site="monti.localhost", **options) -> str:
    out = StringIO()
    call_command("import_shops", file, site=site, stdout=out, **options)
    return out.getvalue()


def shops(neighbourhood):
    return MerchantPage.objects.in_site(neighbourhood.site)


def page(key=BAR) -> MerchantPage:
    return ImportedRecord.objects.get(source="osm", key=key).page.specific


@pytest.fixture
def imported(monti):
    run(apply=True)
    return monti


@pytest.fixture
def export(tmp_path):
    """Writes the sample's file again with other tags for some of its features."""

    def write(**changes) -> Path:
        data = json.loads(SAMPLE.read_text())
        for number, tags in changes.items():
            key = f"node/{number.removeprefix('node_')}"
            feature = next(f for f in data["features"] if f["id"] == key)
            feature["properties"] |= {name.replace("__", ":"): text for name, text in tags.items()}
        path = tmp_path / "export.geojson"
        path.write_text(json.dumps(data))
        return path

    return write


def test_without_apply_the_plan_is_shown_and_nothing_is_written(monti):
    report = run()
    assert f"{CREATED} × create, 0 × update, 6 × skip" in report
    assert "create  Bar del Pozzo  node/9000000001" in report
    for odd in (
        "quando capita",
        "IT000012305801",
        "addr:housenumber “27”",
        "vacant",
        "+39 06 0000 0003",
    ):
        assert odd in report
    assert not shops(monti).exists()
    assert not ImportedRecord.objects.exists()


def test_shops_become_published_pages_that_nobody_has_confirmed(imported, balduina):
    pages = shops(imported)
    assert pages.count() == pages.live().count() == CREATED
    assert not pages.exclude(confirmed_at=None).exists()
    assert not shops(balduina).exists()
    bar = page()
    assert (bar.title, bar.slug, bar.category.slug) == ("Bar del Pozzo", "bar-del-pozzo", "bar")
    assert bar.address_line == "Via del Pozzo 12/14, 00184 Roma"
    assert (bar.latitude, bar.longitude) == (Decimal("41.895123"), Decimal("12.495123"))
    assert bar.opening_hours == from_osm("Mo-Sa 07:00-02:00")
    assert "outdoor_seating=yes" in bar.amenities.values_list("osm_tag", flat=True)
    assert bar.social_links.get().url == "https://www.instagram.com/bardelpozzo"
    assert bar.details.vat_number == "00001230580"
    assert bar.is_from_openstreetmap
    assert bar.open_intervals.exists()
    assert page("node/9000000005").other_categories.get().slug == "pasticceria"


def test_the_vat_number_is_in_no_revision(imported):
    assert "00001230580" not in json.dumps(page().latest_revision.content)


def test_a_second_run_changes_nothing(imported):
    before = {p.pk: p.latest_revision_id for p in shops(imported)}
    report = run(apply=True)
    assert "0 × create, 0 × update, 15 × skip" in report
    assert {p.pk: p.latest_revision_id for p in shops(imported)} == before


def test_both_neighbourhoods_can_hold_the_same_export(imported, balduina):
    assert f"{CREATED} × create" in run(site=balduina.site.hostname, apply=True)
    assert shops(balduina).count() == CREATED


def test_a_later_export_updates_what_changed_there(imported, export):
    changed = {
        "name": "Bar del Pozzo Nuovo",
        "amenity": "restaurant",
        "opening_hours": "24/7",
        "outdoor_seating": "no",
        "contact__instagram": "pozzonuovo",
        "ref__vatin": "",
    }
    report = run(export(node_9000000001=changed), apply=True)
    assert "0 × create, 1 × update, 14 × skip" in report
    bar = page()
    assert (bar.title, bar.slug, bar.category.slug) == (
        "Bar del Pozzo Nuovo",
        "bar-del-pozzo",
        "ristorante",
    )
    assert bar.opening_hours == from_osm("24/7")
    assert "outdoor_seating=yes" not in bar.amenities.values_list("osm_tag", flat=True)
    assert bar.social_links.get().url == "https://www.instagram.com/pozzonuovo"
    assert bar.details.vat_number == ""


def test_what_a_person_has_edited_is_kept_and_named(imported, export):
    bar = page()
    bar.phone = "+39 06 0000 0077"
    bar.save_revision().publish()
    assert "+39 06 0000 0077" in run(apply=True)
    report = run(
        export(node_9000000001={"phone": "+39 06 0000 0088", "addr__city": "Roma Monti"}),
        apply=True,
    )
    assert "1 × update" in report
    assert "+39 06 0000 0077" in report
    assert "+39 06 0000 0088" in report
    bar = page()
    assert (bar.phone, bar.locality) == ("+39 06 0000 0077", "Roma Monti")


def test_a_half_typed_draft_is_neither_published_nor_lost(imported, export):
    bar = page()
    bar.phone = "+39 06 0000 0077"
    bar.tagline = "Il caffè del"
    bar.save_revision()
    run(
        export(node_9000000001={"phone": "+39 06 0000 0088", "addr__city": "Roma Monti"}),
        apply=True,
    )
    bar = page()
    assert (bar.phone, bar.tagline, bar.locality) == ("+39 06 0000 0001", "", "Roma Monti")
    draft = bar.get_latest_revision_as_object()
    assert (draft.phone, draft.tagline, draft.locality) == (
        "+39 06 0000 0077",
        "Il caffè del",
        "Roma Monti",
    )
    assert bar.has_unpublished_changes


def test_a_page_that_was_deleted_or_taken_off_stays_away(imported, export):
    page().delete()
    page("node/9000000003").unpublish()
    file = export(
        node_9000000001={"phone": "+39 06 0000 0088"},
        node_9000000003={"website": "https://nuovo.example"},
    )
    report = run(file, apply=True)
    assert "0 × create, 0 × update, 15 × skip" in report
    assert not shops(imported).filter(title="Bar del Pozzo").exists()
    assert not page("node/9000000003").live


def test_shops_of_one_name_have_addresses_of_their_own(monti, export):
    file = export(node_9000000002={"name": "Royal café"}, node_9000000003={"name": "Royal Cafe"})
    run(file, apply=True)
    slugs = shops(monti).filter(title__startswith="Royal").values_list("slug", flat=True)
    assert sorted(slugs) == ["royal-cafe", "royal-cafe-2"]


def test_what_a_page_cannot_hold_is_left_out_and_named(monti, export):
    file = export(
        node_9000000002={"email": "chiocciola", "addr__street": "Via " + "lunga " * 30},
        node_9000000003={"name": "N" * 300},
        node_9000000004={"contact__facebook": "https://"},
    )
    report = run(file, apply=True)
    assert f"{CREATED - 1} × create" in report
    assert "email “chiocciola”" in report
    assert "social_links “https://”" in report
    pizzeria = page("node/9000000002")
    assert (pizzeria.email, pizzeria.street_address) == ("", "")


def test_an_import_that_fails_on_the_way_has_written_nothing(imported, export):
    shops(imported).filter(title="il Caffe' d'Angolo").update(email="non un indirizzo")
    file = export(
        node_9000000001={"addr__city": "Roma Monti"}, node_9000000004={"addr__city": "Roma Monti"}
    )
    with pytest.raises(CommandError, match="d'Angolo"):
        run(file, apply=True)
    assert page().locality == "Roma"


@pytest.mark.parametrize(
    "content",
    [None, b"negozi", b"\xff\xfe\x00"],
)
def test_a_file_that_is_no_export_is_refused_with_words(monti, tmp_path, content):
    path = tmp_path / "export.geojson"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CommandError, match=r"export\.geojson: ."):
        run(path)


def test_an_unknown_neighbourhood_is_answered_with_the_known_ones(monti):
    with pytest.raises(CommandError, match=r"monti\.localhost"):
        run(site="prati.localhost")
