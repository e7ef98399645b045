"""An OpenStreetMap export, read: what becomes of each tag, and that nothing is swallowed."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from merchants import osm
from merchants.hours import from_osm
from merchants.registers import AMENITIES, CATEGORIES

REGISTER = osm.Register.of(
    [(trade.slug, "\n".join(trade.osm_tags)) for group in CATEGORIES for trade in group.trades],
    [(amenity.slug, amenity.osm_tag) for amenity in AMENITIES],
)
SAMPLE = Path(__file__).parents[1] / "data" / "shops.geojson"


def export(*features) -> str:
    return json.dumps({"type": "FeatureCollection", "features": features})


def feature(key="node/1", geometry=None, **tags):
    """A bar with a name unless the tags say otherwise; a double underscore stands for a colon."""
    tags = {"name": "Bar Uno", "amenity": "bar"} | tags
    return {
        "type": "Feature",
        "id": key,
        "properties": {"@id": key}
        | {name.replace("__", ":"): value for name, value in tags.items() if value is not None},
        "geometry": geometry or {"type": "Point", "coordinates": [12.4910927, 41.8950196]},
    }


def read(**kwargs) -> osm.OsmShop:
    [shop] = osm.read(export(feature(**kwargs)), REGISTER)
    return shop


def remarks(shop) -> dict[str, str]:
    return {remark.field: remark.value for remark in shop.remarks}


def test_a_full_entry_is_read_into_its_fields():
    shop = osm.read(SAMPLE.read_text(), REGISTER)[0]
    assert (shop.key, shop.name, shop.category) == ("node/9000000001", "Bar del Pozzo", "bar")
    assert shop.street_address == "Via del Pozzo 12/14"
    assert (shop.postal_code, shop.locality) == ("00184", "Roma")
    assert (shop.latitude, shop.longitude) == (Decimal("41.895123"), Decimal("12.495123"))
    assert shop.phone == "+39 06 0000 0001"
    assert (shop.email, shop.website) == (
        "ciao@bar-del-pozzo.example",
        "https://bar-del-pozzo.example/",
    )
    assert shop.social_links == ("https://www.instagram.com/bardelpozzo",)
    assert shop.opening_hours == from_osm("Mo-Sa 07:00-02:00")
    assert shop.vat_number == "00001230580"
    by_tag = {amenity.osm_tag: amenity.slug for amenity in AMENITIES}
    assert set(shop.amenities) == {
        by_tag[tag]
        for tag in (
            "payment:cards=yes",
            "outdoor_seating=yes",
            "wheelchair=yes",
            "internet_access=wlan",
            "diet:vegetarian=yes",
        )
    }


def test_what_has_no_place_is_named_and_what_is_technical_is_not():
    shop = read(cuisine="italian", operator="Pozzo S.n.c.", source="GPS", building__level="0")
    assert remarks(shop) == {"tags": "cuisine=italian, operator=Pozzo S.n.c."}


def test_every_feature_of_the_sample_is_read_or_refused_with_words():
    shops = osm.read(SAMPLE.read_text(), REGISTER)
    assert {shop.name: [error.field for error in shop.errors] for shop in shops if shop.errors} == {
        "node/9000000009": ["name"],
        "Ex Drogheria": ["shop"],
        "Bar Chiuso": ["disused"],
        "Bar Altrove": ["geometry"],
        "Bar Senza Numero": ["id"],
    }
    assert all(error.why for shop in shops for error in shop.errors)


@pytest.mark.parametrize(
    ("tags", "category", "others"),
    [
        ({"amenity": "restaurant"}, "ristorante", ()),
        ({"amenity": "restaurant", "cuisine": "pizza"}, "pizzeria", ()),
        ({"amenity": "restaurant", "cuisine": "kebab;pizza"}, "pizzeria", ()),
        ({"amenity": "bar", "shop": "pastry"}, "bar", ("pasticceria",)),
        ({"amenity": "pharmacy", "healthcare": "pharmacy"}, "farmacia", ()),
        ({"amenity": None, "shop": "bakery;deli"}, "panificio", ("alimentari-e-salumeria",)),
    ],
)
def test_the_category_is_the_entry_with_the_most_tags(tags, category, others):
    shop = read(**tags)
    assert (shop.category, shop.other_categories) == (category, others)
    assert ("category" in remarks(shop)) == bool(others)


def test_values_that_did_not_decide_the_category_are_named():
    assert remarks(read(amenity="restaurant", cuisine="pizza;sushi")) == {"tags": "cuisine=sushi"}


def test_a_trade_that_the_register_does_not_have_is_never_guessed():
    shop = read(amenity=None, shop="vacant")
    assert [(error.field, error.value) for error in shop.errors] == [("shop", "vacant")]
    assert read(amenity=None, natural="tree").errors[0].field == "tags"


def test_an_empty_line_in_the_register_fits_nothing():
    register = osm.Register.of([("qualsiasi", "\n \nbakery\n")], [("niente", "")])
    [shop] = osm.read(export(feature()), register)
    assert shop.errors


def test_hours_that_cannot_be_read_are_not_stated_and_the_reason_is_given():
    shop = read(opening_hours="mezze, serra")
    assert shop.opening_hours.is_empty
    [remark] = shop.remarks
    assert (remark.field, remark.value) == ("opening_hours", "mezze, serra")
    assert "mezze, serra" in remark.why


@pytest.mark.parametrize(
    ("tags", "phone", "left"),
    [
        ({"phone": "+39 066875706"}, "+39 06 687 5706", []),
        ({"phone": "06 6875706"}, "+39 06 687 5706", []),
        ({"contact__phone": "+39 066875706", "phone": "+39 06 6875706"}, "+39 06 687 5706", []),
        (
            {"phone": "+39 06 4817586; +39 06 4818487"},
            "+39 06 481 7586",
            ["+39 06 4818487"],
        ),
        ({"phone": "chiedere al banco"}, "", ["chiedere al banco"]),
        ({"phone": "12; 06 6875706"}, "+39 06 687 5706", ["12"]),
        ({"mobile": "320 4168532"}, "+39 320 416 8532", []),
    ],
)
def test_one_telephone_number_is_taken_in_its_international_form(tags, phone, left):
    shop = read(**tags)
    assert shop.phone == phone
    assert [remark.value for remark in shop.remarks] == left


@pytest.mark.parametrize(
    ("text", "website", "remarked"),
    [
        ("http://the-bar.example/", "http://the-bar.example/", False),
        ("www.bar.example", "https://www.bar.example", True),
        ("bar.example:8080/menu", "https://bar.example:8080/menu", True),
        ("mailto:uno@bar.example", "", True),
        ("javascript:alert(1)", "", True),
        ("sul nostro sito", "", True),
    ],
)
def test_a_web_address_without_scheme_gets_one_and_that_is_said(text, website, remarked):
    shop = read(website=text)
    assert shop.website == website
    assert bool(shop.remarks) == remarked


@pytest.mark.parametrize(
    ("text", "vat_number"),
    [
        ("IT00001230580", "00001230580"),
        ("00001230580", "00001230580"),
        ("IT000012305801", ""),
        ("IT00001230581", ""),
        ("DE123456789", ""),
    ],
)
def test_a_wrong_vat_number_is_left_out_and_named(text, vat_number):
    shop = read(ref__vatin=text)
    assert shop.vat_number == vat_number
    assert remarks(shop) == ({} if vat_number else {"ref:vatin": text})


def test_a_number_without_street_is_no_address():
    shop = read(addr__housenumber="37")
    assert shop.street_address == ""
    assert remarks(shop) == {"addr:housenumber": "37"}


@pytest.mark.parametrize("name", ["la Bottega del caffe'", "Est Est Est !", "0,75", "Gallo & C."])
def test_names_stay_as_they_are(name):
    assert read(name=name).name == name


@pytest.mark.parametrize(
    ("tags", "tag", "left"),
    [
        ({"payment__visa": "yes"}, "payment:cards=yes", {}),
        ({"payment__bitcoin": "yes"}, None, {"tags": "payment:bitcoin=yes"}),
        ({"wheelchair": "limited"}, "wheelchair=limited", {}),
        ({"wheelchair": "no"}, None, {}),
        ({"takeaway": "only"}, "takeaway=yes", {}),
        ({"delivery": "su richiesta"}, None, {"tags": "delivery=su richiesta"}),
        ({"language__en": "yes"}, "language:en=yes", {}),
        (
            {"internet_access": "wlan;terminal"},
            "internet_access=wlan",
            {"tags": "internet_access=terminal"},
        ),
    ],
)
def test_amenities_come_from_the_registers_tags(tags, tag, left):
    shop = read(**tags)
    assert list(shop.amenities) == [entry.slug for entry in AMENITIES if entry.osm_tag == tag]
    assert remarks(shop) == left


@pytest.mark.parametrize(
    ("geometry", "place"),
    [
        ({"type": "Point", "coordinates": [12.5, 41.9, 30]}, ("41.900000", "12.500000")),
        (
            {
                "type": "Polygon",
                "coordinates": [[[12.0, 41.0], [12.2, 41.0], [12.2, 41.4], [12.0, 41.0]]],
            },
            ("41.200000", "12.100000"),
        ),
        ({"type": "LineString", "coordinates": [[12, 41], [13, 42]]}, ("41.500000", "12.500000")),
        (
            {
                "type": "GeometryCollection",
                "geometries": [
                    {"type": "Point", "coordinates": [12, 41]},
                    {"type": "Point", "coordinates": [13, 42]},
                ],
            },
            ("41.500000", "12.500000"),
        ),
    ],
)
def test_a_shop_stands_in_the_middle_of_its_outline(geometry, place):
    shop = read(geometry=geometry)
    assert (shop.latitude, shop.longitude) == tuple(map(Decimal, place))


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Point", "coordinates": [1249, 4189]},
        {"type": "Point", "coordinates": ["est", "nord"]},
        {"type": "Point", "coordinates": "12"},
        {"type": "Polygon", "coordinates": []},
        {"type": "Point", "coordinates": [float("nan"), 41.9]},
    ],
)
def test_coordinates_that_are_none_are_left_out_where_there_is_an_address(geometry):
    shop = read(geometry=geometry, addr__street="Via Lunga")
    assert (shop.latitude, shop.longitude) == (None, None)
    assert "geometry" in remarks(shop)
    assert read(geometry=geometry).errors


def test_control_characters_are_named_and_left_out():
    shop = read(phone="06\x006875706", addr__city="Ro\nma")
    assert shop.phone == ""
    assert shop.locality == "Ro ma"
    assert "phone" in remarks(shop)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "negozi",
        "[]",
        "{}",
        '{"type": "FeatureCollection"}',
        '{"version": 0.6, "elements": []}',
        "[" * 100_000,
    ],
)
def test_a_file_of_another_kind_is_refused_with_words(text):
    with pytest.raises(osm.OsmFileError) as error:
        osm.read(text, REGISTER)
    assert str(error.value)


def test_tags_that_are_kept_apart_are_read_too():
    entry = feature()
    entry["properties"] = {"type": "node", "id": 1, "tags": {"name": "Uno", "amenity": "bar"}}
    [shop] = osm.read(export(entry), REGISTER)
    assert (shop.key, shop.name, shop.category) == ("node/1", "Uno", "bar")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
known_keys = st.sampled_from(
    ["amenity", "shop", "phone", "website", "opening_hours", "ref:vatin", "wheelchair", "facebook"]
)


@settings(deadline=None)
@given(
    json_values
    | st.fixed_dictionaries(
        {"id": st.just("node/1") | json_values},
        optional={
            "properties": st.dictionaries(known_keys | st.text(max_size=5), json_values),
            "geometry": json_values | st.fixed_dictionaries({"coordinates": json_values}),
        },
    )
)
def test_no_feature_whatever_it_holds_breaks_the_reading(anything):
    [shop] = osm.read(export(anything), REGISTER)
    assert shop.errors or shop.category
    assert shop.name
    assert all(str(remark).isprintable() for remark in (*shop.errors, *shop.remarks))
