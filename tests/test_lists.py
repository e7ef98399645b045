"""Lists and their filters answer whatever stands in the address."""

import datetime

import pytest
from bs4 import BeautifulSoup

from merchants.hours import OpeningHours, from_osm
from merchants.models import Amenity, Category
from tests.factories.merchants import MerchantPageFactory, OfferPageFactory
from tests.factories.site import fill

pytestmark = pytest.mark.django_db

LISTS = ["/negozi/", "/offerte/", "/notizie/", "/bandi/", "/avvisi/", "/eventi/"]
RUBBISH = [
    "pagina=abc",
    "pagina=0",
    "pagina=9999",
    "pagina=-1",
    "pagina=1&pagina=2",
    "categoria=niente",
    "categoria=%00",
    "categoria=panificio&categoria=bar",
    "zona=%27",
    "servizi=x&servizi=%22",
    "aperto=forse",
    "stato=%00&tipo=%27&argomento=x",
    "archivio=%F0",
    "sconosciuto=1",
    "%00=%00",
]


@pytest.mark.parametrize("address", LISTS)
@pytest.mark.parametrize("query", RUBBISH)
def test_rubbish_is_answered(client, balduina, address, query):
    fill(balduina)
    assert client.get(f"{address}?{query}").status_code == 200


@pytest.mark.parametrize("address", ["/%00/", "/negozi/%00/", "/feed/%00.xml"])
def test_nul_in_an_address_is_not_found(client, balduina, address):
    assert client.get(address).status_code == 404


def shown(client, query: str = "") -> list[str]:
    html = BeautifulSoup(client.get(f"/negozi/?{query}").content, "html.parser")
    return [title.get_text(strip=True) for title in html.select(".street h3")]


@pytest.fixture
def three(balduina):
    """A bakery that never closes, a bar in the other zone, a bookshop without hours."""
    zones = {zone.slug: zone for zone in balduina.site.zones.all()}
    wheelchair = Amenity.objects.get(osm_tag="wheelchair=yes")
    forno = MerchantPageFactory(
        neighbourhood=balduina,
        title="Forno",
        zone=zones["centro"],
        round_the_clock=True,
        amenities=[wheelchair],
    )
    forno.save_revision().publish()
    bar = MerchantPageFactory(
        neighbourhood=balduina,
        title="Bar",
        category=Category.objects.get(slug="bar"),
        zone=zones["collina"],
        opening_hours=from_osm("Mo-Su off"),
    )
    bar.other_categories.set([Category.objects.get(slug="panificio")])
    bar.save_revision().publish()
    MerchantPageFactory(
        neighbourhood=balduina,
        title="Libreria",
        category=Category.objects.get(slug="libreria"),
        opening_hours=OpeningHours(),
    )
    return balduina


def test_all_shops_by_name(client, three):
    assert shown(client) == ["Bar", "Forno", "Libreria"]


def test_a_trade_counts_as_main_or_other_one_and_a_group_holds_its_trades(client, three):
    assert shown(client, "categoria=panificio") == ["Bar", "Forno"]
    assert shown(client, "categoria=pane-e-dolci") == ["Bar", "Forno"]
    assert shown(client, "categoria=libreria") == ["Libreria"]


def test_zone_services_and_open_now(client, three):
    assert shown(client, "zona=collina") == ["Bar"]
    assert shown(client, "servizi=" + Amenity.objects.get(osm_tag="wheelchair=yes").slug) == [
        "Forno"
    ]
    assert shown(client, "aperto=true") == ["Forno"]


def test_filters_hold_together_and_can_be_taken_off(client, three):
    assert shown(client, "categoria=panificio&zona=collina") == ["Bar"]
    page = client.get("/negozi/?categoria=panificio&zona=collina&pagina=1").content.decode()
    assert 'href="/negozi/"' in page


def test_nothing_that_fits_says_so_and_offers_a_way_on(client, three):
    page = client.get("/negozi/?categoria=libreria&aperto=true").content.decode()
    assert "Nessun" in page


def test_pages_follow_each_other_without_gap_or_repeat(client, balduina):
    for number in range(30):
        MerchantPageFactory(neighbourhood=balduina, title=f"Bottega {number:02}")
    first, second = shown(client, "pagina=1"), shown(client, "pagina=2")
    assert len(first) == 24
    assert len(set(first) | set(second)) == 30


def test_only_offers_that_run_are_listed_and_the_others_keep_their_address(client, balduina):
    today = datetime.date.today()
    day = datetime.timedelta(days=1)
    shop = MerchantPageFactory(neighbourhood=balduina)
    ended = OfferPageFactory(
        parent=shop, title="Finita", valid_from=today - 9 * day, valid_through=today - day
    )
    OfferPageFactory(parent=shop, title="Ultimo giorno", valid_from=today, valid_through=today)
    OfferPageFactory(parent=shop, title="Domani", valid_from=today + day, valid_through=today + day)
    page = client.get("/offerte/").content.decode()
    assert "Ultimo giorno" in page
    assert "Finita" not in page
    assert "Domani" not in page
    answer = client.get(ended.get_url())
    assert answer.status_code == 200
    assert "è finita" in answer.content.decode()
