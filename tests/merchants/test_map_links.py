from decimal import Decimal

import pytest

from merchants.map_links import coordinates

HERE = (Decimal("41.918300"), Decimal("12.437800"))


@pytest.mark.parametrize(
    "text",
    [
        "41.9183, 12.4378",
        "41.9183;12.4378",
        "https://www.openstreetmap.org/?mlat=41.9183&mlon=12.4378#map=17/41.9/12.4",
        "https://www.openstreetmap.org/#map=17/41.9183/12.4378",
        "https://www.google.com/maps/place/Forno/@41.9,12.4,17z/data=!3d41.9183!4d12.4378",
        "https://www.google.com/maps/@41.9183,12.4378,17z",
        "https://maps.apple.com/?ll=41.9183,12.4378",
        "https://www.google.com/maps/search/?api=1&query=41.9183%2C12.4378",
        "geo:41.9183,12.4378",
    ],
)
def test_what_people_paste_is_understood(text):
    assert coordinates(text) == HERE


@pytest.mark.parametrize(
    "text", ["", "via della Balduina 88", "https://maps.app.goo.gl/abc", "95.1, 12.4", "41.9"]
)
def test_what_holds_no_place_gives_none(text):
    assert coordinates(text) is None
