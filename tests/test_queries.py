"""A page asks the database the same questions for three rows and for twelve."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from home.models import HomePage
from merchants.models import MerchantIndexPage, MerchantPage, OfferIndexPage, OfferPage, ProductPage
from news.models import EventIndexPage, FundingIndexPage, NewsIndexPage, NoticeIndexPage
from tests.factories.merchants import MerchantPageFactory, OfferPageFactory, ProductPageFactory
from tests.factories.pictures import PictureFactory
from tests.factories.site import fill

pytestmark = pytest.mark.django_db

LISTS = [
    HomePage,
    MerchantIndexPage,
    OfferIndexPage,
    NewsIndexPage,
    FundingIndexPage,
    NoticeIndexPage,
    EventIndexPage,
]


def questions(client, address: str) -> int:
    client.get(address)  # warm: content types and site roots are looked up once a process
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


@pytest.mark.parametrize("model", LISTS, ids=lambda model: model.__name__)
def test_lists(client, balduina, model):
    fill(balduina, each=3)
    address = model.objects.first().get_url()
    three = questions(client, address)
    fill_more(balduina)
    assert questions(client, address) == three


def fill_more(neighbourhood):
    from home.models import StandardPage

    StandardPage.objects.filter(slug="tutti-i-blocchi").delete()
    fill(neighbourhood, each=9)


@pytest.mark.parametrize("address", ["/cerca/?q=bottega", "/feed/notizie.xml", "/sitemap.xml"])
def test_addresses_beside_the_pages(client, balduina, address):
    fill(balduina, each=3)
    three = questions(client, address)
    fill_more(balduina)
    assert questions(client, address) == three


def test_a_shop_with_many_things_on_its_counter(client, balduina):
    shop = MerchantPageFactory(neighbourhood=balduina)

    def put(number):
        for _turn in range(number):
            ProductPageFactory(parent=shop, picture=PictureFactory(rendered=True))
            OfferPageFactory(parent=shop)
            MerchantPageFactory(neighbourhood=balduina)
            shop.gallery.create(picture=PictureFactory(rendered=True))

    put(3)
    three = questions(client, shop.get_url())
    put(9)
    assert ProductPage.objects.count() == OfferPage.objects.count() == 12
    assert MerchantPage.objects.count() == 13
    assert questions(client, shop.get_url()) == three
