"""The demo's shops with what lies on their counters, from data to pages."""

import dataclasses
from datetime import datetime, timedelta

from django.core.files.base import ContentFile
from django.utils.html import escape, linebreaks
from wagtail.models import Collection

from home.demo.pages import publish
from home.demo.paint import paint
from home.demo.shops.shapes import DemoOffer, DemoProduct, DemoShop, RelativeException
from merchants.hours import CLOSED, Day, OpeningHours, Slot, SpecialDays, from_osm, parse_time
from merchants.models import (
    Amenity,
    Category,
    MerchantDetails,
    MerchantIndexPage,
    MerchantPage,
    MerchantSocialLink,
    OfferPage,
    ProductPage,
)
from merchants.phone import stored
from portal.models import Neighbourhood
from portal.pictures.models import Picture


class Street:
    """Turns the shops of the demo into pages of one neighbourhood, as seen from one moment."""

    def __init__(self, neighbourhood: Neighbourhood, now: datetime) -> None:
        self.neighbourhood = neighbourhood
        self.now = now
        self.today = now.astimezone(neighbourhood.tz).date()
        site = neighbourhood.site
        self.index = MerchantIndexPage.objects.in_site(site).get()
        self.categories = {category.slug: category for category in Category.objects.all()}
        self.amenities = {amenity.slug: amenity for amenity in Amenity.objects.all()}
        self.zones = {zone.slug: zone for zone in site.zones.all()}
        self.collection = Collection.objects.get(name=neighbourhood.portal_name)

    def open(self, shop: DemoShop) -> None:
        page = MerchantPage(
            title=shop.title,
            slug=shop.slug,
            tagline=shop.tagline,
            story=linebreaks(escape(shop.story)) if shop.story else "",
            category=self.categories[shop.category],
            street_address=shop.street_address,
            postal_code="00136" if shop.street_address else "",
            locality="Roma" if shop.street_address else "",
            latitude=shop.latitude,
            longitude=shop.longitude,
            zone=self.zones.get(shop.zone),
            service_area=shop.service_area,
            phone=stored(shop.phone) if shop.phone else "",
            whatsapp=stored(shop.whatsapp) if shop.whatsapp else "",
            email=shop.email,
            website=shop.website,
            opening_hours=self.hours(shop.hours, shop.exceptions),
            brands=shop.brands,
            founded_year=shop.founded_year,
            confirmed_at=self.now if shop.confirmed else None,
            cover=self.picture(shop.cover, shop.title) if shop.cover else None,
        )
        page.other_categories.set([self.categories[slug] for slug in shop.other_categories])
        page.amenities.set([self.amenities[slug] for slug in shop.amenities])
        page.social_links.set([MerchantSocialLink(url=url) for url in shop.social_links])
        publish(self.index, page)
        if shop.details:
            MerchantDetails.objects.create(page=page, **dataclasses.asdict(shop.details))
        products = {product.title: self.put(page, product) for product in shop.products}
        for offer in shop.offers:
            self.announce(page, offer, products.get(offer.product))

    def put(self, shop: MerchantPage, product: DemoProduct) -> ProductPage:
        page = ProductPage(
            title=product.title,
            price=product.price,
            price_unit=product.price_unit,
            price_on_request=product.price_on_request,
            description=product.description,
            brand=product.brand,
            availability=product.availability,
            picture=(
                self.picture(product.picture, product.title, (1200, 1200))
                if product.picture
                else None
            ),
        )
        publish(shop, page)
        return page

    def announce(self, shop: MerchantPage, offer: DemoOffer, product: ProductPage | None) -> None:
        first = self.today + timedelta(days=offer.starts_in_days)
        publish(
            shop,
            OfferPage(
                title=offer.title,
                badge=offer.badge,
                terms=offer.terms,
                product=product,
                valid_from=first,
                valid_through=self.today + timedelta(days=offer.ends_in_days),
                price=offer.price,
                lowest_price_30_days=offer.lowest_price_30_days,
            ),
        )

    def hours(self, osm: str, exceptions: tuple[RelativeException, ...]) -> OpeningHours:
        value = from_osm(osm) if osm else OpeningHours()
        special = tuple(
            SpecialDays(
                self.today + timedelta(days=exception.first_in_days),
                self.today + timedelta(days=exception.last_in_days),
                _day(exception.slots),
                exception.reason,
            )
            for exception in exceptions
        )
        return dataclasses.replace(value, exceptions=special)

    def picture(self, motif: str, title: str, size: tuple[int, int] = (1600, 1200)) -> Picture:
        """Drawn by code, then through the same door as every upload; a square shows the thing."""
        return Picture.objects.create(
            title=title,
            description=f"{title}, disegno",
            collection=self.collection,
            file=ContentFile(paint(motif, size, seed=title), f"{motif}.jpg"),
        )


def _day(slots: tuple[tuple[str, str], ...]) -> Day:
    if not slots:
        return CLOSED
    return Day.open(*(Slot(parse_time(first), parse_time(last)) for first, last in slots))
