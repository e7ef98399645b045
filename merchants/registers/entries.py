"""Shapes of the entries in the registers."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Trade:
    """What a business does, in the singular as on its sign.

    `osm_tags`: each entry is one tag, or several joined by ";" that must all be there; the entry
    with more tags describes the shop better. Each entry belongs to one trade only. Source:
    https://wiki.openstreetmap.org/wiki/Map_features.
    `schema_type`: a type of business of https://schema.org/LocalBusiness.
    `ateco_codes`: classes of ATECO 2025, https://www.istat.it/classificazione/ateco-2025/; the
    codes of single businesses have more digits and begin with these.
    """

    slug: str
    name: str
    osm_tags: tuple[str, ...]
    schema_type: str
    ateco_codes: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """Related trades, which share the colour of the awning and the drawing in the window."""

    slug: str
    name: str
    window: str
    awning: str
    schema_type: str
    trades: tuple[Trade, ...]


@dataclass(frozen=True)
class AmenityEntry:
    """Something a shop offers beside its goods; `osm_tag` is empty where OSM has none.

    `icon` is a name of the Lucide set.
    """

    slug: str
    name: str
    group: Literal["payment", "service", "accessibility", "language"]
    osm_tag: str
    icon: str
