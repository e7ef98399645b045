"""Shops out of an OpenStreetMap export: tags to values, and a remark for all that has no place.

Pure: reads GeoJSON as Overpass gives it, knows the registers only as values, writes nothing.
Nothing is guessed: what is not understood stays out and is named. Source of the keys:
https://wiki.openstreetmap.org/wiki/Map_features.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Self, TypeAlias

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from stdnum import exceptions as stdnum
from stdnum.it import iva

from merchants import hours, phone
from portal.imports import Remark

# The name under which records are remembered; pages from it carry the attribution of the ODbL.
SOURCE = "osm"

# A business has at least one of these.
FEATURE_KEYS = ("amenity", "shop", "craft", "office", "healthcare", "leisure", "tourism", "club")
PHONE_KEYS = ("phone", "contact:phone", "mobile", "contact:mobile")
WHATSAPP_KEYS = ("contact:whatsapp", "whatsapp")
EMAIL_KEYS = ("email", "contact:email")
WEBSITE_KEYS = ("website", "contact:website", "url")
VAT_KEYS = ("ref:vatin",)
# Profiles are given as an address or as the mere name, which stands after this.
SOCIAL_KEYS = {
    "contact:facebook": "https://www.facebook.com/",
    "facebook": "https://www.facebook.com/",
    "contact:instagram": "https://www.instagram.com/",
    "instagram": "https://www.instagram.com/",
    "contact:tiktok": "https://www.tiktok.com/@",
    "contact:youtube": "https://www.youtube.com/@",
}
# Who takes one kind of card takes cards.
CARDS = dict.fromkeys(
    (
        "payment:credit_cards",
        "payment:debit_cards",
        "payment:maestro",
        "payment:mastercard",
        "payment:visa",
    ),
    "payment:cards",
)
# About the map, the building or the way it was surveyed: nothing that a shop's page would say.
TECHNICAL = frozenset(
    {
        "addr:country",
        "addr:floor",
        "addr:province",
        "addr:state",
        "addr:suburb",
        "brand:wikidata",
        "brand:wikipedia",
        "building",
        "check_date",
        "created_by",
        "entrance",
        "height",
        "import",
        "indoor",
        "layer",
        "level",
        "lastcheck",
        "operator:wikidata",
        "operator:wikipedia",
        "ref",
        "source",
        "survey:date",
        "type",
        "wikidata",
        "wikipedia",
    }
)
TECHNICAL_PREFIXES = ("@", "building:", "check_date:", "name:", "roof:", "source:")

Tags: TypeAlias = frozenset[tuple[str, str]]

_KEY = re.compile(r"(node|way|relation)/\d{1,19}", re.ASCII)
_HOST = re.compile(r"[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?")
_PROFILE = re.compile(r"@?[\w.-]+")


class OsmFileError(ValueError):
    """The file is no such export; the words say what is wrong with it."""


@dataclass(frozen=True)
class Register:
    """What shops are sorted into: trades by the tags they need, amenities by key and value."""

    trades: tuple[tuple[str, Tags], ...]
    amenities: Mapping[str, Mapping[str, str]]

    @classmethod
    def of(cls, trades: Iterable[tuple[str, str]], amenities: Iterable[tuple[str, str]]) -> Self:
        """From slugs with their tags as editors write them.

        A trade has one entry a line, each of tags joined by ";"; an amenity has one tag.
        """
        by_key: dict[str, dict[str, str]] = {}
        for slug, tag in amenities:
            for key, value in _tags(tag):
                by_key.setdefault(key, {})[value] = slug
        entries = [(slug, _tags(line)) for slug, text in trades for line in text.splitlines()]
        return cls(tuple((slug, tags) for slug, tags in entries if tags), by_key)


@dataclass(frozen=True)
class OsmShop:
    """One feature of the export. With errors it cannot become a page, and the rest is empty.

    Categories and amenities are slugs of the register; coordinates are degrees with six digits.
    """

    key: str
    name: str
    category: str = ""
    other_categories: tuple[str, ...] = ()
    street_address: str = ""
    postal_code: str = ""
    locality: str = ""
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    phone: str = ""
    whatsapp: str = ""
    email: str = ""
    website: str = ""
    social_links: tuple[str, ...] = ()
    opening_hours: hours.OpeningHours = field(default_factory=hours.OpeningHours)
    amenities: tuple[str, ...] = ()
    vat_number: str = ""
    remarks: tuple[Remark, ...] = ()
    errors: tuple[Remark, ...] = ()


def read(text: str, register: Register) -> list[OsmShop]:
    """Every feature of a GeoJSON export, in its order; OsmFileError if it is something else."""
    return [
        _Feature(feature, number, register).shop()
        for number, feature in enumerate(_features(text), start=1)
    ]


def _features(text: str) -> list[Any]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise OsmFileError(_("This file is not JSON.")) from None
    if isinstance(data, dict):
        features = data.get("features")
        if isinstance(features, list):
            return features
        if "elements" in data:
            raise OsmFileError(
                _("This is Overpass JSON: export the same data as GeoJSON, and import that.")
            )
    raise OsmFileError(_("This file is not GeoJSON: it holds no features."))


class _Unreadable(ValueError):
    """Why a single value cannot be taken."""


class _Feature:
    """Reads one feature: every tag that was understood leaves `tags`, the rest is remarked on."""

    def __init__(self, feature: Any, number: int, register: Register):
        self.register = register
        self.remarks: list[Remark] = []
        self.errors: list[Remark] = []
        feature = feature if isinstance(feature, dict) else {}
        properties = feature.get("properties")
        properties = properties if isinstance(properties, dict) else {}
        # Overpass turbo lists the tags flat; osmtogeojson can also keep them apart.
        tags = properties.get("tags")
        self.tags = dict(self._texts(tags if isinstance(tags, dict) else properties))
        self.geometry = feature.get("geometry")
        self.key = str(properties.get("@id") or feature.get("id") or "")
        if not _KEY.fullmatch(self.key):
            self._refuse("id", self.key, _("this is no OpenStreetMap id like node/123"))
            self.key = ""
        self.name = self.tags.pop("name", "")
        self.label = self.name or self.key or _("feature %(number)s") % {"number": number}

    def shop(self) -> OsmShop:
        if not self.name:
            self._refuse("name", "", _("it has no name"))
        for key in ("disused", "abandoned"):
            if self.tags.get(key) == "yes":
                self._refuse(key, "yes", _("it is no longer in business"))
        trades, place, street_address = self._trades(), self._place(), self._street_address()
        if not (place or street_address):
            self._refuse("geometry", "", _("it has neither coordinates nor an address"))
        if self.errors:
            return OsmShop(self.key, self.label, errors=tuple(self.errors))
        values: dict[str, Any] = {
            "category": trades[0],
            "other_categories": tuple(sorted(trades[1:])),
            "street_address": street_address,
            "postal_code": self.tags.pop("addr:postcode", ""),
            "locality": self.tags.pop("addr:city", ""),
            "phone": self._first(PHONE_KEYS, _read_phone),
            "whatsapp": self._first(WHATSAPP_KEYS, _read_phone),
            "email": self._first(EMAIL_KEYS, str),
            "website": self._first(WEBSITE_KEYS, self._read_website),
            "social_links": self._social_links(),
            "opening_hours": self._opening_hours(),
            "amenities": self._amenities(),
            "vat_number": self._first(VAT_KEYS, _read_vat_number),
        }
        if place:
            values["latitude"], values["longitude"] = place
        self._remark_on_the_rest()
        return OsmShop(self.key, self.name, **values, remarks=tuple(self.remarks))

    def _texts(self, tags: dict[str, Any]) -> Iterator[tuple[str, str]]:
        """Keys with their texts on one line, without those that say nothing."""
        for key, value in tags.items():
            if value is None or key in TECHNICAL or key.startswith(TECHNICAL_PREFIXES):
                continue
            text = " ".join(str(value).split())
            if not (key.isprintable() and text.isprintable()):
                self._remark(key, text, _("it holds characters that cannot be shown"))
            elif text:
                yield key, text

    def _trades(self) -> list[str]:
        """Slugs, the main one first: the entry with the most tags, then by the alphabet.

        The alphabet puts "amenity" before "shop", which suits a bar that sells pastry.
        """
        tags = {(key, part) for key, text in self.tags.items() for part in _parts(text)}
        found = [(slug, needed) for slug, needed in self.register.trades if needed <= tags]
        # Every pizzeria is a restaurant too: an entry that another one narrows down says less.
        best = sorted(
            (entry for entry in found if not any(entry[1] < other for _slug, other in found)),
            key=lambda entry: (-len(entry[1]), sorted(entry[1])),
        )
        for _slug, needed in best:
            for key, value in needed:
                self._keep(key, [part for part in _parts(self.tags.get(key, "")) if part != value])
        slugs = list(dict.fromkeys(slug for slug, _needed in best))
        if len(slugs) > 1:
            self._remark("category", ", ".join(slugs), _("several fit, the first is the main one"))
        if not slugs:
            given = [(key, self.tags[key]) for key in FEATURE_KEYS if key in self.tags]
            for key, text in given:
                self._refuse(key, text, _("there is no category for this"))
            if not given:
                self._refuse("tags", "", _("nothing says that this is a business"))
        return slugs

    def _place(self) -> tuple[Decimal, Decimal] | None:
        """Latitude and longitude of the middle, which is where `out center` would put it."""
        try:
            points = list(_positions(self.geometry))
            longitude, latitude = (
                (min(numbers) + max(numbers)) / 2 for numbers in zip(*points, strict=True)
            )
        except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError):
            self._remark("geometry", "", _("there are no coordinates in it"))
            return None
        if not (abs(latitude) <= 90 and abs(longitude) <= 180):
            shown = f"{latitude:g}, {longitude:g}"
            self._remark("geometry", shown, _("these are no coordinates in degrees"))
            return None
        return round(Decimal(latitude), 6), round(Decimal(longitude), 6)

    def _street_address(self) -> str:
        street = self.tags.pop("addr:street", "") or self.tags.pop("addr:place", "")
        number = self.tags.pop("addr:housenumber", "")
        if number and not street:
            self._remark("addr:housenumber", number, _("there is no street to this number"))
            return ""
        return f"{street} {number}".strip()

    def _first(self, keys: Iterable[str], reading: Callable[[str], str]) -> str:
        """The first readable value under these keys; the others are remarked on."""
        found = ""
        for key in keys:
            for text in _parts(self.tags.pop(key, "")):
                try:
                    value = reading(text)
                except _Unreadable as error:
                    self._remark(key, text, str(error))
                    continue
                if found and value != found:
                    self._remark(key, text, _("there is room for one, the first was taken"))
                found = found or value
        return found

    def _read_website(self, text: str) -> str:
        if re.match(r"https?://", text, re.IGNORECASE):
            return text
        if not _HOST.fullmatch(text):
            raise _Unreadable(_("this is no web address"))
        self._remark("website", text, _("https:// was put before it"))
        return f"https://{text}"

    def _social_links(self) -> tuple[str, ...]:
        links: dict[str, None] = {}
        for key, base in SOCIAL_KEYS.items():
            for text in _parts(self.tags.pop(key, "")):
                if text.startswith(("https://", "http://")):
                    links[text] = None
                elif _PROFILE.fullmatch(text):
                    links[base + text.removeprefix("@")] = None
                else:
                    self._remark(key, text, _("this is neither a web address nor a name"))
        return tuple(links)

    def _opening_hours(self) -> hours.OpeningHours:
        text = self.tags.pop("opening_hours", "")
        try:
            return hours.from_osm(text)
        except hours.HoursError as error:
            self._remark("opening_hours", text, str(error))
            return hours.OpeningHours()

    def _amenities(self) -> tuple[str, ...]:
        """Slugs; a plain "no" to something the register knows is understood: it is not offered."""
        slugs = set()
        for key, text in list(self.tags.items()):
            offers = self.register.amenities.get(CARDS.get(key, key))
            if offers is None:
                continue
            left = []
            for part in _parts(text):
                # "only" takeaway is takeaway as well.
                slug = offers.get("yes" if part == "only" else part)
                if slug:
                    slugs.add(slug)
                elif part != "no":
                    left.append(part)
            self._keep(key, left)
        return tuple(sorted(slugs))

    def _remark_on_the_rest(self) -> None:
        rest = [f"{key}={text}" for key, text in self.tags.items() if text != self.name]
        if rest:
            self._remark("tags", ", ".join(rest), _("a shop's page has no place for this"))

    def _keep(self, key: str, parts: list[str]) -> None:
        """Leave only these parts of a tag to be read."""
        if parts:
            self.tags[key] = "; ".join(parts)
        else:
            self.tags.pop(key, None)

    def _remark(self, field: str, value: str, why: str) -> None:
        self.remarks.append(Remark(_shown(field), _shown(value), why))

    def _refuse(self, field: str, value: str, why: str) -> None:
        self.errors.append(Remark(_shown(field), _shown(value), why))


def _read_phone(text: str) -> str:
    try:
        return phone.stored(text)
    except ValidationError as error:
        raise _Unreadable(" ".join(error.messages)) from None


def _read_vat_number(text: str) -> str:
    try:
        return iva.validate(text)
    except stdnum.InvalidLength:
        raise _Unreadable(_("an Italian VAT number has 11 digits")) from None
    except stdnum.InvalidChecksum:
        raise _Unreadable(_("its check digit is wrong, so there is a typing error in it")) from None
    except stdnum.ValidationError:
        raise _Unreadable(_("this is no Italian VAT number")) from None


def _positions(geometry: Any) -> Iterator[tuple[float, float]]:
    """Every longitude and latitude of a GeoJSON geometry of any type (RFC 7946)."""
    if "geometries" in geometry:
        for part in geometry["geometries"]:
            yield from _positions(part)
    else:
        yield from _pairs(geometry["coordinates"])


def _pairs(coordinates: Any) -> Iterator[tuple[float, float]]:
    if not isinstance(coordinates, list):
        raise TypeError
    if isinstance(coordinates[0], list):
        for part in coordinates:
            yield from _pairs(part)
    else:
        longitude, latitude = map(float, coordinates[:2])
        yield longitude, latitude


def _shown(text: str) -> str:
    """A text of the file in a report: on one line, not too long, fit for any terminal."""
    shown = "".join(letter if letter.isprintable() else "�" for letter in text)
    return shown if len(shown) <= 200 else f"{shown[:199]}…"


def _parts(text: str) -> list[str]:
    """The values of a tag that lists several."""
    return [part for piece in text.split(";") if (part := piece.strip())]


def _tags(text: str) -> Tags:
    """ "amenity=restaurant;cuisine=pizza" as pairs of key and value."""
    pairs = (part.partition("=") for part in _parts(text))
    return frozenset((key.strip(), value.strip()) for key, _sign, value in pairs)
