"""Coordinates out of what people copy from a map."""

import re
from decimal import Decimal

_NUMBER = r"(-?\d{1,3}(?:\.\d+)?)"
# In the order of trust: a marker's place before the middle of the shown map.
_PATTERNS = [
    re.compile(rf"[?&#]mlat={_NUMBER}&mlon={_NUMBER}"),  # openstreetmap.org, with a marker
    re.compile(rf"!3d{_NUMBER}!4d{_NUMBER}"),  # Google Maps, a place
    re.compile(rf"[?&](?:q|ll|query|destination)=(?:loc:)?{_NUMBER}(?:,|%2C)\s*{_NUMBER}"),
    re.compile(rf"@{_NUMBER},{_NUMBER}"),  # Google Maps, the shown map
    re.compile(rf"#map=\d+(?:\.\d+)?/{_NUMBER}/{_NUMBER}"),  # openstreetmap.org, the shown map
    re.compile(rf"^geo:{_NUMBER},{_NUMBER}"),  # RFC 5870
    re.compile(rf"^\s*{_NUMBER}\s*[,;]\s*{_NUMBER}\s*$"),
]


def coordinates(text: str) -> tuple[Decimal, Decimal] | None:
    """Latitude and longitude in degrees, six digits after the point; None where there are none.

    Understands addresses of openstreetmap.org, Google Maps and Apple Maps, geo: links and a bare
    pair. Short links (maps.app.goo.gl) hold no coordinates, and the portal asks no other host.
    """
    for pattern in _PATTERNS:
        if match := pattern.search(text):
            latitude, longitude = (round(Decimal(number), 6) for number in match.groups())
            if abs(latitude) <= 90 and abs(longitude) <= 180:
                return latitude, longitude
    return None
