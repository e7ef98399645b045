"""Shops, their products and offers; each stands below the neighbourhood's own index page."""

import datetime

import factory
from wagtail_factories import PageFactory

from merchants.hours import from_osm
from merchants.models import Category, MerchantIndexPage, MerchantPage, OfferPage, ProductPage


def shop_index(neighbourhood) -> MerchantIndexPage:
    return MerchantIndexPage.objects.in_site(neighbourhood.site).get()


class MerchantPageFactory(PageFactory):
    """Give `neighbourhood`, or a `parent`; hours are an OSM expression."""

    title = factory.Sequence(lambda n: f"Bottega {n}")
    tagline = "Cose buone e fatte bene"
    story = "<p>Siamo qui dal 1961.</p>"
    category = factory.LazyFunction(lambda: Category.objects.get(slug="panificio"))
    street_address = factory.Sequence(lambda n: f"Via della Balduina {n + 1}")
    postal_code = "00136"
    locality = "Roma"
    phone = "+39 06 0000 0001"
    email = "bottega@example.com"
    opening_hours = factory.LazyFunction(lambda: from_osm("Mo-Sa 08:00-13:00,16:00-19:30"))
    confirmed_at = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)

    class Meta:
        model = MerchantPage
        exclude = ["neighbourhood"]

    class Params:
        unconfirmed = factory.Trait(confirmed_at=None)
        round_the_clock = factory.Trait(opening_hours=from_osm("24/7"))

    neighbourhood = None
    parent = factory.LazyAttribute(lambda shop: shop_index(shop.neighbourhood))


class ProductPageFactory(PageFactory):
    title = factory.Sequence(lambda n: f"Prodotto {n}")
    price = "5.20"
    price_unit = "kg"
    description = "Ogni mattina."

    class Meta:
        model = ProductPage


class OfferPageFactory(PageFactory):
    """Runs from yesterday to in a week unless told otherwise."""

    title = factory.Sequence(lambda n: f"Offerta {n}")
    badge = "−20%"
    terms = "Fino a esaurimento."
    valid_from = factory.LazyFunction(lambda: datetime.date.today() - datetime.timedelta(days=1))
    valid_through = factory.LazyFunction(lambda: datetime.date.today() + datetime.timedelta(days=7))

    class Meta:
        model = OfferPage
