"""Between imported rows and the pages of shops: the values of both under the same names."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.text import slugify

from merchants.hours import OpeningHours
from merchants.models import (
    Amenity,
    Category,
    MerchantDetails,
    MerchantIndexPage,
    MerchantPage,
    MerchantSocialLink,
)
from merchants.osm import OsmShop, Register
from portal.imports import Remark, Row, Values
from portal.publishing import change_live

TEXTS = (
    "title",
    "street_address",
    "postal_code",
    "locality",
    "phone",
    "whatsapp",
    "email",
    "website",
)


def register() -> Register:
    """The trades and amenities of this installation, as its admins keep them."""
    return Register.of(
        Category.objects.values_list("slug", "osm_tags"),
        Amenity.objects.values_list("slug", "osm_tag"),
    )


def rows(shops: Iterable[OsmShop]) -> list[Row]:
    """Shops as rows; what the fields of a page refuse (too long, no e-mail address) is left out."""
    return [_row(shop) for shop in shops]


def _row(shop: OsmShop) -> Row:
    if shop.errors:
        return Row(shop.key, shop.name, errors=shop.errors)
    values = vars(shop) | {"title": shop.name, "opening_hours": shop.opening_hours.to_json()}
    for name in ("key", "name", "remarks", "errors"):
        del values[name]
    refused = _refused(MerchantPage(**{name: values[name] for name in TEXTS}), TEXTS)
    remarks = list(shop.remarks)
    for name, why in refused.items():
        remarks.append(Remark(name, values[name], why))
        values[name] = ""
    links = {url: _refused(MerchantSocialLink(url=url), ["url"]) for url in shop.social_links}
    values["social_links"] = [url for url, wrong in links.items() if not wrong]
    remarks += [Remark("social_links", url, wrong["url"]) for url, wrong in links.items() if wrong]
    if "title" in refused:
        return Row(shop.key, shop.name, errors=tuple(remarks))
    return Row(shop.key, shop.name, values, tuple(remarks))


def _refused(instance: Any, names: Sequence[str]) -> dict[str, str]:
    """Which of these fields cannot be saved as they are, and why."""
    others = {field.name for field in instance._meta.get_fields()} - set(names)
    try:
        instance.clean_fields(exclude=others)
    except ValidationError as error:
        return {name: " ".join(messages) for name, messages in error.message_dict.items()}
    return {}


class ShopAdapter:
    """Writes rows of shops as published pages below one list of shops.

    A page needs a name, a category and a place; the contact that the form asks of people is not
    asked of an import. New pages say that their owner has not confirmed them.
    """

    def __init__(self, index: MerchantIndexPage):
        self.index = index

    @cached_property
    def _categories(self) -> dict[str, Category]:
        return {category.slug: category for category in Category.objects.all()}

    @cached_property
    def _amenities(self) -> dict[str, Amenity]:
        return {amenity.slug: amenity for amenity in Amenity.objects.all()}

    @cached_property
    def _taken_slugs(self) -> set[str]:
        return set(self.index.get_children().values_list("slug", flat=True))

    def pages(self, ids: Sequence[int]) -> dict[int, MerchantPage]:
        pages = MerchantPage.objects.select_related("category", "details").prefetch_related(
            "other_categories", "amenities", "social_links"
        )
        return pages.in_bulk(ids)

    def current(self, page: MerchantPage) -> Values:
        details = getattr(page, "details", None)
        return {
            **{name: getattr(page, name) for name in TEXTS},
            "category": page.category.slug,
            "other_categories": sorted(category.slug for category in page.other_categories.all()),
            "latitude": page.latitude,
            "longitude": page.longitude,
            "social_links": [link.url for link in page.social_links.all()],
            "opening_hours": page.opening_hours.to_json(),
            "amenities": sorted(amenity.slug for amenity in page.amenities.all()),
            "vat_number": details.vat_number if details else "",
        }

    def create(self, values: Values) -> MerchantPage:
        page = MerchantPage(slug=self._free_slug(values["title"]), confirmed_at=None)
        for name, value in self._fields(values).items():
            setattr(page, name, value)
        self.index.add_child(instance=page)
        if values["vat_number"]:
            self._save_vat_number(page, values["vat_number"])
        page.save_revision(log_action=True).publish()
        return page

    def update(self, page: MerchantPage, changes: Values) -> None:
        if fields := self._fields(changes):
            change_live(page, fields)
        if "vat_number" in changes:
            self._save_vat_number(page, changes["vat_number"])

    def _fields(self, values: Values) -> dict[str, Any]:
        """Values of a row as the page's fields take them."""
        convert = {
            "category": self._categories.__getitem__,
            "other_categories": lambda slugs: [self._categories[slug] for slug in slugs],
            "amenities": lambda slugs: [self._amenities[slug] for slug in slugs],
            "latitude": _decimal,
            "longitude": _decimal,
            "social_links": lambda urls: [MerchantSocialLink(url=url) for url in urls],
            "opening_hours": OpeningHours.from_json,
        }
        return {
            name: convert[name](value) if name in convert else value
            for name, value in values.items()
            if name != "vat_number"
        }

    def _save_vat_number(self, page: MerchantPage, vat_number: str) -> None:
        MerchantDetails.objects.update_or_create(page=page, defaults={"vat_number": vat_number})

    def _free_slug(self, title: str) -> str:
        stem = slugify(title)[:200] or slugify(title, allow_unicode=True)[:200] or "negozio"
        slug, number = stem, 1
        while slug in self._taken_slugs:
            number += 1
            slug = f"{stem}-{number}"
        self._taken_slugs.add(slug)
        return slug


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
