"""The register of content types: each app says what it publishes, everything else iterates.

Search, sitemap, feeds and the home page never name a content type; they ask this register, which
apps fill in `AppConfig.ready()`.
"""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import QuerySet
from wagtail.models import Page, Site


@dataclass(frozen=True)
class Kind:
    """One content type of the public site.

    `name` is its stable English name, `slug` the Italian one in addresses; `public(site, at)` are
    its live, public pages of that site that are current at that moment, in their own order.
    `feed_date` gives the moment a feed states for a page; kinds without one have no feed.
    """

    name: str
    slug: str
    model: type[Page]
    label: str
    label_plural: str
    public: Callable[[Site, datetime.datetime], QuerySet]
    feed_date: Callable[[Page], datetime.datetime] | None = None


_kinds: dict[str, Kind] = {}


def register(kind: Kind) -> None:
    _kinds[kind.name] = kind


def kinds() -> list[Kind]:
    """Every registered kind, in the order in which the apps were loaded from below."""
    return list(_kinds.values())


def feed_kinds() -> list[Kind]:
    return [kind for kind in kinds() if kind.feed_date]
