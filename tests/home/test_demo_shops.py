"""What the demonstration's shops promise to whoever walks through them."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from decimal import Decimal

import pytest

from home.demo.shops import LOGINS, SHOPS, ZONES
from merchants import hours
from merchants.registers import AMENITIES, CATEGORIES

TRADES = {trade.slug for group in CATEGORIES for trade in group.trades}
PRODUCTS = [product for shop in SHOPS for product in shop.products]
OFFERS = [(shop, offer) for shop in SHOPS for offer in shop.offers]
DATED = re.compile(
    r"\b(20\d\d|oggi|domani|ieri|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto"
    r"|settembre|ottobre|novembre|dicembre)\b",
    re.IGNORECASE,
)


def texts(value) -> Iterator[str]:
    """Every text that a visitor reads, however deep; hours are read by the machine."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name != "hours":
                yield from texts(getattr(value, field.name))


def shop(slug: str):
    return next(shop for shop in SHOPS if shop.slug == slug)


def test_the_quarter_is_well_stocked():
    assert len(SHOPS) >= 66
    assert len({shop.category for shop in SHOPS}) >= 34
    assert len(PRODUCTS) >= 165
    assert len(OFFERS) >= 14


def test_every_group_of_trades_has_a_shop_to_show():
    used = {shop.category for shop in SHOPS}
    empty = [g.name for g in CATEGORIES if not used & {trade.slug for trade in g.trades}]
    assert empty == []


def test_no_two_shops_share_address_name_or_number():
    for values in (
        [shop.slug for shop in SHOPS],
        [shop.title for shop in SHOPS],
        [shop.tagline for shop in SHOPS if shop.tagline],
        [shop.phone for shop in SHOPS if shop.phone],
        [(shop.latitude, shop.longitude) for shop in SHOPS if shop.latitude],
    ):
        assert len(values) == len(set(values))


@pytest.mark.parametrize("shop", SHOPS, ids=lambda shop: shop.slug)
def test_a_shop_can_be_found(shop):
    assert re.fullmatch(r"[a-z0-9-]+", shop.slug)
    assert {shop.category, *shop.other_categories} <= TRADES
    assert set(shop.amenities) <= {amenity.slug for amenity in AMENITIES}
    assert shop.phone or shop.whatsapp or shop.email
    assert shop.street_address or shop.service_area
    if shop.street_address:
        assert shop.zone in dict(ZONES)
        assert Decimal("41.914") <= shop.latitude <= Decimal("41.925")
        assert Decimal("12.428") <= shop.longitude <= Decimal("12.447")


@pytest.mark.parametrize("shop", SHOPS, ids=lambda shop: shop.slug)
def test_nobody_real_is_called_or_written_to(shop):
    for number in filter(None, (shop.phone, shop.whatsapp)):
        assert re.fullmatch(r"\+39 (06 0000|300 000) 0\d{3}", number)
    for address in filter(None, (shop.email, shop.website, *shop.social_links)):
        assert re.search(r"[@/.][a-z0-9-]+\.example(/[a-z0-9-]+)?$", address)


@pytest.mark.parametrize("shop", SHOPS, ids=lambda shop: shop.slug)
def test_texts_are_set_in_good_type_and_never_look_stale(shop):
    assert len(shop.tagline) <= 160
    for text in texts(shop):
        for paragraph in text.split("\n\n"):
            assert not re.search(r"""['"<>]|\.\.\.|  |^\s|\s$""", paragraph), paragraph
            assert not DATED.search(paragraph), paragraph


def test_hours_are_read_and_every_state_occurs():
    read = {shop.slug: hours.from_osm(shop.hours) for shop in SHOPS}
    days = [day for value in read.values() for day in value.week.days]
    assert {day.kind for day in days} == set(hours.StateKind)
    assert any(day.is_whole_day for day in days)
    assert any(slot.closes > 24 * 60 for day in days for slot in day.slots)
    assert any(value.is_empty for value in read.values())
    assert any(value.is_by_appointment_only for value in read.values())


def test_special_days_fit_together_and_one_shop_is_on_holiday():
    today = datetime.date(2026, 11, 24)
    away = []
    for shop in SHOPS:
        special = [
            hours.SpecialDays(
                today + datetime.timedelta(days=exception.first_in_days),
                today + datetime.timedelta(days=exception.last_in_days),
                hours.Day.from_json([list(slot) for slot in exception.slots] or "closed"),
                exception.reason,
            )
            for exception in shop.exceptions
        ]
        value = hours.OpeningHours(exceptions=tuple(special))
        if (now := value.exception_on(today)) and now.reason == "ferie":
            away.append(shop.slug)
    assert away == ["calzolaio-di-via-friggeri"]


def test_windows_are_as_incomplete_as_in_life():
    assert any(not shop.story for shop in SHOPS)
    assert any(not shop.products for shop in SHOPS)
    assert any(not shop.street_address for shop in SHOPS)
    assert any(not (shop.tagline or shop.story or shop.email or shop.hours) for shop in SHOPS)
    assert any(not shop.confirmed for shop in SHOPS)


@pytest.mark.parametrize("shop", SHOPS, ids=lambda shop: shop.slug)
def test_a_counter_lists_each_thing_once_with_one_kind_of_price(shop):
    titles = [product.title for product in shop.products]
    assert len(titles) == len(set(titles))
    for product in shop.products:
        assert product.price is None or not product.price_on_request
        assert product.price is not None or product.price_on_request or product.description


@pytest.mark.parametrize(("shop", "offer"), OFFERS, ids=lambda value: getattr(value, "title", ""))
def test_an_offer_is_honest(shop, offer):
    assert offer.starts_in_days <= offer.ends_in_days
    assert len(offer.badge) <= 20
    if offer.product:
        product = next(p for p in shop.products if p.title == offer.product)
        if offer.price is not None and product.price is not None:
            assert offer.price < offer.lowest_price_30_days <= product.price


def test_offers_have_ended_run_and_begin_next_week():
    assert any(offer.ends_in_days < 0 for _, offer in OFFERS)
    assert any(offer.starts_in_days == 7 for _, offer in OFFERS)
    running = [o for _, o in OFFERS if o.starts_in_days <= 0 <= o.ends_in_days]
    assert len(running) >= 10


def test_who_signs_in_finds_the_own_shop():
    assert LOGINS["forno-belsito@piazza.example"] == "forno-belsito"
    assert LOGINS["libreria-la-pagina@piazza.example"] == "libreria-la-pagina"
    assert all(shop(slug).products for slug in LOGINS.values())
