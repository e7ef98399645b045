"""Shapes of the demonstration's shops.

Days are relative to the day of loading: `first_in_days=-3` was three days before it. Fields are
named as those of the pages; texts hold no markup.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Motif = Literal[
    "book",
    "bread",
    "bicycle",
    "cake",
    "cheese",
    "chocolate",
    "coffee",
    "fish",
    "flowers",
    "fruit",
    "glasses",
    "icecream",
    "key",
    "lamp",
    "meat",
    "paint",
    "panettone",
    "pasta",
    "pizza",
    "plant",
    "scissors",
    "shoe",
    "thread",
    "toy",
    "watch",
    "wine",
]
"""What a drawn picture shows; the pictures of a shop may share one."""


def paragraphs(text: str) -> str:
    """The text of a story as typed here, each paragraph on one line, a blank line between two."""
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip()))


@dataclass(frozen=True)
class RelativeException:
    """Special days, both included: open in these slots (pairs of "HH:MM"), without any closed."""

    first_in_days: int
    last_in_days: int
    slots: tuple[tuple[str, str], ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class DemoProduct:
    """Something on the counter; the price in euro, for one `price_unit` or one piece."""

    title: str
    price: Decimal | None = None
    price_unit: str = ""
    description: str = ""
    price_on_request: bool = False
    brand: str = ""
    availability: Literal["in_stock", "limited", "made_to_order", "seasonal", "out_of_stock"] = (
        "in_stock"
    )
    picture: Motif | None = None


@dataclass(frozen=True)
class DemoOffer:
    """An offer from its first to its last day; `product` is a title on the same counter."""

    title: str
    badge: str
    terms: str
    starts_in_days: int
    ends_in_days: int
    product: str = ""
    price: Decimal | None = None
    lowest_price_30_days: Decimal | None = None


@dataclass(frozen=True)
class DemoDetails:
    """What only the shop and the association see; the choices are those of MerchantDetails."""

    ateco_code: str
    size: Literal["micro", "small", "medium", "large"]
    legal_form: Literal[
        "sole_trader", "professional", "partnership", "company", "cooperative", "association"
    ]
    contact_person: str


@dataclass(frozen=True)
class DemoShop:
    """One shop or professional with all that it shows.

    `category`, `other_categories`, `amenities` and `zone` are slugs. `hours` is an OSM
    opening_hours expression that `merchants.hours.from_osm` reads; empty: not stated. `story` has
    paragraphs separated by blank lines. Without `confirmed` the owner has not looked at it yet.
    """

    slug: str
    title: str
    category: str
    tagline: str = ""
    story: str = ""
    other_categories: tuple[str, ...] = ()
    street_address: str = ""
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    zone: str = ""
    service_area: str = ""
    phone: str = ""
    whatsapp: str = ""
    email: str = ""
    website: str = ""
    social_links: tuple[str, ...] = ()
    hours: str = ""
    exceptions: tuple[RelativeException, ...] = ()
    amenities: tuple[str, ...] = ()
    brands: str = ""
    founded_year: int | None = None
    confirmed: bool = True
    cover: Motif | None = None
    details: DemoDetails | None = None
    products: tuple[DemoProduct, ...] = ()
    offers: tuple[DemoOffer, ...] = ()
