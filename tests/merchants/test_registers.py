"""What a new installation's registers promise to windows, imports and lists."""

import re
from collections import Counter

import pytest
from lucide.templatetags.lucide import lucide

from merchants.models.registers import Amenity, Awning, Window
from merchants.registers import AMENITIES, CATEGORIES

TRADES = [trade for group in CATEGORIES for trade in group.trades]


def repeated(values) -> list:
    return [value for value, times in Counter(values).items() if times > 1]


def test_addresses_are_unique_over_both_levels():
    slugs = [entry.slug for entry in [*CATEGORIES, *TRADES]]
    assert repeated(slugs) == []
    assert repeated(amenity.slug for amenity in AMENITIES) == []
    assert all(re.fullmatch(r"[a-z0-9-]+", slug) for slug in slugs)


def test_each_group_has_its_own_awning_and_window():
    assert {group.awning for group in CATEGORIES} == set(Awning)
    assert {group.window for group in CATEGORIES} == set(Window)


def test_a_tag_of_openstreetmap_leads_to_one_trade():
    assert repeated(frozenset(tag.split(";")) for trade in TRADES for tag in trade.osm_tags) == []
    assert repeated(amenity.osm_tag for amenity in AMENITIES if amenity.osm_tag) == []


@pytest.mark.parametrize("trade", TRADES, ids=lambda trade: trade.slug)
def test_a_trade_is_known_to_other_registers(trade):
    assert trade.osm_tags
    assert all(re.fullmatch(r"\w+=[\w-]+(;\w+=[\w-]+)?", tag) for tag in trade.osm_tags)
    assert all(re.fullmatch(r"\d\d\.\d\d", code) for code in trade.ateco_codes)
    assert trade.ateco_codes


def test_amenities_stand_in_groups_that_the_form_knows():
    assert {amenity.group for amenity in AMENITIES} == set(Amenity.Group)


@pytest.mark.parametrize("name", sorted({amenity.icon for amenity in AMENITIES}))
def test_an_icon_can_be_drawn(name):
    assert "<svg" in lucide(name)
